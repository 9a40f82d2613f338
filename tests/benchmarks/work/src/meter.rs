//! What a work has cost this process.

use std::time::{Duration, Instant};

pub(crate) struct Meter {
    cpu: u64,
    wall: Instant,
}

impl Meter {
    pub(crate) fn start() -> Self {
        Self { cpu: cpu(), wall: Instant::now() }
    }
}

/// Prints the line that the driver reads.
pub(crate) fn report(meter: Meter, count: usize) {
    let wall = meter.wall.elapsed().as_nanos() as f64;
    let cpu = (cpu() - meter.cpu) as f64;
    let micros = |nanos: f64| nanos / 1000.0 / count as f64;
    let threads = std::fs::read_dir("/proc/self/task").unwrap().count();
    println!(
        r#"{{"cpu":{:.4},"wall":{:.4},"peak":{:.3},"threads":{threads}}}"#,
        micros(cpu),
        micros(wall),
        peak()
    );
}

/// Nanoseconds that all threads of this process have run, user and system together. The kernel brings the figure of a
/// thread up to date when it leaves the processor, so this one leaves it for a moment.
fn cpu() -> u64 {
    std::thread::sleep(Duration::from_nanos(1));
    let tasks = std::fs::read_dir("/proc/self/task").unwrap().flatten();
    let stat = tasks.filter_map(|t| std::fs::read_to_string(t.path().join("schedstat")).ok());
    stat.filter_map(|s| s.split(' ').next()?.parse::<u64>().ok()).sum()
}

/// MiB that were resident at most.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() / 1024.0
}
