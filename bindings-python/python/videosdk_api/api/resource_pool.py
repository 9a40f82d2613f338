"""The `resourcePool` operations. Printed from core/spec/resourcePool.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.resource_pool import AcquiredResources, ReleasedResources, ResourceUnit
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._resource import Duration
    from ..params.resource_pool import ComposerType, ResourceQuality, ResourceStatus
    from ..params.types import CompositionMode


class ResourcePool(Resource):
    """Composers reserved ahead of time. Enterprise plans only."""

    __slots__ = ()

    def acquire(
        self,
        type: ComposerType,
        webhook_url: str,
        *,
        units: int | None = None,
        mode: CompositionMode | None = None,
        quality: ResourceQuality | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AcquiredResources:
        """Reserve composers ahead of time.

        A new unit is `pending`; once it is ready it becomes `idle`, which the event resource-acquired tells.
        Its id goes into the start of a recording, HLS stream or RTMP output as `resourceId`. What is acquired
        may cost money, so the call is not repeated when it is not known whether it was carried out.

        Not settled: The service answers with `success` beside the list under `data`, and the official SDKs
        hand out the list alone: they lose what stands beside it, and all units when the list comes bare.
        Chosen: the whole answer, and a bare list becomes its `data`.

        HTTP: `POST /v2/resource/acquire`, repeated only when it surely never reached the service.

        Args:
            type: What the units are for.
            webhook_url: Address that gets the events of the units.
            units: Number of units. The service assumes `1`. At least 1.
            mode: Tracks they can compose. The service assumes `video-and-audio`.
            quality: Encoder tier they are sized for. The service assumes `med`.
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
            "resourcePool.acquire",
            {"type": type, "webhookUrl": webhook_url, "units": units, "mode": mode, "quality": quality},
            AcquiredResources,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        status: ResourceStatus | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[ResourceUnit]:
        """List the units of the account.

        HTTP: `GET /v2/resource`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `20`. At least 1.
            status: Only units in this state.
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
            "resourcePool.list",
            {"page": page, "perPage": per_page, "status": status},
            ResourceUnit,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        resource_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ResourceUnit:
        """Fetch one unit.

        Not settled: Docs of 2024 show the unit itself, both SDKs read it under `data`. Chosen: either is
        read.

        HTTP: `GET /v2/resource/{resourceId}`, repeated after a failure that may pass.

        Args:
            resource_id: Unit id.
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
            "resourcePool.get",
            {"resourceId": resource_id},
            ResourceUnit,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def release(
        self,
        ids: Sequence[str],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ReleasedResources:
        """Give units back.

        There is one result for each id. Only idle units are released; any other has `success` false and says
        why in `msg`.

        Not settled: See `acquire` for why the whole answer is kept.

        HTTP: `POST /v2/resource/release`, repeated only when it surely never reached the service.

        Args:
            ids: Ids of the units. Not empty.
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
            "resourcePool.release",
            {"ids": ids},
            ReleasedResources,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncResourcePool(AsyncResource):
    """Composers reserved ahead of time. Enterprise plans only."""

    __slots__ = ()

    async def acquire(
        self,
        type: ComposerType,
        webhook_url: str,
        *,
        units: int | None = None,
        mode: CompositionMode | None = None,
        quality: ResourceQuality | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AcquiredResources:
        """Reserve composers ahead of time.

        A new unit is `pending`; once it is ready it becomes `idle`, which the event resource-acquired tells.
        Its id goes into the start of a recording, HLS stream or RTMP output as `resourceId`. What is acquired
        may cost money, so the call is not repeated when it is not known whether it was carried out.

        Not settled: The service answers with `success` beside the list under `data`, and the official SDKs
        hand out the list alone: they lose what stands beside it, and all units when the list comes bare.
        Chosen: the whole answer, and a bare list becomes its `data`.

        HTTP: `POST /v2/resource/acquire`, repeated only when it surely never reached the service.

        Args:
            type: What the units are for.
            webhook_url: Address that gets the events of the units.
            units: Number of units. The service assumes `1`. At least 1.
            mode: Tracks they can compose. The service assumes `video-and-audio`.
            quality: Encoder tier they are sized for. The service assumes `med`.
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
            "resourcePool.acquire",
            {"type": type, "webhookUrl": webhook_url, "units": units, "mode": mode, "quality": quality},
            AcquiredResources,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        status: ResourceStatus | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[ResourceUnit]:
        """List the units of the account.

        HTTP: `GET /v2/resource`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `20`. At least 1.
            status: Only units in this state.
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
            "resourcePool.list",
            {"page": page, "perPage": per_page, "status": status},
            ResourceUnit,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        resource_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ResourceUnit:
        """Fetch one unit.

        Not settled: Docs of 2024 show the unit itself, both SDKs read it under `data`. Chosen: either is
        read.

        HTTP: `GET /v2/resource/{resourceId}`, repeated after a failure that may pass.

        Args:
            resource_id: Unit id.
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
            "resourcePool.get",
            {"resourceId": resource_id},
            ResourceUnit,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def release(
        self,
        ids: Sequence[str],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ReleasedResources:
        """Give units back.

        There is one result for each id. Only idle units are released; any other has `success` false and says
        why in `msg`.

        Not settled: See `acquire` for why the whole answer is kept.

        HTTP: `POST /v2/resource/release`, repeated only when it surely never reached the service.

        Args:
            ids: Ids of the units. Not empty.
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
            "resourcePool.release",
            {"ids": ids},
            ReleasedResources,
            deadline,
            retries,
            headers,
            idempotent,
        )
