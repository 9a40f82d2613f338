"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "45e3822d5996f7f5"
"""Fingerprint of the description; the native module holds the same one."""
