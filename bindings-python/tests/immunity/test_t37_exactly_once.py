"""T37: a room is asked for once where it has no id of ours, and made once where it has one, whatever becomes of the answers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from harness import Remote, run

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = 5000


def shaky(remote: Remote, share: float) -> None:
    for cut, seed in (("before", 11), ("after", 13)):
        remote.fault(operation="rooms.create", drop=cut, probability=share, seed=seed)


def create(remote: Remote, ids: str) -> tuple[dict[str, int], int, list[Any]]:
    """What became of the calls, how many different rooms they gave, and the rooms that there are."""
    done = run("exactly_once.py", str(CALLS), ids, environment=remote.environment, within=60).json()
    return done["outcomes"], done["rooms"], remote.ask("GET", "/emulator/state")["rooms"]


def test_without_an_id_no_room_is_asked_for_twice(remote: Remote, figure: Callable[[str], None]) -> None:
    shaky(remote, 0.1)
    outcomes, given, rooms = create(remote, "without-ids")
    log = remote.requests("rooms.create")
    lost = sum(1 for entry in log if entry["fault"] and entry["fault"]["drop"] == "after")
    unknown = outcomes.get("network unknown 1", 0)
    figure(
        f"T37 without an id: {CALLS} calls, {len(log)} requests, {len(rooms)} rooms, {unknown} failed as unknown"
    )
    assert len(log) == CALLS
    assert outcomes == {"good": given, "network unknown 1": CALLS - given}
    assert unknown > CALLS / 10
    assert len(rooms) == given + lost


def test_with_an_id_no_room_is_made_twice(remote: Remote, figure: Callable[[str], None]) -> None:
    shaky(remote, 0.02)
    outcomes, given, rooms = create(remote, "with-ids")
    twice = [name for name, times in Counter(room["customRoomId"] for room in rooms).items() if times > 1]
    share = outcomes["good"] * 100 / CALLS
    figure(f"T37 with an id: {share:.2f} % succeeded, {len(twice)} duplicates")
    assert given == outcomes["good"]
    assert not twice
    assert share >= 99.9
