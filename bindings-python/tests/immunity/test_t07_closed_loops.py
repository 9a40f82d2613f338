"""T07: loops that end with calls under way leave no noise, no thread, no descriptor and no request behind."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from harness import Done, emulator, run

if TYPE_CHECKING:
    from collections.abc import Callable

WAYS = ["cancelled", "abandoned"]


def two_hundred_loops(way: str) -> tuple[Done, int]:
    """Runs the program; gives how it ended, and how many of its requests did."""
    with emulator() as remote:
        remote.fault(operation="rooms.get", delayMs=60_000)
        done = run("loops.py", way, environment=remote.environment, within=50)
        return done, remote.abandoned(1000, within=2)


@pytest.fixture(scope="module")
def outcomes() -> dict[str, tuple[Done, int]]:
    """Both ways at once: each is a program of its own with an emulator of its own, which mostly wait."""
    with ThreadPoolExecutor(len(WAYS)) as pool:
        return dict(zip(WAYS, pool.map(two_hundred_loops, WAYS), strict=True))


@pytest.mark.parametrize("way", WAYS)
def test_two_hundred_loops(
    way: str, outcomes: dict[str, tuple[Done, int]], figure: Callable[[str], None]
) -> None:
    done, closed = outcomes[way]
    result = done.json()
    figure(
        f"T07 {way}: {len(result['unraisable'])} unraisable, {len(result['warnings'])} warnings, "
        f"{closed}/1000 requests ended, {result['threads']:+d} threads, {result['descriptors']:+d} files"
    )
    assert result["unraisable"] == []
    assert result["warnings"] == []
    assert done.errors == ""
    assert closed == 1000
    assert result["threads"] <= 0
    # One mailbox and the connections of the pool come and go.
    assert result["descriptors"] <= 5
