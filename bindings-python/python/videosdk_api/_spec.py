"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "eed6c43a0e501009"
"""Fingerprint of the description; the native module holds the same one."""
