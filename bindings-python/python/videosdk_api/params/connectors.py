"""What requests hold. Printed from core/spec/connectors.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ConnectorProvider: TypeAlias = Literal["twilio", "plivo", "telnyx"] | str
"""Telephony provider.

Any other text is taken too.
"""
