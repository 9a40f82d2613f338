"""What every model is: a read-only view of an answer that makes a value when it is read."""

from __future__ import annotations

from _collections_abc import ItemsView, Mapping, ValuesView

from ._native import (
    Field as NativeField,
)
from ._native import (
    View,
    field_info,
    view_data,
    view_has,
    view_item,
    view_json,
    view_length,
    view_names,
    view_read,
    view_read_list,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from typing_extensions import Self

    def Field(
        name: str,
        kind: str,
        model: Callable[[], type[Model]] | None = None,
        older_names: tuple[str, ...] = (),
        /,
        *,
        secret: bool = False,
    ) -> Any:
        """A member of an answer, as an attribute of a model."""
else:
    Field = NativeField

__all__ = ["Field", "Model"]


class Model(View):
    """An object that the service answered.

    Attributes are the members that this version knows, under Python's names: `room.room_id`. A member that is absent, or
    holds another type than promised, reads as `None`, or as the empty value of its type where it cannot be `None`. All
    that the service sent stays there under its name on the wire: `room["roomId"]`, `room.to_dict()`.

    A model is read-only and a mapping. It is equal to another of the same class with equal data, can be hashed, copied
    and pickled, and serves FastAPI and pydantic as a type.
    """

    __slots__ = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model from plain data, named as on the wire.

        Raises:
            TypeError: something in it has no place in JSON.
            ValueError: a number or a text in it has none.
        """
        if isinstance(data, Model):
            return view_read(cls, view_json(data))
        import json

        text = json.dumps(data if isinstance(data, dict) else dict(data), allow_nan=False, default=_plain)
        return view_read(cls, text)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Make a model from the JSON text of an object.

        Raises:
            ValueError: the text is no JSON, or no object.
        """
        return view_read(cls, text)

    @classmethod
    def list_from_json(cls, text: str | bytes, under: str | None = None) -> list[Self]:
        """Make models from the JSON text of a list, or of an object that holds the list `under` a name.

        Raises:
            ValueError: the text is no JSON, or there is no list.
        """
        return view_read_list(cls, text, under)

    def to_dict(self) -> dict[str, Any]:
        """All members as plain data, named as on the wire. It is made anew each time, and yours to change."""
        return view_data(self)

    def to_json(self) -> str:
        """The JSON text as it came."""
        return view_json(self)

    def __getitem__(self, name: str) -> Any:
        return view_item(self, name)

    def get(self, name: str, default: Any = None) -> Any:
        """The member of this name on the wire as plain data, else `default`."""
        try:
            return view_item(self, name)
        except KeyError:
            return default

    def __contains__(self, name: object) -> bool:
        return view_has(self, name)

    def __iter__(self) -> Iterator[str]:
        return iter(view_names(self))

    def __len__(self) -> int:
        return view_length(self)

    def __bool__(self) -> bool:
        """An object is there, even when it is empty."""
        return True

    def keys(self) -> list[str]:
        """Names of all members on the wire, in the order of the answer."""
        return view_names(self)

    def values(self) -> ValuesView[Any]:
        """All members as plain data."""
        return ValuesView(self)

    def items(self) -> ItemsView[str, Any]:
        """Names on the wire and plain data of all members."""
        return ItemsView(self)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return self is other or view_data(self) == view_data(other)  # pyright: ignore[reportArgumentType]

    def __hash__(self) -> int:
        return hash((type(self), _frozen(view_data(self))))

    def __repr__(self) -> str:
        """Known members that are there. Secrets are masked; of unknown members only the names are shown, for the same reason."""
        there = dict.fromkeys(view_names(self))
        shown: list[str] = []
        for attribute, (name, _, older, secret, _) in fields(type(self)).items():
            names = [n for n in (name, *older) if n in there]
            if not names:
                continue
            for n in names:
                there[n] = True
            value = getattr(self, attribute)
            shown.append(f"{attribute}={'***' if secret and value else repr(value)}")
        unknown = [name for name, known in there.items() if not known]
        if unknown:
            shown.append("+ " + ", ".join(map(repr, unknown)))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return view_read, (type(self), view_json(self))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            cls._accept, serialization=core_schema.plain_serializer_function_ser_schema(view_data)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        members = {name: _schema(kind, model) for name, kind, _, _, model in fields(cls).values()}
        return {
            "title": cls.__name__,
            "description": (cls.__doc__ or "").strip(),
            "type": "object",
            "properties": members,
            "additionalProperties": True,
        }

    @classmethod
    def _accept(cls, value: Any) -> Self:
        """What pydantic may give: such a model, or its plain data."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"expected {cls.__name__} or a mapping")
        try:
            return cls.from_dict(value)
        except TypeError as error:
            raise ValueError(str(error)) from None


Mapping.register(Model)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def fields(model: type[Model]) -> dict[str, tuple[str, str, list[str], bool, Any]]:
    """Attributes of a class of models: name on the wire, kind, older names, whether it is secret, and its own class."""
    known: dict[str, tuple[str, str, list[str], bool, Any]] | None = model.__dict__.get("_fields")
    if known is None:
        known = {}
        for base in reversed(model.__mro__):
            for attribute, value in vars(base).items():
                if isinstance(value, NativeField):
                    known[attribute] = field_info(value)
        model._fields = known  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    return known


_SCHEMAS: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "time": {"type": "string", "format": "date-time"},
    "list": {"type": "array", "items": {}},
    "map": {"type": "object", "additionalProperties": True},
    "any": {},
}


def _schema(kind: str, model: type[Model] | None) -> dict[str, Any]:
    """What JSON Schema says of a field. Models are named, not described: they may hold each other."""
    word = kind.rstrip("?")
    if model is not None:
        schema: dict[str, Any] = {"type": "object", "title": model.__name__}
        if word == "models":
            schema = {"type": "array", "items": schema}
    else:
        schema = dict(_SCHEMAS[word])
    return {"anyOf": [schema, {"type": "null"}]} if kind.endswith("?") else schema


def _plain(value: Any) -> Any:
    """What `json` cannot write by itself."""
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def _frozen(data: Any) -> Any:
    """Plain data that can be hashed, equal for equal data."""
    if isinstance(data, dict):
        return frozenset((name, _frozen(value)) for name, value in data.items())
    if isinstance(data, list):
        return tuple(map(_frozen, data))
    return data
