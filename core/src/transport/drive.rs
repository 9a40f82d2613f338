//! Who drives the socket. A future is driven by its own runtime; a blocking call by the calling thread, so that no
//! other thread has to be woken for it. After a fork the child makes everything anew and touches nothing inherited.

use super::lane::Lane;
use super::watch::{self, Watch, cancelled, ticks, watched};
use crate::error::{Error, ErrorKind, Result};
use crate::host::ready_thread;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Mutex, OnceLock, PoisonError, RwLock, TryLockError};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Handle, Id, Runtime};
use tokio::time::Interval;

/// What happened so recently was seen when the call before ended.
const JUST_NOW: Duration = Duration::from_micros(100);
/// How often a process may fork, child after child, and still use a client it inherited.
const GENERATIONS: usize = 16;
/// How many runtimes keep their connections; programs that use more at a time make some of them anew.
const RUNTIMES: usize = 16;

#[derive(Debug)]
struct Local {
    runtime: Runtime,
    lane: Lane,
    ticks: Interval,
    /// When it was driven last.
    left: Instant,
}

impl Local {
    fn new(connect: impl Fn() -> Result<Lane>) -> Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(no_runtime)?;
        let (lane, ticks) = {
            let _inside = runtime.enter();
            (connect()?, ticks())
        };
        Ok(Self { runtime, lane, ticks, left: Instant::now() })
    }

    fn run<T, F>(&mut self, run: impl FnOnce(Lane) -> F, watch: Option<Watch<'_>>) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        // A close within this time is one that no client can be sure to see before it writes.
        let rested = self.left.elapsed() > JUST_NOW;
        let Self { runtime, lane, ticks, left } = self;
        // Pinned here: tokio would move it about.
        let outcome = runtime.block_on(pin!(async {
            if rested {
                turn().await;
            }
            let outcome = {
                let work = pin!(run(lane.clone()));
                match watch {
                    Some(watch) => watched(work, ticks, watch).await,
                    None => work.await,
                }
            };
            if outcome.is_err() {
                // The connection of a call that was given up closes now, not with the next call.
                turn().await;
            }
            outcome
        }));
        *left = Instant::now();
        outcome
    }
}

/// What one process uses.
#[derive(Debug)]
struct Pools {
    pid: u32,
    /// A connection lives only as long and as far as its runtime is driven, so each runtime has its own.
    ambient: RwLock<Vec<(Id, Lane)>>,
    local: Mutex<Option<Local>>,
}

impl Pools {
    /// The lane of a runtime.
    fn of(&self, runtime: Id, connect: impl FnOnce() -> Result<Lane>) -> Result<Lane> {
        let find =
            |lanes: &[(Id, Lane)]| lanes.iter().find(|(id, _)| *id == runtime).map(|(_, lane)| lane.clone());
        if let Some(lane) = find(&self.ambient.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(lane);
        }
        let lane = connect()?;
        let mut lanes = self.ambient.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread of the same runtime may have been faster.
        if let Some(lane) = find(&lanes) {
            return Ok(lane);
        }
        if lanes.len() == RUNTIMES {
            // The oldest is the likeliest to be gone; calls on their way hold its lane themselves.
            lanes.remove(0);
        }
        lanes.push((runtime, lane.clone()));
        Ok(lane)
    }
}

/// The pools of a client, one set a process.
#[derive(Debug)]
pub(crate) struct Driver {
    /// The first runtime that used the client. No other ever has its id, nor has one of a child process, so its lane is
    /// found without a system call for the process's id.
    first: OnceLock<First>,
    pools: [OnceLock<Pools>; GENERATIONS],
}

#[derive(Debug)]
struct First {
    pid: u32,
    runtime: Id,
    lane: Lane,
}

impl Driver {
    pub(crate) fn new() -> Self {
        Self { first: OnceLock::new(), pools: [const { OnceLock::new() }; GENERATIONS] }
    }

    fn pools(&self) -> Result<&Pools> {
        let pid = std::process::id();
        let make = || Pools { pid, ambient: RwLock::default(), local: Mutex::new(None) };
        own(&self.pools, pid, |p| p.pid, make)
    }

    pub(crate) fn ambient(&self, connect: impl FnOnce() -> Result<Lane>) -> Result<Lane> {
        let Ok(runtime) = Handle::try_current().map(|handle| handle.id()) else {
            let text =
                "an async call needs a running tokio runtime; use the blocking way (`wait`) outside of one";
            return Err(Error::invalid(text));
        };
        if let Some(first) = self.first.get().filter(|first| first.runtime == runtime) {
            return Ok(first.lane.clone());
        }
        let pools = self.pools()?;
        let lane = pools.of(runtime, connect)?;
        let _ = self.first.set(First { pid: pools.pid, runtime, lane: lane.clone() });
        Ok(lane)
    }

    /// Runs a future to its end on the calling thread, or until `watch` says that nobody wants it any more.
    pub(crate) fn block_on<T, F>(
        &self,
        connect: impl Fn() -> Result<Lane>,
        run: impl FnOnce(Lane) -> F,
        watch: Option<Watch<'_>>,
    ) -> Result<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        ready_thread();
        let pools = self.pools()?;
        if let Ok(here) = Handle::try_current() {
            // A runtime cannot be driven from inside another: let the shared one do it and wait for the result.
            let shared = shared_runtime()?;
            let work = run(pools.of(shared.handle().id(), &connect)?);
            if here.id() != shared.handle().id() {
                return beside(shared, work, watch);
            }
            // A host's function, called by the shared runtime: its worker hands over what else it has to do, or this would
            // wait for the very thread it stands on.
            return tokio::task::block_in_place(|| beside(shared, work, watch));
        }
        let mut local = match pools.local.try_lock() {
            Ok(local) => local,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => {
                let shared = shared_runtime()?;
                let work = run(pools.of(shared.handle().id(), &connect)?);
                return shared.block_on(async {
                    match watch {
                        Some(watch) => watched(work, &mut ticks(), watch).await,
                        None => work.await,
                    }
                });
            }
        };
        let local = match &mut *local {
            Some(local) => local,
            empty => empty.insert(Local::new(connect)?),
        };
        local.run(run, watch)
    }
}

/// Lets `runtime` do the work while the calling thread waits for it.
fn beside<T: Send + 'static>(
    runtime: &Runtime,
    work: impl Future<Output = Result<T>> + Send + 'static,
    mut watch: Option<Watch<'_>>,
) -> Result<T> {
    let (done, result) = sync_channel(1);
    let task = runtime.spawn(async move {
        let _ = done.send(work.await);
    });
    loop {
        let ended = match watch {
            Some(_) => result.recv_timeout(watch::EVERY),
            None => result.recv().map_err(RecvTimeoutError::from),
        };
        match ended {
            Ok(outcome) => return outcome,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(Error::new(ErrorKind::Other, "the call was lost: it panicked"));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        if watch.as_mut().is_some_and(|watch| !watch()) {
            task.abort();
            return Err(cancelled());
        }
    }
}

/// Lets the tasks of this runtime see what happened while nobody drove it, such as connections that were closed.
/// The first turn looks at the sockets, the second lets the connections act on what it saw.
async fn turn() {
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
}

impl Drop for Driver {
    fn drop(&mut self) {
        // What a parent process made is left alone: closing it here would close it there.
        let pid = std::process::id();
        if let Some(inherited) = self.first.take().filter(|first| first.pid != pid) {
            std::mem::forget(inherited);
        }
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

/// Forks since the host began to count them.
static FORKS: AtomicUsize = AtomicUsize::new(0);

pub(crate) fn after_fork_in_child() {
    FORKS.fetch_add(1, Ordering::Relaxed);
}

/// How many forks lie between this process and the one that began to count them.
pub(crate) fn forks() -> usize {
    FORKS.load(Ordering::Relaxed)
}

/// The runtime that all clients of a process share for what no caller drives.
pub(crate) fn shared_runtime() -> Result<&'static Runtime> {
    static SHARED: [OnceLock<(u32, Option<Runtime>)>; GENERATIONS] = [const { OnceLock::new() }; GENERATIONS];
    let pid = std::process::id();
    let make = || {
        // One suffices for more calls than an interpreter can make, and a second one mostly costs switches between them.
        let mut builder = Builder::new_multi_thread();
        let runtime = builder.worker_threads(1).thread_name("videosdk").on_thread_start(ready_thread);
        (pid, runtime.enable_all().build().ok())
    };
    // A child that was told of the fork leaves out what its parents made, or were making when they forked.
    let inherited = FORKS.load(Ordering::Relaxed).min(GENERATIONS - 1);
    own(&SHARED[inherited..], pid, |s| s.0, make)?
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
