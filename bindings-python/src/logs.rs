//! Events of the core for Python's `logging`. They wait in a short queue until a thread of Python is in our code anyway;
//! no thread of ours ever enters Python for them. Nothing is installed before `logging` asks.

use crate::process;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

/// So many records are kept for a program whose Python threads are all busy elsewhere.
const KEPT: usize = 1024;
/// A child of a fork must not touch what its parent had locked, so each generation has a state of its own.
const GENERATIONS: usize = 64;

/// The level of `logging` from which on records are wanted; above all levels when none are.
static LEVEL: AtomicUsize = AtomicUsize::new(usize::MAX);
/// Whether something may be waiting: the usual answer is no, and then delivering costs one look.
static WAITING: AtomicBool = AtomicBool::new(false);
static STATES: [Mutex<State>; GENERATIONS] = [const { Mutex::new(State::new()) }; GENERATIONS];
static DELIVER: Mutex<Option<Py<PyAny>>> = Mutex::new(None);

type Fields = Vec<(&'static str, Told)>;

struct State {
    records: VecDeque<Entry>,
    dropped: usize,
    spans: Option<HashMap<u64, Span>>,
}

struct Entry {
    level: u8,
    target: &'static str,
    message: String,
    fields: Fields,
}

/// A span with the number of its handles.
struct Span {
    handles: usize,
    fields: Fields,
}

/// The value of a field.
#[derive(Clone)]
enum Told {
    Text(String),
    Number(i64),
    Float(f64),
    Flag(bool),
}

impl State {
    const fn new() -> Self {
        Self { records: VecDeque::new(), dropped: 0, spans: None }
    }
}

fn state() -> MutexGuard<'static, State> {
    STATES[process::generation() % GENERATIONS].lock().unwrap_or_else(PoisonError::into_inner)
}

/// The number that `logging` uses.
fn number(level: &Level) -> u8 {
    match *level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        _ => 10,
    }
}

/// Hands records of this level and above to `deliver`; `None` ends it.
#[pyfunction]
#[pyo3(signature = (deliver, level))]
pub(crate) fn log_to(deliver: Option<Py<PyAny>>, level: usize) {
    static INSTALL: Once = Once::new();
    let level = if deliver.is_some() { level } else { usize::MAX };
    let before = LEVEL.swap(level, Ordering::Relaxed);
    let old = std::mem::replace(&mut *DELIVER.lock().unwrap_or_else(PoisonError::into_inner), deliver);
    drop(old);
    if level <= 40 {
        // Another library of this process cannot have set one: each has its own copy of `tracing`.
        INSTALL.call_once(|| drop(tracing::subscriber::set_global_default(Bridge)));
    }
    if before != level {
        tracing::callsite::rebuild_interest_cache();
    }
}

/// Reads the level of Python's logger again, where the program uses `logging` at all.
pub(crate) fn follow_logging(py: Python<'_>) -> PyResult<()> {
    let modules = py.import("sys")?.getattr("modules")?;
    if modules.contains("logging")? {
        py.import("videosdk_api.logs")?.call_method0("refresh")?;
    }
    Ok(())
}

/// Hands over what waits. A failure of the user's handler is reported, and never becomes that of a call.
pub(crate) fn deliver(py: Python<'_>) {
    if WAITING.load(Ordering::Relaxed) {
        hand_over(py);
    }
}

#[cold]
fn hand_over(py: Python<'_>) {
    WAITING.store(false, Ordering::Relaxed);
    let (records, dropped) = {
        let mut state = state();
        (std::mem::take(&mut state.records), std::mem::take(&mut state.dropped))
    };
    let deliver = DELIVER.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|d| d.clone_ref(py));
    let Some(deliver) = deliver.filter(|_| !records.is_empty()) else { return };
    let outcome = (|| {
        let list = PyList::empty(py);
        for record in records {
            let fields = PyDict::new(py);
            for (name, value) in record.fields {
                match value {
                    Told::Text(text) => fields.set_item(name, text)?,
                    Told::Number(number) => fields.set_item(name, number)?,
                    Told::Float(number) => fields.set_item(name, number)?,
                    Told::Flag(flag) => fields.set_item(name, flag)?,
                }
            }
            list.append((record.level, record.target, record.message, fields))?;
        }
        if dropped > 0 {
            let text = format!("{dropped} records were dropped: nothing of this program called us meanwhile");
            list.append((30, module_path!(), text, PyDict::new(py)))?;
        }
        deliver.call1(py, (list,))
    })();
    if let Err(error) = outcome {
        error.write_unraisable(py, Some(deliver.bind(py)));
    }
}

thread_local! {
    /// The spans that this thread is in, innermost last.
    static INSIDE: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// Collects events and the spans around them.
struct Bridge;

impl Subscriber for Bridge {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        // The level may change, so what is ours is asked each time; nothing else is ever wanted.
        if is_ours(metadata) && wanted(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_ours(metadata) && wanted(metadata)
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let mut read = Reader::default();
        span.record(&mut read);
        state().spans.get_or_insert_default().insert(id, Span { handles: 1, fields: read.fields });
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut read = Reader::default();
        values.record(&mut read);
        if let Some(span) = state().spans.get_or_insert_default().get_mut(&span.into_u64()) {
            span.fields.extend(read.fields);
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut read = Reader::default();
        event.record(&mut read);
        let mut state = state();
        let mut fields: Fields = INSIDE.with_borrow(|inside| {
            let around = inside.last().and_then(|id| state.spans.as_ref()?.get(id));
            around.map(|span| span.fields.clone()).unwrap_or_default()
        });
        // What the event says itself counts more than what stands around it.
        fields.retain(|(name, _)| !read.fields.iter().any(|(own, _)| own == name));
        fields.append(&mut read.fields);
        if state.records.len() == KEPT {
            state.records.pop_front();
            state.dropped += 1;
        }
        let metadata = event.metadata();
        let (level, target) = (number(metadata.level()), metadata.target());
        state.records.push_back(Entry { level, target, message: read.message, fields });
        WAITING.store(true, Ordering::Relaxed);
    }

    fn enter(&self, span: &Id) {
        INSIDE.with_borrow_mut(|inside| inside.push(span.into_u64()));
    }

    fn exit(&self, span: &Id) {
        INSIDE.with_borrow_mut(|inside| {
            if let Some(at) = inside.iter().rposition(|id| *id == span.into_u64()) {
                inside.remove(at);
            }
        });
    }

    fn clone_span(&self, span: &Id) -> Id {
        if let Some(span) = state().spans.get_or_insert_default().get_mut(&span.into_u64()) {
            span.handles += 1;
        }
        span.clone()
    }

    fn try_close(&self, span: Id) -> bool {
        let mut state = state();
        let spans = state.spans.get_or_insert_default();
        let Some(open) = spans.get_mut(&span.into_u64()) else { return false };
        open.handles -= 1;
        open.handles == 0 && spans.remove(&span.into_u64()).is_some()
    }
}

fn is_ours(metadata: &Metadata<'_>) -> bool {
    metadata.target().split("::").next() == Some("videosdk_api")
}

/// A span is wanted for the events in it, which are of the lowest level.
fn wanted(metadata: &Metadata<'_>) -> bool {
    let level = if metadata.is_span() { 10 } else { usize::from(number(metadata.level())) };
    level >= LEVEL.load(Ordering::Relaxed)
}

#[derive(Default)]
struct Reader {
    message: String,
    fields: Fields,
}

impl Reader {
    fn put(&mut self, field: &Field, value: Told) {
        self.fields.push((field.name(), value));
    }
}

impl Visit for Reader {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            self.message = format!("{value:?}");
        } else {
            self.put(field, Told::Text(format!("{value:?}")));
        }
    }
    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, Told::Text(value.to_owned()));
    }
    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, Told::Number(value));
    }
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, Told::Number(i64::try_from(value).unwrap_or(i64::MAX)));
    }
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, Told::Float(value));
    }
    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, Told::Flag(value));
    }
}
