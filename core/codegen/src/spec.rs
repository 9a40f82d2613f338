//! The description in memory: what the files under `core/spec` say, nothing derived.

use crate::types::TypeExpr;
use serde_yaml_ng::Value;

/// The whole description.
#[derive(Debug, Default)]
pub struct Spec {
    /// One entry a resource file, in alphabetical order of the file.
    pub resources: Vec<Resource>,
    /// Every type, in the order of file and line.
    pub types: Vec<TypeDecl>,
    /// Every webhook event.
    pub events: Vec<Event>,
}

/// A resource file.
#[derive(Debug)]
pub struct Resource {
    /// First part of every operation id in it, and the name of the file.
    pub name: String,
    /// What the resource is.
    pub doc: String,
    /// Its operations.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug, Default)]
pub struct Operation {
    /// File it stands in, for messages.
    pub file: String,
    /// `resource.verb`, for instance `recordings.track.start`.
    pub id: String,
    /// HTTP method; empty for a composed operation.
    pub method: String,
    /// Path template; empty for a composed operation.
    pub path: String,
    /// Whether the core has hand-written logic for it.
    pub flow: bool,
    /// Operations a composed operation is made of.
    pub steps: Vec<String>,
    /// Whether it tells how far it has come.
    pub progress: bool,
    /// First sentence.
    pub doc: String,
    /// Further sentences.
    pub notes: Option<String>,
    /// `docs`, `sdk` or `both`: where the fact was seen.
    pub source: Option<String>,
    /// What is not settled.
    pub uncertain: Option<String>,
    /// Kept for old callers only.
    pub deprecated: bool,
    /// `api` or `public`.
    pub access: String,
    /// `safe`, `never` or `when NAME`.
    pub repeat: String,
    /// Parameters in the order of the file.
    pub params: Vec<Member>,
    /// Groups of which one must be given.
    pub one_of: Vec<Vec<String>>,
    /// Values sent unless given.
    pub fills: Vec<(String, String)>,
    /// Type of the answer or of an item.
    pub returns: Option<String>,
    /// How the answer is wrapped.
    pub envelope: String,
    /// Status of a success where it is not the usual one.
    pub status: Option<u16>,
    /// Known confirmation text.
    pub confirmation: Option<String>,
    /// Webhook events it may lead to.
    pub emits: Vec<String>,
    /// Parameters that stand by themselves where a language takes the rest as one object.
    pub positional: Vec<String>,
    /// The same method in the official Node SDK, as its types write it.
    pub official: Option<String>,
}

impl Operation {
    /// The resource part of the id.
    pub fn resource(&self) -> &str {
        self.id.rsplit_once('.').map_or("", |(r, _)| r)
    }
    /// The last part of the id.
    pub fn verb(&self) -> &str {
        self.id.rsplit_once('.').map_or(self.id.as_str(), |(_, v)| v)
    }
    /// Whether the answer is a page of a list.
    pub fn is_list(&self) -> bool {
        self.envelope.starts_with("page:")
    }
    /// The parameters that stand by themselves, in their order.
    pub fn positional_params(&self) -> Vec<&Member> {
        self.positional.iter().filter_map(|name| self.params.iter().find(|p| p.name == *name)).collect()
    }
    /// The other parameters, in the order of the file.
    pub fn named_params(&self) -> Vec<&Member> {
        self.params.iter().filter(|p| !self.positional.contains(&p.name)).collect()
    }
    /// Required parameters first, each group in the order of the file.
    pub fn ordered_params(&self) -> Vec<&Member> {
        let (mut first, rest): (Vec<_>, Vec<_>) = self.params.iter().partition(|p| p.required);
        first.extend(rest);
        first
    }
}

/// A parameter of an operation or a field of a type.
#[derive(Debug, Default)]
pub struct Member {
    /// Name on the wire.
    pub name: String,
    /// `path`, `query`, `body`, `raw TYPE`, `token` or `local`; empty for a field.
    pub place: String,
    /// Its type.
    pub ty: TypeExpr,
    /// Whether it must be given.
    pub required: bool,
    /// Least length, count or value.
    pub min: Option<f64>,
    /// Greatest length, count or value.
    pub max: Option<f64>,
    /// Exclusive lower bound.
    pub above: Option<f64>,
    /// What the service assumes when it is absent.
    pub default: Option<Value>,
    /// Other names of the same thing.
    pub aliases: Vec<String>,
    /// Never printed.
    pub secret: bool,
    /// Kept for old callers only.
    pub deprecated: bool,
    /// One or two sentences.
    pub doc: String,
    /// What is not settled.
    pub uncertain: Option<String>,
}

/// A named type.
#[derive(Debug)]
pub struct TypeDecl {
    /// File it stands in, without extension.
    pub file: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Where it was seen.
    pub source: Option<String>,
    /// What is not settled.
    pub uncertain: Option<String>,
    /// What it is made of.
    pub kind: Kind,
}

/// What a named type is made of.
#[derive(Debug)]
pub enum Kind {
    /// Text or a number with a meaning.
    Scalar {
        /// `string`, `integer` or `number`.
        base: String,
        /// Least length or value.
        min: Option<f64>,
        /// Greatest length or value.
        max: Option<f64>,
        /// Regular expression; documentation only.
        pattern: Option<String>,
        /// Format word; documentation only.
        format: Option<String>,
    },
    /// A set of words.
    Enum {
        /// The words known today.
        values: Vec<String>,
        /// Whether the service is known to use others.
        open: bool,
    },
    /// Named fields.
    Object(Vec<Member>),
    /// One of several object types, told apart by a field.
    Union {
        /// The field that tells.
        tag: String,
        /// Word and type of each variant.
        variants: Vec<(String, String)>,
    },
}

/// A webhook event.
#[derive(Debug)]
pub struct Event {
    /// Name on the wire.
    pub name: String,
    /// Type of what it carries.
    pub data: String,
    /// When it is sent.
    pub doc: String,
}

impl Spec {
    /// Every operation, sorted by id.
    pub fn operations(&self) -> Vec<&Operation> {
        let mut all: Vec<_> = self.resources.iter().flat_map(|r| &r.operations).collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }
    /// The type with this name.
    pub fn find(&self, name: &str) -> Option<&TypeDecl> {
        self.types.iter().find(|t| t.name == name)
    }
}
