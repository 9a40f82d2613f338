//! Finished calls on their way to an event loop. The core's threads only put what came into the inbox; everything that
//! touches Python happens in `drain`, on the loop's own thread, for all that is there at once.

use crate::client::{Client, TOKEN_TRIES};
use crate::errors;
use crate::handle::Handle;
use crate::logs;
pub(crate) use crate::pending::Key;
use crate::pending::Pending;
use crate::process::{self, Own};
use crate::progress::Listener;
use crate::wake::{self, Sleeper};
use crate::work::{Outcome, Shape, Work};
use pyo3::exceptions::{PyOSError, PyRuntimeError};
use pyo3::prelude::*;
use std::sync::{Mutex, MutexGuard, PoisonError};
use videosdk_api::host::{Inbox, Steps};
use videosdk_api::{CancelHandle, Error};

/// Where the calls of one event loop end. Its loop watches `fileno()` and calls `drain()`.
#[pyclass(frozen, weakref, module = "videosdk_api._native")]
pub(crate) struct Mailbox(Own<Inside>);

struct Inside {
    calls: Mutex<Pending<Call>>,
    sleeper: Mutex<Option<Sleeper>>,
    /// Holds nothing of Python.
    inbox: Inbox<Mail>,
}

/// What comes of a call.
enum Mail {
    Finished(Key, Result<Outcome, Error>),
    /// It has come further.
    Progress(Key),
}

/// A call on its way.
struct Call {
    future: Py<PyAny>,
    shape: Shape,
    cancel: CancelHandle,
    again: Option<Again>,
    told: Option<(Listener, Steps)>,
}

/// What a call needs to be started again with another token.
struct Again {
    client: Py<Client>,
    work: Work,
    tries: usize,
    /// How many tokens had been handed in when it was started.
    seen: usize,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Mailbox {
    fn inside(&self) -> PyResult<&Inside> {
        let foreign = || PyRuntimeError::new_err("this event loop belongs to the process that was forked");
        self.0.get().ok_or_else(foreign)
    }

    /// Starts work whose result shall become that of `future`.
    pub(crate) fn start(
        slf: &Bound<'_, Self>,
        client: &Bound<'_, Client>,
        future: &Bound<'_, PyAny>,
        work: Work,
        shape: Shape,
    ) -> PyResult<Handle> {
        Self::start_telling(slf, client, future, work, shape, None)
    }

    /// The same, and tells meanwhile how far it has come.
    pub(crate) fn start_telling(
        slf: &Bound<'_, Self>,
        client: &Bound<'_, Client>,
        future: &Bound<'_, PyAny>,
        work: Work,
        shape: Shape,
        listener: Option<Listener>,
    ) -> PyResult<Handle> {
        let again = client.get().has_provider().then(|| Again {
            client: client.clone().unbind(),
            work: work.clone(),
            tries: 0,
            seen: client.get().handed_in(),
        });
        let key = Self::launch(slf, client.get(), future.clone().unbind(), work, shape, again, listener)?;
        Ok(Handle::new(slf.clone().unbind(), key))
    }

    fn launch(
        slf: &Bound<'_, Self>,
        client: &Client,
        future: Py<PyAny>,
        mut work: Work,
        shape: Shape,
        again: Option<Again>,
        listener: Option<Listener>,
    ) -> PyResult<Key> {
        let py = slf.py();
        let core = client.open_core(py)?;
        if process::is_ending() {
            return Err(PyRuntimeError::new_err(
                "the interpreter is ending: no call can be started any more",
            ));
        }
        let inside = slf.get().inside()?;
        let inbox = inside.inbox.clone();
        let key = lock(&inside.calls).reserve();
        let told = listener.map(|listener| {
            let inbox = inbox.clone();
            (listener, work.note(move |_| inbox.remark(Mail::Progress(key))))
        });
        inside.inbox.expect();
        let started = work.start(core, move |outcome| inbox.put(Mail::Finished(key, outcome)));
        match started {
            Ok(cancel) => lock(&inside.calls).put(key, Call { future, shape, cancel, again, told }),
            Err(error) => {
                inside.inbox.expect_no_more();
                lock(&inside.calls).take(key);
                return Err(errors::raised(py, &error));
            }
        }
        Ok(key)
    }

    /// Ends a call that nobody waits for any more.
    pub(crate) fn give_up(&self, key: Key) {
        let Some(inside) = self.0.get() else { return };
        let call = lock(&inside.calls).take(key);
        if let Some(mut call) = call {
            call.cancel.cancel();
        }
    }

    fn deliver(slf: &Bound<'_, Self>, call: Call, outcome: Result<Outcome, Error>) {
        let py = slf.py();
        let Call { future, shape, again, told, .. } = call;
        let result = match (outcome, again) {
            (Ok(outcome), _) => shape.present(py, outcome),
            (Err(error), Some(again)) if error.needs_token() => {
                let listener = told.map(|(listener, _)| listener);
                return Self::with_token(slf, Waiting { future, shape, again, listener });
            }
            (Err(error), _) => Err(errors::raised(py, &error)),
        };
        settle(future.bind(py), result);
    }

    /// Tells the user's function how far a call has come that is on its way, with no lock held.
    #[cold]
    fn tell(py: Python<'_>, inside: &Inside, key: Key) {
        let Some((future, listener, steps)) = lock(&inside.calls).get(key).and_then(|call| {
            let (listener, steps) = call.told.as_ref()?;
            Some((call.future.clone_ref(py), listener.clone_ref(py), steps.clone()))
        }) else {
            return;
        };
        let future = future.bind(py);
        let goes_on = || !future.call_method0("done").and_then(|done| done.is_truthy()).unwrap_or(true);
        if let Err(error) = listener.tell(py, &steps, goes_on) {
            let call = lock(&inside.calls).take(key);
            if let Some(mut call) = call {
                call.cancel.cancel();
            }
            settle(future, Err(error));
        }
    }

    /// Gets a token from the user's provider, on the loop's thread and with no lock held, and starts the call again.
    fn with_token(slf: &Bound<'_, Self>, mut waiting: Waiting) {
        let py = slf.py();
        let future = waiting.future.clone_ref(py);
        let begun = (|| {
            let again = &mut waiting.again;
            let client = again.client.clone_ref(py);
            let client = client.get();
            again.tries += 1;
            if again.tries >= TOKEN_TRIES {
                return Err(client.no_good_token(py));
            }
            if client.handed_in() != again.seen {
                return waiting.restart(slf);
            }
            let given = match client.ask_for_token(py) {
                Ok(given) if given.hasattr("__await__")? => return waiting.when_it_came(slf, &given),
                given => given,
            };
            let handed_in = given.and_then(|given| client.hand_in(&given));
            client.or_keep_old(py, handed_in)?;
            waiting.restart(slf)
        })();
        if let Err(error) = begun {
            settle(future.bind(py), Err(error));
        }
    }
}

/// A call between two attempts.
struct Waiting {
    future: Py<PyAny>,
    shape: Shape,
    again: Again,
    listener: Option<Listener>,
}

impl Waiting {
    fn restart(mut self, mailbox: &Bound<'_, Mailbox>) -> PyResult<()> {
        let py = mailbox.py();
        if self.future.bind(py).call_method0("done")?.is_truthy()? {
            return Ok(());
        }
        let client = self.again.client.clone_ref(py);
        self.again.seen = client.get().handed_in();
        let work = self.again.work.clone();
        let Self { future, shape, again, listener } = self;
        Mailbox::launch(mailbox, client.get(), future, work, shape, Some(again), listener).map(drop)
    }

    /// The provider is a coroutine function: its token comes later.
    fn when_it_came(self, mailbox: &Bound<'_, Mailbox>, given: &Bound<'_, PyAny>) -> PyResult<()> {
        let py = mailbox.py();
        let task = py.import("asyncio")?.call_method1("ensure_future", (given,))?;
        let token = TokenCame { mailbox: mailbox.clone().unbind(), waiting: Mutex::new(Some(self)) };
        task.call_method1("add_done_callback", (Py::new(py, token)?,)).map(drop)
    }
}

/// Called by the loop when the coroutine of a provider has ended.
#[pyclass(frozen, module = "videosdk_api._native")]
struct TokenCame {
    mailbox: Py<Mailbox>,
    waiting: Mutex<Option<Waiting>>,
}

#[pymethods]
impl TokenCame {
    fn __call__(&self, task: &Bound<'_, PyAny>) {
        let py = task.py();
        let Some(waiting) = lock(&self.waiting).take() else { return };
        let future = waiting.future.clone_ref(py);
        let client = waiting.again.client.clone_ref(py);
        let client = client.get();
        let handed_in = task.call_method0("result").and_then(|given| client.hand_in(&given));
        let begun = client.or_keep_old(py, handed_in).and_then(|()| waiting.restart(self.mailbox.bind(py)));
        if let Err(error) = begun {
            settle(future.bind(py), Err(error));
        }
    }
}

/// Gives a future its end, unless it has one already: its task may have been cancelled a moment ago.
fn settle(future: &Bound<'_, PyAny>, result: PyResult<Py<PyAny>>) {
    let py = future.py();
    let set = match result {
        Ok(value) => future.call_method1("set_result", (value,)),
        Err(error) => future.call_method1("set_exception", (error.into_value(py),)),
    };
    if let Err(error) = set
        && !future.call_method0("done").and_then(|done| done.is_truthy()).unwrap_or(false)
    {
        error.write_unraisable(py, Some(future));
    }
}

#[pymethods]
impl Mailbox {
    #[new]
    fn new() -> PyResult<Self> {
        let (sleeper, bell) = wake::pair().map_err(|e| PyOSError::new_err(e.to_string()))?;
        Ok(Self(Own::new(Inside {
            calls: Mutex::default(),
            sleeper: Mutex::new(Some(sleeper)),
            inbox: Inbox::new(move || bell.ring()),
        })))
    }

    /// What the loop watches for reading.
    fn fileno(&self) -> PyResult<i64> {
        let closed = || PyOSError::new_err("the mailbox is closed");
        lock(&self.inside()?.sleeper).as_ref().map(Sleeper::fileno).ok_or_else(closed)
    }

    /// Gives every finished call's future its result.
    fn drain(slf: &Bound<'_, Self>) {
        let Some(inside) = slf.get().0.get() else { return };
        let finished = inside.inbox.take();
        if finished.rung
            && let Some(sleeper) = &mut *lock(&inside.sleeper)
        {
            sleeper.hear();
        }
        for mail in finished.items {
            let (key, outcome) = match mail {
                Mail::Finished(key, outcome) => (key, outcome),
                Mail::Progress(key) => {
                    Self::tell(slf.py(), inside, key);
                    continue;
                }
            };
            // Of a call that was given up nothing is left but its answer.
            let call = lock(&inside.calls).take(key);
            if let Some(call) = call {
                Self::deliver(slf, call, outcome);
            }
        }
        logs::deliver(slf.py());
    }

    /// Ends all calls that are on their way and lets go of everything. A second time it does nothing.
    fn close(&self) {
        let Some(inside) = self.0.get() else { return };
        inside.inbox.close();
        drop(lock(&inside.sleeper).take());
        let calls = lock(&inside.calls).clear();
        for mut call in calls {
            call.cancel.cancel();
        }
    }

    fn __traverse__(&self, visit: pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
        let Some(Ok(calls)) = self.0.get().map(|inside| inside.calls.try_lock()) else { return Ok(()) };
        for call in calls.iter() {
            visit.call(&call.future)?;
            if let Some(again) = &call.again {
                visit.call(&again.client)?;
            }
            if let Some((listener, _)) = &call.told {
                listener.traverse(&visit)?;
            }
        }
        Ok(())
    }

    fn __clear__(&self) {
        self.close();
    }
}
