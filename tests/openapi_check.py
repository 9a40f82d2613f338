"""The printed OpenAPI document is valid OpenAPI 3.1 for a validator that is not ours."""

import json
import sys
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

FILE = Path(__file__).resolve().parent.parent / "core" / "spec" / "openapi.json"


def main():
    document = json.loads(FILE.read_text())
    problems = list(OpenAPIV31SpecValidator(document).iter_errors())
    for problem in problems:
        print(f"{'/'.join(str(p) for p in problem.absolute_path)}: {problem.message}")
    operations = sum(len(item) for item in document["paths"].values())
    print(f"{operations} operations, {len(document['components']['schemas'])} schemas, {len(document['webhooks'])} webhooks")
    return 1 if problems or not operations else 0


if __name__ == "__main__":
    sys.exit(main())
