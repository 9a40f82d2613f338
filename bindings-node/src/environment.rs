//! One environment of Node: the main thread or a worker. It knows which work is pending, keeps the loop alive exactly
//! while some is, and ends everything when the environment ends.

use crate::bell::Bell;
use crate::copies::Copies;
use crate::exit;
use crate::logs;
use crate::mailbox::Mailbox;
use napi::sys;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ffi::c_void;
use std::hash::BuildHasherDefault;
use std::ptr;
use std::rc::Rc;
use videosdk_api::CancelHandle;

thread_local! {
    static HERE: RefCell<Option<Rc<Environment>>> = const { RefCell::new(None) };
}

/// The environment of the calling thread.
pub(crate) struct Environment {
    pub(crate) env: sys::napi_env,
    bell: Bell,
    pub(crate) mailbox: Mailbox,
    pending: RefCell<HashMap<u64, Option<CancelHandle>, BuildHasherDefault<IdHasher>>>,
    copies: RefCell<Copies>,
    log: Cell<sys::napi_ref>,
    ended: Cell<bool>,
}

/// Ids are numbers in a row: they are their own hash.
#[derive(Default)]
struct IdHasher(u64);

impl std::hash::Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }
    fn write_u64(&mut self, id: u64) {
        // The table takes the upper bits for its tags.
        self.0 = id.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// The environment of this thread, if JavaScript has connected.
pub(crate) fn here() -> napi::Result<Rc<Environment>> {
    HERE.with_borrow(Clone::clone).ok_or_else(|| napi::Error::from_reason("connect() has to be called first"))
}

fn checked(status: sys::napi_status) -> napi::Result<()> {
    napi::check_status!(status)
}

/// Connects a copy of the JavaScript: `deliver` gets what has finished, and `uv` says that the loop is libuv's. Gives the number
/// from which on the copy counts its work.
#[allow(unsafe_code, reason = "references are made by Node-API")]
pub(crate) fn connect(env: sys::napi_env, deliver: sys::napi_value, uv: bool) -> napi::Result<u64> {
    let environment = match HERE.with_borrow(Clone::clone) {
        Some(environment) => environment,
        None => Environment::new(env, uv)?,
    };
    let mut reference = ptr::null_mut();
    // SAFETY: both come from the call of JavaScript that is going on.
    checked(unsafe { sys::napi_create_reference(env, deliver, 0, &mut reference) })?;
    Ok(environment.copies.borrow_mut().admit(env, reference))
}

impl Environment {
    #[allow(unsafe_code, reason = "the end of an environment is announced by Node-API")]
    fn new(env: sys::napi_env, uv: bool) -> napi::Result<Rc<Self>> {
        exit::watch();
        let bell = Bell::new(env, uv)?;
        let environment = Rc::new(Self {
            env,
            mailbox: Mailbox::new(bell.ringer()),
            bell,
            pending: RefCell::default(),
            copies: RefCell::default(),
            log: Cell::new(ptr::null_mut()),
            ended: Cell::new(false),
        });
        // Hooks run in reverse order, so ours comes before that of a threadsafe function. A loop lets go of its bell in a turn of
        // its own, for which the environment has to wait.
        // SAFETY: the hooks use nothing but this thread's own state.
        checked(unsafe {
            match environment.bell {
                Bell::Loop(_) => {
                    let (none, handle) = (ptr::null_mut(), ptr::null_mut());
                    sys::napi_add_async_cleanup_hook(env, Some(ending_later), none, handle)
                }
                Bell::Function(..) => sys::napi_add_env_cleanup_hook(env, Some(ending), ptr::null_mut()),
            }
        })?;
        HERE.set(Some(Rc::clone(&environment)));
        Ok(environment)
    }

    /// Begins to count a piece of work, which keeps the loop alive.
    pub(crate) fn begin(&self, id: u64) {
        let mut pending = self.pending.borrow_mut();
        if pending.is_empty() {
            self.bell.hold(true);
        }
        pending.insert(id, None);
        self.copies.borrow_mut().begin(id);
        self.mailbox.expect();
    }

    /// Remembers how to end a piece of work.
    pub(crate) fn started(&self, id: u64, cancel: CancelHandle) {
        if let Some(entry) = self.pending.borrow_mut().get_mut(&id) {
            *entry = Some(cancel);
        }
    }

    /// Ends a piece of work that nobody waits for any more.
    pub(crate) fn cancel(&self, id: u64) {
        let cancel = self.forget(id).flatten();
        if let Some(mut cancel) = cancel {
            cancel.cancel();
        }
        self.rest_if_idle();
    }

    pub(crate) fn is_pending(&self, id: u64) -> bool {
        self.pending.borrow().contains_key(&id)
    }

    /// Takes a piece of work off the list; `None` when it was not on it.
    pub(crate) fn forget(&self, id: u64) -> Option<Option<CancelHandle>> {
        let known = self.pending.borrow_mut().remove(&id);
        if known.is_some() {
            self.copies.borrow_mut().end(id);
        }
        known
    }

    /// Lets the loop end when nothing is pending.
    pub(crate) fn rest_if_idle(&self) {
        if self.pending.borrow().is_empty() && !self.ended.get() {
            self.bell.hold(false);
        }
    }

    /// The function that the outcome of this work goes to, as a value of the present scope.
    pub(crate) fn receiver(&self, id: u64) -> Option<sys::napi_value> {
        self.copies.borrow().receiver(id)
    }

    /// Takes the function that gets records from now on.
    #[allow(unsafe_code, reason = "references are made by Node-API")]
    pub(crate) fn log_to(&self, env: sys::napi_env, deliver: Option<sys::napi_value>) -> napi::Result<()> {
        let mut reference = ptr::null_mut();
        // SAFETY: the value comes from the call of JavaScript that is going on; the old reference is not used any more.
        unsafe {
            if let Some(deliver) = deliver {
                checked(sys::napi_create_reference(env, deliver, 1, &mut reference))?;
            }
            let old = self.log.replace(reference);
            if !old.is_null() {
                checked(sys::napi_delete_reference(env, old))?;
            }
        }
        Ok(())
    }

    /// The function that gets records.
    #[allow(unsafe_code, reason = "references are read by Node-API")]
    pub(crate) fn log_reader(&self) -> Option<sys::napi_value> {
        let (log, mut deliver) = (self.log.get(), ptr::null_mut());
        if !log.is_null() {
            // SAFETY: this is the thread of the environment.
            unsafe { sys::napi_get_reference_value(self.env, log, &mut deliver) };
        }
        (!deliver.is_null()).then_some(deliver)
    }

    /// Ends everything that is pending and lets go of the environment. `done` is called when nothing of it is left.
    fn end(&self, done: impl FnOnce() + 'static) {
        self.ended.set(true);
        logs::forget(&self.mailbox);
        self.mailbox.close();
        let pending = std::mem::take(&mut *self.pending.borrow_mut());
        for mut cancel in pending.into_values().flatten() {
            cancel.cancel();
        }
        self.bell.give_back(done);
    }
}

fn end(done: impl FnOnce() + 'static) {
    match HERE.try_with(|here| here.borrow_mut().take()) {
        Ok(Some(environment)) => environment.end(done),
        _ => done(),
    }
}

/// Called by Node when the environment of this thread ends, at whatever moment.
extern "C" fn ending(_: *mut c_void) {
    end(|| ());
}

/// The same, where Node waits until the handle is given back.
#[allow(unsafe_code, reason = "that we are done is told by Node-API")]
extern "C" fn ending_later(handle: sys::napi_async_cleanup_hook_handle, _: *mut c_void) {
    // SAFETY: the handle came with the hook and is given back once.
    end(move || unsafe {
        sys::napi_remove_async_cleanup_hook(handle);
    });
}
