//! How printed TypeScript is laid out: comments, imports, names of members, texts.

use crate::python_text::{WIDTH, spaces, wrap};
use std::collections::{BTreeMap, BTreeSet};

/// A text literal.
pub(crate) fn quote(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// The name of a member as it stands in an interface or an object.
pub(crate) fn key(name: &str) -> String {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$');
    if plain && !name.starts_with(|c: char| c.is_ascii_digit()) { name.to_owned() } else { quote(name) }
}

/// A comment of paragraphs; one that starts with `@` is a tag and follows without an empty line before further tags.
pub(crate) fn comment(indent: usize, paragraphs: &[String]) -> String {
    let margin = spaces(indent);
    let mut lines: Vec<String> = Vec::new();
    let mut tag_before = false;
    for paragraph in paragraphs {
        let tag = paragraph.starts_with('@');
        let follows_a_tag = tag && tag_before;
        if !lines.is_empty() && !follows_a_tag {
            lines.push(String::new());
        }
        tag_before = tag;
        let text = paragraph.replace("*/", "*\\/");
        lines.extend(wrap(&text, WIDTH - indent - 3, 0, if tag { 2 } else { 0 }));
    }
    if let [line] = lines.as_slice()
        && indent + line.chars().count() + 7 <= WIDTH
    {
        return format!("{margin}/** {line} */\n");
    }
    let body: String = lines.iter().map(|l| format!("{}\n", format!("{margin} * {l}").trim_end())).collect();
    format!("{margin}/**\n{body}{margin} */\n")
}

/// What stands before the bracket, the elements, and what stands behind: on one line, or with a line an element.
pub(crate) fn list(indent: usize, before: &str, items: &[String], after: &str) -> String {
    let flat = format!("{}{before}{}{after}\n", spaces(indent), items.join(", "));
    if flat.chars().count() <= WIDTH + 1 || items.is_empty() {
        return flat;
    }
    let lines: String = items.iter().map(|item| format!("{}{item},\n", spaces(indent + 2))).collect();
    format!("{}{before}\n{lines}{}{after}\n", spaces(indent), spaces(indent))
}

/// An alias for one of several types, where it is long with a line a type.
pub(crate) fn one_of(name: &str, parts: &[String]) -> String {
    let flat = format!("export type {name} = {};\n", parts.join(" | "));
    if flat.chars().count() <= WIDTH + 1 {
        return flat;
    }
    let lines: Vec<String> = parts.iter().map(|part| format!("  | {part}")).collect();
    format!("export type {name} =\n{};\n", lines.join("\n"))
}

/// Types to import by module.
#[derive(Default)]
pub(crate) struct Uses(BTreeMap<String, BTreeSet<String>>);

impl Uses {
    pub(crate) fn add(&mut self, module: impl Into<String>, name: impl Into<String>) {
        self.0.entry(module.into()).or_default().insert(name.into());
    }

    /// The imports, far ones first.
    pub(crate) fn print(&self) -> String {
        let mut modules: Vec<_> = self.0.iter().collect();
        modules.sort_by_key(|(module, _)| (module.starts_with("./"), module.as_str()));
        modules.into_iter().map(|(module, names)| names_from("import type", names, module)).collect()
    }
}

/// Example: `export type { Room, RoomUser } from "./rooms";`
pub(crate) fn names_from(verb: &str, names: &BTreeSet<String>, module: &str) -> String {
    let flat = format!(
        "{verb} {{ {} }} from {};\n",
        names.iter().cloned().collect::<Vec<_>>().join(", "),
        quote(module)
    );
    if flat.chars().count() <= WIDTH + 1 {
        return flat;
    }
    let lines: String = names.iter().map(|name| format!("  {name},\n")).collect();
    format!("{verb} {{\n{lines}}} from {};\n", quote(module))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_cannot_be_ended_from_inside_and_never_pass_the_margin() {
        assert_eq!(comment(2, &["Ends */ here.".into()]), "  /** Ends *\\/ here. */\n");
        let long = comment(4, &["word ".repeat(60), "@param a One.".into(), "@returns Two.".into()]);
        assert!(long.lines().all(|l| l.len() <= WIDTH && l.trim_end() == l), "{long}");
        assert!(long.ends_with("     *\n     * @param a One.\n     * @returns Two.\n     */\n"), "{long}");
    }

    #[test]
    fn members_are_quoted_where_they_must_be() {
        assert_eq!(key("roomId"), "roomId");
        assert_eq!(key("__v"), "__v");
        assert_eq!(key("180"), "\"180\"");
        assert_eq!(key("content-type"), "\"content-type\"");
    }
}
