"""T36: a call ends with its deadline, whatever the server does, and says what it met."""

from __future__ import annotations

import asyncio
import socketserver
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

LIMIT = 2.0
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n"
BUSY = b"HTTP/1.1 503 X\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n"
LATER = b"HTTP/1.1 429 X\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n"

# How a server behaves: what it says at once, and whether it goes on with a blank now and then; then the error expected, and
# whether it takes the whole time.
MODES = {
    "never answers": (b"", False, ("timeout", 1), True),
    "trickles": (HEAD, True, ("timeout", 1), True),
    "is always busy": (BUSY, False, ("server", 3), False),
    "wants an hour": (LATER, False, ("rate_limit", 1), False),
}


@contextmanager
def server(says: bytes, trickles: bool) -> Generator[str]:
    ended = threading.Event()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            received = b""
            while not ended.is_set():
                while b"\r\n\r\n" not in received:
                    part = self.request.recv(65536)
                    if not part:
                        return
                    received += part
                received = b""
                self.request.sendall(says)
                while trickles and not ended.wait(0.05):
                    self.request.sendall(b" ")

        def finish(self) -> None:
            self.request.close()

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """The client went away, which is what a deadline is for."""

    with Server(("127.0.0.1", 0), Handler) as listening:
        threading.Thread(target=listening.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listening.server_address[1]}"
        finally:
            ended.set()
            listening.shutdown()


def blocking(url: str) -> VideoSDKError:
    with VideoSDK(api_key="key", secret="s" * 40, base_url=url) as client:
        with pytest.raises(VideoSDKError) as failed:
            client.rooms.get("r", deadline=LIMIT)
        return failed.value


def awaited(url: str) -> VideoSDKError:
    async def main() -> VideoSDKError:
        async with AsyncVideoSDK(api_key="key", secret="s" * 40, base_url=url) as client:
            with pytest.raises(VideoSDKError) as failed:
                await client.rooms.get("r", deadline=LIMIT)
            return failed.value

    return asyncio.run(main())


@pytest.mark.parametrize("call", [blocking, awaited])
@pytest.mark.parametrize("mode", MODES)
def test_a_call_ends_with_its_deadline(
    mode: str, call: Callable[[str], VideoSDKError], figure: Callable[[str], None]
) -> None:
    says, trickles, wanted, whole = MODES[mode]
    with server(says, trickles) as url:
        start = time.monotonic()
        error = call(url)
        took = time.monotonic() - start
    figure(f"T36 a server that {mode}, {call.__name__}: {error.kind} after {took:.2f} s of {LIMIT:.0f}")
    assert (error.kind, error.attempts) == wanted
    assert took < LIMIT + 0.1
    assert not whole or took > LIMIT - 0.1
