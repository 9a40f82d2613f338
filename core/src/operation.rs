//! What a row of the operations table is. The rows themselves are printed into `operations.rs` from `core/spec`.

/// An HTTP method used by the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it stands on the request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// One segment of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment {
    /// Fixed text, such as `rooms`.
    Literal(&'static str),
    /// The value of the path parameter with this name.
    Param(&'static str),
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path; always required.
    Path,
    /// The query string.
    Query,
    /// A member of the JSON body.
    Body,
    /// The whole body, sent as it is with this content type (SDP offers, files).
    RawBody(&'static str),
    /// Only in the token that is signed for the call ([`Access::Participant`]).
    Token,
    /// Nowhere by itself: a flow makes something else of it.
    Local,
}

/// The type of a parameter or a field, as far as it can be checked before the network.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// Text of `min` to `max` characters.
    String {
        /// Least number of characters.
        min: u32,
        /// Greatest number of characters.
        max: u32,
    },
    /// An absolute http(s) URL (other schemes such as `rtmp` are plain strings).
    Url {
        /// Greatest number of characters.
        max: u32,
    },
    /// A whole number within bounds, both inclusive.
    Integer {
        /// Least value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// A number within bounds, both inclusive.
    Number {
        /// Least value.
        min: f64,
        /// Greatest value.
        max: f64,
    },
    /// True or false.
    Boolean,
    /// One of some words; an open set takes unknown words as well.
    Enum {
        /// Name of the type in the description.
        name: &'static str,
        /// The words known today.
        values: &'static [&'static str],
        /// Whether the service itself is known to use words beyond the list.
        open: bool,
    },
    /// A list of `min` to `max` elements.
    List {
        /// Type of each element.
        item: &'static Type,
        /// Least number of elements.
        min: u32,
        /// Greatest number of elements.
        max: u32,
    },
    /// An object used as a map from text to one type.
    Map(&'static Type),
    /// An object with named fields.
    Object(&'static TypeDef),
    /// Any of several types.
    OneOf(&'static [Type]),
}

/// An object type of the description.
#[derive(Debug)]
pub struct TypeDef {
    /// Name in the description, for instance `RoomWebhook`.
    pub name: &'static str,
    /// Its fields, in the order of the description.
    pub fields: &'static [Field],
}

/// A field of an object type.
#[derive(Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// Type of the value.
    pub ty: Type,
    /// Whether a request must carry it.
    pub required: bool,
    /// Whether null is a value of its own.
    pub nullable: bool,
    /// Whether the value must never be printed.
    pub secret: bool,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct Param {
    /// Name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// Type of the value.
    pub ty: Type,
    /// Whether the call is refused without it.
    pub required: bool,
    /// Other names the caller may use (older names of the same thing).
    pub aliases: &'static [&'static str],
    /// Whether the value must never be printed.
    pub secret: bool,
}

/// A value that is sent when the caller gave the object around it but not the value itself.
#[derive(Debug)]
pub struct Fill {
    /// Path to the value, outermost parameter first, for instance `["config", "layout", "type"]`.
    pub path: &'static [&'static str],
    /// The text that is filled in.
    pub value: &'static str,
}

/// What a successful answer looks like on the wire, and so how it is unwrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// The object itself.
    Flat,
    /// An object that holds the wanted value under this key; the bare value is accepted too.
    Wrapped(&'static str),
    /// A JSON string or plain text; read as an object `{"message": text}`. An object is taken as it is.
    Text,
    /// A list under this key (or `data`, or a bare array) beside page numbers.
    Page(&'static str),
    /// An object with a list under this key, kept as it is; a bare list is read as such an object.
    List(&'static str),
    /// A list of participants inside the one session under `data` (an object or an array of one).
    PageInSession,
    /// Text in another format than JSON, handed over as it is (CSV, SDP).
    Raw(&'static str),
    /// No answer worth reading.
    Empty,
    /// Any JSON value.
    Opaque,
}

impl Envelope {
    /// Whether the answer is one page of a list.
    pub const fn is_page(self) -> bool {
        matches!(self, Self::Page(_) | Self::PageInSession)
    }
}

/// Whether a request may be sent again when it is not known what became of the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Repeating changes nothing more (reads, deletes).
    Safe,
    /// Repeating could do the thing twice.
    Never,
    /// Safe when this body parameter is given, because the service then finds the first result.
    When(&'static str),
}

/// Which tokens an operation accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// A token for the API: role `crawler`, or no roles at all.
    Api,
    /// A token of one participant in one room, signed for the call; of a client without a secret, its own token.
    Participant,
    /// No token needed.
    Public,
}

/// A row of the table: everything the client and the emulator must know about one operation.
#[derive(Debug)]
pub struct Operation {
    /// `resource.verb`, the name of the operation everywhere.
    pub id: &'static str,
    /// The resource alone, for instance `recordings.track`.
    pub resource: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template, one entry a segment. Empty for a composed operation.
    pub path: &'static [Segment],
    /// Parameters, required ones first.
    pub params: &'static [Param],
    /// Groups of parameters of which at least one must be given.
    pub one_of: &'static [&'static [&'static str]],
    /// Values sent unless given.
    pub fills: &'static [Fill],
    /// How the answer is unwrapped.
    pub envelope: Envelope,
    /// Type of the answer, or of one item of a page; `None` where the answer is not an object.
    pub returns: Option<&'static TypeDef>,
    /// Whether a second attempt is harmless.
    pub repeat: Repeat,
    /// Who may call.
    pub access: Access,
    /// True when the client composes the answer itself (`core/src/flows`): with an empty path from other
    /// operations, otherwise by reading this operation's own answer with more care.
    pub flow: bool,
    /// Webhook events the operation may lead to.
    pub emits: &'static [&'static str],
    /// The text the service is known to confirm with, for [`Envelope::Text`].
    pub confirmation: &'static str,
    /// First sentence of the documentation.
    pub doc: &'static str,
}

impl Operation {
    /// The parameter with this name or alias.
    pub fn param(&self, name: &str) -> Option<&'static Param> {
        self.params.iter().find(|p| p.name == name || p.aliases.contains(&name))
    }

    /// The parameter that is the whole body, with its content type.
    pub fn raw_body(&self) -> Option<(&'static Param, &'static str)> {
        self.params
            .iter()
            .find_map(|p| if let Place::RawBody(kind) = p.place { Some((p, kind)) } else { None })
    }

    /// Its row in the table, by its place in memory: looking for its name would cost more than what is kept by row.
    pub(crate) fn row(&self) -> Option<usize> {
        let table = crate::operations::OPERATIONS;
        let bytes = std::ptr::from_ref(self).addr().wrapping_sub(table.as_ptr().addr());
        let row = bytes / size_of::<Self>();
        table.get(row).filter(|found| std::ptr::eq(*found, self)).map(|_| row)
    }

    /// The path template in the usual notation, for instance `/v2/rooms/{roomId}`.
    pub fn path_template(&self) -> String {
        let mut text = String::new();
        for segment in self.path {
            text.push('/');
            match segment {
                Segment::Literal(word) => text.push_str(word),
                Segment::Param(name) => {
                    text.push('{');
                    text.push_str(name);
                    text.push('}');
                }
            }
        }
        text
    }
}

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Operation> {
    let table = crate::operations::OPERATIONS;
    table.binary_search_by(|row| row.id.cmp(id)).ok().map(|index| &table[index])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::OPERATIONS;

    #[test]
    fn a_row_knows_its_place_and_one_that_is_not_in_the_table_has_none() {
        for (index, op) in OPERATIONS.iter().enumerate() {
            assert_eq!(op.row(), Some(index), "{}", op.id);
        }
        let elsewhere = Operation { ..OPERATIONS[0] };
        assert_eq!(elsewhere.row(), None);
    }
}
