"""Builds the library and installs it: `python3 bindings-c/tools/install.py --prefix PREFIX` (or `make install PREFIX=…`).

Into the prefix go the shared library with its versioned names, the static one, the headers, `videosdk_api.pc` and a CMake
package. Nothing in there names the prefix, so it may be moved. Standard library only; besides cargo it needs binutils.

In the static library every symbol but ours is made local. A Rust library brings the runtime of Rust along, and a program with
two of them would otherwise meet the same names twice. cargo-c does not do that, nor give targets for CMake, so it is not used.
"""

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
CARGO = os.environ.get("CARGO", "cargo")
# What the runtime of Rust needs of the system, as `rustc --print native-static-libs` says.
PRIVATE = ["-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl"]


def version():
    text = (ROOT / "Cargo.toml").read_text()
    return re.search(r'\[workspace\.package\]\nversion = "([^"]+)"', text).group(1)


def run(*command, cwd=None):
    subprocess.run([str(part) for part in command], check=True, cwd=cwd)


def build(profile, features, target=TARGET):
    command = [CARGO, "build", "--quiet", "--locked", "-p", "videosdk-api-c", "--lib", "--target-dir", Path(target).resolve()]
    if profile == "release":
        command += ["--release", "--features", "lean"]
    if features is not None:
        command += ["--no-default-features", "--features", features]
    # Whoever installs may stand anywhere, as CMake does.
    run(*command, cwd=ROOT)
    return Path(target) / profile


def install_shared(built, libdir, full):
    major = full.split(".")[0]
    names = [f"libvideosdk_api.so.{full}", f"libvideosdk_api.so.{major}", "libvideosdk_api.so"]
    for name in names:
        (libdir / name).unlink(missing_ok=True)
    run("strip", "--strip-unneeded", built / "libvideosdk_api_c.so", "-o", libdir / names[0])
    for name in names[1:]:
        (libdir / name).symlink_to(names[0])


def install_static(built, libdir):
    archive = libdir / "libvideosdk_api.a"
    archive.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        joined, ours = Path(folder) / "joined.o", Path(folder) / "videosdk_api.o"
        # Groups of sections that may come twice are made ordinary: a linker would take ours for those of another library,
        # whose symbols it then misses.
        run("ld", "-r", "--force-group-allocation", "--whole-archive", built / "libvideosdk_api_c.a", "-o", joined)
        # The standard library comes with bitcode beside its code, which tools of another LLVM stumble over.
        keep = ["--wildcard", "--keep-global-symbol", "vsdk_*"]
        run("objcopy", "--strip-debug", "--remove-section", ".llvm*", *keep, joined, ours)
        run("ar", "rcs", archive, ours)


def fill(template, target, **values):
    text = (HERE / template).read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text)


def install(prefix, libdir_name="lib", profile="release", features=None, static=True, target=TARGET):
    """Installs below `prefix`, which is made where it does not exist."""
    built = build(profile, features, target)
    full = version()
    libdir = prefix / libdir_name
    libdir.mkdir(parents=True, exist_ok=True)
    install_shared(built, libdir, full)
    if static:
        install_static(built, libdir)
    include = prefix / "include"
    shutil.rmtree(include / "videosdk_api", ignore_errors=True)
    shutil.copytree(HERE / "include", include, dirs_exist_ok=True)
    up = "/".join([".."] * len(Path(libdir_name).parts))
    values = {
        "UP": f"../{up}", "LIBDIR": libdir_name, "VERSION": full, "PRIVATE": " ".join(PRIVATE),
        "PRIVATE_LIST": ";".join(PRIVATE), "MAJOR_MINOR": ".".join(full.split(".")[:2]),
        "SHARED": f"libvideosdk_api.so.{full}", "SONAME": f"libvideosdk_api.so.{full.split('.')[0]}",
    }
    fill("videosdk_api.pc.in", libdir / "pkgconfig" / "videosdk_api.pc", **values)
    for name in ("videosdk_api-config.cmake", "videosdk_api-config-version.cmake"):
        fill(f"cmake/{name}.in", libdir / "cmake" / "videosdk_api" / name, **values)


def main():
    parser = argparse.ArgumentParser(description="Builds and installs libvideosdk_api.")
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--libdir", default="lib", help="folder of the libraries inside the prefix")
    parser.add_argument("--debug", action="store_true", help="without optimisation")
    parser.add_argument("--features", help="features of the crate; an empty text leaves the emulator out")
    given = parser.parse_args()
    install(given.prefix, given.libdir, "debug" if given.debug else "release", given.features)
    print(f"installed below {given.prefix}")


if __name__ == "__main__":
    main()
