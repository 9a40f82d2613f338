//! Prints `core/src/operations.rs`: the operations table and the types it checks against.

use crate::spec::{Kind, Member, Operation, Spec};
use crate::types::TypeExpr;
use crate::{Printed, names};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Printed {
    let (body, hash) = (table(spec), spec_hash(spec));
    let text = format!(
        "//! Printed from `core/spec` by `make gen`. Do not edit.\n\n\
         use crate::operation::{{Access, Envelope, Field, Fill, Method, Operation, Param, Place, Repeat, Segment, Type, TypeDef}};\n\n\
         /// Fingerprint of the description this crate was printed from. A binding and its facade compare it.\n\
         pub static SPEC_HASH: &str = \"{hash}\";\n\n{body}"
    );
    Printed::new("core/src/operations.rs", text)
}

/// Fingerprint of everything in the description that decides what goes over the wire.
pub(crate) fn spec_hash(spec: &Spec) -> String {
    format!("{:016x}", fnv1a(&table(spec)))
}

fn table(spec: &Spec) -> String {
    let mut body = String::new();
    for decl in &spec.types {
        if let Kind::Object(fields) = &decl.kind {
            type_row(spec, &decl.name, fields, &mut body);
        }
    }
    let rows = spec.operations();
    body.push_str("/// Every operation, sorted by id.\npub static OPERATIONS: &[Operation] = &[\n");
    for op in &rows {
        row(spec, op, &mut body);
    }
    body.push_str("];\n\n");
    body.push_str(
        "/// Every webhook event with the type of its data.\npub static EVENTS: &[(&str, &TypeDef)] = &[\n",
    );
    for event in &spec.events {
        let _ = writeln!(body, "({:?}, &{}),", event.name, static_name(&event.data));
    }
    body.push_str("];\n\n");
    for (index, op) in rows.iter().enumerate() {
        let name = names::shout(&op.id);
        let _ = writeln!(body, "pub(crate) const {name}: &Operation = &OPERATIONS[{index}];");
    }
    body
}

/// FNV-1a, because the press has no reason to need a stronger hash.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// Example: `pub(crate) static ROOM_WEBHOOK_TYPE: TypeDef = TypeDef { name: "RoomWebhook", fields: &[…] };`
fn type_row(spec: &Spec, name: &str, fields: &[Member], out: &mut String) {
    let _ = writeln!(out, "static {}: TypeDef = TypeDef {{ name: {name:?}, fields: &[", static_name(name));
    for f in fields {
        let _ = writeln!(
            out,
            "Field {{ name: {:?}, ty: {}, required: {}, nullable: {}, secret: {} }},",
            f.name,
            check_type(spec, f),
            f.required,
            f.ty.nullable(),
            f.secret
        );
    }
    out.push_str("] };\n\n");
}

fn static_name(name: &str) -> String {
    format!("{}_TYPE", names::shout(name))
}

fn row(spec: &Spec, op: &Operation, out: &mut String) {
    let mut path = String::new();
    for part in op.path.split('/').filter(|s| !s.is_empty()) {
        let _ = match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
            Some(name) => write!(path, "Segment::Param({name:?}),"),
            None => write!(path, "Segment::Literal({part:?}),"),
        };
    }
    let mut params = String::new();
    for p in op.ordered_params() {
        let _ = writeln!(
            params,
            "Param {{ name: {:?}, place: {}, ty: {}, required: {}, aliases: &{:?}, secret: {} }},",
            p.name,
            place(p),
            check_type(spec, p),
            p.required,
            p.aliases,
            p.secret
        );
    }
    let fills: String = op
        .fills
        .iter()
        .map(|(p, v)| format!("Fill {{ path: &{:?}, value: {v:?} }},", p.split('.').collect::<Vec<_>>()))
        .collect();
    let one_of: String = op.one_of.iter().map(|g| format!("&{g:?},")).collect();
    let method = if op.method.is_empty() { composed_method(spec, op) } else { op.method.clone() };
    let returns = match &op.returns {
        Some(name) if matches!(spec.find(name).map(|t| &t.kind), Some(Kind::Object(_))) => {
            format!("Some(&{})", static_name(name))
        }
        _ => "None".to_owned(),
    };
    let _ = writeln!(
        out,
        "Operation {{ id: {:?}, resource: {:?}, method: Method::{}, path: &[{path}], params: &[{params}], \
         one_of: &[{one_of}], fills: &[{fills}], envelope: {}, returns: {returns}, repeat: {}, access: Access::{}, \
         flow: {}, emits: &{:?}, confirmation: {:?}, doc: {:?} }},",
        op.id,
        op.resource(),
        names::pascal(&method),
        envelope(&op.envelope),
        repeat(&op.repeat),
        names::pascal(&op.access),
        op.flow,
        op.emits,
        op.confirmation.as_deref().unwrap_or(""),
        op.doc
    );
}

/// A composed operation counts as what its last step does.
fn composed_method(spec: &Spec, op: &Operation) -> String {
    let last = op.steps.last().map(String::as_str).unwrap_or_default();
    spec.operations()
        .into_iter()
        .find(|o| o.id == last)
        .map(|o| o.method.clone())
        .unwrap_or_else(|| "GET".into())
}

fn place(p: &Member) -> String {
    match p.place.strip_prefix("raw ") {
        Some(kind) => format!("Place::RawBody({kind:?})"),
        None => format!("Place::{}", names::pascal(&p.place)),
    }
}

fn envelope(text: &str) -> String {
    match text.split_once(':') {
        Some(("page", "session")) => "Envelope::PageInSession".into(),
        Some(("page", key)) => format!("Envelope::Page({key:?})"),
        Some(("wrapped", key)) => format!("Envelope::Wrapped({key:?})"),
        Some(("list", key)) => format!("Envelope::List({key:?})"),
        Some(("raw", kind)) => format!("Envelope::Raw({kind:?})"),
        _ => format!("Envelope::{}", names::pascal(text)),
    }
}

fn repeat(text: &str) -> String {
    match text.strip_prefix("when ") {
        Some(name) => format!("Repeat::When({name:?})"),
        None => format!("Repeat::{}", names::pascal(text)),
    }
}

fn check_type(spec: &Spec, m: &Member) -> String {
    expr(spec, &m.ty, Bounds { min: m.min, max: m.max, above: m.above })
}

#[derive(Clone, Copy, Default)]
struct Bounds {
    min: Option<f64>,
    max: Option<f64>,
    above: Option<f64>,
}

impl Bounds {
    fn count(self) -> (String, String) {
        let max = self.max.map_or("u32::MAX".to_owned(), |m| format!("{m}"));
        (format!("{}", self.min.unwrap_or(0.0)), max)
    }
    fn integer(self) -> String {
        let min = self.min.map_or("i64::MIN".to_owned(), |m| format!("{m}"));
        let max = self.max.map_or("i64::MAX".to_owned(), |m| format!("{m}"));
        format!("Type::Integer {{ min: {min}, max: {max} }}")
    }
    /// An exclusive bound is printed as the next representable number.
    fn number(self) -> String {
        let min =
            self.above.map(f64::next_up).or(self.min).map_or("f64::MIN".to_owned(), |m| format!("{m:?}"));
        let max = self.max.map_or("f64::MAX".to_owned(), |m| format!("{m:?}"));
        format!("Type::Number {{ min: {min}, max: {max} }}")
    }
}

fn expr(spec: &Spec, ty: &TypeExpr, b: Bounds) -> String {
    let none = Bounds::default();
    match ty {
        TypeExpr::Any => "Type::Any".into(),
        TypeExpr::String => {
            let (min, max) = b.count();
            format!("Type::String {{ min: {min}, max: {max} }}")
        }
        TypeExpr::Url => format!("Type::Url {{ max: {} }}", b.count().1),
        TypeExpr::Integer => b.integer(),
        TypeExpr::Number => b.number(),
        TypeExpr::Boolean => "Type::Boolean".into(),
        TypeExpr::List(item) => {
            let (min, max) = b.count();
            format!("Type::List {{ item: &{}, min: {min}, max: {max} }}", expr(spec, item, none))
        }
        TypeExpr::Map(item) => format!("Type::Map(&{})", expr(spec, item, none)),
        TypeExpr::Nullable(inner) => expr(spec, inner, b),
        TypeExpr::OneOf(all) => {
            let all: String = all.iter().map(|t| format!("{},", expr(spec, t, none))).collect();
            format!("Type::OneOf(&[{all}])")
        }
        TypeExpr::Named(name) => named(spec, name, b),
    }
}

fn named(spec: &Spec, name: &str, b: Bounds) -> String {
    match spec.find(name).map(|t| &t.kind) {
        Some(Kind::Object(_)) => format!("Type::Object(&{})", static_name(name)),
        Some(Kind::Enum { values, open }) => {
            format!("Type::Enum {{ name: {name:?}, values: &{values:?}, open: {open} }}")
        }
        Some(Kind::Scalar { base, min, max, .. }) => {
            let b = Bounds { min: b.min.or(*min), max: b.max.or(*max), ..b };
            let base = TypeExpr::parse(base).unwrap_or_default();
            expr(spec, &base, b)
        }
        Some(Kind::Union { variants, .. }) => {
            let all: String =
                variants.iter().map(|(_, t)| format!("Type::Object(&{}),", static_name(t))).collect();
            format!("Type::OneOf(&[{all}])")
        }
        None => "Type::Any".into(),
    }
}
