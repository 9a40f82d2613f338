//! `vsdk_value`: a place in a reply, found by a JSON Pointer and read where it stands.

use crate::guard::{self, Failure, Outcome};
use crate::input;
use crate::reply::{self, vsdk_reply};
use crate::sheet::Sheet;
use std::borrow::Cow;
use std::ffi::c_char;
use std::ptr;
use videosdk_api::scan::{Kind, Node};

/// A value inside a reply. It is small, is passed by value, needs no freeing, and lives as long as its reply.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct vsdk_value {
    /// The reply that it stands in.
    pub reply: *const vsdk_reply,
    /// Where it stands; not for you.
    pub node: u64,
}

/// The outermost value.
pub(crate) const ROOT: u64 = 0;
/// Set for what came with the answer. No place in a text has this bit.
pub(crate) const ABOUT: u64 = 1 << 31;

impl vsdk_value {
    /// What is not there: nothing is in it, and asking is no error.
    pub(crate) const MISSING: Self = Self { reply: ptr::null(), node: 1 };
}

/// What a value is.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum vsdk_type {
    /// It is not there.
    VSDK_MISSING = 0,
    /// null
    VSDK_NULL = 1,
    /// true or false
    VSDK_BOOLEAN = 2,
    /// A number without fraction and exponent.
    VSDK_INTEGER = 3,
    /// Another number.
    VSDK_NUMBER = 4,
    /// A text.
    VSDK_STRING = 5,
    /// An array.
    VSDK_ARRAY = 6,
    /// An object.
    VSDK_OBJECT = 7,
}

/// Reads what a JSON Pointer leads to from a value; `None` where that is missing.
unsafe fn at<R>(
    value: vsdk_value,
    pointer: *const c_char,
    read: impl FnOnce(&Sheet, Node) -> R,
) -> Outcome<Option<R>> {
    if value.reply.is_null() && value.node == vsdk_value::MISSING.node {
        return Ok(None);
    }
    let reply = reply::get(value.reply, "reply")?;
    let sheet = if value.node & ABOUT == 0 { reply.data()? } else { reply.about()? };
    let start = match value.node & !ABOUT {
        ROOT => sheet.root,
        bits => Node::from_bits(bits),
    };
    // SAFETY: the caller gives text or NULL.
    let pointer = unsafe { input::optional(pointer, "pointer") }?.unwrap_or_default();
    Ok(walk(sheet, start, pointer)?.map(|node| read(sheet, node)))
}

/// The value that a JSON Pointer (RFC 6901) leads to.
fn walk(sheet: &Sheet, start: Node, pointer: &str) -> Outcome<Option<Node>> {
    if pointer.is_empty() {
        return Ok(Some(start));
    }
    let Some(path) = pointer.strip_prefix('/') else {
        return Err(Failure::invalid(format!("`pointer` must be empty or begin with `/`: {pointer:?}")));
    };
    let (mut node, mut rest) = (start, Some(path));
    while let Some(path) = rest {
        let name;
        // Names are short: looking at each byte is faster than a search made for long texts.
        (name, rest) = match path.bytes().position(|byte| byte == b'/') {
            Some(at) => (&path[..at], Some(&path[at + 1..])),
            None => (path, None),
        };
        let next = match node.kind() {
            Kind::Object => sheet.document.get(node, &unescaped(name)),
            Kind::List => position(name).and_then(|at| sheet.document.item(node, at)),
            _ => None,
        };
        let Some(next) = next else { return Ok(None) };
        node = next;
    }
    Ok(Some(node))
}

fn unescaped(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte == b'~') {
        name.replace("~1", "/").replace("~0", "~").into()
    } else {
        name.into()
    }
}

fn position(text: &str) -> Option<usize> {
    let plain = text == "0" || !text.starts_with(['0', '+']);
    text.parse().ok().filter(|_| plain)
}

/// The value that `pointer` leads to from another; NULL and "" lead to itself. A value that is missing holds nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_get(value: vsdk_value, pointer: *const c_char) -> vsdk_value {
    guard::plain(vsdk_value::MISSING, || {
        // SAFETY: the caller gives text or NULL.
        let found = unsafe { at(value, pointer, |_, node| node.to_bits()) }?;
        Ok(found.map_or(vsdk_value::MISSING, |bits| vsdk_value {
            reply: value.reply,
            node: bits | value.node & ABOUT,
        }))
    })
}

/// What a value is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_type(value: vsdk_value, pointer: *const c_char) -> vsdk_type {
    guard::plain(vsdk_type::VSDK_MISSING, || {
        let kind = |_: &Sheet, node: Node| match node.kind() {
            Kind::Null => vsdk_type::VSDK_NULL,
            Kind::False | Kind::True => vsdk_type::VSDK_BOOLEAN,
            Kind::Integer => vsdk_type::VSDK_INTEGER,
            Kind::Float => vsdk_type::VSDK_NUMBER,
            Kind::Text | Kind::Escaped => vsdk_type::VSDK_STRING,
            Kind::List => vsdk_type::VSDK_ARRAY,
            Kind::Object => vsdk_type::VSDK_OBJECT,
        };
        // SAFETY: the caller gives text or NULL.
        Ok(unsafe { at(value, pointer, kind) }?.unwrap_or(vsdk_type::VSDK_MISSING))
    })
}

/// A text, or NULL where there is none. `length` may be NULL; it tells a text that holds NUL itself.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_string(
    value: vsdk_value,
    pointer: *const c_char,
    length: *mut usize,
) -> *const c_char {
    guard::plain(ptr::null(), || {
        let read = |sheet: &Sheet, node: Node| {
            let start: *const c_char = ptr::from_ref(sheet.string(node)?).cast();
            Some((start, if length.is_null() { 0 } else { sheet.length(node) }))
        };
        // SAFETY: the caller gives text or NULL.
        let Some((start, long)) = unsafe { at(value, pointer, read) }?.flatten() else {
            return Ok(ptr::null());
        };
        if !length.is_null() {
            // SAFETY: the caller gives a place for a number.
            unsafe { length.write(long) };
        }
        Ok(start)
    })
}

/// Gives what is there, and says whether it is.
unsafe fn give<T>(
    value: vsdk_value,
    pointer: *const c_char,
    place: *mut T,
    name: &str,
    read: impl FnOnce(&Sheet, Node) -> Option<T>,
) -> bool {
    guard::plain(false, || {
        if place.is_null() {
            return Err(Failure::null(name));
        }
        // SAFETY: the caller gives text or NULL.
        let Some(found) = unsafe { at(value, pointer, read) }?.flatten() else { return Ok(false) };
        // SAFETY: the caller gives a place for it.
        unsafe { place.write(found) };
        Ok(true)
    })
}

fn digits(sheet: &Sheet, node: Node) -> Option<&str> {
    std::str::from_utf8(sheet.document.raw(node)).ok()
}

/// Puts a whole number into `number` and returns true; where there is none that fits, it leaves it and returns false.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_integer(
    value: vsdk_value,
    pointer: *const c_char,
    number: *mut i64,
) -> bool {
    let read = |sheet: &Sheet, node: Node| match node.kind() {
        Kind::Integer => digits(sheet, node)?.parse().ok(),
        Kind::Float => {
            let number: f64 = digits(sheet, node)?.parse().ok()?;
            // Up to here every whole number is a double.
            (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
        }
        _ => None,
    };
    // SAFETY: the caller gives text or NULL, and a place.
    unsafe { give(value, pointer, number, "number", read) }
}

/// Puts a number into `number` and returns true; where there is none, it leaves it and returns false.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_number(
    value: vsdk_value,
    pointer: *const c_char,
    number: *mut f64,
) -> bool {
    let read = |sheet: &Sheet, node: Node| match node.kind() {
        Kind::Integer | Kind::Float => digits(sheet, node)?.parse().ok(),
        _ => None,
    };
    // SAFETY: the caller gives text or NULL, and a place.
    unsafe { give(value, pointer, number, "number", read) }
}

/// Puts true or false into `truth` and returns true; where there is neither, it leaves it and returns false.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_boolean(
    value: vsdk_value,
    pointer: *const c_char,
    truth: *mut bool,
) -> bool {
    let read = |_: &Sheet, node: Node| match node.kind() {
        Kind::True => Some(true),
        Kind::False => Some(false),
        _ => None,
    };
    // SAFETY: the caller gives text or NULL, and a place.
    unsafe { give(value, pointer, truth, "truth", read) }
}

/// How many items an array or members an object has; 0 for anything else.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_length(value: vsdk_value, pointer: *const c_char) -> usize {
    guard::plain(0, || {
        // SAFETY: the caller gives text or NULL.
        Ok(unsafe { at(value, pointer, |sheet, node| sheet.document.len(node)) }?.unwrap_or(0))
    })
}

/// The next item of an array or member of an object: begin with `*position` 0 and go on while this returns true. `name`, which
/// may be NULL, gets the name of a member, and NULL for an item.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_next(
    value: vsdk_value,
    position: *mut usize,
    item: *mut vsdk_value,
    name: *mut *const c_char,
) -> bool {
    guard::plain(false, || {
        if position.is_null() {
            return Err(Failure::null("position"));
        }
        if item.is_null() {
            return Err(Failure::null("item"));
        }
        // SAFETY: the caller gives a number.
        let now = unsafe { position.read() };
        let read = |sheet: &Sheet, node: Node| {
            if node.kind() == Kind::Object {
                let (name, value) = sheet.document.member(node, now)?;
                return Some((value, sheet.name(name.written).map_or(ptr::null(), ptr::from_ref)));
            }
            sheet.document.item(node, now).map(|value| (value, ptr::null()))
        };
        // SAFETY: NULL leads to the value itself.
        let Some((node, its_name)) = unsafe { at(value, ptr::null(), read) }?.flatten() else {
            return Ok(false);
        };
        // SAFETY: the caller gives places for the results.
        unsafe {
            position.write(now + 1);
            item.write(vsdk_value { reply: value.reply, node: node.to_bits() | value.node & ABOUT });
            if !name.is_null() {
                name.write(its_name.cast());
            }
        }
        Ok(true)
    })
}

/// A value as the JSON text it came as, which does NOT end with NUL: `length`, which must not be NULL, says where it ends.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_value_raw(
    value: vsdk_value,
    pointer: *const c_char,
    length: *mut usize,
) -> *const c_char {
    guard::plain(ptr::null(), || {
        if length.is_null() {
            return Err(Failure::null("length"));
        }
        let read = |sheet: &Sheet, node: Node| {
            let raw = sheet.document.raw(node);
            (raw.as_ptr(), raw.len())
        };
        // SAFETY: the caller gives text or NULL.
        let (start, long) = unsafe { at(value, pointer, read) }?.unwrap_or((ptr::null(), 0));
        // SAFETY: the caller gives a place for a number.
        unsafe { length.write(long) };
        Ok(start.cast())
    })
}
