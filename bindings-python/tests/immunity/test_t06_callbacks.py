"""T06: token providers and log handlers may call the SDK and take locks of callers; nothing stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness import Remote


def test_callbacks_that_call_and_lock(remote: Remote, figure: Callable[[str], None]) -> None:
    result = run("callbacks.py", environment=remote.environment, within=40).json()
    figure(
        f"T06: {result['good']}/1008 calls of 16 threads, provider ran {result['provided']} times, "
        f"log handler {result['logged']} times, {result['stuck']} stuck, {result['seconds']:.1f} s (< 30)"
    )
    assert result["stuck"] == 0
    assert result["good"] == 1008
    assert result["provided"] >= 1008
    assert result["logged"] >= 1008
    assert result["seconds"] < 30
