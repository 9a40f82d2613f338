"""Every file of cases fits `schema.json`, and no name stands twice in a file."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

HERE = Path(__file__).resolve().parent


def main():
    validator = Draft202012Validator(json.loads((HERE / "schema.json").read_text()))
    count, problems = 0, []
    for path in sorted(HERE.glob("*/*.json")):
        cases = json.loads(path.read_text())
        count += len(cases)
        name = path.relative_to(HERE)
        problems += [f"{name}: {error.message[:200]}" for error in validator.iter_errors(cases)]
        names = [case["name"] for case in cases]
        problems += [f"{name}: `{n}` stands twice" for n in {n for n in names if names.count(n) > 1}]
    for problem in problems:
        print(problem)
    print(f"{count} cases")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
