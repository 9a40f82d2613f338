//! What C holds of our objects: numbers in the clothes of pointers. Each names a slot of a table and the slot's generation,
//! so that a handle that was freed, or is of another kind, is known as such instead of leading anywhere.
//!
//! There is no lock: a handle may be used in a signal handler, and a child of a fork never finds one held. A value that is
//! freed while another thread uses it lives until that one is done.

use crate::guard::{Failure, Outcome};
use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::ops::Deref;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, Ordering, fence};

/// Chunk `n` has `FIRST << n` slots; chunks are never moved nor given back.
const FIRST: u32 = 64;
const CHUNKS: usize = 20;

/// A handle from its lowest bit on: place, kind, generation. On 64 bits the highest bit is set, which no address has that
/// a program may touch.
const PLACE_BITS: u32 = if usize::BITS == 64 { 28 } else { 16 };
const KIND_BITS: u32 = 4;
const GENERATION_BITS: u32 = usize::BITS - 1 - PLACE_BITS - KIND_BITS;
const MARK: usize = 1 << (usize::BITS - 1);
const LAST_GENERATION: u64 = (1 << GENERATION_BITS) - 1;

/// State of a slot from its lowest bit on: how many use it now, whether it is full, whether it is being emptied, and the
/// generation.
const LIVE: u64 = 1 << 30;
const CLOSED: u64 = 1 << 31;
const PINS: u64 = LIVE - 1;

/// The objects of one kind.
pub(crate) struct Table<T: 'static> {
    kind: usize,
    name: &'static str,
    chunks: [AtomicPtr<Slot<T>>; CHUNKS],
    used: AtomicU32,
    /// Slots to be used again: the place of the first plus one, below a count that tells two equal ones apart.
    free: AtomicU64,
}

struct Slot<T> {
    state: AtomicU64,
    next: AtomicU32,
    value: UnsafeCell<MaybeUninit<T>>,
}

// SAFETY: a value is only reached through a pin, as a shared reference, or by the one who empties the slot.
unsafe impl<T: Send + Sync> Sync for Slot<T> {}

/// A value in use: it is not dropped before this is.
pub(crate) struct Pin<T: Send + Sync + 'static> {
    table: &'static Table<T>,
    slot: &'static Slot<T>,
    place: u32,
}

impl<T: Send + Sync> Table<T> {
    /// `kind` is a number that no other table has, from 1 to 15.
    pub(crate) const fn new(kind: usize, name: &'static str) -> Self {
        Self {
            kind,
            name,
            chunks: [const { AtomicPtr::new(ptr::null_mut()) }; CHUNKS],
            used: AtomicU32::new(0),
            free: AtomicU64::new(0),
        }
    }

    /// A handle for a new value.
    pub(crate) fn insert<H>(&'static self, value: T) -> Outcome<*mut H> {
        let Some((place, slot)) = self.take_free().or_else(|| self.take_fresh()) else {
            return Err(Failure::no_memory(self.name));
        };
        // SAFETY: the slot is nobody's but ours until it is live.
        unsafe { (*slot.value.get()).write(value) };
        let generation = slot.state.load(Ordering::Relaxed) >> 32;
        slot.state.store(generation << 32 | LIVE, Ordering::Release);
        let handle = MARK | ((generation as usize) << KIND_BITS | self.kind) << PLACE_BITS | place as usize;
        Ok(ptr::without_provenance_mut(handle))
    }

    /// The value of a handle that a caller gave as `parameter`.
    pub(crate) fn get<H>(&'static self, handle: *const H, parameter: &str) -> Outcome<Pin<T>> {
        if handle.is_null() {
            return Err(Failure::null(parameter));
        }
        self.find(handle.addr()).ok_or_else(|| Failure::bad_handle(parameter, self.name))
    }

    /// Frees the value of a handle; one that is NULL is nothing to free.
    pub(crate) fn free<H>(&'static self, handle: *mut H, parameter: &str) -> Outcome<()> {
        if handle.is_null() {
            return Ok(());
        }
        let bad = || Failure::bad_handle(parameter, self.name);
        let pin = self.find(handle.addr()).ok_or_else(bad)?;
        let before = pin.slot.state.fetch_or(CLOSED, Ordering::AcqRel);
        // Another thread freed it at the same moment.
        if before & CLOSED == 0 { Ok(()) } else { Err(bad()) }
    }

    fn find(&'static self, handle: usize) -> Option<Pin<T>> {
        let place = (handle & ((1 << PLACE_BITS) - 1)) as u32;
        let kind = handle >> PLACE_BITS & ((1 << KIND_BITS) - 1);
        let generation = (handle & !MARK) as u64 >> (PLACE_BITS + KIND_BITS);
        if handle & MARK == 0 || kind != self.kind || place >= self.used.load(Ordering::Acquire) {
            return None;
        }
        let slot = self.slot(place)?;
        let mut state = slot.state.load(Ordering::Relaxed);
        loop {
            if state >> 32 != generation || state & LIVE == 0 || state & CLOSED != 0 || state & PINS == PINS {
                return None;
            }
            match slot.state.compare_exchange_weak(state, state + 1, Ordering::Acquire, Ordering::Relaxed) {
                Ok(_) => return Some(Pin { table: self, slot, place }),
                Err(now) => state = now,
            }
        }
    }

    fn slot(&self, place: u32) -> Option<&'static Slot<T>> {
        let (chunk, at) = locate(place);
        let start = self.chunks.get(chunk)?.load(Ordering::Acquire);
        // SAFETY: a chunk that is there has all its slots, for ever.
        if start.is_null() { None } else { Some(unsafe { &*start.add(at) }) }
    }

    fn take_fresh(&self) -> Option<(u32, &'static Slot<T>)> {
        let limit = 1_u32 << PLACE_BITS.min(26);
        loop {
            let place = self.used.load(Ordering::Acquire);
            if place >= limit {
                return None;
            }
            self.make_chunk(locate(place).0)?;
            if self.used.compare_exchange(place, place + 1, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                return Some((place, self.slot(place)?));
            }
        }
    }

    fn make_chunk(&self, chunk: usize) -> Option<()> {
        let start = self.chunks.get(chunk)?;
        if !start.load(Ordering::Acquire).is_null() {
            return Some(());
        }
        let count = (FIRST as usize) << chunk;
        let mut slots: Vec<Slot<T>> = Vec::new();
        slots.try_reserve_exact(count).ok()?;
        slots.resize_with(count, || Slot {
            state: AtomicU64::new(1 << 32),
            next: AtomicU32::new(0),
            value: UnsafeCell::new(MaybeUninit::uninit()),
        });
        let made = Box::into_raw(slots.into_boxed_slice());
        let put = start.compare_exchange(ptr::null_mut(), made.cast(), Ordering::AcqRel, Ordering::Relaxed);
        if put.is_err() {
            // SAFETY: another thread was faster; nobody has seen ours.
            drop(unsafe { Box::from_raw(made) });
        }
        Some(())
    }

    fn take_free(&self) -> Option<(u32, &'static Slot<T>)> {
        let mut first = self.free.load(Ordering::Acquire);
        loop {
            let place = (first as u32).checked_sub(1)?;
            let slot = self.slot(place)?;
            let next = (first >> 32).wrapping_add(1) << 32 | u64::from(slot.next.load(Ordering::Relaxed));
            match self.free.compare_exchange_weak(first, next, Ordering::AcqRel, Ordering::Acquire) {
                Ok(_) => return Some((place, slot)),
                Err(now) => first = now,
            }
        }
    }

    /// Gives a slot back that was emptied.
    fn put_free(&self, place: u32, slot: &Slot<T>) {
        let mut first = self.free.load(Ordering::Relaxed);
        loop {
            slot.next.store(first as u32, Ordering::Relaxed);
            let next = (first >> 32).wrapping_add(1) << 32 | u64::from(place + 1);
            match self.free.compare_exchange_weak(first, next, Ordering::AcqRel, Ordering::Relaxed) {
                Ok(_) => return,
                Err(now) => first = now,
            }
        }
    }
}

/// The chunk of a slot, and where in it.
fn locate(place: u32) -> (usize, usize) {
    let chunk = (place / FIRST + 1).ilog2();
    (chunk as usize, (place - FIRST * ((1 << chunk) - 1)) as usize)
}

impl<T: Send + Sync> Deref for Pin<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the slot was live when it was pinned, and stays so while it is.
        unsafe { (*self.slot.value.get()).assume_init_ref() }
    }
}

impl<T: Send + Sync> Drop for Pin<T> {
    fn drop(&mut self) {
        let now = self.slot.state.fetch_sub(1, Ordering::Release) - 1;
        if now & CLOSED == 0 || now & PINS != 0 {
            return;
        }
        fence(Ordering::Acquire);
        // SAFETY: it is closed, so nobody pins it any more, and this was the last pin.
        let value = unsafe { (*self.slot.value.get()).assume_init_read() };
        let generation = now >> 32;
        self.slot.state.store((generation + 1) << 32, Ordering::Release);
        // A slot whose generations are used up is not used again.
        if generation < LAST_GENERATION {
            self.table.put_free(self.place, self.slot);
        }
        drop(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::vsdk_status;
    use std::sync::Arc;

    enum Thing {}

    #[test]
    fn slots_lie_one_after_another_in_ever_larger_chunks() {
        assert_eq!((locate(0), locate(63), locate(64)), ((0, 0), (0, 63), (1, 0)));
        assert_eq!((locate(191), locate(192), locate(447)), ((1, 127), (2, 0), (2, 255)));
    }

    #[test]
    fn a_handle_that_was_freed_is_known_as_such_also_when_its_slot_is_used_again() {
        static TABLE: Table<String> = Table::new(3, "thing");
        let status =
            |outcome: Outcome<Pin<String>>| outcome.map_or_else(|f| f.status, |_| vsdk_status::VSDK_OK);
        let Ok(first) = TABLE.insert::<Thing>("first".into()) else { panic!("no slot") };
        assert_eq!(TABLE.get(first, "thing").ok().as_deref().map(String::as_str), Some("first"));
        assert!(TABLE.free(first, "thing").is_ok());
        assert_eq!(TABLE.free(first, "thing").err().map(|f| f.status), Some(vsdk_status::VSDK_BAD_HANDLE));
        let Ok(second) = TABLE.insert::<Thing>("second".into()) else { panic!("no slot") };
        assert_ne!(first, second);
        assert_eq!(status(TABLE.get(first, "thing")), vsdk_status::VSDK_BAD_HANDLE);
        assert_eq!(status(TABLE.get(second, "thing")), vsdk_status::VSDK_OK);
        assert_eq!(status(TABLE.get(ptr::null::<Thing>(), "thing")), vsdk_status::VSDK_INVALID_ARGUMENT);
        assert!(TABLE.free(ptr::null_mut::<Thing>(), "thing").is_ok());
        static OTHER: Table<String> = Table::new(4, "other");
        assert!(OTHER.get(second, "other").is_err());
        for stray in [1_usize, 0x7fff_ffff, usize::MAX, MARK] {
            assert!(TABLE.get(ptr::without_provenance::<Thing>(stray), "thing").is_err());
        }
    }

    #[test]
    fn a_value_lives_until_its_last_user_is_done_and_is_dropped_once() {
        static TABLE: Table<Arc<()>> = Table::new(5, "thing");
        let value = Arc::new(());
        let Ok(handle) = TABLE.insert::<Thing>(Arc::clone(&value)) else { panic!("no slot") };
        let Ok(pin) = TABLE.get(handle, "thing") else { panic!("no value") };
        assert!(TABLE.free(handle, "thing").is_ok());
        assert!(TABLE.get(handle, "thing").is_err());
        assert_eq!(Arc::strong_count(&value), 2);
        drop(pin);
        assert_eq!(Arc::strong_count(&value), 1);
    }

    #[test]
    fn threads_that_make_use_and_free_never_meet_the_value_of_another() {
        static TABLE: Table<u64> = Table::new(6, "thing");
        std::thread::scope(|scope| {
            for thread in 0..8_u64 {
                scope.spawn(move || {
                    // Miri needs a second for a hundred.
                    for round in 0..if cfg!(miri) { 50 } else { 5000 } {
                        let number = thread << 32 | round;
                        let Ok(handle) = TABLE.insert::<Thing>(number) else { panic!("no slot") };
                        assert_eq!(TABLE.get(handle, "thing").ok().as_deref(), Some(&number));
                        assert!(TABLE.free(handle, "thing").is_ok());
                        assert!(TABLE.free(handle, "thing").is_err());
                    }
                });
            }
        });
        assert!(TABLE.used.load(Ordering::Relaxed) <= 64);
    }
}
