//! The one pass over a text: it checks and notes where everything stands.

use super::{Document, ESCAPED, Fault, Kind, MEMBER, Node, text};
use std::collections::HashMap;

/// One more level is refused.
const LEVELS: u32 = 127;

/// The tape and the outermost value.
pub(super) fn scan(bytes: &[u8]) -> Result<(Vec<u32>, Node), Fault> {
    if bytes.len() > Document::LIMIT {
        return Err(Fault { at: Document::LIMIT, what: "more than 128 MiB" });
    }
    let mut pass =
        Pass { bytes, at: 0, seen: 0, tape: Vec::with_capacity(bytes.len() / 8 + 16), open: Vec::new() };
    pass.skip_blanks();
    let root = pass.value(LEVELS)?;
    pass.skip_blanks();
    if pass.at != bytes.len() {
        return Err(pass.fault("something after the value"));
    }
    if pass.seen & 0x8080_8080_8080_8080 != 0
        && let Err(error) = std::str::from_utf8(bytes)
    {
        return Err(Fault { at: error.valid_up_to(), what: "bytes that are no UTF-8" });
    }
    Ok((pass.tape, root))
}

struct Pass<'a> {
    bytes: &'a [u8],
    at: usize,
    /// All bytes of texts, one over the other.
    seen: u64,
    tape: Vec<u32>,
    /// Entries of the containers that are not yet closed.
    open: Vec<u32>,
}

impl Pass<'_> {
    #[cold]
    fn fault(&self, what: &'static str) -> Fault {
        Fault { at: self.at, what }
    }

    #[inline]
    fn peek(&self) -> u8 {
        // No text of JSON holds a zero byte outside of an escape, so it can say that there is nothing.
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    #[inline]
    fn skip_blanks(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\t' | b'\r') {
            self.at += 1;
        }
    }

    fn value(&mut self, levels: u32) -> Result<Node, Fault> {
        match self.peek() {
            b'"' => {
                let (start, length) = self.text()?;
                let kind = if length & ESCAPED == 0 { Kind::Text } else { Kind::Escaped };
                Ok(Node::new(kind, start as usize, (length & !ESCAPED) as usize))
            }
            b'{' => self.object(levels),
            b'[' => self.list(levels),
            b'-' | b'0'..=b'9' => self.number(),
            b'n' => self.word(b"null", Kind::Null),
            b't' => self.word(b"true", Kind::True),
            b'f' => self.word(b"false", Kind::False),
            _ => Err(self.fault("no value")),
        }
    }

    fn word(&mut self, word: &[u8], kind: Kind) -> Result<Node, Fault> {
        let start = self.at;
        if !self.bytes[start..].starts_with(word) {
            return Err(self.fault("no value"));
        }
        self.at += word.len();
        Ok(Node::new(kind, start, word.len()))
    }

    /// Start and length of what stands between the quotes, the length marked where there are escapes.
    #[inline]
    fn text(&mut self) -> Result<(u32, u32), Fault> {
        let start = self.at + 1;
        let mut mark = 0;
        self.at = start;
        loop {
            self.at = text::plain(self.bytes, self.at, &mut self.seen);
            match self.peek() {
                b'"' => break,
                b'\\' => match text::escape(self.bytes, self.at) {
                    Some(length) => self.at += length,
                    None => return Err(self.fault("a wrong escape")),
                },
                _ => return Err(self.fault("a control character in a text, or no end of it")),
            }
            mark = ESCAPED;
        }
        let length = self.at - start;
        self.at += 1;
        Ok((start as u32, length as u32 | mark))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start { Err(self.fault("no digit")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<Node, Fault> {
        let start = self.at;
        let mut kind = Kind::Integer;
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
            if self.peek().is_ascii_digit() {
                return Err(self.fault("a number that starts with 0"));
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
            return Err(self.fault("a number out of range"));
        }
        Ok(Node::new(kind, start, length))
    }

    fn list(&mut self, levels: u32) -> Result<Node, Fault> {
        let Some(levels) = levels.checked_sub(1) else { return Err(self.fault("too many levels")) };
        let (start, base) = (self.at, self.open.len());
        self.at += 1;
        self.skip_blanks();
        if self.peek() == b']' {
            self.at += 1;
            return Ok(self.close(Kind::List, start, base, 0));
        }
        let mut count = 0;
        loop {
            let node = self.value(levels)?;
            self.open.extend_from_slice(&[node.start, node.tag]);
            count += 1;
            self.skip_blanks();
            match self.peek() {
                b',' => self.at += 1,
                b']' => break,
                _ => return Err(self.fault("neither `,` nor `]`")),
            }
            self.skip_blanks();
        }
        self.at += 1;
        Ok(self.close(Kind::List, start, base, count))
    }

    fn object(&mut self, levels: u32) -> Result<Node, Fault> {
        let Some(levels) = levels.checked_sub(1) else { return Err(self.fault("too many levels")) };
        let (start, base) = (self.at, self.open.len());
        self.at += 1;
        self.skip_blanks();
        if self.peek() == b'}' {
            self.at += 1;
            return Ok(self.close(Kind::Object, start, base, 0));
        }
        let (mut count, mut names) = (0, Names::default());
        loop {
            if self.peek() != b'"' {
                return Err(self.fault("no name of a member"));
            }
            let (name, length) = self.text()?;
            names.add(self.bytes, name, length);
            self.skip_blanks();
            if self.peek() != b':' {
                return Err(self.fault("no `:`"));
            }
            self.at += 1;
            self.skip_blanks();
            let node = self.value(levels)?;
            self.open.extend_from_slice(&[name, length, node.start, node.tag]);
            count += 1;
            self.skip_blanks();
            match self.peek() {
                b',' => self.at += 1,
                b'}' => break,
                _ => return Err(self.fault("neither `,` nor `}`")),
            }
            self.skip_blanks();
        }
        self.at += 1;
        if names.may_repeat {
            count = self.without_repeats(base, names.escaped);
        }
        Ok(self.close(Kind::Object, start, base, count | names.escaped))
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
    fn without_repeats(&mut self, base: usize, escaped: u32) -> u32 {
        let entries = &self.open[base..];
        let count = entries.len() / MEMBER;
        let written = |entry: &[u32]| {
            let (start, length) = (entry[0] as usize, (entry[1] & !ESCAPED) as usize);
            &self.bytes[start..start + length]
        };
        if escaped == 0 && count <= 24 && !any_pair(entries, |a, b| a[1] == b[1] && written(a) == written(b))
        {
            return count as u32;
        }
        let mut places = HashMap::with_capacity(count);
        let mut kept: Vec<u32> = Vec::with_capacity(entries.len());
        for entry in entries.chunks_exact(MEMBER) {
            let name = match entry[1] & ESCAPED {
                0 => written(entry).to_vec(),
                _ => text::unescape(written(entry)).into_bytes(),
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

fn any_pair(entries: &[u32], same: impl Fn(&[u32], &[u32]) -> bool) -> bool {
    let mut rest = entries.chunks_exact(MEMBER);
    while let Some(first) = rest.next() {
        if rest.clone().any(|other| same(first, other)) {
            return true;
        }
    }
    false
}

/// Notices cheaply that two names of an object could be the same.
#[derive(Default)]
struct Names {
    marks: u64,
    may_repeat: bool,
    escaped: u32,
}

impl Names {
    #[inline]
    fn add(&mut self, bytes: &[u8], start: u32, length: u32) {
        let at = |i: u32| bytes.get(i as usize).copied().map_or(0, u32::from);
        let real = length & !ESCAPED;
        // The quotes are there too, so first and last byte exist even in an empty name.
        let mark = 1
            << ((at(start) * 5 + at(start + real / 2) * 3 + at(start + real - real.min(1)) + real * 7) % 64);
        self.may_repeat |= self.marks & mark != 0 || length != real;
        self.marks |= mark;
        self.escaped |= length & ESCAPED;
    }
}
