"""The `strangeThings` operations. Printed from core/spec/strangeThings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource, deprecated
from ..models.strange_things import Rule, Upload
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from .._resource import Duration
    from ..models.strange_things import RoomTarget
    from ..params.strange_things import RoomTargetParam


class StrangeThings(Resource):
    """Shapes that the description must be able to say, taken from the odd corners of the API."""

    __slots__ = ()

    @property
    def metrics(self) -> StrangeThingsMetrics:
        """The `strangeThings.metrics` operations."""
        return StrangeThingsMetrics(self._client)

    @property
    def routing_rules(self) -> StrangeThingsRoutingRules:
        """The `strangeThings.routingRules` operations."""
        return StrangeThingsRoutingRules(self._client)

    def publish(
        self,
        room_id: str,
        offer: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Send an SDP offer and get the answer.

        The address of the new session comes in the `Location` header.

        HTTP: `POST /v2/whip`, repeated only when it surely never reached the service.

        Args:
            room_id: Room to publish into.
            offer: SDP offer. Not empty.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The text of the answer, as it is.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        _text: str = self._call(
            "strangeThings.publish",
            {"roomId": room_id, "offer": offer},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )
        return _text

    def trickle(
        self,
        session_id: str,
        fragment: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """Add ICE candidates.

        HTTP: `PATCH /v2/whip/sessions/{sessionId}`, repeated only when it surely never reached the service.

        Args:
            session_id: Session of the publisher.
            fragment: SDP fragment.
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
        self._call(
            "strangeThings.trickle",
            {"sessionId": session_id, "fragment": fragment},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def export(
        self,
        batch_id: str,
        *,
        status: Sequence[str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Callees as CSV.

        HTTP: `GET /v2/batch-calls/{batchId}/records/export`, repeated after a failure that may pass.

        Args:
            batch_id: Batch.
            status: Labels to keep.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The text of the answer, as it is.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        _text: str = self._call(
            "strangeThings.export",
            {"batchId": batch_id, "status": status},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )
        return _text

    def upload_file(
        self,
        file: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Upload:
        """Upload a file of callees and wait until it is read.

        Composed of `strangeThings.presign`.

        Args:
            file: CSV text.
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
            "strangeThings.uploadFile",
            {"file": file},
            Upload,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def presign(
        self,
        file_name: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Upload:
        """Ask for a presigned upload URL.

        HTTP: `POST /v2/batch-calls/upload`, repeated only when it surely never reached the service.

        Args:
            file_name: Name of the file.
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
            "strangeThings.presign",
            {"fileName": file_name},
            Upload,
            deadline,
            retries,
            headers,
            idempotent,
        )


class StrangeThingsMetrics(Resource):
    """The `strangeThings.metrics` operations."""

    __slots__ = ()

    def query(
        self,
        delete: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """Time series of a metric.

        HTTP: `GET /v2/alertRules/metrics`, repeated after a failure that may pass.

        Args:
            delete: A word that JavaScript keeps for itself, and */ an end.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return self._call(
            "strangeThings.metrics.query",
            {"delete": delete},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )


class StrangeThingsRoutingRules(Resource):
    """The `strangeThings.routingRules` operations."""

    __slots__ = ()

    def create(
        self,
        name: str,
        room: RoomTargetParam | RoomTarget,
        *,
        headers_: Mapping[str, str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Rule:
        """Create a routing rule.

        HTTP: `POST /v2/sip/routing-rule`, repeated only when it surely never reached the service.

        Args:
            name: Name of the rule. Not empty.
            room: Where callers land.
            headers_: SIP headers to add.
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
            "strangeThings.routingRules.create",
            {"name": name, "room": room, "headers": headers_},
            Rule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    @deprecated("the service no longer documents this call")
    def list(
        self,
        *,
        name: str | None = None,
        from_: str | datetime | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Rule]:
        """List routing rules.

        Deprecated: the service no longer documents this call.

        At least one of `name` and `from_` is needed.

        HTTP: `GET /v2/sip/routing-rule`, repeated after a failure that may pass.

        Args:
            name: Part of a name.
            from_: Only later ones.
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
        return Pager(
            self,
            "strangeThings.routingRules.list",
            {"name": name, "from": from_},
            Rule,
            cursor,
            (deadline, retries, headers, idempotent),
        )


class AsyncStrangeThings(AsyncResource):
    """Shapes that the description must be able to say, taken from the odd corners of the API."""

    __slots__ = ()

    @property
    def metrics(self) -> AsyncStrangeThingsMetrics:
        """The `strangeThings.metrics` operations."""
        return AsyncStrangeThingsMetrics(self._client)

    @property
    def routing_rules(self) -> AsyncStrangeThingsRoutingRules:
        """The `strangeThings.routingRules` operations."""
        return AsyncStrangeThingsRoutingRules(self._client)

    async def publish(
        self,
        room_id: str,
        offer: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Send an SDP offer and get the answer.

        The address of the new session comes in the `Location` header.

        HTTP: `POST /v2/whip`, repeated only when it surely never reached the service.

        Args:
            room_id: Room to publish into.
            offer: SDP offer. Not empty.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The text of the answer, as it is.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        _text: str = await self._call(
            "strangeThings.publish",
            {"roomId": room_id, "offer": offer},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )
        return _text

    async def trickle(
        self,
        session_id: str,
        fragment: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """Add ICE candidates.

        HTTP: `PATCH /v2/whip/sessions/{sessionId}`, repeated only when it surely never reached the service.

        Args:
            session_id: Session of the publisher.
            fragment: SDP fragment.
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
        await self._call(
            "strangeThings.trickle",
            {"sessionId": session_id, "fragment": fragment},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def export(
        self,
        batch_id: str,
        *,
        status: Sequence[str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Callees as CSV.

        HTTP: `GET /v2/batch-calls/{batchId}/records/export`, repeated after a failure that may pass.

        Args:
            batch_id: Batch.
            status: Labels to keep.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The text of the answer, as it is.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        _text: str = await self._call(
            "strangeThings.export",
            {"batchId": batch_id, "status": status},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )
        return _text

    async def upload_file(
        self,
        file: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Upload:
        """Upload a file of callees and wait until it is read.

        Composed of `strangeThings.presign`.

        Args:
            file: CSV text.
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
            "strangeThings.uploadFile",
            {"file": file},
            Upload,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def presign(
        self,
        file_name: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Upload:
        """Ask for a presigned upload URL.

        HTTP: `POST /v2/batch-calls/upload`, repeated only when it surely never reached the service.

        Args:
            file_name: Name of the file.
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
            "strangeThings.presign",
            {"fileName": file_name},
            Upload,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncStrangeThingsMetrics(AsyncResource):
    """The `strangeThings.metrics` operations."""

    __slots__ = ()

    async def query(
        self,
        delete: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Any:
        """Time series of a metric.

        HTTP: `GET /v2/alertRules/metrics`, repeated after a failure that may pass.

        Args:
            delete: A word that JavaScript keeps for itself, and */ an end.
            deadline: Time for the whole call with all its attempts: seconds, text such as "500ms" or "2s", or
                a timedelta. 30 seconds unless the client says otherwise; infinity for none.
            retries: Greatest number of further attempts, made only where they are harmless. 2 unless the
                client says otherwise.
            headers: HTTP headers to add to this call.
            idempotent: Whether a second attempt is harmless, where you know better than the description.

        Returns:
            The JSON of the answer as plain Python data.

        Raises:
            VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an
                effect.
        """
        return await self._call(
            "strangeThings.metrics.query",
            {"delete": delete},
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncStrangeThingsRoutingRules(AsyncResource):
    """The `strangeThings.routingRules` operations."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        room: RoomTargetParam | RoomTarget,
        *,
        headers_: Mapping[str, str] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Rule:
        """Create a routing rule.

        HTTP: `POST /v2/sip/routing-rule`, repeated only when it surely never reached the service.

        Args:
            name: Name of the rule. Not empty.
            room: Where callers land.
            headers_: SIP headers to add.
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
            "strangeThings.routingRules.create",
            {"name": name, "room": room, "headers": headers_},
            Rule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    @deprecated("the service no longer documents this call")
    def list(
        self,
        *,
        name: str | None = None,
        from_: str | datetime | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Rule]:
        """List routing rules.

        Deprecated: the service no longer documents this call.

        At least one of `name` and `from_` is needed.

        HTTP: `GET /v2/sip/routing-rule`, repeated after a failure that may pass.

        Args:
            name: Part of a name.
            from_: Only later ones.
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
            "strangeThings.routingRules.list",
            {"name": name, "from": from_},
            Rule,
            cursor,
            (deadline, retries, headers, idempotent),
        )
