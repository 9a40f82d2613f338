"""What answers hold. Printed from core/spec/webhooks.yaml by `make gen`. Do not edit."""

from __future__ import annotations

from ..model import Field, Model


class WebhookPublicKey(Model):
    """The key that signs webhooks."""

    __slots__ = ()

    public_key: str = Field("publicKey", "text")
    """RSA public key in PEM; PKCS#1 armour seen in the wild, possibly with leading and trailing newlines.
    Accept SPKI as well.
    """
