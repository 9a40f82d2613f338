"""Reads a view through every typed field it has, and holds each against the plain data the view was made of.

What a field must read is worked out here once more, in plain Python, from the printed table of models.
"""

from _typed import MODELS
from videosdk_api import Timestamp

EMPTY = {"text": "", "int": 0, "float": 0.0, "bool": False, "time": "", "list": [], "map": {}, "models": []}
WHOLE = 2**53


def as_data(view):
    """The plain data of a view, after each of its fields proved to read as it should."""
    data = view.to_dict()
    check(view, data, type(view).__name__)
    return data


def check(view, data, at):
    for name, wire, kind, aliases in MODELS[type(view).__name__]:
        seen = getattr(view, name)
        wanted = expected(data, [wire, *aliases], kind)
        if kind.startswith("model"):
            _check_models(seen, wanted, kind, f"{at}.{name}")
        else:
            kept = Timestamp if kind.startswith("time") and wanted is not None else type(wanted)
            same = seen == wanted and type(seen) is kept
            assert same, f"{at}.{name} reads {seen!r} ({type(seen).__name__}), wanted {wanted!r}"
        if wire in data:
            assert view[wire] == data[wire], f"{at}[{wire!r}] is {view[wire]!r}, wanted {data[wire]!r}"


def _check_models(seen, wanted, kind, at):
    if kind == "models":
        assert len(seen) == len(wanted), f"{at} has {len(seen)} views, wanted {len(wanted)}"
        for i, (item, data) in enumerate(zip(seen, wanted, strict=True)):
            if isinstance(data, dict):
                check(item, data, f"{at}[{i}]")
    elif wanted is None:
        assert seen is None, f"{at} reads {seen!r}, wanted None"
    else:
        check(seen, wanted, at)


def expected(data, names, kind):
    """What a field of this kind must read: the first of its names that holds something of its type."""
    base = kind.rstrip("?")
    blank = None
    for name in names:
        found, value = read(base, data.get(name))
        if found and value not in ("", [], {}):
            return value
        if found and blank is None:
            blank = value
    if blank is not None or kind.endswith("?"):
        return blank
    return {} if base == "model" else EMPTY.get(base)


def read(kind, value):
    """Whether the value is of this kind, and what it then is in Python."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if kind in ("text", "time"):
        return isinstance(value, str), value
    if kind == "bool":
        return isinstance(value, bool), value
    if kind == "float":
        return number, float(value) if number else None
    if kind == "int":
        whole = number and value == int(value) and (isinstance(value, int) or abs(value) <= WHOLE)
        return whole and -(2**63) <= value < 2**63, int(value) if whole else None
    if kind in ("list", "models"):
        return isinstance(value, list), value
    if kind in ("map", "model"):
        return isinstance(value, dict), value
    return value is not None, value
