"""Cases of `wire`, `pages` and `errors`: what goes over the wire for a call, and what its answer becomes. Each runs
through the typed method and the open door, with the blocking and the asynchronous client.
"""

import time

import pytest

from case_files import cases
from comparing import requests_differ, result_differs
from making_calls import Async, Sync, options, typed_arguments
from scripted_server import Closed, Server

WAYS = {
    "typed": Sync.typed,
    "door": Sync.door,
    "walk": Sync.walk,
    "async-typed": Async.typed,
    "async-door": Async.door,
    "async-walk": Async.walk,
    "cancelled": Async.cancelled,
}


def ways(case):
    """Which ways a case can be made in."""
    if "cancelAfterMs" in case.get("options", {}):
        return ["cancelled"]
    if case.get("walk"):
        return ["walk", "async-walk"]
    if typed_arguments(case["operation"], case["params"]) is not None:
        return ["typed", "door", "async-typed", "async-door"]
    return ["door", "async-door"]


RUNS = [
    pytest.param(case, way, id=f"{name}-{way}")
    for name, case in cases("wire", "pages", "errors")
    for way in ways(case)
]


def client(case, kind, url):
    token = case.get("client", {}).get("token")
    who = {"token": token} if token else {"api_key": "vsdk-test-key", "secret": "vsdk-test-secret"}
    return kind(base_url=url, **who)


@pytest.mark.parametrize(("case", "way"), RUNS)
def test_case(case, way):
    side = Async if way.startswith("async") or way == "cancelled" else Sync
    given = case.get("options", {})
    arguments = [case["operation"], case["params"], options(given)]
    if way == "cancelled":
        arguments.append(given["cancelAfterMs"] / 1000)
    with Closed() if case.get("server") == "closed" else Server(case["serve"]) as server:
        made = client(case, side.client, server.url)
        started = time.monotonic()
        outcome = side.run(WAYS[way], made, *arguments)
        spent = (time.monotonic() - started) * 1000
        problem = requests_differ(case["expect"]["requests"], server.requests)
    assert problem is None, problem
    problem = result_differs(case["result"], outcome, case["serve"])
    assert problem is None, problem
    assert given.get("atLeastMs", 0) <= spent <= given.get("atMostMs", 600_000), f"it took {spent:.0f} ms"
