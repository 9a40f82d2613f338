"""A Flask application whose module makes a client and uses it while it is imported, as many do."""

from __future__ import annotations

import os

from flask import Flask

from videosdk_api import VideoSDK

client = VideoSDK()
client.rooms.create(custom_room_id="made-at-import")
app = Flask(__name__)


@app.get("/room/<name>")
def room(name: str) -> dict[str, str]:
    made = client.rooms.create(custom_room_id=name)
    return {"roomId": made.room_id, "pid": str(os.getpid())}
