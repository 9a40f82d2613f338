"""T09: 300 processes end at a random moment with calls under way: right exit code, no noise, no delay."""

from __future__ import annotations

import itertools
import random
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from harness import Child

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness import Remote

CODES = {"return": 0, "sys.exit": 7, "exception": 1, "os._exit": 7}
HOLDERS = ["thread", "global", "cycle", "loop", "loop thread"]
PROCESSES = 300


def one(remote: Remote, way: str, holder: str, pause: float) -> tuple[str, float]:
    """What is wrong with the end of one process, and how long it took to end."""
    child = Child("exits.py", way, holder, f"{pause:.4f}", environment=remote.environment)
    said = child.line()
    child.process.wait(10)
    ended = time.monotonic()
    done = child.end(within=10)
    if not said:
        return f"{way}, {holder}: it did not come that far: {done}", 0.0
    wrong = ""
    if done.code != CODES[way]:
        wrong = f"{way}, {holder}, after {pause:.4f} s: exit code {done.code}: {done.errors}"
    elif way == "exception":
        # Its own traceback is expected, and nothing else.
        if not done.errors.startswith("Traceback") or not done.errors.endswith("RuntimeError: on purpose\n"):
            wrong = f"{way}, {holder}, after {pause:.4f} s: {done.errors}"
    elif done.errors:
        wrong = f"{way}, {holder}, after {pause:.4f} s: {done.errors}"
    return wrong, ended - float(said)


def test_three_hundred_exits(remote: Remote, figure: Callable[[str], None]) -> None:
    remote.fault(operation="rooms.get", delayMs=60_000)
    seed = random.randrange(2**32)
    dice = random.Random(seed)
    cases = itertools.islice(itertools.cycle(itertools.product(CODES, HOLDERS)), PROCESSES)
    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(one, remote, way, holder, dice.uniform(0, 0.05)) for way, holder in cases]
        results = [future.result() for future in futures]
    wrong = [text for text, _ in results if text]
    slowest = max(took for _, took in results)
    figure(
        f"T09: {PROCESSES - len(wrong)}/{PROCESSES} exits with the right code and a quiet end, "
        f"slowest {slowest * 1000:.0f} ms (< 500), seed {seed}"
    )
    assert not wrong, "\n".join(wrong)
    assert slowest < 0.5
