"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "b6d6d834fe3857d7"
"""Fingerprint of the description; the native module holds the same one."""
