"""An instant as the service writes it."""

from __future__ import annotations

from ._native import timestamp_millis

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime as _datetime
    from typing import Any

__all__ = ["Timestamp"]


class Timestamp(str):
    """An instant as the service writes it (ISO 8601, UTC): the text, read only when asked for."""

    __slots__ = ()

    @property
    def unix_millis(self) -> int | None:
        """Milliseconds since the Unix epoch; `None` when the text is no instant."""
        return timestamp_millis(self)

    @property
    def datetime(self) -> _datetime | None:
        """The instant, in UTC; `None` when the text is none."""
        millis = timestamp_millis(self)
        if millis is None:
            return None
        from datetime import datetime, timedelta, timezone

        try:
            return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=millis)
        except OverflowError:
            # Python's calendar ends with the year 9999, in UTC.
            return None

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())
