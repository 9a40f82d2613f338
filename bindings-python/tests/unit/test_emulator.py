"""The emulator in the process: a context manager with a clock, faults, a log, snapshots and deliveries."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import urllib.request
from datetime import datetime, timedelta

import pytest

from videosdk_api import Emulator, NetworkError, ServerError, VideoSDK, VideoSDKError


def test_it_listens_in_the_block_and_not_after_it() -> None:
    with Emulator() as emulator, emulator.client(retries=0) as client:
        assert client.rooms.create().room_id
        url = emulator.url
    assert url.startswith("http://127.0.0.1:")
    with emulator.client(retries=0) as client, pytest.raises(NetworkError):
        client.rooms.create()
    emulator.stop()


def test_it_works_in_an_asynchronous_block() -> None:
    async def work() -> None:
        async with Emulator() as emulator, emulator.async_client() as client:
            room = await client.rooms.create()
            emulator.join(room.room_id, "ana", "Ana")
            await emulator.settle_async()
            assert [person.name async for person in client.participants.list(room.room_id)] == ["Ana"]

    asyncio.run(work())


def test_its_console_is_the_page_at_its_address() -> None:
    with Emulator() as emulator, urllib.request.urlopen(emulator.url + "/") as page:
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert b"/console/app.js" in page.read()


def test_several_run_side_by_side_and_share_nothing() -> None:
    with Emulator() as one, Emulator() as other, one.client() as client, other.client() as another:
        client.rooms.create()
        assert len(list(client.rooms.list())) == 1
        assert len(list(another.rooms.list())) == 0


def test_it_takes_a_port_credentials_a_seed_settings_and_a_state() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = {"port": port, "credentials": [("key-1", "s" * 32), ("key-2", "t" * 32)], "seed": 7}
    with Emulator(**options, settings={"webhookRetries": 1}) as emulator:
        assert emulator.url == f"http://127.0.0.1:{port}"
        assert (emulator.api_key, emulator.secret) == ("key-1", "s" * 32)
        with emulator.client() as client, emulator.client(api_key="key-2", secret="t" * 32) as another:
            first = client.rooms.create().room_id
            assert len(list(another.rooms.list())) == 0
        state = emulator.snapshot()
    with Emulator(**options, state=state) as emulator, emulator.client() as client:
        assert client.rooms.get(first).room_id == first
    with Emulator(seed=7) as emulator, emulator.client() as client:
        again = client.rooms.create().room_id
    with Emulator(seed=7) as emulator, emulator.client() as client:
        assert client.rooms.create().room_id == again


def test_what_cannot_be_started_says_why() -> None:
    with Emulator() as emulator, pytest.raises(VideoSDKError):
        Emulator(port=int(emulator.url.rsplit(":", 1)[1]))
    with pytest.raises(VideoSDKError, match="settings"):
        Emulator(settings={"noSuchSwitch": 1})
    with pytest.raises(VideoSDKError, match="key"):
        Emulator(webhook_key="no key")


def test_people_join_and_leave(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client() as client:
        room = client.rooms.create(custom_room_id="a")
        session = videosdk_emulator.join("a", "ana", "Ana")
        assert session == videosdk_emulator.join(room.room_id, "bruno")
        assert client.sessions.get(session).status == "ongoing"
        videosdk_emulator.leave("a", "ana")
        videosdk_emulator.leave("a", "bruno")
        assert client.sessions.get(session).status == "ended"
    with pytest.raises(VideoSDKError):
        videosdk_emulator.leave("a", "ana")


def moment(emulator: Emulator) -> datetime:
    return datetime.fromisoformat(emulator.now().replace("Z", "+00:00"))


def test_time_stands_still_and_is_pushed(videosdk_emulator: Emulator) -> None:
    videosdk_emulator.freeze()
    start = moment(videosdk_emulator)
    assert moment(videosdk_emulator) == start
    videosdk_emulator.advance(90)
    videosdk_emulator.advance(timedelta(minutes=1))
    videosdk_emulator.advance(0.5)
    assert moment(videosdk_emulator) - start == timedelta(seconds=150.5)
    videosdk_emulator.run()


def test_faults_are_played_and_cleared(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client(retries=0) as client:
        videosdk_emulator.fault(
            "rooms.*", status=500, body={"message": "on order"}, headers={"x-request-id": "r-1"}
        )
        with pytest.raises(ServerError, match="on order") as caught:
            client.rooms.create()
        assert caught.value.status == 500
        videosdk_emulator.clear_faults()
        videosdk_emulator.fault(drop="before", count=1)
        with pytest.raises(NetworkError):
            client.rooms.create()
        assert client.rooms.create().room_id
    with pytest.raises(VideoSDKError):
        videosdk_emulator.fault(status=42)


def test_requests_are_logged_without_tokens(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client() as client:
        client.rooms.create(custom_room_id="a")
    log = videosdk_emulator.requests()
    assert [request["operation"] for request in log] == ["rooms.create"]
    assert "eyJ" not in str(log)
    videosdk_emulator.clear_requests()
    assert videosdk_emulator.requests() == []


def test_a_snapshot_is_put_back(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client() as client:
        client.rooms.create(custom_room_id="a")
        state = videosdk_emulator.snapshot()
        videosdk_emulator.reset()
        assert list(client.rooms.list()) == []
        videosdk_emulator.restore(state)
        assert [room.custom_room_id for room in client.rooms.list()] == ["a"]
    with pytest.raises(VideoSDKError):
        videosdk_emulator.restore({"no": "snapshot"})


def test_webhooks_that_nobody_takes_are_kept_with_their_outcome(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client() as client:
        room = client.rooms.create(webhook={"endPoint": "http://127.0.0.1:9/", "events": ["*"]})
    videosdk_emulator.join(room.room_id, "ana")
    videosdk_emulator.settle()
    assert len(videosdk_emulator.webhook_deliveries()) == 2


def test_the_signing_key_can_be_changed(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client() as client:
        before = client.webhooks.get_public_key()
        pem = videosdk_emulator.rotate_webhook_key()
        after = client.webhooks.get_public_key()
    assert before != after
    assert "PUBLIC KEY" in pem


def test_a_recording_fails_on_order_and_switches_change(videosdk_emulator: Emulator) -> None:
    videosdk_emulator.configure(limits={"recording": 0})
    with videosdk_emulator.client() as client:
        room = client.rooms.create()
        videosdk_emulator.join(room.room_id, "ana")
        with pytest.raises(VideoSDKError):
            client.recordings.start(room.room_id)
    with pytest.raises(VideoSDKError):
        videosdk_emulator.fail("no-such-job")
    with pytest.raises(VideoSDKError):
        videosdk_emulator.configure(noSuchSwitch=True)


def test_a_child_process_finds_it_through_the_environment(videosdk_emulator: Emulator) -> None:
    program = "import videosdk_api; videosdk_api.VideoSDK().rooms.create(custom_room_id='child')"
    environment = {**os.environ, **videosdk_emulator.environment()}
    subprocess.run([sys.executable, "-c", program], env=environment, timeout=20, check=True)
    with videosdk_emulator.client() as client:
        assert [room.custom_room_id for room in client.rooms.list()] == ["child"]


FORKING = """
import os, sys, warnings
from videosdk_api import Emulator
warnings.simplefilter("ignore", DeprecationWarning)
with Emulator() as emulator, emulator.client() as client:
    client.rooms.create(custom_room_id="parent")
    pid = os.fork()
    if pid == 0:
        with emulator:
            client.rooms.create(custom_room_id="child")
        del emulator, client
        sys.exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    names = sorted(room.custom_room_id for room in client.rooms.list())
print(code, names)
"""


def test_a_forked_child_calls_the_emulator_of_its_parent_and_cannot_stop_it() -> None:
    done = subprocess.run([sys.executable, "-c", FORKING], capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == "0 ['child', 'parent']"


def test_its_repr_shows_where_it_is_and_not_the_secret(videosdk_emulator: Emulator) -> None:
    assert videosdk_emulator.url in repr(videosdk_emulator)
    assert videosdk_emulator.secret not in repr(videosdk_emulator)


def test_the_client_it_gives_takes_options(videosdk_emulator: Emulator) -> None:
    with videosdk_emulator.client(token="not-a-token") as client, pytest.raises(VideoSDKError):
        client.rooms.create()
    assert isinstance(videosdk_emulator.client(deadline=1), VideoSDK)
