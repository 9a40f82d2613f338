"""T10: a second interpreter gets an error that names the way out, and the main one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness import Remote


def test_an_import_in_a_second_interpreter(remote: Remote, figure: Callable[[str], None]) -> None:
    done = run("interpreters.py", environment=remote.environment, within=20)
    result = done.json()
    named = sum(
        said.startswith("ImportError: ") and "WSGIApplicationGroup %{GLOBAL}" in said
        for said in result["said"]
    )
    figure(f"T10: {named}/3 clean ImportErrors that name the way out, {result['rooms']}/3 calls after it")
    assert named == 3, result["said"]
    assert result["rooms"] == 3
    assert done.errors == ""
