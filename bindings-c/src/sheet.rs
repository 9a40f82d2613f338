//! An answer laid out for C: beside its index lies a copy of the text in which every string ends with NUL where its closing
//! quote was, and escapes are resolved in place. So a string is read without copying it.

use std::ffi::c_char;
use std::sync::Arc;
use videosdk_api::scan::{Document, Kind, Node};

pub(crate) struct Sheet {
    pub(crate) document: Arc<Document>,
    pub(crate) root: Node,
    text: Vec<u8>,
}

impl Sheet {
    /// `None` where there is no memory for the copy, which is as long as the answer.
    pub(crate) fn new(document: Arc<Document>, root: Node) -> Option<Self> {
        let mut text = ended(document.bytes())?;
        end_strings(&document, root, &mut text);
        Some(Self { document, root, text })
    }

    /// A string, which ends with NUL; `None` for another value. It may be read up to the end of the text, not just its first byte.
    pub(crate) fn string(&self, node: Node) -> Option<*const c_char> {
        match node.kind() {
            Kind::Text | Kind::Escaped => self.from(self.start(node)),
            _ => None,
        }
    }

    /// The length of a string in bytes.
    pub(crate) fn length(&self, node: Node) -> usize {
        let length = match node.kind() {
            Kind::Escaped => self.document.text(node).map_or(0, |text| text.len()),
            _ => self.document.written(node).len(),
        };
        // A place that is none of this text may lead to bytes that are longer when they are made readable.
        length.min(self.text.len().saturating_sub(self.start(node) + 1))
    }

    /// The name of a member, which ends with NUL.
    pub(crate) fn name(&self, written: &[u8]) -> Option<*const c_char> {
        self.from(place(&self.document, written))
    }

    fn start(&self, node: Node) -> usize {
        self.document.span(node).start + 1
    }

    fn from(&self, start: usize) -> Option<*const c_char> {
        let rest = self.text.get(start..).filter(|rest| !rest.is_empty());
        rest.map(|rest| rest.as_ptr().cast())
    }
}

/// A copy with NUL behind it; `None` where there is no memory for it.
pub(crate) fn ended(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut copy = Vec::new();
    copy.try_reserve_exact(bytes.len() + 1).ok()?;
    copy.extend_from_slice(bytes);
    copy.push(0);
    Some(copy)
}

/// Where a part of the document's text stands in it.
fn place(document: &Document, part: &[u8]) -> usize {
    part.as_ptr().addr().wrapping_sub(document.bytes().as_ptr().addr())
}

/// Ends every string in this value. It is as deep as the index allows, which is 127 levels.
fn end_strings(document: &Document, node: Node, text: &mut [u8]) {
    match node.kind() {
        Kind::Text => {
            if let Some(quote) = text.get_mut(document.span(node).end.wrapping_sub(1)) {
                *quote = 0;
            }
        }
        Kind::Escaped => {
            if let Some(plain) = document.text(node) {
                overwrite(text, document.span(node).start + 1, plain.as_bytes());
            }
        }
        Kind::List => document.items(node).for_each(|item| end_strings(document, item, text)),
        Kind::Object => {
            for (name, value) in document.members(node) {
                let start = place(document, name.written);
                if name.escaped {
                    overwrite(text, start, name.text().as_bytes());
                } else if let Some(quote) = text.get_mut(start + name.written.len()) {
                    *quote = 0;
                }
                end_strings(document, value, text);
            }
        }
        _ => {}
    }
}

/// A text without its escapes is never longer than with them.
fn overwrite(text: &mut [u8], start: usize, plain: &[u8]) {
    if let Some(room) = text.get_mut(start..start + plain.len() + 1) {
        room[..plain.len()].copy_from_slice(plain);
        room[plain.len()] = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::CStr;

    fn read(start: Option<*const c_char>) -> String {
        // SAFETY: it points into a sheet, where strings end with NUL.
        start.map_or_else(String::new, |s| unsafe { CStr::from_ptr(s).to_string_lossy().into_owned() })
    }

    #[test]
    fn every_string_and_name_ends_where_it_should() {
        let json = r#"{"plain":"one","esc\u0061ped":"t\"w\\o\u00e9\n","list":["",{"x":"three"}],"n":12}"#;
        let Ok(document) = Document::scan(json.into()) else { panic!("no JSON") };
        let root = document.root();
        let Some(sheet) = Sheet::new(Arc::new(document), root) else { panic!("no memory") };
        let get = |name: &str| sheet.document.get(root, name).unwrap_or(root);
        assert_eq!(read(sheet.string(get("plain"))), "one");
        assert_eq!(read(sheet.string(get("escaped"))), "t\"w\\o\u{e9}\n");
        assert_eq!(sheet.length(get("escaped")), "t\"w\\o\u{e9}\n".len());
        let items: Vec<Node> = sheet.document.items(get("list")).collect();
        assert_eq!((read(sheet.string(items[0])).as_str(), sheet.length(items[0])), ("", 0));
        let (name, value) = sheet.document.member(items[1], 0).unwrap_or_else(|| panic!("no member"));
        assert_eq!((read(sheet.name(name.written)), read(sheet.string(value))), ("x".into(), "three".into()));
        assert!(sheet.string(get("n")).is_none());
        let names: Vec<String> =
            sheet.document.members(root).map(|(n, _)| read(sheet.name(n.written))).collect();
        assert_eq!(names, ["plain", "escaped", "list", "n"]);
        assert_eq!(sheet.document.raw(get("escaped")), br#""t\"w\\o\u00e9\n""#);
    }

    #[test]
    fn a_place_of_another_text_is_never_longer_than_this_one() {
        let scan = |json: &str| Document::scan(json.to_owned().into()).unwrap_or_else(|_| panic!("no JSON"));
        // It leads to the middle of a letter, and half a letter is read as three bytes.
        let node = scan(r#" "\nabc""#).root();
        let ours = scan("\"\u{e9}\u{e9}\u{e9}\"");
        let root = ours.root();
        let Some(sheet) = Sheet::new(Arc::new(ours), root) else { panic!("no memory") };
        assert!(sheet.start(node) + sheet.length(node) < sheet.text.len());
    }
}
