"""Verified webhooks for Starlette and FastAPI.

verified = verified_delivery(client)

@app.post("/webhooks")
async def receive(delivery: Annotated[Delivery, Depends(verified)]) -> None: ...   # FastAPI

async def receive(request: Request) -> Response:                                   # Starlette
    delivery = await verified(request)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

# FastAPI looks the annotations below up in this module when it runs, so these names are needed then.
from starlette.requests import Request

from .._native import Delivery
from ..client import AsyncVideoSDK, VideoSDK
from ..errors import WebhookError
from ._answer import refusal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["verified_delivery"]


def verified_delivery(
    client: VideoSDK | AsyncVideoSDK, *, max_bytes: int = 16 * 1024 * 1024
) -> Callable[[Request], Awaitable[Delivery]]:
    """A dependency that takes the raw body itself and gives the verified delivery.

    Args:
        client: Its kept key is used. With a `VideoSDK` the work is done in a thread.
        max_bytes: A larger body is answered with 413 before it is read to the end. Default: 16 MiB.

    Raises:
        HTTPException: When it is called: 401 if the delivery does not verify, 503 if there is no key to
            verify it with, 413 if it is too large.
    """

    async def verified(request: Request) -> Delivery:
        body = await _read(request, max_bytes)
        try:
            if isinstance(client, AsyncVideoSDK):
                return await client.verify_webhook(body, request.headers)
            return await run_in_threadpool(client.verify_webhook, body, request.headers)
        except WebhookError as error:
            status, text = refusal(error)
            raise HTTPException(status, text) from error

    return verified


async def _read(request: Request, most: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > most:
            raise HTTPException(413, "too_large")
        chunks.append(chunk)
    return b"".join(chunks)
