"""Reads the language-neutral cases of tests/conformance."""

import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "tests" / "conformance"


@cache
def read(kind, name):
    """The cases of one file."""
    return json.loads((FOLDER / kind / f"{name}.json").read_text(encoding="utf-8"))


def files(kind):
    """Names of the files of a kind; an empty folder would be a runner that proves nothing."""
    names = sorted(path.stem for path in (FOLDER / kind).glob("*.json"))
    assert names, f"no cases under {FOLDER / kind}"
    return names


def cases(*kinds, leave_out=()):
    """Every case as (id, case), where the id names folder, file and case."""
    out = []
    for kind in kinds:
        for name in files(kind):
            if name not in leave_out:
                out += [(f"{kind}/{name}/{case['name']}", case) for case in read(kind, name)]
    return out


def repeated(repeat):
    """A long text that is written down as its parts."""
    return repeat["before"] + repeat["unit"] * repeat["times"] + repeat["after"]
