"""Takes out of a web request what a verification needs: the raw body and all values of the signature."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SIGNATURE_HEADER = "videosdk-signature"
"""The header that carries the signature, in lower case."""


def raw_body(body: object) -> bytes:
    """The bytes of a body as it was received.

    Raises:
        InvalidArgumentError: It is a parsed body or something else that the signature cannot be checked
            against.
    """
    if isinstance(body, bytes):
        return body
    if isinstance(body, bytearray):
        return bytes(body)
    if isinstance(body, memoryview):
        return body.tobytes()
    if isinstance(body, str):
        return body.encode("utf-8", "surrogateescape")
    from ..errors import InvalidArgumentError

    raise InvalidArgumentError(_why_not(body))


def _why_not(body: object) -> str:
    name = type(body).__name__
    if hasattr(body, "__await__") or hasattr(body, "cr_frame"):
        return "`body` is a coroutine that nobody awaited: write `await request.body()`"
    if hasattr(body, "headers"):
        return f"`body` is a whole request ({name}): pass its raw body, the bytes as they were received"
    return (
        f"you passed a parsed body ({name}): the signature is over the raw bytes as they were received, "
        "which parsing loses; pass `await request.body()` (Starlette, FastAPI), `request.get_data()` (Flask) "
        "or `request.body` (Django)"
    )


def signatures(headers: object) -> list[str]:
    """Every value of the signature header, from headers of any kind; an empty list where it is missing.

    Args:
        headers: A mapping (also one with lists as values, or a WSGI environ), a list of pairs, or the header
            object of a framework. Names in any case, names and values as text or bytes. A text alone is the
            signature itself.

    Raises:
        InvalidArgumentError: It is none of these.
    """
    if headers is None:
        return []
    if isinstance(headers, (str, bytes)):
        return [_text(headers)]
    found: list[str] = []
    for name, value in _pairs(headers):
        # A WSGI environ writes HTTP_VIDEOSDK_SIGNATURE.
        plain = _text(name).lower().replace("_", "-")
        if plain == SIGNATURE_HEADER or plain == "http-" + SIGNATURE_HEADER:
            found.extend(map(_text, value if _is_several(value) else [value]))
    return found


def _pairs(headers: Any) -> list[tuple[Any, Any]]:
    try:
        # `items()` of the frameworks' header objects gives a header that stands there twice two times.
        listed = list(headers.items() if hasattr(headers, "items") else headers)
        return [(name, value) for name, value in listed if isinstance(name, (str, bytes))]
    except (TypeError, ValueError):
        from ..errors import InvalidArgumentError

        raise InvalidArgumentError(
            f"`headers` is of the type {type(headers).__name__}: pass a mapping, a list of pairs, "
            "or the headers of the request as your framework gives them"
        ) from None


def _is_several(value: object) -> bool:
    return isinstance(value, (list, tuple))


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
