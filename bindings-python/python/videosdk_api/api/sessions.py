"""The `sessions` operations. Printed from core/spec/sessions.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.sessions import Participant, ParticipantStats, Session, SessionStats
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration
    from ..params.sessions import SessionStatus


class Sessions(Resource):
    """Live and past occupancies of rooms."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        query: str | None = None,
        room_id: str | None = None,
        custom_room_id: str | None = None,
        user_id: str | None = None,
        start_date: int | None = None,
        end_date: int | None = None,
        status: SessionStatus | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Session]:
        """List sessions, newest first (order assumed).

        HTTP: `GET /v2/sessions`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            query: Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists).
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            custom_room_id: Only sessions of the room with this custom id.
            user_id: Owner account; honoured for admin tokens only.
            start_date: Lower bound on session start.
            end_date: Upper bound on session start.
            status: Lifecycle filter.
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
            "sessions.list",
            {
                "page": page,
                "perPage": per_page,
                "query": query,
                "roomId": room_id,
                "customRoomId": custom_room_id,
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "status": status,
            },
            Session,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        session_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Session:
        """Fetch one session.

        HTTP: `GET /v2/sessions/{sessionId}`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
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
            "sessions.get",
            {"sessionId": session_id},
            Session,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list_participants(
        self,
        session_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Participant]:
        """List everyone who was in the session.

        HTTP: `GET /v2/sessions/{sessionId}/participants`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
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
            "sessions.listParticipants",
            {"sessionId": session_id, "page": page, "perPage": per_page},
            Participant,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def list_active_participants(
        self,
        session_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Participant]:
        """List those present now, with device detail.

        Not settled: Docs: data is an array of one session. SDK fixtures: an object. Clients accept both.
        Chosen: the array.

        HTTP: `GET /v2/sessions/{sessionId}/participants/active`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
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
            "sessions.listActiveParticipants",
            {"sessionId": session_id, "page": page, "perPage": per_page},
            Participant,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get_participant(
        self,
        session_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Participant:
        """Fetch one participant of a session.

        Not settled: Called by both SDKs, described by no docs page.

        HTTP: `GET /v2/sessions/{sessionId}/participants/{participantId}`, repeated after a failure that may
        pass.

        Args:
            session_id: Session id.
            participant_id: Participant id.
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
            "sessions.getParticipant",
            {"sessionId": session_id, "participantId": participant_id},
            Participant,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def end(
        self,
        room_id: str,
        *,
        session_id: str | None = None,
        ignore_closed: bool | None = None,
        vsdk_force_kill: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Session:
        """End a live session.

        Not settled: Docs sample: a Session still marked ongoing with null end. SDK notes: meetingId and
        userMeetingId, no status or links. Chosen: send both namings, end set, status ended.

        HTTP: `POST /v2/sessions/end`, repeated only when it surely never reached the service.

        Args:
            room_id: roomId or customRoomId; the only key the server resolves the room by.
            session_id: Limit to this session.
            ignore_closed: Do not fail when already closed. The service assumes `False`.
            vsdk_force_kill: Force-kill; the SDK option is called force. The service assumes `False`.
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
            "sessions.end",
            {
                "roomId": room_id,
                "sessionId": session_id,
                "ignoreClosed": ignore_closed,
                "vsdkForceKill": vsdk_force_kill,
            },
            Session,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def remove_participant(
        self,
        participant_id: str,
        *,
        room_id: str | None = None,
        session_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Remove a participant from a live session.

        Not settled: Both SDKs decode a string; the 2024 docs sample is a Session. Chosen: string.

        At least one of `room_id` and `session_id` is needed.

        HTTP: `POST /v2/sessions/participants/remove`, repeated only when it surely never reached the service.

        Args:
            participant_id: Caller-chosen or generated participant id; no whitespace.
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            session_id: 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings,
                HLS, RTMP and files.
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
            "sessions.removeParticipant",
            {"participantId": participant_id, "roomId": room_id, "sessionId": session_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def get_stats(
        self,
        session_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SessionStats:
        """Quality samples of the whole session.

        HTTP: `GET /v2/sessions/{sessionId}/stats`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
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
            "sessions.getStats",
            {"sessionId": session_id},
            SessionStats,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def get_participant_stats(
        self,
        session_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ParticipantStats:
        """Quality samples of one participant (singular participant in the path).

        HTTP: `GET /v2/sessions/{sessionId}/participant/{participantId}/stats`, repeated after a failure that
        may pass.

        Args:
            session_id: Session id.
            participant_id: Participant id.
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
            "sessions.getParticipantStats",
            {"sessionId": session_id, "participantId": participant_id},
            ParticipantStats,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSessions(AsyncResource):
    """Live and past occupancies of rooms."""

    __slots__ = ()

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        query: str | None = None,
        room_id: str | None = None,
        custom_room_id: str | None = None,
        user_id: str | None = None,
        start_date: int | None = None,
        end_date: int | None = None,
        status: SessionStatus | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Session]:
        """List sessions, newest first (order assumed).

        HTTP: `GET /v2/sessions`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
            query: Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists).
            room_id: Only items of this room. Not settled: Docs flag it as required on several lists while
                their own text calls it optional; SDKs send it optionally. Chosen: optional.
            custom_room_id: Only sessions of the room with this custom id.
            user_id: Owner account; honoured for admin tokens only.
            start_date: Lower bound on session start.
            end_date: Upper bound on session start.
            status: Lifecycle filter.
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
            "sessions.list",
            {
                "page": page,
                "perPage": per_page,
                "query": query,
                "roomId": room_id,
                "customRoomId": custom_room_id,
                "userId": user_id,
                "startDate": start_date,
                "endDate": end_date,
                "status": status,
            },
            Session,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        session_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Session:
        """Fetch one session.

        HTTP: `GET /v2/sessions/{sessionId}`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
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
            "sessions.get",
            {"sessionId": session_id},
            Session,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def list_participants(
        self,
        session_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Participant]:
        """List everyone who was in the session.

        HTTP: `GET /v2/sessions/{sessionId}/participants`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
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
            "sessions.listParticipants",
            {"sessionId": session_id, "page": page, "perPage": per_page},
            Participant,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def list_active_participants(
        self,
        session_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Participant]:
        """List those present now, with device detail.

        Not settled: Docs: data is an array of one session. SDK fixtures: an object. Clients accept both.
        Chosen: the array.

        HTTP: `GET /v2/sessions/{sessionId}/participants/active`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Page size. No upper bound is documented. The service assumes `20`. At least 1. Not
                settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample
                shows 10. Chosen: 20, and 10 for merge.
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
            "sessions.listActiveParticipants",
            {"sessionId": session_id, "page": page, "perPage": per_page},
            Participant,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get_participant(
        self,
        session_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Participant:
        """Fetch one participant of a session.

        Not settled: Called by both SDKs, described by no docs page.

        HTTP: `GET /v2/sessions/{sessionId}/participants/{participantId}`, repeated after a failure that may
        pass.

        Args:
            session_id: Session id.
            participant_id: Participant id.
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
            "sessions.getParticipant",
            {"sessionId": session_id, "participantId": participant_id},
            Participant,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def end(
        self,
        room_id: str,
        *,
        session_id: str | None = None,
        ignore_closed: bool | None = None,
        vsdk_force_kill: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Session:
        """End a live session.

        Not settled: Docs sample: a Session still marked ongoing with null end. SDK notes: meetingId and
        userMeetingId, no status or links. Chosen: send both namings, end set, status ended.

        HTTP: `POST /v2/sessions/end`, repeated only when it surely never reached the service.

        Args:
            room_id: roomId or customRoomId; the only key the server resolves the room by.
            session_id: Limit to this session.
            ignore_closed: Do not fail when already closed. The service assumes `False`.
            vsdk_force_kill: Force-kill; the SDK option is called force. The service assumes `False`.
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
            "sessions.end",
            {
                "roomId": room_id,
                "sessionId": session_id,
                "ignoreClosed": ignore_closed,
                "vsdkForceKill": vsdk_force_kill,
            },
            Session,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def remove_participant(
        self,
        participant_id: str,
        *,
        room_id: str | None = None,
        session_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Remove a participant from a live session.

        Not settled: Both SDKs decode a string; the 2024 docs sample is a Session. Chosen: string.

        At least one of `room_id` and `session_id` is needed.

        HTTP: `POST /v2/sessions/participants/remove`, repeated only when it surely never reached the service.

        Args:
            participant_id: Caller-chosen or generated participant id; no whitespace.
            room_id: A roomId, or the caller's own customRoomId where the operation says so.
            session_id: 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings,
                HLS, RTMP and files.
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
            "sessions.removeParticipant",
            {"participantId": participant_id, "roomId": room_id, "sessionId": session_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def get_stats(
        self,
        session_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SessionStats:
        """Quality samples of the whole session.

        HTTP: `GET /v2/sessions/{sessionId}/stats`, repeated after a failure that may pass.

        Args:
            session_id: Session id.
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
            "sessions.getStats",
            {"sessionId": session_id},
            SessionStats,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def get_participant_stats(
        self,
        session_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ParticipantStats:
        """Quality samples of one participant (singular participant in the path).

        HTTP: `GET /v2/sessions/{sessionId}/participant/{participantId}/stats`, repeated after a failure that
        may pass.

        Args:
            session_id: Session id.
            participant_id: Participant id.
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
            "sessions.getParticipantStats",
            {"sessionId": session_id, "participantId": participant_id},
            ParticipantStats,
            deadline,
            retries,
            headers,
            idempotent,
        )
