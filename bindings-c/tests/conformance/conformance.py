"""Runs every case of tests/conformance through the C library: the typed calls are C printed from the cases and compiled, and
this file only serves answers and compares what the program says. Ends with `N passed, N failed`. Arguments go to the compiler,
for instance `-fsanitize=address`; behind `--under` stands a command that runs the program, for instance valgrind. TIME_FACTOR says
how much longer things may take then.

The scripted server and the comparing are those of the Python runner, which know nothing of Python's client.
"""

import base64
import json
import os
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import Request, urlopen

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE), str(HERE.parent), str(ROOT / "bindings-python" / "tests" / "conformance")]

import building
import hostile_input
import printing
from case_files import cases, files, read, repeated
from comparing import differs, differs_in_any_order, error_differs, requests_differ, result_differs
from scripted_server import Closed, Server

FOLDER = building.OUT / "conformance"
WHO = ["+vsdk-test-key", "+vsdk-test-secret"]
KEYS = {key["name"]: key["pem"] for key in read("webhooks", "keys")}
START = 1_767_225_600_000
SLACK = float(os.environ.get("TIME_FACTOR", "1"))


class Program:
    """The program, asked and answered in turn."""

    def __init__(self, command):
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, *words):
        """The answer as pairs of name and bytes."""
        words = [word if isinstance(word, bytes) else word.encode("utf-8", "surrogatepass") for word in words]
        self._process.stdin.write(b"%d\n" % len(words) + b"".join(b"%d:%s" % (len(w), w) for w in words))
        self._process.stdin.flush()
        said = []
        while True:
            line = self._process.stdout.readline()
            if not line:
                raise SystemExit(f"the program died at {words!r:.300}")
            name, length = line.split()
            if name == b"end":
                return said
            said.append((name.decode(), self._process.stdout.read(int(length))))
            self._process.stdout.read(1)

    def stop(self):
        self._process.stdin.close()
        return self._process.wait()


def optional(value):
    return "-" if value is None else f"+{value}"


def error_of(said):
    """The error in the notation of the cases, or None."""
    fields = {name: value.decode() for name, value in said}
    if "kind" not in fields:
        return None
    names = ["kind", "sent", "code", "request_id", "operation", "text"]
    error = {name: fields.get(name) for name in names}
    for name in ("status", "attempts", "retry_after_ms"):
        error[name] = round(float(fields[name])) if name in fields else None
    return error


def outcome(said):
    """What a call came to, in the notation of the cases."""
    error = error_of(said)
    if any(name == "walked" for name, _ in said):
        walk = {"items": [json.loads(value) for name, value in said if name == "item"]}
        return {"walk": {**walk, **({"error": error} if error else {})}}
    if error:
        return {"error": error}
    values = {name: json.loads(value) for name, value in said if name in ("data", "page")}
    return {"page": {**values["page"], "items": values["data"]}} if "page" in values else {"data": values["data"]}


def set_options(program, given):
    retries = given.get("retries")
    idempotent = {None: 0, True: 1, False: -1}[given.get("idempotent")]
    numbers = [given.get("deadlineMs", 0), 0 if retries is None else retries or -1, idempotent, given.get("cancelAfterMs", 0)]
    headers = [text for pair in given.get("headers", {}).items() for text in pair]
    program.ask("+options", *(f"+{n}" for n in numbers), *(f"+{text}" for text in headers))


class Suite:
    """Counts what holds."""

    def __init__(self):
        self.passed, self.failed, self.ways = 0, 0, {}

    def tell(self, name, way, problem):
        self.ways[way] = self.ways.get(way, 0) + 1
        if problem is None:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {name} ({way}): {problem}")


def ways(case, number, printed):
    """In which ways a case is made: typed where C can say it, waited for and not, and by name."""
    if case.get("walk") or "cancelAfterMs" in case.get("options", {}):
        return ["typed"]
    return ["typed", "async", "door"] if number in printed else ["door"]


def call_case(program, suite, name, number, case, printed):
    given = case.get("options", {})
    for way in ways(case, number, printed):
        with Closed() if case.get("server") == "closed" else Server(case["serve"]) as server:
            token = case.get("client", {}).get("token")
            who = [optional(token), "-", "-"] if token else ["-", *WHO]
            program.ask("+client", optional(server.url), *who, "-")
            set_options(program, given)
            started = time.monotonic()
            ask = ["+door", f"+{case['operation']}", f"+{json.dumps(case['params'])}"]
            said = program.ask(*(ask if way == "door" else ["+case", f"+{number}", f"+{way}"]))
            spent = (time.monotonic() - started) * 1000
            problem = requests_differ(case["expect"]["requests"], server.requests)
            problem = problem or result_differs(case["result"], outcome(said), case["serve"])
            if not given.get("atLeastMs", 0) <= spent <= given.get("atMostMs", 600_000) * SLACK:
                problem = problem or f"it took {spent:.0f} ms"
        suite.tell(name, way, problem)


def refused(wanted, said):
    error = error_of(said)
    return f"it was accepted: {said}" if error is None else error_differs(wanted, error)


def lasting(lifetime, claims, issued_at):
    """The last words of a request. A number of seconds has a place of its own, where zero means "not given"."""
    if isinstance(lifetime, str) or lifetime is None:
        return optional(lifetime), claims, issued_at, "-"
    return ("+0s", claims, issued_at, "-") if lifetime == 0 else ("-", claims, issued_at, f"+{lifetime}")


def sign(program, case):
    who, asked = case["credentials"], case["request"]
    program.ask("+time", f"+{case['now'] * 1000}")
    said = program.ask("+client", "+http://127.0.0.1:9", "-", f"+{who['apiKey']}", f"+{who['secret']}", "+clock")
    if not error_of(said):
        permissions = asked.get("permissions")
        # An object keeps the order of its members.
        claims = None if "claims" not in asked else json.dumps(dict(asked["claims"]))
        texts = [asked.get("roomId"), asked.get("participantId"), None if permissions is None else ",".join(permissions)]
        said = program.ask("+sign", f"+{asked['kind']}", *map(optional, texts), *lasting(asked.get("expiresIn"), optional(claims), "-"))
    if "token" not in case["expect"]:
        return refused(case["expect"]["error"], said)
    return None if ("token", case["expect"]["token"].encode()) in said else f"it said {said}"


def lifetime(program, case):
    program.ask("+client", "+http://127.0.0.1:9", "-", "+key", "+secret", "-")
    said = program.ask("+sign", "+api", "-", "-", "-", *lasting(case["input"], "-", "+1767225600"))
    if "seconds" not in case["expect"]:
        return refused(case["expect"]["error"], said)
    part = dict(said)["token"].decode().split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return differs(case["expect"]["seconds"], claims["exp"] - claims["iat"], "seconds")


def verify(program, case):
    token = case["token"] if isinstance(case["token"], str) else repeated(case["token"]["repeat"])
    program.ask("+time", f"+{case['now'] * 1000}")
    program.ask("+client", "+http://127.0.0.1:9", "-", f"+{case.get('apiKey', 'any')}", f"+{case['secret']}", "+clock")
    said = program.ask("+verify", f"+{token}", f"+{case.get('leewaySeconds', 0)}", f"+{int('apiKey' not in case)}")
    if "claims" not in case["expect"]:
        return refused(case["expect"]["error"], said)
    found = outcome(said)
    return f"refused: {found}" if "error" in found else differs(case["expect"]["claims"], found["data"], "claims")


def explain(program, case):
    who = case.get("credentials")
    if who:
        program.ask("+time", f"+{case['now'] * 1000}")
        program.ask("+client", "+http://127.0.0.1:9", "-", f"+{who['apiKey']}", f"+{who['secret']}", "+clock")
    seen = outcome(program.ask("+explain", f"+{case['token']}", f"+{case['now']}", f"+{int(bool(who))}"))["data"]
    wanted = dict(case["expect"])
    missing = set(wanted.pop("problems", ())) - {problem["code"] for problem in seen["problems"]}
    return f"no problem {missing}" if missing else differs(wanted, seen, "it")


def delivered(program, delivery):
    body = base64.b64decode(delivery["bodyBase64"]) if "bodyBase64" in delivery else delivery["body"].encode()
    return program.ask("+webhook", b"+" + body, *(f"+{s}" for s in delivery["signatures"]))


def judge(wanted, said):
    if "error" in wanted:
        return refused(wanted["error"], said)
    found = outcome(said)
    if "error" in found:
        return f"refused: {found}"
    seen, event = found["data"], wanted["event"]
    same = (seen["kind"], seen["data"]) == (event["kind"], event["data"])
    return None if same else f"it is {seen}, wanted {event}"


def verdict(program, case):
    pem = case["pem"] if "pem" in case else KEYS[case["key"]]
    said = program.ask("+client", "+http://127.0.0.1:9", "-", *WHO, "-", f"+{pem}")
    return judge(case["expect"], said if error_of(said) else delivered(program, case))


def fetch(program, case):
    now, problem = START, None
    with Server(case["serve"]) as server:
        program.ask("+time", f"+{now}")
        pinned = [f"+{KEYS[name]}" for name in case.get("pinned", ())]
        program.ask("+client", f"+{server.url}", "-", *WHO, "+clock", *pinned)
        for delivery in case["deliveries"]:
            now += delivery.get("afterMs", 0)
            program.ask("+time", f"+{now}")
            problem = problem or judge(delivery["expect"], delivered(program, delivery))
        requests = [(r["method"], r["path"]) for r in server.requests]
    wanted = case.get("expect", {}).get("requests")
    return problem or (None if wanted is None else differs([[r["method"], r["path"]] for r in wanted], [list(r) for r in requests], "requests"))


class Receiver:
    """Keeps deliveries as they come; they are verified when a story looks at them."""

    def __init__(self):
        inbox = self.inbox = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                inbox.append((body, self.headers.get_all("videosdk-signature", [])))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()


class Story:
    """What a story knows while it runs."""

    def __init__(self, program, url, receiver, numbers, door):
        self.program, self.url, self.receiver, self.numbers, self.door = program, url, receiver, numbers, door
        self.known = {"receiver": receiver.url}
        self.read = 0

    def resolve(self, value):
        """`$room.roomId` becomes the member of what an earlier step named `room`; the program is told of it too."""
        if isinstance(value, list):
            return [self.resolve(v) for v in value]
        if isinstance(value, dict):
            return {k: self.resolve(v) for k, v in value.items()}
        if not isinstance(value, str) or not value.startswith("$") or value == "$present":
            return value
        at = self.known
        for part in value[1:].split("."):
            at = at[int(part)] if isinstance(at, list) else at[part]
        if isinstance(at, str):
            self.program.ask("+let", f"+{value}", f"+{at}")
        return at

    def step(self, index, step):
        number = self.numbers[index]
        step = self.resolve(step)
        if "call" in step:
            return self.called(step, number)
        if "control" in step:
            return self.posted(step["control"], step["body"])
        orders = {
            "join": lambda v: ("join", {"room": v["room"], "participant": v["participantId"], "name": v["name"]}),
            "leave": lambda v: ("leave", {"room": v["room"], "participant": v["participantId"]}),
            "advanceMs": lambda v: ("advance", {"ms": v}),
            "settle": lambda v: ("settle", {}),
            "fault": lambda v: ("fault", v),
        }
        for name, order in orders.items():
            if name in step:
                order, given = order(step[name])
                error = error_of(self.program.ask("+control", f"+{order}", f"+{json.dumps(given)}"))
                return error and f"{name}: {error['text']}"
        return self.webhooks(step["webhooks"])

    def posted(self, path, body):
        """What the library has no order for goes to the control API as it is."""
        request = Request("/".join([self.url, "emulator", *path]), json.dumps(body).encode())
        request.add_header("content-type", "application/json")
        with urlopen(request, timeout=10) as answer:
            return None if answer.status < 300 else f"/emulator/{'/'.join(path)} answered {answer.status}"

    def called(self, step, number):
        set_options(self.program, step.get("options", {}))
        door = (self.door and not step.get("walk")) or number is None
        ask = ["+door", f"+{step['call']}", f"+{json.dumps(step['params'])}"] if door else ["+case", f"+{number}", "+typed"]
        found = outcome(self.program.ask(*ask))
        if "as" in step and "error" not in found:
            self.known[step["as"]] = found.get("data", found.get("page"))
        return result_differs({"error": step["error"]} if "error" in step else step["expect"], found)

    def webhooks(self, wanted):
        inbox = list(self.receiver.inbox)
        left, self.read = inbox[self.read :], len(inbox)
        said = [outcome(self.program.ask("+webhook", b"+" + body, *(f"+{s}" for s in signatures))) for body, signatures in left]
        seen = [{"type": one["data"]["kind"], "data": one["data"]["data"]} for one in said if "data" in one]
        for matcher in wanted:
            group = [{"type": m} if isinstance(m, str) else m for m in (matcher if isinstance(matcher, list) else [matcher])]
            if problem := differs_in_any_order(group, seen[: len(group)], "webhooks"):
                return problem
            seen = seen[len(group) :]
        return f"{len(seen)} more than wanted" if seen else None


def story(program, case, numbers, door):
    receiver = Receiver()
    url = dict(program.ask("+emulator", '+{"seed":7}'))["url"].decode()
    try:
        run = Story(program, url, receiver, numbers, door)
        for index, step in enumerate(case["steps"]):
            if problem := run.step(index, step):
                return f"step {index} {json.dumps(step)[:160]}: {problem}"
    finally:
        program.ask("+stop")
        receiver.stop()
    return None


def print_program(calls, stories, flags, program):
    """Prints and builds the program. Gives the numbers of the cases that C can say, and of the steps of each story."""
    printed, steps = {}, {}
    for number, (_, case) in enumerate(calls):
        if lines := printing.typed(case["operation"], case["params"], case.get("walk", False)):
            printed[number] = lines
    number = len(calls)
    for name, case in stories:
        steps[name] = []
        for step in case["steps"]:
            lines = "call" in step and printing.typed(step["call"], step["params"], step.get("walk", False))
            steps[name].append(number if lines else None)
            if lines:
                printed[number] = lines
            number += 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    folder = program.parent
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cases.inc").write_text(printing.program(printed), encoding="ascii")
    building.compile_c(HERE / "runner.c", program, ["-std=gnu11", "-O0", f"-I{folder}", *flags])
    return set(printed), steps


TOKENS = {"sign": sign, "refuse": sign, "lifetime": lifetime, "verify": verify, "explain": explain}
WEBHOOKS = {"signature": verdict, "events": verdict, "pem": verdict, "fetch": fetch}


def can_be_said(case):
    """A text of C ends at NUL, so what has one inside is beyond C, unless it travels in JSON; and no program compiles that
    gives a lifetime which is neither text nor a number.
    """
    lifetime = case["input"] if "input" in case else case.get("request", {}).get("expiresIn")
    if isinstance(lifetime, (bool, list, dict)):
        return False
    request = {name: value for name, value in case.get("request", {}).items() if name != "claims"}
    texts = [request, case.get("credentials"), case.get("token"), case.get("options", {}).get("headers")]
    return "\\u0000" not in json.dumps(texts)


def main(arguments=()):
    at = arguments.index("--under") if "--under" in arguments else len(arguments)
    flags, under = arguments[:at], arguments[at + 1 :]
    calls, stories = cases("wire", "pages", "errors"), cases("stories")
    # Each way of building it has a folder of its own, since they run side by side.
    file = FOLDER / ("".join([*flags, *(["watched"] if under else [])]).replace("=", "-") or "plain") / "runner"
    printed, steps = print_program(calls, stories, flags, file)
    suite, program = Suite(), Program([*under, file])
    for number, (name, case) in enumerate(calls):
        if can_be_said(case):
            call_case(program, suite, name, number, case, printed)
        else:
            print(f"beyond C: {name}")
    for kind, runs, others in (("tokens", TOKENS, set()), ("webhooks", WEBHOOKS, {"keys"})):
        suite.tell(kind, "files", differs(sorted({*runs, *others}), files(kind), "files of cases"))
        for name, run in runs.items():
            for case in read(kind, name):
                if can_be_said(case):
                    suite.tell(f"{kind}/{name}/{case['name']}", kind, run(program, case))
                else:
                    print(f"beyond C: {kind}/{name}/{case['name']}")
    for name, case in stories:
        for door in (False, True):
            suite.tell(name, "story", story(program, case, steps[name], door))
    if not arguments:
        # Under a tool this would take very long, and the cases above go the same ways.
        hostile_input.run(program, suite, WHO, error_of)
    if program.stop() != 0:
        suite.tell("the program", "exit", "it did not end well")
    print(", ".join(f"{count} {way}" for way, count in suite.ways.items()))
    print(f"{suite.passed} passed, {suite.failed} failed")
    return 1 if suite.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
