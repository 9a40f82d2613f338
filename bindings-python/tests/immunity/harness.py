"""Children with a hard end, and an emulator in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS = Path(__file__).parent / "programs"
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass
class Done:
    """How a child ended."""

    code: int
    out: str
    errors: str

    def json(self) -> Any:
        """What it printed, which must be one line of JSON."""
        assert self.code == 0, f"exit code {self.code}\n{self.out}\n{self.errors}"
        return json.loads(self.out)


class Child:
    """A program under test, in a process group of its own. Whoever waits for it never waits for ever."""

    def __init__(self, program: str, *arguments: str, environment: dict[str, str]) -> None:
        command = [sys.executable, "-X", "faulthandler", str(PROGRAMS / program), *arguments]
        self.process = subprocess.Popen(
            command,
            env={**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def line(self) -> str:
        """The next line it prints."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self, within: float) -> Done:
        """Waits for its end. One that is late must show where it hangs, is killed, and fails the test."""
        try:
            out, errors = self.process.communicate(timeout=within)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGABRT)
            try:
                out, errors = self.process.communicate(timeout=5)
            except subprocess.TimeoutExpired:
                out, errors = "", "it does not even react to SIGABRT"
            raise AssertionError(f"hung: no end within {within} s\n{out}\n{errors}") from None
        finally:
            self.kill()
        return Done(self.process.returncode, out, errors)

    def kill(self) -> None:
        """Ends it and everything that it started."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def run(program: str, *arguments: str, environment: dict[str, str], within: float) -> Done:
    """Runs a program of this folder to its end."""
    return Child(program, *arguments, environment=environment).end(within)


class Remote:
    """The emulator in another process, and its control API."""

    def __init__(self, where: dict[str, str]) -> None:
        self.url = where["url"]
        self.environment = {
            "VIDEOSDK_API_KEY": where["apiKey"],
            "VIDEOSDK_SECRET": where["secret"],
            "VIDEOSDK_API_ENDPOINT": where["url"],
        }

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """One request of the control API."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.url + path, data, {"content-type": "application/json"}, method=method
        )
        with _OPENER.open(request, timeout=20) as answer:
            return json.loads(answer.read())

    def fault(self, **fault: Any) -> None:
        """Plays a fault, by its wire names."""
        self.ask("POST", "/emulator/faults", fault)

    def clear_faults(self) -> None:
        """Forgets all faults."""
        self.ask("DELETE", "/emulator/faults")

    def requests(self, operation: str | None = None) -> list[dict[str, Any]]:
        """The log of requests. One whose client went away is in it as soon as that was noticed."""
        log: list[dict[str, Any]] = self.ask("GET", "/emulator/requests")
        return [entry for entry in log if operation in (None, entry["operation"])]

    def abandoned(self, at_least: int, within: float) -> int:
        """How many requests were given up by the client; waits until there are so many."""
        until = time.monotonic() + within
        while True:
            found = [entry for entry in self.requests() if entry["outcome"] == "abandoned by the client"]
            if len(found) >= at_least or time.monotonic() > until:
                return len(found)
            time.sleep(0.02)

    def clear_requests(self) -> None:
        """Empties the log."""
        self.ask("DELETE", "/emulator/requests")


@contextmanager
def emulator() -> Iterator[Remote]:
    """Starts one and stops it."""
    command = [sys.executable, "-m", "videosdk_api", "emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Remote(json.loads(process.stdout.readline()))
        finally:
            process.kill()
