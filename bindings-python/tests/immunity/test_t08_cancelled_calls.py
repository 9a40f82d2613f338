"""T08: a cancelled call ends at once, its request with it, and nothing grows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from harness import Child

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness import Remote

WARM_UP = 100


@pytest.mark.parametrize("way", ["wait_for", "uvloop", "anyio", "group", "threads"])
def test_five_hundred_calls_given_up(way: str, remote: Remote, figure: Callable[[str], None]) -> None:
    remote.fault(operation="rooms.get", delayMs=30_000)
    child = Child("cancelled.py", way, environment=remote.environment)
    line = child.line()
    if not line:
        raise AssertionError(child.end(within=5).errors)
    result = json.loads(line)
    ended = remote.abandoned(500 + WARM_UP, within=1) - WARM_UP
    done = child.end(within=10)
    figure(
        f"T08 {way}: {result['timeouts']}/500 given up, slowest {result['worst'] * 1000:.0f} ms (< 250), "
        f"{500 - ended} requests alive after 1 s, {result['grown']:+.2f} MiB (< 2)"
    )
    assert (done.code, done.errors) == (0, "")
    assert result["timeouts"] == result["calls"] == 500
    assert result["worst"] < 0.25
    assert ended == 500
    assert result["grown"] < 2
