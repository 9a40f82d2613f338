"""Writes the two charts as SVG, by hand: no library, and readable on a light and on a dark page."""

import math
from html import escape

import plan

# A colour for each language, on a light page and on a dark one.
COLOURS = {"rust": ("#b7410e", "#ff8a5b"), "python": ("#2b6cb0", "#6cb6ff"), "node": ("#2f7d32", "#6bc46d"), "c": ("#7c3aed", "#b794ff")}


def coloured(which):
    return " ".join(
        f".{language} .bar, .{language} .name {{ fill: {both[which]}; }} .{language} .line {{ stroke: {both[which]}; }}"
        for language, both in COLOURS.items()
    )


STYLE = f"""<style>
  text {{ font: 12px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }}
  .head {{ font-size: 14px; font-weight: 600; }}
  .small {{ font-size: 11px; fill: #59636e; }}
  .track {{ fill: #d1d9e0; }}
  .axis {{ stroke: #9aa4af; stroke-width: 1; fill: none; }}
  .grid {{ stroke: #d1d9e0; stroke-width: 0.5; }}
  .owed {{ stroke: #1f2328; stroke-width: 1.5; }}
  .line {{ fill: none; stroke-width: 2; }}
  .theirs {{ stroke-dasharray: 5 4; stroke-width: 1.5; }}
  {coloured(0)}
  @media (prefers-color-scheme: dark) {{
    text {{ fill: #e6edf3; }} .small {{ fill: #9198a1; }} .track {{ fill: #3d444d; }} .axis {{ stroke: #656c76; }} .grid {{ stroke: #3d444d; }}
    .owed {{ stroke: #e6edf3; }}
    {coloured(1)}
  }}
</style>"""

# Of the goals' chart, in pixels.
LABEL, COLUMN, ROW, TOP, FULL = 250, 190, 40, 62, 150
# A bar beyond this many times its peer is cut.
MOST = 1.2


def text(x, y, words, css="", anchor="start"):
    css = f' class="{css}"' if css else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{css} text-anchor="{anchor}">{escape(words)}</text>'


def rectangle(x, y, width, height, css):
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="2" class="{css}"/>'


def segment(x1, y1, x2, y2, css):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{css}"/>'


def document(width, height, title, parts):
    # The title is what a screen reader says.
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">'
    return "\n".join([head, f"<title>{escape(title)}</title>", STYLE, *parts, "</svg>", ""])


def rows_of(goals):
    """By work and metric, the first goal of each language: the one that is held against what users have today."""
    table = {}
    for row in goals:
        if row["kind"] == "ratio":
            table.setdefault((row["work"], row["metric"]), {}).setdefault(row["language"], row)
    return table


def against_peers(results):
    """A bar for each work and language: ours, where the whole track is the peer and the mark is the goal."""
    table = rows_of(results["goals"])
    width, height = LABEL + len(plan.LANGUAGES) * COLUMN, TOP + len(table) * ROW + 26
    parts = [text(0, 16, "What our calls cost beside what users have today", "head")]
    parts.append(text(0, 34, "CPU of the client's process (memory where it says so). The grey track is the peer, the bar is ours, the mark is the goal.", "small"))
    for at, language in enumerate(plan.LANGUAGES):
        parts.append(f'<g class="{language}">{text(LABEL + at * COLUMN, TOP - 6, plan.TITLES[language], "head name")}</g>')
    for line, ((work, metric), cells) in enumerate(table.items()):
        y = TOP + line * ROW
        title = plan.WORKS[work].title.replace(", four members of each read", "") + (", memory" if metric == "peak" else "")
        parts.append(text(0, y + 25, title))
        for at, language in enumerate(plan.LANGUAGES):
            if language in cells:
                parts.append(cell(LABEL + at * COLUMN, y, language, cells[language]))
    parts.append(text(0, height - 6, f"Measured on {results['measured']}, {results['rounds']} rounds; medians of the ratios within the rounds.", "small"))
    return document(width, height, "CPU of videosdk-api as a fraction of what its peers need", parts)


def cell(x, y, language, row):
    seen = min(row["seen"], MOST)
    figure = f"{row['seen']:.3f}" if row["seen"] < 0.1 else f"{row['seen']:.2f}"
    parts = [
        text(x, y + 15, f"{figure} × {row['peer']}", "small"),
        rectangle(x, y + 20, FULL, 9, "track"),
        rectangle(x, y + 20, max(seen * FULL, 1.5), 9, "bar"),
        segment(x + row["owed"] * FULL, y + 17, x + row["owed"] * FULL, y + 32, "owed"),
    ]
    return f'<g class="{language}">{"".join(parts)}</g>'


def growing(results):
    """Two panels: a call by how many are made at once, and a room by how many are on its page. Both axes are logarithmic."""
    panel_width, panel_height, gap = 440, 300, 60
    panels = (
        ("many", "CPU of a call, by how many are made at once", "calls at once", plan.AT_ONCE),
        ("list", "CPU of one room, by how many are on its page", "rooms a page", plan.PAGES),
    )
    parts = [text(0, 16, "Growth: µs of CPU, flat is good", "head")]
    parts.append(text(0, 34, "Solid: videosdk-api. Dashed: what users have today (official SDKs; aiohttp and requests; libcurl with jansson).", "small"))
    for at, language in enumerate(plan.LANGUAGES):
        parts.append(f'<g class="{language}">{text(700 + at * 75, 16, plan.TITLES[language], "head name")}</g>')
    for at, (name, title, unit, sizes) in enumerate(panels):
        parts.append(panel(40 + at * (panel_width + gap), 70, panel_width, panel_height, results["growth"][name], title, unit, sizes))
    height = 70 + panel_height + 60
    parts.append(text(0, height - 6, f"Measured on {results['measured']}.", "small"))
    return document(40 + 2 * panel_width + gap + 20, height, "Cost of a call and of an item as their number grows", parts)


def panel(left, top, width, height, lines, title, unit, sizes):
    costs = [point["median"] for line in lines for point in line["points"]]
    low, high = math.floor(math.log10(min(costs))), math.ceil(math.log10(max(costs)))
    across = lambda size: left + width * math.log(size / sizes[0]) / math.log(sizes[-1] / sizes[0])
    up = lambda cost: top + height * (high - math.log10(cost)) / (high - low)
    parts = [text(left, top - 12, title)]
    for power in range(low, high + 1):
        y = up(10.0**power)
        parts += [segment(left, y, left + width, y, "grid"), text(left - 6, y + 4, f"{10.0**power:g}", "small", "end")]
    for size in sizes:
        parts.append(text(across(size), top + height + 16, f"{size:,}", "small", "middle"))
    parts.append(text(left + width / 2, top + height + 32, unit, "small", "middle"))
    parts.append(f'<path d="M{left},{top}V{top + height}H{left + width}" class="axis"/>')
    for line in lines:
        points = " ".join(f"{across(point['size']):.1f},{up(point['median']):.1f}" for point in line["points"])
        css = "line" if line["subject"] == plan.OURS else "line theirs"
        parts.append(f'<g class="{line["language"]}"><polyline points="{points}" class="{css}"/></g>')
    return "\n".join(parts)
