"""`verify_webhook` of both clients: over the raw bytes, with the key that the client keeps."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from signing import BODY, ODD_BODIES, private_pem, public_pem, sign

from videosdk_api import AsyncVideoSDK, Delivery, Emulator, InvalidArgumentError, VideoSDK, WebhookError

PINNED: dict[str, Any] = {
    "api_key": "k",
    "secret": "s" * 32,
    "webhook_keys": [public_pem()],
    "base_url": "http://127.0.0.1:9",
}


def verify_both(body: Any, headers: Any) -> list[Delivery]:
    """The verdicts of the client and of the asynchronous client."""

    async def ask() -> Delivery:
        async with AsyncVideoSDK(**PINNED) as client:
            return await client.verify_webhook(body, headers)

    with VideoSDK(**PINNED) as client:
        return [client.verify_webhook(body, headers), asyncio.run(ask())]


@pytest.mark.parametrize("body", ODD_BODIES.values(), ids=ODD_BODIES.keys())
def test_a_body_verifies_as_it_was_received(body: bytes) -> None:
    for delivery in verify_both(body, {"Videosdk-Signature": sign(body)}):
        assert delivery.raw == body
        assert delivery.kind in ("x", "session-started")
        assert not delivery.duplicate


def test_a_delivery_tells_what_happened() -> None:
    for delivery in verify_both(BODY, [("videosdk-signature", sign(BODY))]):
        assert delivery.kind == "session-started"
        assert delivery.data == {"meetingId": "abcd-efgh-ijkl"}


def test_a_repeated_delivery_is_marked() -> None:
    with VideoSDK(**PINNED) as client:
        seen = [client.verify_webhook(BODY, sign(BODY)).duplicate for _ in range(3)]
    assert seen == [False, True, True]


REFUSED: dict[str, tuple[Any, str]] = {
    "none": ({}, "missing_signature"),
    "empty": ({"videosdk-signature": ""}, "missing_signature"),
    "no base64": ({"videosdk-signature": "###"}, "malformed_signature"),
    "two, the first good": (
        [("videosdk-signature", sign(BODY)), ("videosdk-signature", "AAAA")],
        "malformed_signature",
    ),
    "two in one": ({"videosdk-signature": sign(BODY) + "," + sign(BODY)}, "malformed_signature"),
    "of another body": ({"videosdk-signature": sign(BODY + b" ")}, "signature_mismatch"),
}


@pytest.mark.parametrize(("headers", "code"), REFUSED.values(), ids=REFUSED.keys())
def test_what_does_not_verify_names_the_reason(headers: Any, code: str) -> None:
    async def ask() -> None:
        async with AsyncVideoSDK(**PINNED) as client:
            await client.verify_webhook(BODY, headers)

    with VideoSDK(**PINNED) as client, pytest.raises(WebhookError) as caught:
        client.verify_webhook(BODY, headers)
    assert caught.value.code == code
    with pytest.raises(WebhookError) as caught:
        asyncio.run(ask())
    assert caught.value.code == code


def test_a_parsed_body_is_an_error_of_the_program_and_not_of_the_sender() -> None:
    with pytest.raises(InvalidArgumentError, match="you passed a parsed body"):
        verify_both({"webhookType": "x"}, {"videosdk-signature": sign(BODY)})


def test_the_key_is_fetched_once_kept_and_followed_through_a_rotation() -> None:
    now = [1_700_000_000.0]
    with Emulator(webhook_key=private_pem()) as emulator, emulator.client(clock=lambda: now[0]) as client:
        for _ in range(5):
            client.verify_webhook(BODY, sign(BODY))
        assert [request["operation"] for request in emulator.requests()] == ["webhooks.getPublicKey"]
        emulator.rotate_webhook_key()
        for _ in range(20):
            with pytest.raises(WebhookError):
                client.verify_webhook(BODY, "AAAA")
        assert len(emulator.requests()) == 1, "bad signatures must not make the client fetch"
        now[0] += 301
        for _ in range(20):
            with pytest.raises(WebhookError):
                client.verify_webhook(BODY, "AAAA")
        assert len(emulator.requests()) == 2, "after the cool-down the new key is fetched, once"
        assert client.verify_webhook(BODY, sign(BODY)).duplicate, (
            "the key before is good until its grace ends"
        )
        now[0] += 86_401
        with pytest.raises(WebhookError):
            client.verify_webhook(BODY, sign(BODY))


def test_without_a_key_the_reason_is_the_key() -> None:
    options = {**PINNED, "webhook_keys": None}
    with VideoSDK(**options) as client, pytest.raises(WebhookError) as caught:
        client.verify_webhook(BODY, sign(BODY))
    assert caught.value.code == "key_unavailable"
