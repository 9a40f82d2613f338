//! Rows of CSV, read and written: quoted fields, doubled quotes, line ends of either kind.

/// The rows of a text; a row without any text is left out.
pub(crate) fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.next_if_eq(&'"').is_some() => field.push('"'),
            '"' if quoted || field.is_empty() => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted && signs.peek() == Some(&'\n') => {}
            '\n' | '\r' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(sign),
        }
    }
    row.push(field);
    rows.push(row);
    rows.retain(|row| row.iter().any(|field| !field.trim().is_empty()));
    rows
}

/// One row with its line end.
pub(crate) fn line(fields: &[&str]) -> String {
    let quoted: Vec<String> = fields.iter().map(|field| quote(field)).collect();
    quoted.join(",") + "\n"
}

fn quote(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let rows = [["a", "b,c"], ["say \"hi\"", "two\nlines"], ["", "x"]]
            .map(|row| row.map(str::to_owned).to_vec());
        let text: String =
            rows.iter().map(|row| line(&row.iter().map(String::as_str).collect::<Vec<_>>())).collect();
        assert_eq!(read(&text), rows);
    }

    #[test]
    fn line_ends_blank_rows_and_a_byte_order_mark_do_not_matter() {
        let wanted = [["a".to_owned(), "b".to_owned()], ["1".to_owned(), String::new()]];
        for text in ["a,b\n1,\n", "\u{feff}a,b\r\n\r\n1,\r\n", "a,b\r1,", "\n\"a\",\"b\"\n1,\n  ,\n"] {
            assert_eq!(read(text), wanted, "{text:?}");
        }
    }
}
