"""The `recordings` operations. Printed from core/spec/recordings.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.recordings import (
    CompositeRecording,
    CompositeRecordingStartResult,
    IndividualRecording,
    MergeRecording,
    MergeRecordingCreateResult,
    Recording,
)
from ..models.types import Confirmation, EgressStarted
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._resource import Duration
    from ..models.types import CompositionConfig, TranscriptionConfig
    from ..params.recordings import (
        CompositeFormat,
        CompositeParticipantSelectorParam,
        CompositeWatermarkParam,
        MergeChannelEntryParam,
        MergeStatus,
        ParticipantRecordingFormat,
        RecordingFormat,
        RecordingMode,
        TrackKind,
        TrackRecordingFormat,
    )
    from ..params.types import CompositionConfigParam, OnFailureConfigParam, TranscriptionConfigParam


class Recordings(Resource):
    """Recordings of rooms, participants, single tracks, composites and merges."""

    __slots__ = ()

    @property
    def composite(self) -> RecordingsComposite:
        """The `recordings.composite` operations."""
        return RecordingsComposite(self._client)

    @property
    def merge(self) -> RecordingsMerge:
        """The `recordings.merge` operations."""
        return RecordingsMerge(self._client)

    @property
    def participant(self) -> RecordingsParticipant:
        """The `recordings.participant` operations."""
        return RecordingsParticipant(self._client)

    @property
    def track(self) -> RecordingsTrack:
        """The `recordings.track` operations."""
        return RecordingsTrack(self._client)

    def start(
        self,
        room_id: str,
        *,
        config: CompositionConfigParam | CompositionConfig | None = None,
        template_url: str | None = None,
        transcription: TranscriptionConfigParam | TranscriptionConfig | None = None,
        on_failure: OnFailureConfigParam | None = None,
        file_format: RecordingFormat | None = None,
        webhook_url: str | None = None,
        aws_dir_path: str | None = None,
        resource_id: str | None = None,
        pre_signed_url: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> EgressStarted:
        """Start the composed recording of a room with a live session.

        Not settled: Status for a refused start (no live session, already running, previous one still
        processing, quota) is not documented. Emulator: 400 for state refusals, 403 for quota.

        Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/recordings/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            config: Composition options. A non-empty object without layout is refused with 406.
            template_url: Custom layout page; the server appends participantId of the recorder.
            transcription: Post transcription requested with a composition.
            on_failure: What to do when the composition fails.
            file_format: Output container. The service assumes `mp4`.
            webhook_url: Extra webhook for this recording.
            aws_dir_path: Storage prefix (this endpoint's name for it).
            resource_id: Pre-acquired composer.
            pre_signed_url: Upload URL (lowercase l in Url).
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
            "recordings.start",
            {
                "roomId": room_id,
                "config": config,
                "templateUrl": template_url,
                "transcription": transcription,
                "onFailure": on_failure,
                "fileFormat": file_format,
                "webhookUrl": webhook_url,
                "awsDirPath": aws_dir_path,
                "resourceId": resource_id,
                "preSignedUrl": pre_signed_url,
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
        """Stop the room recording.

        Not settled: A docs index and a third-party OpenAPI name the path /v2/recordings/stop; the docs page
        and both SDKs use /end.

        HTTP: `POST /v2/recordings/end`, repeated only when it surely never reached the service.

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
            "recordings.stop",
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
        with_transcription: bool | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Recording]:
        """List room recordings.

        HTTP: `GET /v2/recordings`, repeated after a failure that may pass.

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
            with_transcription: Add transcription data to the result. The service assumes `False`.
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
            "recordings.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "userId": user_id,
                "query": query,
                "withTranscription": with_transcription,
            },
            Recording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        recording_id: str,
        *,
        with_transcription: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Recording:
        """Fetch a room recording.

        HTTP: `GET /v2/recordings/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
            with_transcription: Add transcription data to the result. The service assumes `False`.
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
            "recordings.get",
            {"recordingId": recording_id, "withTranscription": with_transcription},
            Recording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Soft-delete a room recording.

        HTTP: `DELETE /v2/recordings/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class RecordingsComposite(Resource):
    """The `recordings.composite` operations."""

    __slots__ = ()

    def start(
        self,
        room_id: str,
        *,
        participants: Sequence[CompositeParticipantSelectorParam] | None = None,
        watermarks: Sequence[CompositeWatermarkParam] | None = None,
        webhook_url: str | None = None,
        bucket_dir_path: str | None = None,
        pre_signed_url: str | None = None,
        file_format: CompositeFormat | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> CompositeRecordingStartResult:
        """Start a composite recording of chosen participants.

        Not settled: No composite-recording-* webhook events are documented although webhookUrl exists.

        HTTP: `POST /v2/recordings/composite/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participants: Who to compose; absent or empty lets the recorder choose. Not settled: Docs speak of
                at most three participants; the SDKs set no limit.
            watermarks: At most three marks laid over the picture. At most 3 elements.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            bucket_dir_path: Storage prefix.
            pre_signed_url: Upload URL (capital URL here).
            file_format: Container; docs example uses webm.
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
            "recordings.composite.start",
            {
                "roomId": room_id,
                "participants": participants,
                "watermarks": watermarks,
                "webhookUrl": webhook_url,
                "bucketDirPath": bucket_dir_path,
                "preSignedURL": pre_signed_url,
                "fileFormat": file_format,
            },
            CompositeRecordingStartResult,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def stop(
        self,
        room_id: str,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop a composite recording.

        HTTP: `POST /v2/recordings/composite/stop`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            recording_id: 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions,
                recordings, HLS, RTMP and files.
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
            "recordings.composite.stop",
            {"roomId": room_id, "recordingId": recording_id},
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
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[CompositeRecording]:
        """List composite recordings.

        HTTP: `GET /v2/recordings/composite`, repeated after a failure that may pass.

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
            "recordings.composite.list",
            {"page": page, "perPage": per_page, "roomId": room_id, "sessionId": session_id},
            CompositeRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> CompositeRecording:
        """Fetch a composite recording.

        HTTP: `GET /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.composite.get",
            {"recordingId": recording_id},
            CompositeRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a composite recording.

        Not settled: Confirmation wording unknown; any string will do.

        HTTP: `DELETE /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.composite.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class RecordingsMerge(Resource):
    """The `recordings.merge` operations."""

    __slots__ = ()

    def create(
        self,
        session_id: str,
        channel1: Sequence[MergeChannelEntryParam],
        channel2: Sequence[MergeChannelEntryParam],
        *,
        type: RecordingMode | None = None,
        webhook_url: str | None = None,
        dir_path: str | None = None,
        room_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> MergeRecordingCreateResult:
        """Start a stereo merge of participant audio.

        HTTP: `POST /v2/recordings/participant/merge`, repeated only when it surely never reached the service.

        Args:
            session_id: 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings,
                HLS, RTMP and files.
            channel1: Left channel. Not empty.
            channel2: Right channel. Not empty.
            type: Overrides the type of every entry.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            dir_path: Storage prefix (this endpoint's name for it).
            room_id: Sent by the agents SDK only; optional.
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
            "recordings.merge.create",
            {
                "sessionId": session_id,
                "channel1": channel1,
                "channel2": channel2,
                "type": type,
                "webhookUrl": webhook_url,
                "dirPath": dir_path,
                "roomId": room_id,
            },
            MergeRecordingCreateResult,
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
        status: MergeStatus | None = None,
        room_id: str | None = None,
        session_id: str | None = None,
        id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[MergeRecording]:
        """List merge jobs.

        HTTP: `GET /v2/recordings/participant/merge`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: Default read off the
                sample response (10).
            status: State filter.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            id: One job.
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
            "recordings.merge.list",
            {
                "page": page,
                "perPage": per_page,
                "status": status,
                "roomId": room_id,
                "sessionId": session_id,
                "id": id,
            },
            MergeRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        merge_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> MergeRecording:
        """Fetch a merge job.

        HTTP: `GET /v2/recordings/participant/merge/{mergeId}`, repeated after a failure that may pass.

        Args:
            merge_id: Merge job id.
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
            "recordings.merge.get",
            {"mergeId": merge_id},
            MergeRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )


class RecordingsParticipant(Resource):
    """The `recordings.participant` operations."""

    __slots__ = ()

    def start(
        self,
        room_id: str,
        participant_id: str,
        *,
        file_format: ParticipantRecordingFormat | None = None,
        webhook_url: str | None = None,
        bucket_dir_path: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Record one participant.

        Not settled: Confirmation wording inferred from the track page.

        HTTP: `POST /v2/recordings/participant/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
            file_format: Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs
                list three.
            webhook_url: Extra webhook.
            bucket_dir_path: Storage prefix (this endpoint's name for it).
            metadata: Free-form data kept with the recording (SDK only).
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
            "recordings.participant.start",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "fileFormat": file_format,
                "webhookUrl": webhook_url,
                "bucketDirPath": bucket_dir_path,
                "metadata": metadata,
            },
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def stop(
        self,
        room_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop recording one participant.

        Not settled: Confirmation wording inferred from the track page.

        HTTP: `POST /v2/recordings/participant/stop`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
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
            "recordings.participant.stop",
            {"roomId": room_id, "participantId": participant_id},
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
        participant_id: str | None = None,
        user_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[IndividualRecording]:
        """List participant recordings.

        HTTP: `GET /v2/recordings/participant`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            participant_id: Only items of this participant.
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
            "recordings.participant.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "participantId": participant_id,
                "userId": user_id,
            },
            IndividualRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> IndividualRecording:
        """Fetch a participant recording.

        HTTP: `GET /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.participant.get",
            {"recordingId": recording_id},
            IndividualRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a participant recording.

        Not settled: Confirmation wording unknown; any string will do.

        HTTP: `DELETE /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.participant.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class RecordingsTrack(Resource):
    """The `recordings.track` operations."""

    __slots__ = ()

    def start(
        self,
        room_id: str,
        participant_id: str,
        kind: TrackKind,
        *,
        file_format: TrackRecordingFormat | None = None,
        webhook_url: str | None = None,
        bucket_dir_path: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Record one track.

        HTTP: `POST /v2/recordings/participant/track/start`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
            kind: Media track.
            file_format: Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs
                list four.
            webhook_url: Extra webhook.
            bucket_dir_path: Storage prefix.
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
            "recordings.track.start",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "kind": kind,
                "fileFormat": file_format,
                "webhookUrl": webhook_url,
                "bucketDirPath": bucket_dir_path,
            },
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def stop(
        self,
        room_id: str,
        participant_id: str,
        kind: TrackKind,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop recording one track.

        HTTP: `POST /v2/recordings/participant/track/stop`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
            kind: Media track.
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
            "recordings.track.stop",
            {"roomId": room_id, "participantId": participant_id, "kind": kind},
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
        participant_id: str | None = None,
        user_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[IndividualRecording]:
        """List track recordings.

        HTTP: `GET /v2/recordings/participant/track`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            participant_id: Only items of this participant.
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
            "recordings.track.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "participantId": participant_id,
                "userId": user_id,
            },
            IndividualRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> IndividualRecording:
        """Fetch a track recording.

        HTTP: `GET /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.track.get",
            {"recordingId": recording_id},
            IndividualRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a track recording.

        Not settled: Confirmation wording unknown; any string will do.

        HTTP: `DELETE /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.track.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncRecordings(AsyncResource):
    """Recordings of rooms, participants, single tracks, composites and merges."""

    __slots__ = ()

    @property
    def composite(self) -> AsyncRecordingsComposite:
        """The `recordings.composite` operations."""
        return AsyncRecordingsComposite(self._client)

    @property
    def merge(self) -> AsyncRecordingsMerge:
        """The `recordings.merge` operations."""
        return AsyncRecordingsMerge(self._client)

    @property
    def participant(self) -> AsyncRecordingsParticipant:
        """The `recordings.participant` operations."""
        return AsyncRecordingsParticipant(self._client)

    @property
    def track(self) -> AsyncRecordingsTrack:
        """The `recordings.track` operations."""
        return AsyncRecordingsTrack(self._client)

    async def start(
        self,
        room_id: str,
        *,
        config: CompositionConfigParam | CompositionConfig | None = None,
        template_url: str | None = None,
        transcription: TranscriptionConfigParam | TranscriptionConfig | None = None,
        on_failure: OnFailureConfigParam | None = None,
        file_format: RecordingFormat | None = None,
        webhook_url: str | None = None,
        aws_dir_path: str | None = None,
        resource_id: str | None = None,
        pre_signed_url: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> EgressStarted:
        """Start the composed recording of a room with a live session.

        Not settled: Status for a refused start (no live session, already running, previous one still
        processing, quota) is not documented. Emulator: 400 for state refusals, 403 for quota.

        Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.

        HTTP: `POST /v2/recordings/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            config: Composition options. A non-empty object without layout is refused with 406.
            template_url: Custom layout page; the server appends participantId of the recorder.
            transcription: Post transcription requested with a composition.
            on_failure: What to do when the composition fails.
            file_format: Output container. The service assumes `mp4`.
            webhook_url: Extra webhook for this recording.
            aws_dir_path: Storage prefix (this endpoint's name for it).
            resource_id: Pre-acquired composer.
            pre_signed_url: Upload URL (lowercase l in Url).
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
            "recordings.start",
            {
                "roomId": room_id,
                "config": config,
                "templateUrl": template_url,
                "transcription": transcription,
                "onFailure": on_failure,
                "fileFormat": file_format,
                "webhookUrl": webhook_url,
                "awsDirPath": aws_dir_path,
                "resourceId": resource_id,
                "preSignedUrl": pre_signed_url,
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
        """Stop the room recording.

        Not settled: A docs index and a third-party OpenAPI name the path /v2/recordings/stop; the docs page
        and both SDKs use /end.

        HTTP: `POST /v2/recordings/end`, repeated only when it surely never reached the service.

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
            "recordings.stop",
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
        with_transcription: bool | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Recording]:
        """List room recordings.

        HTTP: `GET /v2/recordings`, repeated after a failure that may pass.

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
            with_transcription: Add transcription data to the result. The service assumes `False`.
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
            "recordings.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "userId": user_id,
                "query": query,
                "withTranscription": with_transcription,
            },
            Recording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        recording_id: str,
        *,
        with_transcription: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Recording:
        """Fetch a room recording.

        HTTP: `GET /v2/recordings/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
            with_transcription: Add transcription data to the result. The service assumes `False`.
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
            "recordings.get",
            {"recordingId": recording_id, "withTranscription": with_transcription},
            Recording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Soft-delete a room recording.

        HTTP: `DELETE /v2/recordings/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncRecordingsComposite(AsyncResource):
    """The `recordings.composite` operations."""

    __slots__ = ()

    async def start(
        self,
        room_id: str,
        *,
        participants: Sequence[CompositeParticipantSelectorParam] | None = None,
        watermarks: Sequence[CompositeWatermarkParam] | None = None,
        webhook_url: str | None = None,
        bucket_dir_path: str | None = None,
        pre_signed_url: str | None = None,
        file_format: CompositeFormat | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> CompositeRecordingStartResult:
        """Start a composite recording of chosen participants.

        Not settled: No composite-recording-* webhook events are documented although webhookUrl exists.

        HTTP: `POST /v2/recordings/composite/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participants: Who to compose; absent or empty lets the recorder choose. Not settled: Docs speak of
                at most three participants; the SDKs set no limit.
            watermarks: At most three marks laid over the picture. At most 3 elements.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            bucket_dir_path: Storage prefix.
            pre_signed_url: Upload URL (capital URL here).
            file_format: Container; docs example uses webm.
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
            "recordings.composite.start",
            {
                "roomId": room_id,
                "participants": participants,
                "watermarks": watermarks,
                "webhookUrl": webhook_url,
                "bucketDirPath": bucket_dir_path,
                "preSignedURL": pre_signed_url,
                "fileFormat": file_format,
            },
            CompositeRecordingStartResult,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def stop(
        self,
        room_id: str,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop a composite recording.

        HTTP: `POST /v2/recordings/composite/stop`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            recording_id: 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions,
                recordings, HLS, RTMP and files.
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
            "recordings.composite.stop",
            {"roomId": room_id, "recordingId": recording_id},
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
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[CompositeRecording]:
        """List composite recordings.

        HTTP: `GET /v2/recordings/composite`, repeated after a failure that may pass.

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
            "recordings.composite.list",
            {"page": page, "perPage": per_page, "roomId": room_id, "sessionId": session_id},
            CompositeRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> CompositeRecording:
        """Fetch a composite recording.

        HTTP: `GET /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.composite.get",
            {"recordingId": recording_id},
            CompositeRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a composite recording.

        Not settled: Confirmation wording unknown; any string will do.

        HTTP: `DELETE /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.composite.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncRecordingsMerge(AsyncResource):
    """The `recordings.merge` operations."""

    __slots__ = ()

    async def create(
        self,
        session_id: str,
        channel1: Sequence[MergeChannelEntryParam],
        channel2: Sequence[MergeChannelEntryParam],
        *,
        type: RecordingMode | None = None,
        webhook_url: str | None = None,
        dir_path: str | None = None,
        room_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> MergeRecordingCreateResult:
        """Start a stereo merge of participant audio.

        HTTP: `POST /v2/recordings/participant/merge`, repeated only when it surely never reached the service.

        Args:
            session_id: 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings,
                HLS, RTMP and files.
            channel1: Left channel. Not empty.
            channel2: Right channel. Not empty.
            type: Overrides the type of every entry.
            webhook_url: Address that gets the events of this job, whatever the room has subscribed to.
            dir_path: Storage prefix (this endpoint's name for it).
            room_id: Sent by the agents SDK only; optional.
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
            "recordings.merge.create",
            {
                "sessionId": session_id,
                "channel1": channel1,
                "channel2": channel2,
                "type": type,
                "webhookUrl": webhook_url,
                "dirPath": dir_path,
                "roomId": room_id,
            },
            MergeRecordingCreateResult,
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
        status: MergeStatus | None = None,
        room_id: str | None = None,
        session_id: str | None = None,
        id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[MergeRecording]:
        """List merge jobs.

        HTTP: `GET /v2/recordings/participant/merge`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. The service assumes `10`. At least 1. Not settled: Default read off the
                sample response (10).
            status: State filter.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            id: One job.
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
            "recordings.merge.list",
            {
                "page": page,
                "perPage": per_page,
                "status": status,
                "roomId": room_id,
                "sessionId": session_id,
                "id": id,
            },
            MergeRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        merge_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> MergeRecording:
        """Fetch a merge job.

        HTTP: `GET /v2/recordings/participant/merge/{mergeId}`, repeated after a failure that may pass.

        Args:
            merge_id: Merge job id.
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
            "recordings.merge.get",
            {"mergeId": merge_id},
            MergeRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncRecordingsParticipant(AsyncResource):
    """The `recordings.participant` operations."""

    __slots__ = ()

    async def start(
        self,
        room_id: str,
        participant_id: str,
        *,
        file_format: ParticipantRecordingFormat | None = None,
        webhook_url: str | None = None,
        bucket_dir_path: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Record one participant.

        Not settled: Confirmation wording inferred from the track page.

        HTTP: `POST /v2/recordings/participant/start`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
            file_format: Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs
                list three.
            webhook_url: Extra webhook.
            bucket_dir_path: Storage prefix (this endpoint's name for it).
            metadata: Free-form data kept with the recording (SDK only).
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
            "recordings.participant.start",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "fileFormat": file_format,
                "webhookUrl": webhook_url,
                "bucketDirPath": bucket_dir_path,
                "metadata": metadata,
            },
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def stop(
        self,
        room_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop recording one participant.

        Not settled: Confirmation wording inferred from the track page.

        HTTP: `POST /v2/recordings/participant/stop`, repeated only when it surely never reached the service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
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
            "recordings.participant.stop",
            {"roomId": room_id, "participantId": participant_id},
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
        participant_id: str | None = None,
        user_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[IndividualRecording]:
        """List participant recordings.

        HTTP: `GET /v2/recordings/participant`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            participant_id: Only items of this participant.
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
            "recordings.participant.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "participantId": participant_id,
                "userId": user_id,
            },
            IndividualRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> IndividualRecording:
        """Fetch a participant recording.

        HTTP: `GET /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.participant.get",
            {"recordingId": recording_id},
            IndividualRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a participant recording.

        Not settled: Confirmation wording unknown; any string will do.

        HTTP: `DELETE /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.participant.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncRecordingsTrack(AsyncResource):
    """The `recordings.track` operations."""

    __slots__ = ()

    async def start(
        self,
        room_id: str,
        participant_id: str,
        kind: TrackKind,
        *,
        file_format: TrackRecordingFormat | None = None,
        webhook_url: str | None = None,
        bucket_dir_path: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Record one track.

        HTTP: `POST /v2/recordings/participant/track/start`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
            kind: Media track.
            file_format: Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs
                list four.
            webhook_url: Extra webhook.
            bucket_dir_path: Storage prefix.
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
            "recordings.track.start",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "kind": kind,
                "fileFormat": file_format,
                "webhookUrl": webhook_url,
                "bucketDirPath": bucket_dir_path,
            },
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def stop(
        self,
        room_id: str,
        participant_id: str,
        kind: TrackKind,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Stop recording one track.

        HTTP: `POST /v2/recordings/participant/track/stop`, repeated only when it surely never reached the
        service.

        Args:
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            participant_id: Caller-chosen or generated participant id; no whitespace.
            kind: Media track.
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
            "recordings.track.stop",
            {"roomId": room_id, "participantId": participant_id, "kind": kind},
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
        participant_id: str | None = None,
        user_id: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[IndividualRecording]:
        """List track recordings.

        HTTP: `GET /v2/recordings/participant/track`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            session_id: Only items of this session.
            participant_id: Only items of this participant.
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
            "recordings.track.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "participantId": participant_id,
                "userId": user_id,
            },
            IndividualRecording,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> IndividualRecording:
        """Fetch a track recording.

        HTTP: `GET /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.track.get",
            {"recordingId": recording_id},
            IndividualRecording,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        recording_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a track recording.

        Not settled: Confirmation wording unknown; any string will do.

        HTTP: `DELETE /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.

        Args:
            recording_id: Recording id.
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
            "recordings.track.delete",
            {"recordingId": recording_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )
