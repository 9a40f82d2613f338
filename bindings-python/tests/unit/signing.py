"""Signs webhook bodies as the service does, with an implementation that is not ours."""

from __future__ import annotations

import base64
from functools import cache

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

BODY = b'{"webhookType":"session-started","data":{"meetingId":"abcd-efgh-ijkl"}}'


@cache
def key() -> rsa.RSAPrivateKey:
    """The one key of a test run; making one takes a while."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def public_pem() -> str:
    """Its public half, as a client pins it."""
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key().public_key().public_bytes(serialization.Encoding.PEM, form).decode()


def private_pem() -> str:
    """Its private half, as an emulator takes it."""
    form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key().private_bytes(serialization.Encoding.PEM, form, plain).decode()


def sign(body: bytes) -> str:
    """The value of the signature header for a body."""
    return base64.b64encode(key().sign(body, padding.PKCS1v15(), hashes.SHA256())).decode()


# Bodies that parsing and writing again would change, by what is odd about them.
ODD_BODIES = {
    "plain": BODY,
    "odd order and blanks": b'{ "data" : {"b":1, "a":2},\r\n "webhookType":"x" }',
    "a key twice": b'{"webhookType":"x","data":{},"note":1,"note":2}',
    "escapes": b'{"webhookType":"x","data":{"name":"\\u00e9\\ud83d\\ude00\\/"}}',
    "not ASCII": '{"webhookType":"x","data":{"name":"é😀"}}'.encode(),
    "byte order mark": b'\xef\xbb\xbf{"webhookType":"x","data":{}}',
    "line break at the end": BODY + b"\n",
    "numbers with zeros": b'{"webhookType":"x","data":{"n":1.0,"big":12345678901234567890,"e":1E2}}',
    "five megabytes": b'{"webhookType":"x","data":{"text":"' + b"a" * 5_000_000 + b'"}}',
}
