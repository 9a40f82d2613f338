"""The figures as Markdown."""

import plan
from figures import name_of


def digits(value):
    """Three figures that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def ratio(value):
    return "" if value is None else f"{value:.3f}" if value < 0.1 else f"{value:.2f}"


def units(row):
    return "MiB" if row["metric"] == "peak" else plan.WORKS[row["work"]].unit


def goal_value(row):
    unit = f" {units(row)}" if row["kind"] == "difference" else ""
    return lambda value: "–" if value is None else (ratio(value) if not unit else f"{value:.1f}{unit}")


def goals(rows):
    lines = ["| goal | ours | peer | seen | owed | wanted | |", "|---|--:|--:|--:|--:|--:|---|"]
    for row in rows:
        tell, unit = goal_value(row), units(row)
        verdict = f"**{row['verdict']}**" if row["verdict"] in ("beyond", "MISSED") else row["verdict"]
        lines.append(
            f"| {name_of(row)} | {digits(row['ours_value'])} {unit} | {digits(row['peer_value'])} {unit} | {tell(row['seen'])} "
            f"| {tell(row['owed'])} | {tell(row['wanted'])} | {verdict} |"
        )
    return "\n".join(lines)


def work(told):
    unit = told["unit"]
    lines = [f"| | | CPU {unit} | quartiles | wall {unit} | a second | × reference | × limit | peak MiB |", "|---|---|--:|--:|--:|--:|--:|--:|--:|"]
    for language, subjects in told["subjects"].items():
        ordered = sorted(subjects.items(), key=lambda one: one[1]["cpu"]["median"])
        for subject, row in ordered:
            name = {"ours": f"**{subject}**", "reference": f"{subject} (reference)", "limit": f"{subject} (limit)"}.get(row["role"], subject)
            cpu, wall = row["cpu"], row["wall"]["median"]
            a_second = (1e6 if unit == "µs" else 1e3) / wall
            peak = digits(row["peak"]["median"]) if "peak" in row else ""
            lines.append(
                f"| {plan.TITLES[language]} | {name} | {digits(cpu['median'])} | {digits(cpu['q1'])} to {digits(cpu['q3'])} | {digits(wall)} "
                f"| {digits(a_second)} | {ratio(row.get('of_reference'))} | {ratio(row.get('of_limit'))} | {peak} |"
            )
    return "\n".join(lines)


def growth(lines_of, what, sizes):
    lines = [f"| | {what} | " + " | ".join(f"{size:,}" for size in sizes) + " |", "|---|---|" + "--:|" * len(sizes)]
    for line in lines_of:
        costs = {point["size"]: digits(point["median"]) for point in line["points"]}
        cells = " | ".join(costs.get(size, "gave up") for size in sizes)
        lines.append(f"| {plan.TITLES[line['language']]} | {line['subject']} | {cells} |")
    return "\n".join(lines)


def servers(told):
    lines = ["| | signed by | CPU µs an answer | quartiles | answers a second | half within ms | 99 % within ms | ours / it |",
             "|---|---|--:|--:|--:|--:|--:|--:|"]
    for framework, subjects in told.items():
        for subject, row in subjects.items():
            cpu = row["cpu"]
            lines.append(
                f"| {framework} | {subject} | {digits(cpu['median'])} | {digits(cpu['q1'])} to {digits(cpu['q3'])} | {digits(row['rate']['median'])} "
                f"| {digits(row['p50']['median'])} | {digits(row['p99']['median'])} | {ratio(row.get('ours_of_it'))} |"
            )
    return "\n".join(lines)


def document(results):
    """What RESULTS.md holds. It is printed by run.py, and says so."""
    machine = results["machine"]
    parts = [
        "# Results\n\nPrinted by `make bench`; what the figures mean and what they do not is in [README.md](README.md).\n",
        f"Measured on {results['measured']}: {machine['cpu']}, {machine['cores']} cores, Linux {machine['kernel']}, load before the first round "
        f"{machine['load_before']:.1f} and after the last {machine['load_after']:.1f}. {machine['versions']}. {results['rounds']} rounds, a fresh "
        "process for each figure; CPU is user and system time of all threads of the client's process.\n",
        "## Goals\n\nRatios are medians of the ratios within the rounds. *owed* must hold, *wanted* is what we aim at.\n",
        goals(results["goals"]) + "\n",
    ]
    for told in results["works"].values():
        parts.append(f"## {told['title']}\n\n{work(told)}\n")
    if results.get("growth"):
        parts.append("## Growth: CPU microseconds a call, by how many are made at once\n\n" + growth(results["growth"]["many"], "calls at once", plan.AT_ONCE) + "\n")
        parts.append("## Growth: CPU microseconds a room of a page, by how many are on it\n\n" + growth(results["growth"]["list"], "rooms a page", plan.PAGES) + "\n")
    if results.get("servers"):
        parts.append(
            "## A token server under load\n\n`/get-token` of the examples, beside the same servers written with PyJWT and jsonwebtoken; wrk with 32 "
            "connections. CPU is that of the server's process.\n\n" + servers(results["servers"]) + "\n"
        )
    return "\n".join(parts)
