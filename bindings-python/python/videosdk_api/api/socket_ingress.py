"""The `socketIngress` operations. Printed from core/spec/socketIngress.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.socket_ingress import SocketSession

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._resource import Duration
    from ..params.socket_ingress import SocketAgentParam, SocketParticipantParam
    from ..params.types import Region


class SocketIngress(Resource):
    """Sound into a room over a WebSocket."""

    __slots__ = ()

    def create(
        self,
        room_id: str,
        *,
        participant: SocketParticipantParam | None = None,
        agent: SocketAgentParam | None = None,
        region: Region | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SocketSession:
        """Open a WebSocket through which sound and messages go into a room.

        Connect to `wsUrl` within `expiresIn` seconds; it is good once. Closing the socket, or a stop frame,
        ends it. `ref` is read out of `wsUrl` here, the service does not send it.

        Not settled: The docs show `callId` in the answer, the SDK types `roomId` instead: both are read.
        Success status not published; clients accept any 2xx.

        HTTP: `POST /v2/ingest/sessions`, repeated only when it surely never reached the service.

        Args:
            room_id: Room to go into.
            participant: Who it is in the room.
            agent: AI agent that is to join.
            region: Media region, for example us002 or in002.
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
            "socketIngress.create",
            {"roomId": room_id, "participant": participant, "agent": agent, "region": region},
            SocketSession,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSocketIngress(AsyncResource):
    """Sound into a room over a WebSocket."""

    __slots__ = ()

    async def create(
        self,
        room_id: str,
        *,
        participant: SocketParticipantParam | None = None,
        agent: SocketAgentParam | None = None,
        region: Region | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SocketSession:
        """Open a WebSocket through which sound and messages go into a room.

        Connect to `wsUrl` within `expiresIn` seconds; it is good once. Closing the socket, or a stop frame,
        ends it. `ref` is read out of `wsUrl` here, the service does not send it.

        Not settled: The docs show `callId` in the answer, the SDK types `roomId` instead: both are read.
        Success status not published; clients accept any 2xx.

        HTTP: `POST /v2/ingest/sessions`, repeated only when it surely never reached the service.

        Args:
            room_id: Room to go into.
            participant: Who it is in the room.
            agent: AI agent that is to join.
            region: Media region, for example us002 or in002.
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
            "socketIngress.create",
            {"roomId": room_id, "participant": participant, "agent": agent, "region": region},
            SocketSession,
            deadline,
            retries,
            headers,
            idempotent,
        )
