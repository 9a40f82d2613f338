"""The quick look: has a change made us slower beside our peers than when results.json was written?

Ratios within one run are compared, so a slow or a busy machine slows both sides. What is left of its noise has room: a row counts only
when it is worse than its limit three times in turn.
"""

import plan
from figures import name_of, seen
from measure import subjects_of

TRIES = 3
# How much worse than when it was measured last a ratio may be. Two machines differ most in what the kernel does for a call: the same
# code had 0.11 and 0.19 of the official SDK on two of them.
SLACK = {"sign": 1.5, "verify": 1.5, "decode": 1.5}
SLACK_OF_CALLS = 2.2
# Differences of milliseconds and MiB are small beside the noise of a busy machine.
SLACK_OF_MEMORY = 1.3


def limits(results):
    """The goals that are watched, each with its limit."""
    watched = {}
    for row in results["goals"]:
        if row["kind"] == "ratio" and row["work"] in plan.QUICK and row["peer"] == plan.reference(row["work"], row["language"]):
            slack = SLACK_OF_MEMORY if row["metric"] == "peak" else SLACK.get(row["work"], SLACK_OF_CALLS)
            # A goal that is held is not broken by noise: where it leaves more room than the slack, it is the limit.
            goal = next(g for g in plan.GOALS if (g.work, g.language, g.peer, g.metric, g.ours) == tuple(
                row[name] for name in ("work", "language", "peer", "metric", "ours")))
            watched[goal] = (max(row["seen"] * slack, row["owed"]), row)
    return watched


def guard(machine, results, show):
    """Measures every watched row once, and a row that fails again. Gives the exit code."""
    languages = [one for one in plan.LANGUAGES if one != "rust" or machine.prepared.rust]
    watched = {goal: limit for goal, limit in limits(results).items() if goal.language in languages}
    waiting, passed = list(watched), 0
    with machine:
        for number in range(TRIES):
            samples = measure(machine, waiting)
            failing = []
            for goal in waiting:
                value, (limit, row) = seen(samples, goal), watched[goal]
                good = value <= limit
                passed += good
                failing += [] if good else [goal]
                show(f"{'ok' if good else 'above'} {name_of(row)}: {value:.3f}, limit {limit:.3f} (measured last: {row['seen']:.3f})")
            waiting = failing
            if not waiting:
                break
            show(f"{len(waiting)} above their limits, try {number + 1} of {TRIES}")
    for goal in waiting:
        show(f"FAILED: {name_of(watched[goal][1])} is worse than its limit {TRIES} times in turn")
    show(f"{passed} passed, {len(waiting)} failed")
    return 1 if waiting else 0


def measure(machine, goals):
    samples = {}
    for name in plan.QUICK:
        wanted = {(goal.language, subject) for goal in goals if goal.work == name for subject in (goal.ours, goal.peer)}
        for language, subject in subjects_of(name, plan.LANGUAGES, wanted):
            samples[name, language, subject] = [machine.run(plan.WORKS[name], language, subject)]
    return samples
