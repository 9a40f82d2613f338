"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "5e66b1a8bce37e53"
"""Fingerprint of the description; the native module holds the same one."""
