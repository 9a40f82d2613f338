"""The fixture `videosdk_emulator` is there by itself, and no test sees what another did."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

TESTS = """
import pytest

def test_first(videosdk_emulator):
    with videosdk_emulator.client() as client:
        client.rooms.create()
        videosdk_emulator.fault(status=500)
        videosdk_emulator.configure(accountInactive=True)
        videosdk_emulator.freeze()
        videosdk_emulator.advance(10_000_000)

def test_second(videosdk_emulator):
    assert videosdk_emulator.requests() == []
    with videosdk_emulator.client(retries=0) as client:
        assert list(client.rooms.list()) == []
    first = videosdk_emulator.now()
    import time
    time.sleep(0.05)
    assert videosdk_emulator.now() > first

@pytest.mark.parametrize("n", range(3))
def test_the_emulator_is_one(videosdk_emulator, n, request):
    kept = request.config.__dict__.setdefault("seen_urls", set())
    kept.add(videosdk_emulator.url)
    assert len(kept) == 1
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=50, env=os.environ)


def test_every_test_gets_an_emulator_as_new(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(TESTS)
    done = run(tmp_path, "-p", "videosdk_api.pytest_plugin")
    assert "5 passed" in done.stdout, done.stdout


def test_the_fixture_shows_what_it_is(tmp_path: Path) -> None:
    done = run(tmp_path, "-p", "videosdk_api.pytest_plugin", "--fixtures")
    assert "A running emulator of the VideoSDK API" in done.stdout


def test_a_run_that_does_not_use_it_does_not_load_the_native_module_for_it(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(
        "import sys\ndef test_it():\n    assert 'videosdk_api.emulator' not in sys.modules\n"
    )
    assert "1 passed" in run(tmp_path, "-p", "videosdk_api.pytest_plugin").stdout


def test_the_package_registers_it() -> None:
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text()
    assert re.search(
        r'\[project\.entry-points\.pytest11\]\nvideosdk_api = "videosdk_api\.pytest_plugin"', project
    )
