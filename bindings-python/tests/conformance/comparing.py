"""When an answer counts as the expected one: objects are subsets, null is null, absent or empty, lists match element by
element, numbers by value. Each function gives None, or where the two part.
"""


def differs(wanted, seen, at):
    """None when `seen` holds everything that `wanted` says."""
    if wanted == "$present":
        return f"{at} is {seen!r}, wanted something" if seen in (None, "") else None
    if isinstance(wanted, dict) and isinstance(seen, dict):
        for name, value in wanted.items():
            if name in seen:
                if problem := differs(value, seen[name], f"{at}.{name}"):
                    return problem
            elif value is not None:
                return f"{at}.{name} is missing, wanted {value!r}"
        return None
    if isinstance(wanted, list) and isinstance(seen, list) and len(wanted) == len(seen):
        pairs = enumerate(zip(wanted, seen, strict=True))
        return next((p for i, (a, b) in pairs if (p := differs(a, b, f"{at}[{i}]"))), None)
    # A typed reply shows a null list as an empty one and a null text as an empty one.
    if wanted is None and seen in ([], ""):
        return None
    same = wanted == seen and isinstance(wanted, bool) == isinstance(seen, bool)
    return None if same else f"{at} is {seen!r}, wanted {wanted!r}"


def differs_in_any_order(wanted, seen, at):
    """Like `differs` for two lists in any order."""
    if len(wanted) != len(seen):
        return f"{at} has {len(seen)} elements, wanted {len(wanted)}"
    left = list(seen)
    for item in wanted:
        found = next((i for i, candidate in enumerate(left) if differs(item, candidate, at) is None), None)
        if found is None:
            return f"{at} holds no {item!r}"
        del left[found]
    return None


def error_fields(error):
    """The fields of an error in the notation of the cases."""
    after = error.retry_after
    return {
        "kind": error.kind,
        "status": error.status,
        "sent": error.sent,
        "attempts": error.attempts,
        "code": error.code,
        "request_id": error.request_id,
        "operation": error.operation,
        "retry_after_ms": None if after is None else round(after * 1000),
        "text": str(error),
    }


def error_differs(wanted, seen):
    """`seen` is what `error_fields` gives. A list of codes means any, a list of texts means all."""
    text = seen["text"].lower()
    for word in _texts(wanted.get("message_contains")):
        if word.lower() not in text:
            return f"the message lacks {word!r}: {seen['text']}"
    for word in _texts(wanted.get("message_excludes")):
        if word.lower() in text:
            return f"the message holds {word!r}: {seen['text']}"
    if "code" in wanted:
        codes = wanted["code"] if isinstance(wanted["code"], list) else [wanted["code"]]
        if seen["code"] not in codes:
            return f"code is {seen['code']!r}, wanted {codes}: {seen['text']}"
    names = ["kind", "status", "sent", "retry_after_ms", "request_id", "attempts", "operation"]
    for name in names:
        if name in wanted and (problem := differs(wanted[name], seen[name], name)):
            return f"{problem} ({seen['text']})"
    return None


def _texts(value):
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def requests_differ(wanted, seen):
    """Exact number and order; no body means no body at all; a header that is null must be absent."""
    if len(wanted) != len(seen):
        lines = [f"{r['method']} {r['path']}" for r in seen]
        return f"{len(seen)} requests, wanted {len(wanted)}: {lines}"
    for i, (want, got) in enumerate(zip(wanted, seen, strict=True)):
        for name, default in [("method", None), ("path", None), ("query", {}), ("body", None)]:
            if want.get(name, default) != got.get(name, default) or (name in want) < (
                name == "body" and name in got
            ):
                return f"request {i}: {name} is {got.get(name)!r}, wanted {want.get(name, default)!r}"
        for name, value in want.get("headers", {}).items():
            if got["headers"].get(name) != value:
                return f"request {i}: header {name} is {got['headers'].get(name)!r}, wanted {value!r}"
    return None


def result_differs(wanted, outcome, script=()):
    """`outcome` has `data`, `page` or `walk`, or `error` as `error_fields` gives it."""
    if "anyOf" in wanted:
        problems = [result_differs(way, outcome, script) for way in wanted["anyOf"]]
        return None if None in problems else " / ".join(problems)
    if "walk" in wanted:
        return _walk_differs(wanted["walk"], outcome)
    if "error" in wanted:
        if "error" not in outcome:
            return f"it succeeded with {outcome}, wanted the error {wanted['error']}"
        return error_differs(wanted["error"], outcome["error"])
    if "error" in outcome:
        return f"it failed: {outcome['error']['text']}"
    if wanted.get("ok"):
        return None
    if wanted.get("asServed"):
        served = next((a["body"] for a in reversed(script) if "body" in a), None)
        return differs(served, outcome["data"], "data")
    if "page" in wanted:
        return _page_differs(wanted["page"], outcome["page"])
    return differs(wanted["data"], outcome["data"], "data")


def _page_differs(wanted, seen):
    rest = dict(wanted)
    if "itemsAnyOrder" in rest:
        problem = differs_in_any_order(rest.pop("itemsAnyOrder"), seen["items"], "items")
        if problem:
            return problem
    return differs(rest, seen, "page")


def _walk_differs(wanted, outcome):
    walk = outcome["walk"]
    if problem := differs(wanted["items"], walk["items"], "items"):
        return problem
    want, got = wanted.get("error"), walk.get("error")
    if (want is None) != (got is None):
        return f"the walk ended with {got}, wanted {want}"
    return error_differs(want, got) if want else None
