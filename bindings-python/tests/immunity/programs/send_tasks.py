"""Sends 200 tasks to the worker of task_app and waits for all of them. Prints the outcome as JSON."""

from __future__ import annotations

import json

from task_app import make_room

sent = [make_room.delay(f"room-{number}") for number in range(200)]
made = [result.get(timeout=30, interval=0.05) for result in sent]
print(json.dumps({"rooms": len({room for room, _ in made}), "processes": len({pid for _, pid in made})}))
