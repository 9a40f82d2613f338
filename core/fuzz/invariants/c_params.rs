//! What must hold for the parameters that C puts together, whatever it calls in whatever order.
//!
//! The first line of an input is the name of an operation, a blank and a JSON text (or nothing) that the parameters begin with.
//! Each further line is a call: a letter, a name, `=` and a value. A name that is `-` stands for NULL, and so does a value that
//! is not there. The letters: `s` text, `i` whole number, `n` number, `b` truth, `j` JSON, `o` object, `a` array, `.` end.

use serde_json::{Map, Value};
use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::LazyLock;
use videosdk_api_c::probe::*;

/// So many calls are made of one input.
const CALLS: usize = 400;
/// Objects and arrays that may be open at once.
const LEVELS: usize = 100;
/// The place of a handle stands in its lowest bits. A place that is not given back would show as an ever higher number.
const PLACE: usize = (1 << 28) - 1;

/// Holds the promises for one input.
pub fn check(data: &[u8]) {
    let mut lines = data.split(|b| *b == b'\n');
    let head = lines.next().unwrap_or_default();
    let gap = head.iter().position(|b| *b == b' ').unwrap_or(head.len());
    let operation = c_text(&head[..gap]);
    let json = head.get(gap + 1..).map(c_text);
    let calls: Vec<Call> = lines.take(CALLS).map(Call::read).collect();
    let Some((made, wanted)) = build(json.as_deref(), &calls) else { return };
    match (taken(made), &wanted) {
        (Ok(members), Some(wanted)) => assert_eq!(&members, wanted),
        (Err(vsdk_status::VSDK_INVALID_ARGUMENT), None) => {}
        (other, wanted) => panic!("{other:?} instead of {wanted:?}"),
    }
    used_up(made);
    // No aws-lc there, of which a client needs some.
    if !cfg!(miri) {
        sent(&operation, json.as_deref(), &calls, wanted);
    }
}

/// What C would see of these bytes: up to the first NUL.
fn c_text(bytes: &[u8]) -> CString {
    let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
    CString::new(&bytes[..end]).expect("no NUL inside")
}

fn pointer(text: Option<&CStr>) -> *const c_char {
    text.map_or(ptr::null(), CStr::as_ptr)
}

struct Call {
    letter: u8,
    name: Option<CString>,
    value: Option<CString>,
}

impl Call {
    fn read(line: &[u8]) -> Self {
        let (letter, rest) = line.split_first().unwrap_or((&b'.', b""));
        let end = rest.iter().position(|b| *b == b'=').unwrap_or(rest.len());
        let name = Some(&rest[..end]).filter(|name| *name != b"-").map(c_text);
        Self { letter: *letter, name, value: rest.get(end + 1..).map(c_text) }
    }

    fn number<T: std::str::FromStr>(&self) -> Option<T> {
        self.value.as_ref()?.to_str().ok()?.parse().ok()
    }

    fn make(&self, on: *mut vsdk_params) -> vsdk_status {
        let (name, value) = (pointer(self.name.as_deref()), pointer(self.value.as_deref()));
        // SAFETY: both are NULL or end with NUL.
        unsafe {
            match self.letter {
                b's' => vsdk_params_string(on, name, value),
                b'i' => vsdk_params_integer(on, name, self.number().unwrap_or(0)),
                b'n' => vsdk_params_number(on, name, self.number().unwrap_or(f64::NAN)),
                b'b' => vsdk_params_boolean(on, name, self.number().unwrap_or(0)),
                b'j' => vsdk_params_json(on, name, value),
                b'o' => vsdk_params_object(on, name),
                b'a' => vsdk_params_array(on, name),
                _ => vsdk_params_end(on),
            }
        }
    }

    /// What it puts; `None` where it should be refused.
    fn puts(&self) -> Option<Value> {
        let text =
            || self.value.as_ref().map(|text| text.to_str().ok()).map_or(Some(None), |text| text.map(Some));
        match self.letter {
            b's' => text().map(Value::from),
            b'i' => Some(self.number::<i64>().unwrap_or(0).into()),
            b'n' => match self.number::<f64>().filter(|n| n.is_finite())? {
                whole if whole.fract() == 0.0 && whole.abs() < 9_007_199_254_740_992.0 => {
                    Some((whole as i64).into())
                }
                number => Some(number.into()),
            },
            b'b' => Some((self.number::<i32>().unwrap_or(0) != 0).into()),
            b'j' => serde_json::from_str(text()??).ok(),
            b'o' => Some(Value::Object(Map::new())),
            _ => Some(Value::Array(Vec::new())),
        }
    }
}

/// The same, done simply: what is open stands in a list, the outermost object first.
struct Model(Vec<(Option<String>, Value)>);

impl Model {
    fn put(&mut self, name: Option<String>, value: Value) {
        match (&mut self.0.last_mut().expect("the outermost object").1, name) {
            (Value::Object(members), Some(name)) => drop(members.insert(name, value)),
            (Value::Array(items), _) => items.push(value),
            _ => panic!("a member has a name"),
        }
    }

    /// Whether the call is a good one.
    fn make(&mut self, call: &Call) -> bool {
        if !b"sinbjoa".contains(&call.letter) {
            let open = if self.0.len() > 1 { self.0.pop() } else { None };
            return open.map(|(name, value)| self.put(name, value)).is_some();
        }
        let name = call.name.as_ref().map(|name| name.to_str().ok().map(str::to_owned));
        let in_array = self.0.last().is_some_and(|open| open.1.is_array());
        let name = match (in_array, name) {
            (true, None) => None,
            (false, Some(Some(name))) => Some(name),
            _ => return false,
        };
        let Some(value) = call.puts() else { return false };
        match call.letter {
            b'o' | b'a' if self.0.len() > LEVELS => return false,
            b'o' | b'a' => self.0.push((name, value)),
            _ => self.put(name, value),
        }
        true
    }
}

/// A builder with all that was called, and what it should hold; nothing where a call of it must be refused.
fn build(json: Option<&CStr>, calls: &[Call]) -> Option<(*mut vsdk_params, Option<Map<String, Value>>)> {
    let start = match json {
        None => Some(Value::Object(Map::new())),
        Some(json) => json.to_str().ok().and_then(|json| serde_json::from_str(json).ok()),
    };
    let start = start.filter(Value::is_object);
    let (mut made, mut error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: a text, and places for results.
    let status = unsafe { vsdk_params_new(pointer(json), &raw mut made, &raw mut error) };
    let Some(start) = start else {
        failed(status, error);
        assert!(made.is_null());
        return None;
    };
    assert!(status == vsdk_status::VSDK_OK && error.is_null());
    assert!(made.addr() & PLACE < 8, "a place was not given back: {made:p}");
    let mut model = Model(vec![(None, start)]);
    let mut good = true;
    for call in calls {
        let fits = model.make(call);
        assert_eq!(call.make(made) == vsdk_status::VSDK_OK, fits);
        good &= fits;
    }
    let (open, outermost) = (model.0.len() > 1, model.0.swap_remove(0).1);
    match outermost {
        Value::Object(members) if good && !open => Some((made, Some(members))),
        _ => Some((made, None)),
    }
}

/// An error with a text in UTF-8, which is freed here.
fn failed(status: vsdk_status, mut error: *mut vsdk_error) {
    assert!(status != vsdk_status::VSDK_OK && !error.is_null());
    // SAFETY: an error, and texts that live as long as it.
    unsafe {
        assert_eq!(vsdk_error_status(error), status);
        for field in 0..8 {
            let text = vsdk_error_text(error, field);
            assert!(text.is_null() || CStr::from_ptr(text).to_str().is_ok());
        }
        let mut last = ptr::null();
        assert_eq!(vsdk_last_error(&raw mut last), vsdk_status::VSDK_INVALID_ARGUMENT);
        assert!(!CStr::from_ptr(last).is_empty());
        vsdk_error_free(error);
    }
    // SAFETY: it is known to be freed.
    assert_eq!(unsafe { vsdk_error_status(error) }, vsdk_status::VSDK_BAD_HANDLE);
    error = ptr::null_mut();
    // SAFETY: NULL is nothing to free.
    unsafe { vsdk_error_free(error) };
}

/// A builder that was taken is known as such by every function.
fn used_up(gone: *mut vsdk_params) {
    for letter in *b"sinbjoa." {
        let call = Call { letter, name: Some(c"name".into()), value: Some(c"1".into()) };
        assert_eq!(call.make(gone), vsdk_status::VSDK_BAD_HANDLE);
    }
    assert_eq!(taken(gone), Err(vsdk_status::VSDK_BAD_HANDLE));
    // SAFETY: it is known to be freed.
    unsafe { vsdk_params_free(gone) };
}

/// A client, and a handle that cancelled all its calls, so that none comes to the network.
struct House {
    client: *mut vsdk_client,
    options: vsdk_call_options,
}

// SAFETY: handles may be used by all threads, and the other pointers are NULL.
unsafe impl Send for House {}
// SAFETY: as above.
unsafe impl Sync for House {}

static HOUSE: LazyLock<House> = LazyLock::new(|| {
    let (mut client, mut cancel) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: all zeros are options that are not given; texts; places for results.
    unsafe {
        let mut given: vsdk_client_options = std::mem::zeroed();
        (given.api_key, given.secret) = (c"key".as_ptr(), c"a secret that is long enough for it".as_ptr());
        given.base_url = c"http://127.0.0.1:1".as_ptr();
        let size = size_of::<vsdk_client_options>();
        let status = vsdk_client_new_sized(&raw const given, size, &raw mut client, ptr::null_mut());
        assert_eq!(status, vsdk_status::VSDK_OK);
        assert_eq!(vsdk_cancel_new(&raw mut cancel, ptr::null_mut()), vsdk_status::VSDK_OK);
        assert_eq!(vsdk_cancel_now(cancel), vsdk_status::VSDK_OK);
        let mut options: vsdk_call_options = std::mem::zeroed();
        options.cancel = cancel;
        House { client, options }
    }
});

/// A call takes the builder whatever comes of it, refuses what the builder refused, and says of a JSON text the same.
fn sent(operation: &CStr, json: Option<&CStr>, calls: &[Call], wanted: Option<Map<String, Value>>) {
    let Some((made, _)) = build(json, calls) else { return };
    let (client, options) = (HOUSE.client, &raw const HOUSE.options);
    let size = size_of::<vsdk_call_options>();
    let (mut reply, mut error) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: a text, options of this size and places for results.
    let status = unsafe {
        vsdk_send_sized(client, operation.as_ptr(), made, options, size, &raw mut reply, &raw mut error)
    };
    assert!(reply.is_null());
    used_up(made);
    let told = message(status, error);
    let Some(wanted) = wanted else { return assert_eq!(status, vsdk_status::VSDK_INVALID_ARGUMENT) };
    assert!(matches!(status, vsdk_status::VSDK_INVALID_ARGUMENT | vsdk_status::VSDK_CANCELLED), "{told}");
    let text = serde_json::to_string(&wanted).expect("JSON");
    // What is too deep to be read is no parameter either.
    if serde_json::from_str::<Value>(&text).is_err() {
        return;
    }
    let text = CString::new(text).expect("JSON has no NUL");
    let mut error = ptr::null_mut();
    // SAFETY: as above.
    let again = unsafe {
        let (operation, text) = (operation.as_ptr(), text.as_ptr());
        vsdk_call_sized(client, operation, text, options, size, &raw mut reply, &raw mut error)
    };
    assert_eq!((again, message(again, error)), (status, told));
}

/// What an error says, which is freed here.
fn message(status: vsdk_status, error: *mut vsdk_error) -> String {
    // SAFETY: an error, and a text that lives as long as it.
    unsafe {
        assert_eq!(vsdk_error_status(error), status);
        let text = CStr::from_ptr(vsdk_error_text(error, 0)).to_str().expect("UTF-8").to_owned();
        vsdk_error_free(error);
        text
    }
}
