"""T05: fifty threads wait side by side, and the interpreter stays free for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness import Remote


def test_a_thousand_slow_calls_of_fifty_threads(remote: Remote, figure: Callable[[str], None]) -> None:
    remote.fault(operation="rooms.get", delayMs=200)
    result = run("parallel.py", environment=remote.environment, within=40).json()
    figure(
        f"T05: {result['good']}/1000 calls of 200 ms in {result['seconds']:.2f} s (< 6), "
        f"longest gap of the ticking thread {result['gap_ms']:.1f} ms (< 50)"
    )
    assert result["good"] == 1000
    assert result["seconds"] < 6
    assert result["gap_ms"] < 50
