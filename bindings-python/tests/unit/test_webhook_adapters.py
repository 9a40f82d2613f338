"""Every adapter, over real HTTP: what the service signed arrives at the view, and nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
import receivers
from django_up import LARGEST
from signing import BODY, ODD_BODIES, private_pem, public_pem, sign

from videosdk_api import AsyncVideoSDK, Delivery, Emulator
from videosdk_api.webhooks.django import verified_webhook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from receivers import Server

    from videosdk_api.params import RoomWebhookParam

OPTIONS: dict[str, Any] = {"api_key": "k", "secret": "s" * 32, "base_url": "http://127.0.0.1:9"}

every_adapter = pytest.mark.parametrize("server", receivers.ALL, ids=lambda server: server.__name__)


def post(url: str, content: Any, *headers: tuple[str, str]) -> int:
    answer = httpx.post(
        url + "/webhooks", content=content, headers=list(headers), timeout=20, trust_env=False
    )
    return answer.status_code


@every_adapter
def test_raw_bodies_of_every_kind_verify_and_arrive(server: Server) -> None:
    seen: list[Delivery] = []
    with server({**OPTIONS, "webhook_keys": [public_pem()]}, seen) as url:
        for body in ODD_BODIES.values():
            headers = ("content-type", "application/json"), ("VideoSDK-Signature", sign(body))
            assert post(url, body, *headers) == 204
    assert [delivery.raw for delivery in seen] == list(ODD_BODIES.values())


@every_adapter
def test_a_body_in_chunks_verifies(server: Server) -> None:
    def chunks() -> Iterator[bytes]:
        for at in range(0, len(BODY), 7):
            yield BODY[at : at + 7]

    seen: list[Delivery] = []
    with server({**OPTIONS, "webhook_keys": [public_pem()]}, seen) as url:
        assert post(url, chunks(), ("videosdk-signature", sign(BODY))) == 204
    assert [delivery.raw for delivery in seen] == [BODY]


@every_adapter
def test_a_form_content_type_does_not_eat_the_body(server: Server) -> None:
    seen: list[Delivery] = []
    with server({**OPTIONS, "webhook_keys": [public_pem()]}, seen) as url:
        form = ("content-type", "application/x-www-form-urlencoded")
        assert post(url, BODY, form, ("videosdk-signature", sign(BODY))) == 204
    assert len(seen) == 1


@every_adapter
def test_what_the_service_did_not_sign_never_reaches_the_view(server: Server) -> None:
    good = sign(BODY)
    bad: list[list[tuple[str, str]]] = [
        [],
        [("videosdk-signature", "")],
        [("videosdk-signature", "AAAA")],
        [("videosdk-signature", sign(BODY + b" "))],
        [("videosdk-signature", good), ("videosdk-signature", "AAAA")],
        [("videosdk-signature", "AAAA"), ("videosdk-signature", good)],
    ]
    seen: list[Delivery] = []
    with server({**OPTIONS, "webhook_keys": [public_pem()]}, seen) as url:
        assert [post(url, BODY, *headers) for headers in bad] == [401] * len(bad)
    assert seen == []


@every_adapter
def test_a_body_beyond_the_limit_is_refused(server: Server) -> None:
    body = b" " * (LARGEST + 1)
    seen: list[Delivery] = []
    with server({**OPTIONS, "webhook_keys": [public_pem()]}, seen) as url:
        # Django says 400 where the others say 413.
        assert post(url, body, ("videosdk-signature", "AAAA")) in (400, 413)
    assert seen == []


@every_adapter
def test_without_a_key_the_sender_is_asked_to_come_again(server: Server) -> None:
    seen: list[Delivery] = []
    with server({**OPTIONS, "retries": 0}, seen) as url:
        assert post(url, BODY, ("videosdk-signature", sign(BODY))) == 503
    assert seen == []


@every_adapter
def test_what_the_emulator_signs_verifies_with_the_key_it_publishes(server: Server) -> None:
    seen: list[Delivery] = []
    with Emulator(webhook_key=private_pem()) as emulator:
        options = {"api_key": emulator.api_key, "secret": emulator.secret, "base_url": emulator.url}
        with server(options, seen) as url, emulator.client() as client:
            hook: RoomWebhookParam = {"endPoint": url + "/webhooks", "events": ["*"]}
            room = client.rooms.create(webhook=hook)
            emulator.join(room.room_id, "ana", "Ana")
            emulator.settle()
            outcomes = [delivery["status"] for delivery in emulator.webhook_deliveries()]
    assert outcomes == [204, 204]
    assert sorted(delivery.kind for delivery in seen) == ["participant-joined", "session-started"]


def test_a_django_view_that_is_not_async_needs_a_client_that_is_not() -> None:
    def receive(request: Any, delivery: Delivery) -> None: ...

    with pytest.raises(TypeError, match="needs a VideoSDK"):
        verified_webhook(AsyncVideoSDK(**OPTIONS))(receive)
