"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "ed00eccdb5b5420b"
"""Fingerprint of the description; the native module holds the same one."""
