"""A token server with FastAPI: who is logged in gets a token, makes a room or checks one. And a webhook.

The apps must never hold the secret, so a server signs their tokens. Here a user is whoever sends one of the
keys in APP_KEYS; put your own login in the place of `user`.
"""

import argparse
import hmac
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from service import service

from videosdk_api import AsyncVideoSDK, Delivery
from videosdk_api.models import Room
from videosdk_api.webhooks.fastapi import verified_delivery

# "key=user" pairs, for instance APP_KEYS="k-4f0c=ana,k-91d2=bruno".
APP_KEYS = dict(pair.split("=", 1) for pair in os.environ.get("APP_KEYS", "demo-key=ana").split(","))


def user(sent: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))]) -> str:
    """Who is asking. Every key is compared in full, so that the time taken tells nothing."""
    given = "" if sent is None else sent.credentials
    found = [name for key, name in APP_KEYS.items() if hmac.compare_digest(key.encode(), given.encode())]
    if not found:
        raise HTTPException(401, "send one of the APP_KEYS as `Authorization: Bearer ...`")
    return found[0]


User = Annotated[str, Depends(user)]


def make_app(client: AsyncVideoSDK) -> FastAPI:
    """The application. The client is made outside of it, so that tests can bring their own."""
    events: list[str] = []
    verified = verified_delivery(client)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with client:
            yield

    app = FastAPI(title="VideoSDK token server", lifespan=lifespan)

    @app.get("/get-token")
    async def get_token(name: User, room_id: str | None = None) -> dict[str, str]:
        """A token for the user who asks, for one room or for any. It may join and nothing more."""
        return {"token": client.participant_token(room_id=room_id, participant_id=name, expires_in="2h")}

    @app.post("/create-room")
    async def create_room(name: User) -> Room:
        return await client.rooms.create()

    @app.get("/validate-room/{room_id}")
    async def validate_room(room_id: str, name: User) -> dict[str, bool]:
        return {"valid": (await client.rooms.validate(room_id)).valid}

    @app.post("/webhooks", status_code=204)
    async def receive(delivery: Annotated[Delivery, Depends(verified)]) -> None:
        """Only deliveries that the service signed come this far."""
        if not delivery.duplicate:
            events.append(delivery.kind)

    @app.get("/events")
    async def list_events(name: User) -> list[str]:
        return events

    return app


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="0 takes a free one")
    port = parser.parse_args().port
    with service(), socket.create_server(("127.0.0.1", port)) as listener:
        print(f"listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        config = uvicorn.Config(make_app(AsyncVideoSDK()), log_level="warning")
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
