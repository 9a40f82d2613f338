"""The `hls` operations. Printed from core/spec/hls.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.hls import HlsCaptureResult, HlsStream
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._resource import Duration
    from ..models.types import CompositionConfig, SummaryConfig, TranscriptionConfig
    from ..params.hls import ImageFormat
    from ..params.types import CompositionConfigParam, SummaryConfigParam, TranscriptionConfigParam


class Hls(Resource):
    """HLS output and thumbnails."""

    __slots__ = ()

    def start(
        self,
        room_id: str,
        *,
        config: CompositionConfigParam | CompositionConfig | None = None,
        template_url: str | None = None,
        transcription: TranscriptionConfigParam | TranscriptionConfig | None = None,
        summary: SummaryConfigParam | SummaryConfig | None = None,
        webhook_url: str | None = None,
        recording: Mapping[str, Any] | None = None,
        resource_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> HlsStream:
        """Start HLS for a room with a live session.

        Not settled: Docs return the stream object; SDKs also accept a string. Chosen: object. Status for a
        refused start (no live session, already running, previous one still processing, quota) is not
        documented. Emulator: 400 for state refusals, 403 for quota.

        Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.

        Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/hls/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            config: Composition options. A non-empty object without layout is refused with 406.
            template_url: Custom layout page.
            transcription: Post transcription requested with a composition.
            summary: Post-call summary options. Not settled: Docs show summary at the top level here; SDKs
                nest it in transcription.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            recording: Side recording options (SDK, untyped).
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
            "hls.start",
            {
                "roomId": room_id,
                "config": config,
                "templateUrl": template_url,
                "transcription": transcription,
                "summary": summary,
                "webhookUrl": webhook_url,
                "recording": recording,
                "resourceId": resource_id,
            },
            HlsStream,
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
        """Stop HLS.

        HTTP: `POST /v2/hls/end`, repeated only when it surely never reached the service.

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
            "hls.stop",
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
    ) -> Pager[HlsStream]:
        """List HLS streams.

        HTTP: `GET /v2/hls`, repeated after a failure that may pass.

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
            "hls.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "userId": user_id,
                "query": query,
            },
            HlsStream,
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
    ) -> HlsStream:
        """Fetch the stream now running in a room.

        Not settled: With no active stream: the Rust SDK handles data null, the Node SDK comment says 404.
        Chosen: 404; clients must handle both.

        HTTP: `GET /v2/hls/{roomId}/active`, repeated after a failure that may pass.

        Args:
            room_id: Room id (docs call it MeetingId).
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
        return self._call("hls.get", {"roomId": room_id}, HlsStream, deadline, retries, headers, idempotent)

    def get_by_id(
        self,
        hls_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> HlsStream:
        """Fetch a stream by its id.

        HTTP: `GET /v2/hls/{hlsId}`, repeated after a failure that may pass.

        Args:
            hls_id: HLS id.
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
        return self._call("hls.getById", {"hlsId": hls_id}, HlsStream, deadline, retries, headers, idempotent)

    def delete(
        self,
        hls_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a finished HLS recording.

        HTTP: `DELETE /v2/hls/{hlsId}`, repeated after a failure that may pass.

        Args:
            hls_id: HLS id.
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
            "hls.delete",
            {"hlsId": hls_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def capture(
        self,
        room_id: str,
        *,
        time: float | None = None,
        width: int | None = None,
        height: int | None = None,
        format: ImageFormat | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> HlsCaptureResult:
        """Grab a thumbnail from the room's running HLS.

        HTTP: `POST /v2/hls/capture`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            time: Second of the stream to grab; absent means now. At least 0.
            width: Width in pixels. At least 1.
            height: Height in pixels. At least 1.
            format: Image type; webp only for live grabs. The service assumes `jpg`.
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
            "hls.capture",
            {"roomId": room_id, "time": time, "width": width, "height": height, "format": format},
            HlsCaptureResult,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncHls(AsyncResource):
    """HLS output and thumbnails."""

    __slots__ = ()

    async def start(
        self,
        room_id: str,
        *,
        config: CompositionConfigParam | CompositionConfig | None = None,
        template_url: str | None = None,
        transcription: TranscriptionConfigParam | TranscriptionConfig | None = None,
        summary: SummaryConfigParam | SummaryConfig | None = None,
        webhook_url: str | None = None,
        recording: Mapping[str, Any] | None = None,
        resource_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> HlsStream:
        """Start HLS for a room with a live session.

        Not settled: Docs return the stream object; SDKs also accept a string. Chosen: object. Status for a
        refused start (no live session, already running, previous one still processing, quota) is not
        documented. Emulator: 400 for state refusals, 403 for quota.

        Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.

        Sends `SPEAKER` as `config.layout.priority` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/hls/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            config: Composition options. A non-empty object without layout is refused with 406.
            template_url: Custom layout page.
            transcription: Post transcription requested with a composition.
            summary: Post-call summary options. Not settled: Docs show summary at the top level here; SDKs
                nest it in transcription.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            recording: Side recording options (SDK, untyped).
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
            "hls.start",
            {
                "roomId": room_id,
                "config": config,
                "templateUrl": template_url,
                "transcription": transcription,
                "summary": summary,
                "webhookUrl": webhook_url,
                "recording": recording,
                "resourceId": resource_id,
            },
            HlsStream,
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
        """Stop HLS.

        HTTP: `POST /v2/hls/end`, repeated only when it surely never reached the service.

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
            "hls.stop",
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
    ) -> AsyncPager[HlsStream]:
        """List HLS streams.

        HTTP: `GET /v2/hls`, repeated after a failure that may pass.

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
            "hls.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "userId": user_id,
                "query": query,
            },
            HlsStream,
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
    ) -> HlsStream:
        """Fetch the stream now running in a room.

        Not settled: With no active stream: the Rust SDK handles data null, the Node SDK comment says 404.
        Chosen: 404; clients must handle both.

        HTTP: `GET /v2/hls/{roomId}/active`, repeated after a failure that may pass.

        Args:
            room_id: Room id (docs call it MeetingId).
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
            "hls.get",
            {"roomId": room_id},
            HlsStream,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def get_by_id(
        self,
        hls_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> HlsStream:
        """Fetch a stream by its id.

        HTTP: `GET /v2/hls/{hlsId}`, repeated after a failure that may pass.

        Args:
            hls_id: HLS id.
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
            "hls.getById",
            {"hlsId": hls_id},
            HlsStream,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        hls_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a finished HLS recording.

        HTTP: `DELETE /v2/hls/{hlsId}`, repeated after a failure that may pass.

        Args:
            hls_id: HLS id.
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
            "hls.delete",
            {"hlsId": hls_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def capture(
        self,
        room_id: str,
        *,
        time: float | None = None,
        width: int | None = None,
        height: int | None = None,
        format: ImageFormat | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> HlsCaptureResult:
        """Grab a thumbnail from the room's running HLS.

        HTTP: `POST /v2/hls/capture`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            time: Second of the stream to grab; absent means now. At least 0.
            width: Width in pixels. At least 1.
            height: Height in pixels. At least 1.
            format: Image type; webp only for live grabs. The service assumes `jpg`.
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
            "hls.capture",
            {"roomId": room_id, "time": time, "width": width, "height": height, "format": format},
            HlsCaptureResult,
            deadline,
            retries,
            headers,
            idempotent,
        )
