"""A token provider and a log handler that call the SDK and take a lock that their callers take too. JSON."""

from __future__ import annotations

import faulthandler
import json
import logging
import threading
import time

from videosdk_api import VideoSDK

THREADS, TURNS = 16, 63

inner = VideoSDK()
# Each is held by its callback during a call of the SDK, and taken by the callers too. They are two, because a
# handler runs on the thread that logs: with one lock it would wait for a provider on its own thread.
provider_lock, log_lock = threading.Lock(), threading.Lock()
room = inner.rooms.create().room_id
provided, logged = [0], [0]


def provide() -> str:
    with provider_lock:
        provided[0] += 1
        inner.rooms.get(room)
        return inner.api_token(expires_in=1)


class Handler(logging.Handler):
    """Calls the SDK for each record of the outer client, and takes the lock."""

    inside = threading.local()

    def emit(self, record: logging.LogRecord) -> None:
        if getattr(self.inside, "now", False):
            return
        self.inside.now = True
        try:
            with log_lock:
                logged[0] += 1
                inner.rooms.get(room)
        finally:
            self.inside.now = False


def main() -> None:
    logger = logging.getLogger("videosdk_api")
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    logger.addHandler(Handler())
    # Should threads stand still, the stack of each says where.
    faulthandler.dump_traceback_later(32, exit=True)
    good: list[int] = []

    def work() -> None:
        done = 0
        for _ in range(TURNS):
            with provider_lock, log_lock:
                inner.participant_token(room_id=room)
            # A client of its own for each turn, so that the provider is asked each time.
            with VideoSDK(token_provider=provide) as outer:
                done += outer.rooms.get(room).room_id == room
        good.append(done)

    start = time.monotonic()
    threads = [threading.Thread(target=work, daemon=True) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    seconds = time.monotonic() - start
    stuck = sum(thread.is_alive() for thread in threads)
    result = {
        "good": sum(good),
        "stuck": stuck,
        "provided": provided[0],
        "logged": logged[0],
        "seconds": seconds,
    }
    print(json.dumps(result))


main()
