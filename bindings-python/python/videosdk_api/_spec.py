"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "b5ff700e0c4dc702"
"""Fingerprint of the description; the native module holds the same one."""
