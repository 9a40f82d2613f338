"""T46: what is left of a secret in the memory of a process that has let go of it, in four languages.

    python3 tests/processes/remains.py [rust] [python] [node] [c]

Each language has one program that takes MIRRORED_SECRET and URL, so that only the mirror image of the secret stands where we did not
put it. It says `held` when it has the secret, `open` when it has used it through a client, `closed` when client and secret are gone,
and waits for a line each time; meanwhile the whole memory of the process is read from outside. At last it aborts, and its core dump
is searched too. `held` must find the secret, else the search itself is broken.
"""

import os
import resource
import secrets
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import subjects

PIECE = 1 << 22
WITHIN = 60


def found(file, start, end, needle):
    """How often it stands between two places of a file that may have holes."""
    count, at, kept = 0, start, b""
    while at < end:
        try:
            file.seek(at)
            read = file.read(min(PIECE, end - at))
        except (OSError, ValueError, OverflowError):
            break
        if not read:
            break
        piece = kept + read
        count += piece.count(needle)
        # What lies across two pieces is seen with the second.
        kept, at = piece[-(len(needle) - 1) :], at + len(read)
    return count


def in_memory(pid, needle):
    """How often it stands in the memory of a process, and in what parts of it."""
    parts = {}
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            place, rights, _, _, _, *name = line.split(None, 5)
            if not rights.startswith("r") or (name and name[0] in ("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            if times := found(memory, start, end, needle):
                label = name[0] if name else "anonymous"
                parts[label] = parts.get(label, 0) + times
    return parts


def allow_core():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def in_core(folder, needle):
    """The same in the dump that an aborted process left, or None where this machine keeps none."""
    dumps = [path for path in Path(folder).iterdir() if path.name.startswith("core")]
    if not dumps:
        return None
    with open(dumps[0], "rb", buffering=0) as dump:
        return found(dump, 0, dumps[0].stat().st_size, needle)


def search(language, command, environment):
    """What is found at each stage, and in the core dump."""
    secret = f"planted-{secrets.token_hex(24)}"
    emulator = subjects.Emulator("--key", "key", "--secret", secret)
    with tempfile.TemporaryDirectory(prefix="remains-") as folder:
        program = subprocess.Popen(
            [*command, secret[::-1], emulator.url], cwd=folder, env={**os.environ, **environment}, text=True, preexec_fn=allow_core,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        killer = threading.Timer(WITHIN, program.kill)
        killer.start()
        try:
            stages = {}
            while word := program.stdout.readline().strip():
                stages[word] = in_memory(program.pid, secret.encode())
                program.stdin.write("go on\n")
                program.stdin.flush()
            _, errors = program.communicate()
            if list(stages) != ["held", "open", "closed"]:
                raise RuntimeError(f"{language} ended early with {program.returncode}: {errors[-800:]}")
            return stages, in_core(folder, secret.encode())
        finally:
            killer.cancel()
            program.kill()
            program.wait()
            emulator.stop()


def main():
    bad = 0
    built = subjects.built("remains", subjects.chosen())
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    for language, (command, environment) in built.items():
        stages, core = search(language, command, environment)
        counts = {word: sum(parts.values()) for word, parts in stages.items()}
        dump = f"no core dump here (core_pattern is {pattern})" if core is None else f"{core} in the core dump"
        print(f"T46 {language}: the secret stands in {counts['held']} places before, {counts['open']} while a client is open, "
              f"{counts['closed']} after it was closed, {dump}")
        if counts["held"] == 0:
            print(f"FAILED {language}: the search does not even find what is there")
        if counts["closed"] or core:
            print(f"FAILED {language}: it is still found in {stages['closed'] or 'the core dump'}")
        bad += int(counts["held"] == 0 or counts["closed"] > 0 or bool(core))
    print(f"{len(built) - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
