//! The few functions of libuv that wake a loop. Node offers them to addons and promises that they stay as they are within a major
//! version of libuv, which has been 1 since 2014; they are looked up when they are needed, so an addon that finds none still loads.

#![allow(unsafe_code, reason = "these are functions of C, which the program that loaded the addon brings")]

use napi::sys;
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::OnceLock;

type Handle = *mut c_void;
type Callback = extern "C" fn(Handle);

struct Functions {
    version: unsafe extern "C" fn() -> u32,
    handle_size: unsafe extern "C" fn(c_int) -> usize,
    set_data: unsafe extern "C" fn(Handle, *mut c_void),
    get_data: unsafe extern "C" fn(Handle) -> *mut c_void,
    async_init: unsafe extern "C" fn(*mut sys::uv_loop_s, Handle, Callback) -> c_int,
    async_send: unsafe extern "C" fn(Handle) -> c_int,
    hold: unsafe extern "C" fn(Handle),
    let_go: unsafe extern "C" fn(Handle),
    close: unsafe extern "C" fn(Handle, Callback),
}

/// The number that libuv gives to this kind of handle.
const UV_ASYNC: c_int = 1;

fn functions() -> Option<&'static Functions> {
    static FOUND: OnceLock<Option<Functions>> = OnceLock::new();
    FOUND.get_or_init(find).as_ref().filter(|f| {
        // SAFETY: it takes nothing.
        unsafe { (f.version)() >> 16 == 1 }
    })
}

#[cfg(unix)]
fn find() -> Option<Functions> {
    /// A function under its name, which is of this type.
    unsafe fn named<F: Copy>(name: &std::ffi::CStr) -> Option<F> {
        const { assert!(size_of::<F>() == size_of::<*mut c_void>()) };
        // SAFETY: the name ends with NUL. The size is right, and the type is for the caller to know.
        unsafe {
            let place = libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr());
            (!place.is_null()).then(|| std::mem::transmute_copy(&place))
        }
    }
    // SAFETY: the types are those of libuv 1.
    unsafe {
        Some(Functions {
            version: named(c"uv_version")?,
            handle_size: named(c"uv_handle_size")?,
            set_data: named(c"uv_handle_set_data")?,
            get_data: named(c"uv_handle_get_data")?,
            async_init: named(c"uv_async_init")?,
            async_send: named(c"uv_async_send")?,
            hold: named(c"uv_ref")?,
            let_go: named(c"uv_unref")?,
            close: named(c"uv_close")?,
        })
    }
}

#[cfg(not(unix))]
fn find() -> Option<Functions> {
    None
}

/// Wakes a loop and calls a function on its thread. It belongs to that thread.
pub(crate) struct Async {
    uv: &'static Functions,
    handle: Handle,
}

/// What other threads may do with it, until it is closed.
pub(crate) struct Sender {
    uv: &'static Functions,
    handle: Handle,
}

impl Sender {
    pub(crate) fn send(&self) {
        // SAFETY: libuv allows it from every thread, and the handle is not closed.
        unsafe { (self.uv.async_send)(self.handle) };
    }
}

/// What is kept with a handle.
struct Kept {
    woken: fn(),
    layout: Layout,
    closed: Option<Box<dyn FnOnce()>>,
}

impl Async {
    /// `None` where the loop cannot be had. It does not keep the loop alive.
    pub(crate) fn new(env: sys::napi_env, woken: fn()) -> Option<Self> {
        let uv = functions()?;
        let mut uv_loop = ptr::null_mut();
        // SAFETY: `env` is that of the call of JavaScript that is going on. The memory is as large as libuv says, as aligned as C
        // gives it, and is there until libuv has said that it is closed.
        unsafe {
            if sys::napi_get_uv_event_loop(env, &mut uv_loop) != sys::Status::napi_ok {
                return None;
            }
            let layout =
                Layout::from_size_align((uv.handle_size)(UV_ASYNC), 16).ok().filter(|l| l.size() > 0)?;
            let handle: Handle = alloc_zeroed(layout).cast();
            if handle.is_null() || (uv.async_init)(uv_loop, handle, woken_by_loop) != 0 {
                return None;
            }
            let kept = Box::new(Kept { woken, layout, closed: None });
            (uv.set_data)(handle, Box::into_raw(kept).cast());
            (uv.let_go)(handle);
            Some(Self { uv, handle })
        }
    }

    pub(crate) fn sender(&self) -> Sender {
        Sender { uv: self.uv, handle: self.handle }
    }

    pub(crate) fn hold(&self, held: bool) {
        // SAFETY: this is the loop's thread, and the handle is not closed.
        unsafe { if held { (self.uv.hold)(self.handle) } else { (self.uv.let_go)(self.handle) } };
    }

    /// Closes it; no other thread may have a sender any more. `then` is called when the loop has let go of it.
    pub(crate) fn close(&self, then: impl FnOnce() + 'static) {
        // SAFETY: as above; what is kept was put there by `new`, and nobody else has a reference to it.
        unsafe {
            if let Some(kept) = (self.uv.get_data)(self.handle).cast::<Kept>().as_mut() {
                kept.closed = Some(Box::new(then));
            }
            (self.uv.close)(self.handle, closed);
        }
    }
}

extern "C" fn woken_by_loop(handle: Handle) {
    let Some(uv) = functions() else { return };
    // SAFETY: the handle is one of ours, and what is kept with it lives as long.
    let woken = unsafe { (uv.get_data)(handle).cast::<Kept>().as_ref() }.map(|kept| kept.woken);
    if let Some(woken) = woken {
        woken();
    }
}

extern "C" fn closed(handle: Handle) {
    let Some(uv) = functions() else { return };
    // SAFETY: libuv has let go of the handle, which was allocated with this layout.
    let kept = unsafe {
        let kept = Box::from_raw((uv.get_data)(handle).cast::<Kept>());
        dealloc(handle.cast(), kept.layout);
        kept
    };
    if let Some(then) = kept.closed {
        then();
    }
}
