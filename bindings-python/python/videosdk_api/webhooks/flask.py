"""Verified webhooks for Flask.

@app.post("/webhooks")
@verified_webhook(client)
def receive(delivery):
    return "", 204
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from flask import current_app, request

from ..errors import WebhookError
from ._answer import refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask.typing import ResponseReturnValue

    from ..client import VideoSDK

__all__ = ["verified_webhook"]


def verified_webhook(
    client: VideoSDK,
) -> Callable[[Callable[..., Any]], Callable[..., ResponseReturnValue]]:
    """A decorator that takes the raw body itself and calls the view with the verified `Delivery` first.

    A delivery that does not verify is answered with 401, or with 503 if there is no key to verify it with,
    and the view is not called. How large a body may be is Flask's `MAX_CONTENT_LENGTH`. The view may be
    `async def`.

    Args:
        client: Its kept key is used.
    """

    def decorate(view: Callable[..., Any]) -> Callable[..., ResponseReturnValue]:
        @wraps(view)
        def receive(*args: Any, **kwargs: Any) -> ResponseReturnValue:
            try:
                delivery = client.verify_webhook(request.get_data(), request.headers)
            except WebhookError as error:
                status, text = refusal(error)
                return text, status
            answer: ResponseReturnValue = current_app.ensure_sync(view)(delivery, *args, **kwargs)
            return answer

        return receive

    return decorate
