"""The programs under test, one a language, built as they are; and an emulator in a process of its own."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
sys.path.append(str(ROOT / "bindings-c" / "tests"))

_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def run(*command):
    """Builds something. What it prints is only of interest when it fails, and then goes to stderr."""
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def rust(name):
    run("cargo", "build", "--quiet", "--locked", "-p", "videosdk-processes")
    return [TARGET / "debug" / name], {}


def python(name):
    run(sys.executable, ROOT / "bindings-python" / "tools" / "build.py")
    return [sys.executable, HERE / "programs" / f"{name}.py"], {"PYTHONPATH": str(ROOT / "bindings-python" / "python")}


def node(name):
    run("node", ROOT / "bindings-node" / "tools" / "build.mjs")
    return ["node", HERE / "programs" / f"{name}.mjs"], {}


def c(name):
    import building

    building.library(static=False)
    source, program = HERE / "programs" / f"{name}.c", building.OUT / "programs" / name
    return [building.compile_c(source, program, ["-std=gnu11", "-O1"])], {}


LANGUAGES = {f.__name__: f for f in (rust, python, node, c)}


def built(name, languages):
    """The command and the environment of a program, by language."""
    run("cargo", "build", "--quiet", "--locked", "-p", "videosdk-emulator")
    made = {language: LANGUAGES[language](name) for language in languages or LANGUAGES}
    return {language: ([str(part) for part in command], environment) for language, (command, environment) in made.items()}


def chosen():
    """The languages that the command line names; it ends here when one of them is not known."""
    unknown = [name for name in sys.argv[1:] if name not in LANGUAGES]
    if unknown:
        sys.exit(f"there is no program for {', '.join(unknown)}: there are {', '.join(LANGUAGES)}")
    return sys.argv[1:]


class Emulator:
    """The emulator in a process of its own, and its control API."""

    def __init__(self, *options):
        command = [TARGET / "debug" / "videosdk-emulator", "--port", "0", *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        where = json.loads(self.process.stdout.readline())
        self.url = where["url"]
        names = {"VIDEOSDK_API_KEY": "apiKey", "VIDEOSDK_SECRET": "secret", "VIDEOSDK_API_ENDPOINT": "url"}
        self.environment = {name: where[key] for name, key in names.items()}

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/emulator/{path}", data, {"content-type": "application/json"}, method=method)
        with _OPENER.open(request, timeout=60) as answer:
            return json.loads(answer.read())

    def stop(self):
        self.process.kill()
        self.process.wait()
