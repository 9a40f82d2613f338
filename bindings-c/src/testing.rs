//! Only in builds for tests: switches that make every exported function panic, and that let memory run out.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

static WANTED: AtomicBool = AtomicBool::new(false);

/// Makes every other function panic from now on, or no longer.
#[unsafe(no_mangle)]
pub extern "C" fn vsdk_test_panics(wanted: bool) {
    WANTED.store(wanted, Ordering::Relaxed);
}

pub(crate) fn panic_if_wanted() {
    if WANTED.load(Ordering::Relaxed) {
        panic!("on purpose");
    }
}

/// The allocator of the system, which counts, and of which one thread at a time may ask too much.
struct Scarce;

#[global_allocator]
static ALLOCATOR: Scarce = Scarce;

/// Pieces of memory that are in use.
static LIVE: AtomicI64 = AtomicI64::new(0);

thread_local! {
    /// How many allocations of this thread there were since the count began.
    static COUNT: Cell<u64> = const { Cell::new(0) };
    /// The one that fails; 0 for none.
    static FAILS: Cell<u64> = const { Cell::new(0) };
}

/// Counts the allocations of this thread from 0 again, and lets the one with this number fail (0 for none). Gives the count so
/// far.
#[unsafe(no_mangle)]
pub extern "C" fn vsdk_test_fail_allocation(number: u64) -> u64 {
    FAILS.set(number);
    COUNT.replace(0)
}

/// How many pieces of memory the library holds.
#[unsafe(no_mangle)]
pub extern "C" fn vsdk_test_live_allocations() -> i64 {
    LIVE.load(Ordering::Relaxed)
}

fn fails() -> bool {
    let count = COUNT.get() + 1;
    COUNT.set(count);
    count == FAILS.get()
}

// SAFETY: all memory comes from the system's allocator and goes back to it.
unsafe impl GlobalAlloc for Scarce {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if fails() {
            return ptr::null_mut();
        }
        LIVE.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller says.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if fails() {
            return ptr::null_mut();
        }
        LIVE.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller says.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as the caller says.
        if fails() { ptr::null_mut() } else { unsafe { System.realloc(place, layout, size) } }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        LIVE.fetch_sub(1, Ordering::Relaxed);
        // SAFETY: as the caller says.
        unsafe { System.dealloc(place, layout) };
    }
}
