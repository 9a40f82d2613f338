"""A local receiver of webhooks: it verifies each delivery and keeps the names of the good ones.

It needs nothing but the standard library. In a web application use `videosdk_api.webhooks` instead: see fastapi_server.py
and flask_server.py.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

from videosdk_api import WebhookError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from videosdk_api import AsyncVideoSDK


@asynccontextmanager
async def receiver(client: AsyncVideoSDK, seen: list[str]) -> AsyncIterator[str]:
    """Serves on a free port as long as the block lasts, and gives the address."""
    loop = asyncio.get_running_loop()

    class Receive(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            verifying = asyncio.run_coroutine_threadsafe(client.verify_webhook(body, self.headers), loop)
            try:
                seen.append(verifying.result().kind)
                self.send_response(204)
            except WebhookError:
                self.send_response(401)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing: what was seen is printed in the end."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Receive) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/webhooks"
        await asyncio.to_thread(server.shutdown)
