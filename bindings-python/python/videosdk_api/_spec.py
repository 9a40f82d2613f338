"""Printed from core/spec by `make gen`. Do not edit."""

SPEC_HASH = "673daaec409af30a"
"""Fingerprint of the description; the native module holds the same one."""
