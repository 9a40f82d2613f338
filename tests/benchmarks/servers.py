"""A token server under load: the examples with our package beside the same servers written with PyJWT and with jsonwebtoken.

wrk asks `/get-token` over 32 connections for some seconds. What counts is the CPU that a server's process spends on an answer; how many
it gives in a second depends on what else the machine does, wrk included.
"""

import os
import re
import shutil
import subprocess
import threading
import time

import needs
import plan
from prepare import MADE, NODE, ROOT, TARGET

SECONDS = 4
ROOM = "abcd-efgh-ijkl"
FRAMEWORKS = {
    "FastAPI": ("python", {plan.OURS: "fastapi_server.py", "PyJWT": "fastapi_pyjwt.py"}),
    "Express": ("node", {plan.OURS: "express_server.mjs", "jsonwebtoken": "express_jsonwebtoken.mjs"}),
}
CREDENTIALS = {"VIDEOSDK_API_KEY": "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10", "PORT": "0",
               "VIDEOSDK_SECRET": "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8"}


def stage():
    """A folder with all four servers, as a user has them: Node looks for packages beside a program."""
    folder = MADE / "servers"
    shutil.rmtree(folder, ignore_errors=True)
    for source in ("examples/node", "examples/python", "tests/benchmarks/servers"):
        shutil.copytree(ROOT / source, folder, dirs_exist_ok=True)
    modules = folder / "node_modules"
    modules.mkdir()
    package = MADE / "node"
    shutil.copy(NODE / "package.json", package)
    (modules / "videosdk-api").symlink_to(package)
    for name in ("express", "jsonwebtoken"):
        (modules / name).symlink_to(TARGET / "node-bench" / "node_modules" / name)
    return folder


def measure(machine, times, show):
    """Samples by framework and subject: CPU microseconds an answer, answers a second, and the latency of wrk."""
    wrk, folder, samples = needs.program("wrk"), stage(), {}
    machine.spread_out()
    for number in range(times):
        for framework, (language, subjects) in FRAMEWORKS.items():
            for subject, file in list(subjects.items())[:: 1 if number % 2 else -1]:
                program = str(machine.prepared.python) if language == "python" else "node"
                arguments = ["--port", "0"] if file == "fastapi_server.py" else []
                told = under_load(wrk, [program, str(folder / file), *arguments], {**machine.environment, **CREDENTIALS})
                samples.setdefault((framework, subject), []).append(told)
        show(f"token servers, round {number + 1} of {times}")
    return samples


def under_load(wrk, command, environment):
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        url = server.stdout.readline().split()[-1]
        threading.Thread(target=server.stdout.read, daemon=True).start()
        load = lambda seconds: subprocess.run(
            [wrk, "-t1", "-c32", f"-d{seconds}s", "--latency", "-H", "Authorization: Bearer demo-key", f"{url}/get-token?roomId={ROOM}&room_id={ROOM}"],
            check=True, text=True, capture_output=True).stdout
        load(2)
        before, start = cpu_of(server.pid), time.monotonic()
        told = load(SECONDS)
        spent, wall = cpu_of(server.pid) - before, time.monotonic() - start
    finally:
        server.kill()
        server.wait()
    if "Non-2xx" in told or "Socket errors" in told:
        raise RuntimeError(f"{command} did not answer well:\n{told}")
    answers = int(re.search(r"(\d+) requests in", told).group(1))
    latency = dict(re.findall(r"^\s+(50|99)%\s+(\S+)\s*$", told, re.M))
    return {"cpu": spent * 1e6 / answers, "rate": answers / wall, "p50": in_ms(latency["50"]), "p99": in_ms(latency["99"])}


def in_ms(words):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", words).groups()
    return float(number) * {"us": 0.001, "ms": 1.0, "s": 1000.0}[unit]


def cpu_of(pid):
    """Seconds of user and system time of all threads of a process."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
