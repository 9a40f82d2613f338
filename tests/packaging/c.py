"""The C library as a user gets it (T28): built with optimisation, installed into a prefix with a blank in its name, built against
with pkg-config, CMake and meson, shared and static, in C and C++, then moved and built against again; by FetchContent; and
without the emulator. Ends with `N passed, N failed`. Everything is made below target/; what is not installed on the machine is fetched into it, and named where that fails.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "bindings-c" / "tools"))

import install as installing
import needs

HERE = Path(__file__).resolve().parent / "c"
MADE = installing.TARGET / "packaging-c"
MAX_MB = 9.0
# Without the emulator.
MAX_SLIM_MB = 7.0
WARNINGS = ["-Wall", "-Wextra", "-Werror"]


class Results:
    def __init__(self):
        self.passed, self.failed, self.left_out = 0, 0, []

    def check(self, name, problem):
        print(f"{'FAILED' if problem else 'ok'} {name}" + (f": {problem}" if problem else ""), flush=True)
        self.passed += not problem
        self.failed += bool(problem)

    def find(self, *names):
        """The programs of these names, or None where one cannot be had."""
        try:
            return [needs.program(name) for name in names]
        except needs.Missing as missing:
            print(f"not there: {missing}\n{missing.why}", flush=True)
            if str(missing) not in self.left_out:
                self.left_out.append(str(missing))
            return None


def run(*command, env=None):
    if not shutil.which(str(command[0])):
        return f"{command[0]} is not there", 127
    done = subprocess.run(
        [str(part) for part in command], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}
    )
    return done.stdout, done.returncode


def quickstart(results, name, program, env=None):
    output, status = run(program, env=env)
    results.check(name, None if status == 0 and "quickstart ok" in output else f"{output} (status {status})")


def with_pkg_config(results, prefix, folder):
    found = results.find("pkg-config")
    if not found:
        return
    env = {"PKG_CONFIG_PATH": str(prefix / "lib" / "pkgconfig")}
    for kind, ask in (("shared", ["--libs"]), ("static", ["--libs", "--static"])):
        output, status = run(*found, "--cflags", *ask, "videosdk_api", env=env)
        if status:
            results.check(f"pkg-config, {kind}", output)
            continue
        flags = shlex.split(output)
        if kind == "static":
            # pkg-config lists what a static library needs; which of the two is taken is said to the linker.
            flags = ["-l:libvideosdk_api.a" if flag == "-lvideosdk_api" else flag for flag in flags]
        program = folder / f"pkg-config-{kind}"
        output, status = run("cc", "-std=c99", *WARNINGS, "-pedantic", HERE / "consumer.c", "-o", program, *flags)
        results.check(f"pkg-config, {kind}: built without a warning", output if status or output else None)
        quickstart(results, f"pkg-config, {kind}: runs", program, {"LD_LIBRARY_PATH": str(prefix / "lib")})
        needed, _ = run("readelf", "-d", program)
        names = re.findall(r"NEEDED.*\[(libvideosdk_api[^\]]*)\]", needed)
        wanted = ["libvideosdk_api.so.0"] if kind == "shared" else []
        results.check(f"pkg-config, {kind}: needs {wanted}", None if names == wanted else names)


def with_cmake(results, prefix, folder):
    found = results.find("cmake")
    if not found:
        return
    build = folder / "cmake"
    output, status = run(*found, "-S", HERE, "-B", build, f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_C_FLAGS=-Wall -Wextra -Werror")
    if not status:
        output, status = run(*found, "--build", build)
    results.check("CMake: shared, static and C++ are built", output if status or "warning" in output else None)
    for name in ("shared", "static", "cpp"):
        quickstart(results, f"CMake, {name}: runs", build / name)


def with_meson(results, prefix, folder):
    found = results.find("meson", "ninja", "pkg-config")
    if not found:
        return
    env = {"PKG_CONFIG_PATH": str(prefix / "lib" / "pkgconfig"), **needs.path_with(*found)}
    build = folder / "meson"
    output, status = run(found[0], "setup", build, HERE, env=env)
    if not status:
        output, status = run(found[0], "compile", "-C", build, env=env)
    results.check("meson: built", output if status else None)
    quickstart(results, "meson: runs", build / "consumer", {"LD_LIBRARY_PATH": str(prefix / "lib")})


def with_fetch_content(results, profile):
    """The checkout as a part of the user's own build, in a folder of its own."""
    found = results.find("cmake")
    if not found:
        return
    with tempfile.TemporaryDirectory() as folder:
        fetch_content(results, found, Path(folder), "Debug" if profile == "debug" else "Release")


def fetch_content(results, found, build, kind):
    output, status = run(*found, "-S", HERE / "fetch", "-B", build, f"-DCHECKOUT={ROOT}", f"-DCMAKE_BUILD_TYPE={kind}")
    if not status:
        output, status = run(*found, "--build", build)
    results.check("FetchContent: shared and static are built", output if status else None)
    for name in ("shared", "static"):
        quickstart(results, f"FetchContent, {name}: runs", build / name)


def without_emulator(results, profile):
    prefix, program = MADE / "slim", MADE / "slim" / "program"
    installing.install(prefix, profile=profile, features="", static=False)
    size = (prefix / "lib" / f"libvideosdk_api.so.{installing.version()}").stat().st_size / 1e6
    print(f"without the emulator the shared library has {size:.2f} MB")
    if profile == "release":
        results.check(f"without the emulator it has at most {MAX_SLIM_MB} MB", None if size <= MAX_SLIM_MB else size)
    flags = [f"-I{prefix / 'include'}", f"-L{prefix / 'lib'}", "-lvideosdk_api", f"-Wl,-rpath,{prefix / 'lib'}"]
    output, status = run("cc", "-std=c99", *WARNINGS, "-pedantic", HERE / "slim.c", "-o", program, *flags)
    results.check("without the emulator: built", output if status else None)
    output, status = run(program)
    results.check("without the emulator: its functions say so, the rest works", None if "slim ok" in output else f"{output} (status {status})")


def everything(results, prefix, folder):
    folder.mkdir(parents=True)
    with_pkg_config(results, prefix, folder)
    with_cmake(results, prefix, folder)
    with_meson(results, prefix, folder)


def exits(results, prefix):
    """The shared library as it is shipped, with its own allocator, in processes that end while it is at work."""
    tests = ROOT / "bindings-c" / "tests"
    program = MADE / "exits"
    links = [f"-I{prefix / 'include'}", f"-L{prefix / 'lib'}", "-lvideosdk_api", f"-Wl,-rpath,{prefix / 'lib'}"]
    output, status = run("cc", "-std=gnu11", *WARNINGS, tests / "immunity" / "exits.c", "-o", program, *links)
    if not status:
        output, status = run(program, "1000")
        print(output, end="", flush=True)
    results.check("processes end as they want while the library is at work", output if status else None)


def main():
    profile = "debug" if "--debug" in sys.argv else "release"
    shutil.rmtree(MADE, ignore_errors=True)
    results = Results()
    first, second = MADE / "a prefix", MADE / "moved" / "to here"
    installing.install(first, profile=profile)
    shared = first / "lib" / f"libvideosdk_api.so.{installing.version()}"
    size = shared.stat().st_size / 1e6
    print(f"the shared library has {size:.2f} MB, the static one {(first / 'lib' / 'libvideosdk_api.a').stat().st_size / 1e6:.2f} MB")
    if profile == "release":
        results.check(f"the shared library has at most {MAX_MB} MB", None if size <= MAX_MB else size)
    texts = [p for p in first.rglob("*") if p.suffix in {".pc", ".cmake", ".h", ".hpp"}]
    named = [str(p) for p in texts if str(first) in p.read_text()]
    results.check("no file names the prefix", named)
    everything(results, first, MADE / "first")
    second.parent.mkdir()
    first.rename(second)
    everything(results, second, MADE / "second")
    exits(results, second)
    with_fetch_content(results, profile)
    without_emulator(results, profile)
    for name in results.left_out:
        print(f"left out: {name}")
    print(f"{results.passed} passed, {results.failed} failed")
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
