"""Carries native calls into asyncio: one mailbox for each event loop, and a future for each call.

A finished call waits in the loop's mailbox; one byte on a file descriptor wakes the loop, which then sets
every result at once. Nothing here starts a thread, except for the rare loop that cannot watch a descriptor.
"""

from __future__ import annotations

import os
from _weakref import ref

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Future
    from collections.abc import Callable
    from typing import Any

    from ._native import Handle, Mailbox, Progress

# By id of the loop, because a look-up in a weak dictionary costs more than all the rest; the reference beside
# it tells whether the id still means the same loop.
_boxes: dict[int, tuple[Callable[[], AbstractEventLoop | None], Mailbox]] = {}

_NO_LOOP = (
    "AsyncVideoSDK needs a running asyncio event loop (uvloop and anyio's asyncio backend are fine). "
    "In code that is not asynchronous use VideoSDK; under trio use it through trio.to_thread.run_sync."
)


def _running_loop() -> AbstractEventLoop:
    # asyncio takes tens of milliseconds to import; whoever has a loop has it already.
    from asyncio import get_running_loop

    global _get_running_loop
    _get_running_loop = get_running_loop
    return get_running_loop()


_get_running_loop: Callable[[], AbstractEventLoop] = _running_loop


def _loop_and_box() -> tuple[AbstractEventLoop, Mailbox]:
    try:
        loop = _get_running_loop()
    except RuntimeError:
        raise RuntimeError(_NO_LOOP) from None
    entry = _boxes.get(id(loop))
    if entry is not None and entry[0]() is loop:
        return loop, entry[1]
    return loop, _open(loop)


async def call(
    resource: Any,
    operation: str,
    params: dict[str, Any],
    model: type[Any] | None,
    deadline: Any,
    retries: int | None,
    headers: Any,
    idempotent: bool | None,
    on_progress: Callable[[Progress], object] | None = None,
) -> Any:
    """Makes one call and waits for it. It is the `_call` of every asynchronous resource."""
    loop, box = _loop_and_box()
    future: Future[Any] = loop.create_future()
    handle = resource._client._start(
        box, future, operation, params, model, deadline, retries, headers, idempotent, on_progress
    )
    try:
        return await future
    except BaseException:
        # A cancelled task ends its request; for a call that failed by itself this does nothing.
        handle.cancel()
        raise
    finally:
        # The error's traceback holds this frame, and the future the error: without this they would be a
        # cycle.
        del future, handle


async def start(begin: Callable[..., Handle], *args: Any) -> Any:
    """Waits for any other native call that begins with a mailbox and a future, such as a page."""
    loop, box = _loop_and_box()
    future: Future[Any] = loop.create_future()
    handle = begin(box, future, *args)
    try:
        return await future
    except BaseException:
        handle.cancel()
        raise
    finally:
        del future, handle


def _open(loop: AbstractEventLoop) -> Mailbox:
    """The mailbox of a loop that has none yet."""
    from contextvars import Context

    _sweep()
    box = _native.Mailbox()
    # In an empty context: the reader lives as long as the loop and must not keep the first caller's variables
    # alive.
    Context().run(_watch, loop, box)
    key = id(loop)

    def gone(_: object) -> None:
        if _boxes.get(key, (None, None))[1] is box:
            del _boxes[key]
        box.close()

    try:
        find: Callable[[], AbstractEventLoop | None] = ref(loop, gone)
    except TypeError:

        def find() -> AbstractEventLoop | None:
            return loop

    _boxes[key] = (find, box)
    return box


def _sweep() -> None:
    """Closes the mailboxes of closed loops, so that a program with many loops keeps few descriptors."""
    for key, (find, box) in list(_boxes.items()):
        loop = find()
        if loop is None or loop.is_closed():
            _boxes.pop(key, None)
            box.close()


def _watch(loop: AbstractEventLoop, box: Mailbox) -> None:
    try:
        loop.add_reader(box.fileno(), box.drain)
    except NotImplementedError:
        _watch_from_a_thread(loop, box)


def _watch_from_a_thread(loop: AbstractEventLoop, box: Mailbox) -> None:
    """For loops without readers, as the one of Windows: a thread waits for the byte and tells the loop."""
    import threading

    find = ref(loop)
    threading.Thread(
        target=_tell, args=(find, box, box.fileno()), name="videosdk-mailbox", daemon=True
    ).start()


def _tell(find: Callable[[], AbstractEventLoop | None], box: Mailbox, fileno: int) -> None:
    from select import select
    from threading import Event

    while True:
        try:
            ready, _, _ = select([fileno], [], [], 1.0)
        except (OSError, ValueError):
            return
        loop = find()
        if loop is None or loop.is_closed():
            return
        if not ready:
            del loop
            continue
        drained = Event()

        def drain(drained: Event = drained) -> None:
            try:
                box.drain()
            finally:
                drained.set()

        try:
            loop.call_soon_threadsafe(drain)
        except RuntimeError:
            return
        del loop
        # The byte stays until the loop has read it; waiting keeps this thread from telling it again and
        # again.
        drained.wait(1.0)


def _forget() -> None:
    """In the child of a fork: the loops belong to the parent, and so do their mailboxes."""
    _boxes.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
