"""Cases of `stories`: many calls in a row against the emulator, with people who come and webhooks that arrive."""

import asyncio
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import Request, urlopen

import pytest

from case_files import cases
from comparing import differs_in_any_order, error_fields, result_differs
from making_calls import Async, Sync, options, typed_arguments
from videosdk_api import Emulator, VideoSDKError

STORIES = [pytest.param(case, id=name) for name, case in cases("stories")]


class Receiver:
    """Keeps only what verifies; anything else would be missing in the comparison."""

    def __init__(self, client):
        inbox = self.inbox = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                try:
                    event = client.verify_webhook(body, self.headers)
                    inbox.append({"type": event.kind, "data": event.data})
                except VideoSDKError:
                    pass
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


class Story:
    """What a story knows while it runs. `call` makes one call and gives its outcome."""

    def __init__(self, emulator, receiver, call):
        self.emulator = emulator
        self.receiver = receiver
        self.call = call
        self.known = {"receiver": receiver.url}
        self.read = 0

    def resolve(self, value):
        """`$room.roomId` becomes the member of what an earlier step named `room`."""
        if isinstance(value, list):
            return [self.resolve(v) for v in value]
        if isinstance(value, dict):
            return {k: self.resolve(v) for k, v in value.items()}
        if not isinstance(value, str) or not value.startswith("$") or value == "$present":
            return value
        first, *parts = value[1:].split(".")
        at = self.known[first]
        for part in parts:
            at = at[int(part)] if isinstance(at, list) else at[part]
        assert at is not None, f"nothing is known as {value}"
        return at

    def step(self, step):
        if "call" in step:
            self._called(step)
        elif "join" in step:
            who = step["join"]
            self.emulator.join(who["room"], who["participantId"], who["name"])
        elif "leave" in step:
            self.emulator.leave(step["leave"]["room"], step["leave"]["participantId"])
        elif "advanceMs" in step:
            self.emulator.advance(step["advanceMs"] / 1000)
        elif step.get("settle"):
            self.emulator.settle()
        elif "fault" in step:
            self._post(["faults"], step["fault"])
        elif "control" in step:
            self._post(step["control"], step["body"])
        else:
            self._webhooks(step["webhooks"])

    def _called(self, step):
        outcome = self.call(step)
        if "as" in step and "error" not in outcome:
            self.known[step["as"]] = outcome.get("data", outcome.get("page"))
        wanted = {"error": step["error"]} if "error" in step else step["expect"]
        problem = result_differs(wanted, outcome)
        assert problem is None, problem

    def _post(self, path, body):
        """Faults and what else happens in the service go through the control API, as every other language does it."""
        request = Request("/".join([self.emulator.url, "emulator", *path]), json.dumps(body).encode())
        request.add_header("content-type", "application/json")
        with urlopen(request, timeout=10) as answer:
            assert answer.status < 300

    def _webhooks(self, wanted):
        """What came in since the last look, in order; a list inside the list means any order."""
        inbox = list(self.receiver.inbox)
        left, self.read = inbox[self.read :], len(inbox)
        kinds = [w["type"] for w in left]
        for matcher in wanted:
            group = matcher if isinstance(matcher, list) else [matcher]
            these, left = left[: len(group)], left[len(group) :]
            group = [{"type": m} if isinstance(m, str) else m for m in group]
            problem = differs_in_any_order(group, these, "webhooks")
            assert problem is None, f"{problem} among {kinds}"
        assert not left, f"{len(left)} more than wanted among {kinds}"


def way(side, step):
    """Typed wherever the method can say it, else through the open door."""
    if step.get("walk"):
        return side.walk
    return side.door if typed_arguments(step["call"], step["params"]) is None else side.typed


@pytest.mark.parametrize("door", [False, True], ids=["typed", "door"])
@pytest.mark.parametrize("side", [Sync, Async], ids=["sync", "async"])
@pytest.mark.parametrize("case", STORIES)
def test_story(case, side, door):
    loop = asyncio.new_event_loop() if side is Async else None
    with Emulator(seed=7) as emulator:
        client = side.client(api_key=emulator.api_key, secret=emulator.secret, base_url=emulator.url)

        def call(step):
            make = side.door if door and not step.get("walk") else way(side, step)
            try:
                answer = make(client, step["call"], step["params"], options(step.get("options", {})))
                return answer if loop is None else loop.run_until_complete(answer)
            except VideoSDKError as error:
                return {"error": error_fields(error)}

        with emulator.client() as verifier, Receiver(verifier) as receiver:
            story = Story(emulator, receiver, call)
            for index, step in enumerate(case["steps"]):
                try:
                    story.step(story.resolve(step))
                except AssertionError as problem:
                    pytest.fail(f"step {index} {json.dumps(step)[:160]}: {problem}")
        client.close() if loop is None else loop.run_until_complete(client.aclose())
    if loop is not None:
        loop.close()
