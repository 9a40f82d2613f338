"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "eb998071c205a92f"
"""Fingerprint of the description; the native module holds the same one."""
