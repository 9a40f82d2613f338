"""The `sip` operations. Printed from core/spec/sip.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from ..models.sip import (
    DetachedPhoneNumber,
    PhoneNumberWithGateways,
    ReleasedPhoneNumber,
    SipCall,
    SipRoutingRule,
    SipTrunk,
    SipWebhook,
)
from ..models.types import Confirmation
from ..pages import AsyncPager, Pager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._resource import Duration
    from ..models.sip import SipRoomConfig
    from ..params.sip import (
        PhoneNumberInboundConfigParam,
        PhoneNumberOutboundConfigParam,
        RoutingRuleTargetParam,
        SipAuthParam,
        SipDirection,
        SipIncludeHeaders,
        SipMediaEncryption,
        SipOmitted,
        SipRegion,
        SipRoomConfigParam,
        SipRoomType,
        SipTransport,
        SipWebhookEvent,
    )


class Sip(Resource):
    """Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks."""

    __slots__ = ()

    @property
    def calls(self) -> SipCalls:
        """The `sip.calls` operations."""
        return SipCalls(self._client)

    @property
    def inbound_trunks(self) -> SipInboundTrunks:
        """The `sip.inboundTrunks` operations."""
        return SipInboundTrunks(self._client)

    @property
    def outbound_trunks(self) -> SipOutboundTrunks:
        """The `sip.outboundTrunks` operations."""
        return SipOutboundTrunks(self._client)

    @property
    def phone_numbers(self) -> SipPhoneNumbers:
        """The `sip.phoneNumbers` operations."""
        return SipPhoneNumbers(self._client)

    @property
    def routing_rules(self) -> SipRoutingRules:
        """The `sip.routingRules` operations."""
        return SipRoutingRules(self._client)

    @property
    def webhooks(self) -> SipWebhooks:
        """The `sip.webhooks` operations."""
        return SipWebhooks(self._client)


class SipCalls(Resource):
    """The `sip.calls` operations."""

    __slots__ = ()

    def create(
        self,
        sip_call_to: str,
        *,
        sip_call_from: str | None = None,
        destination_room_id: str | None = None,
        participant_id: str | None = None,
        gateway_id: str | None = None,
        routing_rule_id: str | None = None,
        participant: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        record_audio: bool | None = None,
        wait_until_answered: bool | None = None,
        ringing_timeout: int | None = None,
        dtmf: bool | None = None,
        max_call_duration: int | None = None,
        media_encryption: SipMediaEncryption | None = None,
        hide_phone_number: bool | None = None,
        headers_: Mapping[str, str] | None = None,
        include_headers: SipIncludeHeaders | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Place a call and bring it into a room.

        Where `sipCallFrom` is a provisioned number, its rule and trunk decide recording, DTMF, hiding of the
        number, headers and encryption, and the values given here are ignored; through `gatewayId` they count.
        Never repeated by itself: a second request would be a second call.

        Not settled: Newest pages of the documentation require `routingRuleId` and `sipCallFrom`, older ones
        `gatewayId`; the SDKs only the destination. Chosen: the SDKs; the emulator wants one of the three.
        Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the SDKs:
        both are read. Success status not published.

        HTTP: `POST /v2/sip/call`, repeated only when it surely never reached the service.

        Args:
            sip_call_to: Number to call, in E.164 form, or a SIP URI. Not empty.
            sip_call_from: Caller id; needed unless `gatewayId` gives one. Not empty.
            destination_room_id: Room the call goes to; that of the rule unless given.
            participant_id: Id of the callee in the room, a shorter way to write `participant`; where both are
                given `participant` counts.
            gateway_id: Outbound trunk to call through.
            routing_rule_id: Outbound rule to call through.
            participant: The callee in the room: `id`, `name`, `metadata`.
            metadata: Data of your own.
            record_audio: Record the call.
            wait_until_answered: Answer only when the callee has; give such a call a deadline that is longer
                than `ringingTimeout`. The service assumes `False`.
            ringing_timeout: Seconds to let it ring. At least 0.
            dtmf: Pass keys pressed on the phone into the room. Not settled: Boolean in both SDKs; the
                documentation describes keys to send. Chosen: boolean.
            max_call_duration: Seconds after which the call is ended. At least 0.
            media_encryption: Whether media are encrypted.
            hide_phone_number: Keep the phone number from the participants of the room.
            headers_: SIP headers to add.
            include_headers: Which SIP headers are passed on. Not settled: One word in both SDKs; the
                documentation speaks of a list. Chosen: one word.
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
            "sip.calls.create",
            {
                "sipCallTo": sip_call_to,
                "sipCallFrom": sip_call_from,
                "destinationRoomId": destination_room_id,
                "participantId": participant_id,
                "gatewayId": gateway_id,
                "routingRuleId": routing_rule_id,
                "participant": participant,
                "metadata": metadata,
                "recordAudio": record_audio,
                "waitUntilAnswered": wait_until_answered,
                "ringingTimeout": ringing_timeout,
                "dtmf": dtmf,
                "maxCallDuration": max_call_duration,
                "mediaEncryption": media_encryption,
                "hidePhoneNumber": hide_phone_number,
                "headers": headers_,
                "includeHeaders": include_headers,
            },
            SipCall,
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
        id: str | None = None,
        gateway_id: str | None = None,
        rule_id: str | None = None,
        type: SipDirection | None = None,
        search: str | None = None,
        start_date: int | None = None,
        end_date: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[SipCall]:
        """List calls.

        HTTP: `GET /v2/sip/call`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page. The service assumes `10`. At least 1.
            room_id: Only calls in this room.
            session_id: Only calls in this session.
            id: Only the call with this id.
            gateway_id: Only calls through this trunk.
            rule_id: Only calls by this rule.
            type: Only calls of this direction.
            search: Only calls whose `to`, `from` or room contains this text.
            start_date: Only calls that began at this moment or later, in milliseconds since the epoch.
            end_date: Only calls that began on this day or earlier, in milliseconds since the epoch; the whole
                day counts.
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
            "sip.calls.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "id": id,
                "gatewayId": gateway_id,
                "ruleId": rule_id,
                "type": type,
                "search": search,
                "startDate": start_date,
                "endDate": end_date,
            },
            SipCall,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        call_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Read a call.

        HTTP: `GET /v2/sip/call/{callId}`, repeated after a failure that may pass.

        Args:
            call_id: Call id.
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
            "sip.calls.get",
            {"callId": call_id},
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def transfer(
        self,
        call_id: str,
        *,
        transfer_to: str | None = None,
        participant: Mapping[str, Any] | None = None,
        play_dialtone: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Hand an answered call over to another number.

        A cold transfer by SIP REFER, for calls of either direction. When it succeeds the session of the call
        ends.

        Not settled: `transferTo` is optional in the SDKs and required in the documentation. Chosen: optional;
        the emulator wants it.

        HTTP: `POST /v2/sip/call/transfer`, repeated only when it surely never reached the service.

        Args:
            call_id: Call id. Not empty.
            transfer_to: Number in E.164 form, or SIP URI, to hand over to. Not empty.
            participant: Participant of the leg that is handed over.
            play_dialtone: Let the caller hear a dial tone meanwhile.
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
            "sip.calls.transfer",
            {
                "callId": call_id,
                "transferTo": transfer_to,
                "participant": participant,
                "playDialtone": play_dialtone,
            },
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def end(
        self,
        call_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Hang up.

        Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in
        the SDKs: both are read.

        HTTP: `POST /v2/sip/call/end`, repeated only when it surely never reached the service.

        Args:
            call_id: Call id. Not empty.
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
            "sip.calls.end",
            {"callId": call_id},
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def switch_room(
        self,
        call_id: str,
        room_id: str,
        *,
        participant_id: str | None = None,
        token: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Move a call to another room.

        The call must be answered, and somebody must be in the other room.

        Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in
        the SDKs: both are read.

        HTTP: `POST /v2/sip/call/switch-room`, repeated only when it surely never reached the service.

        Args:
            call_id: Call id. Not empty.
            room_id: Room to go to.
            participant_id: Id of the callee in that room; as before unless given.
            token: Token with which the call enters that room. Not empty.
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
            "sip.calls.switchRoom",
            {"callId": call_id, "roomId": room_id, "participantId": participant_id, "token": token},
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )


class SipInboundTrunks(Resource):
    """The `sip.inboundTrunks` operations."""

    __slots__ = ()

    def create(
        self,
        name: str,
        numbers: Sequence[str],
        *,
        allowed_addresses: Sequence[str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Create a trunk that takes calls for its numbers.

        Not settled: Success status not published; clients accept any 2xx. Emulator: 200.

        HTTP: `POST /v2/sip/inbound-gateways`, repeated only when it surely never reached the service.

        Args:
            name: Display name, unique in the account. Not empty.
            numbers: Numbers served, in E.164 form. Not empty.
            allowed_addresses: IP addresses and CIDR ranges that may call; all unless given.
            allowed_numbers: Callers let in, each a number or a pattern such as `+91*`; all unless given.
            auth: Credentials the provider must show; none unless given.
            media_encryption: Whether media are encrypted.
            record: Record the calls. The service assumes `False`.
            noise_cancellation: Remove noise from the caller's audio. The service assumes `False`.
            enable_dtmf: Pass keys pressed on the phone into the room. The service assumes `False`.
            metadata: Data of your own.
            tags: Labels of your own.
            geo_region: Region of the SIP servers.
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
            "sip.inboundTrunks.create",
            {
                "name": name,
                "numbers": numbers,
                "allowedAddresses": allowed_addresses,
                "allowedNumbers": allowed_numbers,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
            },
            SipTrunk,
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
        id: str | None = None,
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[SipTrunk]:
        """List trunks that take calls.

        Not settled: Size of a page not published. Emulator: 20.

        HTTP: `GET /v2/sip/inbound-gateways`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page; 10 or 20 unless given. At least 1.
            id: Only the trunk with this id.
            search: Only trunks whose name contains this text, in any case.
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
            "sip.inboundTrunks.list",
            {"page": page, "perPage": per_page, "id": id, "search": search},
            SipTrunk,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Read a trunk that takes calls.

        HTTP: `GET /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.inboundTrunks.get",
            {"gatewayId": gateway_id},
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        gateway_id: str,
        *,
        name: str | None = None,
        numbers: Sequence[str] | None = None,
        allowed_addresses: Sequence[str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        omitted: SipOmitted | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Update a trunk that takes calls.

        CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears
        `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk
        first and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are
        not one step: a change that somebody makes between them may be undone.

        Not settled: The documentation describes an ordinary partial update; both vendor SDKs warn of the
        resets. Chosen: the SDKs.

        HTTP: `PATCH /v2/sip/inbound-gateways/{gatewayId}`, repeated only when it surely never reached the
        service.

        Args:
            gateway_id: Trunk id.
            name: Display name, unique in the account. Not empty.
            numbers: Numbers served, in E.164 form; replaces the set.
            allowed_addresses: IP addresses and CIDR ranges that may call; replaces the set.
            allowed_numbers: Callers let in, each a number or a pattern such as `+91*`; replaces the set.
            auth: Credentials the provider must show.
            media_encryption: Whether media are encrypted.
            record: Record the calls; see `omitted`.
            noise_cancellation: Remove noise from the caller's audio; see `omitted`.
            enable_dtmf: Pass keys pressed on the phone into the room; see `omitted`.
            metadata: Data of your own; replaces the whole.
            tags: Labels of your own; replaces the set.
            geo_region: Region of the SIP servers; see `omitted`.
            omitted: What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they
                are left out: `keep` reads the trunk first and sends what it has, `reset` lets the service
                reset them, as the vendor's SDKs do. The service assumes `keep`.
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
            "sip.inboundTrunks.update",
            {
                "gatewayId": gateway_id,
                "name": name,
                "numbers": numbers,
                "allowedAddresses": allowed_addresses,
                "allowedNumbers": allowed_numbers,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
                "omitted": omitted,
            },
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a trunk that takes calls.

        HTTP: `DELETE /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.inboundTrunks.delete",
            {"gatewayId": gateway_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class SipOutboundTrunks(Resource):
    """The `sip.outboundTrunks` operations."""

    __slots__ = ()

    def create(
        self,
        name: str,
        address: str,
        numbers: Sequence[str],
        *,
        transport: SipTransport | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Create a trunk through which calls are placed.

        Who may be called (`allowedNumbers`) can only be set by an update; the service ignores it here.

        Not settled: Success status not published; clients accept any 2xx. Emulator: 200. One page of the
        documentation requires `auth` and `transport`; the SDKs do not.

        HTTP: `POST /v2/sip/outbound-gateways`, repeated only when it surely never reached the service.

        Args:
            name: Display name. Not empty.
            address: SIP host of the provider, with a port where it needs one. Not empty.
            numbers: Caller ids, in E.164 form; the service refuses a trunk without any. Not empty.
            transport: How SIP messages travel. The service assumes `tls`.
            auth: Credentials shown to the provider; none unless given.
            media_encryption: Whether media are encrypted.
            record: Record the calls. The service assumes `False`.
            noise_cancellation: Remove noise from the callee's audio. The service assumes `False`.
            enable_dtmf: Pass keys pressed on the phone into the room. The service assumes `False`.
            metadata: Data of your own.
            tags: Labels of your own.
            geo_region: Region of the SIP servers.
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
            "sip.outboundTrunks.create",
            {
                "name": name,
                "address": address,
                "numbers": numbers,
                "transport": transport,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
            },
            SipTrunk,
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
        id: str | None = None,
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[SipTrunk]:
        """List trunks through which calls are placed.

        Not settled: Size of a page not published. Emulator: 20.

        HTTP: `GET /v2/sip/outbound-gateways`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page; 10 or 20 unless given. At least 1.
            id: Only the trunk with this id.
            search: Only trunks whose name contains this text, in any case.
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
            "sip.outboundTrunks.list",
            {"page": page, "perPage": per_page, "id": id, "search": search},
            SipTrunk,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Read a trunk through which calls are placed.

        HTTP: `GET /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.outboundTrunks.get",
            {"gatewayId": gateway_id},
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        gateway_id: str,
        *,
        name: str | None = None,
        address: str | None = None,
        numbers: Sequence[str] | None = None,
        transport: SipTransport | None = None,
        allowed_numbers: Sequence[str] | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        omitted: SipOmitted | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Update a trunk through which calls are placed.

        CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears
        `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk
        first and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are
        not one step: a change that somebody makes between them may be undone.

        Not settled: The documentation shows PUT and an ordinary partial update; both vendor SDKs send PATCH
        and warn of the resets. Chosen: the SDKs.

        HTTP: `PATCH /v2/sip/outbound-gateways/{gatewayId}`, repeated only when it surely never reached the
        service.

        Args:
            gateway_id: Trunk id.
            name: Display name. Not empty.
            address: SIP host of the provider, with a port where it needs one. Not empty.
            numbers: Caller ids, in E.164 form; replaces the set.
            transport: How SIP messages travel.
            allowed_numbers: Who may be called, each a number or a pattern such as `+91*`; replaces the set.
            auth: Credentials shown to the provider.
            media_encryption: Whether media are encrypted.
            record: Record the calls; see `omitted`.
            noise_cancellation: Remove noise from the callee's audio; see `omitted`.
            enable_dtmf: Pass keys pressed on the phone into the room; see `omitted`.
            metadata: Data of your own; replaces the whole.
            tags: Labels of your own; replaces the set.
            geo_region: Region of the SIP servers; see `omitted`.
            omitted: What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they
                are left out: `keep` reads the trunk first and sends what it has, `reset` lets the service
                reset them, as the vendor's SDKs do. The service assumes `keep`.
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
            "sip.outboundTrunks.update",
            {
                "gatewayId": gateway_id,
                "name": name,
                "address": address,
                "numbers": numbers,
                "transport": transport,
                "allowedNumbers": allowed_numbers,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
                "omitted": omitted,
            },
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a trunk through which calls are placed.

        HTTP: `DELETE /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.outboundTrunks.delete",
            {"gatewayId": gateway_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class SipPhoneNumbers(Resource):
    """The `sip.phoneNumbers` operations."""

    __slots__ = ()

    def create(
        self,
        name: str,
        phone_numbers: Sequence[str],
        inbound: PhoneNumberInboundConfigParam,
        outbound: PhoneNumberOutboundConfigParam,
        *,
        is_shared: bool | None = None,
        media_encryption: SipMediaEncryption | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Register numbers and give them a trunk for each direction.

        All or nothing: 400 when one of the numbers has a trunk already, 409 when another request attached one
        meanwhile.

        Not settled: The SDKs read `message` only; more members are shown in the documentation. Success status
        not published.

        HTTP: `POST /v2/sip/phone-numbers`, repeated only when it surely never reached the service.

        Args:
            name: Label of every number and trunk. Not empty.
            phone_numbers: Numbers in E.164 form; unknown ones are registered, detached ones used again. Not
                empty.
            inbound: Trunk that takes calls.
            outbound: Trunk through which calls are placed.
            is_shared: One pair of trunks for all numbers; otherwise a pair for each. The service assumes
                `True`.
            media_encryption: Whether media are encrypted.
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
            "sip.phoneNumbers.create",
            {
                "name": name,
                "phoneNumbers": phone_numbers,
                "isShared": is_shared,
                "mediaEncryption": media_encryption,
                "inbound": inbound,
                "outbound": outbound,
            },
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
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[PhoneNumberWithGateways]:
        """List numbers with their trunks.

        HTTP: `GET /v2/sip/phone-numbers`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page. The service assumes `20`. From 1 to 100.
            search: Only numbers whose name or E.164 form contains this text, in any case.
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
            "sip.phoneNumbers.list",
            {"page": page, "perPage": per_page, "search": search},
            PhoneNumberWithGateways,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        number: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> PhoneNumberWithGateways:
        """Read a number with its trunks.

        HTTP: `GET /v2/sip/phone-numbers/{number}`, repeated after a failure that may pass.

        Args:
            number: The number in E.164 form, such as `+15550100111`.
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
            "sip.phoneNumbers.get",
            {"number": number},
            PhoneNumberWithGateways,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def detach(
        self,
        phone_number: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> DetachedPhoneNumber:
        """Take a number off both its trunks.

        The number stays active, and the trunks stay even where they are left empty. 400 when it has no trunk.

        HTTP: `POST /v2/sip/phone-numbers/detach`, repeated only when it surely never reached the service.

        Args:
            phone_number: The number in E.164 form. Not empty.
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
            "sip.phoneNumbers.detach",
            {"phoneNumber": phone_number},
            DetachedPhoneNumber,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update_gateway(
        self,
        gateway_id: str,
        *,
        name: str | None = None,
        media_encryption: SipMediaEncryption | None = None,
        sip_region: SipRegion | None = None,
        address: str | None = None,
        auth: SipAuthParam | None = None,
        transport: SipTransport | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Update a trunk of a number.

        What is left out keeps its value. Which members are allowed follows from the direction of the trunk:
        `address`, `auth` and `transport` are refused with 400 for one that takes calls.

        Not settled: The SDKs read `message` only; the documentation may answer the trunk too.

        HTTP: `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`, repeated only when it surely never reached
        the service.

        Args:
            gateway_id: Id of an inbound or outbound trunk.
            name: Display name. Not empty.
            media_encryption: Whether media are encrypted.
            sip_region: Region of the SIP servers; trunks show it as `geoRegion`.
            address: SIP host of the provider; outbound trunks only. Not empty.
            auth: Credentials shown to the provider; outbound trunks only.
            transport: How SIP messages travel; outbound trunks only.
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
            "sip.phoneNumbers.updateGateway",
            {
                "gatewayId": gateway_id,
                "name": name,
                "mediaEncryption": media_encryption,
                "sipRegion": sip_region,
                "address": address,
                "auth": auth,
                "transport": transport,
            },
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def release(
        self,
        phone_number_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ReleasedPhoneNumber:
        """Give a number up for good.

        Takes it off its trunks and out of routing rules; a purchased number is also released at the provider
        and no longer billed. Documented as harmless to repeat.

        HTTP: `POST /v2/sip/phone-numbers/{phoneNumberId}/release`, repeated after a failure that may pass.

        Args:
            phone_number_id: Id of the number (`phoneNumber.phoneNumberId`), not its E.164 form.
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
            "sip.phoneNumbers.release",
            {"phoneNumberId": phone_number_id},
            ReleasedPhoneNumber,
            deadline,
            retries,
            headers,
            idempotent,
        )


class SipRoutingRules(Resource):
    """The `sip.routingRules` operations."""

    __slots__ = ()

    def create(
        self,
        name: str,
        type: SipDirection,
        *,
        phone_numbers: Sequence[str] | None = None,
        room: SipRoomConfigParam | SipRoomConfig | None = None,
        target: RoutingRuleTargetParam | None = None,
        agent_id: str | None = None,
        agent_metadata: Mapping[str, Any] | None = None,
        include_headers: SipIncludeHeaders | None = None,
        headers_: Mapping[str, str] | None = None,
        headers_to_attributes: Mapping[str, str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        allowed_ip_addresses: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        recording: bool | None = None,
        dtmf: bool | None = None,
        noise_cancellation: bool | None = None,
        hide_phone_number: bool | None = None,
        api_key: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipRoutingRule:
        """Create a rule that leads the calls of its numbers to a room, an agent or both.

        Refused with 400: a number that is not provisioned, an inbound number that another inbound rule has,
        `headers` on an inbound rule, `headersToAttributes` on an outbound one, an `apiKey` that is not valid.

        Not settled: Older pages of the documentation have the path /v2/sip/routing-rules with gatewayId,
        numbers and a dispatch wrapper. Chosen: the SDKs and the pages of 2026.

        HTTP: `POST /v2/sip/routing-rule`, repeated only when it surely never reached the service.

        Args:
            name: Display name. Not empty.
            type: Direction of the calls; it cannot be changed later.
            phone_numbers: Provisioned numbers the rule is for, in E.164 form. The answer calls them
                `numbers`. Not settled: Optional in both SDKs, required in the documentation of 2026. Chosen:
                optional.
            room: Room the calls go to.
            target: A shorter way to write `room`; where both are given `room` counts.
            agent_id: Agent sent to the calls.
            agent_metadata: Handed to the agent; only counts together with `agentId`.
            include_headers: Which SIP headers are passed on.
            headers_: SIP headers to add; outbound rules only.
            headers_to_attributes: SIP headers that become attributes of the participant, by the attribute's
                name; inbound rules only.
            allowed_numbers: Numbers let in, each a number or a pattern such as `+91*`; all unless given.
            allowed_ip_addresses: IP addresses and CIDR ranges let in; all unless given.
            tags: Labels of your own.
            recording: Record the calls. The service assumes `False`.
            dtmf: Pass keys pressed on the phone into the room. The service assumes `False`.
            noise_cancellation: Remove noise from the phone's audio. The service assumes `False`.
            hide_phone_number: Keep the phone number from the participants of the room. The service assumes
                `False`.
            api_key: API key that owns the rule; that of the token unless given.
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
            "sip.routingRules.create",
            {
                "name": name,
                "type": type,
                "phoneNumbers": phone_numbers,
                "room": room,
                "target": target,
                "agentId": agent_id,
                "agentMetadata": agent_metadata,
                "includeHeaders": include_headers,
                "headers": headers_,
                "headersToAttributes": headers_to_attributes,
                "allowedNumbers": allowed_numbers,
                "allowedIpAddresses": allowed_ip_addresses,
                "tags": tags,
                "recording": recording,
                "dtmf": dtmf,
                "noiseCancellation": noise_cancellation,
                "hidePhoneNumber": hide_phone_number,
                "apiKey": api_key,
            },
            SipRoutingRule,
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
        search: str | None = None,
        type: SipDirection | None = None,
        rule_ids: Sequence[str] | None = None,
        room_type: Sequence[SipRoomType] | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[SipRoutingRule]:
        """List routing rules.

        HTTP: `GET /v2/sip/routing-rule`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page. The service assumes `10`. At least 1.
            search: Only rules whose name or numbers contain this text, in any case.
            type: Only rules of this direction.
            rule_ids: Only rules with these ids.
            room_type: Only rules with rooms of these types.
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
            "sip.routingRules.list",
            {
                "page": page,
                "perPage": per_page,
                "search": search,
                "type": type,
                "ruleIds": rule_ids,
                "roomType": room_type,
            },
            SipRoutingRule,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipRoutingRule:
        """Read a routing rule.

        HTTP: `GET /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.

        Args:
            rule_id: Rule id.
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
            "sip.routingRules.get",
            {"ruleId": rule_id},
            SipRoutingRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        rule_id: str,
        *,
        name: str | None = None,
        phone_numbers: Sequence[str] | None = None,
        room: SipRoomConfigParam | SipRoomConfig | None = None,
        target: RoutingRuleTargetParam | None = None,
        agent_id: str | None = None,
        agent_metadata: Mapping[str, Any] | None = None,
        include_headers: SipIncludeHeaders | None = None,
        headers_: Mapping[str, str] | None = None,
        headers_to_attributes: Mapping[str, str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        allowed_ip_addresses: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        recording: bool | None = None,
        dtmf: bool | None = None,
        noise_cancellation: bool | None = None,
        hide_phone_number: bool | None = None,
        api_key: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipRoutingRule:
        """Update a routing rule.

        What is left out keeps its value; something must be given. `phoneNumbers` replaces the set: numbers
        that are not in it are detached, new ones are checked as when the rule was created.

        At least one of `name` and `phone_numbers` and `room` and `target` and `agent_id` and `agent_metadata`
        and `include_headers` and `headers_` and `headers_to_attributes` and `allowed_numbers` and
        `allowed_ip_addresses` and `tags` and `recording` and `dtmf` and `noise_cancellation` and
        `hide_phone_number` and `api_key` is needed.

        HTTP: `PATCH /v2/sip/routing-rule/{ruleId}`, repeated only when it surely never reached the service.

        Args:
            rule_id: Rule id.
            name: Display name. Not empty.
            phone_numbers: Provisioned numbers the rule is for, in E.164 form; replaces the set.
            room: Room the calls go to.
            target: A shorter way to write `room`; where both are given `room` counts.
            agent_id: Agent sent to the calls.
            agent_metadata: Handed to the agent.
            include_headers: Which SIP headers are passed on.
            headers_: SIP headers to add; outbound rules only.
            headers_to_attributes: SIP headers that become attributes of the participant, by the attribute's
                name; inbound rules only.
            allowed_numbers: Numbers let in, each a number or a pattern such as `+91*`; replaces the set.
            allowed_ip_addresses: IP addresses and CIDR ranges let in; replaces the set.
            tags: Labels of your own; replaces the set.
            recording: Record the calls.
            dtmf: Pass keys pressed on the phone into the room.
            noise_cancellation: Remove noise from the phone's audio.
            hide_phone_number: Keep the phone number from the participants of the room.
            api_key: API key that owns the rule.
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
            "sip.routingRules.update",
            {
                "ruleId": rule_id,
                "name": name,
                "phoneNumbers": phone_numbers,
                "room": room,
                "target": target,
                "agentId": agent_id,
                "agentMetadata": agent_metadata,
                "includeHeaders": include_headers,
                "headers": headers_,
                "headersToAttributes": headers_to_attributes,
                "allowedNumbers": allowed_numbers,
                "allowedIpAddresses": allowed_ip_addresses,
                "tags": tags,
                "recording": recording,
                "dtmf": dtmf,
                "noiseCancellation": noise_cancellation,
                "hidePhoneNumber": hide_phone_number,
                "apiKey": api_key,
            },
            SipRoutingRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a routing rule.

        HTTP: `DELETE /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.

        Args:
            rule_id: Rule id.
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
            "sip.routingRules.delete",
            {"ruleId": rule_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class SipWebhooks(Resource):
    """The `sip.webhooks` operations."""

    __slots__ = ()

    def create(
        self,
        url: str,
        events: Sequence[SipWebhookEvent],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipWebhook:
        """Subscribe an address to events of calls.

        Not settled: The documentation lists 7 to 12 events, the SDKs 15. Chosen: the SDKs. Success status not
        published.

        HTTP: `POST /v2/sip/webhooks`, repeated only when it surely never reached the service.

        Args:
            url: Where events go.
            events: Events to be told of.
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
            "sip.webhooks.create",
            {"url": url, "events": events},
            SipWebhook,
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
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Pager[SipWebhook]:
        """List subscriptions.

        Not settled: Size of a page not published. Emulator: 20.

        HTTP: `GET /v2/sip/webhooks`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page; 10 or 20 unless given. At least 1.
            search: Only subscriptions whose address contains this text.
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
            "sip.webhooks.list",
            {"page": page, "perPage": per_page, "search": search},
            SipWebhook,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    def get(
        self,
        webhook_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipWebhook:
        """Read a subscription.

        HTTP: `GET /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.

        Args:
            webhook_id: Subscription id.
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
            "sip.webhooks.get",
            {"webhookId": webhook_id},
            SipWebhook,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def update(
        self,
        webhook_id: str,
        url: str,
        events: Sequence[SipWebhookEvent],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipWebhook:
        """Replace address and events of a subscription.

        HTTP: `PATCH /v2/sip/webhooks/{webhookId}`, repeated only when it surely never reached the service.

        Args:
            webhook_id: Subscription id.
            url: Where events go.
            events: Events to be told of.
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
            "sip.webhooks.update",
            {"webhookId": webhook_id, "url": url, "events": events},
            SipWebhook,
            deadline,
            retries,
            headers,
            idempotent,
        )

    def delete(
        self,
        webhook_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a subscription.

        HTTP: `DELETE /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.

        Args:
            webhook_id: Subscription id.
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
            "sip.webhooks.delete",
            {"webhookId": webhook_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSip(AsyncResource):
    """Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks."""

    __slots__ = ()

    @property
    def calls(self) -> AsyncSipCalls:
        """The `sip.calls` operations."""
        return AsyncSipCalls(self._client)

    @property
    def inbound_trunks(self) -> AsyncSipInboundTrunks:
        """The `sip.inboundTrunks` operations."""
        return AsyncSipInboundTrunks(self._client)

    @property
    def outbound_trunks(self) -> AsyncSipOutboundTrunks:
        """The `sip.outboundTrunks` operations."""
        return AsyncSipOutboundTrunks(self._client)

    @property
    def phone_numbers(self) -> AsyncSipPhoneNumbers:
        """The `sip.phoneNumbers` operations."""
        return AsyncSipPhoneNumbers(self._client)

    @property
    def routing_rules(self) -> AsyncSipRoutingRules:
        """The `sip.routingRules` operations."""
        return AsyncSipRoutingRules(self._client)

    @property
    def webhooks(self) -> AsyncSipWebhooks:
        """The `sip.webhooks` operations."""
        return AsyncSipWebhooks(self._client)


class AsyncSipCalls(AsyncResource):
    """The `sip.calls` operations."""

    __slots__ = ()

    async def create(
        self,
        sip_call_to: str,
        *,
        sip_call_from: str | None = None,
        destination_room_id: str | None = None,
        participant_id: str | None = None,
        gateway_id: str | None = None,
        routing_rule_id: str | None = None,
        participant: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        record_audio: bool | None = None,
        wait_until_answered: bool | None = None,
        ringing_timeout: int | None = None,
        dtmf: bool | None = None,
        max_call_duration: int | None = None,
        media_encryption: SipMediaEncryption | None = None,
        hide_phone_number: bool | None = None,
        headers_: Mapping[str, str] | None = None,
        include_headers: SipIncludeHeaders | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Place a call and bring it into a room.

        Where `sipCallFrom` is a provisioned number, its rule and trunk decide recording, DTMF, hiding of the
        number, headers and encryption, and the values given here are ignored; through `gatewayId` they count.
        Never repeated by itself: a second request would be a second call.

        Not settled: Newest pages of the documentation require `routingRuleId` and `sipCallFrom`, older ones
        `gatewayId`; the SDKs only the destination. Chosen: the SDKs; the emulator wants one of the three.
        Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in the SDKs:
        both are read. Success status not published.

        HTTP: `POST /v2/sip/call`, repeated only when it surely never reached the service.

        Args:
            sip_call_to: Number to call, in E.164 form, or a SIP URI. Not empty.
            sip_call_from: Caller id; needed unless `gatewayId` gives one. Not empty.
            destination_room_id: Room the call goes to; that of the rule unless given.
            participant_id: Id of the callee in the room, a shorter way to write `participant`; where both are
                given `participant` counts.
            gateway_id: Outbound trunk to call through.
            routing_rule_id: Outbound rule to call through.
            participant: The callee in the room: `id`, `name`, `metadata`.
            metadata: Data of your own.
            record_audio: Record the call.
            wait_until_answered: Answer only when the callee has; give such a call a deadline that is longer
                than `ringingTimeout`. The service assumes `False`.
            ringing_timeout: Seconds to let it ring. At least 0.
            dtmf: Pass keys pressed on the phone into the room. Not settled: Boolean in both SDKs; the
                documentation describes keys to send. Chosen: boolean.
            max_call_duration: Seconds after which the call is ended. At least 0.
            media_encryption: Whether media are encrypted.
            hide_phone_number: Keep the phone number from the participants of the room.
            headers_: SIP headers to add.
            include_headers: Which SIP headers are passed on. Not settled: One word in both SDKs; the
                documentation speaks of a list. Chosen: one word.
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
            "sip.calls.create",
            {
                "sipCallTo": sip_call_to,
                "sipCallFrom": sip_call_from,
                "destinationRoomId": destination_room_id,
                "participantId": participant_id,
                "gatewayId": gateway_id,
                "routingRuleId": routing_rule_id,
                "participant": participant,
                "metadata": metadata,
                "recordAudio": record_audio,
                "waitUntilAnswered": wait_until_answered,
                "ringingTimeout": ringing_timeout,
                "dtmf": dtmf,
                "maxCallDuration": max_call_duration,
                "mediaEncryption": media_encryption,
                "hidePhoneNumber": hide_phone_number,
                "headers": headers_,
                "includeHeaders": include_headers,
            },
            SipCall,
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
        id: str | None = None,
        gateway_id: str | None = None,
        rule_id: str | None = None,
        type: SipDirection | None = None,
        search: str | None = None,
        start_date: int | None = None,
        end_date: int | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[SipCall]:
        """List calls.

        HTTP: `GET /v2/sip/call`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page. The service assumes `10`. At least 1.
            room_id: Only calls in this room.
            session_id: Only calls in this session.
            id: Only the call with this id.
            gateway_id: Only calls through this trunk.
            rule_id: Only calls by this rule.
            type: Only calls of this direction.
            search: Only calls whose `to`, `from` or room contains this text.
            start_date: Only calls that began at this moment or later, in milliseconds since the epoch.
            end_date: Only calls that began on this day or earlier, in milliseconds since the epoch; the whole
                day counts.
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
            "sip.calls.list",
            {
                "page": page,
                "perPage": per_page,
                "roomId": room_id,
                "sessionId": session_id,
                "id": id,
                "gatewayId": gateway_id,
                "ruleId": rule_id,
                "type": type,
                "search": search,
                "startDate": start_date,
                "endDate": end_date,
            },
            SipCall,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        call_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Read a call.

        HTTP: `GET /v2/sip/call/{callId}`, repeated after a failure that may pass.

        Args:
            call_id: Call id.
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
            "sip.calls.get",
            {"callId": call_id},
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def transfer(
        self,
        call_id: str,
        *,
        transfer_to: str | None = None,
        participant: Mapping[str, Any] | None = None,
        play_dialtone: bool | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Hand an answered call over to another number.

        A cold transfer by SIP REFER, for calls of either direction. When it succeeds the session of the call
        ends.

        Not settled: `transferTo` is optional in the SDKs and required in the documentation. Chosen: optional;
        the emulator wants it.

        HTTP: `POST /v2/sip/call/transfer`, repeated only when it surely never reached the service.

        Args:
            call_id: Call id. Not empty.
            transfer_to: Number in E.164 form, or SIP URI, to hand over to. Not empty.
            participant: Participant of the leg that is handed over.
            play_dialtone: Let the caller hear a dial tone meanwhile.
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
            "sip.calls.transfer",
            {
                "callId": call_id,
                "transferTo": transfer_to,
                "participant": participant,
                "playDialtone": play_dialtone,
            },
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def end(
        self,
        call_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Hang up.

        Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in
        the SDKs: both are read.

        HTTP: `POST /v2/sip/call/end`, repeated only when it surely never reached the service.

        Args:
            call_id: Call id. Not empty.
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
            "sip.calls.end",
            {"callId": call_id},
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def switch_room(
        self,
        call_id: str,
        room_id: str,
        *,
        participant_id: str | None = None,
        token: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipCall:
        """Move a call to another room.

        The call must be answered, and somebody must be in the other room.

        Not settled: Answers are keyed callId, sipCallTo, sipCallFrom in the documentation and id, to, from in
        the SDKs: both are read.

        HTTP: `POST /v2/sip/call/switch-room`, repeated only when it surely never reached the service.

        Args:
            call_id: Call id. Not empty.
            room_id: Room to go to.
            participant_id: Id of the callee in that room; as before unless given.
            token: Token with which the call enters that room. Not empty.
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
            "sip.calls.switchRoom",
            {"callId": call_id, "roomId": room_id, "participantId": participant_id, "token": token},
            SipCall,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSipInboundTrunks(AsyncResource):
    """The `sip.inboundTrunks` operations."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        numbers: Sequence[str],
        *,
        allowed_addresses: Sequence[str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Create a trunk that takes calls for its numbers.

        Not settled: Success status not published; clients accept any 2xx. Emulator: 200.

        HTTP: `POST /v2/sip/inbound-gateways`, repeated only when it surely never reached the service.

        Args:
            name: Display name, unique in the account. Not empty.
            numbers: Numbers served, in E.164 form. Not empty.
            allowed_addresses: IP addresses and CIDR ranges that may call; all unless given.
            allowed_numbers: Callers let in, each a number or a pattern such as `+91*`; all unless given.
            auth: Credentials the provider must show; none unless given.
            media_encryption: Whether media are encrypted.
            record: Record the calls. The service assumes `False`.
            noise_cancellation: Remove noise from the caller's audio. The service assumes `False`.
            enable_dtmf: Pass keys pressed on the phone into the room. The service assumes `False`.
            metadata: Data of your own.
            tags: Labels of your own.
            geo_region: Region of the SIP servers.
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
            "sip.inboundTrunks.create",
            {
                "name": name,
                "numbers": numbers,
                "allowedAddresses": allowed_addresses,
                "allowedNumbers": allowed_numbers,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
            },
            SipTrunk,
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
        id: str | None = None,
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[SipTrunk]:
        """List trunks that take calls.

        Not settled: Size of a page not published. Emulator: 20.

        HTTP: `GET /v2/sip/inbound-gateways`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page; 10 or 20 unless given. At least 1.
            id: Only the trunk with this id.
            search: Only trunks whose name contains this text, in any case.
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
            "sip.inboundTrunks.list",
            {"page": page, "perPage": per_page, "id": id, "search": search},
            SipTrunk,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Read a trunk that takes calls.

        HTTP: `GET /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.inboundTrunks.get",
            {"gatewayId": gateway_id},
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        gateway_id: str,
        *,
        name: str | None = None,
        numbers: Sequence[str] | None = None,
        allowed_addresses: Sequence[str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        omitted: SipOmitted | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Update a trunk that takes calls.

        CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears
        `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk
        first and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are
        not one step: a change that somebody makes between them may be undone.

        Not settled: The documentation describes an ordinary partial update; both vendor SDKs warn of the
        resets. Chosen: the SDKs.

        HTTP: `PATCH /v2/sip/inbound-gateways/{gatewayId}`, repeated only when it surely never reached the
        service.

        Args:
            gateway_id: Trunk id.
            name: Display name, unique in the account. Not empty.
            numbers: Numbers served, in E.164 form; replaces the set.
            allowed_addresses: IP addresses and CIDR ranges that may call; replaces the set.
            allowed_numbers: Callers let in, each a number or a pattern such as `+91*`; replaces the set.
            auth: Credentials the provider must show.
            media_encryption: Whether media are encrypted.
            record: Record the calls; see `omitted`.
            noise_cancellation: Remove noise from the caller's audio; see `omitted`.
            enable_dtmf: Pass keys pressed on the phone into the room; see `omitted`.
            metadata: Data of your own; replaces the whole.
            tags: Labels of your own; replaces the set.
            geo_region: Region of the SIP servers; see `omitted`.
            omitted: What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they
                are left out: `keep` reads the trunk first and sends what it has, `reset` lets the service
                reset them, as the vendor's SDKs do. The service assumes `keep`.
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
            "sip.inboundTrunks.update",
            {
                "gatewayId": gateway_id,
                "name": name,
                "numbers": numbers,
                "allowedAddresses": allowed_addresses,
                "allowedNumbers": allowed_numbers,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
                "omitted": omitted,
            },
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a trunk that takes calls.

        HTTP: `DELETE /v2/sip/inbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.inboundTrunks.delete",
            {"gatewayId": gateway_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSipOutboundTrunks(AsyncResource):
    """The `sip.outboundTrunks` operations."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        address: str,
        numbers: Sequence[str],
        *,
        transport: SipTransport | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Create a trunk through which calls are placed.

        Who may be called (`allowedNumbers`) can only be set by an update; the service ignores it here.

        Not settled: Success status not published; clients accept any 2xx. Emulator: 200. One page of the
        documentation requires `auth` and `transport`; the SDKs do not.

        HTTP: `POST /v2/sip/outbound-gateways`, repeated only when it surely never reached the service.

        Args:
            name: Display name. Not empty.
            address: SIP host of the provider, with a port where it needs one. Not empty.
            numbers: Caller ids, in E.164 form; the service refuses a trunk without any. Not empty.
            transport: How SIP messages travel. The service assumes `tls`.
            auth: Credentials shown to the provider; none unless given.
            media_encryption: Whether media are encrypted.
            record: Record the calls. The service assumes `False`.
            noise_cancellation: Remove noise from the callee's audio. The service assumes `False`.
            enable_dtmf: Pass keys pressed on the phone into the room. The service assumes `False`.
            metadata: Data of your own.
            tags: Labels of your own.
            geo_region: Region of the SIP servers.
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
            "sip.outboundTrunks.create",
            {
                "name": name,
                "address": address,
                "numbers": numbers,
                "transport": transport,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
            },
            SipTrunk,
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
        id: str | None = None,
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[SipTrunk]:
        """List trunks through which calls are placed.

        Not settled: Size of a page not published. Emulator: 20.

        HTTP: `GET /v2/sip/outbound-gateways`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page; 10 or 20 unless given. At least 1.
            id: Only the trunk with this id.
            search: Only trunks whose name contains this text, in any case.
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
            "sip.outboundTrunks.list",
            {"page": page, "perPage": per_page, "id": id, "search": search},
            SipTrunk,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Read a trunk through which calls are placed.

        HTTP: `GET /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.outboundTrunks.get",
            {"gatewayId": gateway_id},
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        gateway_id: str,
        *,
        name: str | None = None,
        address: str | None = None,
        numbers: Sequence[str] | None = None,
        transport: SipTransport | None = None,
        allowed_numbers: Sequence[str] | None = None,
        auth: SipAuthParam | None = None,
        media_encryption: SipMediaEncryption | None = None,
        record: bool | None = None,
        noise_cancellation: bool | None = None,
        enable_dtmf: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        tags: Sequence[str] | None = None,
        geo_region: SipRegion | None = None,
        omitted: SipOmitted | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipTrunk:
        """Update a trunk through which calls are placed.

        CAUTION: the service resets `record`, `noiseCancellation` and `enableDtmf` to false and clears
        `geoRegion` when a request leaves them out; all else keeps its value. So this call reads the trunk
        first and sends what it has, unless all four are given or `omitted` is `reset`. The two requests are
        not one step: a change that somebody makes between them may be undone.

        Not settled: The documentation shows PUT and an ordinary partial update; both vendor SDKs send PATCH
        and warn of the resets. Chosen: the SDKs.

        HTTP: `PATCH /v2/sip/outbound-gateways/{gatewayId}`, repeated only when it surely never reached the
        service.

        Args:
            gateway_id: Trunk id.
            name: Display name. Not empty.
            address: SIP host of the provider, with a port where it needs one. Not empty.
            numbers: Caller ids, in E.164 form; replaces the set.
            transport: How SIP messages travel.
            allowed_numbers: Who may be called, each a number or a pattern such as `+91*`; replaces the set.
            auth: Credentials shown to the provider.
            media_encryption: Whether media are encrypted.
            record: Record the calls; see `omitted`.
            noise_cancellation: Remove noise from the callee's audio; see `omitted`.
            enable_dtmf: Pass keys pressed on the phone into the room; see `omitted`.
            metadata: Data of your own; replaces the whole.
            tags: Labels of your own; replaces the set.
            geo_region: Region of the SIP servers; see `omitted`.
            omitted: What becomes of `record`, `noiseCancellation`, `enableDtmf` and `geoRegion` where they
                are left out: `keep` reads the trunk first and sends what it has, `reset` lets the service
                reset them, as the vendor's SDKs do. The service assumes `keep`.
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
            "sip.outboundTrunks.update",
            {
                "gatewayId": gateway_id,
                "name": name,
                "address": address,
                "numbers": numbers,
                "transport": transport,
                "allowedNumbers": allowed_numbers,
                "auth": auth,
                "mediaEncryption": media_encryption,
                "record": record,
                "noiseCancellation": noise_cancellation,
                "enableDtmf": enable_dtmf,
                "metadata": metadata,
                "tags": tags,
                "geoRegion": geo_region,
                "omitted": omitted,
            },
            SipTrunk,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        gateway_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a trunk through which calls are placed.

        HTTP: `DELETE /v2/sip/outbound-gateways/{gatewayId}`, repeated after a failure that may pass.

        Args:
            gateway_id: Trunk id.
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
            "sip.outboundTrunks.delete",
            {"gatewayId": gateway_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSipPhoneNumbers(AsyncResource):
    """The `sip.phoneNumbers` operations."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        phone_numbers: Sequence[str],
        inbound: PhoneNumberInboundConfigParam,
        outbound: PhoneNumberOutboundConfigParam,
        *,
        is_shared: bool | None = None,
        media_encryption: SipMediaEncryption | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Register numbers and give them a trunk for each direction.

        All or nothing: 400 when one of the numbers has a trunk already, 409 when another request attached one
        meanwhile.

        Not settled: The SDKs read `message` only; more members are shown in the documentation. Success status
        not published.

        HTTP: `POST /v2/sip/phone-numbers`, repeated only when it surely never reached the service.

        Args:
            name: Label of every number and trunk. Not empty.
            phone_numbers: Numbers in E.164 form; unknown ones are registered, detached ones used again. Not
                empty.
            inbound: Trunk that takes calls.
            outbound: Trunk through which calls are placed.
            is_shared: One pair of trunks for all numbers; otherwise a pair for each. The service assumes
                `True`.
            media_encryption: Whether media are encrypted.
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
            "sip.phoneNumbers.create",
            {
                "name": name,
                "phoneNumbers": phone_numbers,
                "isShared": is_shared,
                "mediaEncryption": media_encryption,
                "inbound": inbound,
                "outbound": outbound,
            },
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
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[PhoneNumberWithGateways]:
        """List numbers with their trunks.

        HTTP: `GET /v2/sip/phone-numbers`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page. The service assumes `20`. From 1 to 100.
            search: Only numbers whose name or E.164 form contains this text, in any case.
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
            "sip.phoneNumbers.list",
            {"page": page, "perPage": per_page, "search": search},
            PhoneNumberWithGateways,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        number: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> PhoneNumberWithGateways:
        """Read a number with its trunks.

        HTTP: `GET /v2/sip/phone-numbers/{number}`, repeated after a failure that may pass.

        Args:
            number: The number in E.164 form, such as `+15550100111`.
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
            "sip.phoneNumbers.get",
            {"number": number},
            PhoneNumberWithGateways,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def detach(
        self,
        phone_number: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> DetachedPhoneNumber:
        """Take a number off both its trunks.

        The number stays active, and the trunks stay even where they are left empty. 400 when it has no trunk.

        HTTP: `POST /v2/sip/phone-numbers/detach`, repeated only when it surely never reached the service.

        Args:
            phone_number: The number in E.164 form. Not empty.
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
            "sip.phoneNumbers.detach",
            {"phoneNumber": phone_number},
            DetachedPhoneNumber,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update_gateway(
        self,
        gateway_id: str,
        *,
        name: str | None = None,
        media_encryption: SipMediaEncryption | None = None,
        sip_region: SipRegion | None = None,
        address: str | None = None,
        auth: SipAuthParam | None = None,
        transport: SipTransport | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Update a trunk of a number.

        What is left out keeps its value. Which members are allowed follows from the direction of the trunk:
        `address`, `auth` and `transport` are refused with 400 for one that takes calls.

        Not settled: The SDKs read `message` only; the documentation may answer the trunk too.

        HTTP: `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`, repeated only when it surely never reached
        the service.

        Args:
            gateway_id: Id of an inbound or outbound trunk.
            name: Display name. Not empty.
            media_encryption: Whether media are encrypted.
            sip_region: Region of the SIP servers; trunks show it as `geoRegion`.
            address: SIP host of the provider; outbound trunks only. Not empty.
            auth: Credentials shown to the provider; outbound trunks only.
            transport: How SIP messages travel; outbound trunks only.
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
            "sip.phoneNumbers.updateGateway",
            {
                "gatewayId": gateway_id,
                "name": name,
                "mediaEncryption": media_encryption,
                "sipRegion": sip_region,
                "address": address,
                "auth": auth,
                "transport": transport,
            },
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def release(
        self,
        phone_number_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> ReleasedPhoneNumber:
        """Give a number up for good.

        Takes it off its trunks and out of routing rules; a purchased number is also released at the provider
        and no longer billed. Documented as harmless to repeat.

        HTTP: `POST /v2/sip/phone-numbers/{phoneNumberId}/release`, repeated after a failure that may pass.

        Args:
            phone_number_id: Id of the number (`phoneNumber.phoneNumberId`), not its E.164 form.
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
            "sip.phoneNumbers.release",
            {"phoneNumberId": phone_number_id},
            ReleasedPhoneNumber,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSipRoutingRules(AsyncResource):
    """The `sip.routingRules` operations."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        type: SipDirection,
        *,
        phone_numbers: Sequence[str] | None = None,
        room: SipRoomConfigParam | SipRoomConfig | None = None,
        target: RoutingRuleTargetParam | None = None,
        agent_id: str | None = None,
        agent_metadata: Mapping[str, Any] | None = None,
        include_headers: SipIncludeHeaders | None = None,
        headers_: Mapping[str, str] | None = None,
        headers_to_attributes: Mapping[str, str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        allowed_ip_addresses: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        recording: bool | None = None,
        dtmf: bool | None = None,
        noise_cancellation: bool | None = None,
        hide_phone_number: bool | None = None,
        api_key: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipRoutingRule:
        """Create a rule that leads the calls of its numbers to a room, an agent or both.

        Refused with 400: a number that is not provisioned, an inbound number that another inbound rule has,
        `headers` on an inbound rule, `headersToAttributes` on an outbound one, an `apiKey` that is not valid.

        Not settled: Older pages of the documentation have the path /v2/sip/routing-rules with gatewayId,
        numbers and a dispatch wrapper. Chosen: the SDKs and the pages of 2026.

        HTTP: `POST /v2/sip/routing-rule`, repeated only when it surely never reached the service.

        Args:
            name: Display name. Not empty.
            type: Direction of the calls; it cannot be changed later.
            phone_numbers: Provisioned numbers the rule is for, in E.164 form. The answer calls them
                `numbers`. Not settled: Optional in both SDKs, required in the documentation of 2026. Chosen:
                optional.
            room: Room the calls go to.
            target: A shorter way to write `room`; where both are given `room` counts.
            agent_id: Agent sent to the calls.
            agent_metadata: Handed to the agent; only counts together with `agentId`.
            include_headers: Which SIP headers are passed on.
            headers_: SIP headers to add; outbound rules only.
            headers_to_attributes: SIP headers that become attributes of the participant, by the attribute's
                name; inbound rules only.
            allowed_numbers: Numbers let in, each a number or a pattern such as `+91*`; all unless given.
            allowed_ip_addresses: IP addresses and CIDR ranges let in; all unless given.
            tags: Labels of your own.
            recording: Record the calls. The service assumes `False`.
            dtmf: Pass keys pressed on the phone into the room. The service assumes `False`.
            noise_cancellation: Remove noise from the phone's audio. The service assumes `False`.
            hide_phone_number: Keep the phone number from the participants of the room. The service assumes
                `False`.
            api_key: API key that owns the rule; that of the token unless given.
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
            "sip.routingRules.create",
            {
                "name": name,
                "type": type,
                "phoneNumbers": phone_numbers,
                "room": room,
                "target": target,
                "agentId": agent_id,
                "agentMetadata": agent_metadata,
                "includeHeaders": include_headers,
                "headers": headers_,
                "headersToAttributes": headers_to_attributes,
                "allowedNumbers": allowed_numbers,
                "allowedIpAddresses": allowed_ip_addresses,
                "tags": tags,
                "recording": recording,
                "dtmf": dtmf,
                "noiseCancellation": noise_cancellation,
                "hidePhoneNumber": hide_phone_number,
                "apiKey": api_key,
            },
            SipRoutingRule,
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
        search: str | None = None,
        type: SipDirection | None = None,
        rule_ids: Sequence[str] | None = None,
        room_type: Sequence[SipRoomType] | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[SipRoutingRule]:
        """List routing rules.

        HTTP: `GET /v2/sip/routing-rule`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page. The service assumes `10`. At least 1.
            search: Only rules whose name or numbers contain this text, in any case.
            type: Only rules of this direction.
            rule_ids: Only rules with these ids.
            room_type: Only rules with rooms of these types.
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
            "sip.routingRules.list",
            {
                "page": page,
                "perPage": per_page,
                "search": search,
                "type": type,
                "ruleIds": rule_ids,
                "roomType": room_type,
            },
            SipRoutingRule,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipRoutingRule:
        """Read a routing rule.

        HTTP: `GET /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.

        Args:
            rule_id: Rule id.
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
            "sip.routingRules.get",
            {"ruleId": rule_id},
            SipRoutingRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        rule_id: str,
        *,
        name: str | None = None,
        phone_numbers: Sequence[str] | None = None,
        room: SipRoomConfigParam | SipRoomConfig | None = None,
        target: RoutingRuleTargetParam | None = None,
        agent_id: str | None = None,
        agent_metadata: Mapping[str, Any] | None = None,
        include_headers: SipIncludeHeaders | None = None,
        headers_: Mapping[str, str] | None = None,
        headers_to_attributes: Mapping[str, str] | None = None,
        allowed_numbers: Sequence[str] | None = None,
        allowed_ip_addresses: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        recording: bool | None = None,
        dtmf: bool | None = None,
        noise_cancellation: bool | None = None,
        hide_phone_number: bool | None = None,
        api_key: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipRoutingRule:
        """Update a routing rule.

        What is left out keeps its value; something must be given. `phoneNumbers` replaces the set: numbers
        that are not in it are detached, new ones are checked as when the rule was created.

        At least one of `name` and `phone_numbers` and `room` and `target` and `agent_id` and `agent_metadata`
        and `include_headers` and `headers_` and `headers_to_attributes` and `allowed_numbers` and
        `allowed_ip_addresses` and `tags` and `recording` and `dtmf` and `noise_cancellation` and
        `hide_phone_number` and `api_key` is needed.

        HTTP: `PATCH /v2/sip/routing-rule/{ruleId}`, repeated only when it surely never reached the service.

        Args:
            rule_id: Rule id.
            name: Display name. Not empty.
            phone_numbers: Provisioned numbers the rule is for, in E.164 form; replaces the set.
            room: Room the calls go to.
            target: A shorter way to write `room`; where both are given `room` counts.
            agent_id: Agent sent to the calls.
            agent_metadata: Handed to the agent.
            include_headers: Which SIP headers are passed on.
            headers_: SIP headers to add; outbound rules only.
            headers_to_attributes: SIP headers that become attributes of the participant, by the attribute's
                name; inbound rules only.
            allowed_numbers: Numbers let in, each a number or a pattern such as `+91*`; replaces the set.
            allowed_ip_addresses: IP addresses and CIDR ranges let in; replaces the set.
            tags: Labels of your own; replaces the set.
            recording: Record the calls.
            dtmf: Pass keys pressed on the phone into the room.
            noise_cancellation: Remove noise from the phone's audio.
            hide_phone_number: Keep the phone number from the participants of the room.
            api_key: API key that owns the rule.
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
            "sip.routingRules.update",
            {
                "ruleId": rule_id,
                "name": name,
                "phoneNumbers": phone_numbers,
                "room": room,
                "target": target,
                "agentId": agent_id,
                "agentMetadata": agent_metadata,
                "includeHeaders": include_headers,
                "headers": headers_,
                "headersToAttributes": headers_to_attributes,
                "allowedNumbers": allowed_numbers,
                "allowedIpAddresses": allowed_ip_addresses,
                "tags": tags,
                "recording": recording,
                "dtmf": dtmf,
                "noiseCancellation": noise_cancellation,
                "hidePhoneNumber": hide_phone_number,
                "apiKey": api_key,
            },
            SipRoutingRule,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        rule_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a routing rule.

        HTTP: `DELETE /v2/sip/routing-rule/{ruleId}`, repeated after a failure that may pass.

        Args:
            rule_id: Rule id.
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
            "sip.routingRules.delete",
            {"ruleId": rule_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )


class AsyncSipWebhooks(AsyncResource):
    """The `sip.webhooks` operations."""

    __slots__ = ()

    async def create(
        self,
        url: str,
        events: Sequence[SipWebhookEvent],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipWebhook:
        """Subscribe an address to events of calls.

        Not settled: The documentation lists 7 to 12 events, the SDKs 15. Chosen: the SDKs. Success status not
        published.

        HTTP: `POST /v2/sip/webhooks`, repeated only when it surely never reached the service.

        Args:
            url: Where events go.
            events: Events to be told of.
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
            "sip.webhooks.create",
            {"url": url, "events": events},
            SipWebhook,
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
        search: str | None = None,
        cursor: str | None = None,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> AsyncPager[SipWebhook]:
        """List subscriptions.

        Not settled: Size of a page not published. Emulator: 20.

        HTTP: `GET /v2/sip/webhooks`, repeated after a failure that may pass.

        Args:
            page: 1-based page number. The service assumes `1`. At least 1.
            per_page: Items a page; 10 or 20 unless given. At least 1.
            search: Only subscriptions whose address contains this text.
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
            "sip.webhooks.list",
            {"page": page, "perPage": per_page, "search": search},
            SipWebhook,
            cursor,
            (deadline, retries, headers, idempotent),
        )

    async def get(
        self,
        webhook_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipWebhook:
        """Read a subscription.

        HTTP: `GET /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.

        Args:
            webhook_id: Subscription id.
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
            "sip.webhooks.get",
            {"webhookId": webhook_id},
            SipWebhook,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def update(
        self,
        webhook_id: str,
        url: str,
        events: Sequence[SipWebhookEvent],
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> SipWebhook:
        """Replace address and events of a subscription.

        HTTP: `PATCH /v2/sip/webhooks/{webhookId}`, repeated only when it surely never reached the service.

        Args:
            webhook_id: Subscription id.
            url: Where events go.
            events: Events to be told of.
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
            "sip.webhooks.update",
            {"webhookId": webhook_id, "url": url, "events": events},
            SipWebhook,
            deadline,
            retries,
            headers,
            idempotent,
        )

    async def delete(
        self,
        webhook_id: str,
        *,
        deadline: Duration | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> Confirmation:
        """Delete a subscription.

        HTTP: `DELETE /v2/sip/webhooks/{webhookId}`, repeated after a failure that may pass.

        Args:
            webhook_id: Subscription id.
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
            "sip.webhooks.delete",
            {"webhookId": webhook_id},
            Confirmation,
            deadline,
            retries,
            headers,
            idempotent,
        )
