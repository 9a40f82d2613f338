"""The `whep` operations. Printed from core/spec/whep.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.whep import WhepPlayback, WhepSession

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration


class Whep(Resource):
    """Watching a room over WHEP, from a player or a server."""

    __slots__ = ()

    def create(
        self,
        room_id: str,
        *,
        participant_id: str | None = None,
        remote_peer_id: str | None = None,
        expires_in: int | str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> WhepPlayback:
        """Make the address and the token with which a media client watches a room.

        Give the media client `url` and `token`. The token is good for this room and this participant only;
        the vendor's own SDKs hand out an account token here.

        Not settled: That the service takes a participant token (role `rtc`) on this route is inferred; its
        SDKs send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the
        same `url`.

        Makes no request.

        Args:
            room_id: Room to watch.
            participant_id: Id of the viewer; `whep-` and 16 random hex digits unless given.
            remote_peer_id: Participant to watch; the service picks one unless given.
            expires_in: Life of the token: seconds, or text such as `2h`. The service assumes `3600`. At least
                1.
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
            "whep.create",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "remotePeerId": remote_peer_id,
                "expiresIn": expires_in,
            },
            WhepPlayback,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def start(
        self,
        room_id: str,
        sdp: str,
        *,
        participant_id: str | None = None,
        remote_peer_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> WhepSession:
        """Begin to watch; send an SDP offer, get the answer and the session to name later.

        The room needs a live session. The token of the request is signed for this room and this participant.

        Composed of `whep.play`.

        Args:
            room_id: Room to watch.
            sdp: SDP offer. Not empty.
            participant_id: Id of the viewer; `whep-` and 16 random hex digits unless given.
            remote_peer_id: Participant to watch; the service picks one unless given.
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
            "whep.start",
            {"roomId": room_id, "participantId": participant_id, "remotePeerId": remote_peer_id, "sdp": sdp},
            WhepSession,
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
        session_id: str | None = None,
        remote_peer_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """End the watching of a participant.

        Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind
        `not_found` and nothing is deleted.

        Composed of `sessions.list` and `whep.delete`.

        Args:
            room_id: Room of the viewer.
            participant_id: Id of the viewer.
            session_id: Session, where it is known (`sessionId` of `whep.start`).
            remote_peer_id: Participant watched.
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
            "whep.stop",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "sessionId": session_id,
                "remotePeerId": remote_peer_id,
            },
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def play(
        self,
        room_id: str,
        sdp: str,
        *,
        participant_id: str | None = None,
        remote_peer_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Send an SDP offer and get the SDP answer as text.

        What `whep.start` sends. The `Location` header of the answer names the session. The room needs a live
        session. The token of the request is signed for this room and this participant.

        Not settled: Success status not published; 201 is the standard one. Docs call `participantId` optional
        and, in one snapshot, required.

        HTTP: `POST /v2/whep`, repeated only when it surely never reached the service.

        Args:
            room_id: Room to watch.
            sdp: SDP offer. Not empty.
            participant_id: Id of the viewer; the vendor's SDKs always give one.
            remote_peer_id: Participant to watch; the service picks one unless given.
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
            "whep.play",
            {"roomId": room_id, "participantId": participant_id, "remotePeerId": remote_peer_id, "sdp": sdp},
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
        participant_id: str,
        fragment: str,
        *,
        room_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """Send ICE candidates of a viewer as they are found.

        Not settled: Success status not published; 204 chosen.

        HTTP: `PATCH /v2/whep/sessions/{sessionId}`, repeated only when it surely never reached the service.

        Args:
            session_id: Session (`sessionId` of `whep.start`).
            participant_id: Id of the viewer.
            fragment: SDP fragment with the candidates. Not empty.
            room_id: Binds the token of the request to this room.
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
            "whep.trickle",
            {
                "sessionId": session_id,
                "participantId": participant_id,
                "roomId": room_id,
                "fragment": fragment,
            },
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        session_id: str,
        participant_id: str,
        *,
        remote_peer_id: str | None = None,
        room_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """End the watching of a participant whose session is known.

        Not settled: Success status not published; 204 seen in tests of the vendor's SDK.

        HTTP: `DELETE /v2/whep/sessions/{sessionId}`, repeated after a failure that may pass.

        Args:
            session_id: Session.
            participant_id: Id of the viewer.
            remote_peer_id: Participant watched; the vendor's SDKs send it when known.
            room_id: Binds the token of the request to this room.
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
            "whep.delete",
            {
                "sessionId": session_id,
                "participantId": participant_id,
                "remotePeerId": remote_peer_id,
                "roomId": room_id,
            },
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncWhep(AsyncResource):
    """Watching a room over WHEP, from a player or a server."""

    __slots__ = ()

    async def create(
        self,
        room_id: str,
        *,
        participant_id: str | None = None,
        remote_peer_id: str | None = None,
        expires_in: int | str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> WhepPlayback:
        """Make the address and the token with which a media client watches a room.

        Give the media client `url` and `token`. The token is good for this room and this participant only;
        the vendor's own SDKs hand out an account token here.

        Not settled: That the service takes a participant token (role `rtc`) on this route is inferred; its
        SDKs send one with role `crawler`. Should it be refused, sign one with `apiToken` and use it with the
        same `url`.

        Makes no request.

        Args:
            room_id: Room to watch.
            participant_id: Id of the viewer; `whep-` and 16 random hex digits unless given.
            remote_peer_id: Participant to watch; the service picks one unless given.
            expires_in: Life of the token: seconds, or text such as `2h`. The service assumes `3600`. At least
                1.
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
            "whep.create",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "remotePeerId": remote_peer_id,
                "expiresIn": expires_in,
            },
            WhepPlayback,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def start(
        self,
        room_id: str,
        sdp: str,
        *,
        participant_id: str | None = None,
        remote_peer_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> WhepSession:
        """Begin to watch; send an SDP offer, get the answer and the session to name later.

        The room needs a live session. The token of the request is signed for this room and this participant.

        Composed of `whep.play`.

        Args:
            room_id: Room to watch.
            sdp: SDP offer. Not empty.
            participant_id: Id of the viewer; `whep-` and 16 random hex digits unless given.
            remote_peer_id: Participant to watch; the service picks one unless given.
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
            "whep.start",
            {"roomId": room_id, "participantId": participant_id, "remotePeerId": remote_peer_id, "sdp": sdp},
            WhepSession,
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
        session_id: str | None = None,
        remote_peer_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """End the watching of a participant.

        Without `sessionId` the ongoing session of the room is looked up; without one the error is of kind
        `not_found` and nothing is deleted.

        Composed of `sessions.list` and `whep.delete`.

        Args:
            room_id: Room of the viewer.
            participant_id: Id of the viewer.
            session_id: Session, where it is known (`sessionId` of `whep.start`).
            remote_peer_id: Participant watched.
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
            "whep.stop",
            {
                "roomId": room_id,
                "participantId": participant_id,
                "sessionId": session_id,
                "remotePeerId": remote_peer_id,
            },
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def play(
        self,
        room_id: str,
        sdp: str,
        *,
        participant_id: str | None = None,
        remote_peer_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> str:
        """Send an SDP offer and get the SDP answer as text.

        What `whep.start` sends. The `Location` header of the answer names the session. The room needs a live
        session. The token of the request is signed for this room and this participant.

        Not settled: Success status not published; 201 is the standard one. Docs call `participantId` optional
        and, in one snapshot, required.

        HTTP: `POST /v2/whep`, repeated only when it surely never reached the service.

        Args:
            room_id: Room to watch.
            sdp: SDP offer. Not empty.
            participant_id: Id of the viewer; the vendor's SDKs always give one.
            remote_peer_id: Participant to watch; the service picks one unless given.
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
            "whep.play",
            {"roomId": room_id, "participantId": participant_id, "remotePeerId": remote_peer_id, "sdp": sdp},
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
        participant_id: str,
        fragment: str,
        *,
        room_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """Send ICE candidates of a viewer as they are found.

        Not settled: Success status not published; 204 chosen.

        HTTP: `PATCH /v2/whep/sessions/{sessionId}`, repeated only when it surely never reached the service.

        Args:
            session_id: Session (`sessionId` of `whep.start`).
            participant_id: Id of the viewer.
            fragment: SDP fragment with the candidates. Not empty.
            room_id: Binds the token of the request to this room.
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
            "whep.trickle",
            {
                "sessionId": session_id,
                "participantId": participant_id,
                "roomId": room_id,
                "fragment": fragment,
            },
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        session_id: str,
        participant_id: str,
        *,
        remote_peer_id: str | None = None,
        room_id: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> None:
        """End the watching of a participant whose session is known.

        Not settled: Success status not published; 204 seen in tests of the vendor's SDK.

        HTTP: `DELETE /v2/whep/sessions/{sessionId}`, repeated after a failure that may pass.

        Args:
            session_id: Session.
            participant_id: Id of the viewer.
            remote_peer_id: Participant watched; the vendor's SDKs send it when known.
            room_id: Binds the token of the request to this room.
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
            "whep.delete",
            {
                "sessionId": session_id,
                "participantId": participant_id,
                "remotePeerId": remote_peer_id,
                "roomId": room_id,
            },
            None,
            deadline,
            retries,
            headers,
            idempotent,
        )
