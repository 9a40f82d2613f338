"""What `logging` receives, and that it can do no harm."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

import pytest

from videosdk_api import Emulator, ServerError, logs


@pytest.fixture
def emulator():
    with Emulator() as running:
        yield running


@pytest.fixture
def level():
    logger = logging.getLogger("videosdk_api")

    def change(number: int) -> None:
        logger.setLevel(number)
        logs.refresh()

    yield change
    logger.setLevel(logging.NOTSET)
    logs.refresh()


def test_a_repeated_request_is_a_warning(emulator: Emulator, caplog: Any, level: Any) -> None:
    level(logging.WARNING)
    emulator.fault("rooms.list", status=503, count=1)
    with emulator.client() as client:
        client.rooms.list().page()
    assert [(r.levelno, r.getMessage().split(" (")[0]) for r in caplog.records] == [
        (logging.WARNING, "trying again")
    ]
    assert caplog.records[0].videosdk["operation"] == "rooms.list"
    assert caplog.records[0].videosdk["status"] == 503


def test_at_debug_every_call_leaves_a_record_with_its_operation(
    emulator: Emulator, caplog: Any, level: Any
) -> None:
    level(logging.DEBUG)

    async def ask() -> None:
        async with emulator.async_client() as client:
            await asyncio.gather(client.rooms.create(), client.rooms.list())

    with emulator.client() as client:
        client.rooms.list().page()
    asyncio.run(ask())
    told = sorted((r.videosdk["operation"], r.videosdk["status"]) for r in caplog.records)
    assert told == [("rooms.create", 200), ("rooms.list", 200), ("rooms.list", 200)]
    assert not any(emulator.secret in r.getMessage() for r in caplog.records)
    caplog.clear()
    level(logging.WARNING)
    with emulator.client() as client:
        client.rooms.list().page()
    assert not caplog.records


def test_a_handler_that_fails_or_calls_us_is_no_trouble(
    emulator: Emulator, level: Any, monkeypatch: Any
) -> None:
    reported: list[Any] = []
    monkeypatch.setattr("sys.unraisablehook", reported.append)
    level(logging.DEBUG)
    lock = threading.RLock()
    busy = threading.local()
    client = emulator.client()

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            with lock:
                if not getattr(busy, "yes", False):
                    busy.yes = True
                    client.rooms.list().page()
                    busy.yes = False

    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise RuntimeError("full disk")

    logger = logging.getLogger("videosdk_api")
    handler = Handler()
    logger.addHandler(handler)
    threads = [threading.Thread(target=lambda: [client.rooms.create() for _ in range(5)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()
    logger.removeHandler(handler)
    assert not reported
    broken = Broken()
    logger.addHandler(broken)
    try:
        assert client.rooms.create().room_id
        emulator.fault("rooms.get", status=500)
        with pytest.raises(ServerError):
            client.rooms.get("x", retries=0)
    finally:
        logger.removeHandler(broken)
    assert {str(report.exc_value) for report in reported} == {"full disk"}
