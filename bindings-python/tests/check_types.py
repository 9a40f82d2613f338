"""Every check of types and of layout of the Python here, in one go. Installs nothing; says what is missing.

ruff holds layout and lints (printed files and what the press prints of odd descriptions included); mypy and pyright
read the package and `typing_cases.py` in their strictest mode; pyright finds nothing public without a type; stubtest
holds `_native.pyi` against the native module, which `tools/build.py` must have built.
"""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACKAGE = HERE.parent / "python"
CODEGEN = ROOT / "core" / "codegen" / "tests"
ENV = {
    **os.environ,
    "PYTHONPATH": str(PACKAGE),
    "MYPYPATH": str(PACKAGE),
    "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
}


def run(command, **options):
    """Exit code and output of a command of this Python's environment."""
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        env=ENV,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=600,
        check=False,
        **options,
    )
    return done.returncode, done.stdout


def ruff_format():
    return run(["ruff", "format", "--check", "--diff", HERE.parent])


def ruff_lints():
    return run(["ruff", "check", HERE.parent])


def press_format():
    """What the press prints of odd and of small descriptions is laid out too. It lies where ruff's settings do not."""
    config = ["--config", HERE.parent / "ruff.toml"]
    code, output = run(["ruff", "format", "--check", "--diff", *config, CODEGEN / "strange" / "printed"])
    goldens = sorted((CODEGEN / "golden" / "printed").glob("*.py.golden"))
    assert goldens, "the press has no printed Python among its goldens"
    for golden in goldens:
        command = ["ruff", "format", "--check", "--diff", *config, "--stdin-filename", "a.py", "-"]
        one, text = run(command, input=golden.read_text(encoding="utf-8"))
        code, output = code or one, output + (text if one else "")
    return code, output


def strict_mypy():
    return run(
        [
            "mypy",
            "--strict",
            "--enable-error-code",
            "deprecated",
            PACKAGE / "videosdk_api",
            HERE / "typing_cases.py",
        ]
    )


def strict_pyright():
    code, output = run(["pyright", "--pythonpath", sys.executable, "--outputjson"], cwd=HERE.parent)
    found = json.loads(output[output.index("{") :])
    problems = [p for p in found["generalDiagnostics"] if p["severity"] != "information"]
    lines = [f"{p['file']}:{p['range']['start']['line'] + 1}: {p['message']}" for p in problems]
    if found["summary"]["filesAnalyzed"] < 40:
        lines.append(f"only {found['summary']['filesAnalyzed']} files were looked at")
    return (1 if lines else code), "\n".join(lines)


def complete_types():
    """Everything public has a type that is known, not guessed."""
    code, output = run(
        ["pyright", "--pythonpath", sys.executable, "--verifytypes", "videosdk_api", "--ignoreexternal"],
        cwd=PACKAGE,
    )
    whole = "Type completeness score: 100%" in output
    return (code or (0 if whole else 1)), output


def strange_types():
    """What the press prints of the odd corners of the API type-checks beside the package's own files."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "videosdk_api"
        kept = shutil.ignore_patterns(
            "api", "models", "params", "*.so", "__pycache__", "webhooks", "pytest_plugin.py"
        )
        shutil.copytree(PACKAGE / "videosdk_api", target, ignore=kept)
        shutil.copytree(CODEGEN / "strange" / "printed" / "videosdk_api", target, dirs_exist_ok=True)
        printed = [target / "api", target / "models", target / "params"]
        return run(["mypy", "--strict", *printed], cwd=folder)


def console_samples():
    """The samples that the emulator's console shows, all of them in one file."""
    reference = ROOT / "core" / "emulator" / "console" / "reference.json"
    operations = json.loads(reference.read_text(encoding="utf-8"))["operations"]
    assert len(operations) > 100, "the reference has its operations"
    text = "from videosdk_api import VideoSDK\n"
    for operation in operations:
        body = textwrap.indent(operation["samples"]["python"], "    ")
        text += f"\n\ndef {operation['id'].replace('.', '_')}(client: VideoSDK) -> None:\n{body}\n"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "console_samples.py"
        file.write_text(text, encoding="utf-8")
        return run(["mypy", "--strict", file], cwd=HERE.parent)


def stubs():
    return run(["mypy.stubtest", "videosdk_api._native"], cwd=PACKAGE)


CHECKS = [
    ruff_format,
    ruff_lints,
    press_format,
    strict_mypy,
    strict_pyright,
    complete_types,
    strange_types,
    console_samples,
    stubs,
]
NEEDS = ["ruff", "mypy", "pyright"]


def main():
    missing = [name for name in NEEDS if importlib.util.find_spec(name) is None]
    if missing:
        print(f"missing: {', '.join(missing)}; install {HERE / 'requirements.txt'}")
        return 2
    if not list((PACKAGE / "videosdk_api").glob("_native*.so")):
        print("missing: the native module; run bindings-python/tools/build.py")
        return 2
    wanted = sys.argv[1:]
    failed = 0
    checks = [check for check in CHECKS if not wanted or check.__name__ in wanted]
    for check in checks:
        code, output = check()
        print(f"{'ok' if code == 0 else 'FAILED'}: {check.__name__}", flush=True)
        if code != 0:
            failed += 1
            print(output)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
