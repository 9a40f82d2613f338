"""How long a page of 20 rooms takes to become typed objects, and to be read: models against msgspec's structs.

    PYTHONPATH=bindings-python/python python bindings-python/benches/decode.py [--json]

Needs msgspec, and the native module built with `--release`. Both decode the same bytes in this process, turn by turn; the
best turn of each counts. It fails when decoding and reading takes longer than msgspec needs. With `--json` it prints the
figures of every round of turns for run.py instead, and judges nothing.
"""

from __future__ import annotations

import json
import sys
import timeit

import msgspec

from videosdk_api.models.rooms import Room

TURNS, TIMES, ROUNDS = 66, 200, 11
MODELS = "models, four fields of each read"
STRUCTS = "structs, four fields of each read"


class Links(msgspec.Struct):
    get_room: str = ""
    get_session: str = ""


class PlainRoom(msgspec.Struct, rename="camel"):
    """What a program would write down to read the same members with msgspec."""

    id: str = ""
    room_id: str = ""
    custom_room_id: str | None = None
    user_id: str | None = None
    disabled: bool = False
    webhook: dict | None = None
    created_at: str = ""
    updated_at: str = ""
    links: Links | None = None


class PlainPage(msgspec.Struct):
    data: list[PlainRoom]


def room(n: int) -> str:
    """The room of `core/benches/support/rooms.rs`."""
    return (
        f'{{"id":"66b1f0c2a4d3e59b7c80{n:04}","roomId":"k3vd-9qtm-{n:04}","customRoomId":"maths-{n:04}",'
        '"userId":"65aa0d19be72f4418c0395d7","disabled":false,"webhook":null,'
        '"createdAt":"2026-03-02T09:40:18.204Z","updatedAt":"2026-03-02T09:40:18.204Z",'
        f'"links":{{"get_room":"https://api.videosdk.live/v2/rooms/k3vd-9qtm-{n:04}",'
        '"get_session":"https://api.videosdk.live/v2/sessions/"}}'
    )


PAGE = (
    '{"pageInfo":{"currentPage":1,"perPage":20,"lastPage":1,"total":20},"data":['
    + ",".join(map(room, range(20)))
    + "]}"
).encode()
structs = msgspec.json.Decoder(PlainPage)


def read(rooms: list) -> None:
    for r in rooms:
        r.id, r.room_id, r.custom_room_id, r.user_id  # noqa: B018


CASES = {
    "list of models": lambda: Room.list_from_json(PAGE, "data"),
    "list of structs": lambda: structs.decode(PAGE).data,
    MODELS: lambda: read(Room.list_from_json(PAGE, "data")),
    STRUCTS: lambda: read(structs.decode(PAGE).data),
}


def measure(turns: int) -> dict[str, float]:
    """The best turn of each case, in microseconds."""
    best = dict.fromkeys(CASES, float("inf"))
    for _ in range(turns):
        for name, case in CASES.items():
            best[name] = min(best[name], timeit.timeit(case, number=TIMES) / TIMES * 1e6)
    return best


def main() -> int:
    ours, theirs = Room.list_from_json(PAGE, "data"), structs.decode(PAGE).data
    for model, struct in zip(ours, theirs):
        assert model.room_id == struct.room_id and model.links["get_room"] == struct.links.get_room
    if "--json" in sys.argv[1:]:
        rounds = [measure(TURNS // ROUNDS) for _ in range(ROUNDS)]
        table = {"msgspec": [r[STRUCTS] for r in rounds], "videosdk_api": [r[MODELS] for r in rounds]}
        print(json.dumps(table))
        return 0
    best = measure(TURNS)
    for name, micros in best.items():
        print(f"{name:36} {micros:6.2f} us")
    alone = best["list of models"] / best["list of structs"]
    total = best[MODELS] / best[STRUCTS]
    print(f"models / structs: decoding alone {alone:.2f}, decoding and reading {total:.2f} (goal 1.00)")
    return 0 if total <= 1.0 else 1


if __name__ == "__main__":
    sys.exit(main())
