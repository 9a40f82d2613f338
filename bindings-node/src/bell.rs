//! What wakes the loop of an environment from the core's threads. Where the loop is libuv's, its own way is taken, which locks
//! nothing: a threadsafe function of Node-API is locked while it wakes, and the woken thread, which the system likes to run at
//! once and on the same core, stumbles over that lock with every call. Elsewhere (Bun, Deno, Windows) it is such a function.

use crate::uv::{self, Async};
use napi::sys;
use std::ffi::c_void;
use std::ptr;

/// How JavaScript is called by what was woken.
#[derive(Clone, Copy)]
pub(crate) enum How {
    /// By a callback of Node-API, which has opened a scope and sees to exceptions and to what is to be done next.
    InScope,
    /// By the loop itself: what comes after a callback has to be asked for.
    FromLoop,
}

/// Belongs to the thread of its environment but for [`Ringer`].
pub(crate) enum Bell {
    Loop(Async),
    Function(sys::napi_env, sys::napi_threadsafe_function),
}

/// The end that other threads hold. It must not be used after the bell was given back.
pub(crate) struct Ringer(Target);

enum Target {
    Loop(uv::Sender),
    Function(sys::napi_threadsafe_function),
}

// SAFETY: both are made to be used from any thread, and are only while the bell is there: the inbox that rings is closed before,
// which waits for who is ringing.
#[allow(unsafe_code, reason = "the pointer is the only way to wake a loop from another thread")]
unsafe impl Send for Ringer {}
// SAFETY: as above.
#[allow(unsafe_code, reason = "the pointer is the only way to wake a loop from another thread")]
unsafe impl Sync for Ringer {}

impl Ringer {
    #[allow(unsafe_code, reason = "waking the loop is a call of Node-API")]
    pub(crate) fn ring(&self) {
        match &self.0 {
            Target::Loop(sender) => sender.send(),
            // SAFETY: the bell is still there. The call does not block.
            Target::Function(function) => unsafe {
                sys::napi_call_threadsafe_function(
                    *function,
                    ptr::null_mut(),
                    sys::ThreadsafeFunctionCallMode::nonblocking,
                );
            },
        }
    }
}

impl Bell {
    /// One that does not keep the loop alive. `uv` says that the loop is libuv's.
    pub(crate) fn new(env: sys::napi_env, uv: bool) -> napi::Result<Self> {
        match uv.then(|| Async::new(env, from_loop)).flatten() {
            Some(handle) => Ok(Self::Loop(handle)),
            None => function(env).map(|function| Self::Function(env, function)),
        }
    }

    pub(crate) fn ringer(&self) -> Ringer {
        Ringer(match self {
            Self::Loop(handle) => Target::Loop(handle.sender()),
            Self::Function(_, function) => Target::Function(*function),
        })
    }

    /// Keeps the loop alive from now on, or no more.
    #[allow(unsafe_code, reason = "the loop is held by calls of Node-API")]
    pub(crate) fn hold(&self, held: bool) {
        match self {
            Self::Loop(handle) => handle.hold(held),
            // SAFETY: this is the thread of the environment, which has not ended.
            Self::Function(env, function) => unsafe {
                match held {
                    true => sys::napi_ref_threadsafe_function(*env, *function),
                    false => sys::napi_unref_threadsafe_function(*env, *function),
                };
            },
        }
    }

    /// Gives it back; no other thread may have a ringer any more. `done` is called when the loop has let go of it.
    #[allow(unsafe_code, reason = "the bell is given back by Node-API")]
    pub(crate) fn give_back(&self, done: impl FnOnce() + 'static) {
        match self {
            Self::Loop(handle) => handle.close(done),
            // SAFETY: this is the thread of the environment, which is ending.
            Self::Function(_, function) => unsafe {
                sys::napi_release_threadsafe_function(*function, sys::ThreadsafeFunctionReleaseMode::release);
                done();
            },
        }
    }
}

fn from_loop() {
    crate::deliver::woken(How::FromLoop);
}

extern "C" fn from_function(env: sys::napi_env, _: sys::napi_value, _: *mut c_void, _: *mut c_void) {
    // Without it, the environment is ending.
    if !env.is_null() {
        crate::deliver::woken(How::InScope);
    }
}

#[allow(unsafe_code, reason = "threadsafe functions are made by Node-API")]
fn function(env: sys::napi_env) -> napi::Result<sys::napi_threadsafe_function> {
    const NAME: &str = "videosdk-api";
    let (mut name, mut function) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: `env` is that of the call of JavaScript that is going on, and the name outlives the call.
    unsafe {
        napi::check_status!(sys::napi_create_string_latin1(
            env,
            NAME.as_ptr().cast(),
            NAME.len() as isize,
            &mut name
        ))?;
        napi::check_status!(sys::napi_create_threadsafe_function(
            env,
            ptr::null_mut(),
            ptr::null_mut(),
            name,
            0,
            1,
            ptr::null_mut(),
            None,
            ptr::null_mut(),
            Some(from_function),
            &mut function,
        ))?;
        napi::check_status!(sys::napi_unref_threadsafe_function(env, function))?;
    }
    Ok(function)
}
