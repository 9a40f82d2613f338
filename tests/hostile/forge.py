"""Writes the forged tokens and the forged webhooks of this folder: `python3 tests/hostile/forge.py`.

It signs with Python's own HMAC and the `openssl` program, so that no language judges what it has made itself. Tokens come out
the same every time. Webhooks are signed with a key that is made for the purpose and thrown away.
"""

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOW = 1_767_225_600
KEY, SECRET = "vsdk-test-key", "vsdk-test-secret"
HEADER = '{"alg":"HS256","typ":"JWT"}'
FAR = 4_102_444_800


def encode(value):
    data = value if isinstance(value, bytes) else value.encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def seal(message, digest=hashlib.sha256, secret=SECRET):
    return f"{message}.{encode(hmac.new(secret.encode(), message.encode(), digest).digest())}"


def forge(header, payload, **how):
    """A token whose signature is right, whatever stands in it."""
    return seal(f"{encode(header)}.{encode(payload)}", **how)


def payload(**changes):
    claims = {"apikey": KEY, "version": 2, "exp": NOW + 600, **changes}
    return json.dumps(claims, separators=(",", ":"))


def claim(name, text):
    """A payload with one claim whose JSON is this text."""
    return f'{{"apikey":"{KEY}","exp":{FAR},"{name}":{text}}}' if name != "exp" else f'{{"apikey":"{KEY}","exp":{text}}}'


def headers():
    for alg in ["none", "None", "nOnE", "NONE", "HS384", "HS512", "RS256", "RS512", "ES256", "PS256", "EdDSA", "hs256", "Hs256",
                "HS256 ", " HS256", "HS-256", "SHA256", "dir", ""]:
        yield f"alg/{alg!r}", forge(json.dumps({"alg": alg, "typ": "JWT"}), payload()), "wrong_algorithm"
    for alg, digest in [("HS384", hashlib.sha384), ("HS512", hashlib.sha512)]:
        yield f"alg/{alg} signed as it says", forge(f'{{"alg":"{alg}"}}', payload(), digest=digest), "wrong_algorithm"
    yield "alg/none without a signature", encode('{"alg":"none"}') + "." + encode(payload()) + ".", ["malformed", "wrong_algorithm"]
    for text in ["{}", '{"typ":"JWT"}', '{"alg":null}', '{"alg":["HS256"]}', '{"alg":256}', '{"alg":{}}', "null", "[]", "1", "true",
                 '"HS256"', '{"alg":"HS256",', "HS256", '{"alg":"HS256","alg":"none"}', '{"alg":"none","alg":"HS256"}',
                 '{"alg":"HS256","typ":"JWS"}', '{"alg":"HS256","typ":5}', '{"alg":"HS256","typ":null}',
                 '{"alg":"HS256","crit":["x"]}', '{"alg":"HS256","crit":[]}', '{"alg":"HS256","kid":5}', '{"alg":"HS256"} x',
                 '{"alg":"HS256"}\0', '[{"alg":"HS256"}]', '{"Alg":"HS256"}']:
        yield f"header/{text!r}", forge(text, payload()), "bad_header"
    yield "header/empty", forge("", payload()), "malformed"


def claims():
    for text in ['"1795486716"', "null", "{}", "[]", "true", "9223372036854775808", "18446744073709551615", "1e30", "-1", "-0.5",
                 "-1e30", "9007199254740993", "[1795486716]"]:
        for name in ["exp", "nbf", "iat"]:
            yield f"{name}/{text}", forge(HEADER, claim(name, text)), "bad_claims"
    for text in ["0", "-0.0", "0.5", "1", "1767225600", "1767225599", "1767225599.9", "1e-5"]:
        yield f"exp/{text}", forge(HEADER, claim("exp", text)), "expired"
    for text in ["1767225601", "1767225600.5", "4102444799"]:
        yield f"nbf/{text}", forge(HEADER, claim("nbf", text)), "not_yet_valid"
    for name, text in [("permissions", '"allow_join"'), ("permissions", "[1]"), ("permissions", "{}"), ("roles", '"crawler"'),
                       ("roles", "[null]"), ("roles", "7"), ("version", '"2"'), ("version", "2.5"), ("version", "[]"),
                       ("roomId", "5"), ("roomId", "[]"), ("participantId", "{}"), ("participantId", "false")]:
        yield f"{name}/{text}", forge(HEADER, claim(name, text)), "bad_claims"
    for name in ["apikey", "exp", "nbf", "iat", "permissions", "roles", "version", "roomId", "own"]:
        twice = f'{{"apikey":"{KEY}","exp":{FAR},"{name}":null,"{name}":null}}'
        yield f"twice/{name}", forge(HEADER, twice), "bad_claims"
    for text in ["null", "42", '"x"', "[]", "true", "{", "{}x", '{"exp":1,}', "\ufeff{}", " ", f'{{"exp":{FAR}}}\0']:
        yield f"payload/{text!r}", forge(HEADER, text), "bad_claims"
    yield "payload/not UTF-8", forge(HEADER, f'{{"apikey":"'.encode() + b"\xff" + f'","exp":{FAR}}}'.encode()), "bad_claims"
    yield "payload/nested 5000 deep", forge(HEADER, "[" * 5000), "bad_claims"
    for text, reason in [('"other"', "wrong_api_key"), ("null", "wrong_api_key"), ("5", "bad_claims")]:
        yield f"apikey/{text}", forge(HEADER, f'{{"apikey":{text},"exp":{FAR}}}'), reason
    yield "apikey/missing", forge(HEADER, f'{{"exp":{FAR}}}'), "wrong_api_key"
    yield "exp/missing", forge(HEADER, f'{{"apikey":"{KEY}"}}'), "bad_claims"


def shapes():
    good = forge(HEADER, payload())
    head, body, signature = good.split(".")
    for token in ["", ".", "..", "...", "abc", f"{head}.{body}", f"{head}.{body}.", f"{head}..{signature}", f".{body}.{signature}",
                  f"{good}.", f".{good}", f"{good}.extra", f"{good}.{signature}", "." * 1000]:
        yield f"parts/{token[:12]}…{len(token)}", token, "malformed"
    for name, unit, times, before in [("10 MB", "a", 10_000_000, ""), ("a long tail", "A", 20_000, good)]:
        yield f"size/{name}", {"repeat": {"before": before, "unit": unit, "times": times, "after": ""}}, "malformed"
    anything = ["malformed", "bad_header", "bad_claims", "bad_signature", "wrong_algorithm"]
    for name, token in [
        ("padded", f"{good}="), ("line feed", f"{good}\n"), ("space before", f" {good}"), ("space after", f"{good} "),
        ("NUL", f"{good}\0"), ("Bearer", f"Bearer {good}"), ("quoted", f'"{good}"'), ("upper case", good.upper()),
        ("lower case", good.lower()), ("padded header", f"{head}=.{body}.{signature}"), ("padded payload", f"{head}.{body}=.{signature}"),
        ("signature twice", f"{head}.{body}.{signature}{signature}"), ("short signature", f"{head}.{body}.{signature[:42]}"),
        ("swapped", f"{body}.{head}.{signature}"), ("header as signature", f"{head}.{body}.{head}"), ("commas", good.replace(".", ",")),
        ("standard alphabet", good.replace("-", "+").replace("_", "/") + "+/"), ("full width stop", good.replace(".", "\uff0e")),
    ]:
        yield f"writing/{name}", token, anything
    for name, message in [("padding", f"{head}.{body}="), ("no base64", f"{head}.!!!"), ("a space", f"{head}.{body} "), ("header", f"!!!.{body}")]:
        yield f"sealed/{name}", seal(message), "malformed"
    for secret in ["", SECRET + " ", SECRET.upper(), SECRET[:-1], "secret", KEY]:
        yield f"secret/{secret!r}", forge(HEADER, payload(), secret=secret), "bad_signature"
    for name, part, rest in [("signature", signature, lambda s: f"{head}.{body}.{s}"), ("payload", body, lambda b: f"{head}.{b}.{signature}")]:
        for at in range(len(part)):
            other = "B" if part[at] == "A" else "A"
            yield f"{name}/character {at}", rest(part[:at] + other + part[at + 1:]), "bad_signature"


def tokens():
    made = [{"name": name, "token": token, "reason": reason} for group in (headers, claims, shapes) for name, token, reason in group()]
    names = [one["name"] for one in made]
    assert len(set(names)) == len(names), [n for n in names if names.count(n) > 1]
    return {"apiKey": KEY, "secret": SECRET, "now": NOW, "good": forge(HEADER, payload()), "forged": made}


def openssl(*arguments, given=b""):
    return subprocess.run(["openssl", *map(str, arguments)], input=given, check=True, capture_output=True).stdout


def webhooks():
    text = "a delivery that is long enough to have 2048 bits: " + "0123456789" * 24
    body = json.dumps({"webhookType": "session-started", "data": {"sessionId": "s1", "text": text}}, separators=(",", ":"))
    with tempfile.TemporaryDirectory() as folder:
        key, other = Path(folder) / "key.pem", Path(folder) / "other.pem"
        for path in (key, other):
            openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", path)
        public = openssl("pkey", "-in", key, "-pubout").decode()
        sign = lambda with_key, *options: base64.b64encode(openssl("dgst", *options, "-sign", with_key, given=body.encode())).decode()
        good = sign(key, "-sha256")
        pss = ["-sha256", "-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32"]
        foreign = [("SHA-1", sign(key, "-sha1")), ("SHA-384", sign(key, "-sha384")), ("SHA-512", sign(key, "-sha512")),
                   ("RSA-PSS", sign(key, *pss)), ("another key", sign(other, "-sha256"))]
    mismatch = foreign + [("zeros", base64.b64encode(bytes(256)).decode()), ("three bytes", "AAAA"),
                          ("one byte short", base64.b64encode(base64.b64decode(good)[:-1]).decode()),
                          ("one byte more", base64.b64encode(base64.b64decode(good) + b"\0").decode())]
    # A signature with + or / differs in the other alphabet; nearly all have one.
    malformed = [("URL-safe alphabet", good.replace("+", "-").replace("/", "_")), ("no padding", good.rstrip("=")),
                 ("more padding", good + "="), ("two joined", f"{good}, {good}"), ("line feed", good + "\n"), ("no base64", "!!!"),
                 ("not ASCII", "\u00e9"), ("NUL", good + "\0"), ("hexadecimal", base64.b64decode(good).hex() + "z")]
    cases = [{"name": n, "signatures": [s], "reason": "signature_mismatch"} for n, s in mismatch]
    cases += [{"name": n, "signatures": [s], "reason": "malformed_signature"} for n, s in malformed]
    cases += [{"name": "none", "signatures": [], "reason": "missing_signature"}, {"name": "empty", "signatures": [""], "reason": "missing_signature"},
              {"name": "two, both good", "signatures": [good, good], "reason": "malformed_signature"},
              {"name": "two, the second good", "signatures": ["AAAA", good], "reason": "malformed_signature"}]
    bodies = [("a blank more", body + " "), ("a line feed more", body + "\n"), ("a BOM", "\ufeff" + body), ("empty", ""),
              ("other order", json.dumps(json.loads(body), sort_keys=True, separators=(",", ":"))), ("with blanks", json.dumps(json.loads(body)))]
    cases += [{"name": f"body: {n}", "body": b, "signatures": [good], "reason": "signature_mismatch"} for n, b in bodies]
    flips = {"bits": 2048, "of": ["body", "signature"], "reason": "signature_mismatch"}
    return {"pem": public, "body": body, "signature": good, "flips": flips, "forged": cases}


def write(name, value):
    (HERE / name).write_text(json.dumps(value, indent=1, ensure_ascii=True) + "\n")


if __name__ == "__main__":
    write("tokens.json", tokens())
    if "--webhooks" in sys.argv:
        write("webhooks.json", webhooks())
