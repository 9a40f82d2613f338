"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "719abb5ff532f69f"
"""Fingerprint of the description; the native module holds the same one."""
