//! The one pass over a text: it checks and notes where everything stands.

use super::{Document, ESCAPED, Fault, HEAD, Kind, MEMBER, Node, text};
use std::borrow::Cow;
use std::collections::HashMap;

/// One more level is refused.
const LEVELS: u32 = 127;

/// The tape, the outermost value, and whether an object had a name twice.
pub(super) fn scan(bytes: &[u8]) -> Result<(Vec<u32>, Node, bool), Fault> {
    if bytes.len() > Document::LIMIT {
        return Err(Fault { at: Document::LIMIT, what: "more than 128 MiB" });
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        return Err(Fault { at: error.valid_up_to(), what: "bytes that are no UTF-8" });
    }
    let mut pass = Pass {
        bytes,
        at: 0,
        wrong: "",
        shapes: [(0, 0); LEVELS as usize + 1],
        tape: Vec::with_capacity(bytes.len() / 6 + 16),
        open: Vec::with_capacity(256),
        repeated: false,
    };
    match pass.whole() {
        Some(root) => Ok((pass.tape, root, pass.repeated)),
        None => Err(Fault { at: pass.at, what: pass.wrong }),
    }
}

struct Pass<'a> {
    bytes: &'a [u8],
    at: usize,
    /// What was found wrong at `at`. It stays here, so that what is returned everywhere below is small.
    wrong: &'static str,
    tape: Vec<u32>,
    /// Where on the tape the entries of the object closed last stand, for each level.
    shapes: [(u32, u32); LEVELS as usize + 1],
    /// Entries of the containers that are not yet closed.
    open: Vec<u32>,
    /// Whether a name stood twice in an object.
    repeated: bool,
}

/// Where a text stands between its quotes.
struct Text {
    start: u32,
    /// Marked where there are escapes.
    length: u32,
}

impl Text {
    /// What comes after the closing quote.
    #[inline]
    fn end(&self) -> usize {
        self.start as usize + (self.length & !ESCAPED) as usize + 1
    }

    #[inline]
    fn node(&self) -> Node {
        let kind = if self.length & ESCAPED == 0 { Kind::Text } else { Kind::Escaped };
        Node::new(kind, self.start as usize, (self.length & !ESCAPED) as usize)
    }
}

impl Pass<'_> {
    #[cold]
    fn fail<T>(&mut self, at: usize, wrong: &'static str) -> Option<T> {
        (self.at, self.wrong) = (at, wrong);
        None
    }

    fn whole(&mut self) -> Option<Node> {
        let root = self.value(LEVELS)?;
        let (at, _) = self.after_blanks(self.at);
        if at == self.bytes.len() { Some(root) } else { self.fail(at, "something after the value") }
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        // No text of JSON holds a zero byte outside of an escape, so it can say that there is nothing.
        self.bytes.get(at).copied().unwrap_or(0)
    }

    #[inline]
    fn peek(&self) -> u8 {
        self.byte(self.at)
    }

    /// Where the next byte stands that is no blank, and what it is. Most texts have no blanks.
    #[inline]
    fn next(&self, at: usize) -> (usize, u8) {
        let byte = self.byte(at);
        if byte > b' ' { (at, byte) } else { self.after_blanks(at) }
    }

    #[inline(never)]
    fn after_blanks(&self, mut at: usize) -> (usize, u8) {
        while matches!(self.byte(at), b' ' | b'\n' | b'\t' | b'\r') {
            at += 1;
        }
        (at, self.byte(at))
    }

    #[inline(never)]
    fn value(&mut self, levels: u32) -> Option<Node> {
        let (at, byte) = self.next(self.at);
        self.at = at;
        match byte {
            b'"' => {
                let text = self.text(at)?;
                self.at = text.end();
                Some(text.node())
            }
            b'{' => self.object(levels),
            b'[' => self.list(levels),
            b'-' | b'0'..=b'9' => self.number(),
            b'n' => self.word(b"null", Kind::Null),
            b't' => self.word(b"true", Kind::True),
            b'f' => self.word(b"false", Kind::False),
            _ => self.fail(at, "no value"),
        }
    }

    /// The value at `at`, and where it ends. Most values are texts, and these need no call of their own.
    #[inline(always)]
    fn inner(&mut self, at: usize, levels: u32) -> Option<(Node, usize)> {
        if self.byte(at) == b'"' {
            let text = self.text(at)?;
            return Some((text.node(), text.end()));
        }
        self.at = at;
        let node = self.value(levels)?;
        Some((node, self.at))
    }

    fn word(&mut self, word: &[u8], kind: Kind) -> Option<Node> {
        let start = self.at;
        if !self.bytes[start..].starts_with(word) {
            return self.fail(self.at, "no value");
        }
        self.at += word.len();
        Some(Node::new(kind, start, word.len()))
    }

    /// The text whose quote stands at `at`.
    #[inline]
    fn text(&mut self, at: usize) -> Option<Text> {
        let start = at + 1;
        let end = text::plain(self.bytes, start);
        match self.byte(end) {
            b'"' => Some(Text { start: start as u32, length: (end - start) as u32 }),
            _ => self.odd_text(start, end),
        }
    }

    /// The rest of a text that is not plain from its start to the first odd byte.
    #[inline(never)]
    fn odd_text(&mut self, start: usize, mut at: usize) -> Option<Text> {
        loop {
            match self.byte(at) {
                b'"' => break,
                b'\\' => match text::escape(self.bytes, at) {
                    Some(length) => at += length,
                    None => return self.fail(at, "a wrong escape"),
                },
                _ => return self.fail(at, "a control character in a text, or no end of it"),
            }
            at = text::plain(self.bytes, at);
        }
        Some(Text { start: start as u32, length: (at - start) as u32 | ESCAPED })
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start { self.fail(self.at, "no digit") } else { Some(()) }
    }

    fn number(&mut self) -> Option<Node> {
        let start = self.at;
        let mut kind = Kind::Integer;
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
            if self.peek().is_ascii_digit() {
                return self.fail(self.at, "a number that starts with 0");
            }
        } else {
            self.digits()?;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
            kind = Kind::Float;
        }
        let mut exponent = 0;
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            let start = self.at;
            self.digits()?;
            exponent = self.at - start;
            kind = Kind::Float;
        }
        let length = self.at - start;
        // Fewer than 200 digits and an exponent below 100 stay below 1e308; others are left to whom we equal.
        if (exponent > 2 || length > 200)
            && serde_json::from_slice::<serde_json::Number>(&self.bytes[start..self.at]).is_err()
        {
            return self.fail(self.at, "a number out of range");
        }
        Some(Node::new(kind, start, length))
    }

    fn list(&mut self, levels: u32) -> Option<Node> {
        let (start, base) = (self.at, self.open.len());
        let Some(levels) = levels.checked_sub(1) else { return self.fail(start, "too many levels") };
        let (mut at, mut byte) = self.next(start + 1);
        let mut count = 0;
        while byte != b']' || count > 0 {
            let (node, end) = self.inner(at, levels)?;
            self.open.extend_from_slice(&node.words());
            count += 1;
            (at, byte) = self.next(end);
            match byte {
                b',' => at += 1,
                b']' => break,
                _ => return self.fail(at, "neither `,` nor `]`"),
            }
        }
        self.at = at + 1;
        Some(self.close(Kind::List, start, base, count))
    }

    fn object(&mut self, levels: u32) -> Option<Node> {
        let (start, base) = (self.at, self.open.len());
        let Some(levels) = levels.checked_sub(1) else { return self.fail(start, "too many levels") };
        let (mut at, mut byte) = self.next(start + 1);
        let (mut count, mut names) = (0, Names::default());
        let mut shape = self.shapes[levels as usize];
        while byte != b'}' || count > 0 {
            if byte != b'"' {
                return self.fail(at, "no name of a member");
            }
            let name = match self.expected(at, shape) {
                Some(name) => {
                    shape.0 += MEMBER as u32;
                    name
                }
                None => {
                    let name = self.text(at)?;
                    // Names that came as expected differ from each other, but not surely from this one.
                    names.add(self.bytes, &self.open[base..], (name.start, name.length));
                    shape = (0, 0);
                    name
                }
            };
            (at, byte) = self.next(name.end());
            if byte != b':' {
                return self.fail(at, "no `:`");
            }
            let (node, end) = self.inner(at + 1, levels)?;
            let [place, rest] = node.words();
            self.open.extend_from_slice(&[name.start, name.length, place, rest]);
            count += 1;
            (at, byte) = self.next(end);
            match byte {
                b',' => (at, byte) = self.next(at + 1),
                b'}' => break,
                _ => return self.fail(at, "neither `,` nor `}`"),
            }
        }
        self.at = at + 1;
        if names.may_repeat || names.escaped != 0 {
            count = self.without_repeats(base);
        }
        let entries = self.tape.len() + HEAD;
        self.shapes[levels as usize] = (entries as u32, (entries + count as usize * MEMBER) as u32);
        Some(self.close(Kind::Object, start, base, count | names.escaped))
    }

    /// The name that starts here, when it is the one that stood in this place of the object before it on this level.
    /// The objects of a list mostly have the same names in the same order, and comparing is faster than looking for an
    /// end. `shape` is where the entries stand that are still expected, and where they end.
    #[inline]
    fn expected(&self, at: usize, shape: (u32, u32)) -> Option<Text> {
        if shape.0 >= shape.1 {
            return None;
        }
        let entry = self.tape.get(shape.0 as usize..)?.first_chunk::<2>()?;
        let (start, here) = (entry[0] as usize, at + 1);
        // With the quote at the end. A name with escapes has a length that reaches beyond everything.
        let whole = entry[1] as usize + 1;
        let same = text::same(self.bytes.get(start..start + whole)?, self.bytes.get(here..here + whole)?);
        same.then_some(Text { start: here as u32, length: entry[1] })
    }

    /// Moves the entries from `base` on to the tape.
    #[inline]
    fn close(&mut self, kind: Kind, start: usize, base: usize, count: u32) -> Node {
        let place = self.tape.len();
        self.tape.extend_from_slice(&[self.at as u32, count]);
        self.tape.extend_from_slice(&self.open[base..]);
        self.open.truncate(base);
        Node::new(kind, start, place)
    }

    /// Lets the last of several members of one name take the place of the first. Gives how many are left.
    #[cold]
    fn without_repeats(&mut self, base: usize) -> u32 {
        let entries = &self.open[base..];
        let mut places = HashMap::with_capacity(entries.len() / MEMBER);
        let mut kept: Vec<u32> = Vec::with_capacity(entries.len());
        for entry in entries.chunks_exact(MEMBER) {
            let written = written(self.bytes, entry[0], entry[1]);
            let name = match entry[1] & ESCAPED {
                0 => Cow::Borrowed(written),
                _ => Cow::Owned(text::unescape(written).into_bytes()),
            };
            let place = *places.entry(name).or_insert(kept.len());
            if place == kept.len() {
                kept.extend_from_slice(entry);
            } else {
                self.repeated = true;
                kept[place + 2..place + MEMBER].copy_from_slice(&entry[2..]);
            }
        }
        self.open.truncate(base);
        self.open.extend_from_slice(&kept);
        (kept.len() / MEMBER) as u32
    }
}

fn written(bytes: &[u8], start: u32, length: u32) -> &[u8] {
    let start = start as usize;
    bytes.get(start..start + (length & !ESCAPED) as usize).unwrap_or_default()
}

/// Notices cheaply that a name may stand twice in an object.
#[derive(Default)]
struct Names {
    marks: u64,
    may_repeat: bool,
    escaped: u32,
}

impl Names {
    /// `before` are the entries of the object so far.
    #[inline]
    fn add(&mut self, bytes: &[u8], before: &[u32], name: (u32, u32)) {
        if self.marks == 0 {
            for entry in before.chunks_exact(MEMBER) {
                self.marks |= mark(bytes, (entry[0], entry[1]));
            }
        }
        let mark = mark(bytes, name);
        if self.marks & mark != 0 {
            self.look(bytes, before, name);
        }
        self.escaped |= name.1 & ESCAPED;
        self.marks |= mark;
    }

    /// Escapes can hide a name, and a long object is not worth looking through for each name: both are left to the end.
    #[cold]
    fn look(&mut self, bytes: &[u8], before: &[u32], (start, length): (u32, u32)) {
        let name = written(bytes, start, length);
        let same = |entry: &[u32]| entry[1] == length && written(bytes, entry[0], entry[1]) == name;
        self.may_repeat |= before.len() > 32 * MEMBER || before.chunks_exact(MEMBER).any(same);
    }
}

/// One of 64 marks, mostly another for another name.
#[inline]
fn mark(bytes: &[u8], (start, length): (u32, u32)) -> u64 {
    let length = length & !ESCAPED;
    let byte = |at: u32| bytes.get(at as usize).copied().map_or(0, u32::from);
    // The byte in place of the last one is the quote of an empty name.
    let last = byte(start + length - length.min(1));
    1 << (((length * 11) ^ byte(start) ^ (last << 3)) & 63)
}
