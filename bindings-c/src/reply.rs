//! `vsdk_reply`: an answer, with its values (`value`), its body and what came with it.

use crate::guard::{self, Failure, Outcome};
use crate::handle::{Pin, Table};
use crate::input;
use crate::sheet::{self, Sheet};
use crate::value::{ABOUT, ROOT, vsdk_value};
use serde_json::{Value, json};
use std::ffi::c_char;
use std::ptr;
use std::sync::{Arc, OnceLock};
use videosdk_api::scan::{Document, Node};
use videosdk_api::{Error, ErrorKind, Reply, host};

/// An answer. It never changes, so threads may share it. What is read from it lives as long as it does. Freed by
/// `vsdk_reply_free`.
pub struct vsdk_reply {
    _private: [u8; 0],
}

pub(crate) struct Held {
    source: Source,
    data: OnceLock<Option<Sheet>>,
    about: OnceLock<Option<Sheet>>,
    body: OnceLock<Vec<u8>>,
}

enum Source {
    /// What the service answered; whether that is no JSON; where it stands in its list.
    Answer { reply: Box<Reply>, is_text: bool, place: Option<String> },
    /// JSON that needed no network.
    Made(Arc<Document>),
}

static REPLIES: Table<Held> = Table::new(5, "reply");

/// The reply of a call. One of a list says where it stands in it.
pub(crate) fn of_call(reply: Reply, is_text: bool) -> Outcome<*mut vsdk_reply> {
    let place = host::json::place_of(&reply);
    insert(Source::Answer { reply: Box::new(reply), is_text, place })
}

pub(crate) fn of_page(page: host::Listed) -> Outcome<*mut vsdk_reply> {
    let place = Some(host::json::place(&page));
    insert(Source::Answer { reply: Box::new(page.reply), is_text: false, place })
}

/// A reply that is JSON made by us.
pub(crate) fn of_json(json: String) -> Outcome<*mut vsdk_reply> {
    let made = Document::scan(json.into());
    of_document(
        made.map_err(|fault| Error::new(ErrorKind::Decode, format!("the answer is no JSON: {fault}")))?,
    )
}

pub(crate) fn of_document(document: Document) -> Outcome<*mut vsdk_reply> {
    insert(Source::Made(Arc::new(document)))
}

fn insert(source: Source) -> Outcome<*mut vsdk_reply> {
    let held = Held { source, data: OnceLock::new(), about: OnceLock::new(), body: OnceLock::new() };
    REPLIES.insert(held)
}

pub(crate) fn get(reply: *const vsdk_reply, parameter: &str) -> Outcome<Pin<Held>> {
    REPLIES.get(reply, parameter)
}

impl Held {
    /// The answer itself.
    pub(crate) fn data(&self) -> Outcome<&Sheet> {
        once(&self.data, || {
            let found = match &self.source {
                Source::Answer { reply, is_text: true, .. } => {
                    scanned(Value::from(String::from_utf8_lossy(reply.data())).to_string())
                }
                Source::Answer { reply, .. } => reply.document().ok(),
                Source::Made(document) => Some((Arc::clone(document), document.root())),
            };
            laid_out(found)
        })?
        .as_ref()
        .ok_or_else(|| Error::new(ErrorKind::Decode, "the answer is no JSON").into())
    }

    /// What came with it.
    pub(crate) fn about(&self) -> Outcome<&Sheet> {
        once(&self.about, || {
            let told = match &self.source {
                Source::Answer { reply, place, .. } => came_with(reply, place.as_deref()),
                Source::Made(_) => {
                    Some(json!({ "status": null, "headers": {}, "attempts": 0, "page": null }))
                }
            };
            laid_out(told.and_then(|told| scanned(told.to_string())))
        })?
        .as_ref()
        .ok_or_else(|| Failure::invalid("the answer's headers cannot be read"))
    }

    fn body(&self) -> Outcome<&[u8]> {
        let copy = once(&self.body, || {
            let body = match &self.source {
                Source::Answer { reply, .. } => reply.body(),
                Source::Made(document) => document.bytes(),
            };
            sheet::ended(body).ok_or_else(no_room)
        });
        Ok(copy?)
    }
}

/// What is made at the first look. Where there was no memory for it, the next look tries again.
fn once<T>(place: &OnceLock<T>, make: impl FnOnce() -> Outcome<T>) -> Outcome<&T> {
    match place.get() {
        Some(made) => Ok(made),
        // Two threads may make it at once; both then see the same.
        None => make().map(|made| place.get_or_init(|| made)),
    }
}

fn laid_out(found: Option<(Arc<Document>, Node)>) -> Outcome<Option<Sheet>> {
    found.map(|(document, root)| Sheet::new(document, root).ok_or_else(no_room)).transpose()
}

fn no_room() -> Failure {
    Failure::no_memory("copy of the answer")
}

fn came_with(reply: &Reply, place: Option<&str>) -> Option<Value> {
    let mut told: Value = serde_json::from_str(&host::json::came_with(reply, false)).ok()?;
    told["status"] = reply.status().into();
    told["page"] = place.map(serde_json::from_str::<Value>).transpose().ok()?.unwrap_or_default();
    Some(told)
}

fn scanned(json: String) -> Option<(Arc<Document>, Node)> {
    let document = Document::scan(json.into()).ok()?;
    let root = document.root();
    Some((Arc::new(document), root))
}

/// Frees a reply and everything that was read from it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_reply_free(reply: *mut vsdk_reply) {
    guard::plain((), || REPLIES.free(reply, "reply"));
}

/// The HTTP status; 0 for a reply that needed no network.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_reply_status(reply: *const vsdk_reply) -> i32 {
    guard::plain(0, || {
        Ok(match &get(reply, "reply")?.source {
            Source::Answer { reply, .. } => i32::from(reply.status()),
            Source::Made(_) => 0,
        })
    })
}

/// What came with the answer, to be read like it: `/headers/NAME` (in lower case), `/requestId`, `/attempts`, `/status`, and
/// for a page of a list `/page/page`, `/page/perPage`, `/page/lastPage`, `/page/total`, `/page/hasMore` and, where there is
/// more, `/page/nextCursor`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_reply_about(reply: *const vsdk_reply) -> vsdk_value {
    guard::plain(vsdk_value::MISSING, || {
        get(reply, "reply")?.about()?;
        Ok(vsdk_value { reply, node: ROOT | ABOUT })
    })
}

/// The value of a header, whatever the case of `name`, or NULL. Of one that came twice the values are joined by commas.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_reply_header(reply: *const vsdk_reply, name: *const c_char) -> *const c_char {
    guard::plain(ptr::null(), || {
        let reply = get(reply, "reply")?;
        // SAFETY: the caller gives text or NULL.
        let name = unsafe { input::text(name, "name") }?.to_ascii_lowercase();
        let about = reply.about()?;
        let headers = about.document.get(about.root, "headers");
        let value = headers.and_then(|headers| about.document.get(headers, &name));
        Ok(value.and_then(|value| about.string(value)).unwrap_or(ptr::null()))
    })
}

/// The whole body as it came, with NUL behind it. `length` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_reply_body(reply: *const vsdk_reply, length: *mut usize) -> *const c_char {
    guard::plain(ptr::null(), || {
        let reply = get(reply, "reply")?;
        let body = reply.body()?;
        if !length.is_null() {
            // SAFETY: the caller gives a place for a number.
            unsafe { length.write(body.len() - 1) };
        }
        Ok(body.as_ptr().cast())
    })
}
