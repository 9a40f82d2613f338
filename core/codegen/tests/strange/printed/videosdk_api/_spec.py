"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "72e653c773b20395"
"""Fingerprint of the description; the native module holds the same one."""
