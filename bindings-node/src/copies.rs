//! The copies of the JavaScript in one environment: there are several where a test runner loads the package anew for every file.
//! One that nobody holds any more and that waits for nothing is let go of.

use napi::sys;
use std::ptr;

/// Every copy counts its work from another number on.
const PER_COPY: u32 = 40;

/// Which copy a piece of work belongs to.
pub(crate) const fn copy_of(id: u64) -> usize {
    (id >> PER_COPY) as usize
}

/// By their place in the numbers.
#[derive(Default)]
pub(crate) struct Copies(Vec<Copy>);

struct Copy {
    env: sys::napi_env,
    /// The function that gets what has finished; it is held only while something is pending.
    deliver: sys::napi_ref,
    pending: usize,
    /// The last number that work had. A copy that takes the place of another goes on from there, so that no outcome that comes
    /// late is taken for one of its own.
    last: u64,
}

impl Copies {
    /// Takes a copy in, with a weak reference to its function. Gives the number after which it counts.
    pub(crate) fn admit(&mut self, env: sys::napi_env, deliver: sys::napi_ref) -> u64 {
        if let Some(place) = self.0.iter_mut().find(|copy| copy.function().is_none()) {
            place.give_back();
            (place.env, place.deliver) = (env, deliver);
            return place.last;
        }
        let last = (self.0.len() as u64) << PER_COPY;
        self.0.push(Copy { env, deliver, pending: 0, last });
        last
    }

    /// One more piece of work of its copy is pending.
    pub(crate) fn begin(&mut self, id: u64) {
        let Some(copy) = self.0.get_mut(copy_of(id)) else { return };
        copy.last = copy.last.max(id);
        copy.pending += 1;
        if copy.pending == 1 {
            copy.hold();
        }
    }

    /// One that was pending is not any more.
    pub(crate) fn end(&mut self, id: u64) {
        let Some(copy) = self.0.get_mut(copy_of(id)) else { return };
        copy.pending -= 1;
        if copy.pending == 0 {
            copy.let_go();
        }
    }

    /// The function that the outcome of this work goes to, as a value of the present scope.
    pub(crate) fn receiver(&self, id: u64) -> Option<sys::napi_value> {
        self.0.get(copy_of(id))?.function()
    }
}

#[allow(
    unsafe_code,
    reason = "references are kept by Node-API; all of this runs on the thread of their environment"
)]
impl Copy {
    fn function(&self) -> Option<sys::napi_value> {
        let mut function = ptr::null_mut();
        // SAFETY: the reference is there until it is given back, which is when another takes its place.
        unsafe { sys::napi_get_reference_value(self.env, self.deliver, &mut function) };
        (!function.is_null()).then_some(function)
    }

    fn hold(&self) {
        // SAFETY: as above.
        unsafe { sys::napi_reference_ref(self.env, self.deliver, ptr::null_mut()) };
    }

    fn let_go(&self) {
        // SAFETY: as above; it was held once.
        unsafe { sys::napi_reference_unref(self.env, self.deliver, ptr::null_mut()) };
    }

    fn give_back(&self) {
        // SAFETY: as above, and nobody uses it after this.
        unsafe { sys::napi_delete_reference(self.env, self.deliver) };
    }
}
