"""The `rtmp` operations. Printed from core/spec/rtmp.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.rtmp import Livestream
from ..models.types import Confirmation, EgressStarted
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._resource import Duration
    from ..models.rtmp import RtmpOutput
    from ..models.types import CompositionConfig, TranscriptionConfig
    from ..params.rtmp import RtmpOutputParam
    from ..params.types import CompositionConfigParam, TranscriptionConfigParam


class Rtmp(Resource):
    """RTMP output to other platforms."""

    __slots__ = ()

    def start(
        self,
        room_id: str,
        outputs: Sequence[RtmpOutputParam | RtmpOutput],
        *,
        config: CompositionConfigParam | CompositionConfig | None = None,
        template_url: str | None = None,
        transcription: TranscriptionConfigParam | TranscriptionConfig | None = None,
        resource_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> EgressStarted:
        """Push the room to RTMP destinations.

        Not settled: Status for a refused start (no live session, already running, previous one still
        processing, quota) is not documented. Emulator: 400 for state refusals, 403 for quota.

        Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.

        Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/livestreams/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            outputs: Destinations (SDK option: streams). Not empty.
            config: Composition options. A non-empty object without layout is refused with 406.
            template_url: Custom layout page.
            transcription: Post transcription requested with a composition.
            resource_id: Pre-acquired composer.
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
            "rtmp.start",
            {
                "roomId": room_id,
                "outputs": outputs,
                "config": config,
                "templateUrl": template_url,
                "transcription": transcription,
                "resourceId": resource_id,
            },
            EgressStarted,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def stop(
        self,
        room_id: str,
        *,
        id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop the RTMP push.

        HTTP: `POST /v2/livestreams/end`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            id: Which one, when several run at once.
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
            "rtmp.stop",
            {"roomId": room_id, "id": id},
            Confirmation,
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
        room_id: str | None = None,
        session_id: str | None = None,
        user_id: str | None = None,
        query: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Livestream]:
        """List RTMP pushes.

        HTTP: `GET /v2/livestreams`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            user_id: Owner account; honoured for admin tokens only.
            query: Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists).
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
            "rtmp.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "userId": user_id,
                "query": query,
            },
            Livestream,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        livestream_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Livestream:
        """Fetch an RTMP push.

        HTTP: `GET /v2/livestreams/{livestreamId}`, repeated after a failure that may pass.

        Args:
            livestream_id: RTMP output id.
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
            "rtmp.get",
            {"livestreamId": livestream_id},
            Livestream,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncRtmp(AsyncResource):
    """RTMP output to other platforms."""

    __slots__ = ()

    async def start(
        self,
        room_id: str,
        outputs: Sequence[RtmpOutputParam | RtmpOutput],
        *,
        config: CompositionConfigParam | CompositionConfig | None = None,
        template_url: str | None = None,
        transcription: TranscriptionConfigParam | TranscriptionConfig | None = None,
        resource_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> EgressStarted:
        """Push the room to RTMP destinations.

        Not settled: Status for a refused start (no live session, already running, previous one still
        processing, quota) is not documented. Emulator: 400 for state refusals, 403 for quota.

        Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.

        Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/livestreams/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            outputs: Destinations (SDK option: streams). Not empty.
            config: Composition options. A non-empty object without layout is refused with 406.
            template_url: Custom layout page.
            transcription: Post transcription requested with a composition.
            resource_id: Pre-acquired composer.
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
            "rtmp.start",
            {
                "roomId": room_id,
                "outputs": outputs,
                "config": config,
                "templateUrl": template_url,
                "transcription": transcription,
                "resourceId": resource_id,
            },
            EgressStarted,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def stop(
        self,
        room_id: str,
        *,
        id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop the RTMP push.

        HTTP: `POST /v2/livestreams/end`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            id: Which one, when several run at once.
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
            "rtmp.stop",
            {"roomId": room_id, "id": id},
            Confirmation,
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
        room_id: str | None = None,
        session_id: str | None = None,
        user_id: str | None = None,
        query: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Livestream]:
        """List RTMP pushes.

        HTTP: `GET /v2/livestreams`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            user_id: Owner account; honoured for admin tokens only.
            query: Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists).
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
            "rtmp.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "userId": user_id,
                "query": query,
            },
            Livestream,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        livestream_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Livestream:
        """Fetch an RTMP push.

        HTTP: `GET /v2/livestreams/{livestreamId}`, repeated after a failure that may pass.

        Args:
            livestream_id: RTMP output id.
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
            "rtmp.get",
            {"livestreamId": livestream_id},
            Livestream,
            deadline,
            retries,
            headers,
            idempotent,
        )
