//! The one pass over a text: it checks and notes where everything stands.

use super::{Document, ESCAPED, Fault, HEAD, Kind, MEMBER, Node, text};
use std::borrow::Cow;
use std::collections::HashMap;

/// One more level is refused.
const LEVELS: u32 = 127;

/// The tape and the outermost value.
pub(super) fn scan(bytes: &[u8]) -> Result<(Vec<u32>, Node), Fault> {
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
    };
    match pass.whole() {
        Some(root) => Ok((pass.tape, root)),
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
}

impl Pass<'_> {
    #[cold]
    fn fail<T>(&mut self, wrong: &'static str) -> Option<T> {
        self.wrong = wrong;
        None
    }

    fn whole(&mut self) -> Option<Node> {
        let root = self.value(LEVELS)?;
        self.skip_blanks();
        if self.at == self.bytes.len() { Some(root) } else { self.fail("something after the value") }
    }

    #[inline]
    fn peek(&self) -> u8 {
        // No text of JSON holds a zero byte outside of an escape, so it can say that there is nothing.
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    /// The byte that comes next but for blanks. Most texts have none.
    #[inline]
    fn next(&mut self) -> u8 {
        let byte = self.peek();
        if byte > b' ' {
            return byte;
        }
        self.skip_blanks();
        self.peek()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\t' | b'\r') {
            self.at += 1;
        }
    }

    #[inline(never)]
    fn value(&mut self, levels: u32) -> Option<Node> {
        match self.peek() {
            b'"' => self.text_value(),
            b'{' => self.object(levels),
            b'[' => self.list(levels),
            b'-' | b'0'..=b'9' => self.number(),
            b'n' => self.word(b"null", Kind::Null),
            b't' => self.word(b"true", Kind::True),
            b'f' => self.word(b"false", Kind::False),
            b' ' | b'\n' | b'\t' | b'\r' => {
                self.skip_blanks();
                // One that is left is an error and ends there.
                self.value(levels)
            }
            _ => self.fail("no value"),
        }
    }

    /// Most values are texts, and these need no call of their own.
    #[inline]
    fn inner(&mut self, levels: u32) -> Option<Node> {
        if self.peek() == b'"' { self.text_value() } else { self.value(levels) }
    }

    #[inline]
    fn text_value(&mut self) -> Option<Node> {
        let (start, length) = self.text()?;
        let kind = if length & ESCAPED == 0 { Kind::Text } else { Kind::Escaped };
        Some(Node::new(kind, start as usize, (length & !ESCAPED) as usize))
    }

    fn word(&mut self, word: &[u8], kind: Kind) -> Option<Node> {
        let start = self.at;
        if !self.bytes[start..].starts_with(word) {
            return self.fail("no value");
        }
        self.at += word.len();
        Some(Node::new(kind, start, word.len()))
    }

    /// Start and length of what stands between the quotes, the length marked where there are escapes.
    #[inline]
    fn text(&mut self) -> Option<(u32, u32)> {
        let start = self.at + 1;
        let mut mark = 0;
        self.at = start;
        loop {
            self.at = text::plain(self.bytes, self.at);
            match self.peek() {
                b'"' => break,
                b'\\' => match text::escape(self.bytes, self.at) {
                    Some(length) => self.at += length,
                    None => return self.fail("a wrong escape"),
                },
                _ => return self.fail("a control character in a text, or no end of it"),
            }
            mark = ESCAPED;
        }
        let length = self.at - start;
        self.at += 1;
        Some((start as u32, length as u32 | mark))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start { self.fail("no digit") } else { Some(()) }
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
                return self.fail("a number that starts with 0");
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
            return self.fail("a number out of range");
        }
        Some(Node::new(kind, start, length))
    }

    fn list(&mut self, levels: u32) -> Option<Node> {
        let Some(levels) = levels.checked_sub(1) else { return self.fail("too many levels") };
        let (start, base) = (self.at, self.open.len());
        self.at += 1;
        if self.next() == b']' {
            self.at += 1;
            return Some(self.close(Kind::List, start, base, 0));
        }
        let mut count = 0;
        loop {
            let node = self.inner(levels)?;
            self.open.extend_from_slice(&node.words());
            count += 1;
            match self.next() {
                b',' => self.at += 1,
                b']' => break,
                _ => return self.fail("neither `,` nor `]`"),
            }
        }
        self.at += 1;
        Some(self.close(Kind::List, start, base, count))
    }

    fn object(&mut self, levels: u32) -> Option<Node> {
        let Some(levels) = levels.checked_sub(1) else { return self.fail("too many levels") };
        let (start, base) = (self.at, self.open.len());
        self.at += 1;
        if self.next() == b'}' {
            self.at += 1;
            return Some(self.close(Kind::Object, start, base, 0));
        }
        let (mut count, mut names) = (0, Names::default());
        let mut shape = self.shapes[levels as usize];
        loop {
            if self.next() != b'"' {
                return self.fail("no name of a member");
            }
            let (name, length) = match self.expected(shape) {
                Some(name) => {
                    shape.0 += MEMBER as u32;
                    name
                }
                None => {
                    let name = self.text()?;
                    // Names that came as expected differ from each other, but not surely from this one.
                    names.add(self.bytes, &self.open[base..], name);
                    shape = (0, 0);
                    name
                }
            };
            if self.next() != b':' {
                return self.fail("no `:`");
            }
            self.at += 1;
            let node = self.inner(levels)?;
            let [place, rest] = node.words();
            self.open.extend_from_slice(&[name, length, place, rest]);
            count += 1;
            match self.next() {
                b',' => self.at += 1,
                b'}' => break,
                _ => return self.fail("neither `,` nor `}`"),
            }
        }
        self.at += 1;
        if names.may_repeat || names.escaped != 0 {
            count = self.without_repeats(base);
        }
        self.shapes[levels as usize] =
            (self.tape.len() as u32 + HEAD as u32, (self.tape.len() + HEAD + count as usize * MEMBER) as u32);
        Some(self.close(Kind::Object, start, base, count | names.escaped))
    }

    /// The name that starts here, when it is the one that stood in this place of the object before it on this level.
    /// The objects of a list mostly have the same names in the same order, and comparing is faster than looking for an
    /// end. `shape` is where the entries stand that are still expected, and where they end.
    #[inline]
    fn expected(&mut self, shape: (u32, u32)) -> Option<(u32, u32)> {
        if shape.0 >= shape.1 {
            return None;
        }
        let entry = self.tape.get(shape.0 as usize..)?.first_chunk::<2>()?;
        let (start, here) = (entry[0] as usize, self.at + 1);
        // With the quote at the end. A name with escapes has a length that reaches beyond everything.
        let whole = entry[1] as usize + 1;
        if !text::same(self.bytes.get(start..start + whole)?, self.bytes.get(here..here + whole)?) {
            return None;
        }
        self.at = here + whole;
        Some((here as u32, entry[1]))
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
    1 << ((length * 11 ^ byte(start) ^ last << 3) & 63)
}
