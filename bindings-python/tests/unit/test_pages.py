"""Lists are walked lazily, by item and by page, and a page can be gone on from later."""

from __future__ import annotations

import asyncio
import itertools
import json
from typing import TYPE_CHECKING

import pytest

from videosdk_api import InvalidArgumentError, PaginationError

if TYPE_CHECKING:
    from videosdk_api import Emulator, VideoSDK


@pytest.fixture
def emulator(videosdk_emulator: Emulator) -> Emulator:
    """An emulator with 25 rooms."""
    with videosdk_emulator.client() as client:
        for number in range(25):
            client.rooms.create(custom_room_id=f"room-{number:02}")
    videosdk_emulator.clear_requests()
    return videosdk_emulator


def asked(emulator: Emulator) -> int:
    return sum(request["operation"] == "rooms.list" for request in emulator.requests())


def client_of(emulator: Emulator) -> VideoSDK:
    return emulator.client()


def test_all_items_come_and_nothing_is_sent_before_they_are_wanted(emulator: Emulator) -> None:
    rooms = client_of(emulator).rooms.list(per_page=10)
    assert asked(emulator) == 0
    walk = iter(rooms)
    list(itertools.islice(walk, 10))
    assert asked(emulator) == 1
    next(walk)
    assert asked(emulator) == 2
    names = {room.custom_room_id for room in rooms}
    assert names == {f"room-{number:02}" for number in range(25)}


def test_a_list_can_be_walked_again(emulator: Emulator) -> None:
    rooms = client_of(emulator).rooms.list(per_page=10)
    assert [room.room_id for room in rooms] == [room.room_id for room in rooms]


def test_pages_tell_where_they_stand(emulator: Emulator) -> None:
    pages = list(client_of(emulator).rooms.list(per_page=10).pages())
    assert [len(page.items) for page in pages] == [10, 10, 5]
    assert [page.page for page in pages] == [1, 2, 3]
    assert [page.has_more for page in pages] == [True, True, False]
    assert {(page.per_page, page.last_page, page.total) for page in pages} == {(10, 3, 25)}
    assert pages[-1].next_cursor is None
    assert pages[0].response.status == 200


def test_one_page_and_on_from_its_cursor(emulator: Emulator) -> None:
    client = client_of(emulator)
    everything = [room.room_id for room in client.rooms.list(per_page=10)]
    first = client.rooms.list(per_page=10).page()
    assert [room.room_id for room in first.items] == everything[:10]
    rest = client.rooms.list(per_page=10, cursor=first.next_cursor)
    assert [room.room_id for room in rest] == everything[10:]
    second = client.rooms.list(per_page=10, page=2).page()
    assert [room.room_id for room in second.items] == everything[10:20]


def test_a_cursor_of_another_list_is_refused(emulator: Emulator) -> None:
    client = client_of(emulator)
    cursor = client.rooms.list(per_page=10).page().next_cursor
    with pytest.raises(InvalidArgumentError, match="cursor"):
        client.rooms.list(per_page=5, cursor=cursor).page()
    with pytest.raises(InvalidArgumentError, match="cursor"):
        list(client.rooms.list(per_page=10, cursor="x"))


def test_the_same_asynchronously(emulator: Emulator) -> None:
    async def work() -> None:
        async with emulator.async_client() as client:
            rooms = client.rooms.list(per_page=10)
            assert asked(emulator) == 0
            everything = [room.room_id async for room in rooms]
            assert len(set(everything)) == 25
            assert [len(page.items) async for page in rooms.pages()] == [10, 10, 5]
            first = await rooms
            again = await rooms.page()
            assert (
                [room.room_id for room in first.items]
                == [room.room_id for room in again.items]
                == everything[:10]
            )
            rest = client.rooms.list(per_page=10, cursor=first.next_cursor)
            assert [room.room_id async for room in rest] == everything[10:]

    asyncio.run(work())


def stuck(emulator: Emulator) -> None:
    """Makes the service answer its first page to every question."""
    body = {
        "pageInfo": {"currentPage": 1, "perPage": 1, "lastPage": 3, "total": 3},
        "data": [{"roomId": "aaaa-bbbb-cccc"}],
    }
    emulator.fault("rooms.list", status=200, body=body)


def test_a_service_that_repeats_a_page_ends_in_an_error(emulator: Emulator) -> None:
    stuck(emulator)
    walk = iter(client_of(emulator).rooms.list())
    assert next(walk).room_id == "aaaa-bbbb-cccc"
    with pytest.raises(PaginationError):
        next(walk)

    async def work() -> None:
        async with emulator.async_client() as client:
            with pytest.raises(PaginationError):
                _ = [room async for room in client.rooms.list()]

    asyncio.run(work())


def test_a_list_shows_no_filters(emulator: Emulator) -> None:
    with emulator.client() as client:
        shown = repr(client.recordings.list(room_id="hidden"))
    assert "recordings.list" in shown
    assert "hidden" not in shown


def test_items_are_views_and_turn_into_plain_data(emulator: Emulator) -> None:
    room = next(iter(client_of(emulator).rooms.list()))
    assert json.loads(json.dumps(room.to_dict()))["roomId"] == room.room_id
