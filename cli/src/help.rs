//! The help of one operation, printed from its row in the table, with the sentences about its parameters from the description.

use crate::screen::Screen;
use std::fmt::Write as _;
use videosdk_api::operation::{Access, Operation, Param, Place, Type};

/// Printed by `make gen`: `# name` of an operation or of a type, and below it each member with its sentences.
const WORDS: &str = include_str!("words.txt");
/// So many members deep, what is inside an object is listed too.
const DEPTH: usize = 2;
/// Wider text is hard to read.
const WIDEST: usize = 100;

pub(crate) fn of(op: &Operation, screen: &Screen) -> String {
    let mut text = format!("{}\n\n{}\n", op.doc, line(op));
    let _ = write!(text, "\nUsage: videosdk-api call {}", op.id);
    for param in op.params.iter().filter(|param| param.required) {
        let _ = write!(text, " {}=…", param.name);
    }
    text.push_str(if op.params.iter().any(|param| !param.required) { " [NAME=VALUE…]\n" } else { "\n" });
    let mut page = Page { text, width: screen.width.unwrap_or(WIDEST).min(WIDEST) };
    for (title, required) in [("Required", true), ("Optional", false)] {
        let params: Vec<&Param> = op.params.iter().filter(|param| param.required == required).collect();
        if !params.is_empty() {
            let _ = writeln!(page.text, "\n{title}:");
        }
        params.into_iter().for_each(|param| page.param(op, param));
    }
    for group in op.one_of {
        page.text.push('\n');
        page.wrapped(0, 4, &format!("At least one of: {}", group.join(", ")));
    }
    let mut text = page.text;
    if op.envelope.is_page() {
        text.push_str("\nAnswers a page of a list; --all walks to the end.\n");
    } else if let Some(def) = op.returns {
        let _ = writeln!(text, "\nAnswers {}.", def.name);
    }
    if !op.emits.is_empty() {
        let _ = writeln!(text, "\nMay lead to the webhooks: {}", op.emits.join(", "));
    }
    text
}

/// Method and path, or that there is none.
pub(crate) fn line(op: &Operation) -> String {
    let route = if op.path.is_empty() {
        "composed of other calls".to_owned()
    } else {
        format!("{} {}", op.method.as_str(), op.path_template())
    };
    match op.access {
        Access::Api => route,
        Access::Participant => format!("{route} (with a token of one participant)"),
        Access::Public => format!("{route} (without a token)"),
    }
}

/// A help that is being written.
struct Page {
    text: String,
    width: usize,
}

impl Page {
    fn param(&mut self, op: &Operation, param: &Param) {
        let mut kind = words(&param.ty);
        if let Place::RawBody(content) = param.place {
            let _ = write!(kind, "; the whole body, {content}");
        }
        if !param.aliases.is_empty() {
            let _ = write!(kind, "; also {}", param.aliases.join(", "));
        }
        self.member(2, param.name, &kind, param.secret, about(op.id, param.name));
        self.inside(4, param.name, &param.ty, param.secret, DEPTH);
    }

    fn member(&mut self, indent: usize, name: &str, kind: &str, is_secret: bool, about: &str) {
        let secret = if is_secret { "; secret: @FILE or @-" } else { "" };
        self.wrapped(indent, indent + 4, &format!("{name}: {kind}{secret}"));
        self.wrapped(indent + 4, indent + 4, about);
    }

    /// The members of an object, by the names that they can be given by.
    fn inside(&mut self, indent: usize, before: &str, ty: &Type, is_secret: bool, depth: usize) {
        let (Type::Object(def), 1..) = (ty, depth) else { return };
        for field in def.fields {
            let name = format!("{before}.{}", field.name);
            let is_secret = is_secret || field.secret;
            let mut kind = words(&field.ty);
            if field.required {
                kind.push_str("; needed there");
            }
            self.member(indent, &name, &kind, is_secret, about(def.name, field.name));
            self.inside(indent + 2, &name, &field.ty, is_secret, depth - 1);
        }
    }

    /// Text in lines of the page's width, the first indented by so much and the others by so much.
    fn wrapped(&mut self, first: usize, rest: usize, text: &str) {
        let mut line = String::new();
        for word in text.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > self.width {
                let _ = writeln!(self.text, "{line}");
                line.clear();
                line.push_str(&" ".repeat(rest));
            } else {
                line.push_str(&if line.is_empty() { " ".repeat(first) } else { " ".to_owned() });
            }
            line.push_str(word);
        }
        if !line.is_empty() {
            let _ = writeln!(self.text, "{line}");
        }
    }
}

/// The sentences about a parameter of an operation or a member of a type; empty where there are none.
fn about(of: &str, name: &str) -> &'static str {
    let mut lines = WORDS.lines().skip_while(|line| line.strip_prefix("# ") != Some(of)).skip(1);
    let found = lines
        .by_ref()
        .take_while(|line| !line.starts_with("# "))
        .find_map(|line| line.split_once('\t').filter(|(member, _)| *member == name));
    found.map_or("", |(_, text)| text)
}

/// A type in plain words.
pub(crate) fn words(ty: &Type) -> String {
    match ty {
        Type::Any => "anything".to_owned(),
        Type::String { min, max } => match (*min, *max) {
            (_, u32::MAX) => "text".to_owned(),
            (0, max) => format!("text of at most {max} characters"),
            (min, max) => format!("text of {min} to {max} characters"),
        },
        Type::Url { .. } => "URL".to_owned(),
        Type::Integer { min, max } => format!("whole number{}", bounds(*min, *max, i64::MIN, i64::MAX)),
        // The least number above 0 is how the table says "more than 0", and the greatest one bounds nothing.
        Type::Number { min, max } if *min > 0.0 && *min < f64::MIN_POSITIVE => {
            format!("number, more than 0{}", bounds(f64::MIN, *max, f64::MIN, f64::MAX))
        }
        Type::Number { min, max } => format!("number{}", bounds(*min, *max, f64::MIN, f64::MAX)),
        Type::Boolean => "true or false".to_owned(),
        Type::Enum { values, open, .. } => {
            format!("{}{}", values.join(" | "), if *open { " | …" } else { "" })
        }
        Type::List { item, .. } => format!("list of: {}", words(item)),
        Type::Map(item) => format!("object, every member: {}", words(item)),
        Type::Object(def) => {
            let names: Vec<String> = def
                .fields
                .iter()
                .map(|f| format!("{}{}", f.name, if f.required { "" } else { "?" }))
                .collect();
            format!("{} {{ {} }}", def.name, names.join(", "))
        }
        Type::OneOf(types) => types.iter().map(words).collect::<Vec<_>>().join(", or "),
    }
}

fn bounds<T: PartialOrd + std::fmt::Display>(min: T, max: T, least: T, most: T) -> String {
    match (min <= least, max >= most) {
        (true, true) => String::new(),
        (false, true) => format!(", {min} or more"),
        (true, false) => format!(", {max} or less"),
        (false, false) => format!(", {min} to {max}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use videosdk_api::operations::OPERATIONS;

    #[test]
    fn every_parameter_of_every_operation_is_explained() {
        for op in OPERATIONS {
            for param in op.params {
                assert!(!about(op.id, param.name).is_empty(), "{} {}", op.id, param.name);
            }
        }
    }

    #[test]
    fn a_help_keeps_within_the_terminal() {
        let mut narrow = Screen::of(false);
        narrow.width = Some(50);
        for op in OPERATIONS {
            let text = of(op, &narrow);
            assert!(!text.contains("00000"), "{}: {text}", op.id);
            let list = text
                .lines()
                .skip_while(|line| !line.ends_with(':'))
                .take_while(|line| !line.starts_with("Ans"));
            for line in list.filter(|line| line.trim().contains(' ')) {
                assert!(line.chars().count() <= 50, "{}: {line}", op.id);
            }
        }
    }
}
