"""Server SDK for the VideoSDK v2 REST API: tokens, rooms, sessions, recordings, RTMP, HLS, transcription, webhooks.

    from videosdk_api import VideoSDK

    client = VideoSDK()  # VIDEOSDK_API_KEY and VIDEOSDK_SECRET
    room = client.rooms.create(custom_room_id="maths-101")
    token = client.participant_token(room_id=room.room_id, participant_id="ana", expires_in="2h")

`AsyncVideoSDK` is the same for asyncio. Everything else is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, models, webhooks
    from ._native import (
        Delivery,
        Explanation,
        Page,
        PageInfo,
        Problem,
        Progress,
        Reply,
        Response,
        response_of,
    )
    from .client import AsyncVideoSDK, VideoSDK
    from .emulator import Emulator
    from .errors import (
        AuthenticationError,
        CallCancelledError,
        ConflictError,
        DeadlineError,
        DecodeError,
        InvalidArgumentError,
        NetworkError,
        NotFoundError,
        OtherError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        RedirectError,
        ServerError,
        TokenError,
        TooLargeError,
        ValidationError,
        VideoSDKError,
        WebhookError,
    )
    from .model import Model
    from .pages import AsyncPager, Pager
    from .timestamp import Timestamp
    from .tokens import api_token, explain_token, participant_token, verify_token

__all__ = [
    "AsyncPager",
    "AsyncVideoSDK",
    "AuthenticationError",
    "CallCancelledError",
    "ConflictError",
    "DeadlineError",
    "DecodeError",
    "Delivery",
    "Emulator",
    "Explanation",
    "InvalidArgumentError",
    "Model",
    "NetworkError",
    "NotFoundError",
    "OtherError",
    "Page",
    "PageInfo",
    "Pager",
    "PaginationError",
    "PermissionDeniedError",
    "Problem",
    "Progress",
    "RateLimitError",
    "RedirectError",
    "Reply",
    "Response",
    "ServerError",
    "Timestamp",
    "TokenError",
    "TooLargeError",
    "ValidationError",
    "VideoSDK",
    "VideoSDKError",
    "WebhookError",
    "__version__",
    "api_token",
    "errors",
    "explain_token",
    "models",
    "participant_token",
    "response_of",
    "verify_token",
    "webhooks",
]


def _load() -> str:
    """Load the native module, and have it told of forks and of the end."""
    import atexit
    import os

    try:
        from . import _native
    except ImportError as error:
        if "subinterpreter" not in str(error):
            raise
        raise ImportError(
            "videosdk_api cannot be used in a sub-interpreter, only in the main one. Under mod_wsgi set "
            "`WSGIApplicationGroup %{GLOBAL}`; elsewhere run it in a process or thread of the main interpreter."
        ) from error
    from ._spec import SPEC_HASH

    if _native.SPEC_HASH != SPEC_HASH:
        raise ImportError(
            "the parts of videosdk_api are of different versions (its native module was built from another "
            "description of the API): install it again with `pip install --force-reinstall videosdk-api`"
        )
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_native.after_fork_in_child)
    atexit.register(_native.at_exit)
    return _native.VERSION


__version__ = _load()

_HOMES = {
    "_native": (
        "Delivery",
        "Explanation",
        "Page",
        "PageInfo",
        "Problem",
        "Progress",
        "Reply",
        "Response",
        "response_of",
    ),
    "client": ("AsyncVideoSDK", "VideoSDK"),
    "emulator": ("Emulator",),
    "model": ("Model",),
    "pages": ("AsyncPager", "Pager"),
    "timestamp": ("Timestamp",),
    "tokens": ("api_token", "explain_token", "participant_token", "verify_token"),
}
_MODULES = ("errors", "models", "webhooks")


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    home = next(
        (home for home, names in _HOMES.items() if name in names), "errors" if name in __all__ else None
    )
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
