"""Calls through the native module: what goes in, what comes out, and what is refused before anything is sent."""

from __future__ import annotations

import asyncio
import datetime
import enum
import pickle
import threading
import time
from collections import UserDict
from typing import Any

import pytest

from videosdk_api import (
    AsyncVideoSDK,
    CallCancelledError,
    DeadlineError,
    Emulator,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
    VideoSDK,
    errors,
    response_of,
)

NONE = (None, None, None, None)


@pytest.fixture(scope="module")
def emulator():
    with Emulator() as running:
        yield running


@pytest.fixture
def client(emulator: Emulator):
    emulator.reset()
    with emulator.client() as client:
        yield client


def test_an_answer_is_a_model_or_plain_data_and_tells_how_it_came(client: VideoSDK) -> None:
    room = client.rooms.create(custom_room_id="demo")
    plain = client._call("rooms.get", {"roomId": room.room_id}, None, *NONE)
    assert (plain["customRoomId"], room["customRoomId"]) == ("demo", "demo")
    response = response_of(room)
    assert response.status == 200
    assert response.attempts == 1
    assert response.headers["content-type"].startswith("application/json")
    reply = client.call("rooms.list", {"perPage": 1})
    assert [item["roomId"] for item in reply.data] == [room.room_id]
    assert reply.page is not None
    assert (reply.page.page, reply.page.has_more) == (1, False)


def test_an_async_answer_is_the_same(emulator: Emulator, client: VideoSDK) -> None:
    async def ask() -> tuple[Any, Any]:
        async with emulator.async_client() as client:
            room = await client.rooms.create(custom_room_id="demo")
            return room, await client.call("rooms.get", {"roomId": room.room_id})

    room, reply = asyncio.run(ask())
    assert room.room_id == reply.data["roomId"] == client.rooms.create(custom_room_id="demo").room_id


class Colour(enum.Enum):
    RED = "red"


class Level(str, enum.Enum):
    HIGH = "high"


ACCEPTED: dict[str, tuple[Any, Any]] = {
    "text": ("text", "text"),
    "numbers": ([1, 1.5, 30.0, True, None], [1, 1.5, 30, True, None]),
    "large": (2**63, 2**63),
    "tuple": (("a", "b"), ["a", "b"]),
    "mapping": (UserDict({"a": UserDict({"b": 1})}), {"a": {"b": 1}}),
    "enum": ([Colour.RED, Level.HIGH], ["red", "high"]),
    "moment": (
        datetime.datetime(2026, 1, 2, 3, 4, 5, 600_000, datetime.timezone(datetime.timedelta(hours=2))),
        "2026-01-02T01:04:05.600Z",
    ),
}


@pytest.mark.parametrize(("given", "sent"), ACCEPTED.values(), ids=ACCEPTED.keys())
def test_values_of_python_are_sent_as_json(emulator: Emulator, given: Any, sent: Any) -> None:
    # The emulator keeps snapshots as they are, so it shows what went over.
    emulator._native.fault({"operation": "rooms.get", "status": 599, "body": {"kept": given}, "count": 1})
    with emulator.client() as client, pytest.raises(ServerError) as caught:
        client.call("rooms.get", {"roomId": "x"}, retries=0)
    import json

    assert json.loads(caught.value.body or "") == {"kept": sent}


REFUSED: dict[str, tuple[Any, str]] = {
    "object": ({"webhook": {"events": ["a", object()]}}, r"`webhook.events\[1\]` is a object"),
    "nan": ({"a": {"b": float("nan")}}, r"`a.b` must be a finite number"),
    "huge": ({"a": 2**64}, r"`a` is an integer of more than 64 bits"),
    "naive": ({"a": datetime.datetime(2026, 1, 1)}, r"`a` is a datetime without a time zone"),
    "surrogate": ({"a": "\ud800"}, r"`a` holds half a surrogate"),
    "name": ({"a": {1: 2}}, r"`a` must have names of type str, not int"),
    "number for text": ({"customRoomId": 5}, r"`customRoomId` must be text"),
    "no dict": ([1], r"params must be a dict, not list"),
}


@pytest.mark.parametrize(("params", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_sent_is_named_by_its_place(client: VideoSDK, params: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        client._call("rooms.create", params, None, *NONE)


def test_data_that_holds_itself_ends_in_an_error(client: VideoSDK) -> None:
    loop: dict[str, Any] = {}
    loop["a"] = loop
    with pytest.raises(InvalidArgumentError, match="nested too deeply"):
        client._call("rooms.create", loop, None, *NONE)


OPTIONS: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "unknown": ({"retrys": 3}, TypeError, r"VideoSDK\(\) got an unexpected .* did you mean `retries`"),
    "timeout": ({"timeout": 3}, TypeError, "the total time of a call is `deadline`"),
    "key alone": ({"api_key": "k"}, InvalidArgumentError, "got api_key but no secret"),
    "secret alone": ({"secret": "s"}, InvalidArgumentError, "got secret but no api_key"),
    "number": ({"api_key": 3, "secret": "s"}, InvalidArgumentError, r"api_key must be text \(str\), not int"),
    "bool": ({"retries": True}, InvalidArgumentError, r"retries must be a whole number \(int\), not bool"),
    "range": ({"retries": 11}, InvalidArgumentError, "`retries` must be at most 10"),
    "time": ({"deadline": "soon"}, InvalidArgumentError, "deadline is no length of time"),
    "past": ({"deadline": -1}, InvalidArgumentError, "deadline must not be negative"),
    "header": ({"headers": {"a": 1}}, InvalidArgumentError, r'headers\["a"\] must be text'),
    "provider": ({"token_provider": "t"}, InvalidArgumentError, "token_provider must be a function"),
    "keys": ({"webhook_keys": "pem"}, InvalidArgumentError, "webhook_keys must be a list"),
    "pem": ({"webhook_keys": ["pem"]}, InvalidArgumentError, "is not PEM"),
}


@pytest.mark.parametrize(("options", "kind", "message"), OPTIONS.values(), ids=OPTIONS.keys())
def test_a_wrong_option_is_named_in_the_words_of_python(
    options: dict[str, Any], kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        VideoSDK(**options)


def test_a_client_shows_no_secret_and_says_what_to_pickle_instead() -> None:
    client = VideoSDK(api_key="key", secret="s3cr3t" * 6, base_url="http://127.0.0.1:9")
    assert repr(client) == "<VideoSDK for http://127.0.0.1:9>"
    for protocol in range(2, 6):
        with pytest.raises(TypeError, match="pickle what you need from its answers") as caught:
            pickle.dumps(client, protocol)
        assert "s3cr3t" not in str(caught.value)


def test_every_error_survives_pickle_with_all_its_fields(client: VideoSDK) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.rooms.get("nowhere")
    for protocol in range(2, 6):
        copy = pickle.loads(pickle.dumps(caught.value, protocol))
        assert type(copy) is NotFoundError
        assert (str(copy), copy.__dict__) == (str(caught.value), caught.value.__dict__)
    for kind, error in errors.BY_KIND.items():
        copy = pickle.loads(pickle.dumps(error("no", status=418, retry_after=1.5, text="oh no")))
        assert (type(copy), copy.kind, str(copy), copy.status, copy.retry_after) == (
            error,
            kind,
            "oh no",
            418,
            1.5,
        )


def test_a_deadline_ends_a_call_and_infinity_is_none(emulator: Emulator, client: VideoSDK) -> None:
    emulator.fault("rooms.get", delay=20, count=1)
    begun = time.monotonic()
    with pytest.raises(DeadlineError) as caught:
        client.rooms.get("x", deadline="150ms", retries=0)
    assert isinstance(caught.value, TimeoutError)
    assert time.monotonic() - begun < 2
    assert client.rooms.create(deadline=float("inf")).room_id
    emulator.clear_faults()


def test_threads_share_a_client_and_wait_at_the_same_time(emulator: Emulator, client: VideoSDK) -> None:
    emulator.fault("rooms.list", delay=0.2)
    begun = time.monotonic()
    threads = [threading.Thread(target=client.rooms.list().page) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - begun < 2
    emulator.clear_faults()


def test_a_closed_client_refuses_calls(emulator: Emulator) -> None:
    with emulator.client() as client:
        pass
    with pytest.raises(InvalidArgumentError, match="was closed"):
        client.rooms.list().page()


def test_a_cancelled_task_cancels_its_request(emulator: Emulator) -> None:
    emulator.fault("rooms.get", delay=30)

    async def ask() -> float:
        async with emulator.async_client() as client:
            begun = time.monotonic()
            calls = [asyncio.wait_for(client.rooms.get("x"), 0.1) for _ in range(20)]
            ended = await asyncio.gather(*calls, return_exceptions=True)
            assert [type(end) for end in ended] == [asyncio.TimeoutError] * 20
            took = time.monotonic() - begun
            # The client goes on.
            assert (await client.rooms.create()).room_id
            return took

    assert asyncio.run(ask()) < 2
    emulator.clear_faults()


def test_loops_that_end_with_calls_on_their_way_leave_nothing_behind(
    emulator: Emulator, recwarn: Any
) -> None:
    emulator.fault("rooms.get", delay=30)
    client = AsyncVideoSDK(api_key=emulator.api_key, secret=emulator.secret, base_url=emulator.url)

    async def leave() -> None:
        pending = [asyncio.ensure_future(client.rooms.get("x")) for _ in range(5)]
        await asyncio.sleep(0.005)
        assert not any(call.done() for call in pending)

    before = threading.active_count()
    for _ in range(20):
        asyncio.run(leave())
    assert threading.active_count() == before
    assert not recwarn.list
    emulator.clear_faults()


def test_a_call_that_its_loop_no_longer_waits_for_is_dropped_in_silence(emulator: Emulator) -> None:
    loop = asyncio.new_event_loop()
    emulator.fault("rooms.get", delay=0.1)
    with emulator.client() as sync_client:
        client = emulator.async_client()
        task = loop.create_task(client.rooms.get("x"))
        loop.run_until_complete(asyncio.sleep(0.02))
        loop.close()
        time.sleep(0.2)
        task._log_destroy_pending = False  # type: ignore[attr-defined]
        del task
        emulator.clear_faults()
        assert sync_client.rooms.create().room_id


def test_a_cancelled_call_error_is_one_of_ours() -> None:
    assert issubclass(CallCancelledError, errors.VideoSDKError)
    assert not issubclass(CallCancelledError, asyncio.CancelledError)
