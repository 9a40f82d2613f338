//! How a type of the description is written in Python, and what must be imported for it.

use crate::python_text::import;
use crate::spec::{Kind, Spec, TypeDecl};
use crate::types::TypeExpr;
use crate::{names, usage};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What the printed files ask of the description again and again.
pub(crate) struct Python<'s> {
    pub(crate) spec: &'s Spec,
    /// Types that can be part of a request: they have a TypedDict.
    pub(crate) inputs: HashSet<String>,
    /// Types that can be part of an answer or an event: they have a model.
    pub(crate) outputs: HashSet<String>,
}

/// Names to import by module; the key is written as it stands behind `from`.
#[derive(Default)]
pub(crate) struct Uses(BTreeMap<String, BTreeSet<String>>);

impl Uses {
    pub(crate) fn add(&mut self, module: impl Into<String>, name: impl Into<String>) {
        self.0.entry(module.into()).or_default().insert(name.into());
    }

    /// What is left when `other` is imported anyway.
    fn without(&self, other: &Self) -> Self {
        let left = |(module, names): (&String, &BTreeSet<String>)| {
            let known = other.0.get(module);
            let names: BTreeSet<_> =
                names.iter().filter(|n| !known.is_some_and(|k| k.contains(*n))).cloned().collect();
            (!names.is_empty()).then(|| (module.clone(), names))
        };
        Self(self.0.iter().filter_map(left).collect())
    }

    /// Imports that only type checkers see. The flag is a plain variable: checkers know it by its name, and it spares
    /// the program the import of `typing`.
    pub(crate) fn print_for_checkers(&self, imported_anyway: &Self) -> String {
        let left = self.without(imported_anyway);
        if left.0.is_empty() {
            return String::new();
        }
        format!("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n{}", left.print(4))
    }

    /// The imports in the order of the import sorter: the standard library, then far relatives, then near ones.
    pub(crate) fn print(&self, indent: usize) -> String {
        let rank = |m: &str| match m.bytes().take_while(|b| *b == b'.').count() {
            0 if m == "typing_extensions" => 1,
            0 => 0,
            dots => 12 - dots,
        };
        let mut modules: Vec<&String> = self.0.keys().collect();
        modules.sort_by_key(|m| (rank(m), m.as_str()));
        let mut out = String::new();
        let mut last = None;
        for module in modules {
            let section = rank(module).min(2);
            if last.is_some_and(|before| before != section) {
                out.push('\n');
            }
            last = Some(section);
            out += &import(indent, module, self.0[module].iter().cloned());
        }
        out
    }
}

impl<'s> Python<'s> {
    pub(crate) fn new(spec: &'s Spec) -> Self {
        Self { spec, inputs: usage::inputs(spec), outputs: usage::outputs(spec) }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&'s TypeDecl> {
        self.spec.find(name)
    }

    /// The expression behind a named scalar; anything else stays as it is.
    fn resolved(&self, ty: &TypeExpr) -> TypeExpr {
        match ty.bare() {
            TypeExpr::Named(name) => match self.find(name).map(|t| &t.kind) {
                Some(Kind::Scalar { base, .. }) => TypeExpr::parse(base).unwrap_or_default(),
                _ => ty.bare().clone(),
            },
            bare => bare.clone(),
        }
    }

    /// How a caller may give a value: texts, lists and maps of any kind, objects as dicts or as views.
    pub(crate) fn given(&self, ty: &TypeExpr, uses: &mut Uses, here: Option<&str>) -> String {
        match ty.bare() {
            TypeExpr::Named(name) if name == "Timestamp" => {
                uses.add("datetime", "datetime");
                "str | datetime".into()
            }
            TypeExpr::Named(name) => self.given_named(name, uses, here),
            TypeExpr::List(item) => {
                uses.add("collections.abc", "Sequence");
                format!("Sequence[{}]", self.given(item, uses, here))
            }
            TypeExpr::Map(item) => {
                uses.add("collections.abc", "Mapping");
                format!("Mapping[str, {}]", self.given(item, uses, here))
            }
            TypeExpr::OneOf(all) => {
                let mut parts: Vec<String> = Vec::new();
                for part in all {
                    let part = self.given(part, uses, here);
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                }
                parts.join(" | ")
            }
            other => plain(other, uses),
        }
    }

    fn given_named(&self, name: &str, uses: &mut Uses, here: Option<&str>) -> String {
        let Some(decl) = self.find(name) else { return plain(&TypeExpr::Any, uses) };
        match &decl.kind {
            Kind::Scalar { .. } => plain(&self.resolved(&TypeExpr::Named(name.into())), uses),
            Kind::Enum { .. } => {
                from_file(uses, "params", &decl.file, name, here);
                name.to_owned()
            }
            Kind::Object(_) | Kind::Union { .. } => {
                let dict = format!("{name}Param");
                from_file(uses, "params", &decl.file, &dict, here);
                if self.outputs.contains(name) {
                    uses.add(format!("..models.{}", names::python(&decl.file)), name);
                    format!("{dict} | {name}")
                } else {
                    dict
                }
            }
        }
    }

    /// How a field of a view reads: the Python type without `None`, the kind the view knows, and the class of models.
    pub(crate) fn read(&self, ty: &TypeExpr, uses: &mut Uses) -> Read {
        if let TypeExpr::Named(name) = ty.bare()
            && name == "Timestamp"
        {
            return Read::new("Timestamp", "time");
        }
        match &self.resolved(ty) {
            TypeExpr::String | TypeExpr::Url => Read::new("str", "text"),
            TypeExpr::Integer => Read::new("int", "int"),
            TypeExpr::Number => Read::new("float", "float"),
            TypeExpr::Boolean => Read::new("bool", "bool"),
            TypeExpr::List(item) => match self.resolved(item) {
                TypeExpr::Named(name) if self.is_model(&name) => {
                    Read { class: Some(name.clone()), ..Read::new(format!("list[{name}]"), "models") }
                }
                _ => Read::new(format!("list[{}]", self.data(item, uses)), "list"),
            },
            TypeExpr::Map(item) => Read::new(format!("dict[str, {}]", self.data(item, uses)), "map"),
            TypeExpr::OneOf(all) => self.read(&all.first().cloned().unwrap_or_default(), uses),
            TypeExpr::Named(name) if self.is_model(name) => {
                Read { class: Some(name.clone()), ..Read::new(name.clone(), "model") }
            }
            TypeExpr::Named(name) => {
                if let Some(decl) = self.find(name) {
                    uses.add(format!("..params.{}", names::python(&decl.file)), name);
                }
                Read::new(name.clone(), "text")
            }
            TypeExpr::Any | TypeExpr::Nullable(_) => Read::new(plain(&TypeExpr::Any, uses), "any"),
        }
    }

    /// The type of plain data, as it lies inside lists and maps.
    fn data(&self, ty: &TypeExpr, uses: &mut Uses) -> String {
        let resolved = self.resolved(ty);
        match &resolved {
            TypeExpr::List(item) => format!("list[{}]", self.data(item, uses)),
            TypeExpr::Map(item) => format!("dict[str, {}]", self.data(item, uses)),
            TypeExpr::Named(name) if !self.is_model(name) => self.read(&resolved, uses).python,
            TypeExpr::OneOf(_) | TypeExpr::Named(_) => plain(&TypeExpr::Any, uses),
            other => plain(other, uses),
        }
    }

    fn is_model(&self, name: &str) -> bool {
        matches!(self.find(name).map(|t| &t.kind), Some(Kind::Object(_) | Kind::Union { .. }))
    }
}

/// How a field of a view reads.
pub(crate) struct Read {
    /// Its type in Python.
    pub(crate) python: String,
    /// Its kind, without the `?` of what may be absent.
    pub(crate) kind: &'static str,
    /// The class of a model or of the elements of a list.
    pub(crate) class: Option<String>,
}

impl Read {
    fn new(python: impl Into<String>, kind: &'static str) -> Self {
        Self { python: python.into(), kind, class: None }
    }
}

fn from_file(uses: &mut Uses, folder: &str, file: &str, name: &str, here: Option<&str>) {
    match here {
        None => uses.add(format!("..{folder}.{}", names::python(file)), name),
        Some(here) if here == file => {}
        Some(_) => uses.add(format!(".{}", names::python(file)), name),
    }
}

fn plain(ty: &TypeExpr, uses: &mut Uses) -> String {
    match ty {
        TypeExpr::String | TypeExpr::Url => "str".into(),
        TypeExpr::Integer => "int".into(),
        TypeExpr::Number => "float".into(),
        TypeExpr::Boolean => "bool".into(),
        _ => {
            uses.add("typing", "Any");
            "Any".into()
        }
    }
}
