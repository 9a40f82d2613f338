"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "a03d839ccee6a520"
"""Fingerprint of the description; the native module holds the same one."""
