"""The `participants` operations. Printed from core/spec/participants.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.sessions import Participant
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration


class Participants(Resource):
    """Who is in a room now, found by the room instead of the session."""

    __slots__ = ()

    def list(
        self,
        room_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[Participant]:
        """List those now in a room.

        Looks up the ongoing session of the room first. Without one the page is empty and no second request is
        made.

        Composed of `sessions.list` and `sessions.listActiveParticipants`.

        Args:
            room_id: roomId or customRoomId of the room.
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
            "participants.list",
            {"roomId": room_id, "page": page, "perPage": per_page},
            Participant,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        room_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Participant:
        """Fetch one participant now in a room.

        Without an ongoing session the error is of kind `not_found` and carries no HTTP status.

        Composed of `sessions.list` and `sessions.getParticipant`.

        Args:
            room_id: roomId or customRoomId of the room.
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
            "participants.get",
            {"roomId": room_id, "participantId": participant_id},
            Participant,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def remove(
        self,
        room_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Remove a participant from whatever session a room has.

        Whether the room has a session is for the service to say.

        Composed of `sessions.removeParticipant`.

        Args:
            room_id: roomId or customRoomId of the room.
            participant_id: Participant id.
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
            "participants.remove",
            {"roomId": room_id, "participantId": participant_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncParticipants(AsyncResource):
    """Who is in a room now, found by the room instead of the session."""

    __slots__ = ()

    def list(
        self,
        room_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[Participant]:
        """List those now in a room.

        Looks up the ongoing session of the room first. Without one the page is empty and no second request is
        made.

        Composed of `sessions.list` and `sessions.listActiveParticipants`.

        Args:
            room_id: roomId or customRoomId of the room.
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
            "participants.list",
            {"roomId": room_id, "page": page, "perPage": per_page},
            Participant,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        room_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Participant:
        """Fetch one participant now in a room.

        Without an ongoing session the error is of kind `not_found` and carries no HTTP status.

        Composed of `sessions.list` and `sessions.getParticipant`.

        Args:
            room_id: roomId or customRoomId of the room.
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
            "participants.get",
            {"roomId": room_id, "participantId": participant_id},
            Participant,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def remove(
        self,
        room_id: str,
        participant_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Remove a participant from whatever session a room has.

        Whether the room has a session is for the service to say.

        Composed of `sessions.removeParticipant`.

        Args:
            room_id: roomId or customRoomId of the room.
            participant_id: Participant id.
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
            "participants.remove",
            {"roomId": room_id, "participantId": participant_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )
