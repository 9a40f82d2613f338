//! How a type of the description is written in TypeScript, and what must be imported for it.

use crate::docs::{self, Words};
use crate::node_text::{Uses, comment, key};
use crate::spec::{Kind, Member, Spec, TypeDecl};
use crate::types::TypeExpr;
use crate::{names, usage};
use std::collections::HashSet;

pub(crate) const PACKAGE: &str = "bindings-node/ts";

const WORDS: Words = Words { param: |name| name.to_owned(), truth: ["false", "true"], tags: true };

/// Where a type is written.
#[derive(Clone, Copy)]
pub(crate) enum At<'a> {
    /// In a file of models, with its name.
    Models(&'a str),
    /// In a folder beside `models`.
    Beside,
    /// Beside the folder `models`.
    Above,
}

/// What the printed files ask of the description again and again.
pub(crate) struct Node<'s> {
    pub(crate) spec: &'s Spec,
    /// Types that can be part of an answer or an event.
    pub(crate) outputs: HashSet<String>,
}

impl<'s> Node<'s> {
    pub(crate) fn new(spec: &'s Spec) -> Self {
        Self { spec, outputs: usage::outputs(spec) }
    }

    /// Whether the type has a name in TypeScript.
    pub(crate) fn is_printed(decl: &TypeDecl) -> bool {
        !matches!(decl.kind, Kind::Scalar { .. })
    }

    /// The type without null and with all its alternatives; `given` where only callers write it.
    pub(crate) fn bare(&self, ty: &TypeExpr, given: bool, at: At<'_>, uses: &mut Uses) -> String {
        match ty.bare() {
            TypeExpr::String | TypeExpr::Url => "string".into(),
            TypeExpr::Integer | TypeExpr::Number => "number".into(),
            TypeExpr::Boolean => "boolean".into(),
            TypeExpr::Any | TypeExpr::Nullable(_) => "unknown".into(),
            TypeExpr::List(item) => {
                let item = self.whole(item, given, at, uses);
                let item = if item.contains(' ') { format!("({item})") } else { item };
                format!("{}{item}[]", if given { "readonly " } else { "" })
            }
            TypeExpr::Map(item) => {
                let map = format!("Record<string, {}>", self.whole(item, given, at, uses));
                if given { format!("Readonly<{map}>") } else { map }
            }
            TypeExpr::OneOf(all) => {
                let mut parts: Vec<String> = Vec::new();
                for part in all {
                    let part = self.whole(part, given, at, uses);
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                }
                parts.join(" | ")
            }
            TypeExpr::Named(name) => self.named(name, given, at, uses),
        }
    }

    /// The type, with null where that is a value.
    pub(crate) fn whole(&self, ty: &TypeExpr, given: bool, at: At<'_>, uses: &mut Uses) -> String {
        let bare = self.bare(ty, given, at, uses);
        if ty.nullable() && bare != "unknown" { format!("{bare} | null") } else { bare }
    }

    fn named(&self, name: &str, given: bool, at: At<'_>, uses: &mut Uses) -> String {
        let Some(decl) = self.spec.find(name) else { return "unknown".into() };
        match &decl.kind {
            Kind::Scalar { .. } if name == "Timestamp" && given => "string | Date".into(),
            Kind::Scalar { base, .. } if base == "string" => "string".into(),
            Kind::Scalar { .. } => "number".into(),
            _ => {
                match at {
                    At::Models(here) if here == decl.file => {}
                    At::Models(_) => uses.add(format!("./{}", decl.file), name),
                    At::Beside => uses.add(format!("../models/{}", decl.file), name),
                    At::Above => uses.add(format!("./models/{}", decl.file), name),
                }
                name.to_owned()
            }
        }
    }

    /// One member of an interface with its comment. `word` is the only text the member can have, where that is so.
    pub(crate) fn member(
        &self,
        m: &Member,
        word: Option<&str>,
        given: bool,
        at: At<'_>,
        uses: &mut Uses,
    ) -> String {
        let ty = word.map_or_else(|| self.whole(&m.ty, given, at, uses), crate::node_text::quote);
        let (mark, undefined) = match (m.required, given && ty != "unknown") {
            (true, _) => ("", ""),
            (false, true) => ("?", " | undefined"),
            (false, false) => ("?", ""),
        };
        let mut doc = vec![self.sentence(m)];
        if m.secret {
            doc.push("Secret: not for logs.".into());
        }
        if m.deprecated {
            doc.push("@deprecated The service ignores it, or has a newer name for it.".into());
        }
        format!("{}  {}{mark}: {ty}{undefined};\n", comment(2, &doc), key(&m.name))
    }

    /// All that is known about a parameter or field.
    pub(crate) fn sentence(&self, m: &Member) -> String {
        docs::member(self.spec, m, &WORDS)
    }

    /// What there is to say about an operation, without its parameters.
    pub(crate) fn sentences(op: &crate::spec::Operation) -> Vec<String> {
        docs::sentences(op, &WORDS)
    }

    /// `RoomsCreateParams`, where the operation takes an object.
    pub(crate) fn params_name(op: &crate::spec::Operation) -> Option<String> {
        (op.is_list() || !op.named_params().is_empty()).then(|| format!("{}Params", names::pascal(&op.id)))
    }
}
