"""From samples to figures: medians with quartiles, ratios within rounds, and whether the goals are met."""

import statistics

import plan

# A goal that is missed by less than this may be the machine's noise; beyond it a full run fails.
NOISE = 1.02


def spread(values):
    """The median and the quartiles; of one value, that value."""
    if len(values) == 1:
        return {"median": values[0], "q1": values[0], "q3": values[0]}
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return {"median": middle, "q1": low, "q3": high}


def pairs(samples, ours, other, metric):
    return list(zip([one[metric] for one in samples[ours]], [one[metric] for one in samples[other]], strict=True))


def ratio(samples, ours, other, metric="cpu"):
    """The median of the ratios within the rounds: a disturbance of the machine meets both."""
    return statistics.median(a / b for a, b in pairs(samples, ours, other, metric))


def seen(samples, goal):
    """What a goal speaks of, as it was measured; None where it was not."""
    ours, other = ((goal.work, goal.language, name) for name in (goal.ours, goal.peer))
    if ours not in samples or other not in samples:
        return None
    if goal.kind == "difference":
        return statistics.median(a - b for a, b in pairs(samples, ours, other, goal.metric))
    return ratio(samples, ours, other, goal.metric)


def verdict(goal, value):
    if goal.wanted is not None and value <= goal.wanted:
        return "beyond"
    if value <= goal.owed:
        return "met"
    # A difference of some milliseconds or MiB is as noisy as what it is taken from.
    return "met within the noise" if value <= goal.owed * NOISE else "MISSED"


def goals(samples):
    rows = []
    for goal in plan.GOALS:
        value = seen(samples, goal)
        if value is None:
            continue
        ours, other = ((goal.work, goal.language, name) for name in (goal.ours, goal.peer))
        rows.append({
            "work": goal.work, "language": goal.language, "ours": goal.ours, "peer": goal.peer, "metric": goal.metric, "kind": goal.kind,
            "ours_value": spread([one[goal.metric] for one in samples[ours]])["median"],
            "peer_value": spread([one[goal.metric] for one in samples[other]])["median"],
            "seen": value, "owed": goal.owed, "wanted": goal.wanted, "verdict": verdict(goal, value),
        })
    return rows


def name_of(row):
    """A goal in words."""
    what = {"cpu": "", "peak": ", peak memory"}[row["metric"]]
    sign = "/" if row["kind"] == "ratio" else "less"
    ours = "" if row["ours"] == plan.OURS else f" ({row['ours'].removeprefix(plan.OURS + ', ')})"
    return f"{plan.WORKS[row['work']].title}{what}, {plan.TITLES[row['language']]}{ours} {sign} {row['peer']}"


def works(samples):
    """Everything that was measured, as it is written down."""
    told = {}
    for (name, language, subject), all_samples in samples.items():
        work = plan.WORKS[name]
        row = {metric: spread([one[metric] for one in all_samples]) for metric in all_samples[0] if metric != "threads"}
        if "threads" in all_samples[0]:
            row["threads"] = max(one["threads"] for one in all_samples)
        reference, limit = plan.reference(name, language), ("rust", work.limit)
        row["role"] = role(name, language, subject)
        if reference and (name, language, reference) in samples:
            row["of_reference"] = ratio(samples, (name, language, subject), (name, language, reference))
        if work.limit and (name, *limit) in samples:
            row["of_limit"] = ratio(samples, (name, language, subject), (name, *limit))
        told.setdefault(name, {"title": work.title, "unit": work.unit, "subjects": {}})["subjects"].setdefault(language, {})[subject] = row
    return told


def role(name, language, subject):
    if subject.startswith(plan.OURS):
        return "ours"
    if subject == plan.reference(name, language):
        return "reference"
    return "limit" if subject in (plan.WORKS[name].limit, "bare") else "peer"


def growth(samples):
    """Lines of a chart: microseconds a call, or an item, by how many there are. A line ends where a peer gave up."""
    told = {"many": [], "list": []}
    for name, language, subject in dict.fromkeys(key[:3] for key in samples):
        sizes = [size for size in (plan.AT_ONCE if name == "many" else plan.PAGES) if (name, language, subject, size) in samples]
        points = [growth_point(samples[name, language, subject, size], size, 1 if name == "many" else size) for size in sizes]
        told[name].append({"language": language, "subject": subject, "points": points})
    return told


def growth_point(all_samples, size, items):
    costs = spread([one["cpu"] / items for one in all_samples])
    return {"size": size, **costs, "peak": spread([one["peak"] for one in all_samples])["median"]}


def servers(samples):
    """By framework and subject: what an answer costs the server, how many it gives in a second, and how long they take."""
    told = {}
    for (framework, subject), all_samples in samples.items():
        row = {metric: spread([one[metric] for one in all_samples]) for metric in all_samples[0]}
        if subject != plan.OURS:
            row["ours_of_it"] = ratio(samples, (framework, plan.OURS), (framework, subject))
        told.setdefault(framework, {})[subject] = row
    return told
