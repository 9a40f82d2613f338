"""Makes a call of a minute, is interrupted, and goes on. Prints when the call ended, on the system's clock.

The first argument says how: `handled`, `unhandled`, `handler` (SIGTERM with a handler that raises), `thread`
(the call runs in a daemon thread while the main thread waits), `joined` (in a thread that is no daemon, with
a deadline of three seconds), `left` (in such a thread, and the main thread does not wait).
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, NoReturn

from videosdk_api import DeadlineError, VideoSDK

if TYPE_CHECKING:
    from types import FrameType


class StopError(Exception):
    """What the handler of SIGTERM raises."""


def stop(number: int, frame: FrameType | None) -> NoReturn:
    raise StopError


def long_call(client: VideoSDK, deadline: float = 120) -> None:
    print("calling", flush=True)
    client.rooms.get("slow", deadline=deadline)


def go_on(client: VideoSDK) -> None:
    print(time.monotonic(), flush=True)
    assert sys.stdin.readline()
    print(client.rooms.create(custom_room_id="after").custom_room_id, flush=True)


def in_a_thread(client: VideoSDK, how: str) -> None:
    daemon = how == "thread"

    def work() -> None:
        try:
            long_call(client, deadline=120 if daemon else 3)
        except DeadlineError:
            print("deadline", flush=True)

    thread = threading.Thread(target=work, daemon=daemon)
    thread.start()
    if how != "left":
        thread.join()


def main() -> None:
    # Whoever runs in the background of a shell inherits that Ctrl-C is ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    how = sys.argv[1]
    client = VideoSDK()
    client.rooms.create(custom_room_id="slow")
    signal.signal(signal.SIGTERM, stop)
    try:
        if how in ("thread", "joined", "left"):
            in_a_thread(client, how)
            return
        long_call(client)
    except KeyboardInterrupt:
        if how != "handled":
            raise
    except StopError:
        if how != "handler":
            raise
    go_on(client)


main()
