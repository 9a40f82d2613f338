"""Signals, forks and the end of the interpreter, each in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from videosdk_api import Emulator

PRELUDE = """
import asyncio, os, signal, sys, threading, time
from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError
# Whoever runs in the background of a shell inherits that Ctrl-C is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
"""

# From 3.12 on Python warns of every fork of a process with threads.
QUIET = ("-W", "ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def emulator():
    with Emulator() as running:
        yield running


def start(emulator: Emulator, program: str, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *options, "-c", PRELUDE + textwrap.dedent(program)],
        env={**os.environ, **emulator.environment()},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(emulator: Emulator, program: str, *options: str) -> tuple[int, str, str]:
    process = start(emulator, program, *options)
    try:
        out, err = process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return process.returncode, out, err


SLOW = """
client = VideoSDK()
client.rooms.list().page()
{handler}
try:
    print("ready", flush=True)
    client.rooms.get("slow", deadline=60)
except {kind} as error:
    print(repr(error), flush=True)
assert client.rooms.create().room_id
print("lives", flush=True)
"""

SIGNALS: dict[str, tuple[int, str, str]] = {
    "ctrl-c": (signal.SIGINT, "", "KeyboardInterrupt"),
    "a handler that raises": (
        signal.SIGTERM,
        "def stop(*_):\n    raise SystemError('stop')\nsignal.signal(signal.SIGTERM, stop)",
        "SystemError",
    ),
}


@pytest.mark.parametrize(("number", "handler", "kind"), SIGNALS.values(), ids=SIGNALS.keys())
def test_a_signal_ends_a_call_within_300_ms_and_the_client_lives_on(
    emulator: Emulator, number: int, handler: str, kind: str
) -> None:
    emulator.reset()
    emulator.fault("rooms.get", delay=30)
    with start(emulator, SLOW.format(handler=handler, kind=kind)) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.3)
        sent = time.monotonic()
        process.send_signal(number)
        said = process.stdout.readline()
        took = time.monotonic() - sent
        rest, err = process.stdout.read(), process.stderr.read()
    emulator.clear_faults()
    assert kind in said, err
    assert (process.returncode, rest, err) == (0, "lives\n", "")
    assert took < 0.3, took


def test_children_of_a_fork_call_with_the_parents_client_and_with_new_ones(emulator: Emulator) -> None:
    code, out, err = run(
        emulator,
        """
        client = VideoSDK()
        loops = AsyncVideoSDK()
        async def ask():
            return await loops.rooms.list()
        client.rooms.create(); asyncio.run(ask())
        children = []
        for _ in range(4):
            child = os.fork()
            if child == 0:
                for _ in range(5):
                    client.rooms.list().page(); VideoSDK().rooms.list().page()
                    asyncio.run(ask())
                if os.fork() == 0:
                    client.rooms.list().page(); asyncio.run(ask())
                    os._exit(0)
                assert os.wait()[1] == 0
                sys.exit(0)
            children.append(child)
        for _ in range(5):
            client.rooms.list().page()
        print([os.waitpid(child, 0)[1] for child in children])
        """,
        *QUIET,
    )
    assert (code, out, err) == (0, "[0, 0, 0, 0]\n", "")


def test_a_fork_while_other_threads_are_in_the_middle_of_calls(emulator: Emulator) -> None:
    code, out, err = run(
        emulator,
        """
        client = VideoSDK()
        stop = threading.Event()
        def busy():
            while not stop.is_set():
                client.rooms.list().page()
        threads = [threading.Thread(target=busy) for _ in range(4)]
        [t.start() for t in threads]
        time.sleep(0.2)
        ends = []
        for _ in range(10):
            child = os.fork()
            if child == 0:
                client.rooms.list(deadline=10).page()
                os._exit(0)
            ends.append(os.waitpid(child, 0)[1])
        stop.set()
        [t.join() for t in threads]
        print(set(ends))
        """,
        *QUIET,
    )
    assert (code, out, err) == (0, "{0}\n", "")


def test_a_client_that_was_closed_before_a_fork_stays_closed_in_the_child(emulator: Emulator) -> None:
    program = """
    client = VideoSDK(secret="s" * 40, api_key="key")
    client.close()
    if os.fork() == 0:
        for use in (lambda: client.rooms.list().page(), lambda: client.participant_token()):
            try:
                use()
            except VideoSDKError as error:
                assert error.kind == "invalid_argument" and "was closed" in str(error), error
            else:
                os._exit(1)
        os._exit(0 if "closed" in repr(client) else 2)
    _, status = os.wait()
    print(os.waitstatus_to_exitcode(status), client.participant_token().count("."))
    """
    assert run(emulator, program, *QUIET) == (0, "0 2\n", "")


def test_a_child_whose_files_were_all_closed_works_or_fails_with_an_error(emulator: Emulator) -> None:
    code, out, err = run(
        emulator,
        """
        client, loops = VideoSDK(), AsyncVideoSDK()
        async def ask():
            return await loops.rooms.list()
        client.rooms.list().page(); asyncio.run(ask())
        child = os.fork()
        if child == 0:
            os.closerange(3, 65536)
            try:
                client.rooms.list().page(); asyncio.run(ask())
            except VideoSDKError:
                pass
            del client, loops
            sys.exit(0)
        print(os.waitpid(child, 0)[1])
        """,
        *QUIET,
    )
    assert (code, out, err) == (0, "0\n", "")


ENDS: dict[str, tuple[str, int]] = {
    "the main program ends": ("", 0),
    "sys.exit": ("sys.exit(3)", 3),
    "os._exit": ("os._exit(4)", 4),
    "an error": ("sys.excepthook = lambda *_: None\nraise ValueError", 1),
}


@pytest.mark.parametrize(("end", "code"), ENDS.values(), ids=ENDS.keys())
def test_a_program_may_end_at_any_moment(emulator: Emulator, end: str, code: int) -> None:
    emulator.fault("rooms.get", delay=20)
    for pause in (0, 0.003, 0.01, 0.03):
        program = f"""
client = kept = VideoSDK()
cycle = [client]; cycle.append(cycle)
def call():
    try:
        client.rooms.get("x")
    except VideoSDKError:
        pass
for _ in range(5):
    threading.Thread(target=call, daemon=True).start()
loops = AsyncVideoSDK()
async def begin():
    tasks = [asyncio.ensure_future(loops.rooms.get("x")) for _ in range(5)]
    await asyncio.sleep({pause})
asyncio.run(begin())
{end}
"""
        begun = time.monotonic()
        assert run(emulator, program) == (code, "", ""), pause
        assert time.monotonic() - begun < 10
    emulator.clear_faults()


def test_importing_starts_no_thread_and_loads_no_heavy_module() -> None:
    program = """
import sys
before = set(sys.modules)
import videosdk_api
videosdk_api.VideoSDK
new = set(sys.modules) - before
print([m for m in ("asyncio", "typing", "logging", "dataclasses", "enum", "json", "datetime", "re") if m in new])
import os
print(len(os.listdir("/proc/self/task")) if os.path.isdir("/proc/self/task") else 1)
"""
    done = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, timeout=30)
    assert (done.stdout, done.stderr) == ("[]\n1\n", "")


def test_a_sub_interpreter_is_refused_with_the_way_out() -> None:
    code = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
import videosdk_api
try:
    made = interpreters.create("legacy")
except TypeError:
    made = interpreters.create(isolated=False)
lines = ["try:", "    import videosdk_api", "except ImportError as e:"]
script = "\\n".join([*lines, "    print('WSGIApplicationGroup %{GLOBAL}' in str(e), flush=True)"])
interpreters.run_string(made, script)
print(videosdk_api.VideoSDK(token="x"))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert done.stdout.splitlines() == ["True", "<VideoSDK for https://api.videosdk.live>"], done.stderr
