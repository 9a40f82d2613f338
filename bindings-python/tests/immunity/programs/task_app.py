"""A Celery application with a broker in a folder, whose module uses a client while it is imported."""

from __future__ import annotations

import os
from pathlib import Path

from celery import Celery

from videosdk_api import VideoSDK

folder = Path(os.environ["TASK_FOLDER"])
for name in ("queue", "processed", "control", "results"):
    (folder / name).mkdir(exist_ok=True)

client = VideoSDK()
client.rooms.create(custom_room_id="made-at-import")
app = Celery("task_app", broker="filesystem://", backend=f"file://{folder / 'results'}")
app.conf.broker_transport_options = {
    "data_folder_in": str(folder / "queue"),
    "data_folder_out": str(folder / "queue"),
    "control_folder": str(folder / "control"),
    "processed_folder": str(folder / "processed"),
    "polling_interval": 0.01,
}
app.conf.worker_prefetch_multiplier = 16


@app.task(name="make_room")
def make_room(name: str) -> tuple[str, int]:
    return client.rooms.create(custom_room_id=name).room_id, os.getpid()
