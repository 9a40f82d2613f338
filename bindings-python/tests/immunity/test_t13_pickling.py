"""T13: all errors and models survive pickle, copies and process pools; a client says what to send instead."""

from __future__ import annotations

import copy
import inspect
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

import videosdk_api
from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError, errors, models
from videosdk_api.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FIELDS = [
    "kind",
    "message",
    "status",
    "code",
    "request_id",
    "retry_after",
    "operation",
    "attempts",
    "sent",
    "body",
]
CLASSES = sorted(
    {
        thing
        for thing in vars(errors).values()
        if inspect.isclass(thing) and issubclass(thing, VideoSDKError) and thing.__module__ == errors.__name__
    },
    key=lambda thing: thing.__name__,
)
MODELS = sorted(
    {
        getattr(models, name)
        for name in models.__all__
        if inspect.isclass(getattr(models, name)) and issubclass(getattr(models, name), Model)
    },
    key=lambda thing: thing.__name__,
)
DATA = {
    "roomId": "abcd-efgh-ijkl",
    "id": "1",
    "createdAt": "2026-11-24T12:00:00.000Z",
    "unknown": {"deep": [1, 2.5, None, True, "é"]},
}


def make(kind: type[VideoSDKError]) -> VideoSDKError:
    """An error with something in every field."""
    return kind(
        "it went wrong",
        status=418,
        code="teapot",
        request_id="req-1",
        retry_after=1.5,
        operation="rooms.create",
        attempts=3,
        sent="rejected",
        body='{"message": "it went wrong"}',
    )


def same(one: VideoSDKError, other: VideoSDKError) -> bool:
    return (
        type(one) is type(other)
        and str(one) == str(other)
        and [getattr(one, field) for field in FIELDS] == [getattr(other, field) for field in FIELDS]
    )


def raise_it(kind: type[VideoSDKError]) -> None:
    raise make(kind)


def call_refused(options: dict[str, Any]) -> None:
    with VideoSDK(**options) as client:
        client.rooms.get("no-such-room")


def give(model: Model) -> Model:
    return model


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


def test_every_error(pool: ProcessPoolExecutor, figure: Callable[[str], None]) -> None:
    assert len(CLASSES) == 19
    trips = 0
    for kind in CLASSES:
        error = make(kind)
        error.add_note("a note") if hasattr(error, "add_note") else None
        for protocol in range(2, 6):
            trips += same(pickle.loads(pickle.dumps(error, protocol)), error)
        trips += same(copy.deepcopy(error), error) + same(copy.copy(error), error)
        caught = pool.submit(raise_it, kind).exception(timeout=30)
        assert isinstance(caught, VideoSDKError)
        trips += same(caught, error)
    figure(f"T13 errors: {trips}/{len(CLASSES) * 7} round trips of {len(CLASSES)} classes")
    assert trips == len(CLASSES) * 7


def test_an_error_that_the_service_caused_keeps_all_it_knows(pool: ProcessPoolExecutor) -> None:
    with videosdk_api.Emulator() as emulator:
        options = {"api_key": emulator.api_key, "secret": emulator.secret, "base_url": emulator.url}
        with pytest.raises(VideoSDKError) as here:
            call_refused(options)
        there = pool.submit(call_refused, options).exception(timeout=30)
    assert isinstance(there, VideoSDKError)
    assert (type(there), there.status, there.code, there.message) == (
        type(here.value),
        here.value.status,
        here.value.code,
        here.value.message,
    )
    assert there.request_id
    assert there.operation == "rooms.get"


def test_every_model(pool: ProcessPoolExecutor, figure: Callable[[str], None]) -> None:
    assert len(MODELS) > 40
    trips = 0
    for kind in MODELS:
        model = kind.from_dict(DATA)
        copies = [pickle.loads(pickle.dumps(model, protocol)) for protocol in range(2, 6)]
        copies += [copy.deepcopy(model), copy.copy(model), pool.submit(give, model).result(timeout=30)]
        trips += sum(type(one) is kind and one == model and one.to_dict() == DATA for one in copies)
    figure(f"T13 models: {trips}/{len(MODELS) * 7} round trips of {len(MODELS)} classes")
    assert trips == len(MODELS) * 7


@pytest.mark.parametrize("kind", [VideoSDK, AsyncVideoSDK])
def test_a_client_says_what_to_send_instead(kind: type[VideoSDK | AsyncVideoSDK]) -> None:
    secret = "a-secret-that-nobody-may-see-0123456789"
    client = kind(api_key="key", secret=secret)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError) as caught:
            attempt(client)
        text = str(caught.value)
        assert kind.__name__ in text
        assert "pickle" in text or "process" in text
        assert secret not in text
