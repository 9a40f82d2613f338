"""Collects the figure of each immunity test and shows them all at the end."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING, Any

import pytest
from harness import Remote, emulator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FIGURES: list[str] = []


@pytest.fixture
def figure() -> Callable[[str], None]:
    """Writes a figure down; they are all shown at the end of the run."""
    return FIGURES.append


@pytest.fixture
def remote() -> Iterator[Remote]:
    """An emulator in a process of its own, so that nothing of it is shared with the process under test."""
    with emulator() as remote:
        yield remote


def pytest_terminal_summary(terminalreporter: Any) -> None:
    terminalreporter.section(f"figures, Python {platform.python_version()}, {os.cpu_count()} cores")
    for line in FIGURES:
        terminalreporter.write_line(line)
