//! Who drives the socket. A future is driven by its own runtime; a blocking call by the calling thread, so that no
//! other thread has to be woken for it. After a fork the child makes everything anew and touches nothing inherited.

use crate::error::{Error, ErrorKind, Result};
use std::sync::{Mutex, OnceLock, PoisonError, TryLockError};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Handle, Id, Runtime};

/// How often a process may fork, child after child, and still use a client it inherited.
const GENERATIONS: usize = 16;

/// How many runtimes keep connections of one client; the one not used for longest loses its own.
const LANES: usize = 8;

/// After a shorter rest no service has closed a connection for being idle, and looking would cost a busy loop time.
const REST: Duration = Duration::from_millis(1);

/// A pool of connections together with the runtime that keeps them alive.
#[derive(Debug, Clone)]
pub(crate) struct Lane(pub(crate) reqwest::Client);

#[derive(Debug)]
struct Local {
    runtime: Runtime,
    lane: Lane,
    rested_since: Instant,
}

/// What one process uses.
#[derive(Debug)]
struct Pools {
    pid: u32,
    /// A lane for each runtime, last used last. A connection moves no byte while the runtime that made it rests, so
    /// runtimes never share any.
    ambient: Mutex<Vec<(Id, Lane)>>,
    local: Mutex<Option<Local>>,
}

/// The pools of a client, one set a process.
#[derive(Debug)]
pub(crate) struct Driver {
    pools: [OnceLock<Pools>; GENERATIONS],
}

impl Driver {
    pub(crate) fn new() -> Self {
        Self { pools: [const { OnceLock::new() }; GENERATIONS] }
    }

    fn pools(&self) -> Result<&Pools> {
        let pid = std::process::id();
        let make = || Pools { pid, ambient: Mutex::default(), local: Mutex::new(None) };
        own(&self.pools, pid, |p| p.pid, make)
    }

    pub(crate) fn ambient(&self, connect: impl FnOnce() -> Result<reqwest::Client>) -> Result<Lane> {
        match Handle::try_current() {
            Ok(runtime) => self.lane_of(self.pools()?, &runtime, connect),
            Err(_) => Err(Error::invalid(
                "an async call needs a running tokio runtime; use the blocking way (`wait`) outside of one",
            )),
        }
    }

    fn lane_of(
        &self,
        pools: &Pools,
        runtime: &Handle,
        connect: impl FnOnce() -> Result<reqwest::Client>,
    ) -> Result<Lane> {
        let id = runtime.id();
        let mut lanes = pools.ambient.lock().unwrap_or_else(PoisonError::into_inner);
        match lanes.iter().rposition(|(of, _)| *of == id) {
            Some(place) if place + 1 == lanes.len() => {}
            Some(place) => lanes[place..].rotate_left(1),
            None => {
                let lane = Lane(connect()?);
                if lanes.len() == LANES {
                    lanes.remove(0);
                }
                lanes.push((id, lane.clone()));
                return Ok(lane);
            }
        }
        Ok(lanes[lanes.len() - 1].1.clone())
    }

    /// Runs a future to its end on the calling thread.
    pub(crate) fn block_on<T, F>(
        &self,
        connect: impl Fn() -> Result<reqwest::Client>,
        run: impl FnOnce(Lane) -> F,
    ) -> Result<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let pools = self.pools()?;
        if Handle::try_current().is_ok() {
            // A runtime cannot be driven from inside another: let the shared one do it and wait for the result.
            let shared = shared_runtime()?;
            let work = run(self.lane_of(pools, shared.handle(), &connect)?);
            let (done, result) = std::sync::mpsc::sync_channel(1);
            shared.spawn(async move {
                let _ = done.send(work.await);
            });
            let gone = |_| Error::new(ErrorKind::Other, "the call was lost: it panicked");
            return result.recv().map_err(gone)?;
        }
        let mut local = match pools.local.try_lock() {
            Ok(local) => local,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => {
                let shared = shared_runtime()?;
                return shared.block_on(run(self.lane_of(pools, shared.handle(), &connect)?));
            }
        };
        if local.is_none() {
            let runtime = Builder::new_current_thread().enable_all().build().map_err(no_runtime)?;
            let client = {
                let _inside = runtime.enter();
                connect()?
            };
            *local = Some(Local { runtime, lane: Lane(client), rested_since: Instant::now() });
        }
        match local.as_mut() {
            Some(local) => {
                let work = run(local.lane.clone());
                let rested = local.rested_since.elapsed() >= REST;
                let outcome = local.runtime.block_on(async {
                    if rested {
                        notice_closed_connections().await;
                    }
                    work.await
                });
                local.rested_since = Instant::now();
                outcome
            }
            None => Err(Error::new(ErrorKind::Other, "the runtime is gone")),
        }
    }
}

/// Nobody watched the connections since the last call. The first turn asks the system what happened to them, the
/// second lets them act on it, so that no request is written to a connection that the service has closed.
async fn notice_closed_connections() {
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
}

impl Drop for Driver {
    fn drop(&mut self) {
        // What a parent process made is left alone: closing it here would close it there.
        let pid = std::process::id();
        for slot in &mut self.pools {
            let Some(pools) = slot.take() else { continue };
            if pools.pid != pid {
                std::mem::forget(pools);
            } else if let Some(local) = pools.local.into_inner().unwrap_or_else(|p| p.into_inner()) {
                // Dropping a runtime inside another one panics; this way it does not wait for anything.
                local.runtime.shutdown_background();
            }
        }
    }
}

/// The runtime that all clients of a process share for what no caller drives.
pub(crate) fn shared_runtime() -> Result<&'static Runtime> {
    static SHARED: [OnceLock<(u32, Option<Runtime>)>; GENERATIONS] = [const { OnceLock::new() }; GENERATIONS];
    let pid = std::process::id();
    let make = || {
        let runtime =
            Builder::new_multi_thread().worker_threads(2).thread_name("videosdk").enable_all().build();
        (pid, runtime.ok())
    };
    own(&SHARED, pid, |s| s.0, make)?
        .1
        .as_ref()
        .ok_or_else(|| Error::new(ErrorKind::Other, "no runtime could be started"))
}

fn no_runtime(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Other, format!("no runtime could be started: {error}"))
}

/// The entry of this process, made in the first free slot where there is none. No lock that a fork could have
/// caught half-way is taken once the slot is filled.
fn own<T>(slots: &[OnceLock<T>], pid: u32, pid_of: impl Fn(&T) -> u32, make: impl Fn() -> T) -> Result<&T> {
    for slot in slots {
        let entry = slot.get_or_init(&make);
        if pid_of(entry) == pid {
            return Ok(entry);
        }
    }
    Err(Error::new(
        ErrorKind::Other,
        format!("forked more than {} times: make a new client", slots.len() - 1),
    ))
}
