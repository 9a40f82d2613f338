"""A local receiver of webhooks: it verifies each delivery and keeps the names of the good ones."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from videosdk_api.webhooks.starlette import verified_delivery

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

    from videosdk_api import AsyncVideoSDK


@asynccontextmanager
async def receiver(client: AsyncVideoSDK, seen: list[str]) -> AsyncIterator[str]:
    """Serves on a free port as long as the block lasts, and gives the address."""
    verified = verified_delivery(client)

    async def receive(request: Request) -> Response:
        delivery = await verified(request)
        seen.append(delivery.kind)
        return Response(status_code=204)

    app = Starlette(routes=[Route("/webhooks", receive, methods=["POST"])])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/webhooks"
        server.should_exit = True
        await serving
