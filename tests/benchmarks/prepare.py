"""Builds what is measured and installs the peers, all of it below target/benchmarks and beside it.

Everything that is measured is put together in target/benchmarks, so that no other build changes it meanwhile.
"""

import base64
import hashlib
import hmac
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tests"), str(ROOT / "bindings-c" / "tools")]

import install as installing
import needs
from runner.tally import CARGO, TARGET, Tally, environment

MADE = TARGET / "benchmarks"
PYTHON = ROOT / "bindings-python"
NODE = ROOT / "bindings-node"
C = ROOT / "bindings-c"
C_PEERS = {"libjwt": ["jwt"], "libcurl": ["curl", "jansson"]}


@dataclass
class Prepared:
    """Where the programs are. `rust` is None where the Rust works were not built."""

    server: Path
    rust: Path | None
    python: Path
    c: dict = field(default_factory=dict)
    environment: dict = field(default_factory=dict)
    # The files of the package that a Node program requires.
    node: Path = MADE / "node" / "dist" / "index.js"


def run(*command, cwd=ROOT, env=None):
    subprocess.run([str(part) for part in command], check=True, cwd=cwd, env=env)


def everything(made_by_tests=False):
    """Builds in release. With `made_by_tests` it takes what the packaging tests of `make test` built, and leaves the Rust works out."""
    MADE.mkdir(parents=True, exist_ok=True)
    if made_by_tests:
        look_for_what_tests_made()
    programs = rust_programs(release=not made_by_tests)
    stage_python(made_by_tests)
    stage_node(made_by_tests)
    prefix = tested_prefix() if made_by_tests else MADE / "c"
    if not made_by_tests:
        installing.install(prefix, profile="release", static=False)
    interpreter = environment(Tally(), "venv-bench", PYTHON / "benches" / "requirements.txt")
    if interpreter is None:
        sys.exit("the peers of Python could not be installed")
    prepared = Prepared(programs["videosdk-bench-server"], programs.get("videosdk-bench-work"), interpreter, c_programs(prefix))
    prepared.environment = {"PYTHONPATH": str(MADE / "python"), "PEERS": str(node_peers()), "OURS": str(prepared.node),
                            "NODE_ENV": "production", "BENCH_TOKEN": token()}
    return prepared


def look_for_what_tests_made():
    """They are made by steps of `make test`, each of which runs alone too."""
    packages = {
        "packaging": next((TARGET / "packaging-python").glob("*.whl"), None),
        "node-packaging": next((TARGET / "packaging-node" / "addon").glob("*.node"), None),
        "c-packaging": next((tested_prefix() / "lib").glob("libvideosdk_api.so"), None),
    }
    missing = [step for step, found in packages.items() if found is None]
    if missing:
        sys.exit(f"nothing is built that could be measured: run `python3 tests/run.py node {' '.join(missing)}` first")


def rust_programs(release):
    """The server, and where it is for measuring, the works of Rust. Without optimisation the server does as well."""
    profile = ["--release"] if release else []
    programs = built(*profile, "-p", "videosdk-bench-server")
    # Apart, so that neither brings features into what the other is built from.
    return {**programs, **(built(*profile, "-p", "videosdk-bench-work") if release else {})}


def built(*words):
    """The programs that cargo made, by their names."""
    command = [CARGO, "build", "--locked", *words, "--message-format=json-render-diagnostics"]
    told = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout
    made = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
    return {one["target"]["name"]: Path(one["executable"]) for one in made if one.get("executable")}


def stage_python(made_by_tests):
    folder = MADE / "python"
    shutil.rmtree(folder, ignore_errors=True)
    if made_by_tests:
        (wheel,) = (TARGET / "packaging-python").glob("*.whl")
        zipfile.ZipFile(wheel).extractall(folder)
    else:
        package = folder / "videosdk_api"
        shutil.copytree(PYTHON / "python" / "videosdk_api", package, ignore=shutil.ignore_patterns("*.so", "*.pyd", "__pycache__"))
        run(sys.executable, PYTHON / "tools" / "build.py", "--release", "--out", package)
    # As pip leaves a package, ours and the peers' alike: without it Python reads the sources anew in every process.
    run(sys.executable, "-m", "compileall", "-q", folder)


def stage_node(made_by_tests):
    folder = MADE / "node"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    if not made_by_tests:
        # In its own folder: the JavaScript around the addon is made by loading it.
        run("node", NODE / "tools" / "build.mjs", "--release")
    shutil.copytree(TARGET / "packaging-node" / "addon" if made_by_tests else NODE / "native", folder / "native")
    shutil.copytree(NODE / "dist", folder / "dist")
    # What starts a process and asks for the package, and what does not. Each says what it has cost until then: how a process ends is
    # Node's affair.
    tell = ('const { user, system } = process.cpuUsage();\nconst peak = require("node:fs").readFileSync("/proc/self/status", "utf8").match'
            '(/VmHWM:\\s+(\\d+)/)[1] / 1024;\nconsole.log((user + system) / 1000, peak);\n')
    (folder / "bare.cjs").write_text(tell)
    (folder / "loaded.cjs").write_text(f'const {{ VideoSDK }} = require("./dist/index.js");\n{tell}')


def node_peers():
    folder = TARGET / "node-bench"
    folder.mkdir(exist_ok=True)
    lock = (NODE / "benches" / "package-lock.json").read_text()
    mark = folder / "installed.json"
    if not mark.exists() or mark.read_text() != lock:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(NODE / "benches" / name, folder)
        run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error", cwd=folder)
        mark.write_text(lock)
    return folder


def tested_prefix():
    """Where tests/packaging/c.py leaves the library."""
    return TARGET / "packaging-c" / "moved" / "to here"


def c_programs(prefix):
    """A program for each subject, so that none loads the libraries of another."""
    ours = [f"-I{prefix / 'include'}", f"-L{prefix / 'lib'}", "-lvideosdk_api", "-lpthread", f"-Wl,-rpath,{prefix / 'lib'}"]
    flags = {"ours": ours, **{name: needs.libraries(*libraries) for name, libraries in C_PEERS.items()}}
    programs = {}
    for name, words in flags.items():
        program = MADE / f"c-{name}"
        sources = [C / "benches" / "bench.c", C / "benches" / f"{name}.c"]
        run("cc", "-std=gnu11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", "-Werror", *sources, "-o", program, *words)
        programs[name] = program
    return programs


def token():
    """What the peers send as their token: as long as ours, and signed with a key that nobody has."""
    claims = {"apikey": "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10", "permissions": ["allow_join", "allow_mod"], "version": 2,
              "roles": ["crawler"], "iat": 1_790_000_000, "exp": 1_790_000_600}
    part = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
    signed = ".".join(part(json.dumps(one, separators=(",", ":")).encode()) for one in ({"alg": "HS256", "typ": "JWT"}, claims))
    return f"{signed}.{part(hmac.digest(os.urandom(32), signed.encode(), hashlib.sha256))}"
