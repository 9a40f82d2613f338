"""Cases of `webhooks`: signatures, keys, events, and when the key is fetched. Each runs with both clients."""

import asyncio
import base64

import pytest

from case_files import cases, read
from comparing import error_differs, error_fields
from reading_views import as_data
from scripted_server import Server
from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError
from videosdk_api.models.events import EVENT_DATA
from videosdk_api.webhooks import event_data

KEYS = {key["name"]: key["pem"] for key in read("webhooks", "keys")}
WHO = {"api_key": "vsdk-test-key", "secret": "vsdk-test-secret"}


def parameters(*names):
    return [
        pytest.param(case, id=f"{name}/{case['name']}") for name in names for case in read("webhooks", name)
    ]


def body(delivery):
    if "bodyBase64" in delivery:
        return base64.b64decode(delivery["bodyBase64"])
    return delivery["body"].encode()


def headers(delivery):
    """As pairs, because a header may stand there twice."""
    return [
        ("content-type", "application/json"),
        *(("VideoSDK-Signature", s) for s in delivery["signatures"]),
    ]


def sync_verdicts(deliveries, before, **made):
    try:
        client = VideoSDK(**WHO, **made)
    except VideoSDKError as error:
        return [error_fields(error)]
    out = []
    with client:
        for delivery in deliveries:
            before(delivery)
            try:
                out.append(client.verify_webhook(body(delivery), headers(delivery)))
            except VideoSDKError as error:
                out.append(error_fields(error))
    return out


def async_verdicts(deliveries, before, **made):
    async def main():
        out = []
        async with AsyncVideoSDK(**WHO, **made) as client:
            for delivery in deliveries:
                before(delivery)
                try:
                    out.append(await client.verify_webhook(body(delivery), headers(delivery)))
                except VideoSDKError as error:
                    out.append(error_fields(error))
        return out

    try:
        return asyncio.run(main())
    except VideoSDKError as error:
        return [error_fields(error)]


SIDES = pytest.mark.parametrize("verdicts", [sync_verdicts, async_verdicts], ids=["sync", "async"])


def judge(wanted, seen):
    if "error" in wanted:
        assert isinstance(seen, dict), f"accepted: {seen}"
        problem = error_differs(wanted["error"], seen)
        assert problem is None, problem
        return
    assert not isinstance(seen, dict), f"refused: {seen}"
    event = wanted["event"]
    assert (seen.kind, seen.data) == (event["kind"], event["data"])
    typed = event_data(seen)
    if seen.kind in EVENT_DATA and isinstance(event["data"], dict):
        assert type(typed) is EVENT_DATA[seen.kind]
        assert as_data(typed) == event["data"]
    else:
        assert typed is None


@SIDES
@pytest.mark.parametrize("case", parameters("signature", "events", "pem"))
def test_verdict(case, verdicts):
    pem = case["pem"] if "pem" in case else KEYS[case["key"]]
    [seen] = verdicts([case], lambda _: None, webhook_keys=[pem])
    judge(case["expect"], seen)


@SIDES
@pytest.mark.parametrize("case", parameters("fetch"))
def test_fetch(case, verdicts):
    now = 1_767_225_600.0

    def before(delivery):
        nonlocal now
        now += delivery.get("afterMs", 0) / 1000

    pinned = [KEYS[name] for name in case.get("pinned", ())]
    with Server(case["serve"]) as server:
        made = {"base_url": server.url, "clock": lambda: now, "webhook_keys": pinned or None}
        seen = verdicts(case["deliveries"], before, **made)
        requests = [(r["method"], r["path"]) for r in server.requests]
    for delivery, verdict in zip(case["deliveries"], seen, strict=True):
        judge(delivery["expect"], verdict)
    if "requests" in case.get("expect", {}):
        assert requests == [(r["method"], r["path"]) for r in case["expect"]["requests"]]


def test_every_file_of_cases_is_run():
    assert {name.split("/")[1] for name, _ in cases("webhooks")} == {
        "signature",
        "events",
        "pem",
        "fetch",
        "keys",
    }
