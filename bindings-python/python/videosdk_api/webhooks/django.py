"""Verified webhooks for Django.

@verified_webhook(client)
def receive(request, delivery):
    return HttpResponse(status=204)
"""

from __future__ import annotations

from functools import wraps
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from asgiref.sync import sync_to_async
from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from ..client import AsyncVideoSDK, VideoSDK
from ..errors import WebhookError
from ._answer import refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest

    from .._native import Delivery

__all__ = ["verified_webhook"]


def verified_webhook(client: VideoSDK | AsyncVideoSDK) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """A decorator that takes the raw body itself and calls the view with request and verified `Delivery`.

    A delivery that does not verify is answered with 401, or with 503 if there is no key to verify it with,
    and the view is not called. The view is exempt from Django's CSRF check: the signature takes its place.
    How large a body may be is Django's `DATA_UPLOAD_MAX_MEMORY_SIZE` (2.5 MB unless set).

    Args:
        client: Its kept key is used. An `async def` view takes either kind of client, another view a
            `VideoSDK`.

    Raises:
        TypeError: The view is not `async def` and the client is an `AsyncVideoSDK`.
    """

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        if iscoroutinefunction(view):
            return csrf_exempt(_asynchronous(client, view))
        if isinstance(client, AsyncVideoSDK):
            raise TypeError(
                f"the view {view.__name__} is not `async def`, so it needs a VideoSDK and no AsyncVideoSDK"
            )
        return csrf_exempt(_synchronous(client, view))

    return decorate


def _synchronous(client: VideoSDK, view: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(view)
    def receive(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            delivery = client.verify_webhook(_body(request), request.headers)
        except WebhookError as error:
            return _refuse(error)
        return view(request, delivery, *args, **kwargs)

    return receive


def _asynchronous(client: VideoSDK | AsyncVideoSDK, view: Callable[..., Any]) -> Callable[..., Any]:
    async def verify(request: HttpRequest) -> Delivery:
        if isinstance(client, AsyncVideoSDK):
            return await client.verify_webhook(_body(request), request.headers)
        return await sync_to_async(client.verify_webhook, thread_sensitive=False)(
            _body(request), request.headers
        )

    @wraps(view)
    async def receive(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            delivery = await verify(request)
        except WebhookError as error:
            return _refuse(error)
        return await view(request, delivery, *args, **kwargs)

    return receive


def _body(request: HttpRequest) -> bytes:
    environ: dict[str, Any] = getattr(request, "environ", {})
    if not environ.get("wsgi.input_terminated") or environ.get("CONTENT_LENGTH"):
        return request.body
    # Under WSGI Django takes a body without a length for empty, though such a server tells where it ends.
    most: int | None = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    chunks: list[bytes] = []
    size = 0
    while chunk := environ["wsgi.input"].read(65536):
        size += len(chunk)
        if most is not None and size > most:
            raise RequestDataTooBig("The body is larger than DATA_UPLOAD_MAX_MEMORY_SIZE.")
        chunks.append(chunk)
    return b"".join(chunks)


def _refuse(error: WebhookError) -> HttpResponse:
    status, text = refusal(error)
    return HttpResponse(text, status=status, content_type="text/plain")
