//! Breaks a long line of code at its outermost commas. Samples are written as one line first, whatever the language.

/// As narrow as the page shows without scrolling.
const WIDTH: usize = 92;

/// The text with a line an element where it does not fit: the outermost brackets first, what is in them only if it has to be.
/// `last` stands behind the last element: a comma where the language likes it.
pub(crate) fn broken(text: &str, last: &str) -> String {
    within(text, 0, last)
}

fn within(text: &str, margin: usize, last: &str) -> String {
    if text.chars().count() + margin <= WIDTH {
        return text.to_owned();
    }
    let Some((open, close)) = widest(text) else { return text.to_owned() };
    let (before, inside, after) = (&text[..=open], text[open + 1..close].trim(), &text[close..]);
    if inside.is_empty() {
        return text.to_owned();
    }
    let inner = margin + 4;
    let parts: Vec<String> = elements(inside)
        .into_iter()
        .map(|part| format!("{}{}", " ".repeat(inner), within(part, inner, last)))
        .collect();
    format!("{before}\n{}{last}\n{}{after}", parts.join(",\n"), " ".repeat(margin))
}

/// Where the outermost brackets with the most inside begin and end.
fn widest(text: &str) -> Option<(usize, usize)> {
    let (mut best, mut open) = (None, None);
    walk(text, |at, c, depth| match c {
        '(' | '[' | '{' if depth == 0 => open = Some(at),
        ')' | ']' | '}' if depth == 0 => {
            let width = |(from, to): (usize, usize)| to - from;
            let found = open.map(|from| (from, at));
            if found.map(width) > best.map(width) {
                best = found;
            }
        }
        _ => {}
    });
    best
}

/// The parts between the commas that stand in no brackets.
fn elements(text: &str) -> Vec<&str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    walk(text, |at, c, depth| {
        if c == ',' && depth == 0 {
            parts.push((start, at));
            start = at + 1;
        }
    });
    parts.push((start, text.len()));
    parts.into_iter().map(|(from, to)| text[from..to].trim()).filter(|part| !part.is_empty()).collect()
}

/// Every character outside of texts with the number of brackets around it; a bracket does not count as around itself.
fn walk(text: &str, mut see: impl FnMut(usize, char, usize)) {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        if quoted {
            (quoted, escaped) = (escaped || c != '"', !escaped && c == '\\');
            continue;
        }
        match c {
            '"' => quoted = true,
            '(' | '[' | '{' => {
                see(at, c, depth);
                depth += 1;
            }
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                see(at, c, depth);
            }
            _ => see(at, c, depth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_broken_only_where_it_has_to_be_and_never_inside_a_text() {
        assert_eq!(broken("call(1, 2)", ","), "call(1, 2)");
        let long = format!("call(one({:?}), [1, 2])", "a, (b".repeat(18));
        let lines: Vec<_> = broken(&long, ",").lines().map(str::to_owned).collect();
        assert_eq!((lines[0].as_str(), lines[4].as_str(), lines[5].as_str()), ("call(", "    [1, 2],", ")"));
        assert_eq!(
            lines[1..4].join("").replace("    ", "").replace(",)", ")"),
            format!("one({:?}),", "a, (b".repeat(18))
        );
    }
}
