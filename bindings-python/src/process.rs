//! Which process this is, and whether its interpreter is ending. A fork copies one thread and everything that the others
//! were doing, so a child uses nothing that was made before it: not to call, not to lock, not to drop.

use pyo3::exceptions::PyImportError;
use pyo3::ffi;
use pyo3::prelude::*;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

static GENERATION: AtomicUsize = AtomicUsize::new(0);
static ENDING: AtomicBool = AtomicBool::new(false);

/// How many forks lie between this process and the one that loaded the module.
pub(crate) fn generation() -> usize {
    GENERATION.load(Ordering::Relaxed)
}

/// Whether the interpreter is about to end: from then on nothing new is begun and nothing is waited for.
pub(crate) fn is_ending() -> bool {
    ENDING.load(Ordering::Relaxed)
}

/// Statics of this library are shared by all interpreters of a process, and objects must never pass between them.
#[allow(unsafe_code, reason = "there is no other way to ask which interpreter this is")]
pub(crate) fn refuse_sub_interpreters(_attached: Python<'_>) -> PyResult<()> {
    // SAFETY: the thread is attached, so it has an interpreter.
    let id = unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) };
    if id == 0 { Ok(()) } else { Err(PyImportError::new_err("no support for subinterpreters")) }
}

/// To be called in the child of a fork, before anything else.
#[pyfunction]
pub(crate) fn after_fork_in_child() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
    videosdk_api::host::after_fork_in_child();
}

/// To be called when the interpreter ends, while it is still whole.
#[pyfunction]
pub(crate) fn at_exit() {
    videosdk_api::host::at_exit();
    ENDING.store(true, Ordering::Relaxed);
}

/// A value that is used and dropped only in the process that made it; a child of a fork leaves it alone for ever.
pub(crate) struct Own<T> {
    generation: usize,
    value: Option<T>,
}

impl<T> Own<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { generation: generation(), value: Some(value) }
    }

    /// The value, in the process that made it.
    pub(crate) fn get(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.generation == generation())
    }
}

impl<T> Drop for Own<T> {
    fn drop(&mut self) {
        if self.generation != generation() {
            std::mem::forget(self.value.take());
        }
    }
}

/// A value that each process makes for itself.
pub(crate) struct PerProcess<T> {
    own: Own<T>,
    /// Set while attached to the interpreter, which also is what a fork from Python needs: a child never finds it
    /// half-way.
    next: OnceLock<Box<PerProcess<T>>>,
}

impl<T> PerProcess<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { own: Own::new(value), next: OnceLock::new() }
    }

    /// The value of this process, made now where there is none.
    pub(crate) fn get<E>(&self, make: impl Fn() -> Result<T, E>) -> Result<&T, E> {
        let mut entry = self;
        loop {
            if let Some(value) = entry.own.get() {
                return Ok(value);
            }
            entry = match entry.next.get() {
                Some(next) => next,
                None => {
                    let new = Box::new(Self::new(make()?));
                    entry.next.get_or_init(|| new)
                }
            };
        }
    }
}
