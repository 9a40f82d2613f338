"""The console of the emulator in a real browser: Debian's chromium, of the machine or fetched below target/."""

import sys

from .tally import CARGO, ROOT, TARGET, node_counts, step

sys.path.insert(0, str(ROOT / "bindings-c" / "tools"))

import needs  # noqa: E402

FOLDER = ROOT / "tests" / "console"


def console(tally):
    browse(tally, "console in chromium", ["page.test.mjs", "story.test.mjs"])


def paint(tally):
    """How soon the page is there, which is a matter of time."""
    browse(tally, "console, timed", ["paint.test.mjs"])


def browse(tally, name, files):
    try:
        browser = needs.program("chromium")
    except needs.Missing as missing:
        # Told at the end of the run, and a failure in CI.
        tally.left_out.append(f"{name}: {missing}")
        return
    # Emulator with console, and a client, in one program. As the tests of the workspace build it, so that nothing is built twice.
    build = [CARGO, "test", "--quiet", "--locked", "--workspace", "--no-run", "--test", "listen"]
    if not step(tally, f"{name}: program", build):
        return
    if not step(tally, f"{name}: npm packages", ["npm", "ci", "--no-audit", "--no-fund"], cwd=FOLDER):
        return
    env = {"VIDEOSDK_API_BIN": str(TARGET / "debug" / "videosdk-api"), "CHROMIUM_BIN": browser}
    step(tally, name, ["node", "--test", "--test-concurrency=1", *files], node_counts, cwd=FOLDER, env=env)
