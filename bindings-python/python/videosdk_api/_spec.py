"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "a65fc8b5fa7eae41"
"""Fingerprint of the description; the native module holds the same one."""
