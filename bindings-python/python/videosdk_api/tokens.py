"""Tokens without a client: signing, verifying and explaining need key and secret, and never the network.

A client has the same methods and keeps its signer ready; these are for programs that do nothing but tokens.
"""

from __future__ import annotations

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from ._native import Explanation

__all__ = ["api_token", "explain_token", "participant_token", "verify_token"]


def participant_token(
    api_key: str,
    secret: str,
    *,
    room_id: str | None = None,
    participant_id: str | None = None,
    permissions: Sequence[str] | None = None,
    expires_in: float | str | timedelta | None = None,
    claims: Mapping[str, Any] | None = None,
    issued_at: float | datetime | None = None,
) -> str:
    """Sign a token for one person who joins a room.

    It grants what it was told to and nothing more: without `permissions` its holder may join, never moderate.

    Args:
        api_key: The project's API key.
        secret: The project's secret. It is never shown, not in errors either.
        room_id: Only this room may be entered. Default: any room of the project.
        participant_id: Only this participant may be entered as. Default: any.
        permissions: Any of `"allow_join"`, `"ask_join"` (not with others) and `"allow_mod"`. Default:
            `["allow_join"]`.
        expires_in: How long it is good: seconds, a text such as `"2h"`, or a `timedelta`.
        claims: More claims; those above cannot be overwritten.
        issued_at: When it was issued, in seconds since 1970 or as a `datetime`. Default: now.

    Raises:
        InvalidArgumentError: A value is missing or wrong; the message names it.
    """
    return _native.participant_token(
        api_key,
        secret,
        room_id=room_id,
        participant_id=participant_id,
        permissions=permissions,
        expires_in=expires_in,
        claims=claims,
        issued_at=issued_at,
    )


def api_token(
    api_key: str,
    secret: str,
    *,
    room_id: str | None = None,
    participant_id: str | None = None,
    permissions: Sequence[str] | None = None,
    expires_in: float | str | timedelta | None = None,
    claims: Mapping[str, Any] | None = None,
    issued_at: float | datetime | None = None,
) -> str:
    """Sign a token for a program that calls the REST API. Never hand it to a browser or an app.

    The arguments are those of `participant_token`; with `room_id` or `participant_id` it is good for those
    only.

    Raises:
        InvalidArgumentError: A value is missing or wrong; the message names it.
    """
    return _native.api_token(
        api_key,
        secret,
        room_id=room_id,
        participant_id=participant_id,
        permissions=permissions,
        expires_in=expires_in,
        claims=claims,
        issued_at=issued_at,
    )


def verify_token(
    token: str,
    secret: str,
    *,
    api_key: str | None = None,
    leeway: float = 0,
) -> dict[str, Any]:
    """Prove that a token was signed with this secret and is good now, and give its claims.

    Args:
        token: The token as it was received.
        secret: The project's secret.
        api_key: When given, the token must be of this key.
        leeway: Seconds by which the clocks may differ. Default: 0.

    Raises:
        TokenError: It does not verify; `code` names the reason, for instance `"expired"`.
    """
    return _native.verify_token(token, secret, api_key=api_key, leeway=leeway)


def explain_token(token: str, *, api_key: str | None = None, secret: str | None = None) -> Explanation:
    """Say in plain words what a token may do and why a call or a join would refuse it.

    Args:
        token: The token, however it was pasted.
        api_key: Checked too when given together with `secret`.
        secret: With it the signature is checked too; without it the claims are read unverified.
    """
    return _native.explain_token(token, api_key=api_key, secret=secret)
