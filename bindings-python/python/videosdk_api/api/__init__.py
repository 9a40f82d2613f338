"""What a client offers: one property a resource. Printed from core/spec by `make gen`. Do not edit."""

from __future__ import annotations

from .._native import Client
from .._resource import resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .agents import Agents, AsyncAgents
    from .alert_rules import AlertRules, AsyncAlertRules
    from .batch_calls import AsyncBatchCalls, BatchCalls
    from .connectors import AsyncConnectors, Connectors
    from .hls import AsyncHls, Hls
    from .incidents import AsyncIncidents, Incidents
    from .participants import AsyncParticipants, Participants
    from .recordings import AsyncRecordings, Recordings
    from .resource_pool import AsyncResourcePool, ResourcePool
    from .rooms import AsyncRooms, Rooms
    from .rtmp import AsyncRtmp, Rtmp
    from .sessions import AsyncSessions, Sessions
    from .sip import AsyncSip, Sip
    from .socket_ingress import AsyncSocketIngress, SocketIngress
    from .transcodings import AsyncTranscodings, Transcodings
    from .transcription import AsyncTranscription, Transcription
    from .webhooks import AsyncWebhooks, Webhooks
    from .whep import AsyncWhep, Whep
    from .whip import AsyncWhip, Whip


class Resources(Client):
    """The resources of a blocking client. Each is loaded when it is first used."""

    __slots__ = ()

    @resource
    def agents(self) -> Agents:
        """AI agents that join rooms, and their deployments in the cloud."""
        from .agents import Agents

        return Agents(self)

    @resource
    def alert_rules(self) -> AlertRules:
        """Rules that watch metrics, the channels they notify, and the metrics there are."""
        from .alert_rules import AlertRules

        return AlertRules(self)

    @resource
    def batch_calls(self) -> BatchCalls:
        """Outbound phone campaigns over a list of recipients."""
        from .batch_calls import BatchCalls

        return BatchCalls(self)

    @resource
    def connectors(self) -> Connectors:
        """Webhook addresses at which telephony providers reach a room."""
        from .connectors import Connectors

        return Connectors(self)

    @resource
    def hls(self) -> Hls:
        """HLS output and thumbnails."""
        from .hls import Hls

        return Hls(self)

    @resource
    def incidents(self) -> Incidents:
        """What alert rules found, and who took care of it."""
        from .incidents import Incidents

        return Incidents(self)

    @resource
    def participants(self) -> Participants:
        """Who is in a room now, found by the room instead of the session."""
        from .participants import Participants

        return Participants(self)

    @resource
    def recordings(self) -> Recordings:
        """Recordings of rooms, participants, single tracks, composites and merges."""
        from .recordings import Recordings

        return Recordings(self)

    @resource
    def resource_pool(self) -> ResourcePool:
        """Composers reserved ahead of time. Enterprise plans only."""
        from .resource_pool import ResourcePool

        return ResourcePool(self)

    @resource
    def rooms(self) -> Rooms:
        """Durable meeting places."""
        from .rooms import Rooms

        return Rooms(self)

    @resource
    def rtmp(self) -> Rtmp:
        """RTMP output to other platforms."""
        from .rtmp import Rtmp

        return Rtmp(self)

    @resource
    def sessions(self) -> Sessions:
        """Live and past occupancies of rooms."""
        from .sessions import Sessions

        return Sessions(self)

    @resource
    def sip(self) -> Sip:
        """Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks."""
        from .sip import Sip

        return Sip(self)

    @resource
    def socket_ingress(self) -> SocketIngress:
        """Sound into a room over a WebSocket."""
        from .socket_ingress import SocketIngress

        return SocketIngress(self)

    @resource
    def transcodings(self) -> Transcodings:
        """Jobs that make a file out of others: merged recordings, HLS as MP4."""
        from .transcodings import Transcodings

        return Transcodings(self)

    @resource
    def transcription(self) -> Transcription:
        """Live and post-call transcription."""
        from .transcription import Transcription

        return Transcription(self)

    @resource
    def webhooks(self) -> Webhooks:
        """The key that signs webhooks."""
        from .webhooks import Webhooks

        return Webhooks(self)

    @resource
    def whep(self) -> Whep:
        """Watching a room over WHEP, from a player or a server."""
        from .whep import Whep

        return Whep(self)

    @resource
    def whip(self) -> Whip:
        """Publishing into a room over WHIP, from an encoder or a server."""
        from .whip import Whip

        return Whip(self)


class AsyncResources(Client):
    """The resources of an asynchronous client. Each is loaded when it is first used."""

    __slots__ = ()

    @resource
    def agents(self) -> AsyncAgents:
        """AI agents that join rooms, and their deployments in the cloud."""
        from .agents import AsyncAgents

        return AsyncAgents(self)

    @resource
    def alert_rules(self) -> AsyncAlertRules:
        """Rules that watch metrics, the channels they notify, and the metrics there are."""
        from .alert_rules import AsyncAlertRules

        return AsyncAlertRules(self)

    @resource
    def batch_calls(self) -> AsyncBatchCalls:
        """Outbound phone campaigns over a list of recipients."""
        from .batch_calls import AsyncBatchCalls

        return AsyncBatchCalls(self)

    @resource
    def connectors(self) -> AsyncConnectors:
        """Webhook addresses at which telephony providers reach a room."""
        from .connectors import AsyncConnectors

        return AsyncConnectors(self)

    @resource
    def hls(self) -> AsyncHls:
        """HLS output and thumbnails."""
        from .hls import AsyncHls

        return AsyncHls(self)

    @resource
    def incidents(self) -> AsyncIncidents:
        """What alert rules found, and who took care of it."""
        from .incidents import AsyncIncidents

        return AsyncIncidents(self)

    @resource
    def participants(self) -> AsyncParticipants:
        """Who is in a room now, found by the room instead of the session."""
        from .participants import AsyncParticipants

        return AsyncParticipants(self)

    @resource
    def recordings(self) -> AsyncRecordings:
        """Recordings of rooms, participants, single tracks, composites and merges."""
        from .recordings import AsyncRecordings

        return AsyncRecordings(self)

    @resource
    def resource_pool(self) -> AsyncResourcePool:
        """Composers reserved ahead of time. Enterprise plans only."""
        from .resource_pool import AsyncResourcePool

        return AsyncResourcePool(self)

    @resource
    def rooms(self) -> AsyncRooms:
        """Durable meeting places."""
        from .rooms import AsyncRooms

        return AsyncRooms(self)

    @resource
    def rtmp(self) -> AsyncRtmp:
        """RTMP output to other platforms."""
        from .rtmp import AsyncRtmp

        return AsyncRtmp(self)

    @resource
    def sessions(self) -> AsyncSessions:
        """Live and past occupancies of rooms."""
        from .sessions import AsyncSessions

        return AsyncSessions(self)

    @resource
    def sip(self) -> AsyncSip:
        """Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks."""
        from .sip import AsyncSip

        return AsyncSip(self)

    @resource
    def socket_ingress(self) -> AsyncSocketIngress:
        """Sound into a room over a WebSocket."""
        from .socket_ingress import AsyncSocketIngress

        return AsyncSocketIngress(self)

    @resource
    def transcodings(self) -> AsyncTranscodings:
        """Jobs that make a file out of others: merged recordings, HLS as MP4."""
        from .transcodings import AsyncTranscodings

        return AsyncTranscodings(self)

    @resource
    def transcription(self) -> AsyncTranscription:
        """Live and post-call transcription."""
        from .transcription import AsyncTranscription

        return AsyncTranscription(self)

    @resource
    def webhooks(self) -> AsyncWebhooks:
        """The key that signs webhooks."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @resource
    def whep(self) -> AsyncWhep:
        """Watching a room over WHEP, from a player or a server."""
        from .whep import AsyncWhep

        return AsyncWhep(self)

    @resource
    def whip(self) -> AsyncWhip:
        """Publishing into a room over WHIP, from an encoder or a server."""
        from .whip import AsyncWhip

        return AsyncWhip(self)
