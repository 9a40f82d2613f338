"""Asynchronous calls on every kind of event loop: results, errors, cancellation, and nothing left behind."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import os
import sys
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any

import anyio
import pytest
import uvloop

from videosdk_api import AsyncVideoSDK, Emulator, NotFoundError, VideoSDK, _aio

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class LoopWithoutReaders(asyncio.SelectorEventLoop):
    """Like the default loop of Windows, which cannot watch a descriptor."""

    def add_reader(self, fd: Any, callback: Any, *args: Any) -> None:  # type: ignore[override]
        # The loop watches its own wake-up socket this way, and that one must go on working.
        if getattr(callback, "__self__", None) is not self:
            raise NotImplementedError
        super().add_reader(fd, callback, *args)


LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.new_event_loop,
    "uvloop": uvloop.new_event_loop,
    "without readers": LoopWithoutReaders,
}

every_loop = pytest.mark.parametrize("new_loop", LOOPS.values(), ids=LOOPS.keys())


def run(new_loop: Callable[[], asyncio.AbstractEventLoop], work: Awaitable[Any]) -> Any:
    """As asyncio.run does, with a loop of our choice."""

    async def cancel_others() -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    loop = new_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.run_until_complete(cancel_others())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


@every_loop
def test_calls_give_results_errors_and_pages(
    new_loop: Callable[[], asyncio.AbstractEventLoop], videosdk_emulator: Emulator
) -> None:
    async def work() -> None:
        async with videosdk_emulator.async_client() as client:
            room = await client.rooms.create(custom_room_id="a")
            assert (await client.rooms.get(room.room_id)).room_id == room.room_id
            with pytest.raises(NotFoundError):
                await client.rooms.get("nothing-here")
            many = await asyncio.gather(*(client.rooms.create() for _ in range(64)))
            assert len({one.room_id for one in many}) == 64
            assert len([listed async for listed in client.rooms.list(per_page=20)]) == 65

    run(new_loop, work())


@every_loop
def test_cancelling_a_task_ends_its_request(
    new_loop: Callable[[], asyncio.AbstractEventLoop], videosdk_emulator: Emulator
) -> None:
    videosdk_emulator.fault("rooms.get", delay=30)

    async def work() -> None:
        async with videosdk_emulator.async_client() as client:
            call = asyncio.ensure_future(client.rooms.get("a"))
            await asyncio.sleep(0.1)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.rooms.get("a"), 0.05)
            videosdk_emulator.clear_faults()
            await client.rooms.create(custom_room_id="a")
            assert (await client.rooms.get("a")).custom_room_id == "a"

    run(new_loop, work())


@pytest.mark.parametrize("use_uvloop", [False, True])
def test_anyio_runs_calls_side_by_side_and_cancels_them(
    videosdk_emulator: Emulator, use_uvloop: bool
) -> None:
    videosdk_emulator.fault("rooms.get", delay=30)

    async def work() -> None:
        async with videosdk_emulator.async_client() as client:
            made: list[str | None] = []

            async def make(number: int) -> None:
                made.append((await client.rooms.create(custom_room_id=f"r{number}")).custom_room_id)

            async with anyio.create_task_group() as group:
                for number in range(10):
                    group.start_soon(make, number)
            assert len(made) == 10
            with anyio.move_on_after(0.05) as scope:
                await client.rooms.get("r1")
            assert scope.cancelled_caught

    anyio.run(work, backend="asyncio", backend_options={"use_uvloop": use_uvloop})


def test_one_client_serves_several_loops_in_several_threads(videosdk_emulator: Emulator) -> None:
    failures: list[BaseException] = []
    client = videosdk_emulator.async_client()

    async def work(name: str) -> None:
        rooms = await asyncio.gather(*(client.rooms.create(custom_room_id=f"{name}-{n}") for n in range(20)))
        assert [room.custom_room_id for room in rooms] == [f"{name}-{n}" for n in range(20)]

    def one(name: str, new_loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
        try:
            for turn in range(3):
                run(new_loop, work(f"{name}{turn}"))
        except BaseException as error:
            failures.append(error)

    threads = [
        threading.Thread(target=one, args=(f"{name}-{number}", new_loop))
        for name, new_loop in {"a": LOOPS["asyncio"], "u": LOOPS["uvloop"]}.items()
        for number in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []
    assert not any(thread.is_alive() for thread in threads)


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_closed_loops_leave_no_descriptor_and_no_thread(videosdk_emulator: Emulator) -> None:
    async def work() -> None:
        left = asyncio.ensure_future(client.rooms.create())
        await client.rooms.create(custom_room_id="a")
        del left

    client = videosdk_emulator.async_client()
    for _ in range(5):
        asyncio.run(work())
    gc.collect()
    before, threads = descriptors(), threading.active_count()
    for _ in range(50):
        asyncio.run(work())
    gc.collect()
    # A leak would be two descriptors a loop. A few come and go: one loop's mailbox is kept until the next loop
    # comes, and connections are pooled, whose other ends are in this process too.
    until = time.monotonic() + 5
    while descriptors() - before > 10 and time.monotonic() < until:
        time.sleep(0.01)
    assert descriptors() - before <= 10
    assert threading.active_count() <= threads
    assert len(_aio._boxes) <= 1


def test_a_loop_can_be_collected_though_calls_were_left_behind(videosdk_emulator: Emulator) -> None:
    videosdk_emulator.fault("rooms.get", delay=30)

    async def work() -> weakref.ref[asyncio.AbstractEventLoop]:
        calls = [asyncio.ensure_future(client.rooms.get("a")) for _ in range(5)]
        await asyncio.sleep(0.02)
        assert not any(call.done() for call in calls)
        return weakref.ref(asyncio.get_running_loop())

    client = videosdk_emulator.async_client()
    loop = asyncio.run(work())
    gc.collect()
    assert loop() is None


def test_the_first_callers_context_is_not_kept(videosdk_emulator: Emulator) -> None:
    class Large:
        pass

    variable: contextvars.ContextVar[Large] = contextvars.ContextVar("variable")

    async def first() -> weakref.ref[Large]:
        large = Large()
        variable.set(large)
        await client.rooms.create()
        return weakref.ref(large)

    async def work() -> None:
        kept = await asyncio.ensure_future(first())
        await asyncio.sleep(0)
        gc.collect()
        assert kept() is None

    client = videosdk_emulator.async_client()
    asyncio.run(work())


def test_without_a_loop_the_error_names_the_way_out() -> None:
    client = AsyncVideoSDK(api_key="k", secret="s" * 32)
    call = client.rooms.get("a")
    with pytest.raises(RuntimeError, match="AsyncVideoSDK needs a running asyncio event loop"):
        call.send(None)


def test_importing_the_package_and_calling_do_not_import_asyncio(videosdk_emulator: Emulator) -> None:
    program = (
        "import sys; from videosdk_api import VideoSDK\n"
        "VideoSDK().rooms.create()\n"
        "print(sorted({'asyncio', 'logging', 'json', 'ssl'} & set(sys.modules)))"
    )
    import subprocess

    environment = {**os.environ, **videosdk_emulator.environment()}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_blocking_client_in_a_coroutine_works_too(videosdk_emulator: Emulator) -> None:
    async def work(client: VideoSDK) -> str | None:
        return (await asyncio.to_thread(client.rooms.create, custom_room_id="a")).custom_room_id

    with videosdk_emulator.client() as client:
        assert asyncio.run(work(client)) == "a"
