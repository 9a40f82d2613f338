"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "fa12ac9a21fffd82"
"""Fingerprint of the description; the native module holds the same one."""
