"""The steps of the core, the emulator and the official SDKs."""

import os
import shutil
import sys
from pathlib import Path

from .tally import CARGO, ROOT, TARGET, cargo_counts, environment, nextest_counts, node_counts, run, step

TOOLS = ROOT / "target" / "tools"


def rust(tally):
    step(tally, "format", [CARGO, "fmt", "--all", "--check"])
    step(tally, "lints", [CARGO, "clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])
    has_nextest = shutil.which("cargo-nextest") is not None
    if has_nextest:
        # A test that hangs must fail, not hang the run: nextest kills it after its time (.config/nextest.toml).
        command = [CARGO, "nextest", "run", "--workspace", "--locked", "--no-fail-fast"]
        step(tally, "tests", command, nextest_counts)
    else:
        step(tally, "tests", [CARGO, "test", "--workspace", "--locked", "--no-fail-fast", "--lib", "--bins", "--tests"], cargo_counts)
    step(tally, "doc tests", [CARGO, "test", "--workspace", "--locked", "--doc"], cargo_counts)
    step(tally, "documentation", [CARGO, "doc", "--workspace", "--no-deps", "--locked"], env={"RUSTDOCFLAGS": "-D warnings"})


def demo(tally):
    step(tally, "demo in Rust", [CARGO, "run", "--quiet", "--locked", "-p", "videosdk-examples", "--bin", "recorded_room"])


def validators(tally):
    """How much of the API each language has, the public validator of OpenAPI documents, and that of the conformance cases."""
    step(tally, "the API in four languages", [sys.executable, ROOT / "tests" / "conformance" / "report.py"])
    python = environment(tally, "venv", ROOT / "tests" / "requirements.txt")
    if python is None:
        return
    step(tally, "openapi.json", [python, ROOT / "tests" / "openapi_check.py"])
    step(tally, "schema of the cases", [python, ROOT / "tests" / "conformance" / "check.py"])


def peers(tally):
    """The official Node SDK against the emulator; the official crate runs among the cargo tests."""
    folder = ROOT / "tests" / "peers" / "node"
    if not step(tally, "emulator binary", [CARGO, "build", "--locked", "-p", "videosdk-emulator"]):
        return
    if not step(tally, "npm packages", ["npm", "ci", "--no-audit", "--no-fund"], cwd=folder):
        return
    binary = TARGET / "debug" / "videosdk-emulator"
    files = sorted(str(p.relative_to(folder)) for p in folder.glob("*.test.mjs"))
    step(tally, "official Node SDK", ["node", "--test", *files], node_counts, cwd=folder, env={"VIDEOSDK_EMULATOR_BIN": str(binary)})


def supply_chain(tally):
    deny = shutil.which("cargo-deny") or str(TOOLS / "bin" / "cargo-deny")
    if not Path(deny).exists():
        if os.environ.get("VIDEOSDK_SKIP_DENY_BUILD"):
            tally.left_out.append("cargo-deny (VIDEOSDK_SKIP_DENY_BUILD is set)")
            return
        # It runs for a second: a build that is optimised to the end would take three times as long as this one.
        profile = {"CARGO_PROFILE_RELEASE_LTO": "off", "CARGO_PROFILE_RELEASE_OPT_LEVEL": "1", "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "16"}
        command = [CARGO, "install", "--quiet", "--locked", "cargo-deny", "--version", "0.20.2", "--root", TOOLS]
        code, _ = run(command, env=profile)
        if code != 0:
            tally.left_out.append("cargo-deny (it could not be installed)")
            return
    step(tally, "licences and sources", [deny, "--locked", "check", "bans", "licenses", "sources"])
