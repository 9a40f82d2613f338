"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "073d3ea35a3ffc38"
"""Fingerprint of the description; the native module holds the same one."""
