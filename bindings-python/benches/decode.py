"""A page of rooms that becomes typed objects and is read: our models, and what a program would write down with msgspec."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable


def work_of(subject: str, url: str, size: int) -> Callable[[int], None]:
    """Decodes the page that the server answers with, again and again, and reads four members of every room."""
    with urllib.request.urlopen(f"{url}/v2/rooms?perPage={size}") as reply:
        page = reply.read()
    assert len(json.loads(page)["data"]) == size
    decode = {"videosdk-api": models, "msgspec": structs}[subject](page)
    assert len(decode()) == size and decode()[0].room_id == "k3vd-9qtm-0000"

    def run(count: int) -> None:
        for _ in range(count):
            for room in decode():
                room.id, room.room_id, room.custom_room_id, room.user_id  # noqa: B018

    return run


def models(page: bytes) -> Callable[[], list]:
    from videosdk_api.models.rooms import Room

    return lambda: Room.list_from_json(page, "data")


def structs(page: bytes) -> Callable[[], list]:
    import msgspec

    links = msgspec.defstruct("Links", [("get_room", str, ""), ("get_session", str, "")])
    text = [(name, str, "") for name in ("id", "room_id", "created_at", "updated_at")]
    optional = [("custom_room_id", str | None, None), ("user_id", str | None, None)]
    rest = [("disabled", bool, False), ("webhook", dict | None, None), ("links", links | None, None)]
    room = msgspec.defstruct("PlainRoom", [*text, *optional, *rest], rename="camel")
    decoder = msgspec.json.Decoder(msgspec.defstruct("PlainPage", [("data", list[room])]))
    return lambda: decoder.decode(page).data
