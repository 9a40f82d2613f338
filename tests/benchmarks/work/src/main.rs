//! One work of one subject, measured: `work WORK SUBJECT COUNT URL SIZE` prints one line of JSON.
//!
//! Works: sign, verify, create, many (SIZE calls at once), list (a page of SIZE rooms, four members of each read), and fresh (one call,
//! nothing measured: the driver watches the whole process). CPU is user and system time of all threads of this process, in
//! microseconds an operation, as is the wall time; the peak is in MiB. Each work warms up first. Ids differ from call to call.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod calls;
mod limits;
mod meter;
mod plain;
mod tokens;

use calls::Call;
use meter::{Meter, report};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::{Builder, Runtime};

pub(crate) const KEY: &str = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10";
pub(crate) const SECRET: &str = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8";
pub(crate) const ROOM: &str = "k3vd-9qtm-0001";

pub(crate) fn id(n: usize) -> String {
    format!("participant-{:04}", n & 1023)
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [work, subject, count, url, size] = &words[..] else {
        eprintln!("work WORK SUBJECT COUNT URL SIZE; `make bench` runs it");
        return ExitCode::FAILURE;
    };
    let (count, size): (usize, usize) = (count.parse().unwrap(), size.parse().unwrap());
    match work.as_str() {
        "sign" | "verify" => alone(&mut *tokens::piece(work, subject), count),
        "create" | "list" if subject == "videosdk-api, blocking" => alone(&mut *calls::blocking(url), count),
        _ => {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            let call = calls::call(subject, url, (work == "list").then_some(size));
            let lanes = if work == "many" { size } else { 1 };
            if work == "fresh" {
                runtime.block_on(call(0));
                return ExitCode::SUCCESS;
            }
            at_once(&runtime, &call, (count / 4).max(lanes), lanes);
            let meter = Meter::start();
            at_once(&runtime, &call, count, lanes);
            report(meter, count);
        }
    }
    ExitCode::SUCCESS
}

/// Work that waits for nothing, or does its waiting itself.
fn alone(piece: &mut dyn FnMut(usize), count: usize) {
    (0..count / 4).for_each(&mut *piece);
    let meter = Meter::start();
    (0..count).for_each(piece);
    report(meter, count);
}

/// So many calls in so many lanes; a lane begins the next call when one has ended.
fn at_once(runtime: &Runtime, call: &Call, count: usize, lanes: usize) {
    runtime.block_on(async {
        if lanes == 1 {
            for n in 0..count {
                call(n).await;
            }
            return;
        }
        let next = Arc::new(AtomicUsize::new(0));
        let begun: Vec<_> = (0..lanes)
            .map(|_| {
                let (call, next) = (Arc::clone(call), Arc::clone(&next));
                tokio::spawn(async move {
                    loop {
                        let n = next.fetch_add(1, Ordering::Relaxed);
                        if n >= count {
                            break;
                        }
                        call(n).await;
                    }
                })
            })
            .collect();
        for lane in begun {
            lane.await.unwrap();
        }
    });
}
