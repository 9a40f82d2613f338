"""Webhooks: proving that a delivery comes from the service.

`client.verify_webhook(body, headers)` takes the raw bytes of the body and the headers as your framework gives
them. Ready adapters take both themselves: `videosdk_api.webhooks.fastapi` (and `.starlette`), `.flask` and
`.django`. `event_data(delivery)` gives what came as a typed model.
"""

from __future__ import annotations

from ._event import event_data
from ._request import SIGNATURE_HEADER, raw_body, signatures

__all__ = ["SIGNATURE_HEADER", "event_data", "raw_body", "signatures"]
