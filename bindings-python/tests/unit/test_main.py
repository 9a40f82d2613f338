"""`python -m videosdk_api emulator`: one line of JSON, then a service until it is told to stop."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from signing import private_pem, public_pem, sign

from videosdk_api import VideoSDK

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
