"""T01: children of a fork work with the client they inherited and with new ones, and share no connection."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from harness import Remote, run

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_eight_children_and_their_parent(kind: str, remote: Remote, figure: Callable[[str], None]) -> None:
    result = run("fork_after_use.py", kind, environment=remote.environment, within=30).json()
    log = remote.requests("rooms.list")
    answered = sum(entry["status"] == 200 for entry in log)
    users: dict[str, set[str]] = defaultdict(set)
    for entry in remote.requests():
        users[entry["peer"]].add(entry["headers"]["x-pid"])
    shared = sum(len(pids) > 1 for pids in users.values())
    figure(
        f"T01 {kind}: {answered}/340 calls, {result['codes'].count(0)}/8 children ended well, "
        f"{shared} of {len(users)} connections used by two processes, {result['seconds']:.2f} s (< 10)"
    )
    assert answered == len(log) == 340
    assert result["codes"] == [0] * 8
    assert shared == 0
    assert result["seconds"] < 10
