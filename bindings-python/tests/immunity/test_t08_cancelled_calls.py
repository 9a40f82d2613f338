"""T08: a cancelled call ends at once, its request with it, and nothing grows."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from harness import Child, Done, emulator

if TYPE_CHECKING:
    from collections.abc import Callable

WAYS = ["wait_for", "uvloop", "anyio", "group", "threads"]
WARM_UP = 100


def give_up(way: str) -> tuple[Any, int, Done]:
    """Runs the program; gives what it says, how many requests ended within a second, and how it ended."""
    with emulator() as remote:
        remote.fault(operation="rooms.get", delayMs=30_000)
        child = Child("cancelled.py", way, environment=remote.environment)
        line = child.line()
        if not line:
            raise AssertionError(child.end(within=5).errors)
        ended = remote.abandoned(500 + WARM_UP, within=1) - WARM_UP
        return json.loads(line), ended, child.end(within=10)


@pytest.fixture(scope="module")
def outcomes() -> dict[str, tuple[Any, int, Done]]:
    """All ways at once: each is a program of its own with an emulator of its own, which mostly wait."""
    with ThreadPoolExecutor(len(WAYS)) as pool:
        return dict(zip(WAYS, pool.map(give_up, WAYS), strict=True))


@pytest.mark.parametrize("way", WAYS)
def test_five_hundred_calls_given_up(
    way: str, outcomes: dict[str, tuple[Any, int, Done]], figure: Callable[[str], None]
) -> None:
    result, ended, done = outcomes[way]
    figure(
        f"T08 {way}: {result['timeouts']}/500 given up, slowest {result['worst'] * 1000:.0f} ms (< 250), "
        f"{500 - ended} requests alive after 1 s, {result['grown']:+.2f} MiB (< 2)"
    )
    assert (done.code, done.errors) == (0, "")
    assert result["timeouts"] == result["calls"] == 500
    assert result["worst"] < 0.25
    assert ended == 500
    assert result["grown"] < 2
