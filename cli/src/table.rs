//! Answers for people: lists as aligned columns, objects as one line a member; secrets masked, and nothing in them can steer a
//! terminal.

use crate::screen::Screen;
use serde_json::{Map, Value};
use videosdk_api::operation::{Type, TypeDef};

const MOST_COLUMNS: usize = 6;
const WIDEST: usize = 48;
/// Less of a column says nothing.
const NARROWEST: usize = 12;
const GAP: &str = "  ";

/// Text of others, with what would steer a terminal made visible.
pub(crate) fn clean(text: &str) -> String {
    let steers = |c: char| {
        (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if steers(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

/// The same value without what is never printed.
pub(crate) fn masked(value: Value, def: Option<&TypeDef>) -> Value {
    match (value, def) {
        (Value::Object(members), Some(def)) => Value::Object(
            members
                .into_iter()
                .map(|(name, value)| {
                    let value = match def.fields.iter().find(|field| field.name == name) {
                        Some(field) if field.secret && !value.is_null() => "***".into(),
                        Some(field) => masked_as(value, &field.ty),
                        None => value,
                    };
                    (name, value)
                })
                .collect(),
        ),
        (Value::Array(items), def) => items.into_iter().map(|item| masked(item, def)).collect(),
        (value, _) => value,
    }
}

fn masked_as(value: Value, ty: &Type) -> Value {
    match (value, ty) {
        (value, Type::Object(def)) => masked(value, Some(def)),
        (Value::Array(items), Type::List { item, .. }) => {
            items.into_iter().map(|value| masked_as(value, item)).collect()
        }
        (Value::Object(members), Type::Map(item)) => {
            Value::Object(members.into_iter().map(|(name, value)| (name, masked_as(value, item))).collect())
        }
        (value, Type::OneOf(types)) => types.iter().fold(value, masked_as),
        (value, _) => value,
    }
}

/// An answer that is no page of a list.
pub(crate) fn object(value: &Value, screen: &Screen) -> String {
    match value {
        Value::Object(members) => {
            let mut lines = Vec::new();
            flatten("", members, &mut lines);
            let width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
            let line = |(name, value): &(String, String)| {
                let gap = " ".repeat(width - name.chars().count());
                format!("{}{gap}  {value}\n", screen.bold(name))
            };
            lines.iter().map(line).collect()
        }
        Value::Array(items) => list(items, screen),
        Value::Null => String::new(),
        Value::String(text) => format!("{}\n", clean(text).trim_end()),
        other => format!("{other}\n"),
    }
}

fn flatten(before: &str, members: &Map<String, Value>, lines: &mut Vec<(String, String)>) {
    for (name, value) in members {
        let name = format!("{before}{}", clean(name));
        match value {
            Value::Object(inner) if !inner.is_empty() => flatten(&format!("{name}."), inner, lines),
            value => lines.push((name, plain(value))),
        }
    }
}

fn plain(value: &Value) -> String {
    let text = match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    clean(&text).replace('\n', "\\n")
}

/// The items of a list under the names of their simple members.
pub(crate) fn list(items: &[Value], screen: &Screen) -> String {
    if items.is_empty() {
        return "(none)\n".to_owned();
    }
    let names = columns(items);
    if names.is_empty() {
        return items.iter().map(|item| format!("{}\n", plain(item))).collect();
    }
    let rows =
        items.iter().map(|item| names.iter().map(|name| clipped(plain(&item[*name]), WIDEST)).collect());
    let heads: Vec<String> = names.iter().map(|name| clean(name)).collect();
    aligned(&heads.iter().map(String::as_str).collect::<Vec<_>>(), rows.collect(), screen)
}

/// Rows below the names of their columns. On a terminal, what does not fit is cut at the right: a line that runs on in the next
/// one is no table.
pub(crate) fn aligned(names: &[&str], rows: Vec<Vec<String>>, screen: &Screen) -> String {
    let width = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count());
        cells.chain([names[at].chars().count()]).max().unwrap_or(0)
    };
    let widths = fitting((0..names.len()).map(width).collect(), screen.width);
    let padded = |cells: Vec<&str>| {
        let line: Vec<String> = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{:<width$}", clipped((*cell).to_owned(), *width)))
            .collect();
        line.join(GAP).trim_end().to_owned()
    };
    let mut text = format!("{}\n", screen.bold(&padded(names.to_vec())));
    for row in &rows {
        text.push_str(&padded(row.iter().map(String::as_str).collect()));
        text.push('\n');
    }
    if widths.len() < names.len() {
        screen.note(&format!(
            "this terminal has no room for {}; --json has all",
            names[widths.len()..].join(", ")
        ));
    }
    text
}

/// The widths of the columns that fit: whole ones from the left, and what is left for the next one where that is worth it.
fn fitting(wanted: Vec<usize>, most: Option<usize>) -> Vec<usize> {
    let Some(most) = most else { return wanted };
    let mut left = most;
    let mut widths = Vec::new();
    for wanted in wanted {
        let gap = if widths.is_empty() { 0 } else { GAP.len() };
        if wanted + gap <= left {
            widths.push(wanted);
            left -= wanted + gap;
            continue;
        }
        let rest = left.saturating_sub(gap);
        if rest >= NARROWEST || widths.is_empty() {
            widths.push(rest);
        }
        break;
    }
    widths
}

/// The members that are simple in every item, in the order they are met.
fn columns(items: &[Value]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in items.iter().filter_map(Value::as_object).flatten() {
        let simple = items.iter().all(|item| !item[name].is_object() && !item[name].is_array());
        if simple && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names.truncate(MOST_COLUMNS);
    names
}

fn clipped(text: String, most: usize) -> String {
    if text.chars().count() <= most {
        return text;
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_others_wrote_cannot_steer_a_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb\u{202e}c"), "a\\u{1b}[2Jb\\u{202e}c");
        let shown = object(&json!({ "na\u{7}me": "two\nlines\u{1b}" }), &Screen::of(false));
        assert_eq!(shown, "na\\u{7}me  two\\nlines\\u{1b}\n");
    }

    #[test]
    fn what_does_not_fit_is_cut_at_the_right() {
        assert_eq!(fitting(vec![14, 30, 5], None), [14, 30, 5]);
        assert_eq!(fitting(vec![14, 30, 5], Some(53)), [14, 30, 5]);
        assert_eq!(fitting(vec![14, 30, 5], Some(52)), [14, 30]);
        assert_eq!(fitting(vec![14, 30, 5], Some(40)), [14, 24]);
        assert_eq!(fitting(vec![14, 30, 5], Some(20)), [14]);
        assert_eq!(fitting(vec![14, 30, 5], Some(9)), [9]);
        assert_eq!(clipped("abcdef".to_owned(), 4), "abc…");
    }

    #[test]
    fn a_secret_member_is_masked_wherever_it_lies() {
        static INNER: TypeDef = TypeDef {
            name: "Inner",
            fields: &[videosdk_api::operation::Field {
                name: "pin",
                ty: Type::Any,
                required: false,
                nullable: true,
                secret: true,
            }],
        };
        static OUTER: TypeDef = TypeDef {
            name: "Outer",
            fields: &[videosdk_api::operation::Field {
                name: "all",
                ty: Type::List { item: &Type::Object(&INNER), min: 0, max: 9 },
                required: false,
                nullable: false,
                secret: false,
            }],
        };
        let value = json!({ "all": [{ "pin": 1234 }, { "pin": null, "more": 1 }] });
        assert_eq!(
            masked(value, Some(&OUTER)),
            json!({ "all": [{ "pin": "***" }, { "pin": null, "more": 1 }] })
        );
    }
}
