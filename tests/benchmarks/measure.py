"""Runs the programs of the languages: a fresh process for each figure, in rounds in which every subject has its turn."""

import json
import os
import resource
import statistics
import subprocess
import time

import plan
from prepare import C, MADE, NODE, PYTHON

CORE = max(os.sched_getaffinity(0))
ALL = os.sched_getaffinity(0)
TIMEOUT = 300
# Variables that would change what a process does, whoever measures.
UNWANTED = ("PROXY", "NODE_OPTIONS", "NODE_EXTRA_CA_CERTS", "SSL_CERT", "REQUESTS_CA", "CURL_CA", "PYTHONPATH", "VIDEOSDK_", "LD_PRELOAD")
CA = MADE / "ca.pem"
TRUST = {name: str(CA) for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")}
# The last line of a process says how much of it was resident at most.
TELL_PEAK = 'print(int([l for l in open("/proc/self/status") if l.startswith("VmHWM")][0].split()[1]) / 1024)'


class Failed(Exception):
    """A program that is measured did not do its work."""


class Machine:
    """Starts processes, with the programs that `prepare` made, beside one server."""

    def __init__(self, prepared):
        self.prepared = prepared
        kept = {name: value for name, value in os.environ.items() if not any(part in name.upper() for part in UNWANTED)}
        self.environment = {**kept, **prepared.environment}
        # 4,096 connections need as many files, on both sides.
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    def __enter__(self):
        self.server = subprocess.Popen([str(self.prepared.server), str(CA)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.urls = json.loads(self.server.stdout.readline())
        return self

    def __exit__(self, *_):
        self.server.kill()
        self.server.wait()
        os.sched_setaffinity(0, ALL)

    def spread_out(self):
        """Children run wherever the machine lets them."""
        self.place(pinned=False)

    def place(self, pinned):
        """Children run where their parent may; the server goes along."""
        cores = {CORE} if pinned else ALL
        os.sched_setaffinity(0, cores)
        for task in os.listdir(f"/proc/{self.server.pid}/task"):
            os.sched_setaffinity(int(task), cores)

    def run(self, work, language, subject, count=None, size=None):
        """What one process says, or what it cost as a whole."""
        self.place(work.pinned)
        count = count or work.subjects[language][subject]
        size = work.size if size is None else size
        environment = {**self.environment, **(TRUST if work.tls else {})}
        url = self.urls["https" if work.tls else "http"]
        if work.unit == "ms":
            return self.whole(work, language, subject, count, url, environment)
        command = self.command(language, work.name, subject, count, url, size)
        done = subprocess.run(command, env=environment, text=True, capture_output=True, timeout=TIMEOUT)
        if done.returncode != 0:
            raise Failed(f"{' '.join(command)}\n{done.stderr[-2000:]}")
        return json.loads(done.stdout.splitlines()[-1])

    def command(self, language, name, subject, count, url, size):
        words = [str(count), url, str(size)]
        if language == "c":
            return [str(self.prepared.c["ours" if subject == plan.OURS else subject]), name, *words]
        program = {
            "rust": [str(self.prepared.rust)],
            "python": [str(self.prepared.python), str(PYTHON / "benches" / "work.py")],
            "node": ["node", str(NODE / "benches" / "work.mjs")],
        }[language]
        return [*program, name, subject, *words]

    def whole(self, work, language, subject, count, url, environment):
        """The median of some whole processes, from outside, in milliseconds."""
        command = self.starting(work.name, language, subject, url)
        samples = [spent(command, environment) for _ in range(count)]
        return {name: statistics.median(sample[name] for sample in samples) for name in samples[0]}

    def starting(self, name, language, subject, url):
        python, ours = str(self.prepared.python), subject == plan.OURS
        if subject == "bare" or name == "import":
            if language == "python":
                return [python, "-c", f"import videosdk_api\n{TELL_PEAK}" if ours else TELL_PEAK]
            return ["node", str(MADE / "node" / ("loaded.cjs" if ours else "bare.cjs"))]
        if language == "python":
            return [python, str(PYTHON / "benches" / "first.py"), subject, url]
        if language == "node":
            return ["node", str(NODE / "benches" / "first.mjs"), subject, url]
        return self.command(language, "fresh", subject, 1, url, 0)


def spent(command, environment):
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    told = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{' '.join(command)} ended with {process.returncode}")
    cost = {"cpu": (used.ru_utime + used.ru_stime) * 1000, "wall": wall * 1000}
    # Where it says more of itself than its peak, that is its CPU before it ended.
    said = [float(word) for word in told.split()]
    if len(said) == 2:
        cost["cpu"] = said[0]
    return {**cost, "peak": said[-1]} if said else cost


def in_turn(number, subjects):
    """Each round begins with another subject."""
    at = number % len(subjects)
    return subjects[at:] + subjects[:at]


def subjects_of(name, languages, wanted=None):
    """Pairs of language and subject, those of one language side by side."""
    work = plan.WORKS[name]
    return [
        (language, subject)
        for language in languages
        for subject in work.subjects.get(language, {})
        if wanted is None or (language, subject) in wanted
    ]


def rounds(machine, names, languages, times, show):
    """Samples by work, language and subject. Within a round every work has its turn, and within a work every subject."""
    samples = {}
    for number in range(times):
        for name in names:
            subjects = subjects_of(name, languages)
            for language, subject in in_turn(number, subjects) if subjects else []:
                told = machine.run(plan.WORKS[name], language, subject)
                samples.setdefault((name, language, subject), []).append(told)
        show(f"round {number + 1} of {times}, load {os.getloadavg()[0]:.1f}")
    return samples


def growth(machine, languages, times, show):
    """What a call costs with more of them at once, and an item with more of them on a page."""
    samples = {}
    points = [("many", size) for size in plan.AT_ONCE] + [("list", size) for size in plan.PAGES]
    for number in range(times):
        for name, size in points:
            work = plan.WORKS["many" if name == "many" else "list20"]
            for language in languages:
                for subject in (plan.OURS, plan.GROWTH_PEERS[name][language]):
                    try:
                        told = machine.run(work, language, subject, growth_count(name, language, subject, size), size)
                    except (Failed, subprocess.TimeoutExpired) as failure:
                        # A peer may give up where there are too many; its line ends there. Ours may not.
                        if subject == plan.OURS:
                            raise
                        show(f"{subject} of {language} does not do {name} {size}: {str(failure)[-300:]}")
                        continue
                    samples.setdefault((name, language, subject, size), []).append(told)
        show(f"growth, round {number + 1} of {times}")
    return samples


def growth_count(name, language, subject, size):
    table = plan.GROWTH_CALLS if name == "many" else plan.GROWTH_ROOMS
    least = table[subject]
    least = least[language] if isinstance(least, dict) else least
    return max(least, 2 * size) if name == "many" else max(4, least // size)
