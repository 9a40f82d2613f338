"""`python -m videosdk_api`: the command line of the core, with the streams, signals and exit code of a program."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from signing import private_pem, public_pem, sign

from videosdk_api import Emulator, VideoSDK, __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def program(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    command = [sys.executable, "-m", "videosdk_api", "emulator", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


def client_for(where: dict[str, str], **options: Any) -> VideoSDK:
    return VideoSDK(api_key=where["apiKey"], secret=where["secret"], base_url=where["url"], **options)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_listens_serves_and_stops_quietly(number: signal.Signals) -> None:
    with program("--port", "0") as (process, where):
        assert set(where) == {"url", "apiKey", "secret"}
        with client_for(where) as client:
            assert client.rooms.create().room_id
        process.send_signal(number)
        rest, errors = process.communicate(timeout=10)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_it_stops_however_early_the_signal_comes() -> None:
    for _ in range(20):
        with program() as (process, _where):
            process.send_signal(signal.SIGINT)
            rest, errors = process.communicate(timeout=10)
        assert (process.returncode, rest, errors) == (0, "", "")


def test_it_takes_keys_a_seed_settings_and_files(tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_text(private_pem())
    keys = ["--key", "k1", "--secret", "s" * 32, "--key=k2", "--secret=" + "t" * 32]
    more = ["--seed", "7", "--settings", '{"webhookRetries": 1}', "--webhook-key", str(tmp_path / "key.pem")]
    with program(*keys, *more) as (_, where):
        assert (where["apiKey"], where["secret"]) == ("k1", "s" * 32)
        with client_for({**where, "apiKey": "k2", "secret": "t" * 32}) as client:
            client.rooms.create()
            body = b'{"webhookType":"x"}'
            assert client.verify_webhook(body, sign(body)).kind == "x"
        assert "PUBLIC KEY" in public_pem()


WRONG: dict[str, tuple[list[str], str]] = {
    "an unknown option": (["--colour", "red"], "--colour"),
    "a port that is none": (["--port", "many"], "--port"),
    "a key without a secret": (["--key", "k"], "every --key needs one --secret"),
    "settings that are no JSON": (["--settings", "{"], "--settings is not valid JSON"),
    "settings that do not exist": (["--settings", '{"noSuchSwitch": 1}'], "settings"),
    "a file that is not there": (["--state", "/no/such/file"], "/no/such/file"),
}


@pytest.mark.parametrize(("arguments", "says"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_said_and_ends_with_2(arguments: list[str], says: str) -> None:
    command = [sys.executable, "-m", "videosdk_api", "emulator", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


ENVIRONMENT = {"VIDEOSDK_API_KEY": "k1", "VIDEOSDK_SECRET": "s" * 32}


def run(*arguments: str | bytes, **more: str) -> subprocess.CompletedProcess[str]:
    """The command line with nothing but a project in its environment."""
    command = [sys.executable, "-m", "videosdk_api", *arguments]
    environment = {**os.environ, **ENVIRONMENT, **more}
    return subprocess.run(command, capture_output=True, text=True, timeout=20, env=environment)


def test_it_is_the_whole_command_line() -> None:
    with Emulator(credentials=[("k1", "s" * 32)]) as emulator:
        made = run("call", "rooms.create", "customRoomId=demo", "--json", "--endpoint", emulator.url)
        assert (made.returncode, json.loads(made.stdout)["customRoomId"]) == (0, "demo")
        missing = run("call", "rooms.get", "roomId=none", VIDEOSDK_API_ENDPOINT=emulator.url)
        assert (missing.returncode, missing.stderr[:17]) == (1, "error: rooms.get:")
    token = run("token", "participant", "--room", "r1").stdout.strip()
    explained = run("explain", token, "--for", "rooms.create")
    assert (explained.returncode, "rooms.create would refuse it" in explained.stdout) == (5, True)
    assert "rooms.create" in run("call", "rooms.craete").stderr
    assert run("--version").stdout == f"videosdk-api {__version__}\n"
    assert run().returncode == 2


def test_the_command_of_an_installation_is_the_same() -> None:
    code = "from videosdk_api.__main__ import main; main(['operations', 'rooms.create', '--json'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20)
    assert (done.returncode, json.loads(done.stdout)[0]["operation"]) == (0, "rooms.create")


def test_arguments_that_are_no_text_are_refused_in_words() -> None:
    done = run("call", "rooms.get", b"roomId=\xff")
    assert (done.returncode, "UTF-8" in done.stderr, "Traceback" in done.stderr) == (2, True, False)


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_closed_streams_harm_nothing(closed: str) -> None:
    command = ["/bin/sh", "-c", f'"$0" -m videosdk_api operations {closed}', sys.executable]
    assert subprocess.run(command, stdout=subprocess.PIPE, timeout=20, check=False).returncode == 0


def test_a_reader_that_goes_is_no_failure() -> None:
    line = '{ "$0" -m videosdk_api operations --json; echo "ended $?" >&2; } | head -c 1'
    done = subprocess.run(["/bin/sh", "-c", line, sys.executable], capture_output=True, text=True, timeout=20)
    assert (done.stdout, done.stderr) == ("[", "ended 0\n")


def test_ctrl_c_ends_a_call_that_waits_for_its_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        command = [sys.executable, "-m", "videosdk_api", "call", "rooms.list", "--endpoint", url]
        environment = {**os.environ, **ENVIRONMENT}
        # What a shell starts in the background ignores Ctrl-C, and so would its children. One with a handler hands down the default.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        finally:
            signal.signal(signal.SIGINT, before)
        with process:
            waiting, _ = silent.accept()
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=10)
            waiting.close()
    assert (process.returncode, errors) == (-signal.SIGINT, "")
