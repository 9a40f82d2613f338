"""Measures the C library beside what users of C have today, and fails when a goal is missed by more than 2 %.

    python3 bindings-c/benches/run.py [--rounds N]

It builds the library with optimisation; libjwt, libcurl and jansson are fetched from Debian where they are not installed. Every figure is one fresh process a round; a ratio is the median of the ratios within the rounds. Work that waits
for one answer after another shares one core with its server.
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "tools"))

import install as installing
import needs

PREFIX = installing.TARGET / "c" / "prefix-release"
# work, what is measured, the peer, operations a round, limit of our cost over the peer's
WORKS = [
    ("sign", "sign a participant token", "libjwt", 50_000, 0.06),
    ("verify", "verify it and read two claims", "libjwt", 50_000, 0.15),
    ("create", "create a room, one after another", "libcurl + jansson", 4_000, 0.85),
    ("many", "create a room, 64 at once", "libcurl multi + jansson", 8_000, 0.80),
    ("list20", "list 20 rooms and read four members of each", "libcurl + jansson", 2_000, 0.25),
    ("list100", "list 100 rooms and read four members of each", "libcurl + jansson", 800, 0.16),
]
LARGEST_MB = 9.0


def build():
    installing.install(PREFIX, profile="release", static=False)
    program = installing.TARGET / "c" / "bench"
    subprocess.run(
        ["cc", "-std=gnu11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", HERE / "bench.c", "-o", program, f"-I{PREFIX / 'include'}", f"-L{PREFIX / 'lib'}",
         "-lvideosdk_api", *needs.libraries("jwt", "curl", "jansson"), "-lpthread", f"-Wl,-rpath,{PREFIX / 'lib'}"],
        check=True,
    )
    return program


def cost(program, work, subject, count):
    pin = [] if work == "many" else ["taskset", "-c", str(max(os.sched_getaffinity(0)))]
    environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    done = subprocess.run([*pin, program, work, subject, str(count)], env=environment, text=True, capture_output=True, timeout=300, check=True)
    return float(done.stdout)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    program, missed = build(), 0
    print("| goal | ours | the peer | ratio | limit | |\n|---|--:|--:|--:|--:|---|")
    for work, title, peer, count, limit in WORKS:
        pairs = []
        for number in range(rounds):
            order = ["ours", "peer"] if number % 2 else ["peer", "ours"]
            told = {subject: cost(program, work, subject, count) for subject in order}
            pairs.append((told["ours"], told["peer"]))
        ratio = statistics.median(ours / other for ours, other in pairs)
        ours, other = (statistics.median(values) for values in zip(*pairs, strict=True))
        met = ratio <= limit * 1.02
        missed += not met
        print(f"| {title} / {peer} | {ours:.2f} µs | {other:.2f} µs | {ratio:.3f} | {limit} | {'met' if met else 'missed'} |", flush=True)
    size = (PREFIX / "lib" / "libvideosdk_api.so").resolve().stat().st_size / 1e6
    missed += size > LARGEST_MB
    print(f"| the shared library | {size:.2f} MB | | | {LARGEST_MB} MB | {'met' if size <= LARGEST_MB else 'missed'} |")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
