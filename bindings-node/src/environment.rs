//! One environment of Node: the main thread or a worker. It knows which work is pending, keeps the loop alive exactly
//! while some is, and ends everything when the environment ends.

use crate::copies::Copies;
use crate::deliver;
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
    env: sys::napi_env,
    bell: sys::napi_threadsafe_function,
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

/// Connects a copy of the JavaScript: `deliver` gets what has finished. Gives the number from which on it counts its work.
#[allow(unsafe_code, reason = "references and threadsafe functions are made by Node-API")]
pub(crate) fn connect(env: sys::napi_env, deliver: sys::napi_value) -> napi::Result<u64> {
    let environment = match HERE.with_borrow(Clone::clone) {
        Some(environment) => environment,
        None => Environment::new(env)?,
    };
    let mut reference = ptr::null_mut();
    // SAFETY: both come from the call of JavaScript that is going on.
    checked(unsafe { sys::napi_create_reference(env, deliver, 0, &mut reference) })?;
    Ok(environment.copies.borrow_mut().admit(env, reference))
}

impl Environment {
    #[allow(unsafe_code, reason = "threadsafe functions are made by Node-API")]
    fn new(env: sys::napi_env) -> napi::Result<Rc<Self>> {
        let (mut name, mut bell) = (ptr::null_mut(), ptr::null_mut());
        const NAME: &str = "videosdk-api";
        // SAFETY: `env` is that of the call of JavaScript that is going on, and the name outlives the call.
        unsafe {
            checked(sys::napi_create_string_latin1(
                env,
                NAME.as_ptr().cast(),
                NAME.len() as isize,
                &mut name,
            ))?;
            checked(sys::napi_create_threadsafe_function(
                env,
                ptr::null_mut(),
                ptr::null_mut(),
                name,
                0,
                1,
                ptr::null_mut(),
                None,
                ptr::null_mut(),
                Some(deliver::woken),
                &mut bell,
            ))?;
            checked(sys::napi_unref_threadsafe_function(env, bell))?;
        }
        let environment = Rc::new(Self {
            env,
            bell,
            mailbox: Mailbox::new(bell),
            pending: RefCell::default(),
            copies: RefCell::default(),
            log: Cell::new(ptr::null_mut()),
            ended: Cell::new(false),
        });
        // Hooks run in reverse order, so ours comes before that of the threadsafe function.
        // SAFETY: the hook uses nothing but this thread's own state.
        checked(unsafe { sys::napi_add_env_cleanup_hook(env, Some(ending), ptr::null_mut()) })?;
        HERE.set(Some(Rc::clone(&environment)));
        Ok(environment)
    }

    /// Begins to count a piece of work, which keeps the loop alive.
    #[allow(unsafe_code, reason = "the loop is held by calls of Node-API")]
    pub(crate) fn begin(&self, id: u64) {
        let mut pending = self.pending.borrow_mut();
        if pending.is_empty() {
            // SAFETY: this is the thread of the environment, which has not ended.
            unsafe { sys::napi_ref_threadsafe_function(self.env, self.bell) };
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
    #[allow(unsafe_code, reason = "the loop is held by calls of Node-API")]
    pub(crate) fn rest_if_idle(&self) {
        if self.pending.borrow().is_empty() && !self.ended.get() {
            // SAFETY: this is the thread of the environment, which has not ended.
            unsafe { sys::napi_unref_threadsafe_function(self.env, self.bell) };
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

    /// Ends everything that is pending and lets go of the environment.
    #[allow(unsafe_code, reason = "the bell is given back by Node-API")]
    fn end(&self) {
        self.ended.set(true);
        logs::forget(&self.mailbox);
        self.mailbox.close();
        let pending = std::mem::take(&mut *self.pending.borrow_mut());
        for mut cancel in pending.into_values().flatten() {
            cancel.cancel();
        }
        // SAFETY: no other thread has it any more.
        unsafe {
            sys::napi_release_threadsafe_function(self.bell, sys::ThreadsafeFunctionReleaseMode::release)
        };
    }
}

/// Called by Node when the environment of this thread ends, at whatever moment.
extern "C" fn ending(_: *mut c_void) {
    let environment = HERE.try_with(|here| here.borrow_mut().take());
    if let Ok(Some(environment)) = environment {
        environment.end();
    }
}
