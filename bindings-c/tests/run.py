"""Runs the tests of the C library and ends with `N passed, N failed`: `python3 bindings-c/tests/run.py [GROUP …]`.

The groups are functions of this file: `examples`, `units`, `cpp`, `conformance`, `header` (dialects, symbols, an older header),
`statics` (two Rust libraries in one program), `immunity` (panics, lives, errors of threads, deadlines, lost answers, exits, memory that runs out) and `tools`
(valgrind, the sanitizers of gcc, and ThreadSanitizer). Without arguments the tools run beside the rest. Each program has an end. What the machine lacks is fetched (`tools/needs.py`); what cannot be had is named.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE / "conformance")]

import building
import needs
import races
from building import CC, OUT, PREFIX, compile_c

UNITS = ["calls", "values", "lives", "tokens", "progress", "forks"]
# A child of a fork keeps what its parent's threads were doing, on purpose.
WITHOUT_FORKS = [name for name in UNITS if name != "forks"]


class Results:
    def __init__(self):
        self.passed, self.failed, self.left_out = 0, 0, []
        self._lock = threading.Lock()

    def add(self, passed, failed, name=""):
        with self._lock:
            self.passed += passed
            self.failed += failed
        if failed:
            print(f"FAILED: {name}", flush=True)

    def find(self, name):
        """Where a program is, or None."""
        try:
            return needs.program(name)
        except needs.Missing as missing:
            print(f"not there: {missing}\n{missing.why}", flush=True)
            with self._lock:
                self.left_out.append(str(missing))
            return None

    def check(self, name, problem):
        print(f"{'FAILED' if problem else 'ok'} {name}" + (f": {problem}" if problem else ""), flush=True)
        self.add(int(not problem), int(bool(problem)), name)


def run(command, timeout=300, env=None):
    """The output and exit status of a command that is given an end."""
    try:
        done = subprocess.run(
            [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
            timeout=timeout, env={**os.environ, **(env or {})},
        )
    except subprocess.TimeoutExpired as late:
        return (late.output or b"").decode(errors="replace"), 124
    return done.stdout, done.returncode


def program(results, name, command, timeout=300, env=None):
    """Runs a test program and counts what it says; where it dies instead, that is one failure."""
    output, status = run(command, timeout, env)
    # In one piece, as other programs run at the same time.
    print(f"$ {' '.join(map(str, command))}\n{output}", end="", flush=True)
    found = re.findall(r"^(\d+) passed, (\d+) failed$", output, re.M)
    if not found or (status != 0 and found[-1][1] == "0"):
        results.add(0, 1, f"{name} ended with status {status}")
        return
    results.add(int(found[-1][0]), int(found[-1][1]), name)


def built(group, name, flags=(), out="", prefix=PREFIX):
    return compile_c(HERE / group / f"{name}.c", OUT / "programs" / f"{name}{out}", ["-std=gnu11", *flags], prefix)


def units(results):
    for name in UNITS:
        program(results, name, [built("unit", name)], 60)


def cpp(results):
    """The C++ wrapper, by each compiler and as each standard that it may be used with."""
    for name, compiler in (("g++", "g++"), ("clang++", results.find("clang++"))):
        for standard in ("c++17", "c++20") if compiler else ():
            target = OUT / "programs" / f"wrapper-{name}-{standard}"
            compile_c(HERE / "cpp" / "wrapper.cpp", target, [f"-std={standard}", "-pedantic"], compiler=compiler)
            program(results, f"the C++ wrapper with {name} as {standard}", [target], 60)


def examples(results):
    """The examples run as they stand, against the emulator that they start themselves."""
    sys.path.append(str(building.ROOT / "examples" / "c"))
    import build

    programs, left_out = build.build()
    results.left_out += left_out
    without = {"VIDEOSDK_API_KEY": ""}
    account = {"VIDEOSDK_API_KEY": "key", "VIDEOSDK_SECRET": "a secret that is long enough"}
    shows = {
        "quickstart": r"room +\S+\ntoken +It may join.*\nrooms +\S+\nnot found +rooms\.get: Room not found",
        "record_room": r"hls +https\S+\nthumbnail +https\S+\nfile +http\S+\nsession +\S+ with 2 participants\nended +disabled true",
        "webhook_receiver": r"verified +session-started(.*\n)+webhooks +[4-9] verified, 0 refused",
    }
    for name, wanted in shows.items():
        if name in programs:
            output, status = run([programs[name]], 60, without)
            results.check(f"example {name}", None if status == 0 and re.search(wanted, output) else output or status)
    results.check("the sample of the README compiles", sample())
    results.check("the samples of the console compile", console_samples())
    tool = programs["token_tool"]
    token, _ = run([tool, "participant", "room", "ana", "allow_join", "2h"], env=account)
    told, status = run([tool, "explain", token.strip()], env=account)
    good = status == 0 and token.count(".") == 2 and "join a room: yes" in told and "moderate: no" in told
    results.check("example token_tool", None if good else token + told)
    usage, status = run([tool, "dance"], env=account)
    results.check("example token_tool tells its usage", None if status == 2 and "usage" in usage else usage)


def sample():
    """What the compiler says about the first C in the README, or None."""
    text = (building.ROOT / "bindings-c" / "README.md").read_text()
    source = OUT / "sample.c"
    source.write_text(re.search(r"```c\n(.*?)```", text, re.S).group(1))
    return looked_at(source)


def console_samples():
    """The same about what the emulator's console shows, a function an operation."""
    reference = json.loads((building.ROOT / "core" / "emulator" / "console" / "reference.json").read_text())
    text = "#include <stdio.h>\n#include <videosdk_api/all.h>\n"
    for at, operation in enumerate(reference["operations"]):
        lines = f"vsdk_reply *reply = NULL;\nvsdk_error *error = NULL;\n{operation['samples']['c']}"
        text += f"void sample_{at}(vsdk_client *client);\nvoid sample_{at}(vsdk_client *client)\n{{\n{lines}\n}}\n"
    source = OUT / "console_samples.c"
    source.write_text(text)
    return looked_at(source) if len(reference["operations"]) > 100 else "the reference lacks its operations"


def looked_at(source):
    """What the compiler says about a file, or None."""
    warnings = ["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror"]
    output, status = run([CC, *warnings, f"-I{PREFIX / 'include'}", "-fsyntax-only", source])
    return output if status else None


def conformance(results):
    program(results, "conformance", [sys.executable, HERE / "conformance" / "conformance.py"], 600)


def functions():
    """The exported functions as the header declares them: name and parameter list."""
    header = (PREFIX / "include" / "videosdk_api.h").read_text()
    outside = header[header.index('extern "C"') : header.index('}  // extern "C"')]
    outside = re.sub(r"/\*.*?\*/", "", outside, flags=re.S)
    return re.findall(r"^([\w ]+[ *]+)(vsdk_\w+)\(([^;]*)\);", outside, re.M)


DIALECTS = {
    "c": ["c99", "c11", "c17", "c2x"],
    "c++": ["c++11", "c++14", "c++17", "c++20"],
}


def header(results):
    count = 0
    for name, compiler in (("gcc", "gcc"), ("clang", results.find("clang"))):
        if compiler is None:
            continue
        for language, dialects in DIALECTS.items():
            for dialect in dialects:
                source = HERE / "header" / "twice.c"
                include = f"-I{PREFIX / 'include'}"
                warnings = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
                output, status = run([compiler, "-x", language, f"-std={dialect}", *warnings, include, "-fsyntax-only", source])
                count += 1
                results.check(f"the header is clean as {dialect} for {name}", status and output[:500])
    print(f"{count} readings of the header")
    symbols(results)
    replay(results)


def symbols(results):
    """T24: what is exported is what the header declares, and what was agreed on."""
    output, _ = run(["nm", "-D", "--defined-only", PREFIX / "lib" / "libvideosdk_api.so"])
    exported = sorted(line.split()[2] for line in output.splitlines())
    declared = sorted(name for _, name, _ in functions())
    agreed = (HERE / "header" / "symbols.txt").read_text().split()
    print(f"{len(exported)} exported, {len(declared)} declared, {len(agreed)} agreed on")
    results.check("the library exports what its header declares", set(exported) ^ set(declared))
    results.check("nothing that was exported is gone, and nothing new is unlisted", set(exported) ^ set(agreed))
    archive, _ = run(["nm", "--defined-only", "--extern-only", PREFIX / "lib" / "libvideosdk_api.a"])
    names = {parts[2] for parts in map(str.split, archive.splitlines()) if len(parts) == 3}
    results.check("the static library shows the same names", names ^ set(declared))
    about, _ = run(["readelf", "-d", PREFIX / "lib" / "libvideosdk_api.so"])
    results.check("its SONAME ends with the major number", "[libvideosdk_api.so.0]" not in about and about)


def replay(results):
    """T25: programs made with older headers run with the library of today."""
    for folder in sorted((HERE / "header" / "older").iterdir()):
        target = OUT / "programs" / f"older-{folder.name}"
        command = [
            CC, "-std=gnu11", "-Wall", "-Wextra", "-Werror", f"-I{folder}", HERE / "header" / "older.c", "-o", target,
            f"-L{PREFIX / 'lib'}", "-lvideosdk_api", f"-Wl,-rpath,{PREFIX / 'lib'}",
        ]
        output, status = run(command)
        results.check(f"the header of {folder.name} is still read", status and output)
        program(results, f"made with {folder.name}", [target], 60)


def print_panics(folder):
    """A call of each exported function, with arguments that are all zero, which a panic comes before."""
    lines, count = [], 0
    for result, name, parameters in functions():
        listed = [] if parameters.strip() == "void" else [" ".join(p.split()) for p in parameters.split(",")]
        has_error = bool(listed) and listed[-1].startswith("vsdk_error **")
        arguments = []
        for parameter in listed:
            kind = parameter.rpartition("*")[0] + "*" if "*" in parameter else parameter.rpartition(" ")[0]
            zero = "vsdk_reply_value(NULL)" if kind == "vsdk_value" else "0"
            arguments.append("&error" if has_error and parameter == listed[-1] else zero)
        status = result.strip() == "vsdk_status"
        call = f"{name}({', '.join(arguments)})"
        lines.append("    { vsdk_error *error = NULL; vsdk_status status = VSDK_OK; (void)status; forget();")
        lines.append(f"      {'status = ' + call if status else '(void)' + call};")
        lines.append(f'      judge("{name}", status, error, {str(status).lower()}, {str(has_error).lower()}); }}')
        count += 1
    text = f"enum {{ FUNCTIONS = {count} }};\n\nstatic void call_all(void)\n{{\n" + "\n".join(lines) + "\n}\n"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "calls.inc").write_text(text)


def immunity(results):
    limits = {"lives": 120, "last_errors": 120, "shared_client": 60, "deadlines": 90, "exactly_once": 120, "exits": 120}
    for name, limit in limits.items():
        program(results, name, [built("immunity", name, out="-immunity")], limit)
    forced(results)


def forced(results):
    """T20 and T22: what only a library made for tests can do, which stands in a prefix of its own."""
    prefix = OUT / "prefix-testing"
    building.library(prefix, features="emulator,testing", static=False)
    program(results, "torture", [built("immunity", "torture", prefix=prefix)], 240)
    print_panics(OUT / "panics")
    test = built("immunity", "panics", [f"-I{OUT / 'panics'}"], prefix=prefix)
    output, status = run([test], 60)
    # The panics are told on stderr by Rust itself; only ours is of interest.
    shown = [line for line in output.splitlines() if re.match(r"^(ok|FAILED|\d+ )|.*(not so|did not say)", line)]
    print("\n".join(shown), flush=True)
    results.check("every function turns a panic into an error", status and output[-500:])


def tools(results):
    valgrind = results.find("valgrind")
    if valgrind:
        with_valgrind(results, valgrind)
    sanitized(results)
    raced(results)


LEAKS = [
    "--leak-check=full", "--show-leak-kinds=definite,indirect", "--errors-for-leak-kinds=definite,indirect", "--error-exitcode=99",
    "--num-callers=30",
]


def with_valgrind(results, valgrind):
    """T21: no error and no byte lost, in every conformance case, in the units and in the lives of handles."""
    conforming = [sys.executable, HERE / "conformance" / "conformance.py", "--under"]
    watched(results, valgrind, "conformance", [], 600, conforming)
    for name in WITHOUT_FORKS:
        watched(results, valgrind, name, [built("unit", name, out="-watched")], 300)
    watched(results, valgrind, "lives of handles", [built("immunity", "lives", out="-watched-long"), "200"], 300)


def watched(results, valgrind, name, command, timeout, before=()):
    log = OUT / "valgrind" / f"{name.replace(' ', '-')}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.unlink(missing_ok=True)
    whole = [*before, valgrind, f"--log-file={log}", *LEAKS, *command]
    program(results, f"{name} under valgrind", whole, timeout, {"TIME_FACTOR": "20"})
    text = log.read_text() if log.exists() else ""
    errors = re.search(r"ERROR SUMMARY: (\d+) errors", text)
    lost = re.findall(r"(?:definitely|indirectly) lost: ([\d,]+) bytes", text)
    # Where nothing at all is left, valgrind says so instead.
    total = sum(int(number.replace(",", "")) for number in lost) if lost or "no leaks are possible" in text else None
    figure = f"{errors and errors[1]} errors, {total} bytes lost"
    results.check(f"{name} under valgrind: {figure}", None if figure == "0 errors, 0 bytes lost" else text[-3000:] or "it said nothing")


def sanitized(results):
    """T21 with the sanitizers of gcc. The leak checker sees what the library allocates too."""
    flags = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]
    for name in WITHOUT_FORKS:
        program(results, f"{name} with ASan", [built("unit", name, flags, "-asan")], 120, {"TIME_FACTOR": "4"})
    program(results, "lives with ASan", [built("immunity", "lives", flags, "-asan"), "1000"], 120)
    conforming = [sys.executable, HERE / "conformance" / "conformance.py", *flags]
    program(results, "conformance with ASan", conforming, 600)


def raced(results):
    """8 threads on one client under ThreadSanitizer, and the same with a race put into it, which must be seen."""
    test = races.build(HERE / "immunity" / "shared_client.c")
    reports = lambda output: output.count("WARNING: ThreadSanitizer: data race")
    env = {"TSAN_OPTIONS": "exitcode=66 history_size=7", "TIME_FACTOR": "10"}
    output, status = run([test, "100"], 240, env)
    print(output[-6000:], end="", flush=True)
    results.check(f"8 threads on one client: {reports(output)} races", None if (status, reports(output)) == (0, 0) else f"status {status}")
    output, status = run([test, "5", "race"], 120, env)
    results.check("a race that is put in is seen", None if status == 66 and reports(output) else f"status {status}: {output[-500:]}")
    if os.environ.get("CI"):
        # A gigabyte that nobody needs any more.
        shutil.rmtree(races.TARGET, ignore_errors=True)


def statics(results):
    """T27: one program with our static library and that of another crate, without any flag for it."""
    folder = OUT / "other"
    folder.mkdir(parents=True, exist_ok=True)
    other = folder / "libother.a"
    source = HERE / "statics" / "other.rs"
    output, status = run(["rustc", "--edition", "2021", "--crate-type", "staticlib", "-O", "-C", "lto", source, "-o", other])
    results.check("the other library is built", status and output)
    target = folder / "both"
    command = [
        CC, "-std=gnu11", "-Wall", "-Wextra", "-Werror", f"-I{PREFIX / 'include'}", HERE / "statics" / "both.c", "-o", target,
        PREFIX / "lib" / "libvideosdk_api.a", other, *building.installing.PRIVATE,
    ]
    output, status = run(command)
    results.check("both link without a flag for it", status and output[-500:])
    if not status:
        program(results, "both static libraries", [target], 60)


GROUPS = {f.__name__: f for f in (examples, units, cpp, conformance, header, statics, immunity, tools)}


def side_by_side(results):
    """The tools beside the rest. The examples come first, since they install the library again."""
    examples(results)

    def lane(names):
        for name in names:
            try:
                GROUPS[name](results)
            except Exception as error:
                results.add(0, 1, f"the group {name} ended early: {error!r}")

    rest = [name for name in GROUPS if name not in {"examples", "tools"}]
    threads = [threading.Thread(target=lane, args=(names,)) for names in (["tools"], rest)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    unknown = [name for name in sys.argv[1:] if name not in GROUPS]
    if unknown:
        print(f"there is no group {', '.join(unknown)}: there are {', '.join(GROUPS)}")
        return 2
    building.library()
    results = Results()
    for name in sys.argv[1:]:
        GROUPS[name](results)
    if not sys.argv[1:]:
        side_by_side(results)
    for name in dict.fromkeys(results.left_out):
        print(f"left out: {name}")
    print(f"{results.passed} passed, {results.failed} failed")
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main())
