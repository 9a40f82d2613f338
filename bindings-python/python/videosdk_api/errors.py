"""What can go wrong: one base, and one class a kind.

Every error of this package is a `VideoSDKError`. Mistakes of Python itself (a missing argument, an unknown keyword)
stay `TypeError`. All survive pickle, copy and process pools, and none holds a secret or a token.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, ClassVar

__all__ = [
    "AuthenticationError",
    "CallCancelledError",
    "ConflictError",
    "DeadlineError",
    "DecodeError",
    "InvalidArgumentError",
    "NetworkError",
    "NotFoundError",
    "OtherError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ServerError",
    "TokenError",
    "TooLargeError",
    "ValidationError",
    "VideoSDKError",
    "WebhookError",
]


class VideoSDKError(Exception):
    """Anything that went wrong. `str(error)` says what, and the attributes say it piece by piece."""

    kind: ClassVar[str] = "other"
    """Name of the kind, the same in every language, for instance `"not_found"`."""

    message: str
    """What went wrong, without operation, status and the like."""
    status: int | None
    """HTTP status of the answer, if there was one."""
    code: str | None
    """The code that the service gave beside its message; for tokens and webhooks the name of the reason."""
    request_id: str | None
    """The service's id of the request, for its support."""
    retry_after: float | None
    """How many seconds the service asked to wait."""
    operation: str | None
    """The operation that failed, for instance `"rooms.create"`."""
    attempts: int
    """How many times the request was tried."""
    sent: str
    """Whether the service can have seen the request: `"not_sent"`, `"unknown"` or `"rejected"`."""
    body: str | None
    """The start of the answer's body, where there was one (at most 2 KiB)."""
    created: dict[str, str]
    """What an operation of several requests had already made when it failed, as names and ids (`{"batchId": "…"}`), so that
    it can be found again or cleaned up. Empty otherwise."""

    def __init__(
        self,
        message: str = "",
        *,
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        operation: str | None = None,
        attempts: int = 0,
        sent: str = "not_sent",
        body: str | None = None,
        created: Mapping[str, str] | None = None,
        text: str | None = None,
    ) -> None:
        """Made by the package; your tests may make one too. `text` is what `str` shows, by default `message`."""
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.request_id = request_id
        self.retry_after = retry_after
        self.operation = operation
        self.attempts = attempts
        self.sent = sent
        self.body = body
        self.created = {} if created is None else dict(created)
        self._text = text

    def __str__(self) -> str:
        return self.message if self._text is None else self._text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Not by calling the class: a subclass of yours may want other arguments.
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(kind: type[VideoSDKError], args: tuple[Any, ...], state: dict[str, Any]) -> VideoSDKError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidArgumentError(VideoSDKError, ValueError):
    """A parameter, option or credential is missing or wrong. Nothing was sent."""

    kind = "invalid_argument"


class AuthenticationError(VideoSDKError):
    """The service refused the token (401)."""

    kind = "authentication"


class PermissionDeniedError(VideoSDKError):
    """The token is fine but may not do this (403)."""

    kind = "permission"


class NotFoundError(VideoSDKError):
    """No such thing (404, and 402 where the service uses it for a missing room)."""

    kind = "not_found"


class ConflictError(VideoSDKError):
    """The request clashes with the present state (409)."""

    kind = "conflict"


class ValidationError(VideoSDKError):
    """The service refused the values sent (400, 406, 422)."""

    kind = "validation"


class RateLimitError(VideoSDKError):
    """Too many requests (429). `retry_after` says how long to wait, where the service does."""

    kind = "rate_limit"


class ServerError(VideoSDKError):
    """The service failed (5xx)."""

    kind = "server"


class NetworkError(VideoSDKError):
    """The connection could not be made or broke."""

    kind = "network"


class DeadlineError(VideoSDKError, TimeoutError):
    """The deadline of the call passed."""

    kind = "timeout"


class CallCancelledError(VideoSDKError):
    """The call was ended before it was done."""

    kind = "cancelled"


class DecodeError(VideoSDKError):
    """A successful answer was not what the operation promises. Its effect has happened all the same."""

    kind = "decode"


class TooLargeError(VideoSDKError):
    """The answer was larger than `max_response_bytes`."""

    kind = "too_large"


class RedirectError(VideoSDKError):
    """The service answered with a redirect; none is followed."""

    kind = "redirect"


class PaginationError(VideoSDKError):
    """A list answered the same page again."""

    kind = "pagination"


class TokenError(VideoSDKError):
    """A token did not verify. `code` names the reason, for instance `"expired"`."""

    kind = "token"


class WebhookError(VideoSDKError):
    """A webhook did not verify. `code` names the reason, for instance `"signature_mismatch"`."""

    kind = "webhook"


class OtherError(VideoSDKError):
    """Anything else, such as an unexpected HTTP status."""

    kind = "other"


BY_KIND: dict[str, type[VideoSDKError]] = {
    error.kind: error
    for error in (
        InvalidArgumentError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        ValidationError,
        RateLimitError,
        ServerError,
        NetworkError,
        DeadlineError,
        CallCancelledError,
        DecodeError,
        TooLargeError,
        RedirectError,
        PaginationError,
        TokenError,
        WebhookError,
        OtherError,
    )
}
"""The class of each kind. The native side looks here."""
