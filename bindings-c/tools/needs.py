"""Programs and libraries that tests, examples and measurements need: those of the machine, else fetched without root rights.

What is fetched stays below target/: packages of Debian are unpacked in target/debian, where nothing is installed and no script of
theirs runs, and wheels go into the virtual environment target/venv-c. `Missing` names what cannot be had, and the one command that
brings it. Standard library only.

    python3 bindings-c/tools/needs.py            fetches everything that the tests need, and says where it is
"""

import fcntl
import os
import re
import shlex
import shutil
import subprocess
import sys
import urllib.parse
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "target" / "debian"
VENV = ROOT / "target" / "venv-c"
WHEELS = ROOT / "bindings-c" / "tests" / "requirements.txt"
CC = os.environ.get("CC", "cc")

# Program: what it is packed in.
OF_DEBIAN = {
    "clang": ["clang"],
    "clang++": ["clang"],
    # A browser without a font shows nothing.
    "chromium": ["chromium", "fonts-liberation"],
    "pkg-config": ["pkg-config"],
    # Without the names inside the dynamic linker valgrind does not start.
    "valgrind": ["valgrind", "libc6-dbg"],
    "wrk": ["wrk"],
}
OF_WHEELS = ["cmake", "meson", "ninja"]
# Library: its package and a header of it.
LIBRARIES = {
    "curl": ("libcurl4-openssl-dev", "curl/curl.h"),
    "jansson": ("libjansson-dev", "jansson.h"),
    "jwt": ("libjwt-dev", "jwt.h"),
    "microhttpd": ("libmicrohttpd-dev", "microhttpd.h"),
}


class Missing(Exception):
    """Something is not there and could not be fetched."""

    def __init__(self, what, command, why):
        super().__init__(f"{what} (get it with: {command})")
        self.why = why


def program(name):
    """Where this program is."""
    found = shutil.which(name)
    if found and starts(name, found):
        return found
    if name in OF_WHEELS:
        return str(wheels() / name)
    packages = OF_DEBIAN[name]
    root = unpacked(packages)
    # Debian's valgrind is a script around the program. Where only its names of libc were not there, the machine's is used.
    # And chromium's is one that looks for it below /usr/lib.
    inside = [root / "usr" / "bin" / f"{name}.bin", root / "usr" / "lib" / name / name, root / "usr" / "bin" / name]
    real = next((path for path in inside if path.exists()), found)
    if real is None:
        raise Missing(name, f"apt-get install {' '.join(packages)}", "it is in none of the packages")
    return str(wrapper(name, real, root))


def starts(name, found):
    """Whether a program that is there can run. valgrind cannot without the names of libc."""
    words = ["-q", "true"] if name == "valgrind" else ["--version"]
    return subprocess.run([found, *words], capture_output=True).returncode == 0


def path_with(*programs):
    """The environment in which these programs are found by their names."""
    folders = dict.fromkeys(str(Path(one).parent) for one in programs)
    return {"PATH": os.pathsep.join([*folders, os.environ.get("PATH", "")])}


def libraries(*names):
    """What the C compiler is told to use these libraries."""
    return [flag for name in names for flag in library(name)]


def library(name):
    link, package = f"-l{name}", LIBRARIES[name][0]
    if links_with([link], name):
        return [link]
    root = unpacked([package])
    include = root / "usr" / "include"
    # Where libraries stand is said in the old way, which holds for what they need in turn.
    flags = ["-Wl,--disable-new-dtags", *(f"-I{folder}" for folder in (include, *include.glob("*-linux-*")))]
    for folder in library_folders(root):
        flags += [f"-L{folder}", f"-Wl,-rpath,{folder}"]
    if not links_with([*flags, link], name):
        raise Missing(name, f"apt-get install {package}", "a program could not be linked with it")
    return [*flags, link]


def links_with(flags, name):
    """Whether a program that uses this library is built."""
    source = f"#include <{LIBRARIES[name][1]}>\nint main(void) {{ return 0; }}\n"
    command = [CC, "-x", "c", "-", "-o", os.devnull, *flags]
    return subprocess.run(command, input=source, text=True, capture_output=True).returncode == 0


def wrapper(name, real, root):
    """A script that runs a program where it was unpacked."""
    words = [str(real)]
    if name == "valgrind":
        # What it runs must find the libraries of the machine, as without it.
        tools = root / "usr" / "libexec" / "valgrind"
        variable, value = "VALGRIND_LIB", shlex.quote(str(tools)) if tools.exists() else '"$VALGRIND_LIB"'
        words.append(f"--extra-debuginfo-path={names_of_libraries(root)}")
    else:
        variable = "LD_LIBRARY_PATH"
        if name == "chromium":
            words[:0] = ["env", f"FONTCONFIG_FILE={fonts(root)}"]
        value = shlex.quote(":".join(map(str, library_folders(root)))) + "${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
    text = f'#!/bin/sh\n{variable}={value}\nexport {variable}\nexec {shlex.join(words)} "$@"\n'
    script = KEPT / "bin" / name
    if not script.exists() or script.read_text() != text:
        script.parent.mkdir(parents=True, exist_ok=True)
        fresh = script.with_name(f"{name}.{os.getpid()}")
        fresh.write_text(text)
        fresh.chmod(0o755)
        fresh.replace(script)
    return script


def fonts(root):
    """A configuration with which the fonts are found that were unpacked with a program."""
    file = root / "fonts.conf"
    folders = [root / "usr" / "share" / "fonts", Path("/usr/share/fonts")]
    # Without a preference any font will do, and one with serifs is as good as another.
    preferred = {**dict.fromkeys(("system-ui", "sans", "sans-serif"), "Liberation Sans"), "monospace": "Liberation Mono"}
    file.write_text(
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>\n'
        + "".join(f"<dir>{folder}</dir>\n" for folder in folders)
        + "".join(
            f"<alias><family>{name}</family><prefer><family>{font}</family></prefer></alias>\n" for name, font in preferred.items()
        )
        # And for whatever other name a program asks for.
        + '<match><edit name="family" mode="append_last"><string>Liberation Sans</string></edit></match>\n'
        + f"<cachedir>{root / 'fonts'}</cachedir>\n</fontconfig>\n"
    )
    return file


def names_of_libraries(root):
    """A folder in which valgrind finds the names inside the C library by the way it looks elsewhere than in /usr/lib/debug."""
    folder = root / "names"
    if not folder.exists():
        for file in (root / "usr" / "lib" / "debug" / ".build-id").glob("*/*.debug"):
            for place in ("lib", "usr/lib"):
                for where in (folder / place).parent, *machine_folders(folder / place):
                    where.mkdir(parents=True, exist_ok=True)
                    (where / file.name).symlink_to(file)
    return folder


def library_folders(root):
    # The library of sound that a browser is linked with looks for the rest of itself in a folder of its own.
    patterns = ("usr/lib/*-linux-*", "usr/lib/*-linux-*/pulseaudio", "usr/lib/llvm-*/lib", "lib/*-linux-*")
    found = [folder for pattern in patterns for folder in root.glob(pattern)]
    return [folder for folder in found if any(folder.glob("*.so*"))]


def unpacked(packages):
    """The folder in which these packages of Debian and what they need beyond the machine's are unpacked."""
    command = f"apt-get install {' '.join(packages)}"
    root = KEPT / packages[0]
    mark = root / "packages.txt"
    with alone("debian"):
        if mark.exists():
            return root
        if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
            raise Missing(packages[0], command, "this is no Debian")
        shutil.rmtree(root, ignore_errors=True)
        why = "nothing is to be fetched, though it is not there"
        # With the lists that the machine has, and where they are old or none, with lists of our own.
        for options in ([], own_lists()):
            if options:
                apt(options, "update")
            try:
                fetched = fetch(packages, options, root)
            except subprocess.CalledProcessError as error:
                why = (error.stdout or "").strip()[-500:]
                continue
            if fetched:
                mark.write_text("\n".join(fetched) + "\n")
                return root
        raise Missing(packages[0], command, why)


def own_lists():
    """Options of apt-get with which nothing outside of target/ is read as a list or written."""
    for folder in ("lists/partial", "cache/archives/partial"):
        (KEPT / "apt" / folder).mkdir(parents=True, exist_ok=True)
    return [
        f"Dir::State={KEPT / 'apt'}", "Dir::State::status=/var/lib/dpkg/status", f"Dir::Cache={KEPT / 'apt' / 'cache'}",
        "Acquire::Languages=none",
    ]


def apt(options, *words, cwd=None, check=False):
    # Nobody's rights are to be dropped, and what others lock is only read.
    always = ["Debug::NoLocking=true", "APT::Sandbox::User=", "Acquire::Retries=3"]
    given = [part for option in [*always, *options] for part in ("-o", option)]
    return subprocess.run(
        ["apt-get", "-q", "-y", *given, *words], cwd=cwd, check=check, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "LC_ALL": "C"},
    )


def fetch(packages, options, root):
    """Unpacks what `apt-get install` would install. Gives the names of the files."""
    told = apt(options, "--print-uris", "--no-install-recommends", "install", *packages, check=True).stdout
    files = [urllib.parse.unquote(name) for name in re.findall(r"^'[^']+' (\S+\.deb) \d+", told, re.M)]
    # NAME_VERSION_ARCHITECTURE.deb
    wanted = ["=".join(name.split("_")[:2]) for name in files]
    if not wanted:
        # The machine believes that it has them.
        wanted = packages
    folder = KEPT / "fetched"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    apt(options, "download", *wanted, cwd=folder, check=True)
    root.mkdir(parents=True)
    for file in sorted(folder.glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", file, root], check=True)
    mend_links(root)
    fetched = sorted(file.name for file in folder.glob("*.deb"))
    shutil.rmtree(folder)
    return fetched


def mend_links(root):
    """A link to a library that the machine has already, and that was therefore not fetched, leads there."""
    for link in (path for folder in library_folders(root) for path in folder.iterdir()):
        if link.is_symlink() and not link.exists():
            name = Path(os.readlink(link)).name
            real = next((place / name for place in machine_folders(Path("/usr/lib")) if (place / name).exists()), None)
            if real:
                link.unlink()
                link.symlink_to(real)


def machine_folders(lib):
    """Where libraries of this machine's kind stand below `lib`."""
    kind = subprocess.run([CC, "-print-multiarch"], text=True, capture_output=True).stdout.strip()
    return [lib / kind, Path("/lib") / kind] if lib == Path("/usr/lib") else [lib / kind]


def wheels():
    """The folder of the programs that are packed as wheels."""
    command = f"pip install {' '.join(OF_WHEELS)}"
    mark = VENV / "installed.txt"
    with alone("wheels"):
        if mark.exists() and mark.read_text() == WHEELS.read_text():
            return VENV / "bin"
        shutil.rmtree(VENV, ignore_errors=True)
        pip = [VENV / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", WHEELS]
        for words in ([sys.executable, "-m", "venv", VENV], pip):
            done = subprocess.run([str(word) for word in words], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if done.returncode:
                raise Missing(", ".join(OF_WHEELS), command, done.stdout.strip()[-500:])
        mark.write_text(WHEELS.read_text())
    return VENV / "bin"


@contextmanager
def alone(what):
    """Steps of the tests that run side by side do not fetch the same thing at the same time."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with (KEPT / f"{what}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def main():
    failed = 0
    asked = [(program, [name]) for name in (*OF_DEBIAN, *OF_WHEELS)] + [(libraries, [name]) for name in LIBRARIES]
    for find, names in asked:
        try:
            print(f"{names[0]}: {find(*names)}")
        except Missing as missing:
            failed = 1
            print(f"missing: {missing}\n  {missing.why}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
