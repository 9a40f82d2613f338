"""Tokens that come from elsewhere, and the time they are judged by."""

from __future__ import annotations

import asyncio
import base64
import datetime
import json
import threading
import time
from typing import Any

import pytest

from videosdk_api import AsyncVideoSDK, Emulator, InvalidArgumentError, TokenError, VideoSDK, _native

KEY, SECRET = "key", "s" * 40


@pytest.fixture(scope="module")
def emulator():
    with Emulator() as running:
        yield running


@pytest.fixture
def signer(emulator: Emulator) -> VideoSDK:
    emulator.reset()
    emulator.clear_faults()
    return emulator.client()


def payload(token: str) -> Any:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_every_way_to_say_how_long_is_the_same() -> None:
    client = VideoSDK(api_key=KEY, secret=SECRET)
    for given in (7200, 7200.0, "2h", "7200", datetime.timedelta(hours=2)):
        claims = payload(client.participant_token(expires_in=given, issued_at=1_700_000_000))
        assert claims["exp"] - claims["iat"] == 7200, given
    moment = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    assert payload(client.api_token(issued_at=moment))["iat"] == int(moment.timestamp())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"room_id": 5}, r"room_id must be text \(str\), not int"),
        ({"room_id": ""}, "room_id is empty"),
        ({"permissions": "allow_join"}, r'permissions must be a list such as \["allow_join"\], not str'),
        ({"permissions": ["fly"]}, "permissions: must be one of"),
        ({"expires_in": True}, "expires_in must be seconds.* not bool"),
        ({"expires_in": []}, "expires_in must be seconds.* not list"),
        ({"expires_in": -1}, "expires_in must be at least one second"),
        ({"expires_in": 10**30}, "expires_in must be at most 10 years"),
        ({"claims": [1]}, "claims must be a dict, not list"),
        ({"claims": {"iat": 1}}, "iat is set by the token itself"),
        ({"claims": {"mine": float("inf")}}, "`claims.mine` must be a finite number"),
        ({"issued_at": "now"}, "issued_at must be seconds since 1970 or a datetime, not str"),
    ],
)
def test_a_wrong_value_is_named(arguments: dict[str, Any], message: str) -> None:
    client = VideoSDK(api_key=KEY, secret=SECRET)
    for sign in (client.participant_token, client.api_token):
        with pytest.raises(InvalidArgumentError, match=message):
            sign(**arguments)


def test_an_unknown_keyword_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'rom_id'"):
        VideoSDK(api_key=KEY, secret=SECRET).participant_token(rom_id="x")  # type: ignore[call-arg]


def test_the_clock_of_a_client_rules_its_tokens() -> None:
    now = [1_700_000_000.0]
    client = VideoSDK(api_key=KEY, secret=SECRET, clock=lambda: now[0])
    token = client.participant_token(expires_in=60)
    assert client.verify_token(token)["iat"] == 1_700_000_000
    now[0] += 60
    with pytest.raises(TokenError) as caught:
        client.verify_token(token)
    assert caught.value.code == "expired"
    assert client.verify_token(token, leeway="1m")["apikey"] == KEY
    assert [problem.code for problem in client.explain_token(token).problems][:1] == ["expired"]


def test_the_functions_judge_at_a_given_time_and_without_a_key() -> None:
    token = _native.participant_token(
        KEY, SECRET, issued_at=1000, expires_in=60, claims={"x": {"y": [1, None]}}
    )
    assert _native.verify_token(token, SECRET, now=1059)["x"] == {"y": [1, None]}
    with pytest.raises(TokenError):
        _native.verify_token(token, SECRET, api_key="another", now=1059)
    assert _native.explain_token(token, now=1059.5).can_join
    assert not _native.explain_token(token, now=1060).can_join


def test_a_provider_is_asked_once_and_again_when_its_token_is_refused(
    emulator: Emulator, signer: VideoSDK
) -> None:
    asked: list[int] = []

    def provide() -> str:
        asked.append(threading.get_ident())
        return signer.api_token()

    client = VideoSDK(token_provider=provide, base_url=emulator.url)
    for _ in range(3):
        client.rooms.create()
    assert asked == [threading.get_ident()]
    emulator.fault("rooms.create", status=401, count=1)
    client.rooms.create()
    assert len(asked) == 2


def test_a_provider_of_an_async_client_is_asked_on_the_loops_thread(
    emulator: Emulator, signer: VideoSDK
) -> None:
    asked: list[int] = []

    def provide() -> str:
        asked.append(threading.get_ident())
        return signer.api_token()

    async def provide_later() -> str:
        await asyncio.sleep(0.01)
        return provide()

    async def ask(provider: Any) -> None:
        client = AsyncVideoSDK(token_provider=provider, base_url=emulator.url)
        await asyncio.gather(*(client.rooms.create() for _ in range(8)))
        await client.call("rooms.list")
        assert len(await client.rooms.list()) == 8

    asyncio.run(ask(provide))
    assert asked == [threading.get_ident()]
    emulator.reset()
    asyncio.run(ask(provide_later))


def test_what_a_provider_raises_is_what_the_call_raises(emulator: Emulator) -> None:
    class VaultDown(Exception):
        pass

    def provide() -> str:
        raise VaultDown("no vault")

    with pytest.raises(VaultDown):
        VideoSDK(token_provider=provide, base_url=emulator.url).rooms.create()

    async def ask() -> None:
        await AsyncVideoSDK(token_provider=provide, base_url=emulator.url).rooms.create()

    with pytest.raises(VaultDown):
        asyncio.run(ask())
    with pytest.raises(
        InvalidArgumentError, match=r"what token_provider gives must be text \(str\), not int"
    ):
        VideoSDK(token_provider=lambda: 5, base_url=emulator.url).rooms.create()  # type: ignore[arg-type,return-value]
    expired = _native.api_token(KEY, SECRET, issued_at=1000, expires_in=1)
    with pytest.raises(InvalidArgumentError, match="expired already"):
        VideoSDK(token_provider=lambda: expired, base_url=emulator.url).rooms.create()


def test_a_provider_may_call_the_sdk_and_share_a_lock_with_its_callers(
    emulator: Emulator, signer: VideoSDK
) -> None:
    lock = threading.Lock()
    asked: list[str] = []

    def provide() -> str:
        with lock:
            signer.rooms.list().page()
            asked.append("")
            # So short that it is asked again every second.
            return signer.api_token(expires_in=1)

    client = VideoSDK(token_provider=provide, base_url=emulator.url)
    failed: list[BaseException] = []
    end = time.monotonic() + 2.5

    def work() -> None:
        try:
            while time.monotonic() < end:
                with lock:
                    signer.participant_token()
                client.rooms.list(deadline=20).page()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()
    assert not failed
    assert len(asked) >= 2
