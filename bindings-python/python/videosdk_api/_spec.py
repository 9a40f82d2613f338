"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "cf78cad453c34f83"
"""Fingerprint of the description; the native module holds the same one."""
