//! Checks values against the types of the description, before the network (client) and behind it (emulator).

use crate::operation::{Field, Operation, Param, Type, TypeDef};
use serde_json::{Map, Value};

/// How strict a check is.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// Refuse words that a closed set does not list. A client does not: the service may have learnt a new one.
    pub closed_enums: bool,
    /// Refuse names that the description does not list.
    pub refuse_unknown: bool,
}

/// The first thing wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, for instance `webhook.endPoint` or `outputs[0].url`.
    pub path: String,
    /// What is wrong and the way out, to be read after the path: `must be text, not a number`.
    pub text: String,
}

impl Problem {
    fn new(text: impl Into<String>) -> Self {
        Self { path: String::new(), text: text.into() }
    }
    fn inside(mut self, name: &str) -> Self {
        let gap = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{name}{gap}{}", self.path);
        self
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` {}", self.path, self.text)
    }
}

/// Checks all parameters of an operation, named as on the wire.
pub fn params(op: &Operation, given: &Map<String, Value>, check: Check) -> Result<(), Problem> {
    for (name, value) in given {
        match op.params.iter().find(|p| p.name == name) {
            Some(param) if value.is_null() && param.required => return Err(missing(param.name)),
            Some(_) if value.is_null() => {}
            Some(param) => typed(&param.ty, value, check).map_err(|p| p.inside(name))?,
            None if check.refuse_unknown => {
                return Err(unknown(name, op.params.iter().map(|p: &Param| p.name)));
            }
            None => {}
        }
    }
    if let Some(param) = op.params.iter().find(|p| p.required && !given.contains_key(p.name)) {
        return Err(missing(param.name));
    }
    let has = |name: &&str| given.get(*name).is_some_and(|v| !v.is_null() && v.as_str() != Some(""));
    match op.one_of.iter().find(|group| !group.iter().any(has)) {
        Some(group) => {
            let names = group.join("` or `");
            Err(Problem { path: names, text: "is required: give one of them".into() })
        }
        None => Ok(()),
    }
}

fn missing(name: &str) -> Problem {
    Problem { path: name.to_owned(), text: "is required".into() }
}

fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Problem {
    let known: Vec<&str> = known.collect();
    let text = match closest(name, known.iter().copied()) {
        Some(near) => format!("is not known; did you mean `{near}`?"),
        None if known.is_empty() => "is not known: there is nothing to give here".into(),
        None => format!("is not known; known are {}", known.join(", ")),
    };
    Problem { path: name.to_owned(), text }
}

/// Checks one value.
pub fn typed(ty: &Type, value: &Value, check: Check) -> Result<(), Problem> {
    match *ty {
        Type::Any => Ok(()),
        Type::String { min, max } => text(value, min, max).map(|_| ()),
        Type::Url { max } => url(text(value, 1, max)?),
        Type::Integer { min, max } => integer(value, min, max),
        Type::Number { min, max } => number(value, min, max),
        Type::Boolean if value.is_boolean() => Ok(()),
        Type::Boolean => Err(wrong("true or false", value)),
        Type::Enum { values, open, .. } => word(value, values, open || !check.closed_enums),
        Type::List { item, min, max } => list(value, item, min, max, check),
        Type::Map(item) => map(value, item, check),
        Type::Object(def) => object(def, value, check),
        Type::OneOf(all) => one_of(all, value, check),
    }
}

fn wrong(wanted: &str, value: &Value) -> Problem {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Problem::new(format!("must be {wanted}, not {found}"))
}

fn text(value: &Value, min: u32, max: u32) -> Result<&str, Problem> {
    let text = value.as_str().ok_or_else(|| wrong("text", value))?;
    if min > 0 && text.is_empty() {
        return Err(Problem::new("must not be empty"));
    }
    // Counting characters is only needed near a bound; bytes are never fewer than characters.
    if (min > 1 && text.chars().count() < min as usize)
        || (text.len() > max as usize && text.chars().count() > max as usize)
    {
        return Err(Problem::new(format!(
            "must have {} characters, not {}",
            range(min, max),
            text.chars().count()
        )));
    }
    Ok(text)
}

fn url(text: &str) -> Result<(), Problem> {
    match url::Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(()),
        _ => Err(Problem::new("must be a whole URL that begins with https://")),
    }
}

fn integer(value: &Value, min: i64, max: i64) -> Result<(), Problem> {
    let exact = value
        .as_i64()
        .or_else(|| value.as_f64().filter(|f| f.fract() == 0.0 && f.abs() < 9e15).map(|f| f as i64));
    match exact {
        Some(n) if (min..=max).contains(&n) => Ok(()),
        Some(n) if max == i64::MAX => Err(Problem::new(format!("must be at least {min}, not {n}"))),
        Some(n) => Err(Problem::new(format!("must be between {min} and {max}, not {n}"))),
        None => Err(wrong("a whole number", value)),
    }
}

fn number(value: &Value, min: f64, max: f64) -> Result<(), Problem> {
    match value.as_f64() {
        Some(n) if n >= min && n <= max => Ok(()),
        Some(n) if n < min && min > 0.0 && min < 1e-300 => {
            Err(Problem::new(format!("must be above 0, not {n}")))
        }
        Some(n) if max == f64::MAX => Err(Problem::new(format!("must be at least {min}, not {n}"))),
        Some(n) => Err(Problem::new(format!("must be between {min} and {max}, not {n}"))),
        None => Err(wrong("a number", value)),
    }
}

fn word(value: &Value, values: &[&str], open: bool) -> Result<(), Problem> {
    let word = value.as_str().ok_or_else(|| wrong("text", value))?;
    if word.is_empty() {
        return Err(Problem::new("must not be empty"));
    }
    if open || values.contains(&word) {
        return Ok(());
    }
    Err(Problem::new(format!("must be one of {}", values.join(", "))))
}

fn list(value: &Value, item: &Type, min: u32, max: u32, check: Check) -> Result<(), Problem> {
    let items = value.as_array().ok_or_else(|| wrong("a list", value))?;
    if items.is_empty() && min > 0 {
        return Err(Problem::new("must not be empty"));
    }
    if items.len() < min as usize || items.len() > max as usize {
        return Err(Problem::new(format!("must have {} elements, not {}", range(min, max), items.len())));
    }
    for (index, element) in items.iter().enumerate() {
        typed(item, element, check).map_err(|p| p.inside(&format!("[{index}]")))?;
    }
    Ok(())
}

fn map(value: &Value, item: &Type, check: Check) -> Result<(), Problem> {
    let members = value.as_object().ok_or_else(|| wrong("an object", value))?;
    members.iter().try_for_each(|(name, v)| typed(item, v, check).map_err(|p| p.inside(name)))
}

fn object(def: &TypeDef, value: &Value, check: Check) -> Result<(), Problem> {
    let members = value.as_object().ok_or_else(|| wrong("an object", value))?;
    for (name, member) in members {
        match def.fields.iter().find(|f| f.name == name) {
            Some(field) if member.is_null() && (field.nullable || !field.required) => {}
            Some(field) if member.is_null() => return Err(missing(field.name)),
            Some(field) => typed(&field.ty, member, check).map_err(|p| p.inside(name))?,
            None if check.refuse_unknown => {
                return Err(unknown(name, def.fields.iter().map(|f: &Field| f.name)));
            }
            None => {}
        }
    }
    match def.fields.iter().find(|f| f.required && !members.contains_key(f.name)) {
        Some(field) => Err(missing(field.name)),
        None => Ok(()),
    }
}

fn one_of(all: &[Type], value: &Value, check: Check) -> Result<(), Problem> {
    let mut first = None;
    for ty in all {
        match typed(ty, value, check) {
            Ok(()) => return Ok(()),
            Err(problem) => first = first.or(Some(problem)),
        }
    }
    first.map_or(Ok(()), Err)
}

fn range(min: u32, max: u32) -> String {
    match (min, max) {
        (_, u32::MAX) => format!("at least {min}"),
        (0, _) => format!("at most {max}"),
        _ => format!("{min} to {max}"),
    }
}

/// The known name that looks most like a wrong one, if any does.
pub fn closest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.len() / 3).clamp(1, 3);
    let lower = name.to_ascii_lowercase().replace(['_', '-'], "");
    known
        .map(|k| (distance(&lower, &k.to_ascii_lowercase()), k))
        .filter(|(d, _)| *d <= limit)
        .min_by_key(|(d, _)| *d)
        .map(|(_, k)| k)
}

/// Edits between two words: insert, delete, replace.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let replaced = corner + usize::from(ca != *cb);
            corner = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation;
    use serde_json::json;

    const CLIENT: Check = Check { closed_enums: false, refuse_unknown: true };
    const SERVER: Check = Check { closed_enums: true, refuse_unknown: false };

    fn problem(op: &str, given: Value, check: Check) -> String {
        let op = operation::find(op).expect("known");
        let Value::Object(given) = given else { panic!("object") };
        params(op, &given, check).err().map(|p| p.to_string()).unwrap_or_default()
    }

    #[test]
    fn each_problem_names_the_field_what_is_wrong_and_the_way_out() {
        for (op, given, text) in [
            ("rooms.get", json!({}), "`roomId` is required"),
            (
                "rooms.create",
                json!({"customRoomID": "x"}),
                "`customRoomID` is not known; did you mean `customRoomId`?",
            ),
            (
                "rooms.create",
                json!({"custom_room_id": "x"}),
                "`custom_room_id` is not known; did you mean `customRoomId`?",
            ),
            ("rooms.create", json!({"customRoomId": 7}), "`customRoomId` must be text, not a number"),
            (
                "rooms.create",
                json!({"webhook": {"endPoint": "x", "events": []}}),
                "`webhook.endPoint` must be a whole URL that begins with https://",
            ),
            (
                "rooms.create",
                json!({"webhook": {"endPoint": "https://x.test"}}),
                "`webhook.events` is required",
            ),
            (
                "rooms.create",
                json!({"allowedParticipantIds": ["a", 1]}),
                "`allowedParticipantIds[1]` must be text, not a number",
            ),
            (
                "rooms.create",
                json!({"autoCloseConfig": {"type": "session-ends", "duration": 0}}),
                "`autoCloseConfig.duration` must be above 0, not 0",
            ),
            (
                "recordings.start",
                json!({"roomId": "r", "config": {"layout": {"gridSize": 26}}}),
                "`config.layout.gridSize` must be between 0 and 25, not 26",
            ),
            ("rtmp.start", json!({"roomId": "r", "outputs": []}), "`outputs` must not be empty"),
            ("rooms.list", json!({"page": 0}), "`page` must be at least 1, not 0"),
            (
                "sessions.removeParticipant",
                json!({"participantId": "p"}),
                "`roomId` or `sessionId` is required: give one of them",
            ),
        ] {
            assert_eq!(problem(op, given, CLIENT), text);
        }
    }

    #[test]
    fn a_client_lets_new_words_pass_and_a_server_lets_new_names_pass() {
        let word = json!({"roomId": "r", "config": {"theme": "NEON"}});
        assert_eq!(problem("recordings.start", word.clone(), CLIENT), "");
        assert_eq!(
            problem("recordings.start", word, SERVER),
            "`config.theme` must be one of DARK, LIGHT, DEFAULT"
        );
        assert_eq!(problem("rooms.create", json!({"brandNew": 1}), SERVER), "");
    }
}
