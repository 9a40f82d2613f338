//! Rounds, medians and goals, the same for every bench.

use std::process::ExitCode;
use std::time::Instant;

/// A goal that is missed by less than this may be the machine's noise; beyond it the bench fails.
const NOISE: f64 = 1.02;

/// Something to measure.
pub struct Row<'a> {
    name: &'static str,
    /// Does the work once. It gets a number that differs from call to call, so that no cache answers.
    run: Box<dyn FnMut(usize) + 'a>,
}

pub fn row<'a>(name: &'static str, run: impl FnMut(usize) + 'a) -> Row<'a> {
    Row { name, run: Box::new(run) }
}

/// Nanoseconds on the clock.
pub fn wall() -> u64 {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

/// Nanoseconds that all threads of this process have run, user and system together. The kernel brings the figure of a
/// thread up to date when it leaves the processor, so this is for work that waits.
pub fn cpu() -> u64 {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap().flatten();
    let stat = tasks.filter_map(|t| std::fs::read_to_string(t.path().join("schedstat")).ok());
    stat.filter_map(|s| s.split(' ').next()?.parse::<u64>().ok()).sum()
}

/// What the rows cost, in nanoseconds a call, one figure a round.
pub struct Costs(Vec<(&'static str, Vec<f64>)>);

/// Measures the rows in turn within each round, so that a disturbance of the machine meets all of them. Each round
/// begins with another row; the one before the first only warms up.
pub fn measure(clock: fn() -> u64, rounds: usize, calls: usize, mut rows: Vec<Row<'_>>) -> Costs {
    let mut costs: Vec<_> = rows.iter().map(|row| (row.name, Vec::new())).collect();
    for round in 0..=rounds {
        for turn in 0..rows.len() {
            let index = (round + turn) % rows.len();
            let start = clock();
            for call in 0..calls {
                (rows[index].run)(call);
            }
            if round > 0 {
                costs[index].1.push((clock() - start) as f64 / calls as f64);
            }
        }
    }
    Costs(costs)
}

impl Costs {
    fn of(&self, name: &str) -> &[f64] {
        &self.0.iter().find(|(n, _)| *n == name).unwrap().1
    }

    /// The median of the ratios within each round.
    pub fn ratio(&self, name: &str, to: &str) -> f64 {
        median(self.of(name).iter().zip(self.of(to)).map(|(a, b)| a / b))
    }

    /// The same rows without what their counterparts in `other` cost, round by round.
    pub fn minus(&self, other: &Self) -> Self {
        let less = |name, all: &[f64]| all.iter().zip(other.of(name)).map(|(a, b)| a - b).collect();
        Self(self.0.iter().map(|(name, all)| (*name, less(*name, all))).collect())
    }

    /// Prints medians, and the ratios to the reference.
    pub fn print(&self, title: &str, to: &str) {
        let thousand = self.0.iter().all(|(_, all)| median(all.iter().copied()) >= 1000.0);
        let (unit, scale) = if thousand { ("µs", 1000.0) } else { ("ns", 1.0) };
        println!("\n| {title} | {unit} | × {to} |\n|---|--:|--:|");
        for (name, all) in &self.0 {
            let cost = median(all.iter().copied()) / scale;
            let digits = if cost < 100.0 { 1 } else { 0 };
            println!("| {name} | {cost:.digits$} | {:.2} |", self.ratio(name, to));
        }
    }
}

fn median(all: impl Iterator<Item = f64>) -> f64 {
    let mut all: Vec<f64> = all.collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// What must hold. A bench ends with it, so that it is a check.
#[derive(Default)]
pub struct Goals {
    missed: bool,
}

impl Goals {
    pub fn at_most(&mut self, limit: f64, what: &str, seen: f64) {
        let verdict = if seen <= limit {
            "met"
        } else if seen <= limit * NOISE {
            "above, but within the noise"
        } else {
            self.missed = true;
            "MISSED"
        };
        println!("- {what}: {seen:.2}, goal at most {limit:.2}: {verdict}");
    }

    pub fn end(self) -> ExitCode {
        if self.missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    }
}
