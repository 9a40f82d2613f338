"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "ea6d309e964219f2"
"""Fingerprint of the description; the native module holds the same one."""
