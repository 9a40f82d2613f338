//! The recipients file of a batch of calls: which column holds the number, and what the others become.

use serde_json::{Map, Value};

use crate::csv;

/// Names of the column with the number, without regard to case, blanks and signs. The service publishes none.
const NUMBER_NAMES: [&str; 10] = [
    "phonenumber",
    "phone",
    "number",
    "phoneno",
    "mobile",
    "mobilenumber",
    "to",
    "callto",
    "sipcallto",
    "contact",
];

/// Somebody to be called.
#[derive(Debug, PartialEq)]
pub(crate) struct Recipient {
    pub(crate) phone_number: String,
    /// The other columns by their names, those without a value left out.
    pub(crate) metadata: Map<String, Value>,
}

/// Reads a file, or tells why it cannot be used.
pub(crate) fn read(text: &str) -> Result<Vec<Recipient>, String> {
    let rows = csv::read(text);
    let Some((header, rows)) = rows.split_first() else { return Err("The file is empty.".to_owned()) };
    let column = header
        .iter()
        .position(|name| NUMBER_NAMES.contains(&plain(name).as_str()))
        .ok_or("The file has no column phoneNumber.")?;
    if rows.is_empty() {
        return Err("The file has no recipients.".to_owned());
    }
    let recipient = |(index, row): (usize, &Vec<String>)| {
        let given = row.get(column).map_or("", |text| text.trim());
        let phone_number = number(given)
            .ok_or_else(|| format!("Row {}: {given:?} is no phone number in E.164 form.", index + 2))?;
        Ok(Recipient { phone_number, metadata: metadata(header, row, column) })
    };
    rows.iter().enumerate().map(recipient).collect()
}

/// A number in E.164 form; blanks and signs are left out, and a plus that a spreadsheet has eaten is put back.
pub(crate) fn number(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.')).collect();
    let digits = digits.strip_prefix('+').unwrap_or(&digits);
    let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    (fits && !digits.starts_with('0')).then(|| format!("+{digits}"))
}

fn metadata(header: &[String], row: &[String], column: usize) -> Map<String, Value> {
    let others = header.iter().zip(row).enumerate().filter(|(index, _)| *index != column);
    others
        .map(|(_, (name, value))| (name.trim(), value.trim()))
        .filter(|(name, value)| !name.is_empty() && !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect()
}

fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_number_has_its_column_and_the_others_are_metadata() {
        let read = read("Name,Phone Number,plan\nAda,+1 (555) 013-3001,gold\nGrace,15550133002,\n");
        let Ok(read) = read else { panic!("{read:?}") };
        assert_eq!(read[0].phone_number, "+15550133001");
        assert_eq!(Value::Object(read[0].metadata.clone()), json!({ "Name": "Ada", "plan": "gold" }));
        assert_eq!(read[1].phone_number, "+15550133002");
        assert_eq!(Value::Object(read[1].metadata.clone()), json!({ "Name": "Grace" }));
    }

    #[test]
    fn a_file_that_cannot_be_used_says_why() {
        for (text, why) in [
            ("", "The file is empty."),
            ("name\nAda\n", "The file has no column phoneNumber."),
            ("phoneNumber\n", "The file has no recipients."),
            ("phoneNumber\n+15550133001\nAda\n", "Row 3: \"Ada\" is no phone number in E.164 form."),
            ("phoneNumber\n+0155501330\n", "Row 2: \"+0155501330\" is no phone number in E.164 form."),
        ] {
            assert_eq!(read(text), Err(why.to_owned()), "{text:?}");
        }
    }
}
