"""What requests hold. Printed from core/spec/rtmp.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import TypedDict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Required


class RtmpOutputParam(TypedDict, total=False):
    """Where an RTMP output is pushed to."""

    url: Required[str]
    """RTMP ingest URL. Not empty."""
    streamKey: Required[str]
    """Stream key. Not empty."""
