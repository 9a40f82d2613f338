"""The `connectors` operations. Printed from core/spec/connectors.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.connectors import Connector
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration
    from ..params.connectors import ConnectorProvider
    from ..params.types import Region


class Connectors(Resource):
    """Webhook addresses at which telephony providers reach a room."""

    __slots__ = ()

    def create(
        self,
        provider: ConnectorProvider,
        *,
        name: str | None = None,
        default_room_id: str | None = None,
        default_rule_id: str | None = None,
        region: Region | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Connector:
        """Make a webhook address for a telephony provider.

        Set the `webhookUrl` of the answer as voice webhook at the provider. Whoever knows it can call in.

        HTTP: `POST /v2/connectors`, repeated only when it surely never reached the service.

        Args:
            provider: Telephony provider.
            name: Display name.
            default_room_id: Room of calls for which no rule says another.
            default_rule_id: Routing rule of calls for whose number there is none.
            region: Media region, for example us002; derived from the caller unless given.
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
            "connectors.create",
            {
                "provider": provider,
                "name": name,
                "defaultRoomId": default_room_id,
                "defaultRuleId": default_rule_id,
                "region": region,
            },
            Connector,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Connector]:
        """List all connectors.

        The service sends them all at once, so there is one page.

        HTTP: `GET /v2/connectors`, repeated after a failure that may pass.

        Args:
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return Pager(self, "connectors.list", {}, Connector, cursor, (deadline, retries, headers, idempotent))

    def get(
        self,
        connector_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Connector:
        """Fetch one connector.

        HTTP: `GET /v2/connectors/{connectorId}`, repeated after a failure that may pass.

        Args:
            connector_id: Connector id (`cn_` and more).
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
            "connectors.get",
            {"connectorId": connector_id},
            Connector,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        connector_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a connector; its webhook address is dead at once.

        HTTP: `DELETE /v2/connectors/{connectorId}`, repeated after a failure that may pass.

        Args:
            connector_id: Connector id (`cn_` and more).
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "connectors.delete",
            {"connectorId": connector_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def rotate_key(
        self,
        connector_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Connector:
        """Give a connector a new webhook address; the old one is dead at once.

        HTTP: `POST /v2/connectors/{connectorId}/rotate-key`, repeated only when it surely never reached the
        service.

        Args:
            connector_id: Connector id (`cn_` and more).
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
            "connectors.rotateKey",
            {"connectorId": connector_id},
            Connector,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncConnectors(AsyncResource):
    """Webhook addresses at which telephony providers reach a room."""

    __slots__ = ()

    async def create(
        self,
        provider: ConnectorProvider,
        *,
        name: str | None = None,
        default_room_id: str | None = None,
        default_rule_id: str | None = None,
        region: Region | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Connector:
        """Make a webhook address for a telephony provider.

        Set the `webhookUrl` of the answer as voice webhook at the provider. Whoever knows it can call in.

        HTTP: `POST /v2/connectors`, repeated only when it surely never reached the service.

        Args:
            provider: Telephony provider.
            name: Display name.
            default_room_id: Room of calls for which no rule says another.
            default_rule_id: Routing rule of calls for whose number there is none.
            region: Media region, for example us002; derived from the caller unless given.
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
            "connectors.create",
            {
                "provider": provider,
                "name": name,
                "defaultRoomId": default_room_id,
                "defaultRuleId": default_rule_id,
                "region": region,
            },
            Connector,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Connector]:
        """List all connectors.

        The service sends them all at once, so there is one page.

        HTTP: `GET /v2/connectors`, repeated after a failure that may pass.

        Args:
            cursor: Where to go on: `next_cursor` of an earlier page.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return AsyncPager(
            self,
            "connectors.list",
            {},
            Connector,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        connector_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Connector:
        """Fetch one connector.

        HTTP: `GET /v2/connectors/{connectorId}`, repeated after a failure that may pass.

        Args:
            connector_id: Connector id (`cn_` and more).
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
            "connectors.get",
            {"connectorId": connector_id},
            Connector,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        connector_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a connector; its webhook address is dead at once.

        HTTP: `DELETE /v2/connectors/{connectorId}`, repeated after a failure that may pass.

        Args:
            connector_id: Connector id (`cn_` and more).
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            What the service confirms with; bare text becomes `message`.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "connectors.delete",
            {"connectorId": connector_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def rotate_key(
        self,
        connector_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Connector:
        """Give a connector a new webhook address; the old one is dead at once.

        HTTP: `POST /v2/connectors/{connectorId}/rotate-key`, repeated only when it surely never reached the
        service.

        Args:
            connector_id: Connector id (`cn_` and more).
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
            "connectors.rotateKey",
            {"connectorId": connector_id},
            Connector,
            deadline,
            retries,
            headers,
            idempotent,
        )
