"""What is read of a running process, and what its figures say."""

import os
import statistics
import time
from pathlib import Path


class Sample:
    """What the system knows of a process at one moment."""

    def __init__(self, pid):
        status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
        self.at = time.monotonic()
        self.memory = int(status["VmRSS"].split()[0])  # KiB
        self.threads = int(status["Threads"])
        self.descriptors = len(os.listdir(f"/proc/{pid}/fd"))


def settled(samples):
    """Those after the warm-up: a third of the time, as pools, caches and collectors fill first."""
    start, end = samples[0].at, samples[-1].at
    return [sample for sample in samples if sample.at >= start + (end - start) / 3]


def slope(points):
    """How the values go, a unit of time: the median of what lies between all pairs, which single jumps do not bend."""
    thinned = points[:: max(1, len(points) // 200)]
    all_pairs = [(y2 - y1) / (x2 - x1) for at, (x1, y1) in enumerate(thinned) for x2, y2 in thinned[at + 1 :] if x2 > x1]
    return statistics.median(all_pairs) if all_pairs else 0.0


class Shape:
    """How memory, threads and descriptors went once the process had settled."""

    def __init__(self, samples):
        rest = settled(samples)
        fifth = max(1, len(rest) // 5)
        middle = lambda part, name: statistics.median(getattr(sample, name) for sample in part)
        self.memory = [middle(rest[:fifth], "memory"), middle(rest[-fifth:], "memory")]
        self.threads = [middle(rest[:fifth], "threads"), max(sample.threads for sample in rest)]
        self.descriptors = [middle(rest[:fifth], "descriptors"), middle(rest[-fifth:], "descriptors")]
        self.most_descriptors = max(sample.descriptors for sample in rest)
        self.kib_a_minute = slope([(sample.at / 60, sample.memory) for sample in rest])

    def problems(self, most_kib, at_once):
        """What is not flat. The number of connections goes up and down with the calls, but not beyond one for each of them."""
        found = []
        grown = self.memory[1] - self.memory[0]
        if grown > most_kib:
            found.append(f"memory grew by {grown:.0f} KiB after the warm-up, more than {most_kib}")
        if self.threads[1] > self.threads[0] + 1:
            found.append(f"threads went from {self.threads[0]:.0f} to {self.threads[1]}")
        if self.descriptors[1] > self.descriptors[0] + at_once / 4 or self.most_descriptors > at_once + 50:
            found.append(f"descriptors went from {self.descriptors[0]:.0f} to {self.descriptors[1]:.0f}, {self.most_descriptors} at most")
        return found


class Pretended:
    """A sample of a process that there is not."""

    def __init__(self, at, memory=0, threads=0, descriptors=0):
        self.at, self.memory, self.threads, self.descriptors = at, 20_000 + memory, 20 + threads, 80 + descriptors


def check_itself():
    """A judge that sees nothing would let everything pass: so each kind of growth is shown to it first."""
    growing = {
        "": lambda at: Pretended(at),
        "memory": lambda at: Pretended(at, memory=200 * at),
        "threads": lambda at: Pretended(at, threads=at // 80 * 2),
        "descriptors": lambda at: Pretended(at, descriptors=at),
    }
    for what, sample in growing.items():
        told = Shape([sample(at) for at in range(100)]).problems(most_kib=4096, at_once=64)
        if [problem.split()[0] for problem in told] != ([what] if what else []):
            raise AssertionError(f"of growing {what or 'nothing'} it says {told}")
