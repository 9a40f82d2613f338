"""The signature is found in headers of any kind; a body that lost its bytes is refused with the way out."""

from __future__ import annotations

import wsgiref.headers
from email.message import Message
from types import SimpleNamespace
from typing import Any

import pytest
from django.http.request import HttpHeaders
from django_up import django_request
from starlette.datastructures import Headers as StarletteHeaders
from werkzeug.datastructures import EnvironHeaders
from werkzeug.datastructures import Headers as WerkzeugHeaders

from videosdk_api import InvalidArgumentError
from videosdk_api.webhooks import raw_body, signatures


def message(*pairs: tuple[str, str]) -> Message:
    headers = Message()
    for name, value in pairs:
        headers[name] = value
    return headers


ONE: dict[str, Any] = {
    "dict": {"videosdk-signature": "s1", "content-type": "application/json"},
    "dict in another case": {"Content-Type": "x", "VideoSDK-Signature": "s1"},
    "dict of lists": {"videosdk-signature": ["s1"]},
    "dict of bytes": {b"Videosdk-Signature": b"s1"},
    "list of pairs": [("Host", "x"), ("Videosdk-Signature", "s1")],
    "pairs of bytes, as in ASGI": [(b"host", b"x"), (b"videosdk-signature", b"s1")],
    "tuple of lists": (["VIDEOSDK-SIGNATURE", "s1"],),
    "generator of pairs": (pair for pair in [("videosdk-signature", "s1")]),
    "WSGI environ": {"HTTP_VIDEOSDK_SIGNATURE": "s1", "wsgi.version": (1, 0)},
    "Starlette": StarletteHeaders({"Videosdk-Signature": "s1"}),
    "Flask": WerkzeugHeaders([("VideoSDK-Signature", "s1")]),
    "Flask, from the environ": EnvironHeaders({"HTTP_VIDEOSDK_SIGNATURE": "s1"}),
    "Django": HttpHeaders({"HTTP_VIDEOSDK_SIGNATURE": "s1"}),
    "Django's request.headers": django_request(
        HTTP_VIDEOSDK_SIGNATURE="s1", CONTENT_TYPE="application/json"
    ).headers,
    "Django's request.META": django_request(
        HTTP_VIDEOSDK_SIGNATURE="s1", CONTENT_TYPE="application/json"
    ).META,
    "http.server": message(("Videosdk-Signature", "s1")),
    "wsgiref": wsgiref.headers.Headers([("Videosdk-Signature", "s1")]),
    "the value alone": "s1",
    "the value alone, as bytes": b"s1",
}


@pytest.mark.parametrize("headers", ONE.values(), ids=ONE.keys())
def test_the_signature_is_found(headers: object) -> None:
    assert signatures(headers) == ["s1"]


TWO: dict[str, Any] = {
    "list of pairs": [("videosdk-signature", "s1"), ("Videosdk-Signature", "s2")],
    "dict in two cases": {"videosdk-signature": "s1", "VIDEOSDK-SIGNATURE": "s2"},
    "dict of lists": {"videosdk-signature": ["s1", "s2"]},
    "Starlette": StarletteHeaders(raw=[(b"videosdk-signature", b"s1"), (b"videosdk-signature", b"s2")]),
    "Flask": WerkzeugHeaders([("videosdk-signature", "s1"), ("Videosdk-Signature", "s2")]),
    "http.server": message(("videosdk-signature", "s1"), ("Videosdk-Signature", "s2")),
}


@pytest.mark.parametrize("headers", TWO.values(), ids=TWO.keys())
def test_none_of_several_signatures_is_lost_so_that_the_core_can_refuse_them(headers: object) -> None:
    assert signatures(headers) == ["s1", "s2"]


@pytest.mark.parametrize(
    "headers", [None, {}, [], {"x": "y"}, StarletteHeaders({}), {"x-videosdk-signature": "s"}]
)
def test_a_missing_signature_is_an_empty_list(headers: object) -> None:
    assert signatures(headers) == []


@pytest.mark.parametrize("headers", [5, object(), ["videosdk-signature"], [1, 2]])
def test_what_are_no_headers_is_said(headers: object) -> None:
    with pytest.raises(InvalidArgumentError, match="`headers` is of the type"):
        signatures(headers)


@pytest.mark.parametrize("body", [b"{}", bytearray(b"{}"), memoryview(b"{}"), "{}"])
def test_raw_bodies_are_taken_as_they_are(body: Any) -> None:
    assert raw_body(body) == b"{}"


@pytest.mark.parametrize("body", [{"webhookType": "x"}, ["x"], 5, None, SimpleNamespace(type="x")])
def test_a_parsed_body_gets_an_error_that_says_so(body: object) -> None:
    with pytest.raises(InvalidArgumentError, match="you passed a parsed body") as caught:
        raw_body(body)
    assert "request.get_data()" in str(caught.value)


def test_a_body_nobody_awaited_is_said() -> None:
    async def read() -> bytes:
        return b""

    coroutine = read()
    with pytest.raises(InvalidArgumentError, match="nobody awaited"):
        raw_body(coroutine)
    coroutine.close()


def test_a_whole_request_is_said() -> None:
    with pytest.raises(InvalidArgumentError, match="whole request"):
        raw_body(django_request())
