"""Reads the hostile input of tests/hostile and judges where a request went. It knows nothing of a client."""

import base64
import json
from urllib.parse import unquote

from case_files import FOLDER, read, repeated


def corpus(name):
    return json.loads((FOLDER.parent / "hostile" / f"{name}.json").read_text(encoding="utf-8"))


IDS = corpus("ids")
OPERATIONS = sorted(path.stem for path in (FOLDER / "wire").glob("*.json"))


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


def fullest(operation):
    """The case with the most parameters, one that succeeds before one that is refused; None where nothing is sent."""

    def rank(case):
        return "error" not in case["result"], len(case["params"])

    return max(sending(operation), key=rank, default=None)


def texts(case):
    return [name for name, value in case["params"].items() if isinstance(value, str)]


def reasons(one):
    return one["reason"] if isinstance(one["reason"], list) else [one["reason"]]


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
