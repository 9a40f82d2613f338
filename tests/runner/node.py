"""The steps of the Node package."""

from .tally import ROOT, node_counts, step

PACKAGE = ROOT / "bindings-node"


def node(tally):
    # Builds the addon, installs the tools that the lock file names, and compiles the TypeScript.
    if not step(tally, "Node package", ["node", PACKAGE / "tools" / "build.mjs"]):
        return
    for suite in ("native", "unit", "conformance", "types"):
        files = sorted((PACKAGE / "tests" / suite).glob("*.test.mjs"))
        # One file after the other: some of them measure time.
        command = ["node", "--test", "--test-concurrency=1", *(path.relative_to(PACKAGE) for path in files)]
        step(tally, f"Node {suite}", command, node_counts, cwd=PACKAGE)
    collected = "tests/immunity/collected.test.mjs"
    step(tally, "Node immunity", ["node", "--test", collected], node_counts, cwd=PACKAGE)
