"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "86665294014aad2c"
"""Fingerprint of the description; the native module holds the same one."""
