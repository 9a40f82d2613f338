"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "b153ed4f1b39e90b"
"""Fingerprint of the description; the native module holds the same one."""
