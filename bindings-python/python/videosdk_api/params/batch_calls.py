"""What requests hold. Printed from core/spec/batchCalls.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

BatchCallTiming: TypeAlias = Literal["immediate", "scheduled"] | str
"""When a batch runs.

Any other text is taken too.
"""

BatchCallStatus: TypeAlias = (
    Literal[
        "uploaded",
        "parsing",
        "parsed",
        "parse_failed",
        "draft",
        "scheduled",
        "running",
        "completed",
        "cancelling",
        "cancelled",
    ]
    | str
)
"""State of a batch.

Any other text is taken too.
"""

BatchCallCancelMode: TypeAlias = Literal["graceful", "immediate"] | str
"""What happens to live calls when a batch is cancelled: they end by themselves, or at once.

Any other text is taken too.
"""

BatchCallRetryStatus: TypeAlias = Literal["failed", "not-answered", "rejected", "missed", "abandoned"] | str
"""Outcome of a call after which it may be tried again.

Any other text is taken too.
"""

BatchCallWebhookEvent: TypeAlias = Literal["batchcall-started", "batchcall-completed"] | str
"""Event of a batch.

Any other text is taken too.
"""


class BatchCallRetryConfigParam(TypedDict, total=False):
    """Whether recipients who were not reached are called again."""

    enabled: bool
    """Whether there is a second attempt at all."""
    retryOn: Sequence[BatchCallRetryStatus]
    """Outcomes after which there is one."""
    maxAttempts: int
    """Most calls to one recipient, the first included. From 1 to 3."""


class BatchCallWebhookConfigParam(TypedDict, total=False):
    """Where events of a batch go. Mind the lower-case `endpoint`, unlike `endPoint` elsewhere."""

    endpoint: Required[str]
    """URL that takes the events by POST."""
    events: Sequence[BatchCallWebhookEvent]
    """Events to be sent. Not settled: What its absence means is not published. Emulator: all events; an empty
    list sends none.
    """
