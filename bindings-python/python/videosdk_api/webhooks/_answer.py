"""What an adapter answers to a delivery that did not verify."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..errors import WebhookError


def refusal(error: WebhookError) -> tuple[int, str]:
    """HTTP status and text. The text names the reason and nothing else, for a stranger may read it.

    Where no key could be had the fault is not the sender's: 503 asks it to deliver again.
    """
    code = error.code or "webhook"
    return (503 if code == "key_unavailable" else 401), code
