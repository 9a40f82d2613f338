//! How printed Python is laid out: as `ruff format` leaves it, so that the printed text is the final text.

/// Columns of a line.
pub(crate) const WIDTH: usize = 110;

/// An expression: plain text, or something in brackets that may be written over several lines.
pub(crate) enum Expr {
    /// Stays on its line.
    Text(String),
    /// What stands before the bracket, the brackets, and the elements.
    Group(String, [char; 2], Vec<Expr>),
}

impl Expr {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Group(head, [open, close], items) => {
                let items: Vec<_> = items.iter().map(Self::flat).collect();
                format!("{head}{open}{}{close}", items.join(", "))
            }
        }
    }

    /// On one line where that fits between `before` and `after`, else one element a line with a comma behind each,
    /// which the formatter keeps.
    pub(crate) fn lay_out(&self, indent: usize, before: &str, after: &str) -> String {
        let flat = self.flat();
        if indent + before.len() + flat.chars().count() + after.len() <= WIDTH {
            return format!("{}{before}{flat}{after}\n", spaces(indent));
        }
        match self {
            Self::Group(head, [open, close], items) if !items.is_empty() => {
                let mut out = format!("{}{before}{head}{open}\n", spaces(indent));
                for item in items {
                    out.push_str(&item.lay_out(indent + 4, "", ","));
                }
                out + &format!("{}{close}{after}\n", spaces(indent))
            }
            _ => format!("{}{before}{flat}{after}\n", spaces(indent)),
        }
    }
}

pub(crate) fn spaces(count: usize) -> String {
    " ".repeat(count)
}

/// A text literal. Double quotes unless the text holds them and no single ones.
pub(crate) fn quote(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('\n', "\\n");
    if text.contains('"') && !text.contains('\'') {
        format!("'{text}'")
    } else {
        format!("\"{}\"", text.replace('"', "\\\""))
    }
}

/// A docstring of paragraphs. A paragraph that starts with a blank stays as it is: it is a list.
pub(crate) fn docstring(indent: usize, paragraphs: &[String]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let text = paragraph.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
        if text.contains('\n') {
            lines.extend(text.lines().map(str::to_owned));
        } else {
            let first = if lines.is_empty() { 3 } else { 0 };
            lines.extend(wrap(&text, WIDTH - indent, first, 0));
        }
    }
    let gap = if lines.first().is_some_and(|l| l.starts_with('"')) { " " } else { "" };
    let single = lines.len() == 1 && indent + lines[0].chars().count() + 6 + gap.len() <= WIDTH;
    let mut out = format!("{}\"\"\"{gap}", spaces(indent));
    for (i, line) in lines.iter().enumerate() {
        if i > 0 && !line.is_empty() {
            out.push_str(&spaces(indent));
        }
        out.push_str(line);
        if !single {
            out.push('\n');
        }
    }
    if !single {
        out.push_str(&spaces(indent));
    }
    out + "\"\"\"\n"
}

/// Text as lines of at most `width` columns; the first starts `first` columns in, further ones with `hang` blanks.
pub(crate) fn wrap(text: &str, width: usize, first: usize, hang: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut column = first;
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, String::len);
        let length = word.chars().count();
        if line > 0 && column + 1 + length > width {
            lines.push(format!("{}{word}", spaces(hang)));
            column = hang + length;
        } else if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
                column += 1;
            }
            line.push_str(word);
            column += length;
        }
    }
    lines
}

/// An import of names, sorted as the import sorter does: constants, classes, functions.
pub(crate) fn import(indent: usize, module: &str, names: impl IntoIterator<Item = String>) -> String {
    let mut names: Vec<String> = names.into_iter().collect();
    let class = |n: &str| match n {
        _ if n.chars().all(|c| !c.is_ascii_lowercase()) && n.len() > 1 => 0,
        _ if n.starts_with(|c: char| c.is_ascii_uppercase()) => 1,
        _ => 2,
    };
    names.sort_by_key(|n| (class(n), crate::names::unified(n)));
    names.dedup();
    let flat = format!("{}from {module} import {}\n", spaces(indent), names.join(", "));
    if flat.len() <= WIDTH + 1 {
        return flat;
    }
    let mut out = format!("{}from {module} import (\n", spaces(indent));
    for name in names {
        out.push_str(&format!("{}{name},\n", spaces(indent + 4)));
    }
    out + &format!("{})\n", spaces(indent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_on_its_line_and_the_rest_has_a_line_an_element() {
        let call =
            |n: usize| Expr::Group("f".into(), ['(', ')'], vec![Expr::text("a".repeat(n)), Expr::text("b")]);
        assert_eq!(call(3).lay_out(4, "return ", ""), "    return f(aaa, b)\n");
        assert_eq!(call(WIDTH - 17).lay_out(4, "return ", "").lines().count(), 1);
        let long = call(WIDTH - 16).lay_out(4, "return ", "");
        assert!(
            long.starts_with("    return f(\n        aaa") && long.ends_with("a,\n        b,\n    )\n"),
            "{long}"
        );
    }

    #[test]
    fn docstrings_hold_quotes_and_backslashes_and_never_pass_the_margin() {
        assert_eq!(docstring(4, &["One \\ two.".into()]), "    \"\"\"One \\\\ two.\"\"\"\n");
        let long = docstring(8, &["word ".repeat(60), "* a\n* b".into()]);
        assert!(long.lines().all(|l| l.len() <= WIDTH && l.trim_end() == l), "{long}");
        assert!(long.ends_with("        * b\n        \"\"\"\n"), "{long}");
    }
}
