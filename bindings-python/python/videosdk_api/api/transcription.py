"""The `transcription` operations. Printed from core/spec/transcription.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.transcription import PostTranscription, RealtimeTranscription
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration
    from ..models.types import SummaryConfig
    from ..params.transcription import TranscriptionStatus
    from ..params.types import SummaryConfigParam


class Transcription(Resource):
    """Live and post-call transcription."""

    __slots__ = ()

    @property
    def post(self) -> TranscriptionPost:
        """The `transcription.post` operations."""
        return TranscriptionPost(self._client)

    @property
    def realtime(self) -> TranscriptionRealtime:
        """The `transcription.realtime` operations."""
        return TranscriptionRealtime(self._client)


class TranscriptionPost(Resource):
    """The `transcription.post` operations."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        room_id: str | None = None,
        session_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[PostTranscription]:
        """List transcriptions of finished recordings.

        HTTP: `GET /ai/v1/post-transcriptions`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
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
            "transcription.post.list",
            {"page": page, "perPage": per_page, "roomId": room_id, "sessionId": session_id},
            PostTranscription,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        transcription_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> PostTranscription:
        """Fetch one post transcription.

        HTTP: `GET /ai/v1/post-transcriptions/{transcriptionId}`, repeated after a failure that may pass.

        Args:
            transcription_id: Transcription id.
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
            "transcription.post.get",
            {"transcriptionId": transcription_id},
            PostTranscription,
            deadline,
            retries,
            headers,
            idempotent,
        )


class TranscriptionRealtime(Resource):
    """The `transcription.realtime` operations."""

    __slots__ = ()

    def start(
        self,
        room_id: str,
        *,
        webhook_url: str | None = None,
        model_id: str | None = None,
        language: str | None = None,
        summary: SummaryConfigParam | SummaryConfig | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RealtimeTranscription:
        """Start live transcription in a room's session.

        HTTP: `POST /ai/v1/realtime-transcriptions/start`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            model_id: Provider model.
            language: BCP-47 tag.
            summary: Post-call summary options.
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
            "transcription.realtime.start",
            {
                "roomId": room_id,
                "webhookUrl": webhook_url,
                "modelId": model_id,
                "language": language,
                "summary": summary,
            },
            RealtimeTranscription,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def stop(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RealtimeTranscription:
        """Stop live transcription.

        HTTP: `POST /ai/v1/realtime-transcriptions/end`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
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
            "transcription.realtime.stop",
            {"roomId": room_id},
            RealtimeTranscription,
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
        status: TranscriptionStatus | None = None,
        room_id: str | None = None,
        session_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[RealtimeTranscription]:
        """List live transcriptions.

        Not settled: Docs list roomId and sessionId filters; both SDKs say the room cannot be filtered on and
        send only status and paging. Emulator: honour all.

        HTTP: `GET /ai/v1/realtime-transcriptions`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            status: State filter.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
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
            "transcription.realtime.list",
            {"page": page, "perPage": per_page, "status": status, "roomId": room_id, "sessionId": session_id},
            RealtimeTranscription,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        transcription_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RealtimeTranscription:
        """Fetch a live transcription.

        HTTP: `GET /ai/v1/realtime-transcriptions/{transcriptionId}`, repeated after a failure that may pass.

        Args:
            transcription_id: Transcription id.
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
            "transcription.realtime.get",
            {"transcriptionId": transcription_id},
            RealtimeTranscription,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncTranscription(AsyncResource):
    """Live and post-call transcription."""

    __slots__ = ()

    @property
    def post(self) -> AsyncTranscriptionPost:
        """The `transcription.post` operations."""
        return AsyncTranscriptionPost(self._client)

    @property
    def realtime(self) -> AsyncTranscriptionRealtime:
        """The `transcription.realtime` operations."""
        return AsyncTranscriptionRealtime(self._client)


class AsyncTranscriptionPost(AsyncResource):
    """The `transcription.post` operations."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        room_id: str | None = None,
        session_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[PostTranscription]:
        """List transcriptions of finished recordings.

        HTTP: `GET /ai/v1/post-transcriptions`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
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
            "transcription.post.list",
            {"page": page, "perPage": per_page, "roomId": room_id, "sessionId": session_id},
            PostTranscription,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        transcription_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> PostTranscription:
        """Fetch one post transcription.

        HTTP: `GET /ai/v1/post-transcriptions/{transcriptionId}`, repeated after a failure that may pass.

        Args:
            transcription_id: Transcription id.
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
            "transcription.post.get",
            {"transcriptionId": transcription_id},
            PostTranscription,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncTranscriptionRealtime(AsyncResource):
    """The `transcription.realtime` operations."""

    __slots__ = ()

    async def start(
        self,
        room_id: str,
        *,
        webhook_url: str | None = None,
        model_id: str | None = None,
        language: str | None = None,
        summary: SummaryConfigParam | SummaryConfig | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RealtimeTranscription:
        """Start live transcription in a room's session.

        HTTP: `POST /ai/v1/realtime-transcriptions/start`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            model_id: Provider model.
            language: BCP-47 tag.
            summary: Post-call summary options.
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
            "transcription.realtime.start",
            {
                "roomId": room_id,
                "webhookUrl": webhook_url,
                "modelId": model_id,
                "language": language,
                "summary": summary,
            },
            RealtimeTranscription,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def stop(
        self,
        room_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RealtimeTranscription:
        """Stop live transcription.

        HTTP: `POST /ai/v1/realtime-transcriptions/end`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
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
            "transcription.realtime.stop",
            {"roomId": room_id},
            RealtimeTranscription,
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
        status: TranscriptionStatus | None = None,
        room_id: str | None = None,
        session_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[RealtimeTranscription]:
        """List live transcriptions.

        Not settled: Docs list roomId and sessionId filters; both SDKs say the room cannot be filtered on and
        send only status and paging. Emulator: honour all.

        HTTP: `GET /ai/v1/realtime-transcriptions`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            status: State filter.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
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
            "transcription.realtime.list",
            {"page": page, "perPage": per_page, "status": status, "roomId": room_id, "sessionId": session_id},
            RealtimeTranscription,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        transcription_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> RealtimeTranscription:
        """Fetch a live transcription.

        HTTP: `GET /ai/v1/realtime-transcriptions/{transcriptionId}`, repeated after a failure that may pass.

        Args:
            transcription_id: Transcription id.
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
            "transcription.realtime.get",
            {"transcriptionId": transcription_id},
            RealtimeTranscription,
            deadline,
            retries,
            headers,
            idempotent,
        )
