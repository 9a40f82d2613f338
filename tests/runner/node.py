"""The steps of the Node package."""

from .tally import ROOT, node_counts, step

PACKAGE = ROOT / "bindings-node"
SUITES = ("unit", "types", "native", "conformance", "immunity")


def node(tally):
    if not step(tally, "Node addon and JavaScript", ["node", PACKAGE / "tools" / "build.mjs", "--release"]):
        return
    for suite in SUITES:
        files = sorted((PACKAGE / "tests" / suite).glob("*.test.mjs"))
        # One file after the other: several of them measure time.
        command = ["node", "--test", "--test-concurrency=1", *(path.relative_to(PACKAGE) for path in files)]
        step(tally, f"Node {suite}", command, node_counts, cwd=PACKAGE)


def packaging(tally):
    """The packages as a user gets them; `node` has built what they are made of."""
    command = ["node", "--test", "tests/packaging/node/package.test.mjs"]
    step(tally, "Node packaging", command, node_counts)

