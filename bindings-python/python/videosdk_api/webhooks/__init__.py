"""Webhooks: proving that a delivery comes from the service.

`client.verify_webhook(body, headers)` takes the raw bytes of the body and the headers as your framework gives
them. Ready adapters take both themselves: `videosdk_api.webhooks.fastapi` (and `.starlette`), `.flask` and
`.django`.
"""

from __future__ import annotations

from ._request import SIGNATURE_HEADER, raw_body, signatures

__all__ = ["SIGNATURE_HEADER", "raw_body", "signatures"]
