"""The Python package as a user gets it: built, looked into, installed without network or compiler, used.

Run by tests/run.py in a virtual environment with requirements.txt. Everything is made below target/.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "bindings-python"
MADE = ROOT / "target" / "packaging-python"
MAX_WHEEL_MB = 5.0

QUICKSTART = """
import videosdk_api

with videosdk_api.Emulator() as emulator:
    client = videosdk_api.VideoSDK(api_key=emulator.api_key, secret=emulator.secret, base_url=emulator.url)
    room = client.rooms.create(custom_room_id="demo")
    assert client.rooms.get(room.room_id).room_id == room.room_id
    token = client.participant_token(room_id=room.room_id, participant_id="ana", expires_in="2h")
    assert client.verify_token(token)["roomId"] == room.room_id
    assert [r.room_id for r in client.rooms.list()] == [room.room_id]
print("quickstart ok")
"""

PLUGIN_TEST = """
import videosdk_api


def client_of(emulator):
    return videosdk_api.VideoSDK(api_key=emulator.api_key, secret=emulator.secret, base_url=emulator.url)


def test_a_room_is_made(videosdk_emulator):
    client_of(videosdk_emulator).rooms.create(custom_room_id="one")
    assert len(list(client_of(videosdk_emulator).rooms.list())) == 1


def test_every_test_begins_with_an_empty_world(videosdk_emulator):
    assert list(client_of(videosdk_emulator).rooms.list()) == []
"""


def run(command: list[object], **options: object) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=1500,
        **options,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, done.stdout[-4000:]
    return str(done.stdout)


@pytest.fixture(scope="session")
def built() -> Path:
    """A folder with the release wheel and the source distribution."""
    shutil.rmtree(MADE, ignore_errors=True)
    MADE.mkdir(parents=True)
    maturin = [sys.executable, "-m", "maturin"]
    run([*maturin, "build", "--release", "--locked", "--out", MADE], cwd=PACKAGE)
    run([*maturin, "sdist", "--out", MADE], cwd=PACKAGE)
    return MADE


@pytest.fixture(scope="session")
def wheel(built: Path) -> Path:
    (one,) = built.glob("*.whl")
    return one


@pytest.fixture(scope="session")
def library(wheel: Path) -> Path:
    """The native library, taken out of the wheel."""
    zipfile.ZipFile(wheel).extract("videosdk_api/_native.abi3.so", MADE)
    return MADE / "videosdk_api" / "_native.abi3.so"


def fresh_environment(folder: Path) -> Path:
    """An empty virtual environment; gives its interpreter. pip works on it from outside, which saves installing pip."""
    venv.create(folder, with_pip=False)
    return folder / "bin" / "python"


def install(python: Path, *what: object, **options: object) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    run([*pip, "install", "--quiet", *what], **options)


def without_tools() -> dict[str, str]:
    """An environment in which neither a compiler nor cargo is found, and no index is asked."""
    kept = {name: os.environ[name] for name in ("HOME", "LANG") if name in os.environ}
    return {**kept, "PATH": "/nonexistent", "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    python = fresh_environment(tmp_path_factory.mktemp("user") / "venv")
    install(python, wheel, env=without_tools())
    return python


def test_the_wheel_is_for_every_cpython_from_3_10_on(wheel: Path) -> None:
    name, version, python, abi, platform = wheel.stem.split("-")
    assert (name, python, abi) == ("videosdk_api", "cp310", "abi3"), wheel.name
    assert version and platform.startswith(("manylinux", "linux")), wheel.name


def test_t12_what_is_built_is_the_whole_list_by_name(built: Path) -> None:
    """A build that makes one file less, one more, or one of another kind (a wheel for one CPython alone) fails here, not on release day."""
    version = re.search(r'^version = "(.+)"', (ROOT / "Cargo.toml").read_text(), re.M)
    assert version is not None
    machine = re.escape(platform.machine())
    wanted = [
        rf"videosdk_api-{re.escape(version[1])}-cp310-abi3-(manylinux_2_\d+|linux)_{machine}\.whl",
        rf"videosdk_api-{re.escape(version[1])}\.tar\.gz",
    ]
    files = sorted(path.name for path in built.iterdir() if path.is_file())
    print(f"T12: {', '.join(files)}")
    assert len(files) == len(wanted), files
    assert all(re.fullmatch(pattern, name) for pattern, name in zip(wanted, files, strict=True)), files


def test_the_wheel_is_small(wheel: Path) -> None:
    size = wheel.stat().st_size / 1e6
    print(f"wheel: {size:.2f} MB")
    assert size <= MAX_WHEEL_MB


def test_the_wheel_holds_what_the_package_is_made_of_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    meta = {name for name in names if ".dist-info/" in name}
    source = PACKAGE / "python"
    files = (source / "videosdk_api").rglob("*")
    wanted = {str(f.relative_to(source)) for f in files if f.suffix in {".py", ".pyi"} or f.name == "py.typed"}
    wanted.add("videosdk_api/_native.abi3.so")
    assert names - meta == wanted
    kinds = {name.split(".dist-info/")[1] for name in meta}
    assert {"METADATA", "WHEEL", "RECORD", "entry_points.txt"} <= kinds
    assert {"licenses/LICENSE-MIT", "licenses/LICENSE-APACHE"} <= kinds, kinds


def test_the_metadata_asks_for_no_other_package(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
    lines = archive.read(name).decode().splitlines()
    assert "Name: videosdk-api" in lines
    assert "Requires-Python: >=3.10" in lines
    assert [line for line in lines if line.startswith("Requires-Dist:") and "extra ==" not in line] == []


def test_the_library_keeps_to_the_stable_abi(wheel: Path) -> None:
    # It exits with an error when a symbol is outside the stable ABI of the version that the wheel names.
    run([sys.executable, "-m", "abi3audit", "--strict", wheel])


def test_the_library_needs_nothing_but_the_c_library(wheel: Path, library: Path) -> None:
    print(run([sys.executable, "-m", "auditwheel", "show", wheel]))
    needed = run(["readelf", "-d", library])
    libraries = {line.split("[")[1].rstrip("]") for line in needed.splitlines() if "(NEEDED)" in line}
    always = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libpthread.so.0", "libdl.so.2", "ld-linux-x86-64.so.2"}
    assert libraries <= always


def test_the_library_exports_its_entry_point_alone(library: Path) -> None:
    symbols = run(["nm", "-D", "--defined-only", library])
    assert {line.split()[-1].split("@")[0] for line in symbols.splitlines()} == {"PyInit__native"}


def test_the_quickstart_runs_where_there_is_no_network_and_no_compiler(installed: Path, tmp_path: Path) -> None:
    out = run([installed, "-W", "error", "-c", QUICKSTART], env=without_tools(), cwd=tmp_path)
    assert out.splitlines()[-1] == "quickstart ok"


def test_the_emulator_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    command = [str(installed), "-m", "videosdk_api", "emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=without_tools(), cwd=tmp_path) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.terminate()
        process.wait(10)
    assert '"url"' in line and '"secret"' in line


def test_the_command_line_comes_with_the_wheel(installed: Path, tmp_path: Path) -> None:
    command = [installed.parent / "videosdk-api", "operations", "rooms.create"]
    assert "POST /v2/rooms" in run(command, env=without_tools(), cwd=tmp_path)


def test_the_pytest_plugin_is_there_after_the_install(wheel: Path, tmp_path: Path) -> None:
    python = fresh_environment(tmp_path / "venv")
    install(python, f"pytest=={pytest.__version__}", wheel)
    (tmp_path / "test_mine.py").write_text(PLUGIN_TEST)
    assert "2 passed" in run([python, "-m", "pytest", "-q", "test_mine.py"], cwd=tmp_path)


def test_it_installs_beside_the_official_real_time_client(wheel: Path, tmp_path: Path) -> None:
    python = fresh_environment(tmp_path / "venv")
    # Its own dependencies are many and large; what could clash are the names of the two packages.
    install(python, "--no-deps", "videosdk==0.4.1", wheel)
    code = "import importlib.util as u, videosdk_api as v; assert u.find_spec('videosdk') and v.VideoSDK; print('both')"
    assert run([python, "-c", code], cwd=tmp_path).strip() == "both"


def test_the_source_distribution_holds_all_it_is_built_from(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    assert sdist.stat().st_size < 3_000_000
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"pyproject.toml", "PKG-INFO"} <= names, sorted(names)[:40]
    for needed in ("core/src/lib.rs", "core/emulator/src/lib.rs", "python/videosdk_api/__init__.py"):
        assert any(name.endswith(needed) for name in names), needed
    assert not [name for name in names if name.startswith("target/") or name.endswith(".so")]


def test_the_source_distribution_compiles(built: Path, tmp_path: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    manifest = next(source.rglob("bindings-python/Cargo.toml"))
    # Checking is enough: the wheel above was linked from the same code. The lints have left the dependencies checked there.
    environment = {"CARGO_TARGET_DIR": str(ROOT / "target"), **os.environ}
    # Not --locked: the lock file names all of the workspace, of which only the needed crates are in the archive.
    command = ["cargo", "check", "--offline", "--features", "extension-module", "--manifest-path", manifest]
    run(command, env=environment)
