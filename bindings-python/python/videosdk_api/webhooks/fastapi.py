"""Verified webhooks for FastAPI: the same dependency as for Starlette, under the name one looks for."""

from __future__ import annotations

from .starlette import verified_delivery

__all__ = ["verified_delivery"]
