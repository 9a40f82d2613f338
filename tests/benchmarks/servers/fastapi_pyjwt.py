"""The `/get-token` of examples/python/fastapi_server.py as one writes it with PyJWT: the same login, the same claims."""

import hmac
import os
import socket
import time
from typing import Annotated

import jwt
import uvicorn
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

APP_KEYS = dict(pair.split("=", 1) for pair in os.environ.get("APP_KEYS", "demo-key=ana").split(","))
KEY, SECRET = os.environ["VIDEOSDK_API_KEY"], os.environ["VIDEOSDK_SECRET"]


def user(sent: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))]) -> str:
    given = "" if sent is None else sent.credentials
    found = [name for key, name in APP_KEYS.items() if hmac.compare_digest(key.encode(), given.encode())]
    if not found:
        raise HTTPException(401)
    return found[0]


app = FastAPI()


@app.get("/get-token")
async def get_token(name: Annotated[str, Depends(user)], room_id: str | None = None) -> dict[str, str]:
    now = int(time.time())
    claims = {"apikey": KEY, "permissions": ["allow_join"], "version": 2, "roles": ["rtc"], "participantId": name,
              "roomId": room_id, "iat": now, "exp": now + 7200}
    return {"token": jwt.encode(claims, SECRET, "HS256")}


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(f"listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])
