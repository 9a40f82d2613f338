"""The `webhooks` operations. Printed from core/spec/webhooks.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.webhooks import WebhookPublicKey

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration


class Webhooks(Resource):
    """The key that signs webhooks."""

    __slots__ = ()

    def get_public_key(
        self,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> WebhookPublicKey:
        """Public key for webhook signatures; no token needed.

        HTTP: `GET /v2/public/rsa-public-key`, repeated after a failure that may pass.

        Args:
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "webhooks.getPublicKey",
            {},
            WebhookPublicKey,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncWebhooks(AsyncResource):
    """The key that signs webhooks."""

    __slots__ = ()

    async def get_public_key(
        self,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> WebhookPublicKey:
        """Public key for webhook signatures; no token needed.

        HTTP: `GET /v2/public/rsa-public-key`, repeated after a failure that may pass.

        Args:
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "webhooks.getPublicKey",
            {},
            WebhookPublicKey,
            deadline,
            retries,
            headers,
            idempotent,
        )
