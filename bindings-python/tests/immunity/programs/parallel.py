"""Fifty threads make twenty calls of 200 ms each, while one more thread counts ticks. Prints JSON."""

from __future__ import annotations

import json
import threading
import time

from videosdk_api import VideoSDK

THREADS, CALLS = 50, 20


class Ticker(threading.Thread):
    """Pure Python that wants to run every millisecond; remembers the longest time it could not."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.stopped = threading.Event()
        self.gap = 0.0

    def run(self) -> None:
        last = time.monotonic()
        while not self.stopped.is_set():
            time.sleep(0.001)
            now = time.monotonic()
            self.gap = max(self.gap, now - last)
            last = now


def main() -> None:
    client = VideoSDK()
    room = client.rooms.create().room_id
    good: list[int] = []

    def work() -> None:
        good.append(sum(client.rooms.get(room).room_id == room for _ in range(CALLS)))

    ticker = Ticker()
    ticker.start()
    start = time.monotonic()
    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - start
    ticker.stopped.set()
    ticker.join()
    print(json.dumps({"good": sum(good), "seconds": seconds, "gap_ms": ticker.gap * 1000}))


main()
