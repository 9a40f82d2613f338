"""Mutation testing of what refuses: tokens, webhooks, waits, and the paths of requests. `make mutants`, or by hand
`python3 core/tests/mutants.py [GROUP …] [-- OPTIONS OF cargo-mutants]`, for instance `tokens -- --shard 0/4`.

It changes one thing after another in a copy of the core and expects a test to fail each time. To be fast, the copy is one crate that
holds only the tests of these parts, as modules of its own, so that each change is one compilation. The results lie below
target/mutants/GROUP; what no test notices and why is told in `mutants.md`.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
OUT = ROOT / "target" / "mutants"
TREE = OUT / "tree"
TOOL = ROOT / "target" / "tools" / "bin" / "cargo-mutants"

# What is changed, and the names of the tests that watch it.
GROUPS = {
    "tokens": (["core/src/token/*.rs"], ["token", "secrets"]),
    "webhooks": (["core/src/webhook/*.rs"], ["webhook", "pem", "f31"]),
    "paths": (
        ["core/src/retry.rs", "core/src/request.rs", "core/src/check.rs"],
        ["retr", "check::", "request", "arguments", "ids::", "lists::", "batches", "telephony", "retries"],
    ),
}
# Printed from the description, and held by the tests of the press.
PRINTED = ["core/src/webhook/events.rs"]

COPIED = ["core/src", "core/tests", "core/fuzz/invariants", "core/fuzz/seeds", "tests/faults", "tests/hostile", "tests/conformance"]
# Tests that need the emulator or a crate that the copy does without.
WITHOUT = ["videosdk-emulator", "videosdk-server-sdk", "libtest-mimic"]

TESTS = """\
//! The tests of the copy, as one module.
#![allow(warnings)]
#[path = "token/main.rs"]
mod token;
#[path = "webhook.rs"]
mod webhook;
#[path = "hostile/main.rs"]
mod hostile;
#[path = "findings/main.rs"]
mod findings;
#[path = "weak_secret.rs"]
mod weak_secret;
#[path = "../fuzz/invariants/pem.rs"]
mod promises_of_pem;
#[path = "../fuzz/invariants/retry.rs"]
mod promises_of_retry;
#[path = "../fuzz/invariants/token.rs"]
mod promises_of_token;
#[path = "../fuzz/invariants/webhook.rs"]
mod promises_of_webhook;
mod seeds {
    fn all(target: &str, check: fn(&[u8])) {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
        std::fs::read_dir(folder).unwrap().flatten().for_each(|entry| check(&std::fs::read(entry.path()).unwrap()));
    }
    #[test]
    fn pem() {
        all("pem", super::promises_of_pem::check);
    }
    #[test]
    fn retry() {
        all("retry", super::promises_of_retry::check);
    }
    #[test]
    fn token() {
        all("token", super::promises_of_token::check);
    }
    #[test]
    fn webhook() {
        all("webhook", super::promises_of_webhook::check);
    }
}
mod conformance {
    #[path = "../conformance/compare.rs"]
    mod compare;
    #[path = "../conformance/server.rs"]
    mod server;
    #[path = "../conformance/tokens.rs"]
    mod tokens;
    #[path = "../conformance/webhooks.rs"]
    mod webhooks;
    use serde_json::Value;
    use std::path::{Path, PathBuf};
    pub type Verdict = (usize, Vec<String>);
    pub fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
    }
    pub fn read(path: &Path) -> Vec<Value> {
        serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
    }
    fn all(kind: &str, run: fn(&Path) -> Verdict) {
        for entry in std::fs::read_dir(folder().join(kind)).unwrap().flatten() {
            if !entry.path().ends_with("keys.json") {
                assert_eq!(run(&entry.path()).1, [""; 0]);
            }
        }
    }
    #[test]
    fn cases_of_tokens() {
        all("tokens", tokens::run);
    }
    #[test]
    fn cases_of_webhooks() {
        all("webhooks", webhooks::run);
    }
}
"""


def change(path, *pairs):
    text = path.read_text()
    for old, new in pairs:
        changed = re.sub(old, new, text, flags=re.M)
        if changed == text:
            sys.exit(f"{path} has no {old!r} any more: mend core/tests/mutants.py")
        text = changed
    path.write_text(text)


def copy():
    """The core with its own tests inside."""
    shutil.rmtree(TREE, ignore_errors=True)
    for name in COPIED:
        shutil.copytree(ROOT / name, TREE / name, ignore=shutil.ignore_patterns("target", "__pycache__"))
    for name in ("Cargo.toml", "Cargo.lock", "README.md", "core/Cargo.toml"):
        shutil.copy(ROOT / name, TREE / name)
    change(TREE / "Cargo.toml", (r"members = \[[^\]]*\]", 'members = ["core", "tests/faults"]'), (r"^debug = .*", "debug = false"))
    without = [(rf"^{name}\b.*\n", "") for name in WITHOUT]
    change(TREE / "core/Cargo.toml", *without, (r"(\[\[(test|bench)\]\]\n(.+\n)+\n?)+", ""), (r"\[lints\]\nworkspace = true", ""))
    change(TREE / "core/src/lib.rs", (r"\Z", '\n#[cfg(test)]\nextern crate self as videosdk_api;\n#[cfg(test)]\n#[path = "../tests/narrow.rs"]\nmod narrow;\n'))
    change(TREE / "core/tests/findings/main.rs", (r"^mod upload;\n", ""))
    (TREE / "core/tests/narrow.rs").write_text(TESTS)


def mutate(group, options):
    files, tests = GROUPS[group]
    command = [str(TOOL), "mutants", "--in-place", "--dir", str(TREE), "--output", str(OUT / group), "--package", "videosdk-api"]
    command += [word for name in files for word in ("--file", name)] + [word for name in PRINTED for word in ("--exclude", name)]
    command += ["--jobs", "1", "--no-shuffle", "--timeout", "120", "--colors", "never", *options, "--", "--lib", "--", *tests]
    env = {**os.environ, "CARGO_TARGET_DIR": os.environ.get("CARGO_TARGET_DIR", str(ROOT / "target")), "CARGO_INCREMENTAL": "1"}
    print("$", " ".join(command), flush=True)
    return subprocess.run(command, env=env, check=False).returncode


def main():
    words = sys.argv[1:]
    split = words.index("--") if "--" in words else len(words)
    groups, options = words[:split] or list(GROUPS), words[split + 1 :]
    if unknown := set(groups) - set(GROUPS):
        sys.exit(f"there is no group {', '.join(sorted(unknown))}: the groups are {', '.join(GROUPS)}")
    copy()
    # 2 says that some change went unnoticed, which mutants.md may explain; 3 that a test ran out of time.
    return max(mutate(group, options) for group in groups)


if __name__ == "__main__":
    sys.exit(main())
