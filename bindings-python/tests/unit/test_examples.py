"""Every example runs as a user would run it, over real HTTP, against the emulator that it starts itself."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from videosdk_api import Emulator, explain_token

if TYPE_CHECKING:
    from collections.abc import Iterator

    from videosdk_api.params import RoomWebhookParam

EXAMPLES = Path(__file__).parents[3] / "examples" / "python"
LOGIN = {"Authorization": "Bearer demo-key"}


def environment(**more: str) -> dict[str, str]:
    mine = {name: value for name, value in os.environ.items() if not name.startswith("VIDEOSDK_")}
    return {**mine, **more}


def run(name: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(EXAMPLES / name)]
    return subprocess.run(command, env=environment(**more), capture_output=True, text=True, timeout=50)


@contextmanager
def server(name: str, **more: str) -> Iterator[httpx.Client]:
    command = [sys.executable, str(EXAMPLES / name), "--port", "0"]
    with subprocess.Popen(
        command, env=environment(**more), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            found = re.search(r"http://\S+", line)
            assert found, line + process.communicate(timeout=10)[1]
            with httpx.Client(base_url=found[0], trust_env=False, timeout=20) as client:
                yield client
            process.send_signal(signal.SIGTERM)
            process.wait(10)
        finally:
            process.kill()


def test_quickstart() -> None:
    done = run("quickstart.py")
    assert done.returncode == 0, done.stderr
    for word in ("room ", "token ", "rooms ", "not found "):
        assert word in done.stdout


def test_an_example_uses_the_service_of_the_environment_when_it_is_set() -> None:
    with Emulator() as emulator:
        done = run("quickstart.py", **emulator.environment())
        assert (done.returncode, done.stderr) == (0, "")
        assert emulator.requests()


def test_record_room_verifies_every_webhook() -> None:
    done = run("record_room.py")
    assert done.returncode == 0, done.stderr
    assert "participants ['ana', 'bruno']" in done.stdout or "participants ['bruno', 'ana']" in done.stdout
    assert "ended        disabled True" in done.stdout
    verified = re.search(r"webhooks +(\d+) verified: (.*)", done.stdout)
    assert verified, done.stdout
    assert int(verified[1]) >= 10
    for event in (
        "participant-joined",
        "recording-stopped",
        "livestream-started",
        "hls-started",
        "session-ended",
    ):
        assert event in verified[2]


@pytest.mark.parametrize("name", ["fastapi_server.py", "flask_server.py"])
def test_a_token_server_serves_those_who_are_logged_in(name: str) -> None:
    with server(name) as client:
        room = client.post("/create-room", headers=LOGIN).json()
        room_id = room["roomId"]
        assert client.get(f"/validate-room/{room_id}", headers=LOGIN).json() == {"valid": True}
        assert client.get("/validate-room/no-such-room", headers=LOGIN).json() == {"valid": False}
        answer = client.get("/get-token", params={"room_id": room_id}, headers=LOGIN)
        explained = explain_token(answer.json()["token"])
        assert (explained.can_join, explained.can_moderate, explained.can_call_api) == (True, False, False)
        assert explained.claims is not None
        assert (explained.claims["roomId"], explained.claims["participantId"]) == (room_id, "ana")


@pytest.mark.parametrize("name", ["fastapi_server.py", "flask_server.py"])
def test_a_token_server_serves_nobody_else(name: str) -> None:
    with server(name, APP_KEYS="k1=ana,k2=bruno") as client:
        for login in ({}, LOGIN, {"Authorization": "k1"}, {"Authorization": "Bearer k1,k2"}):
            assert client.get("/get-token", headers=login).status_code == 401
            assert client.post("/create-room", headers=login).status_code == 401
            assert client.get("/validate-room/a", headers=login).status_code == 401
        assert client.get("/get-token", headers={"Authorization": "Bearer k2"}).status_code == 200


@pytest.mark.parametrize("name", ["fastapi_server.py", "flask_server.py"])
def test_a_token_server_takes_webhooks_that_the_service_signed(name: str) -> None:
    with Emulator() as emulator, server(name, **emulator.environment()) as client, emulator.client() as sdk:
        hook: RoomWebhookParam = {"endPoint": str(client.base_url.join("/webhooks")), "events": ["*"]}
        room = sdk.rooms.create(webhook=hook)
        emulator.join(room.room_id, "ana", "Ana")
        emulator.settle()
        events = client.get("/events", headers=LOGIN).json()
        assert sorted(events) == ["participant-joined", "session-started"]
        forged = client.post("/webhooks", content=b"{}", headers={"videosdk-signature": "AAAA"})
        assert forged.status_code == 401
        assert len(client.get("/events", headers=LOGIN).json()) == 2
