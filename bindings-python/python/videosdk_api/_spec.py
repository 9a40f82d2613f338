"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "d7aaa78f2c627ee4"
"""Fingerprint of the description; the native module holds the same one."""
