//! What was typed, as parameters: each value read by the type that the table gives its parameter.

use crate::fail::Fail;
use crate::input;
use serde_json::{Map, Value};
use videosdk_api::Params;
use videosdk_api::operation::{Operation, Type};

/// The parameters of a call; what was named by itself wins over the body.
pub(crate) fn params<'a>(
    op: &Operation,
    words: impl Iterator<Item = &'a str>,
    body: Option<&str>,
    allow_unknown: bool,
) -> Result<Params, Fail> {
    let mut params = body.map_or_else(|| Ok(Map::new()), |text| whole(op, text))?;
    for word in words {
        let (name, given) = word.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            let way = nameless(op, word);
            Fail::Usage(format!("`{word}` is no NAME=VALUE: {way}see videosdk-api call {} --help", op.id))
        })?;
        let path: Vec<&str> = name.split('.').collect();
        let Some(ty) = find(op, &path) else {
            if !allow_unknown || path.len() > 1 {
                return Err(unknown(op, name));
            }
            params.insert(name.to_owned(), json_or_text(&outside(name, given)?.0));
            continue;
        };
        let (text, is_hidden) = outside(name, given)?;
        let value = read(name, &text, ty.ty)?;
        if !is_hidden && (ty.secret || holds_secret(&value, ty.ty)) {
            return Err(secret(name));
        }
        put(&mut params, &path, value)?;
    }
    Ok(params)
}

/// A value without its name, where there is one name that it can have; a name without its value is another mistake.
fn nameless(op: &Operation, word: &str) -> String {
    let known: Vec<&str> = op.params.iter().map(|param| param.name).collect();
    let mut required = op.params.iter().filter(|param| param.required);
    match (required.next(), required.next()) {
        (Some(only), None) if !only.secret && videosdk_api::host::closest(word, &known).is_none() => {
            format!("did you mean `{}={word}`? Or ", only.name)
        }
        _ => String::new(),
    }
}

fn unknown(op: &Operation, name: &str) -> Fail {
    let known: Vec<&str> = op.params.iter().map(|param| param.name).collect();
    let hint = match videosdk_api::host::closest(name, &known) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "it takes none".to_owned(),
        None => format!("it takes {}", known.join(", ")),
    };
    Fail::Usage(format!("{} has no parameter `{name}`: {hint}", op.id))
}

fn secret(name: &str) -> Fail {
    Fail::Usage(format!(
        "`{name}` is secret, and arguments can be read by every user of this machine: give a file (@FILE) or the standard input (@-)"
    ))
}

/// `--body`: an object of parameters, or the body itself where the operation sends one as it is.
fn whole(op: &Operation, given: &str) -> Result<Params, Fail> {
    let (text, is_hidden) = outside("body", given)?;
    if let Some((param, _)) = op.raw_body() {
        return Ok(Map::from_iter([(param.name.to_owned(), Value::String(text))]));
    }
    let params = videosdk_api::host::json::object(&text, "--body")?;
    let reveals = |(name, value): (&String, &Value)| {
        op.param(name)
            .is_some_and(|param| (param.secret && !value.is_null()) || holds_secret(value, &param.ty))
    };
    match params.iter().find(|member| reveals(*member)) {
        Some((name, _)) if !is_hidden => Err(secret(name)),
        _ => Ok(params),
    }
}

/// The text that is meant, and whether it stood outside the arguments.
fn outside(name: &str, given: &str) -> Result<(String, bool), Fail> {
    let Some(place) = given.strip_prefix('@') else { return Ok((given.to_owned(), false)) };
    if place.starts_with('@') {
        return Ok((place.to_owned(), false));
    }
    let outcome = match place {
        "-" => input::piped(u64::MAX),
        path => input::file(path.as_ref()),
    };
    let text = outcome.map_err(|error| Fail::Usage(format!("`{name}`: {place} cannot be read: {error}")))?;
    Ok((input::without_line_end(text), true))
}

#[derive(Clone, Copy)]
struct Found {
    ty: &'static Type,
    secret: bool,
}

fn find(op: &Operation, path: &[&str]) -> Option<Found> {
    let (first, rest) = path.split_first()?;
    let param = op.param(first)?;
    rest.iter().try_fold(Found { ty: &param.ty, secret: param.secret }, |found, name| {
        let inner = member(found.ty, name)?;
        Some(Found { ty: inner.ty, secret: found.secret || inner.secret })
    })
}

fn member(ty: &'static Type, name: &str) -> Option<Found> {
    match ty {
        Type::Object(def) => def
            .fields
            .iter()
            .find(|field| field.name == name)
            .map(|field| Found { ty: &field.ty, secret: field.secret }),
        Type::Map(item) => Some(Found { ty: item, secret: false }),
        Type::OneOf(types) => types.iter().find_map(|ty| member(ty, name)),
        Type::Any => Some(Found { ty: &Type::Any, secret: false }),
        _ => None,
    }
}

fn holds_secret(value: &Value, ty: &'static Type) -> bool {
    match (value, ty) {
        (Value::Object(members), _) => members.iter().any(|(name, value)| {
            member(ty, name).is_some_and(|f| (f.secret && !value.is_null()) || holds_secret(value, f.ty))
        }),
        (Value::Array(items), Type::List { item, .. }) => items.iter().any(|value| holds_secret(value, item)),
        (Value::Array(_), Type::OneOf(types)) => types.iter().any(|ty| holds_secret(value, ty)),
        _ => false,
    }
}

fn read(name: &str, text: &str, ty: &Type) -> Result<Value, Fail> {
    let json = |wanted: &str| {
        serde_json::from_str(text)
            .map_err(|_| Fail::Usage(format!("`{name}` must be {wanted}, not `{text}`")))
    };
    match ty {
        Type::String { .. } | Type::Url { .. } | Type::Enum { .. } => Ok(text.into()),
        Type::Integer { .. } => json("a whole number"),
        Type::Number { .. } => json("a number"),
        Type::Boolean => json("true or false"),
        Type::List { item, .. } if !text.trim_start().starts_with('[') => {
            text.split(',').map(|one| read(name, one.trim(), item)).collect()
        }
        Type::List { .. } => json("a list in JSON, or values joined by commas"),
        Type::Map(_) | Type::Object(_) => json("a JSON object"),
        Type::Any | Type::OneOf(_) => Ok(json_or_text(text)),
    }
}

fn json_or_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

fn put(params: &mut Params, path: &[&str], value: Value) -> Result<(), Fail> {
    let Some((last, outer)) = path.split_last() else { return Ok(()) };
    let mut place = params;
    for name in outer {
        let inner = place.entry(*name).or_insert_with(|| Value::Object(Map::new()));
        place = inner.as_object_mut().ok_or_else(|| {
            Fail::Usage(format!("`{}`: `{name}` was given as something else", path.join(".")))
        })?;
    }
    place.insert((*last).to_owned(), value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn typed(id: &str, words: &[&str], body: Option<&str>) -> Result<Value, String> {
        let op = videosdk_api::operation::find(id).expect("the table has it");
        params(op, words.iter().copied(), body, false).map(Value::Object).map_err(|fail| format!("{fail:?}"))
    }

    #[test]
    fn a_value_is_read_by_the_type_of_its_parameter() {
        let text = typed("rooms.create", &["customRoomId=007", "webhook.endPoint=https://a.example/"], None);
        assert_eq!(
            text,
            Ok(json!({ "customRoomId": "007", "webhook": { "endPoint": "https://a.example/" } }))
        );
        assert_eq!(typed("rooms.list", &["page=2"], None), Ok(json!({ "page": 2 })));
        let list = typed("rooms.create", &["webhook.events=a, b"], None);
        assert_eq!(list, Ok(json!({ "webhook": { "events": ["a", "b"] } })));
    }

    #[test]
    fn what_is_named_by_itself_wins_over_the_body() {
        let body = Some(r#"{"customRoomId":"a","geoFence":"us001"}"#);
        let both = typed("rooms.create", &["customRoomId=b"], body);
        assert_eq!(both, Ok(json!({ "customRoomId": "b", "geoFence": "us001" })));
    }

    #[test]
    fn what_is_wrong_is_named_with_the_way_out() {
        for (words, part) in [
            (["customRoomid=a"], "did you mean `customRoomId`?"),
            (["customRoomId"], "is no NAME=VALUE"),
            (["customRoomId=@/no/such/file"], "cannot be read"),
        ] {
            let wrong = typed("rooms.create", &words, None).err().unwrap_or_default();
            assert!(wrong.contains(part), "{wrong}");
        }
        assert!(typed("rooms.list", &["page=two"], None).is_err());
    }

    #[test]
    fn a_secret_is_refused_as_an_argument_however_deep_it_lies() {
        for op in videosdk_api::operations::OPERATIONS {
            for param in op.params.iter().filter(|param| param.secret) {
                let word = format!("{}={{\"a\":1}}", param.name);
                let refused = typed(op.id, &[word.as_str()], None).err().unwrap_or_default();
                assert!(refused.contains("secret") || refused.contains("must be"), "{}: {refused}", op.id);
                assert!(!refused.is_empty());
            }
        }
        let body = Some(r#"{"type":"slack","config":{"webhookUrl":"x"}}"#);
        let refused = typed("alertRules.channels.create", &[], body).err().unwrap_or_default();
        assert!(refused.contains("is secret"), "{refused}");
    }
}
