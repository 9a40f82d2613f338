"""T02: a client used before gunicorn, Celery or multiprocessing fork goes on working in every worker."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from harness import PROGRAMS, Remote, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_gunicorn_with_preload(remote: Remote, tmp_path: Path, figure: Callable[[str], None]) -> None:
    log = tmp_path / "log"
    with socket.create_server(("127.0.0.1", 0)) as listener, log.open("w") as output:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        options = ["--preload", "-w", "4", "--bind", f"fd://{listener.fileno()}", "--chdir", str(PROGRAMS)]
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", *options, "web_app:app"],
            env={**os.environ, **remote.environment},
            pass_fds=[listener.fileno()],
            stdout=output,
            stderr=output,
        )
        try:
            good, workers = ask(url)
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(15)
            finally:
                server.kill()
    text = log.read_text()
    restarts = text.count("Booting worker") - 4
    figure(f"T02 gunicorn --preload -w 4: {good}/200, by {workers} workers, {restarts} restarts")
    assert good == 200, text
    assert restarts == 0, text
    assert "CRITICAL" not in text
    assert "ERROR" not in text
    assert server.returncode == 0, text


def ask(url: str) -> tuple[int, int]:
    """200 requests, eight at a time; how many were answered well, and by how many processes."""
    httpx_options: dict[str, Any] = {"timeout": 20, "trust_env": False}

    def one(number: int) -> tuple[int, str]:
        answer = httpx.get(f"{url}/room/room-{number}", **httpx_options)
        return answer.status_code, answer.json()["pid"] if answer.status_code == 200 else ""

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(one, range(200)))
    return sum(status == 200 for status, _ in answers), len({pid for _, pid in answers})


def test_celery_prefork(remote: Remote, tmp_path: Path, figure: Callable[[str], None]) -> None:
    environment = {
        **os.environ,
        **remote.environment,
        "TASK_FOLDER": str(tmp_path),
        "PYTHONWARNINGS": "ignore",
    }
    log = tmp_path / "log"
    with log.open("w") as output:
        worker = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "celery",
                "-A",
                "task_app",
                "worker",
                "-P",
                "prefork",
                "-c",
                "4",
                "--loglevel",
                "info",
            ],
            cwd=PROGRAMS,
            env=environment,
            stdout=output,
            stderr=output,
        )
        try:
            result = run("send_tasks.py", environment=environment, within=45).json()
        finally:
            worker.send_signal(signal.SIGTERM)
            try:
                worker.wait(15)
            finally:
                worker.kill()
    text = log.read_text()
    lost = text.count("WorkerLostError")
    figure(
        f"T02 celery -P prefork -c 4: {result['rooms']}/200, by {result['processes']} workers, {lost} lost"
    )
    assert result["rooms"] == 200, text
    assert lost == 0
    assert "CRITICAL" not in text, text
    assert worker.returncode == 0, text


@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_multiprocessing(method: str, remote: Remote, figure: Callable[[str], None]) -> None:
    start = time.monotonic()
    result = run("processes.py", method, environment=remote.environment, within=40).json()
    figure(
        f"T02 multiprocessing {method}: {result['rooms']}/200, by {result['processes']} processes, "
        f"{time.monotonic() - start:.1f} s"
    )
    assert result["rooms"] == 200
