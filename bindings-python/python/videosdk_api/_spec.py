"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "f392cde2d8552887"
"""Fingerprint of the description; the native module holds the same one."""
