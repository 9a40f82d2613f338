//! Mixed calls for a long time, 48 futures and 16 threads at once: `soak MIX SECONDS`. What it says and waits for is told in run.py.
#![allow(clippy::print_stdout)]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use videosdk_api::{CallOptions, Client, Params, Reply, Result};

const FUTURES: usize = 48;
const THREADS: usize = 16;
const ROOMS: usize = 16;

/// A line of the mix: an operation, its parameters, and what must come of it.
struct Line {
    operation: String,
    params: String,
    wanted: String,
}

/// One call: its line with the number of its room.
struct Task<'a> {
    operation: &'a str,
    params: Params,
    wanted: String,
}

#[derive(Default)]
struct Tally {
    good: u64,
    wrong: u64,
    attempts: u64,
    failed: BTreeMap<String, u64>,
}

struct Soak {
    client: Client,
    mix: Vec<Line>,
    started: AtomicUsize,
    until: Instant,
    tally: Mutex<Tally>,
}

impl Soak {
    /// The next call, until the time is over.
    fn next(&self) -> Option<Task<'_>> {
        if Instant::now() >= self.until {
            return None;
        }
        let number = self.started.fetch_add(1, Ordering::Relaxed);
        let line = &self.mix[number % self.mix.len()];
        let room = (number / self.mix.len() % ROOMS).to_string();
        let params = serde_json::from_str(&line.params.replace('@', &room)).unwrap_or_default();
        Some(Task { operation: &line.operation, params, wanted: line.wanted.replace('@', &room) })
    }

    /// Writes the end of a call down.
    fn ended(&self, wanted: &str, outcome: Result<Reply>) {
        let mut tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        match outcome {
            Ok(reply) => {
                tally.attempts += u64::from(reply.attempts());
                let good = is_wanted(wanted, &reply.json().unwrap_or_default());
                *(if good { &mut tally.good } else { &mut tally.wrong }) += 1;
            }
            Err(error) => {
                tally.attempts += u64::from(error.attempts());
                if wanted.strip_prefix("fails=") == Some(error.kind().name()) {
                    tally.good += 1;
                } else {
                    let name = format!("{} {}", error.kind().name(), error.sent().name());
                    *tally.failed.entry(name).or_default() += 1;
                }
            }
        }
    }

    async fn await_calls(&self) {
        while let Some(Task { operation, params, wanted }) = self.next() {
            self.ended(&wanted, self.client.call(operation, params, &CallOptions::new()).await);
        }
    }

    fn wait_for_calls(&self) {
        while let Some(Task { operation, params, wanted }) = self.next() {
            self.ended(&wanted, self.client.call_blocking(operation, params, &CallOptions::new()));
        }
    }

    fn told(&self) -> Value {
        let tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        json!({
            "started": self.started.load(Ordering::Relaxed), "good": tally.good, "wrong": tally.wrong,
            "attempts": tally.attempts, "failed": tally.failed,
        })
    }
}

fn is_wanted(wanted: &str, answer: &Value) -> bool {
    match wanted.split_once('=') {
        Some(("fails", _)) => false,
        Some((name, value)) => answer[name] == value,
        None => true,
    }
}

fn read(path: &str) -> std::io::Result<Vec<Line>> {
    let text = std::fs::read_to_string(path)?;
    let parts = text.lines().map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    Ok(parts
        .filter_map(|line| match <[String; 3]>::try_from(line) {
            Ok([operation, params, wanted]) => Some(Line { operation, params, wanted }),
            Err(_) => None,
        })
        .collect())
}

fn say_and_wait(word: &str) -> std::io::Result<()> {
    println!("{word}");
    std::io::stdin().read_line(&mut String::new()).map(drop)
}

fn main() -> std::result::Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, mix, seconds] = &arguments[..] else { return Err("soak MIX SECONDS".into()) };
    let client = Client::from_env()?;
    for room in 0..ROOMS {
        client.rooms().create().custom_room_id(format!("soak-{room}")).wait()?;
    }
    let mix = read(mix)?;
    say_and_wait("ready")?;
    let until = Instant::now() + Duration::from_secs_f64(seconds.parse()?);
    let (started, tally) = (AtomicUsize::new(0), Mutex::default());
    let soak = Arc::new(Soak { client, mix, started, until, tally });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let soak = Arc::clone(&soak);
            std::thread::spawn(move || soak.wait_for_calls())
        })
        .collect();
    runtime.block_on(async {
        let own = (0..FUTURES).map(|_| {
            let soak = Arc::clone(&soak);
            tokio::spawn(async move { soak.await_calls().await })
        });
        for task in own.collect::<Vec<_>>() {
            task.await?;
        }
        Ok::<(), tokio::task::JoinError>(())
    })?;
    for thread in threads {
        thread.join().map_err(|_| "a thread panicked")?;
    }
    println!("{}", soak.told());
    Ok(())
}
