"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "7c83c6fd27f74029"
"""Fingerprint of the description; the native module holds the same one."""
