"""Progress of long operations, and what an error says of what they had already made: for threads and for event loops."""

from __future__ import annotations

import asyncio
import contextvars
import copy
import gc
import json
import pickle
import sys
import threading
import weakref
from typing import TYPE_CHECKING, Any

import pytest

from videosdk_api import (
    Emulator,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    Progress,
    VideoSDKError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROWS = "phoneNumber,name\n" + "".join(f"+1415555{n:04},Person {n}\n" for n in range(9000))
SIZE = len(ROWS)
SOON = {"file_name": "people.csv", "poll_interval_ms": 50}


@pytest.fixture
def reported() -> Iterator[list[Any]]:
    """What was reported because nobody could be told."""
    seen: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, lambda unraisable: seen.append(unraisable.exc_value)
    yield seen
    sys.unraisablehook = hook


def steps(seen: list[Progress]) -> list[str]:
    """The names of the steps, each once in a row."""
    names = [progress.step for progress in seen]
    return [name for at, name in enumerate(names) if at == 0 or names[at - 1] != name]


def assert_uploaded(seen: list[Progress]) -> None:
    """The whole upload was told, in order, and its bytes only grew."""
    assert steps(seen) == ["uploading", "parsing", "parsed"]
    sent = [progress.done for progress in seen if progress.step == "uploading"]
    assert sent == sorted(sent)
    assert sent[-1] == SIZE
    assert {progress.total for progress in seen if progress.step == "uploading"} == {SIZE}


def test_an_upload_from_memory_tells_its_steps_on_the_thread_that_waits(videosdk_emulator: Emulator) -> None:
    seen: list[Progress] = []
    threads = set()

    def tell(progress: Progress) -> None:
        seen.append(progress)
        threads.add(threading.get_ident())

    with videosdk_emulator.client() as client:
        batch = client.batch_calls.upload_file(content=ROWS, on_progress=tell, **SOON)
    assert batch.status == "parsed"
    assert_uploaded(seen)
    assert threads == {threading.get_ident()}
    assert repr(seen[-1]).startswith("Progress(step='parsed', done=")


def test_an_upload_from_disk_tells_the_same(videosdk_emulator: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(ROWS)
    seen: list[Progress] = []
    with videosdk_emulator.client() as client:
        client.batch_calls.upload_file(file_path=str(file), poll_interval_ms=50, on_progress=seen.append)
        assert_uploaded(seen)
        seen.clear()
        params = {"filePath": str(file), "pollIntervalMs": 50}
        assert client.call("batchCalls.uploadFile", params, on_progress=seen.append).status == 200
    assert_uploaded(seen)


def test_a_loop_is_told_on_its_own_thread_and_in_the_context_of_the_call(
    videosdk_emulator: Emulator, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(ROWS)
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable")

    async def work() -> None:
        seen: list[Progress] = []
        where = set()

        def tell(progress: Progress) -> None:
            seen.append(progress)
            where.add((threading.get_ident(), variable.get()))

        variable.set("mine")
        async with videosdk_emulator.async_client() as client:
            await client.batch_calls.upload_file(content=ROWS, on_progress=tell, **SOON)
            assert_uploaded(seen)
            seen.clear()
            await client.batch_calls.upload_file(
                file_path=str(file), poll_interval_ms=50, on_progress=tell
            )
            assert_uploaded(seen)
            seen.clear()
            params = {"filePath": str(file), "pollIntervalMs": 50}
            await client.call("batchCalls.uploadFile", params, on_progress=tell)
            assert_uploaded(seen)
            before = len(seen)
            await asyncio.sleep(0.1)
            assert len(seen) == before
        assert where == {(threading.get_ident(), "mine")}

    asyncio.run(asyncio.wait_for(work(), 30))


def test_a_call_may_be_made_from_within(videosdk_emulator: Emulator) -> None:
    rooms = []
    with videosdk_emulator.client() as client:
        client.batch_calls.upload_file(
            content=ROWS, on_progress=lambda _: rooms.append(client.rooms.create().room_id), **SOON
        )
    assert len(rooms) >= 3


def test_a_function_that_fails_is_reported_and_the_call_goes_on(
    videosdk_emulator: Emulator, reported: list[Any]
) -> None:
    def broken(_: Progress) -> None:
        raise RuntimeError("the bar is full")

    with videosdk_emulator.client() as client:
        assert client.batch_calls.upload_file(content=ROWS, on_progress=broken, **SOON).status == "parsed"

    async def work() -> None:
        async with videosdk_emulator.async_client() as client:
            batch = await client.batch_calls.upload_file(content=ROWS, on_progress=broken, **SOON)
            assert batch.status == "parsed"

    before = len(reported)
    assert before >= 3
    asyncio.run(asyncio.wait_for(work(), 30))
    assert len(reported) >= before + 3
    assert {str(error) for error in reported} == {"the bar is full"}


@pytest.mark.parametrize("ending", [KeyboardInterrupt, SystemExit])
def test_what_ends_a_program_ends_the_call(
    videosdk_emulator: Emulator, ending: type[BaseException], reported: list[Any]
) -> None:
    seen: list[Progress] = []

    def end(progress: Progress) -> None:
        seen.append(progress)
        raise ending

    forever = {"file_name": "people.csv", "poll_interval_ms": 600_000, "poll_timeout_ms": 3_600_000}
    videosdk_emulator.freeze()
    with videosdk_emulator.client() as client:
        with pytest.raises(ending):
            client.batch_calls.upload_file(content=ROWS, on_progress=end, **forever)
        assert client.rooms.create().room_id

    ended = []

    async def work() -> None:
        async with videosdk_emulator.async_client() as client:
            try:
                await client.batch_calls.upload_file(content=ROWS, on_progress=end, **forever)
            except BaseException as error:
                ended.append(type(error))
                raise

    with pytest.raises(ending):
        asyncio.run(work())
    assert ended == [ending]
    assert len(seen) == 2
    assert reported == []


def test_a_cancelled_task_is_told_no_more(videosdk_emulator: Emulator) -> None:
    async def work() -> None:
        seen: list[Progress] = []
        videosdk_emulator.freeze()
        async with videosdk_emulator.async_client() as client:

            async def upload() -> None:
                await client.batch_calls.upload_file(content=ROWS, on_progress=tell, **SOON)

            def tell(progress: Progress) -> None:
                seen.append(progress)
                task.cancel()

            task = asyncio.ensure_future(upload())
            with pytest.raises(asyncio.CancelledError):
                await task
            before = len(seen)
            await asyncio.sleep(0.2)
            assert len(seen) == before

    asyncio.run(asyncio.wait_for(work(), 30))


def test_nothing_is_kept_after_the_call(videosdk_emulator: Emulator) -> None:
    class Bar:
        def __call__(self, _: Progress) -> None: ...

    async def work(bar: Bar) -> None:
        async with videosdk_emulator.async_client() as client:
            await client.batch_calls.upload_file(content=ROWS, on_progress=bar, **SOON)
            with pytest.raises(NotFoundError):
                await client.call("rooms.get", {"roomId": "nothing-here"}, on_progress=bar)

    bar = Bar()
    alive = weakref.ref(bar)
    with videosdk_emulator.client() as client:
        client.batch_calls.upload_file(content=ROWS, on_progress=bar, **SOON)
    asyncio.run(asyncio.wait_for(work(bar), 30))
    del bar
    gc.collect()
    assert alive() is None


def test_operations_that_tell_nothing_take_it_too(videosdk_emulator: Emulator) -> None:
    seen: list[Progress] = []
    with videosdk_emulator.client() as client:
        assert client.call("rooms.create", on_progress=seen.append).status == 200
        with pytest.raises(InvalidArgumentError, match="on_progress must be a function"):
            client.call("rooms.create", on_progress="bar")  # type: ignore[arg-type]
    assert seen == []


def copies(error: VideoSDKError) -> list[VideoSDKError]:
    return [error, copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))]


def test_an_error_names_what_was_made(videosdk_emulator: Emulator) -> None:
    videosdk_emulator.fault("storage.put", status=403, body="<Error><Code>AccessDenied</Code></Error>")
    seen: list[Progress] = []
    with videosdk_emulator.client() as client:
        with pytest.raises(PermissionDeniedError) as raised:
            client.batch_calls.upload_file(content=ROWS, on_progress=seen.append, **SOON)
        error = raised.value
        assert (error.code, error.status) == ("upload_failed", 403)
        assert set(error.created) == {"batchId"}
        assert client.batch_calls.get(error.created["batchId"]).status == "uploaded"
        for same in copies(error):
            assert same.created == error.created
        assert "parsing" not in steps(seen)
        json.dumps(error.created)

        async def work() -> None:
            async with videosdk_emulator.async_client() as client:
                with pytest.raises(PermissionDeniedError) as raised:
                    await client.batch_calls.upload_file(content=ROWS, **SOON)
                assert set(raised.value.created) == {"batchId"}

        asyncio.run(asyncio.wait_for(work(), 30))


def test_other_errors_made_nothing(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client() as client, pytest.raises(NotFoundError) as raised:
        client.rooms.get("nothing-here")
    for same in copies(raised.value):
        assert same.created == {}
    assert VideoSDKError("made by a test").created == {}
    made = {"batchId": "b1"}
    error = VideoSDKError("made by a test", created=made)
    made.clear()
    assert [same.created for same in copies(error)] == [{"batchId": "b1"}] * 4
