"""T03: a child whose descriptors were all closed gets a result or a clean error, never a signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness import Remote


def test_a_child_without_descriptors(remote: Remote, figure: Callable[[str], None]) -> None:
    done = run("fork_and_close.py", environment=remote.environment, within=40)
    codes = list(done.json().values())
    good, clean, killed = codes.count(0), codes.count(3), sum(code < 0 for code in codes)
    figure(f"T03: {good}/20 children got their results, {clean} a clean error, {killed} died of a signal")
    assert good + clean == 20, (codes, done.errors)
    assert good == 20, done.errors
