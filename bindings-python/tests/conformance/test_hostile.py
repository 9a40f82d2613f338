"""The hostile input of tests/hostile: ids that would change the address of a request, forged tokens, forged webhooks."""

import runpy
from collections import Counter

import pytest

from case_files import FOLDER
from hostile import (
    IDS,
    OPERATIONS,
    corpus,
    endpoints,
    forged_webhooks,
    fullest,
    given,
    goes_right,
    reasons,
    texts,
)
from scripted_server import Server
from videosdk_api import VideoSDK, VideoSDKError

WHO = {"api_key": "vsdk-test-key", "secret": "vsdk-test-secret"}


TOTAL = Counter()


@pytest.fixture(scope="module", autouse=True)
def figures(request):
    """Shows what was tried, whatever is captured."""
    yield
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print("\nhostile input in Python:", ", ".join(f"{n} {name}" for name, n in sorted(TOTAL.items())))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_t47_no_id_sends_a_request_elsewhere(operation):
    case = fullest(operation)
    assert (case is None) == (operation in IDS["silent"])
    known = endpoints(operation)
    for name in texts(case) if case else ():
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


def test_the_forged_tokens_are_what_the_forger_makes():
    forge = runpy.run_path(str(FOLDER.parent / "hostile" / "forge.py"))
    assert forge["tokens"]() == corpus("tokens")


def test_t41_no_forged_token_is_accepted():
    tokens = corpus("tokens")
    client = VideoSDK(api_key=tokens["apiKey"], secret=tokens["secret"], clock=lambda: tokens["now"])
    client.verify_token(tokens["good"], leeway=0)
    for one in tokens["forged"]:
        with pytest.raises(VideoSDKError) as refused:
            client.verify_token(given(one, "token"), leeway=0)
        error = refused.value
        assert (error.kind, error.code in reasons(one)) == ("token", True), (one["name"], error)
        TOTAL["forged tokens refused"] += 1
    assert TOTAL["forged tokens refused"] >= 200


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
