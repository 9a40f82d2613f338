"""The core's events arrive in Python's logging, and never in anybody's way."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from videosdk_api import VideoSDK, logs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from videosdk_api import Emulator


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("videosdk_api")
    before = logger.level
    yield logger
    logger.setLevel(before)
    logs.refresh()


def fail_once(emulator: Emulator) -> None:
    emulator.fault("rooms.get", status=503, count=1)


def test_a_repeated_request_is_a_warning(
    videosdk_emulator: Emulator, logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    logger.setLevel(logging.WARNING)
    with videosdk_emulator.client() as client:
        client.rooms.create(custom_room_id="a")
        fail_once(videosdk_emulator)
        client.rooms.get("a")
    assert [(record.name, record.levelname) for record in caplog.records] == [("videosdk_api", "WARNING")]
    assert "trying again" in caplog.text
    assert "rooms.get" in caplog.text


def test_the_same_from_an_asynchronous_call(
    videosdk_emulator: Emulator, logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    logger.setLevel(logging.WARNING)

    async def work() -> None:
        async with videosdk_emulator.async_client() as client:
            await client.rooms.create(custom_room_id="a")
            fail_once(videosdk_emulator)
            await client.rooms.get("a")

    asyncio.run(work())
    assert "trying again" in caplog.text


def test_every_call_leaves_a_record_for_those_who_debug(
    videosdk_emulator: Emulator, logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    logger.setLevel(logging.DEBUG)
    with videosdk_emulator.client() as client:
        room = client.rooms.create()
    records = [record for record in caplog.records if record.levelno == logging.DEBUG]
    assert any("rooms.create" in record.getMessage() for record in records)
    assert all(client_secret not in caplog.text for client_secret in (videosdk_emulator.secret, "eyJ"))
    assert room.room_id


def test_a_level_changed_later_is_read_again_on_demand(
    videosdk_emulator: Emulator, logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    logger.setLevel(logging.ERROR)
    with videosdk_emulator.client() as client:
        client.rooms.create()
        assert caplog.records == []
        logger.setLevel(logging.DEBUG)
        logs.refresh()
        client.rooms.create()
        assert caplog.records


def test_a_weak_secret_is_a_warning_without_the_secret(
    logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    logger.setLevel(logging.WARNING)
    with VideoSDK(api_key="key", secret="hunter2") as client:
        client.participant_token()
    assert "weak" in caplog.text
    assert "hunter2" not in caplog.text


def test_a_handler_that_fails_does_not_fail_the_call(
    videosdk_emulator: Emulator, logger: logging.Logger
) -> None:
    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise RuntimeError("the disk is full")

    logger.setLevel(logging.DEBUG)
    handler = Broken()
    logger.addHandler(handler)
    seen: list[object] = []
    hook, sys.unraisablehook = sys.unraisablehook, lambda unraisable: seen.append(unraisable.exc_value)
    try:
        with videosdk_emulator.client() as client:
            assert client.rooms.create().room_id
    finally:
        sys.unraisablehook = hook
        logger.removeHandler(handler)
    assert [str(error) for error in seen]


def test_a_program_that_never_set_logging_up_sees_nothing(videosdk_emulator: Emulator) -> None:
    videosdk_emulator.fault("rooms.create", status=503, count=1)
    program = (
        "from videosdk_api import VideoSDK\n"
        "VideoSDK(secret='short', api_key='k').participant_token()\n"
        "VideoSDK().rooms.create(custom_room_id='a')\n"
    )
    environment = {**os.environ, **videosdk_emulator.environment()}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=20
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
