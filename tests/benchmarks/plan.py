"""What is measured: works, who does them, how often, and the goals. Nothing here runs anything.

A count is the number of operations of one process, chosen so that it takes a few tenths of a second of processor time.
"""

from dataclasses import dataclass

OURS = "videosdk-api"
LANGUAGES = ("rust", "python", "node", "c")
TITLES = {"rust": "Rust", "python": "Python", "node": "Node", "c": "C"}


@dataclass(frozen=True)
class Work:
    """One thing that all languages do. `name` and `size` are what the programs of the languages are told."""

    title: str
    name: str
    subjects: dict
    size: int = 0
    unit: str = "µs"
    # On one core with its server: waking a second core for each answer costs more than what is measured.
    pinned: bool = True
    tls: bool = False
    # In another language's column too, this is the least that the work can cost.
    limit: str | None = None


@dataclass(frozen=True)
class Goal:
    """Ours over a peer, or ours less a peer. `owed` must hold, `wanted` is what we want; None where there is no second figure."""

    work: str
    language: str
    peer: str
    owed: float
    wanted: float | None = None
    metric: str = "cpu"
    kind: str = "ratio"
    # The subject that is held against the peer.
    ours: str = OURS


BLOCKING = f"{OURS}, blocking"

WORKS = {
    "sign": Work(
        "Sign a participant token", "sign", limit="limit",
        subjects={
            "rust": {"official": 100_000, "jsonwebtoken": 150_000, "limit": 600_000, OURS: 600_000},
            "python": {"PyJWT": 15_000, OURS: 400_000},
            "node": {"official": 40_000, "jsonwebtoken": 600, "fast-jwt": 40_000, OURS: 200_000},
            "c": {"libjwt": 40_000, OURS: 400_000},
        },
    ),
    "verify": Work(
        "Verify it", "verify", limit="limit",
        subjects={
            "rust": {"official": 80_000, "jsonwebtoken": 100_000, "limit": 500_000, OURS: 250_000},
            "python": {"PyJWT": 8_000, OURS: 150_000},
            "node": {"official": 40_000, "jsonwebtoken": 600, "fast-jwt": 40_000, OURS: 100_000},
            "c": {"libjwt": 40_000, OURS: 150_000},
        },
    ),
    "create": Work(
        "Create a room, one after another", "create", limit="raw socket",
        subjects={
            "rust": {"official": 8_000, "reqwest": 8_000, "hyper": 10_000, "raw socket": 12_000, BLOCKING: 8_000, OURS: 8_000},
            "python": {"requests": 500, "httpx": 800, "http.client": 2_000, OURS: 12_000},
            "node": {"official": 1_200, "fetch": 1_200, "undici.Pool": 6_000, OURS: 6_000},
            "c": {"libcurl": 10_000, OURS: 12_000},
        },
    ),
    "asyncio": Work(
        "Create a room, asyncio, one after another", "asyncio",
        subjects={"python": {"aiohttp": 2_000, OURS: 8_000}},
    ),
    "many": Work(
        "Create a room, 64 at once", "many", size=64, pinned=False, limit="hyper",
        subjects={
            "rust": {"official": 8_000, "reqwest": 10_000, "hyper": 12_000, OURS: 10_000},
            "python": {"aiohttp": 3_000, OURS: 10_000},
            "node": {"official": 1_500, "fetch": 1_500, "undici.Pool": 8_000, OURS: 8_000},
            "c": {"libcurl": 12_000, OURS: 12_000},
        },
    ),
    "list20": Work(
        "A page of 20 rooms, four members of each read", "list", size=20, limit="raw socket",
        subjects={
            "rust": {"official": 2_000, "reqwest": 4_000, "hyper": 4_000, "raw socket": 8_000, OURS: 4_000},
            "python": {"requests": 500, "http.client": 1_500, OURS: 8_000},
            "node": {"official": 1_500, "undici.Pool": 4_000, OURS: 4_000},
            "c": {"libcurl": 2_000, OURS: 8_000},
        },
    ),
    "list100": Work(
        "A page of 100 rooms, four members of each read", "list", size=100, limit="raw socket",
        subjects={
            "rust": {"official": 600, "reqwest": 1_500, "hyper": 1_500, "raw socket": 2_500, OURS: 1_500},
            "python": {"requests": 400, "http.client": 700, OURS: 3_000},
            "node": {"official": 600, "undici.Pool": 1_500, OURS: 1_500},
            "c": {"libcurl": 500, OURS: 3_000},
        },
    ),
    "decode": Work(
        "Decode a page of 20 rooms, four members of each read", "decode", size=20,
        subjects={"python": {"msgspec": 20_000, OURS: 20_000}},
    ),
    "first": Work(
        "The first 500 calls of a process", "first",
        subjects={"python": {"requests": 500, OURS: 500}, "node": {"official": 500, OURS: 500}},
    ),
    "fresh": Work(
        "Fresh process to its first reply", "fresh", unit="ms",
        subjects={
            "rust": {"official": 15, OURS: 15},
            "python": {"bare": 3, "requests + PyJWT": 3, OURS: 5},
            "node": {"bare": 3, "official": 3, OURS: 3},
            "c": {"libcurl": 15, OURS: 15},
        },
    ),
    "import": Work(
        "Load the package, in a fresh process", "import", unit="ms",
        subjects={"python": {"bare": 7, OURS: 7}, "node": {"bare": 7, OURS: 7}},
    ),
    "create_tls": Work(
        "Create a room, one after another, TLS", "create", tls=True,
        subjects={
            "rust": {"reqwest": 6_000, OURS: 6_000},
            "python": {"requests": 500, "http.client": 1_500, OURS: 8_000},
            "node": {"official": 1_200, "undici.Pool": 4_000, OURS: 5_000},
            "c": {"libcurl": 8_000, OURS: 8_000},
        },
    ),
    "list20_tls": Work(
        "A page of 20 rooms, TLS", "list", size=20, tls=True,
        subjects={
            "rust": {"reqwest": 3_000, OURS: 3_000},
            "python": {"requests": 500, "http.client": 1_200, OURS: 5_000},
            "node": {"official": 1_500, "undici.Pool": 3_000, OURS: 3_000},
            "c": {"libcurl": 1_500, OURS: 5_000},
        },
    ),
    "list100_tls": Work(
        "A page of 100 rooms, TLS", "list", size=100, tls=True,
        subjects={
            "rust": {"reqwest": 1_000, OURS: 1_000},
            "python": {"requests": 400, "http.client": 600, OURS: 2_000},
            "node": {"official": 600, "undici.Pool": 1_000, OURS: 1_000},
            "c": {"libcurl": 500, OURS: 2_000},
        },
    ),
}

# What users have today; every ratio of a language is to it. Where a work has none of these, its first peer is meant.
REFERENCES = {
    "rust": ("official", "reqwest"),
    "python": ("PyJWT", "requests", "requests + PyJWT", "aiohttp", "msgspec"),
    "node": ("official",),
    "c": ("libjwt", "libcurl"),
}


def reference(work, language):
    """The reference peer of this work, None where there is no peer but the bare interpreter."""
    subjects = WORKS[work].subjects[language]
    return next((name for name in REFERENCES[language] if name in subjects), None)


GOALS = [
    Goal("sign", "rust", "official", 0.25, 0.17),
    Goal("sign", "rust", "limit", 1.6),
    Goal("sign", "python", "PyJWT", 0.025, 0.018),
    Goal("sign", "node", "official", 0.18, 0.13),
    Goal("sign", "c", "libjwt", 0.06, 0.04),
    Goal("verify", "rust", "official", 0.42, 0.30),
    Goal("verify", "rust", "jsonwebtoken", 1.0),
    Goal("verify", "python", "PyJWT", 0.045, 0.032),
    Goal("verify", "node", "official", 0.40, 0.32),
    Goal("verify", "c", "libjwt", 0.15, 0.10),
    Goal("create", "rust", "official", 0.95, 0.65),
    Goal("create", "rust", "official", 0.95, 0.65, ours=BLOCKING),
    Goal("create", "rust", "reqwest", 1.15),
    Goal("create", "python", "requests", 0.065, 0.045),
    Goal("create", "python", "httpx", 0.12, 0.08),
    Goal("asyncio", "python", "aiohttp", 0.45, 0.20),
    Goal("create", "node", "official", 0.18, 0.07),
    Goal("create", "node", "undici.Pool", 1.25, 0.55),
    Goal("create", "c", "libcurl", 0.85, 0.60),
    Goal("many", "rust", "official", 0.90, 0.70),
    Goal("many", "python", "aiohttp", 0.28, 0.19),
    Goal("many", "node", "official", 0.075, 0.045),
    Goal("many", "node", "undici.Pool", 1.0, 0.6),
    Goal("many", "c", "libcurl", 0.80, 0.50),
    Goal("list20", "rust", "official", 0.58, 0.35),
    Goal("list20", "python", "requests", 0.075, 0.048),
    Goal("decode", "python", "msgspec", 1.0, 0.75),
    Goal("list20", "node", "official", 0.32, 0.20),
    Goal("list20", "c", "libcurl", 0.25, 0.20),
    Goal("list100", "rust", "official", 0.48, 0.25),
    Goal("list100", "python", "requests", 0.10, 0.08),
    Goal("list100", "node", "official", 0.48, 0.40),
    Goal("list100", "c", "libcurl", 0.16, 0.10),
    Goal("first", "python", "requests", 0.10),
    Goal("first", "node", "official", 0.065, 0.03),
    Goal("fresh", "rust", "official", 1.0),
    Goal("fresh", "python", "requests + PyJWT", 0.20, 0.14),
    Goal("fresh", "node", "official", 0.42, 0.36),
    Goal("fresh", "c", "libcurl", 1.0),
    Goal("many", "rust", "official", 1.0, metric="peak"),
    Goal("many", "python", "aiohttp", 0.8, metric="peak"),
    Goal("many", "node", "official", 0.45, 0.40, metric="peak"),
    Goal("many", "c", "libcurl", 4.0, metric="peak", kind="difference"),
    Goal("import", "python", "bare", 5.0, 2.0, kind="difference"),
    Goal("import", "python", "bare", 6.0, metric="peak", kind="difference"),
    Goal("import", "node", "bare", 3.0, kind="difference"),
]

# The quick look, in this order: what a change of the code can make worse, none of it longer than a second or two.
QUICK = ("sign", "verify", "create", "asyncio", "many", "list20", "decode", "first", "fresh")

# Growth: calls at once, and rooms of a page. Each with ours and the reference; a point takes this many operations at least.
AT_ONCE = (1, 8, 64, 512, 4096)
PAGES = (10, 100, 1_000, 10_000)
GROWTH_CALLS = {OURS: 8_000, "official": {"rust": 8_000, "node": 1_500}, "aiohttp": 2_500, "libcurl": 8_000}
GROWTH_ROOMS = {OURS: 100_000, "official": 50_000, "requests": 40_000, "libcurl": 50_000}
GROWTH_PEERS = {
    "many": {"rust": "official", "python": "aiohttp", "node": "official", "c": "libcurl"},
    "list": {"rust": "official", "python": "requests", "node": "official", "c": "libcurl"},
}
