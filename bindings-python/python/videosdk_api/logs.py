"""Python's `logging` receives the events of the core, under the logger `videosdk_api`.

Warnings (a repeated request, a weak secret) are kept in a short queue by the native side and handed over
whenever a Python thread leaves one of its calls: no thread of ours ever enters Python, so logging can neither
block nor outlive a program.
"""

from __future__ import annotations

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger
    from typing import Any

__all__ = ["refresh"]

_NAME = "videosdk_api"
_logger: Logger | None = None


def refresh() -> None:
    """Read the level of the logger `videosdk_api` again.

    Each new client does this by itself. Call it after you changed a level while a client exists, for instance
    to see the debug record that every call leaves.
    """
    _native.log_to(deliver, _ready().getEffectiveLevel())


def deliver(records: list[tuple[int, str, str, dict[str, Any]]]) -> None:
    """Hands records over: level, target, message and fields. The native side calls this."""
    logger = _ready()
    for level, target, message, fields in records:
        if not logger.isEnabledFor(level):
            continue
        shown = " ".join(f"{name}={value}" for name, value in fields.items())
        text = f"{message} ({shown})" if shown else message
        # No file and line: the event happened in the core. The fields are kept for handlers that write JSON.
        extra = {"videosdk": {"target": target, **fields}}
        logger.handle(logger.makeRecord(_NAME, level, "", 0, text, (), None, None, extra))


def _ready() -> Logger:
    global _logger
    if _logger is None:
        import logging

        _logger = logging.getLogger(_NAME)
        # A program that never set logging up shall not find our warnings on its standard error.
        _logger.addHandler(logging.NullHandler())
    return _logger
