"""The steps of the Node package."""

from .tally import ROOT, node_counts, step

PACKAGE = ROOT / "bindings-node"
# Tests that measure time.
TIMED = ("t15_exits", "t16_signals", "t36_deadlines")


def tests(tally, name, files):
    # One file after the other: some of them measure time. What they measured is shown with their results.
    command = ["node", "--test", "--test-concurrency=1", *(path.relative_to(PACKAGE) for path in files)]
    step(tally, name, command, node_counts, cwd=PACKAGE)


def node(tally):
    # Builds the addon, installs the tools that the lock file names, and compiles the TypeScript.
    if not step(tally, "Node package", ["node", PACKAGE / "tools" / "build.mjs"]):
        return
    for suite in ("native", "unit", "conformance", "types"):
        tests(tally, f"Node {suite}", sorted((PACKAGE / "tests" / suite).glob("*.test.mjs")))
    tests(tally, "Node immunity", immunity_files(timed=False))


def immunity(tally):
    """What native addons of others fail at, where it is a matter of time."""
    tests(tally, "Node immunity, timed", immunity_files(timed=True))


def immunity_files(timed):
    files = sorted((PACKAGE / "tests" / "immunity").glob("*.test.mjs"))
    return [path for path in files if path.name.startswith(TIMED) == timed]


def packaging(tally):
    """The package as a user gets it, with the addon as it is released."""
    build = ["node", PACKAGE / "tools" / "build.mjs", "--release", "--out", ROOT / "target" / "packaging-node" / "addon"]
    if step(tally, "Node release addon", build):
        command = ["node", "--test", "tests/packaging/node/package.test.mjs"]
        step(tally, "Node packaging", command, node_counts)


def demo(tally):
    """What `make demo` runs, with the package that is already built."""
    for name in ("quickstart", "record_room"):
        step(tally, f"demo in Node: {name}", ["node", PACKAGE / "tools" / "example.mjs", name])
