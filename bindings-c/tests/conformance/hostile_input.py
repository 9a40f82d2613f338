"""The hostile input of tests/hostile in C: ids that would change the address of a request, forged tokens, forged webhooks. What has
a NUL inside is beyond C, unless it travels in JSON.
"""

import json

from hostile import IDS, OPERATIONS, corpus, endpoints, forged_webhooks, fullest, given, goes_right, reasons, texts
from scripted_server import Server

NOWHERE = "+http://127.0.0.1:9"


def run(program, suite, who, error_of):
    """`error_of` reads the error out of what the program said."""
    sent = refused = 0
    program.ask("+options", "+20000", "+-1", "+0", "+0")
    for operation in OPERATIONS:
        problem, counts = ids_of(program, operation, who, error_of)
        sent, refused = sent + counts[0], refused + counts[1]
        suite.tell(f"T47 {operation}", "hostile", problem)
    print(f"T47 in C: {sent + refused} calls, {sent} sent, {refused} refused")
    tokens(program, suite, error_of)
    webhooks(program, suite, who, error_of)


def ids_of(program, operation, who, error_of):
    """The first problem of an operation, and how many calls were sent and refused."""
    case, counts = fullest(operation), [0, 0]
    if (case is None) != (operation in IDS["silent"]):
        return "it is silent, or is not", counts
    known = endpoints(operation)
    for name in texts(case) if case else ():
        with Server([]) as server:
            program.ask("+client", f"+{server.url}", "-", *who, "-")
            for one in IDS["ids"]:
                before = len(server.requests)
                server.script(case["serve"])
                error = error_of(program.ask("+door", f"+{operation}", f"+{json.dumps({**case['params'], name: given(one, 'id')})}"))
                requests = server.requests[before:]
                counts[0 if requests else 1] += 1
                astray = [f"{r['method']} {r['path']}" for r in requests if not goes_right(r, known)]
                if astray or (error and error["kind"] == "other") or (not requests and not error):
                    return f"{name}, {one['name']}: {astray or error or 'nothing was sent'}", counts
    return None, counts


def tokens(program, suite, error_of):
    all_of = corpus("tokens")
    program.ask("+time", f"+{all_of['now'] * 1000}")
    program.ask("+client", NOWHERE, "-", f"+{all_of['apiKey']}", f"+{all_of['secret']}", "+clock")
    ask = lambda token: error_of(program.ask("+verify", f"+{token}", "+0", "+0"))
    problem = ask(all_of["good"])
    tried = 0
    for one in all_of["forged"]:
        token = given(one, "token")
        if "\0" not in token:
            tried += 1
            error = ask(token)
            if not error or error["kind"] != "token" or error["code"] not in reasons(one):
                problem = problem or f"{one['name']}: {error}"
    suite.tell(f"T41 in C: 0 of {tried} forged tokens accepted", "hostile", problem if tried >= 200 else f"only {tried}")
    print(f"T41 in C: {tried} forged tokens")


def webhooks(program, suite, who, error_of):
    all_of = corpus("webhooks")
    program.ask("+client", NOWHERE, "-", *who, "-", f"+{all_of['pem']}")
    ask = lambda body, signatures: error_of(program.ask("+webhook", b"+" + body, *(f"+{s}" for s in signatures)))
    problem = ask(all_of["body"].encode(), [all_of["signature"]])
    tried = 0
    for name, body, signatures, reason in forged_webhooks(all_of):
        if not any("\0" in signature for signature in signatures):
            tried += 1
            error = ask(body, signatures)
            if not error or (error["kind"], error["code"]) != ("webhook", reason):
                problem = problem or f"{name}: {error}"
    suite.tell(f"T50 in C: 0 of {tried} forged webhooks accepted", "hostile", problem if tried >= 4000 else f"only {tried}")
    print(f"T50 in C: {tried} forged webhooks")
