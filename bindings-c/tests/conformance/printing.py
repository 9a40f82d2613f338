"""Prints the C of a typed call from the parameters of a case: structs filled in as a person would, and the call.

How members are written in C stands in `operations.json`, which the press prints. What C cannot say is None: a text with NUL in
it, null, a member that the operation does not have, a value of another type, a value of an earlier step inside JSON. Such a
case goes through the open door.
"""

import json
from pathlib import Path

TABLE = json.loads((Path(__file__).parent / "operations.json").read_text(encoding="utf-8"))


class CannotSay(Exception):
    """C has no words for this value."""


def literal(text):
    """A text literal of bytes that every compiler reads alike."""
    if "\0" in text:
        raise CannotSay
    plain = lambda byte: 32 <= byte < 127 and byte not in b'"\\?'
    return '"' + "".join(chr(b) if plain(b) else f"\\{b:03o}" for b in text.encode("utf-8", "surrogatepass")) + '"'


class Call:
    """The declarations of one call."""

    def __init__(self):
        self.lines = []
        self._count = 0

    def declare(self, kind, value):
        name = f"v{self._count}"
        self._count += 1
        array = "[]" if kind.endswith("[]") else ""
        self.lines.append(f"{kind.removesuffix('[]')} {name}{array} = {value};")
        return name

    def text(self, value):
        if not isinstance(value, str):
            raise CannotSay
        # A value that an earlier step of a story gave.
        if value.startswith("$") and value != "$present":
            return f"given({literal(value)})"
        return literal(value)

    def json(self, value):
        text = json.dumps(value)
        # What an earlier step gave cannot be filled into a text that is printed before the story runs.
        if '"$' in text.replace('"$present"', ""):
            raise CannotSay
        return literal(text)

    def number(self, value, whole):
        fits = isinstance(value, int) if whole else isinstance(value, (int, float))
        if isinstance(value, bool) or not fits or (whole and not -(2**63) <= value < 2**63):
            raise CannotSay
        return f"INT64_C({value})" if whole else repr(float(value))

    def fields(self, members, values):
        """The initialisers of a struct's members."""
        out = []
        for name, value in values.items():
            if name not in members:
                raise CannotSay
            field, shape = members[name]
            out += self.field(field, shape, value)
        return "{ " + (", ".join(out) or "0") + " }"

    def field(self, field, shape, value):
        kind, _, rest = shape.partition(" ")
        if kind == "text":
            return [f".{field} = {self.text(value)}"]
        if kind == "json":
            return [f".{field} = {self.json(value)}"]
        if kind == "boolean":
            if not isinstance(value, bool):
                raise CannotSay
            return [f".{field} = {{ true, {str(value).lower()} }}"]
        if kind in ("integer", "number"):
            return [f".{field} = {{ true, {self.number(value, kind == 'integer')} }}"]
        if kind == "object":
            if not isinstance(value, dict):
                raise CannotSay
            inner = self.fields(TABLE["types"][rest], value)
            return [f".{field} = &{self.declare(f'vsdk_{rest}', inner)}"]
        if not isinstance(value, list):
            raise CannotSay
        return self.list(field, rest, value)

    def list(self, field, item, values):
        kind, _, rest = item.partition(" ")
        if kind == "text":
            element, items = "const char *", [self.text(v) for v in values]
        elif kind == "object":
            if not all(isinstance(v, dict) for v in values):
                raise CannotSay
            element, items = f"vsdk_{rest}", [self.fields(TABLE["types"][rest], v) for v in values]
        else:
            element = "int64_t" if kind == "integer" else "double"
            items = [self.number(v, kind == "integer") for v in values]
        # An empty list is one of no elements behind a pointer that is not NULL.
        filled = "{ " + (", ".join(items) or ("{ 0 }" if kind == "object" else "0")) + " }"
        name = self.declare(f"{element}[]", filled)
        return [f".{field} = {name}", f".{field}_count = {len(values)}"]


def typed(operation, params, walk):
    """The lines of the call, or None where C cannot say it."""
    row = TABLE["operations"].get(operation)
    if row is None or (walk and not row["list"]):
        return None
    call = Call()
    try:
        fields = call.fields(row["members"], params)
    except CannotSay:
        return None
    return [*call.lines, f"{row['function']}_params params = {fields};", f"{'WALKED' if walk else 'TYPED'}({row['function']});"]


def program(calls):
    """The text of `cases.inc`: a function for each of these calls, and one that runs it by its number."""
    parts = ["/* Printed from tests/conformance by conformance.py. */\n"]
    for number, lines in calls.items():
        body = "".join(f"    {line}\n" for line in lines)
        parts.append(f"static void case_{number}(const char *way)\n{{\n    (void)way;\n{body}}}\n")
    rows = "".join(f"    case {number}: case_{number}(way); break;\n" for number in calls)
    parts.append(
        "static void run_case(int number, const char *way)\n{\n    switch (number) {\n"
        f"{rows}    default: die(\"no such case\");\n    }}\n}}\n"
    )
    return "\n".join(parts)
