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
    """A decorator that takes the raw body itself and calls the view with the request and the verified `Delivery`.

    A delivery that does not verify is answered with 401, or with 503 if there is no key to verify it with, and the view
    is not called. The view is exempt from Django's CSRF check: the signature takes its place. How large a body may be is
    Django's `DATA_UPLOAD_MAX_MEMORY_SIZE` (2.5 MB unless set).

    Args:
        client: Its kept key is used. An `async def` view takes either kind of client, another view a `VideoSDK`.

    Raises:
        TypeError: The view is not `async def` and the client is an `AsyncVideoSDK`.
    """

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        if iscoroutinefunction(view):
            return csrf_exempt(_asynchronous(client, view))
        if isinstance(client, AsyncVideoSDK):
            raise TypeError(
                f"the view {view.__name__} is not `async def`, so it needs a VideoSDK instead of an AsyncVideoSDK"
            )
        return csrf_exempt(_synchronous(client, view))

    return decorate


def _synchronous(client: VideoSDK, view: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(view)
    def receive(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            delivery = client.verify_webhook(request.body, request.headers)
        except WebhookError as error:
            return _refuse(error)
        return view(request, delivery, *args, **kwargs)

    return receive


def _asynchronous(client: VideoSDK | AsyncVideoSDK, view: Callable[..., Any]) -> Callable[..., Any]:
    async def verify(request: HttpRequest) -> Delivery:
        if isinstance(client, AsyncVideoSDK):
            return await client.verify_webhook(request.body, request.headers)
        return await sync_to_async(client.verify_webhook, thread_sensitive=False)(request.body, request.headers)

    @wraps(view)
    async def receive(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            delivery = await verify(request)
        except WebhookError as error:
            return _refuse(error)
        return await view(request, delivery, *args, **kwargs)

    return receive


def _refuse(error: WebhookError) -> HttpResponse:
    status, text = refusal(error)
    return HttpResponse(text, status=status, content_type="text/plain")
