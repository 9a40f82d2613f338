//! Events of the core for a host's own logging. They wait in a short queue until the host takes them on one of its own
//! threads; no thread of ours ever enters the host for them. Nothing is installed before records are wanted.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, Once, OnceLock, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record as Values};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

/// So many records are kept for a host that does not take them.
const KEPT: usize = 1024;
/// A child of a fork must not touch what its parent had locked, so each generation has a state of its own.
const GENERATIONS: usize = 64;

/// The level from which on records are wanted; above all levels when none are.
static LEVEL: AtomicUsize = AtomicUsize::new(usize::MAX);
/// Whether something may be waiting: the usual answer is no, and then asking costs one look.
static WAITING: AtomicBool = AtomicBool::new(false);
static STATES: [Mutex<State>; GENERATIONS] = [const { Mutex::new(State::new()) }; GENERATIONS];
static BELL: OnceLock<fn()> = OnceLock::new();

/// The members of a record beside its message.
pub type Fields = Vec<(&'static str, Told)>;

struct State {
    records: VecDeque<Record>,
    dropped: usize,
    spans: Option<HashMap<u64, Span>>,
}

/// What is to be logged.
#[derive(Debug, Clone)]
pub struct Record {
    /// 10 for debug, 20 for info, 30 for warnings, 40 for errors.
    pub level: u8,
    /// Where it comes from, for instance `videosdk_api::client`.
    pub target: &'static str,
    /// What happened.
    pub message: String,
    /// Its own fields and those of the call it happened in.
    pub fields: Fields,
}

/// A span with the number of its handles.
struct Span {
    handles: usize,
    fields: Fields,
}

/// The value of a field.
#[derive(Debug, Clone)]
pub enum Told {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A fraction.
    Float(f64),
    /// Yes or no.
    Flag(bool),
}

impl State {
    const fn new() -> Self {
        Self { records: VecDeque::new(), dropped: 0, spans: None }
    }
}

fn state() -> MutexGuard<'static, State> {
    let generation = crate::transport::forks() % GENERATIONS;
    STATES[generation].lock().unwrap_or_else(PoisonError::into_inner)
}

fn number(level: &Level) -> u8 {
    match *level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        _ => 10,
    }
}

/// Keeps records of this level and above from now on; a level above 40 ends it.
pub fn keep_from(level: usize) {
    static INSTALL: Once = Once::new();
    let before = LEVEL.swap(level, Ordering::Relaxed);
    if level <= 40 {
        // Another library of this process cannot have set one: each has its own copy of `tracing`.
        INSTALL.call_once(|| drop(tracing::subscriber::set_global_default(Bridge)));
    }
    if before != level {
        tracing::callsite::rebuild_interest_cache();
    }
}

/// Has a function called, on any thread, whenever a record has come. Only the first one given counts.
pub fn ring(bell: fn()) {
    let _ = BELL.set(bell);
}

/// The records that wait, oldest first.
pub fn take() -> Vec<Record> {
    if WAITING.load(Ordering::Relaxed) { taken() } else { Vec::new() }
}

#[cold]
fn taken() -> Vec<Record> {
    WAITING.store(false, Ordering::Relaxed);
    let (records, dropped) = {
        let mut state = state();
        (std::mem::take(&mut state.records), std::mem::take(&mut state.dropped))
    };
    let mut records = Vec::from(records);
    if dropped > 0 {
        let message = format!("{dropped} records were dropped: nothing of this program called us meanwhile");
        records.push(Record { level: 30, target: module_path!(), message, fields: Vec::new() });
    }
    records
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

    fn record(&self, span: &Id, values: &Values<'_>) {
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
        state.records.push_back(Record { level, target, message: read.message, fields });
        drop(state);
        WAITING.store(true, Ordering::Relaxed);
        if let Some(bell) = BELL.get() {
            bell();
        }
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
