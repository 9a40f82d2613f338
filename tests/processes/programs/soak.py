"""Mixed calls for a long time, 48 tasks and 16 threads at once: `soak.py MIX SECONDS`. What it says and waits for is told in run.py."""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError

TASKS, THREADS, ROOMS = 48, 16, 16


class Soak:
    """What tasks and threads share."""

    def __init__(self, mix: str, seconds: float) -> None:
        self.lines = [line.split("\t") for line in Path(mix).read_text().splitlines()]
        self.numbers = itertools.count()
        self.until = time.monotonic() + seconds
        self.started = self.good = self.wrong = self.attempts = 0
        self.failed: Counter[str] = Counter()
        self.lock = threading.Lock()

    def next(self) -> tuple[str, Any, str] | None:
        """The next call: operation, parameters, and what must come of it; None when the time is over."""
        if time.monotonic() >= self.until:
            return None
        with self.lock:
            self.started += 1
        turn, line = divmod(next(self.numbers), len(self.lines))
        operation, params, wanted = self.lines[line]
        room = str(turn % ROOMS)
        return operation, json.loads(params.replace("@", room)), wanted.replace("@", room)

    def ended(self, wanted: str, outcome: Any) -> None:
        """Writes the end of a call down."""
        name, _, value = wanted.partition("=")
        with self.lock:
            self.attempts += outcome.attempts
            if isinstance(outcome, VideoSDKError):
                if wanted == f"fails={outcome.kind}":
                    self.good += 1
                else:
                    self.failed[f"{outcome.kind} {outcome.sent}"] += 1
            elif name == "fails" or (value and outcome.data.get(name) != value):
                self.wrong += 1
            else:
                self.good += 1


def wait_for_calls(soak: Soak, client: VideoSDK) -> None:
    while (call := soak.next()) is not None:
        operation, params, wanted = call
        try:
            outcome: Any = client.call(operation, params)
        except VideoSDKError as error:
            outcome = error
        soak.ended(wanted, outcome)


async def await_calls(soak: Soak, client: AsyncVideoSDK) -> None:
    while (call := soak.next()) is not None:
        operation, params, wanted = call
        try:
            outcome: Any = await client.call(operation, params)
        except VideoSDKError as error:
            outcome = error
        soak.ended(wanted, outcome)


async def run(soak: Soak) -> None:
    async with AsyncVideoSDK() as client:
        await asyncio.gather(*(await_calls(soak, client) for _ in range(TASKS)))


def main() -> None:
    client = VideoSDK()
    for room in range(ROOMS):
        client.rooms.create(custom_room_id=f"soak-{room}")
    print("ready", flush=True)
    sys.stdin.readline()
    soak = Soak(sys.argv[1], float(sys.argv[2]))
    threads = [threading.Thread(target=wait_for_calls, args=(soak, client)) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    asyncio.run(run(soak))
    for thread in threads:
        thread.join()
    counts = {name: getattr(soak, name) for name in ("started", "good", "wrong", "attempts", "failed")}
    print(json.dumps(counts))


main()
