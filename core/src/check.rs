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

    /// What is wrong with a value of this type, for a server; empty where nothing is.
    fn of_type(ty: &Type, value: Value) -> String {
        typed(ty, &value, SERVER).err().map(|p| p.to_string()).unwrap_or_default()
    }

    #[test]
    fn texts_have_their_length_in_characters() {
        let ty = Type::String { min: 2, max: 3 };
        assert_eq!(of_type(&ty, json!("")), "`` must not be empty");
        assert_eq!(of_type(&ty, json!("a")), "`` must have 2 to 3 characters, not 1");
        assert_eq!(of_type(&ty, json!("\u{e9}")), "`` must have 2 to 3 characters, not 1");
        for good in ["ab", "abc", "\u{e9}\u{e9}\u{e9}", "\u{1f600}\u{1f600}"] {
            assert_eq!(of_type(&ty, json!(good)), "", "{good}");
        }
        assert_eq!(of_type(&ty, json!("abcd")), "`` must have 2 to 3 characters, not 4");
        assert_eq!(of_type(&Type::String { min: 0, max: 3 }, json!("")), "");
        assert_eq!(
            of_type(&Type::String { min: 0, max: 3 }, json!("abcd")),
            "`` must have at most 3 characters, not 4"
        );
        let long = Type::String { min: 3, max: u32::MAX };
        assert_eq!(of_type(&long, json!("ab")), "`` must have at least 3 characters, not 2");
        let one = Type::String { min: 1, max: 1 };
        assert_eq!(
            (of_type(&one, json!("\u{e9}")), of_type(&one, json!("a"))),
            (String::new(), String::new())
        );
    }

    #[test]
    fn addresses_are_whole_and_of_the_web() {
        let ty = Type::Url { max: 30 };
        for good in ["https://x.test", "http://x.test/a?b=c"] {
            assert_eq!(of_type(&ty, json!(good)), "", "{good}");
        }
        for bad in ["x.test", "ftp://x.test", "data:text,x", "https://", "/a"] {
            assert!(of_type(&ty, json!(bad)).contains("whole URL"), "{bad}");
        }
        assert!(of_type(&ty, json!(format!("https://x.test/{}", "a".repeat(16)))).contains("not 31"));
    }

    #[test]
    fn numbers_lie_within_both_bounds() {
        let ty = Type::Integer { min: 2, max: 5 };
        for (value, wrong) in [
            (json!(1), "`` must be between 2 and 5, not 1"),
            (json!(2), ""),
            (json!(5), ""),
            (json!(5.0), ""),
            (json!(6), "`` must be between 2 and 5, not 6"),
            (json!(2.5), "`` must be a whole number, not a number"),
            (json!("2"), "`` must be a whole number, not text"),
        ] {
            assert_eq!(of_type(&ty, value.clone()), wrong, "{value}");
        }
        let endless = Type::Integer { min: i64::MIN, max: i64::MAX };
        assert_eq!(of_type(&endless, json!(8_999_999_999_999_999.0)), "");
        assert_eq!(of_type(&endless, json!(9e15)), "`` must be a whole number, not a number");
        assert_eq!(of_type(&endless, json!(i64::MAX)), "");
        let ty = Type::Number { min: 0.5, max: 1.5 };
        for (value, wrong) in [
            (json!(0.4), "`` must be between 0.5 and 1.5, not 0.4"),
            (json!(0.5), ""),
            (json!(1.5), ""),
            (json!(1.6), "`` must be between 0.5 and 1.5, not 1.6"),
            (json!(true), "`` must be a number, not true or false"),
        ] {
            assert_eq!(of_type(&ty, value.clone()), wrong, "{value}");
        }
        let above = Type::Number { min: 5e-324, max: f64::MAX };
        assert_eq!(of_type(&above, json!(0)), "`` must be above 0, not 0");
        assert_eq!(of_type(&above, json!(5e-324)), "");
        let capped = Type::Number { min: 5e-324, max: 4.0 };
        assert_eq!(of_type(&capped, json!(5)), format!("`` must be between {} and 4, not 5", 5e-324));
        assert_eq!(
            of_type(&Type::Number { min: 0.0, max: f64::MAX }, json!(-1)),
            "`` must be at least 0, not -1"
        );
        assert_eq!(
            of_type(&Type::Number { min: 1e-300, max: f64::MAX }, json!(0)),
            format!("`` must be at least {}, not 0", 1e-300)
        );
    }

    #[test]
    fn lists_have_their_length_and_maps_their_type() {
        static WORD: Type = Type::String { min: 0, max: 9 };
        let ty = Type::List { item: &WORD, min: 1, max: 2 };
        assert_eq!(of_type(&ty, json!([])), "`` must not be empty");
        assert_eq!(of_type(&ty, json!(["a"])) + &of_type(&ty, json!(["a", "b"])), "");
        assert_eq!(of_type(&ty, json!(["a", "b", "c"])), "`` must have 1 to 2 elements, not 3");
        assert_eq!(of_type(&ty, json!(["a", 1])), "`[1]` must be text, not a number");
        assert_eq!(of_type(&ty, json!({})), "`` must be a list, not an object");
        let two = Type::List { item: &WORD, min: 2, max: 2 };
        assert_eq!(of_type(&two, json!(["a"])), "`` must have 2 to 2 elements, not 1");
        assert_eq!(of_type(&Type::List { item: &WORD, min: 0, max: 2 }, json!([])), "");
        assert_eq!(of_type(&Type::Map(&WORD), json!({"a": "b", "c": null})), "`c` must be text, not null");
        assert_eq!(of_type(&Type::Map(&WORD), json!({"a": "b"})), "");
    }

    #[test]
    fn words_types_and_fields_are_those_of_the_description() {
        let closed = Type::Enum { name: "E", values: &["a", "b"], open: false };
        let open = Type::Enum { name: "E", values: &["a", "b"], open: true };
        assert_eq!(of_type(&closed, json!("b")) + &of_type(&open, json!("c")), "");
        assert_eq!(of_type(&closed, json!("c")), "`` must be one of a, b");
        assert_eq!(of_type(&open, json!("")), "`` must not be empty");
        assert_eq!(typed(&closed, &json!("c"), CLIENT), Ok(()));
        assert_eq!(of_type(&Type::Boolean, json!(false)), "");
        assert_eq!(of_type(&Type::Boolean, json!(0)), "`` must be true or false, not a number");
        let either = Type::OneOf(&[Type::Boolean, Type::String { min: 0, max: 3 }]);
        assert_eq!(of_type(&either, json!(true)) + &of_type(&either, json!("x")), "");
        assert_eq!(of_type(&either, json!([])), "`` must be true or false, not a list");
        const fn field(name: &'static str, required: bool, nullable: bool) -> Field {
            Field { name, ty: Type::Boolean, required, nullable, secret: false }
        }
        static DEF: TypeDef = TypeDef {
            name: "T",
            fields: &[field("must", true, false), field("may", false, false), field("void", true, true)],
        };
        let ty = Type::Object(&DEF);
        for (value, wrong) in [
            (json!({"must": true, "void": null}), ""),
            (json!({"must": true, "void": null, "may": null}), ""),
            (json!({"must": null, "void": null}), "`must` is required"),
            (json!({"void": true}), "`must` is required"),
            (json!({"must": true}), "`void` is required"),
            (json!({"must": 1, "void": null}), "`must` must be true or false, not a number"),
            (json!({"must": true, "void": null, "more": 1}), ""),
        ] {
            assert_eq!(of_type(&ty, value.clone()), wrong, "{value}");
        }
        let more = typed(&ty, &json!({"must": true, "void": null, "mai": 1}), CLIENT).err();
        assert_eq!(more.map(|p| p.to_string()).as_deref(), Some("`mai` is not known; did you mean `may`?"));
        let more = typed(&ty, &json!({"must": true, "void": null, "elsewhere": 1}), CLIENT).err();
        let more = more.map(|p| p.to_string());
        assert_eq!(more.as_deref(), Some("`elsewhere` is not known; known are must, may, void"));
        static NONE: TypeDef = TypeDef { name: "N", fields: &[] };
        let more = typed(&Type::Object(&NONE), &json!({"x": 1}), CLIENT).err().map(|p| p.to_string());
        assert_eq!(more.as_deref(), Some("`x` is not known: there is nothing to give here"));
    }

    #[test]
    fn null_stands_for_a_parameter_that_is_not_given() {
        assert_eq!(problem("rooms.create", json!({"customRoomId": null}), CLIENT), "");
        assert_eq!(problem("rooms.get", json!({"roomId": null}), CLIENT), "`roomId` is required");
        assert_eq!(
            problem("sessions.removeParticipant", json!({"participantId": "p", "roomId": null}), SERVER),
            "`roomId` or `sessionId` is required: give one of them"
        );
        let given = json!({"participantId": "p", "sessionId": "s"});
        assert_eq!(problem("sessions.removeParticipant", given, CLIENT), "");
    }

    #[test]
    fn the_nearest_name_is_found_within_few_edits() {
        let near = |name, known: &[&'static str]| closest(name, known.iter().copied());
        for (name, known) in [
            ("rooom", "room"),     // one too many
            ("rom", "room"),       // one too few
            ("rOOm", "room"),      // case
            ("room_id", "roomId"), // another way to write it
            ("room-id", "roomId"),
            ("perpages", "perPage"),
            ("participentID", "participantId"),
            ("custmRoomIds", "customRoomId"),
        ] {
            assert_eq!(near(name, &[known]), Some(known), "{name}");
        }
        // At most a third of it, and at most three letters, may be wrong.
        assert_eq!(near("abcdef", &["abcdxy"]), Some("abcdxy"));
        assert_eq!(near("abcdef", &["abcxyz"]), None);
        assert_eq!(near("abcdefghijkl", &["abcdefghixyz"]), Some("abcdefghixyz"));
        assert_eq!(near("abcdefghijklmno", &["abcdefghijkwxyz"]), None);
        assert_eq!(near("ab", &["xb"]), Some("xb"));
        assert_eq!(near("ab", &["xy"]), None);
        assert_eq!(near("", &["x"]), Some("x"));
        assert_eq!(near("abcd", &["abxd", "abcd", "xbcd"]), Some("abcd"), "the nearest, not the first");
        for (a, b, edits) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("abc", "abc", 0),
            ("kitten", "sitting", 3),
            ("ab", "ba", 2),
            ("flaw", "lawn", 2),
        ] {
            assert_eq!(distance(a, b), edits, "{a} {b}");
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
