"""What the driver says of figures, with figures made up: `python3 -m unittest discover -s tests/benchmarks`."""

import unittest
import xml.etree.ElementTree as xml
from types import SimpleNamespace

import chart
import figures
import guard
import plan
import table

RUST = ("create", "rust")


def samples(ours, official, limit=(10.0, 10.0, 10.0)):
    row = lambda values: [{"cpu": value, "wall": value * 2, "peak": 5.0, "threads": 1} for value in values]
    return {(*RUST, plan.OURS): row(ours), (*RUST, "official"): row(official), (*RUST, "raw socket"): row(limit)}


def results(taken):
    machine = {"cpu": "a processor", "cores": 2, "kernel": "6", "versions": "rustc", "load_before": 0.1, "load_after": 0.2}
    growing = {(name, "rust", plan.OURS, size): [{"cpu": 20.0, "peak": 5.0}]
               for name, sizes in (("many", plan.AT_ONCE), ("list", plan.PAGES)) for size in sizes}
    return {"measured": "2026-01-01", "rounds": 3, "machine": machine, "goals": figures.goals(taken), "works": figures.works(taken),
            "growth": figures.growth(growing)}


class Figures(unittest.TestCase):
    def test_a_ratio_is_taken_within_each_round(self):
        # A round on a slow moment slows both, and changes nothing.
        self.assertEqual(figures.ratio(samples([10, 90, 11], [20, 180, 22]), (*RUST, plan.OURS), (*RUST, "official")), 0.5)

    def test_a_goal_that_is_missed_says_so_and_one_within_the_noise_too(self):
        verdict = lambda value: figures.verdict(plan.Goal("create", "rust", "official", 1.0, 0.5), value)
        self.assertEqual([verdict(v) for v in (0.5, 0.9, 1.01, 1.03)], ["beyond", "met", "met within the noise", "MISSED"])

    def test_a_goal_whose_work_was_not_measured_is_not_told(self):
        told = figures.goals(samples([10] * 3, [20] * 3))
        self.assertEqual({(row["work"], row["peer"]) for row in told}, {("create", "official")})

    def test_ratios_to_the_reference_and_to_the_limit_are_told(self):
        row = figures.works(samples([20] * 3, [40] * 3))["create"]["subjects"]["rust"][plan.OURS]
        self.assertEqual((row["of_reference"], row["of_limit"], row["threads"]), (0.5, 2.0, 1))

    def test_a_line_of_growth_ends_where_a_peer_gave_up(self):
        told = figures.growth({("many", "node", "official", 1): [{"cpu": 300.0, "peak": 90.0}]})
        self.assertEqual([point["size"] for point in told["many"][0]["points"]], [1])
        self.assertIn("gave up", table.growth(told["many"], "calls at once", plan.AT_ONCE))

    def test_every_goal_names_what_is_measured(self):
        for goal in plan.GOALS:
            subjects = plan.WORKS[goal.work].subjects[goal.language]
            self.assertTrue({goal.peer, goal.ours} <= set(subjects), goal)
            self.assertTrue(goal.wanted is None or goal.wanted <= goal.owed, goal)


class Written(unittest.TestCase):
    def test_the_charts_are_whole_and_say_what_they_show(self):
        told = results(samples([10] * 3, [20] * 3))
        for drawn in (chart.against_peers(told), chart.growing(told)):
            self.assertTrue(xml.fromstring(drawn).tag.endswith("svg"))
            self.assertIn("prefers-color-scheme: dark", drawn)
        self.assertIn("0.50 × official", chart.against_peers(told))

    def test_the_table_names_a_goal_that_was_missed(self):
        self.assertIn("**MISSED**", table.document(results(samples([40] * 3, [20] * 3))))


class FakeMachine:
    """Ours costs what comes next, every peer 20."""

    def __init__(self, ours):
        self.prepared = SimpleNamespace(rust="there")
        self.ours = iter(ours)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def run(self, _work, _language, subject):
        return {"cpu": next(self.ours) if subject.startswith(plan.OURS) else 20.0, "peak": 5.0}


class Guard(unittest.TestCase):
    def run_guard(self, answers):
        """Half of the peer was measured last, so the limit is 2.2 times that, which is more than the goal of 0.95."""
        said = []
        return guard.guard(FakeMachine(answers), results(samples([10] * 3, [20] * 3)), said.append), said

    def test_what_is_as_it_was_passes_at_once(self):
        self.assertEqual(self.run_guard([10]), (0, ["ok Create a room, one after another, Rust / official: 0.500, limit 1.100 (measured last: 0.500)",
                                                    "1 passed, 0 failed"]))

    def test_one_bad_moment_is_forgiven(self):
        self.assertEqual(self.run_guard([90, 90, 10])[0], 0)

    def test_what_is_worse_three_times_fails_and_is_named(self):
        code, said = self.run_guard([23, 23, 23])
        self.assertEqual((code, said[-1]), (1, "0 passed, 1 failed"))
        self.assertIn("Create a room, one after another, Rust / official is worse", said[-2])


if __name__ == "__main__":
    unittest.main()
