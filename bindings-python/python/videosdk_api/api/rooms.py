"""The `rooms` operations. Printed from core/spec/rooms.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource, deprecated
from ..models.rooms import Room, RoomStatusUpdateResponse, RoomValidation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._resource import Duration
    from ..models.rooms import AutoCloseConfig, AutoStartConfig, MultiComposition, RoomWebhook
    from ..params.rooms import (
        AutoCloseConfigParam,
        AutoStartConfigParam,
        MultiCompositionParam,
        RoomStatus,
        RoomWebhookParam,
    )
    from ..params.types import Region


class Rooms(Resource):
    """Durable meeting places."""

    __slots__ = ()

    def create(
        self,
        *,
        custom_room_id: str | None = None,
        geo_fence: Region | None = None,
        webhook: RoomWebhookParam | RoomWebhook | None = None,
        auto_close_config: AutoCloseConfigParam | AutoCloseConfig | None = None,
        auto_start_config: AutoStartConfigParam | AutoStartConfig | None = None,
        multi_composition: MultiCompositionParam | MultiComposition | None = None,
        allowed_participant_ids: Sequence[str] | None = None,
        region: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Room:
        """Create a room, or return the existing one for a known customRoomId.

        Sends `session-ends` as `autoCloseConfig.type` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/rooms`, repeated after a failure only when `custom_room_id` is given.

        Args:
            custom_room_id: Caller's stable id; a second create with it returns the same room. Not empty.
            geo_fence: Pins media to a region (Enterprise).
            webhook: Webhook subscription of a room.
            auto_close_config: Automatic end of a session; `type` is `session-ends` unless given.
            auto_start_config: Compositions begun automatically with each session.
            multi_composition: Lifts the one-at-a-time rule per composition type.
            allowed_participant_ids: Only these participants may join.
            region: Discontinued; ignored by the service. Deprecated: the service ignores it.
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
            "rooms.create",
            {
                "customRoomId": custom_room_id,
                "geoFence": geo_fence,
                "webhook": webhook,
                "autoCloseConfig": auto_close_config,
                "autoStartConfig": auto_start_config,
                "multiComposition": multi_composition,
                "allowedParticipantIds": allowed_participant_ids,
                "region": region,
            },
            Room,
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
        query: str | None = None,
        user_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Room]:
        """List rooms of the project.

        HTTP: `GET /v2/rooms`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            query: Exact roomId or customRoomId.
            user_id: Owner account; honoured for admin tokens only.
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
            "rooms.list",
            {"page": page, "perPage": per_page, "query": query, "userId": user_id},
            Room,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Room:
        """Fetch one room.

        Not settled: Which of 400, 402 and 404 a missing room yields is not documented; clients must treat all
        as not found. Emulator: 404.

        HTTP: `GET /v2/rooms/{roomId}`, repeated after a failure that may pass.

        Args:
            room_id: Database id, roomId or customRoomId.
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
        return self._call("rooms.get", {"roomId": room_id}, Room, deadline, retries, headers, idempotent)

    @deprecated("the service no longer documents this call")
    def update_status(
        self,
        room_id: str,
        status: RoomStatus,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RoomStatusUpdateResponse:
        """Enable or disable a room (old documented call, absent from both SDKs).

        Not settled: Only in a data file of the March 2024 docs with no live page listing it; may be gone.
        Optional for an emulator.

        Deprecated: the service no longer documents this call.

        HTTP: `POST /v2/rooms/{roomId}`, repeated only when it surely never reached the service.

        Args:
            room_id: Database id, roomId or customRoomId.
            status: Wanted state.
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
            "rooms.updateStatus",
            {"roomId": room_id, "status": status},
            RoomStatusUpdateResponse,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def validate(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RoomValidation:
        """Tell whether the caller owns a room id.

        Not settled: A docs index and a third-party OpenAPI say POST; the docs page and both SDKs say GET.
        SDKs read 400, 402 and 404 as not valid; 400 is the commented normal answer.

        HTTP: `GET /v2/rooms/validate/{roomId}`, repeated after a failure that may pass.

        Args:
            room_id: roomId or customRoomId.
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
            "rooms.validate",
            {"roomId": room_id},
            RoomValidation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def end(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Room:
        """Disable a room for good.

        Not settled: Docs sample uses the old meetingId naming without roomId or links; the SDK decodes a
        Room. Chosen for an emulator: a Room with disabled true, plus meetingId and userMeetingId as extra
        keys.

        HTTP: `POST /v2/rooms/deactivate`, repeated only when it surely never reached the service.

        Args:
            room_id: Only the server's roomId works here; a customRoomId is refused with 402.
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
        return self._call("rooms.end", {"roomId": room_id}, Room, deadline, retries, headers, idempotent)


class AsyncRooms(AsyncResource):
    """Durable meeting places."""

    __slots__ = ()

    async def create(
        self,
        *,
        custom_room_id: str | None = None,
        geo_fence: Region | None = None,
        webhook: RoomWebhookParam | RoomWebhook | None = None,
        auto_close_config: AutoCloseConfigParam | AutoCloseConfig | None = None,
        auto_start_config: AutoStartConfigParam | AutoStartConfig | None = None,
        multi_composition: MultiCompositionParam | MultiComposition | None = None,
        allowed_participant_ids: Sequence[str] | None = None,
        region: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Room:
        """Create a room, or return the existing one for a known customRoomId.

        Sends `session-ends` as `autoCloseConfig.type` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/rooms`, repeated after a failure only when `custom_room_id` is given.

        Args:
            custom_room_id: Caller's stable id; a second create with it returns the same room. Not empty.
            geo_fence: Pins media to a region (Enterprise).
            webhook: Webhook subscription of a room.
            auto_close_config: Automatic end of a session; `type` is `session-ends` unless given.
            auto_start_config: Compositions begun automatically with each session.
            multi_composition: Lifts the one-at-a-time rule per composition type.
            allowed_participant_ids: Only these participants may join.
            region: Discontinued; ignored by the service. Deprecated: the service ignores it.
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
            "rooms.create",
            {
                "customRoomId": custom_room_id,
                "geoFence": geo_fence,
                "webhook": webhook,
                "autoCloseConfig": auto_close_config,
                "autoStartConfig": auto_start_config,
                "multiComposition": multi_composition,
                "allowedParticipantIds": allowed_participant_ids,
                "region": region,
            },
            Room,
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
        query: str | None = None,
        user_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Room]:
        """List rooms of the project.

        HTTP: `GET /v2/rooms`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            query: Exact roomId or customRoomId.
            user_id: Owner account; honoured for admin tokens only.
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
            "rooms.list",
            {"page": page, "perPage": per_page, "query": query, "userId": user_id},
            Room,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Room:
        """Fetch one room.

        Not settled: Which of 400, 402 and 404 a missing room yields is not documented; clients must treat all
        as not found. Emulator: 404.

        HTTP: `GET /v2/rooms/{roomId}`, repeated after a failure that may pass.

        Args:
            room_id: Database id, roomId or customRoomId.
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
            "rooms.get",
            {"roomId": room_id},
            Room,
            deadline,
            retries,
            headers,
            idempotent,
        )

    @deprecated("the service no longer documents this call")
    async def update_status(
        self,
        room_id: str,
        status: RoomStatus,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RoomStatusUpdateResponse:
        """Enable or disable a room (old documented call, absent from both SDKs).

        Not settled: Only in a data file of the March 2024 docs with no live page listing it; may be gone.
        Optional for an emulator.

        Deprecated: the service no longer documents this call.

        HTTP: `POST /v2/rooms/{roomId}`, repeated only when it surely never reached the service.

        Args:
            room_id: Database id, roomId or customRoomId.
            status: Wanted state.
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
            "rooms.updateStatus",
            {"roomId": room_id, "status": status},
            RoomStatusUpdateResponse,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def validate(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RoomValidation:
        """Tell whether the caller owns a room id.

        Not settled: A docs index and a third-party OpenAPI say POST; the docs page and both SDKs say GET.
        SDKs read 400, 402 and 404 as not valid; 400 is the commented normal answer.

        HTTP: `GET /v2/rooms/validate/{roomId}`, repeated after a failure that may pass.

        Args:
            room_id: roomId or customRoomId.
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
            "rooms.validate",
            {"roomId": room_id},
            RoomValidation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def end(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Room:
        """Disable a room for good.

        Not settled: Docs sample uses the old meetingId naming without roomId or links; the SDK decodes a
        Room. Chosen for an emulator: a Room with disabled true, plus meetingId and userMeetingId as extra
        keys.

        HTTP: `POST /v2/rooms/deactivate`, repeated only when it surely never reached the service.

        Args:
            room_id: Only the server's roomId works here; a customRoomId is refused with 402.
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
            "rooms.end",
            {"roomId": room_id},
            Room,
            deadline,
            retries,
            headers,
            idempotent,
        )
