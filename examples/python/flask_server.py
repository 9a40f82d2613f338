"""A token server with Flask: who is logged in gets a token, makes a room or checks one. And a webhook.

The apps must never hold the secret, so a server signs their tokens. Here a user is whoever sends one of the
keys in APP_KEYS; put your own login in the place of `user`.
"""

from __future__ import annotations

import argparse
import hmac
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from flask import Flask, abort, jsonify, request
from service import service
from werkzeug.serving import make_server

from videosdk_api import VideoSDK, VideoSDKError
from videosdk_api.webhooks.flask import verified_webhook

if TYPE_CHECKING:
    from flask import Response

    from videosdk_api import Delivery

# "key=user" pairs, for instance APP_KEYS="k-4f0c=ana,k-91d2=bruno".
APP_KEYS = dict(pair.split("=", 1) for pair in os.environ.get("APP_KEYS", "demo-key=ana").split(","))


def user() -> str:
    """Who is asking. Every key is compared in full, so that the time taken tells nothing."""
    sent = request.authorization
    given = sent.token if sent is not None and sent.type == "bearer" and sent.token else ""
    found = [name for key, name in APP_KEYS.items() if hmac.compare_digest(key.encode(), given.encode())]
    if not found:
        abort(401, "send one of the APP_KEYS as `Authorization: Bearer ...`")
    return found[0]


def make_app(client: VideoSDK) -> Flask:
    """The application. The client is made outside of it, so that tests can bring their own."""
    app = Flask(__name__)
    events: list[str] = []

    @app.get("/get-token")
    def get_token() -> dict[str, str]:
        """A token for the user who asks, for one room or for any. It may join and nothing more."""
        token = client.participant_token(
            room_id=request.args.get("room_id"), participant_id=user(), expires_in="2h"
        )
        return {"token": token}

    @app.post("/create-room")
    def create_room() -> dict[str, Any]:
        user()
        return client.rooms.create().to_dict()

    @app.get("/validate-room/<room_id>")
    def validate_room(room_id: str) -> dict[str, bool]:
        user()
        return {"valid": client.rooms.validate(room_id).valid}

    @app.post("/webhooks")
    @verified_webhook(client)
    def receive(delivery: Delivery) -> tuple[str, int]:
        """Only deliveries that the service signed come this far."""
        if not delivery.duplicate:
            events.append(delivery.kind)
        return "", 204

    @app.get("/events")
    def list_events() -> Response:
        user()
        return jsonify(events)

    @app.errorhandler(VideoSDKError)
    def refused(error: VideoSDKError) -> tuple[dict[str, str], int]:
        return {"error": error.kind}, 502

    return app


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="0 takes a free one")
    port = parser.parse_args().port
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with service(), VideoSDK() as client:
        # For development; in production let gunicorn serve `make_app`.
        server = make_server("127.0.0.1", port, make_app(client), threaded=True)
        print(f"listening on http://127.0.0.1:{server.port}", flush=True)
        with suppress(KeyboardInterrupt):
            server.serve_forever()


if __name__ == "__main__":
    main()
