"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "a0124204bec86995"
"""Fingerprint of the description; the native module holds the same one."""
