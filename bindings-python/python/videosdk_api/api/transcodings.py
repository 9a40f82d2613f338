"""The `transcodings` operations. Printed from core/spec/transcodings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.transcodings import Transcoding
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._resource import Duration
    from ..params.transcodings import (
        CompositeMergeTask,
        MeetingRecordingSourceParam,
        TranscodingStatus,
        TranscodingStorageParam,
        TranscodingWatermarkParam,
    )


class Transcodings(Resource):
    """Jobs that make a file out of others: merged recordings, HLS as MP4."""

    __slots__ = ()

    def merge(
        self,
        recording_ids: Sequence[str],
        *,
        task: CompositeMergeTask | None = None,
        webhook_url: str | None = None,
        watermark: TranscodingWatermarkParam | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Merge the individual recordings of one session into one tiled MP4.

        While a job for the very same set of recordings runs, another is refused with 409. The events go to
        `webhookUrl`.

        Not settled: Success status not published; clients accept any 2xx.

        HTTP: `POST /v2/transcodings/merge`, repeated only when it surely never reached the service.

        Args:
            recording_ids: Ids of individual recordings of one session, each once. Not empty.
            task: Kind of merge; there is one. The service assumes `composite-merge`.
            webhook_url: Receives the job's events.
            watermark: Logo, clock or coordinates burnt into the video.
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
            "transcodings.merge",
            {"recordingIds": recording_ids, "task": task, "webhookUrl": webhook_url, "watermark": watermark},
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def hls_to_mp4(
        self,
        *,
        room_id: str | None = None,
        session_id: str | None = None,
        hls_id: str | None = None,
        webhook_url: str | None = None,
        storage: TranscodingStorageParam | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Turn a finished HLS stream into an MP4.

        Not settled: Success status not published; clients accept any 2xx. Names of its events are not
        published: the emulator sends none.

        At least one of `room_id` and `session_id` and `hls_id` is needed.

        HTTP: `POST /v2/transcodings/hls-to-mp4`, repeated only when it surely never reached the service.

        Args:
            room_id: Room whose latest finished HLS is converted.
            session_id: Session whose latest finished HLS is converted.
            hls_id: HLS stream to convert.
            webhook_url: Receives the job's events.
            storage: Where the file goes, instead of the configured place.
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
            "transcodings.hlsToMp4",
            {
                "roomId": room_id,
                "sessionId": session_id,
                "hlsId": hls_id,
                "webhookUrl": webhook_url,
                "storage": storage,
            },
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def meeting_recording_merge(
        self,
        recording_ids: Sequence[str | MeetingRecordingSourceParam],
        *,
        webhook_url: str | None = None,
        presigned_output_url: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Join room recordings end to end.

        Not settled: Success status not published; clients accept any 2xx. Names of its events are not
        published: the emulator sends none.

        HTTP: `POST /v2/transcodings/meeting-recording-merge`, repeated only when it surely never reached the
        service.

        Args:
            recording_ids: Room recordings, joined in the order of time: ids, or objects where a read URL is
                attached. Not empty.
            webhook_url: Receives the job's events.
            presigned_output_url: Signed URL to which the result is put; wins over the configured storage.
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
            "transcodings.meetingRecordingMerge",
            {
                "recordingIds": recording_ids,
                "webhookUrl": webhook_url,
                "presignedOutputUrl": presigned_output_url,
            },
            Transcoding,
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
        hls_id: str | None = None,
        status: TranscodingStatus | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Transcoding]:
        """List jobs.

        HTTP: `GET /v2/transcodings`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items per page. The service assumes `20`. At least 1.
            room_id: Only jobs of this room.
            session_id: Only jobs of this session.
            hls_id: Only jobs over this HLS stream.
            status: Only jobs in this state.
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
            "transcodings.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "hlsId": hls_id,
                "status": status,
            },
            Transcoding,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        transcoding_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Fetch one job.

        HTTP: `GET /v2/transcodings/{transcodingId}`, repeated after a failure that may pass.

        Args:
            transcoding_id: Job id.
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
            "transcodings.get",
            {"transcodingId": transcoding_id},
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def cancel(
        self,
        transcoding_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Cancel a job that is pending or processing; any other is refused with 409.

        HTTP: `POST /v2/transcodings/{transcodingId}/cancel`, repeated only when it surely never reached the
        service.

        Args:
            transcoding_id: Job id.
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
            "transcodings.cancel",
            {"transcodingId": transcoding_id},
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncTranscodings(AsyncResource):
    """Jobs that make a file out of others: merged recordings, HLS as MP4."""

    __slots__ = ()

    async def merge(
        self,
        recording_ids: Sequence[str],
        *,
        task: CompositeMergeTask | None = None,
        webhook_url: str | None = None,
        watermark: TranscodingWatermarkParam | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Merge the individual recordings of one session into one tiled MP4.

        While a job for the very same set of recordings runs, another is refused with 409. The events go to
        `webhookUrl`.

        Not settled: Success status not published; clients accept any 2xx.

        HTTP: `POST /v2/transcodings/merge`, repeated only when it surely never reached the service.

        Args:
            recording_ids: Ids of individual recordings of one session, each once. Not empty.
            task: Kind of merge; there is one. The service assumes `composite-merge`.
            webhook_url: Receives the job's events.
            watermark: Logo, clock or coordinates burnt into the video.
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
            "transcodings.merge",
            {"recordingIds": recording_ids, "task": task, "webhookUrl": webhook_url, "watermark": watermark},
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def hls_to_mp4(
        self,
        *,
        room_id: str | None = None,
        session_id: str | None = None,
        hls_id: str | None = None,
        webhook_url: str | None = None,
        storage: TranscodingStorageParam | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Turn a finished HLS stream into an MP4.

        Not settled: Success status not published; clients accept any 2xx. Names of its events are not
        published: the emulator sends none.

        At least one of `room_id` and `session_id` and `hls_id` is needed.

        HTTP: `POST /v2/transcodings/hls-to-mp4`, repeated only when it surely never reached the service.

        Args:
            room_id: Room whose latest finished HLS is converted.
            session_id: Session whose latest finished HLS is converted.
            hls_id: HLS stream to convert.
            webhook_url: Receives the job's events.
            storage: Where the file goes, instead of the configured place.
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
            "transcodings.hlsToMp4",
            {
                "roomId": room_id,
                "sessionId": session_id,
                "hlsId": hls_id,
                "webhookUrl": webhook_url,
                "storage": storage,
            },
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def meeting_recording_merge(
        self,
        recording_ids: Sequence[str | MeetingRecordingSourceParam],
        *,
        webhook_url: str | None = None,
        presigned_output_url: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Join room recordings end to end.

        Not settled: Success status not published; clients accept any 2xx. Names of its events are not
        published: the emulator sends none.

        HTTP: `POST /v2/transcodings/meeting-recording-merge`, repeated only when it surely never reached the
        service.

        Args:
            recording_ids: Room recordings, joined in the order of time: ids, or objects where a read URL is
                attached. Not empty.
            webhook_url: Receives the job's events.
            presigned_output_url: Signed URL to which the result is put; wins over the configured storage.
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
            "transcodings.meetingRecordingMerge",
            {
                "recordingIds": recording_ids,
                "webhookUrl": webhook_url,
                "presignedOutputUrl": presigned_output_url,
            },
            Transcoding,
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
        hls_id: str | None = None,
        status: TranscodingStatus | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Transcoding]:
        """List jobs.

        HTTP: `GET /v2/transcodings`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items per page. The service assumes `20`. At least 1.
            room_id: Only jobs of this room.
            session_id: Only jobs of this session.
            hls_id: Only jobs over this HLS stream.
            status: Only jobs in this state.
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
            "transcodings.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "hlsId": hls_id,
                "status": status,
            },
            Transcoding,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        transcoding_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Fetch one job.

        HTTP: `GET /v2/transcodings/{transcodingId}`, repeated after a failure that may pass.

        Args:
            transcoding_id: Job id.
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
            "transcodings.get",
            {"transcodingId": transcoding_id},
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def cancel(
        self,
        transcoding_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Transcoding:
        """Cancel a job that is pending or processing; any other is refused with 409.

        HTTP: `POST /v2/transcodings/{transcodingId}/cancel`, repeated only when it surely never reached the
        service.

        Args:
            transcoding_id: Job id.
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
            "transcodings.cancel",
            {"transcodingId": transcoding_id},
            Transcoding,
            deadline,
            retries,
            headers,
            idempotent,
        )
