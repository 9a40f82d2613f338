"""The hostile input of tests/hostile: ids that would change the address of a request, forged tokens, forged webhooks."""

import base64
import json
from collections import Counter
from urllib.parse import unquote

import pytest

from case_files import FOLDER, read, repeated
from scripted_server import Server
from videosdk_api import VideoSDK, VideoSDKError

WHO = {"api_key": "vsdk-test-key", "secret": "vsdk-test-secret"}


def corpus(name):
    return json.loads((FOLDER.parent / "hostile" / f"{name}.json").read_text(encoding="utf-8"))


IDS = corpus("ids")
TOTAL = Counter()


@pytest.fixture(scope="module", autouse=True)
def figures(request):
    """Shows what was tried, whatever is captured."""
    yield
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print("\nhostile input in Python:", ", ".join(f"{n} {name}" for name, n in sorted(TOTAL.items())))


def given(one, name):
    """A text as it stands there, or as the parts of a long one."""
    value = one.get(name, one)
    return value if isinstance(value, str) else repeated(value["repeat"])


def sending(operation):
    return [case for case in read("wire", operation) if case["expect"]["requests"]]


def segments(request):
    return request["path"].split("/")[1:]


def endpoints(operation):
    """Where an operation sends requests, by all of its cases: a segment that is a parameter may be any id."""
    out = []
    for name in [operation, *IDS["alsoAsks"].get(operation, ())]:
        for case in sending(name):
            texts = {value for value in case["params"].values() if isinstance(value, str)}
            for request in case["expect"]["requests"]:
                path = [None if unquote(part) in texts else part for part in segments(request)]
                out.append((request["method"], path, set(request.get("query", {}))))
    return out


def goes_right(request, known):
    path = segments(request)
    return any(
        method == request["method"]
        and len(fixed) == len(path)
        and set(request["query"]) <= names
        and all(
            unquote(part) not in ("", ".", "..") if word is None else part == word
            for word, part in zip(fixed, path, strict=True)
        )
        for method, fixed, names in known
    )


OPERATIONS = sorted(path.stem for path in (FOLDER / "wire").glob("*.json"))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_t47_no_id_sends_a_request_elsewhere(operation):
    cases = sending(operation)
    assert (not cases) == (operation in IDS["silent"])
    if not cases:
        return
    case = max(cases, key=lambda case: ("error" not in case["result"], len(case["params"])))
    known = endpoints(operation)
    for name, value in case["params"].items():
        if not isinstance(value, str):
            continue
        with Server([]) as server, VideoSDK(**WHO, base_url=server.url) as client:
            for one in IDS["ids"]:
                before = len(server.requests)
                server.script(case["serve"])
                call_with(client, operation, {**case["params"], name: given(one, "id")}, one)
                requests = server.requests[before:]
                TOTAL["calls"] += 1
                TOTAL["sent" if requests else "refused"] += 1
                for request in requests:
                    assert goes_right(request, known), (name, one["name"], request["method"], request["path"])


def call_with(client, operation, params, one):
    """Makes a call that may fail in any way of ours; what was sent is what counts."""
    try:
        client.call(operation, params, retries=0, deadline=20)
    except VideoSDKError as error:
        assert error.kind != "other", (one["name"], error)


def test_t41_no_forged_token_is_accepted():
    tokens = corpus("tokens")
    client = VideoSDK(api_key=tokens["apiKey"], secret=tokens["secret"], clock=lambda: tokens["now"])
    client.verify_token(tokens["good"], leeway=0)
    for one in tokens["forged"]:
        with pytest.raises(VideoSDKError) as refused:
            client.verify_token(given(one, "token"), leeway=0)
        error = refused.value
        wanted = one["reason"] if isinstance(one["reason"], list) else [one["reason"]]
        assert (error.kind, error.code in wanted) == ("token", True), (one["name"], error)
        TOTAL["forged tokens refused"] += 1
    assert TOTAL["forged tokens refused"] >= 200


def forged_webhooks(all_of):
    """Body, signatures and reason of each forgery."""
    body, signature = all_of["body"].encode(), base64.b64decode(all_of["signature"])
    for bit in range(all_of["flips"]["bits"]):
        turned = {"body": bytearray(body), "signature": bytearray(signature)}
        for part in all_of["flips"]["of"]:
            turned[part][bit // 8] ^= 1 << (bit % 8)
        reason = all_of["flips"]["reason"]
        yield f"body bit {bit}", bytes(turned["body"]), [all_of["signature"]], reason
        yield f"signature bit {bit}", body, [base64.b64encode(turned["signature"]).decode()], reason
    for one in all_of["forged"]:
        yield one["name"], one.get("body", all_of["body"]).encode(), one["signatures"], one["reason"]


def test_t50_no_forged_webhook_is_accepted():
    webhooks = corpus("webhooks")
    with VideoSDK(**WHO, webhook_keys=[webhooks["pem"]]) as client:
        good = [("videosdk-signature", webhooks["signature"])]
        assert client.verify_webhook(webhooks["body"].encode(), good).kind == "session-started"
        for name, body, signatures, reason in forged_webhooks(webhooks):
            headers = [("videosdk-signature", signature) for signature in signatures]
            with pytest.raises(VideoSDKError) as refused:
                client.verify_webhook(body, headers)
            assert (refused.value.kind, refused.value.code) == ("webhook", reason), (name, refused.value)
            TOTAL["forged webhooks refused"] += 1
    assert TOTAL["forged webhooks refused"] >= 4000
