"""Tokens without a client: the module functions sign, verify and explain as the client's methods do."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import videosdk_api
from videosdk_api import InvalidArgumentError, TokenError, VideoSDK
from videosdk_api.tokens import api_token, explain_token, participant_token, verify_token

KEY, SECRET = "key", "0123456789abcdef0123456789abcdef"


def claims(token: str, **options: Any) -> dict[str, Any]:
    return verify_token(token, SECRET, api_key=KEY, **options)


def test_a_participant_may_join_and_nothing_more_unless_told() -> None:
    assert claims(participant_token(KEY, SECRET))["permissions"] == ["allow_join"]
    told = participant_token(
        KEY, SECRET, permissions=["allow_join", "allow_mod"], room_id="abcd-efgh-ijkl", participant_id="ana"
    )
    assert claims(told)["permissions"] == ["allow_join", "allow_mod"]
    assert claims(told)["roomId"] == "abcd-efgh-ijkl"
    assert claims(told)["participantId"] == "ana"
    assert claims(told)["version"] == 2


def test_an_api_token_is_for_programs() -> None:
    assert claims(api_token(KEY, SECRET))["roles"] == ["crawler"]


@pytest.mark.parametrize("lifetime", ["2h", 7200, 7200.0, timedelta(hours=2), "120m"])
def test_a_lifetime_is_exact_in_every_spelling(lifetime: Any) -> None:
    for sign in (participant_token, api_token):
        held = claims(sign(KEY, SECRET, expires_in=lifetime))
        assert held["exp"] - held["iat"] == 7200


@pytest.mark.parametrize(
    "lifetime", [0, -1, "soon", float("nan"), float("inf"), timedelta(0), 1e30, True, [], "2 parsecs"]
)
def test_a_lifetime_that_is_none_is_refused(lifetime: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        participant_token(KEY, SECRET, expires_in=lifetime)


def test_the_time_of_issue_can_be_given_as_a_number_or_a_datetime() -> None:
    moment = datetime(2026, 11, 24, 12, 0, tzinfo=timezone.utc)
    tokens = {
        participant_token(KEY, SECRET, issued_at=given, expires_in=60)
        for given in (moment, moment.timestamp(), int(moment.timestamp()))
    }
    assert len(tokens) == 1


def test_the_functions_sign_as_the_client_does() -> None:
    with VideoSDK(api_key=KEY, secret=SECRET) as client:
        options: dict[str, Any] = {
            "room_id": "abcd-efgh-ijkl",
            "expires_in": "1h",
            "issued_at": 1_700_000_000,
            "claims": {"team": "red"},
        }
        assert client.participant_token(**options) == participant_token(KEY, SECRET, **options)
        assert client.api_token(**options) == api_token(KEY, SECRET, **options)


def test_claims_cannot_overwrite_what_a_token_stands_on() -> None:
    for name in ("apikey", "exp", "iat", "permissions", "roles"):
        with pytest.raises(InvalidArgumentError):
            participant_token(KEY, SECRET, claims={name: "x"})


def test_what_does_not_verify_names_the_reason() -> None:
    token = participant_token(KEY, SECRET, expires_in=60, issued_at=1_700_000_000)
    with pytest.raises(TokenError) as caught:
        verify_token(token, SECRET)
    assert caught.value.code == "expired"
    assert SECRET not in str(caught.value)
    assert token not in str(caught.value)
    with pytest.raises(TokenError):
        verify_token(participant_token(KEY, "x" * 32), SECRET)
    with pytest.raises(TokenError):
        verify_token(participant_token("other", SECRET), SECRET, api_key=KEY)


def test_leeway_forgives_a_slow_clock() -> None:
    import time

    late = participant_token(KEY, SECRET, expires_in=60, issued_at=time.time() - 70)
    with pytest.raises(TokenError):
        verify_token(late, SECRET)
    assert verify_token(late, SECRET, leeway=30)["apikey"] == KEY


def test_a_token_is_explained_in_words_and_never_raises() -> None:
    good = explain_token(
        participant_token(KEY, SECRET, permissions=["allow_join"]), api_key=KEY, secret=SECRET
    )
    assert (good.can_join, good.can_moderate, good.can_call_api) == (True, False, False)
    assert "join a room: yes" in str(good)
    bad = explain_token(' "Bearer nonsense" ')
    assert not bad.can_join
    assert bad.problems
    assert all(problem.code and problem.text for problem in bad.problems)


def test_the_functions_are_at_the_top_of_the_package_too() -> None:
    for name in ("participant_token", "api_token", "verify_token", "explain_token"):
        assert getattr(videosdk_api, name) is getattr(videosdk_api.tokens, name)
