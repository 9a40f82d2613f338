"""Cases of `tokens`: what is signed, what is refused, what verifies and how a token is explained."""

import base64
import json

import pytest

from case_files import cases, read, repeated
from comparing import differs, error_differs, error_fields
from videosdk_api import AsyncVideoSDK, VideoSDK, VideoSDKError, _native, tokens

NAMES = {
    "roomId": "room_id",
    "participantId": "participant_id",
    "permissions": "permissions",
    "expiresIn": "expires_in",
}


def parameters(*names):
    return [
        pytest.param(case, id=f"{name}/{case['name']}") for name in names for case in read("tokens", name)
    ]


def request(given):
    """The arguments of a request. Claims are a dict, which keeps their order."""
    out = {python: given[wire] for wire, python in NAMES.items() if wire in given}
    if "claims" in given:
        out["claims"] = dict(given["claims"])
        assert len(out["claims"]) == len(given["claims"]), "a dict cannot say this case"
    return out


def outcome(make):
    try:
        return make(), None
    except VideoSDKError as error:
        return None, error_fields(error)


def by_client(kind, case):
    who = case["credentials"]
    client = kind(api_key=who["apiKey"], secret=who["secret"], clock=lambda: case["now"])
    return getattr(client, f"{case['request']['kind']}_token")(**request(case["request"]))


def by_function(case):
    who = case["credentials"]
    sign = getattr(tokens, f"{case['request']['kind']}_token")
    return sign(who["apiKey"], who["secret"], issued_at=case["now"], **request(case["request"]))


SIGNERS = {
    "client": lambda case: by_client(VideoSDK, case),
    "async-client": lambda case: by_client(AsyncVideoSDK, case),
    "function": by_function,
}


@pytest.mark.parametrize("signer", SIGNERS)
@pytest.mark.parametrize("case", parameters("sign", "refuse"))
def test_sign(case, signer):
    token, error = outcome(lambda: SIGNERS[signer](case))
    if "token" in case["expect"]:
        assert (token, error) == (case["expect"]["token"], None)
    else:
        assert error is not None, f"it was signed: {token}"
        assert error_differs(case["expect"]["error"], error) is None, error


@pytest.mark.parametrize("case", parameters("lifetime"))
def test_lifetime(case):
    token, error = outcome(
        lambda: tokens.api_token("key", "secret", expires_in=case["input"], issued_at=1_767_225_600)
    )
    if "seconds" in case["expect"]:
        assert error is None, error
        part = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
        assert claims["exp"] - claims["iat"] == case["expect"]["seconds"]
    else:
        assert error is not None
        assert error_differs(case["expect"]["error"], error) is None, error


@pytest.mark.parametrize("case", parameters("verify"))
def test_verify(case):
    token = case["token"] if isinstance(case["token"], str) else repeated(case["token"]["repeat"])
    leeway = case.get("leewaySeconds", 0)
    runs = [
        lambda: _native.verify_token(
            token, case["secret"], api_key=case.get("apiKey"), leeway=leeway, now=case["now"]
        )
    ]
    if "apiKey" in case:
        for kind in (VideoSDK, AsyncVideoSDK):
            client = kind(api_key=case["apiKey"], secret=case["secret"], clock=lambda: case["now"])
            runs.append(lambda client=client: client.verify_token(token, leeway=leeway))
    for run in runs:
        claims, error = outcome(run)
        if "claims" in case["expect"]:
            assert error is None, error
            assert differs(case["expect"]["claims"], claims, "claims") is None
        else:
            assert error is not None, f"accepted: {claims}"
            assert error_differs(case["expect"]["error"], error) is None, error


@pytest.mark.parametrize("case", parameters("explain"))
def test_explain(case):
    who = case.get("credentials", {})
    runs = [
        lambda: _native.explain_token(
            case["token"], api_key=who.get("apiKey"), secret=who.get("secret"), now=case["now"]
        )
    ]
    if who:
        client = VideoSDK(api_key=who["apiKey"], secret=who["secret"], clock=lambda: case["now"])
        runs.append(lambda: client.explain_token(case["token"]))
    for run in runs:
        seen = run()
        codes = {problem.code for problem in seen.problems}
        answer = {
            "canJoin": seen.can_join,
            "canModerate": seen.can_moderate,
            "canCallApi": seen.can_call_api,
        }
        wanted = dict(case["expect"])
        missing = set(wanted.pop("problems", ())) - codes
        assert not missing, f"no problem {missing}, only {codes}"
        assert differs(wanted, answer, "") is None, str(seen)


def test_every_file_of_cases_is_run():
    known = {"sign", "refuse", "lifetime", "verify", "explain"}
    assert known == {name.split("/")[1] for name, _ in cases("tokens")}
