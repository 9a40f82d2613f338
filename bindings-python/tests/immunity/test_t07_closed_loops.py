"""T07: loops that end with calls under way leave no noise, no thread, no descriptor and no request behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from harness import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness import Remote


@pytest.mark.parametrize("way", ["cancelled", "abandoned"])
def test_two_hundred_loops(way: str, remote: Remote, figure: Callable[[str], None]) -> None:
    remote.fault(operation="rooms.get", delayMs=60_000)
    done = run("loops.py", way, environment=remote.environment, within=50)
    result = done.json()
    closed = remote.abandoned(1000, within=2)
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
