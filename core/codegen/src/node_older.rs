//! Prints `bindings-node/ts/older.ts`: an answer that has an older name of a member gets it under its name of today too.
//! Only types that hold such a member, themselves or deeper down, have a function.

use crate::node_text::quote;
use crate::node_types::PACKAGE;
use crate::spec::{Kind, Spec, TypeDecl};
use crate::types::TypeExpr;
use crate::{Printed, usage};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Which types of answers have older names.
pub(crate) struct Older<'s> {
    types: HashSet<&'s str>,
}

impl<'s> Older<'s> {
    pub(crate) fn new(spec: &'s Spec) -> Self {
        let outputs = usage::outputs(spec);
        let mut types: HashSet<&str> = HashSet::new();
        // Grows until nothing is added: a type counts when one of its members does.
        loop {
            let more: Vec<&str> = spec
                .types
                .iter()
                .filter(|t| outputs.contains(&t.name) && !types.contains(&*t.name))
                .filter(|t| {
                    parts(t).any(|(aliases, ty)| {
                        !aliases.is_empty() || ty.named().iter().any(|n| types.contains(n))
                    })
                })
                .map(|t| &*t.name)
                .collect();
            if more.is_empty() {
                return Self { types };
            }
            types.extend(more);
        }
    }

    /// The function for answers of this type, where there is one.
    pub(crate) fn function(&self, name: &str) -> Option<String> {
        self.types.contains(name).then(|| function(name))
    }

    /// The statement that looks into a member of this type.
    fn inside(&self, ty: &TypeExpr, member: &str) -> Option<String> {
        match ty.bare() {
            TypeExpr::Named(name) if self.types.contains(&**name) => {
                Some(format!("{}({member});", function(name)))
            }
            TypeExpr::List(item) | TypeExpr::Map(item) => match item.bare() {
                TypeExpr::Named(name) if self.types.contains(&**name) => {
                    Some(format!("each({member}, {});", function(name)))
                }
                _ => None,
            },
            _ => None,
        }
    }
}

/// Older names and type of every member of an object; the variants of a union.
fn parts(decl: &TypeDecl) -> Box<dyn Iterator<Item = (&[String], TypeExpr)> + '_> {
    match &decl.kind {
        Kind::Object(fields) => Box::new(fields.iter().map(|f| (&*f.aliases, f.ty.clone()))),
        Kind::Union { variants, .. } => {
            Box::new(variants.iter().map(|(_, name)| (&[][..], TypeExpr::Named(name.clone()))))
        }
        _ => Box::new(std::iter::empty()),
    }
}

fn function(name: &str) -> String {
    format!("name{name}")
}

pub(crate) fn print(spec: &Spec) -> Printed {
    let older = Older::new(spec);
    let (mut functions, mut each) = (String::new(), false);
    for decl in spec.types.iter().filter(|t| older.types.contains(&*t.name)) {
        let mut lines = String::new();
        match &decl.kind {
            Kind::Object(fields) => {
                for f in fields {
                    for alias in &f.aliases {
                        let _ = writeln!(lines, "  rename(value, {}, {});", quote(alias), quote(&f.name));
                    }
                    if let Some(line) = older.inside(&f.ty, &format!("value[{}]", quote(&f.name))) {
                        each |= line.starts_with("each");
                        let _ = writeln!(lines, "  {line}");
                    }
                }
            }
            // The members that two variants share have one meaning, so each may look.
            Kind::Union { variants, .. } => {
                for (_, name) in variants.iter().filter(|(_, name)| older.types.contains(&**name)) {
                    let _ = writeln!(lines, "  {}(value);", function(name));
                }
            }
            _ => {}
        }
        let _ = write!(
            functions,
            "\n/** Names the members of `{}`. */\nexport function {}(value: unknown): void {{\n  if (!isObject(value)) return;\n{lines}}}\n",
            decl.name,
            function(&decl.name)
        );
    }
    let mut text = String::from(
        "/**\n * The service knows some members under an older name too. What came under one gets its name of today beside it, so\n * that it is where the types say. Printed from core/spec by `make gen`. Do not edit.\n */\n",
    );
    if functions.is_empty() {
        text.push_str("\nexport {};\n");
    } else {
        text.push_str(HELPERS);
        if each {
            text.push_str(EACH);
        }
        text += &functions;
    }
    Printed::new(format!("{PACKAGE}/older.ts"), text)
}

const HELPERS: &str = r#"
type Members = Record<string, unknown>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

function rename(value: Members, older: string, today: string): void {
  if ((value[today] === undefined || value[today] === null) && value[older] !== undefined) value[today] = value[older];
}
"#;

const EACH: &str = r#"
function each(values: unknown, look: (value: unknown) => void): void {
  if (isObject(values)) for (const value of Object.values(values)) look(value);
}
"#;
