"""Models read an answer where it stands, lose nothing of it, and behave as Python data does."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import threading
import tracemalloc
from collections.abc import Mapping
from datetime import datetime, timezone

import pytest

from videosdk_api.model import Field, Model
from videosdk_api.timestamp import Timestamp


class Part(Model):
    __slots__ = ()
    id: str = Field("id", "text")
    key: str = Field("streamKey", "text?", None, (), secret=True)
    parts: list[Part] = Field("parts", "models", lambda: Part)


class Thing(Model):
    """A thing with a field of each kind."""

    __slots__ = ()
    id: str = Field("id", "text", None, ("_id", "thingId"))
    name: str | None = Field("name", "text?")
    count: int = Field("count", "int")
    maybe_count: int | None = Field("maybeCount", "int?")
    size: float = Field("size", "float")
    maybe_size: float | None = Field("maybeSize", "float?")
    on: bool = Field("on", "bool")
    maybe_on: bool | None = Field("maybeOn", "bool?")
    at: Timestamp = Field("at", "time")
    maybe_at: Timestamp | None = Field("maybeAt", "time?")
    anything: object = Field("anything", "any")
    words: list[str] = Field("words", "list")
    data: dict = Field("data", "map")
    maybe_data: dict | None = Field("maybeData", "map?")
    part: Part = Field("part", "model", lambda: Part)
    maybe_part: Part | None = Field("maybePart", "model?", lambda: Part)
    parts: list[Part] = Field("parts", "models", lambda: Part)


DEFAULTS = {
    "id": "",
    "name": None,
    "count": 0,
    "maybe_count": None,
    "size": 0.0,
    "maybe_size": None,
    "on": False,
    "maybe_on": None,
    "at": "",
    "maybe_at": None,
    "anything": None,
    "words": [],
    "data": {},
    "maybe_data": None,
    "maybe_part": None,
    "parts": [],
}
FULL = {
    "id": "x",
    "name": "n",
    "count": 3,
    "maybeCount": 4,
    "size": 1.5,
    "maybeSize": 2,
    "on": True,
    "maybeOn": False,
    "at": "2026-03-02T09:40:18.204Z",
    "maybeAt": "2026-03-02T09:40:18.204Z",
    "anything": [1, {"a": None}],
    "words": ["a", "b"],
    "data": {"k": [1]},
    "maybeData": {},
    "part": {"id": "p", "streamKey": "sekret"},
    "maybePart": {"id": "q", "parts": [{"id": "r"}]},
    "parts": [{"id": "1"}, {"id": "2"}],
    "later": {"deep": ["kept"]},
}


def test_every_kind_is_read():
    thing = Thing.from_dict(FULL)
    assert (thing.id, thing.name, thing.count, thing.maybe_count) == ("x", "n", 3, 4)
    assert (thing.size, thing.maybe_size, type(thing.maybe_size)) == (1.5, 2.0, float)
    assert (thing.on, thing.maybe_on) == (True, False)
    assert (thing.at, type(thing.at)) == (FULL["at"], Timestamp)
    assert (thing.anything, thing.words, thing.data, thing.maybe_data) == (
        [1, {"a": None}],
        ["a", "b"],
        {"k": [1]},
        {},
    )
    assert (thing.part.id, thing.maybe_part.parts[0].id) == ("p", "r")
    assert [type(part) for part in thing.parts] == [Part, Part]
    assert [part.id for part in thing.parts] == ["1", "2"]


@pytest.mark.parametrize("how", ["absent", "null", "another type"])
def test_what_is_not_there_reads_as_nothing_and_stays_reachable(how):
    wires = [name for name in FULL if name != "later"]
    odd = {name: ({"odd": 1} if isinstance(FULL[name], (str, list)) else "odd") for name in wires}
    data = {"absent": {}, "null": dict.fromkeys(wires), "another type": odd}[how]
    thing = Thing.from_dict(data)
    for attribute, value in DEFAULTS.items():
        if attribute == "anything" and how == "another type":
            value = data["anything"]
        assert getattr(thing, attribute) == value, attribute
        assert type(getattr(thing, attribute)) is (Timestamp if attribute == "at" else type(value)), attribute
    assert isinstance(thing.part, Part) and thing.part.id == "" and thing.part.to_dict() == {}
    for name in data:
        assert thing[name] == data[name], name
    assert thing.to_dict() == data


def test_unknown_members_are_kept():
    thing = Thing.from_dict(FULL)
    assert thing["later"] == {"deep": ["kept"]}
    assert thing.to_dict() == FULL
    assert json.dumps(thing.to_dict()) == json.dumps(FULL)
    assert json.loads(thing.to_json()) == FULL


def test_older_names_fill_a_blank_and_stay():
    assert Thing.from_dict({"_id": "old"}).id == "old"
    assert Thing.from_dict({"thingId": "older", "_id": "old"}).id == "old"
    assert Thing.from_dict({"id": "", "thingId": "older"}).id == "older"
    assert Thing.from_dict({"id": None, "thingId": "older"}).id == "older"
    assert Thing.from_dict({"id": 7, "_id": 8}).id == ""
    assert Thing.from_dict({"id": "new", "_id": "old"}).id == "new"
    assert Thing.from_dict({"_id": "old"}).to_dict() == {"_id": "old"}


def test_a_model_is_a_mapping():
    thing = Thing.from_dict({"id": "x", "later": [1], "": 0, "é": None})
    assert isinstance(thing, Mapping)
    assert list(thing) == thing.keys() == ["id", "later", "", "é"]
    assert dict(thing) == {**thing} == dict(thing.items()) == thing.to_dict()
    assert list(thing.values()) == ["x", [1], 0, None]
    assert len(thing) == 4 and "later" in thing and "room" not in thing and 5 not in thing
    assert thing.get("later") == [1] and thing.get("room") is None and thing.get("room", 2) == 2
    with pytest.raises(KeyError, match="room"):
        thing["room"]
    with pytest.raises(KeyError):
        thing[0]
    with pytest.raises(KeyError):
        thing["\ud800"]
    assert bool(Thing.from_dict({})) is True


def test_plain_data_is_the_callers_own():
    thing = Thing.from_dict(FULL)
    thing.to_dict()["words"].append("c")
    thing.data["k"] = 0
    thing["data"].clear()
    assert thing.to_dict() == FULL


def test_a_model_is_read_only():
    thing = Thing.from_dict(FULL)
    for attribute in ("id", "other"):
        with pytest.raises(AttributeError):
            setattr(thing, attribute, "y")
        with pytest.raises(AttributeError):
            delattr(thing, attribute)
    with pytest.raises(TypeError):
        thing["id"] = "y"
    with pytest.raises(TypeError, match="from_dict"):
        Thing()
    with pytest.raises(TypeError):
        object.__new__(Thing)


def test_repr_shows_known_members_and_no_secret():
    shown = repr(Thing.from_dict({**FULL, "later": "sekret"}))
    assert shown.startswith("Thing(id='x', name='n', count=3")
    assert "part=Part(id='p', key=***)" in shown and "parts=[Part(id='1'), Part(id='2')]" in shown
    assert shown.endswith("+ 'later')")
    assert "sekret" not in shown + str(Thing.from_dict(FULL)) + f"{Thing.from_dict(FULL)}"
    assert repr(Part.from_dict({"streamKey": {"odd": "sekret"}})) == "Part(key=None)"
    assert repr(Part.from_dict({})) == "Part()"


def test_equality_and_hash_go_by_class_and_data():
    one, other = Part.from_json('{"id":"x","n":1}'), Part.from_json('{ "n": 1.0, "id": "\\u0078" }')
    assert one == other and hash(one) == hash(other) and len({one, other}) == 1
    assert one != Part.from_dict({"id": "y"}) and one != {"id": "x", "n": 1} and one is not None
    assert Thing.from_dict({"id": "x"}) != Part.from_dict({"id": "x"})
    assert hash(Thing.from_dict(FULL)) == hash(Thing.from_dict(dict(reversed(FULL.items()))))


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_keeps_class_and_data(protocol):
    thing = Thing.from_dict(FULL)
    again = pickle.loads(pickle.dumps(thing, protocol))
    assert type(again) is Thing and again == thing and again.part.key == "sekret"
    part = pickle.loads(pickle.dumps(thing.parts[1], protocol))
    assert (type(part), part.id) == (Part, "2")
    at = pickle.loads(pickle.dumps(thing.at, protocol))
    assert (type(at), at) == (Timestamp, thing.at)


def test_copies_are_the_same_because_nothing_changes():
    thing = Thing.from_dict(FULL)
    assert copy.copy(thing) is thing and copy.deepcopy(thing) is thing
    assert copy.deepcopy([thing, {"a": thing.part}]) == [thing, {"a": thing.part}]


def test_a_part_outlives_the_whole():
    part = Thing.from_dict(FULL).maybe_part
    gc.collect()
    assert part.parts[0].id == "r"


def test_from_dict_takes_models_and_mappings_and_says_what_it_cannot_take():
    part = Part.from_dict({"id": "p"})
    assert Thing.from_dict({"part": part}).part == part
    assert Thing.from_dict(part).id == "p"
    assert Thing.from_dict({"at": Timestamp("2026")}).at == "2026"
    for bad in ({"a": {1, 2}}, {"a": b"x"}, {"a": datetime.now()}):
        with pytest.raises(TypeError):
            Thing.from_dict(bad)
    for bad in ({"a": float("nan")}, {"a": float("inf")}, {"a": "\ud800"}, {"\udfff": 1}):
        with pytest.raises(ValueError):
            Thing.from_dict(bad)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '"x"',
        "{",
        "{}x",
        '{"a":01}',
        "\ufeff{}",
        '{"a":NaN}',
        '{"a":"\\ud800"}',
        '{"a":1e999}',
        "{'a':1}",
    ],
)
def test_what_is_no_json_object_is_refused(text):
    with pytest.raises(ValueError):
        Thing.from_json(text)
    with pytest.raises(ValueError):
        Thing.from_json(text.encode("utf-8", "surrogatepass"))


def test_other_things_are_no_json():
    for bad in (b'{"a":"\xff"}', b'{"a":"\xed\xa0\x80"}', '{"a":"\ud800"}'):
        with pytest.raises(ValueError):
            Thing.from_json(bad)
    for bad in (None, 7, {}, ["{}"]):
        with pytest.raises(TypeError):
            Thing.from_json(bad)


def test_text_is_exact():
    for text in (
        "",
        "a\0b",
        "é",
        "\U0001d11e",
        "\u2028",
        '"\\/\b\f\n\r\t',
        "\x7f\x80\xff",
        "x" * 100_000,
        "\ufeff",
    ):
        for ascii_only in (True, False):
            for thing in (Thing.from_json(json.dumps({"name": text, text: text}, ensure_ascii=ascii_only)),):
                assert thing.name == text and thing[text] == text and text in thing
                assert thing.to_dict() == {"name": text, text: text}
    assert Thing.from_json(b'{"name":"\\ud834\\udd1e","\\u0069d":"x"}').name == "\U0001d11e"
    assert Thing.from_json(b'{"\\u0069d":"x"}').id == "x"


def test_numbers_are_exact_or_absent():
    def read(text):
        thing = Thing.from_json(
            '{"count":%s,"maybeCount":%s,"size":%s,"anything":%s}' % (text, text, text, text)
        )
        assert thing.count == (thing.maybe_count or 0)
        return thing.maybe_count, thing.size, thing.anything

    assert read("9007199254740993") == (2**53 + 1, float(2**53 + 1), 2**53 + 1)
    assert read("9223372036854775807")[0] == 2**63 - 1
    assert read("-9223372036854775808")[0] == -(2**63)
    assert read("9223372036854775808")[0::2] == (None, 2**63)
    big = "1" + "0" * 300
    assert read(big) == (None, 1e300, 10**300)
    assert read("20.0") == (20, 20.0, 20.0) and read("2e1")[0] == 20
    assert read("20.5") == (None, 20.5, 20.5)
    assert read("9007199254740994.0")[0] is None
    assert read("1.7976931348623157e308")[1] == sys.float_info.max
    assert read("5e-324")[1] == 5e-324 and read("1e-999")[1] == 0.0
    assert read("0.1")[1] == 0.1 and read("123456789.123456789123456789")[1] == 123456789.123456789123456789
    assert str(read("-0.0")[1]) == "-0.0" and read("-0")[0] == 0
    assert read("true") == (None, 0.0, True)


def test_a_name_given_twice_has_its_last_value():
    thing = Thing.from_json('{"id":"a","name":"n","id":"b","\\u0069d":"c"}')
    assert (thing.id, len(thing), thing.to_dict()) == ("c", 2, {"id": "c", "name": "n"})


def test_deep_nesting_is_bounded():
    def nested(levels):
        return '{"anything":' * levels + "1" + "}" * levels

    thing = Thing.from_json(nested(127))
    value = thing.to_dict()
    for _ in range(127):
        value = value["anything"]
    assert value == 1 and pickle.loads(pickle.dumps(thing)) == thing and hash(thing)
    with pytest.raises(ValueError, match="levels"):
        Thing.from_json(nested(128))
    with pytest.raises(ValueError, match="levels"):
        Thing.from_json("[" * 1_000_000)


def test_what_stands_in_a_list_in_place_of_an_object_is_kept_under_the_empty_name():
    parts = Thing.from_json('{"parts":[{"id":"a"},7,null,"odd",[1]]}').parts
    assert [part.id for part in parts] == ["a", "", "", "", ""]
    assert [part.to_dict() for part in parts[1:]] == [{"": 7}, {"": None}, {"": "odd"}, {"": [1]}]
    assert parts[3][""] == "odd" and list(parts[3]) == [""] and len(parts[3]) == 1 and "" in parts[3]
    assert Part.from_json(parts[3].to_json())[""] == "odd" and repr(parts[3]) == "Part(+ '')"
    assert pickle.loads(pickle.dumps(parts[3]))[""] == "odd"


def test_lists_are_read_from_text():
    assert [t.id for t in Thing.list_from_json('[{"id":"a"},{"id":"b"}]')] == ["a", "b"]
    assert [t.id for t in Thing.list_from_json(b'{"data":[{"id":"a"}]}', "data")] == ["a"]
    assert Thing.list_from_json("[]") == []
    for text, under in (("{}", None), ("{}", "data"), ('{"data":null}', "data"), ("[1,", None)):
        with pytest.raises(ValueError):
            Thing.list_from_json(text, under)


def test_fields_are_checked_when_they_are_made():
    for wrong in (
        (),
        ("a",),
        ("a", "text", None, (), 1),
        ("a", "model"),
        ("a", "text", lambda: Part),
        (1, "text"),
    ):
        with pytest.raises(TypeError):
            Field(*wrong)
    with pytest.raises(TypeError):
        Field("a", "text", hidden=True)
    with pytest.raises(ValueError, match="word"):
        Field("a", "word")

    class Odd(Model):
        __slots__ = ()
        part = Field("part", "model?", lambda: dict)
        broken = Field("part", "model?", lambda: 1 // 0)

    odd = Odd.from_dict({"part": {}})
    with pytest.raises(TypeError, match="class of models"):
        odd.part
    with pytest.raises(ZeroDivisionError):
        odd.broken
    assert Thing.id is Thing.__dict__["id"]
    with pytest.raises(TypeError):
        Thing.__dict__["id"].__get__(object(), object)


def test_a_subclass_may_hold_more():
    class Wider(Thing):
        extra = Field("later", "any")

    wider = Wider.from_dict(FULL)
    wider.note = [wider]
    assert (wider.id, wider.extra) == ("x", FULL["later"])
    del wider
    gc.collect()


def test_timestamps_are_text_that_can_be_read():
    at = Timestamp("2026-03-02T15:10:18.204+05:30")
    assert at.datetime == datetime(2026, 3, 2, 9, 40, 18, 204000, tzinfo=timezone.utc)
    assert at.unix_millis == 1772444418204 and at == "2026-03-02T15:10:18.204+05:30"
    assert at.datetime.utcoffset().total_seconds() == 0
    assert Timestamp("2026-03-02T09:40:18Z").datetime == datetime(2026, 3, 2, 9, 40, 18, tzinfo=timezone.utc)
    assert Timestamp("2026-03-02 09:40:18.123456789Z").datetime.microsecond == 123000
    assert Timestamp("1969-12-31T23:59:59.999Z").datetime.year == 1969
    assert json.dumps({"at": at}) == '{"at": "2026-03-02T15:10:18.204+05:30"}'
    odd = [
        "",
        "yesterday",
        "2026",
        "2026-03-02",
        "2026-13-02T09:40:18Z",
        "2026-03-02T25:00:00Z",
        "9" * 30,
        "T",
        "\0",
        "é-T:Z",
    ]
    odd += [
        "9999-12-31T23:59:59-23:59",
        "0000-01-01T00:00:00Z",
        "99999999999-01-01T00:00:00Z",
        "2026-03-02T09:40:18+9999999999999999:00",
    ]
    for text in odd:
        assert Timestamp(text).datetime is None and Timestamp(text) == text


def test_fastapi_returns_and_takes_models():
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()

    @app.get("/one")
    def one() -> Thing:
        return Thing.from_dict(FULL)

    @app.get("/many", response_model=list[Thing])
    async def many():
        return [Thing.from_dict(FULL), {"id": "plain"}]

    @app.get("/bare")
    def bare():
        return {"thing": Thing.from_dict(FULL)}

    @app.post("/take")
    def take(thing: Thing) -> str:
        return thing.id

    client = TestClient(app)
    assert client.get("/one").json() == FULL
    assert client.get("/many").json() == [FULL, {"id": "plain"}]
    assert client.get("/bare").json() == {"thing": FULL}
    assert client.post("/take", json={"id": "sent", "new": 1}).json() == "sent"
    assert client.post("/take", json=[1]).status_code == 422
    schema = client.get("/openapi.json").json()
    shown = json.dumps(schema)
    assert (
        "maybeCount" in shown and '"title": "Part"' in shown and "A thing with a field of each kind." in shown
    )


def test_pydantic_models_hold_models():
    from pydantic import BaseModel, ValidationError

    class Holder(BaseModel):
        thing: Thing
        at: Timestamp

    holder = Holder(thing={"id": "x"}, at="2026-03-02T09:40:18Z")
    assert type(holder.thing) is Thing and holder.at.datetime.year == 2026
    assert json.loads(holder.model_dump_json()) == {"thing": {"id": "x"}, "at": "2026-03-02T09:40:18Z"}
    assert Holder(thing=holder.thing, at=holder.at).thing is holder.thing
    assert Holder.model_json_schema()["properties"]["at"]["type"] == "string"
    for bad in (7, "text", {"a": {1}}, {"a": float("nan")}):
        with pytest.raises(ValidationError):
            Holder(thing=bad, at="")


def test_reading_leaks_nothing():
    thing = Thing.from_dict(FULL)
    names = [name for name in vars(Thing) if isinstance(vars(Thing)[name], Field)]

    def read(times):
        for _ in range(times):
            for name in names:
                getattr(thing, name)
            thing["later"], thing.to_dict(), repr(thing), hash(thing), list(thing), thing == thing.part
            try:
                thing.id = "y"
            except AttributeError:
                pass
            try:
                Thing.from_json("{")
            except ValueError:
                pass
            Thing.from_json(b'{"id":"x"}').part.parts  # noqa: B018

    def references():
        gc.collect()
        return [sys.getrefcount(x) for x in (Thing, Part, thing, Timestamp)]

    read(50)
    tracemalloc.start()
    before, memory = references(), tracemalloc.get_traced_memory()[0]
    read(6000)  # more than 100,000 reads of fields
    after, grown = references(), tracemalloc.get_traced_memory()[0] - memory
    tracemalloc.stop()
    assert all(abs(a - b) <= 2 for a, b in zip(before, after)), (before, after)
    assert grown < 20_000, grown


def test_classes_made_on_the_way_can_go_again():
    import weakref

    class Passing(Model):
        __slots__ = ()
        id = Field("id", "text")

    Passing.from_dict({"id": "x"}).id  # noqa: B018
    gone = weakref.ref(Passing)
    del Passing
    gc.collect()
    assert gone() is None


def test_threads_share_fields_and_answers():
    """Fields remember where they last found their name; answers of other shapes in other threads must not matter."""
    shapes = [
        {"id": "a", "name": "n", "count": 1},
        {"count": 1, "later": 0, "name": "n", "id": "a"},
        {"name": "n", "part": {"id": "inner", "name": "wrong"}, "id": "a", "count": 1},
        {"later": {"id": "wrong"}, "id": "a", "x": 1, "y": 2, "count": 1, "name": "n"},
    ]
    shared = [Thing.from_dict(shape) for shape in shapes]
    wrong = []

    def work(start):
        for turn in range(5000):
            thing = shared[(start + turn) % len(shared)]
            got = (thing.id, thing.name, thing.count, thing["id"], thing.get("none"))
            if got != ("a", "n", 1, "a", None):
                wrong.append(got)
                return

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    finally:
        sys.setswitchinterval(interval)
    assert not wrong
