"""Shows how much of the API each language has: routes and composed operations with a method of their own and a wire case.

API.md says which operations there are; a method counts when the language's printed source calls the operation. What the cases
prove is for the runners to say, which fail for each operation that has none.
"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| `([\w.]+)` \| (`[A-Z]+ |composed)", re.M)


def constant(operation):
    return "_".join(re.sub(r"(?<!^)(?=[A-Z])", "_", part) for part in operation.split(".")).upper()


def source(*patterns):
    return "\n".join(path.read_text() for pattern in patterns for path in sorted(ROOT.glob(pattern)))


def languages():
    """For each language what tells whether an operation has a method."""
    rust, python = source("core/src/api/**/*.rs"), source("bindings-python/python/videosdk_api/api/*.py")
    node, c = source("bindings-node/ts/api/*.ts"), source("bindings-c/include/videosdk_api/*.h")
    functions = json.loads((ROOT / "bindings-c/tests/conformance/operations.json").read_text())["operations"]
    return {
        "Rust": lambda operation: re.search(rf"\b{constant(operation)}\b", rust),
        "Python": lambda operation: f'"{operation}"' in python,
        "Node": lambda operation: f'"{operation}"' in node,
        "C": lambda operation: operation in functions and re.search(rf"\b{functions[operation]['function']}\(", c),
    }


def main():
    cases = {case["operation"] for path in (ROOT / "tests/conformance/wire").glob("*.json") for case in json.loads(path.read_text())}
    kinds = {"routes": [], "composed": []}
    for operation, kind in ROW.findall((ROOT / "API.md").read_text()):
        kinds["composed" if kind == "composed" else "routes"].append(operation)
    missing = []
    print(f"{'':8}{'routes':>12}{'composed':>12}")
    for language, has in languages().items():
        cells = []
        for operations in kinds.values():
            left = [operation for operation in operations if operation not in cases or not has(operation)]
            missing += [f"{language}: {operation}" for operation in left]
            cells.append(f"{len(operations) - len(left)} of {len(operations)}")
        print(f"{language:8}" + "".join(f"{cell:>12}" for cell in cells))
    for line in missing:
        print(f"missing in {line}")
    return 1 if missing or not all(kinds.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
