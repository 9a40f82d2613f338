"""Gives what an event carries as a typed model."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._native import Delivery
    from ..models.events import EventData


def event_data(delivery: Delivery) -> EventData | None:
    """What a verified delivery carries, as the model of its kind; `isinstance` and `match` tell which one it is.

    `None` for an event that this version does not know, or one whose data is no object: `delivery.data` has it as plain
    data in any case.
    """
    from ..models.events import EVENT_DATA

    model = EVENT_DATA.get(delivery.kind)
    if model is None or not isinstance(delivery.data, dict):
        return None
    return model.from_dict(delivery.data)  # pyright: ignore[reportUnknownMemberType]
