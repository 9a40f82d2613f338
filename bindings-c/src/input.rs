//! What C hands in, looked at before it is used: NULL, text that is no UTF-8, options of another version.

use crate::guard::{Failure, Outcome};
use std::ffi::{CStr, c_char};
use std::mem::MaybeUninit;
use std::{ptr, slice};

/// A text that must be there.
///
/// # Safety
/// `given` is NULL or points to text that ends with NUL and stays as it is while the result is used.
pub(crate) unsafe fn text<'a>(given: *const c_char, name: &str) -> Outcome<&'a str> {
    // SAFETY: by contract.
    unsafe { optional(given, name) }?.ok_or_else(|| Failure::null(name))
}

/// A text that may be left out.
///
/// # Safety
/// As `text`.
pub(crate) unsafe fn optional<'a>(given: *const c_char, name: &str) -> Outcome<Option<&'a str>> {
    if given.is_null() {
        return Ok(None);
    }
    // SAFETY: by contract.
    let text = unsafe { CStr::from_ptr(given) };
    match text.to_str() {
        Ok(text) => Ok(Some(text)),
        Err(error) => {
            Err(Failure::invalid(format!("`{name}` is no UTF-8 text: byte {} is wrong", error.valid_up_to())))
        }
    }
}

/// A number of things that stand one after another.
///
/// # Safety
/// `given` is NULL or points to `count` things that stay as they are while the result is used.
pub(crate) unsafe fn array<'a, T>(given: *const T, count: usize, name: &str) -> Outcome<&'a [T]> {
    if count == 0 {
        return Ok(&[]);
    }
    if given.is_null() {
        return Err(Failure::null(name));
    }
    if count > isize::MAX as usize / size_of::<T>().max(1) {
        return Err(Failure::invalid(format!("the count of `{name}` cannot be true")));
    }
    // SAFETY: by contract.
    Ok(unsafe { slice::from_raw_parts(given, count) })
}

/// Texts that stand one after another.
///
/// # Safety
/// As `array` and `text`.
pub(crate) unsafe fn texts<'a>(
    given: *const *const c_char,
    count: usize,
    name: &str,
) -> Outcome<Vec<&'a str>> {
    // SAFETY: by contract.
    let all = unsafe { array(given, count, name) }?;
    let read = |(at, one): (usize, &*const c_char)| {
        // SAFETY: by contract.
        unsafe { text(*one, &format!("{name}[{at}]")) }
    };
    all.iter().enumerate().map(read).collect()
}

/// A struct that grows with the versions of the library: plain numbers and pointers, of which zero means "not given".
///
/// # Safety
/// Any bytes are a value of it.
pub(crate) unsafe trait Growing: Copy {}

/// No header will ever know a larger struct of options.
const LARGEST: usize = 1 << 16;

/// The options that a caller gave in a struct of `size` bytes, which is how its version of the header knows it.
///
/// # Safety
/// `given` is NULL or points to `size` bytes.
pub(crate) unsafe fn sized<T: Growing>(given: *const T, size: usize, name: &str) -> Outcome<T> {
    let mut own = MaybeUninit::<T>::zeroed();
    if given.is_null() {
        // SAFETY: a growing struct may be all zeros.
        return Ok(unsafe { own.assume_init() });
    }
    if size > LARGEST {
        return Err(Failure::invalid(format!("the size of `{name}` cannot be true: {size} bytes")));
    }
    let (from, common) = (given.cast::<u8>(), size.min(size_of::<T>()));
    // SAFETY: both have so many bytes.
    unsafe { ptr::copy_nonoverlapping(from, own.as_mut_ptr().cast(), common) };
    // SAFETY: by contract there are `size` bytes.
    let beyond = unsafe { slice::from_raw_parts(from.add(common), size - common) };
    if beyond.iter().any(|byte| *byte != 0) {
        let text = format!("`{name}` sets what this library does not know: it is older than the header");
        return Err(Failure::invalid(text));
    }
    // SAFETY: any bytes are a value.
    Ok(unsafe { own.assume_init() })
}

/// Makes sure that there is a place for a result, and empties it.
///
/// # Safety
/// `place` is NULL or may be written to.
pub(crate) unsafe fn place<T>(place: *mut *mut T, name: &str) -> Outcome<()> {
    if place.is_null() {
        return Err(Failure::null(name));
    }
    // SAFETY: by contract.
    unsafe { place.write(ptr::null_mut()) };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Today {
        first: u64,
        second: u64,
    }

    // SAFETY: numbers.
    unsafe impl Growing for Today {}

    #[test]
    fn options_of_an_older_and_of_a_newer_header_are_read() {
        let read = |bytes: &[u64]| {
            // SAFETY: so many bytes are there.
            unsafe { sized(bytes.as_ptr().cast::<Today>(), size_of_val(bytes), "options") }
                .map(|t| (t.first, t.second))
        };
        assert_eq!(read(&[7]).ok(), Some((7, 0)));
        assert_eq!(read(&[7, 8]).ok(), Some((7, 8)));
        assert_eq!(read(&[7, 8, 0]).ok(), Some((7, 8)));
        assert!(read(&[7, 8, 9]).is_err_and(|f| f.error.message().contains("older than the header")));
    }

    #[test]
    fn a_size_that_cannot_be_true_is_refused_before_anything_is_read() {
        let today = Today { first: 7, second: 8 };
        for size in [usize::MAX, isize::MAX as usize + 1, LARGEST + 1] {
            // SAFETY: there are not so many bytes, and none is read.
            let read = unsafe { sized(&raw const today, size, "options") };
            assert!(read.is_err_and(|f| f.error.message().contains("`options` cannot be true")));
        }
    }

    #[test]
    fn text_that_is_no_text_is_named() {
        // SAFETY: each ends with NUL.
        unsafe {
            assert_eq!(text(c"ok".as_ptr(), "room_id").ok(), Some("ok"));
            let wrong = text(c"a\xff".as_ptr(), "room_id").map_err(|f| f.error.message().to_owned());
            assert_eq!(wrong, Err("`room_id` is no UTF-8 text: byte 1 is wrong".to_owned()));
            assert!(text(ptr::null(), "room_id").is_err_and(|f| f.error.message().contains("`room_id`")));
            assert!(array(ptr::null::<u8>(), 2, "headers").is_err());
        }
    }
}
