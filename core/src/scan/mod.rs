//! JSON in place: one checked pass over an answer gives a compact index, and every value is then read where it stands.
//!
//! The pass is as strict as reading a `serde_json::Value`: grammar, UTF-8, escapes with their surrogates, numbers out of
//! range, at most 127 levels. A name that is given twice has the last value, in the first one's place.

mod pass;
mod text;

use bytes::Bytes;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// What is wrong with a text that is no JSON, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Offset in bytes.
    pub at: usize,
    /// What was found wrong there.
    pub what: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.what, self.at)
    }
}

impl std::error::Error for Fault {}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `false`
    False,
    /// `true`
    True,
    /// A number without fraction and exponent.
    Integer,
    /// Another number.
    Float,
    /// Text without escapes: what stands between the quotes is the text.
    Text,
    /// Text with escapes.
    Escaped,
    /// A list.
    List,
    /// An object.
    Object,
}

const KINDS: [Kind; 9] = [
    Kind::Null,
    Kind::False,
    Kind::True,
    Kind::Integer,
    Kind::Float,
    Kind::Text,
    Kind::Escaped,
    Kind::List,
    Kind::Object,
];

/// A value's place in its document. It means nothing in another document, but does no harm there.
///
/// One number, so that it is returned in a register: above 32 bits of the first byte's place (of a text the one after
/// the quote) stand 28 bits with the length in bytes, or of a container the place of its table, and 4 with the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node(u64);

const SHIFT: u32 = 28;
const LOW: usize = (1 << SHIFT) - 1;
/// Set in the length of a name with escapes, and in the count of a table that holds such a name.
const ESCAPED: u32 = 1 << 31;
/// Words of a table before its entries: where the container ends, and how many entries there are.
const HEAD: usize = 2;
/// Words of a list's entry: the value's node.
const ITEM: usize = 2;
/// Words of an object's entry: start and length of the name, then the value's node.
const MEMBER: usize = 4;

impl Node {
    #[inline]
    fn new(kind: Kind, start: usize, low: usize) -> Self {
        Self((kind as u64) << (32 + SHIFT) | (low as u64) << 32 | start as u64)
    }

    /// What stands on the tape for it.
    #[inline]
    fn words(self) -> [u32; 2] {
        [self.0 as u32, (self.0 >> 32) as u32]
    }

    #[inline]
    fn read(start: u32, rest: u32) -> Self {
        Self(u64::from(rest) << 32 | u64::from(start))
    }

    /// As a number that crosses a language border. Its bit 31 is never set: no text is that long.
    #[inline]
    pub fn to_bits(self) -> u64 {
        self.0
    }

    /// What `to_bits` gave. Any other number is some place, and does no harm either.
    #[inline]
    pub fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// What the value is.
    #[inline]
    pub fn kind(self) -> Kind {
        KINDS.get((self.0 >> (32 + SHIFT)) as usize).copied().unwrap_or(Kind::Null)
    }

    #[inline]
    fn start(self) -> usize {
        self.0 as u32 as usize
    }

    #[inline]
    fn low(self) -> usize {
        (self.0 >> 32) as usize & LOW
    }
}

/// A JSON text with the index of its values.
#[derive(Clone)]
pub struct Document {
    bytes: Bytes,
    /// Tables of the containers, inner ones before the outer. The entries of one stand side by side, so that the n-th
    /// is found without walking over what the others hold.
    tape: Vec<u32>,
    root: Node,
    repeated: bool,
}

impl fmt::Debug for Document {
    /// Sizes only: an answer may hold a stream key or a signed URL.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl Document {
    /// Longest text that can be indexed, in bytes: 128 MiB.
    pub const LIMIT: usize = 1 << 27;

    /// Checks and indexes a whole text.
    pub fn scan(bytes: Bytes) -> Result<Self, Fault> {
        let (tape, root, repeated) = pass::scan(&bytes)?;
        Ok(Self { bytes, tape, root, repeated })
    }

    /// The whole text.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The outermost value.
    pub fn root(&self) -> Node {
        self.root
    }

    /// Whether an object, wherever it stands, had a name twice.
    pub fn has_repeats(&self) -> bool {
        self.repeated
    }

    /// Where the value stands, with its quotes or brackets.
    pub fn span(&self, node: Node) -> Range<usize> {
        let start = node.start();
        let span = match node.kind() {
            Kind::List | Kind::Object => start..self.tape.get(node.low()).map_or(start, |end| *end as usize),
            Kind::Text | Kind::Escaped => start.saturating_sub(1)..start + node.low() + 1,
            _ => start..start + node.low(),
        };
        if span.start <= span.end && span.end <= self.bytes.len() { span } else { 0..0 }
    }

    /// The value as it is written.
    pub fn raw(&self, node: Node) -> &[u8] {
        &self.bytes[self.span(node)]
    }

    /// The characters between the quotes of a text, escapes unread; of another value nothing.
    #[inline]
    pub fn written(&self, node: Node) -> &[u8] {
        let start = node.start();
        match node.kind() {
            Kind::Text | Kind::Escaped => self.bytes.get(start..start + node.low()).unwrap_or_default(),
            _ => &[],
        }
    }

    /// A text.
    pub fn text(&self, node: Node) -> Option<Cow<'_, str>> {
        match node.kind() {
            Kind::Text => Some(String::from_utf8_lossy(self.written(node))),
            Kind::Escaped => Some(Cow::Owned(text::unescape(self.written(node)))),
            _ => None,
        }
    }

    /// How many members or items there are; 0 for a value that has none.
    #[inline]
    pub fn len(&self, node: Node) -> usize {
        match node.kind() {
            Kind::List | Kind::Object => self.tape.get(node.low() + 1).map_or(0, |n| (n & !ESCAPED) as usize),
            _ => 0,
        }
    }

    /// Whether there is neither member nor item.
    pub fn is_empty(&self, node: Node) -> bool {
        self.len(node) == 0
    }

    #[inline]
    fn table(&self, node: Node, kind: Kind, size: usize) -> &[u32] {
        if node.kind() != kind {
            return &[];
        }
        let start = node.low() + HEAD;
        self.tape.get(start..start + self.len(node) * size).unwrap_or_default()
    }

    /// The items of a list.
    pub fn items(&self, node: Node) -> impl ExactSizeIterator<Item = Node> + '_ {
        self.table(node, Kind::List, ITEM).chunks_exact(ITEM).map(|e| Node::read(e[0], e[1]))
    }

    /// The item at a position, found without a walk over those before it.
    pub fn item(&self, node: Node, position: usize) -> Option<Node> {
        let entry = self.table(node, Kind::List, ITEM).chunks_exact(ITEM).nth(position)?;
        Some(Node::read(entry[0], entry[1]))
    }

    /// The members of an object in the order of the text.
    pub fn members(&self, node: Node) -> impl ExactSizeIterator<Item = (Name<'_>, Node)> {
        let table = self.table(node, Kind::Object, MEMBER).chunks_exact(MEMBER);
        table.map(|e| (self.name(e), Node::read(e[2], e[3])))
    }

    /// The member at a position.
    pub fn member(&self, node: Node, position: usize) -> Option<(Name<'_>, Node)> {
        let table = self.table(node, Kind::Object, MEMBER);
        let entry = table.get(position * MEMBER..(position + 1) * MEMBER)?;
        Some((self.name(entry), Node::read(entry[2], entry[3])))
    }

    #[inline]
    fn name(&self, entry: &[u32]) -> Name<'_> {
        let (start, length) = (entry[0] as usize, (entry[1] & !ESCAPED) as usize);
        Name {
            written: self.bytes.get(start..start + length).unwrap_or_default(),
            escaped: entry[1] & ESCAPED != 0,
        }
    }

    /// The member of this name, and its position. `hint` is the position where it is looked for first: objects of one
    /// type mostly have their members in one order.
    #[inline]
    pub fn find(&self, node: Node, name: &str, hint: usize) -> Option<(usize, Node)> {
        match self.find_at(node, name, hint) {
            Some(value) => Some((hint, value)),
            None => self.search(node, name),
        }
    }

    /// The member of this name, if it stands at this position and its name holds no escapes.
    #[inline(always)]
    pub fn find_at(&self, node: Node, name: &str, position: usize) -> Option<Node> {
        let table = self.table(node, Kind::Object, MEMBER);
        let entry = table.get(position.wrapping_mul(MEMBER)..)?.first_chunk::<MEMBER>()?;
        self.fits(entry, name).then(|| Node::read(entry[2], entry[3]))
    }

    /// Whether an entry has this name, as far as its name holds no escapes.
    #[inline]
    fn fits(&self, entry: &[u32; MEMBER], name: &str) -> bool {
        let start = entry[0] as usize;
        entry[1] as usize == name.len()
            && self.bytes.get(start..start + name.len()).is_some_and(|b| text::same(b, name.as_bytes()))
    }

    fn search(&self, node: Node, name: &str) -> Option<(usize, Node)> {
        let (entries, _) = self.table(node, Kind::Object, MEMBER).as_chunks::<MEMBER>();
        let mut found = entries.iter().position(|entry| self.fits(entry, name));
        if found.is_none() && self.tape.get(node.low() + 1).is_some_and(|count| count & ESCAPED != 0) {
            found = self.members(node).position(|(other, _)| other.escaped && other.text() == name);
        }
        let position = found?;
        let entry = entries.get(position)?;
        Some((position, Node::read(entry[2], entry[3])))
    }

    /// The value of the member of this name.
    pub fn get(&self, node: Node, name: &str) -> Option<Node> {
        self.find(node, name, 0).map(|(_, value)| value)
    }
}

/// The name of a member.
#[derive(Debug, Clone, Copy)]
pub struct Name<'a> {
    /// What stands between the quotes.
    pub written: &'a [u8],
    /// Whether it holds escapes.
    pub escaped: bool,
}

impl<'a> Name<'a> {
    /// The name as text.
    pub fn text(&self) -> Cow<'a, str> {
        if self.escaped {
            return Cow::Owned(text::unescape(self.written));
        }
        String::from_utf8_lossy(self.written)
    }
}
