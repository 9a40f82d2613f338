"""T04: Ctrl-C ends a blocking call at once, the request ends with it, and the client lives on."""

from __future__ import annotations

import signal
import time
from typing import TYPE_CHECKING

import pytest
from harness import Child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from harness import Remote


@pytest.fixture
def slow(remote: Remote) -> Remote:
    """An emulator that takes a minute for `rooms.get`."""
    remote.fault(operation="rooms.get", delayMs=60_000)
    return remote


@pytest.fixture
def start(slow: Remote) -> Iterator[Callable[[str], Child]]:
    """Starts the program and waits until its call is under way."""
    children: list[Child] = []

    def begin(how: str) -> Child:
        child = Child("interrupted.py", how, environment=slow.environment)
        children.append(child)
        assert child.line() == "calling"
        time.sleep(1)
        return child

    yield begin
    for child in children:
        child.kill()


@pytest.mark.parametrize(("how", "number"), [("handled", signal.SIGINT), ("handler", signal.SIGTERM)])
def test_a_signal_ends_the_call_and_the_client_lives_on(
    how: str,
    number: signal.Signals,
    slow: Remote,
    start: Callable[[str], Child],
    figure: Callable[[str], None],
) -> None:
    worst = 0.0
    for _ in range(5):
        child = start(how)
        slow.clear_requests()
        sent = time.monotonic()
        child.process.send_signal(number)
        worst = max(worst, float(child.line()) - sent)
        assert slow.abandoned(1, within=1) == 1, "the request must end with the call"
        assert child.process.stdin is not None
        child.process.stdin.write("go on\n")
        child.process.stdin.flush()
        assert child.line() == "after"
        done = child.end(within=5)
        assert (done.code, done.errors) == (0, "")
    figure(f"T04 {number.name} {how}: the call ended within {worst * 1000:.0f} ms in 5 runs (< 300)")
    assert worst < 0.3


def test_unhandled_it_ends_the_program(
    slow: Remote, start: Callable[[str], Child], figure: Callable[[str], None]
) -> None:
    child = start("unhandled")
    sent = time.monotonic()
    child.process.send_signal(signal.SIGINT)
    done = child.end(within=5)
    took = time.monotonic() - sent
    figure(f"T04 SIGINT unhandled: exit status {128 - done.code} after {took * 1000:.0f} ms (< 500)")
    # Python kills itself with the signal, which a shell shows as 130.
    assert done.code == -signal.SIGINT
    assert done.errors.strip().endswith("KeyboardInterrupt")
    assert took < 0.5


def test_a_call_in_a_daemon_thread_does_not_keep_the_program(
    slow: Remote, start: Callable[[str], Child], figure: Callable[[str], None]
) -> None:
    child = start("thread")
    sent = time.monotonic()
    child.process.send_signal(signal.SIGINT)
    done = child.end(within=5)
    took = time.monotonic() - sent
    figure(f"T04 SIGINT with the call in a daemon thread: ended after {took * 1000:.0f} ms (< 500)")
    assert done.code == -signal.SIGINT
    assert done.errors.strip().endswith("KeyboardInterrupt")
    assert took < 0.5


def test_a_call_in_another_thread_keeps_it_no_longer_than_its_deadline(
    start: Callable[[str], Child], figure: Callable[[str], None]
) -> None:
    child = start("joined")
    sent = time.monotonic()
    child.process.send_signal(signal.SIGINT)
    done = child.end(within=10)
    took = time.monotonic() - sent
    figure(
        f"T04 SIGINT with the call in a joined thread, 2 s from its deadline: ended after {took:.1f} s (< 3)"
    )
    assert done.code == -signal.SIGINT
    assert took < 3


def test_a_thread_may_finish_its_call_after_the_main_thread_returned(start: Callable[[str], Child]) -> None:
    done = start("left").end(within=10)
    assert (done.code, done.out, done.errors) == (0, "deadline\n", "")
