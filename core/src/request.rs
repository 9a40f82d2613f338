//! From parameters to a request: aliases, checks, fills, path, query and body. Nothing here touches the network.

use crate::check::{self, Check};
use crate::error::{Error, Result};
use crate::operation::{Access, Method, Operation, Param, Place, Segment};
use crate::options::CallOptions;
use crate::token::Scope;
use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// Parameters of a call, named as on the wire.
pub type Params = Map<String, Value>;

/// Everything outside the unreserved set of RFC 3986 is encoded.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The HTTP library takes no address of 64 KiB, and no service is known to take one of a quarter of that.
const MAX_TARGET: usize = 60_000;

/// A request that has everything but its token.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) op: &'static Operation,
    /// Path and query, percent-encoded.
    pub(crate) target: String,
    pub(crate) body: Option<Bytes>,
    pub(crate) content_type: Option<&'static str>,
    /// Whom the token of the call is for, where it is signed for one participant.
    pub(crate) scope: Scope,
}

/// Resolves aliases, checks everything that can be checked here, and adds what is sent unless given.
pub(crate) fn prepare(op: &'static Operation, given: &mut Params, options: &CallOptions) -> Result<()> {
    aliases(op, given)?;
    fills(op, given);
    // An optional text that is empty means "not given" in a query; in a path or a body it is a mistake.
    given.retain(|name, value| {
        let in_query = || op.params.iter().any(|p| p.name == name && p.place == Place::Query && !p.required);
        let no_value = value.is_null() && !is_required(op, name);
        let empty = value.as_str() == Some("") && in_query();
        !no_value && !empty
    });
    let check = Check { closed_enums: false, refuse_unknown: !options.allow_unknown };
    check::params(op, given, check).map_err(|problem| invalid(op, problem.to_string()))?;
    for param in op.params.iter().filter(|p| p.place == Place::Path) {
        if let Some(id) = given.get(param.name).and_then(Value::as_str) {
            safe_id(param, id).map_err(|text| invalid(op, text))?;
        }
    }
    // An empty id in a body would widen the call to whatever the service takes "no id" for.
    let is_id =
        |param: &&Param| param.place == Place::Body && (param.name == "id" || param.name.ends_with("Id"));
    if let Some(param) = op.params.iter().filter(is_id).find(|p| given.get(p.name).is_some_and(blank)) {
        return Err(invalid(op, format!("`{}` must not be empty", param.name)));
    }
    Ok(())
}

fn is_required(op: &Operation, name: &str) -> bool {
    op.params.iter().any(|p| p.name == name && p.required)
}

fn invalid(op: &'static Operation, text: String) -> Error {
    Error::invalid(text).with_operation(op.id)
}

/// Of several names of one parameter the first that is not empty counts; two different values are refused.
fn aliases(op: &'static Operation, given: &mut Params) -> Result<()> {
    for param in op.params.iter().filter(|p| !p.aliases.is_empty()) {
        for alias in param.aliases {
            let Some(value) = given.remove(*alias).filter(|v| !blank(v)) else { continue };
            match given.get(param.name).filter(|v| !blank(v)) {
                Some(other) if *other != value => {
                    let text =
                        format!("`{}` and `{alias}` name the same thing but differ: give one", param.name);
                    return Err(invalid(op, text));
                }
                Some(_) => {}
                None => {
                    given.insert(param.name.to_owned(), value);
                }
            }
        }
    }
    Ok(())
}

fn blank(value: &Value) -> bool {
    value.is_null() || value.as_str() == Some("")
}

fn fills(op: &Operation, given: &mut Params) {
    for fill in op.fills {
        let Some((outer, inner)) = fill.path.split_first() else { continue };
        let Some(Value::Object(object)) = given.get_mut(*outer) else { continue };
        fill_in(object, inner, fill.value);
    }
}

fn fill_in(object: &mut Params, path: &[&str], text: &str) {
    let Some((name, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        if object.get(*name).is_none_or(Value::is_null) {
            object.insert((*name).to_owned(), text.into());
        }
    } else if let Value::Object(inner) =
        object.entry((*name).to_owned()).or_insert_with(|| Value::Object(Map::new()))
    {
        fill_in(inner, rest, text);
    }
}

/// URL parsers remove dot segments even when they are percent-encoded, so only refusing them is safe.
fn safe_id(param: &Param, id: &str) -> Result<(), String> {
    let name = param.name;
    if id.is_empty() {
        return Err(format!("`{name}` must not be empty"));
    }
    if id == "." || id == ".." {
        return Err(format!("`{name}` must be an id: `{id}` would address another endpoint"));
    }
    if id.chars().any(char::is_control) {
        return Err(format!("`{name}` holds a control character: an id has none, remove it"));
    }
    Ok(())
}

/// Builds the request from parameters that [`prepare`] let pass.
pub(crate) fn build(op: &'static Operation, params: &Params) -> Result<Request> {
    let mut target = String::with_capacity(96);
    for segment in op.path {
        target.push('/');
        match segment {
            Segment::Literal(word) => target.push_str(word),
            Segment::Param(name) => {
                let id = params.get(*name).and_then(Value::as_str).unwrap_or_default();
                target.extend(utf8_percent_encode(id, RESERVED));
            }
        }
    }
    let mut glue = '?';
    let unknown =
        if op.method == Method::Get || op.method == Method::Delete { Place::Query } else { Place::Body };
    let place_of = |name: &str| op.params.iter().find(|p| p.name == name).map_or(unknown, |p| p.place);
    let mut has_body = op.params.iter().any(|p| p.place == Place::Body);
    let mut raw = None;
    for (name, value) in params {
        match place_of(name) {
            Place::Path | Place::Token | Place::Local => {}
            Place::Query => {
                let Some(text) = query_text(name, value).map_err(|text| invalid(op, text))? else { continue };
                target.push(glue);
                glue = '&';
                target.extend(utf8_percent_encode(name, RESERVED));
                target.push('=');
                target.extend(utf8_percent_encode(&text, RESERVED));
            }
            Place::Body => has_body = true,
            Place::RawBody(kind) => raw = Some((kind, value.as_str().unwrap_or_default().to_owned())),
        }
    }
    if target.len() > MAX_TARGET {
        return Err(invalid(op, too_long(op, params, target.len())));
    }
    let (content_type, body) = match raw {
        Some((kind, text)) => (Some(kind), Some(Bytes::from(text))),
        None if has_body => {
            let members = Members(params.iter().filter(|(name, _)| place_of(name) == Place::Body));
            let text = serde_json::to_vec(&members)
                .map_err(|e| invalid(op, format!("the body cannot be written: {e}")))?;
            (Some("application/json"), Some(Bytes::from(text)))
        }
        None => (None, None),
    };
    let scope = if op.access == Access::Participant { Scope::of(params) } else { Scope::default() };
    Ok(Request { op, target, body, content_type, scope })
}

/// Names the longest value: most likely it is something else than an id or a filter.
fn too_long(op: &Operation, params: &Params, bytes: usize) -> String {
    let in_body = |name: &str| op.params.iter().any(|p| p.name == name && p.place == Place::Body);
    let sizes = params.iter().filter(|(name, _)| !in_body(name)).map(|(name, v)| (v.to_string().len(), name));
    let name = sizes.max().map_or("", |(_, name)| name.as_str());
    format!("`{name}` is too long: the address would have {bytes} bytes, at most {MAX_TARGET} can be sent")
}

/// The members of an object, borrowed.
struct Members<I>(I);

impl<'a, I: Iterator<Item = (&'a String, &'a Value)> + Clone> Serialize for Members<I> {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_map(self.0.clone())
    }
}

/// A query value as text; lists are joined by commas, so an element must not hold one.
fn query_text(name: &str, value: &Value) -> Result<Option<String>, String> {
    Ok(Some(match value {
        Value::Null => return Ok(None),
        Value::String(text) if text.is_empty() => return Ok(None),
        Value::String(text) => text.clone(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let mut parts = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                if item.is_array() || item.is_object() {
                    return Err(format!("`{name}[{index}]` must be text, a number or true/false"));
                }
                let Some(text) = query_text(name, item)? else { continue };
                if text.contains(',') {
                    return Err(format!(
                        "`{name}[{index}]` holds a comma, which separates the elements of a list"
                    ));
                }
                parts.push(text);
            }
            if parts.is_empty() {
                return Ok(None);
            }
            parts.join(",")
        }
        Value::Object(_) => {
            return Err(format!("`{name}` must be text, a number or true/false, not an object"));
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::find;
    use serde_json::json;

    fn made_with(operation: &str, given: Value, options: &CallOptions) -> Result<Request> {
        let (Some(op), Value::Object(mut given)) = (find(operation), given) else { panic!("no operation") };
        prepare(op, &mut given, options)?;
        build(op, &given)
    }

    fn made(operation: &str, given: Value) -> Result<Request> {
        made_with(operation, given, &CallOptions::new())
    }

    /// The address with whatever the description does not know.
    fn target(operation: &str, given: Value) -> String {
        let made = made_with(operation, given, &CallOptions::new().allow_unknown(true));
        made.map_or_else(|error| error.message().to_owned(), |request| request.target)
    }

    fn body(operation: &str, given: Value) -> Option<Value> {
        let made = made_with(operation, given, &CallOptions::new().allow_unknown(true));
        let text = made.unwrap_or_else(|error| panic!("{error}")).body?;
        serde_json::from_slice(&text).ok()
    }

    fn refused(operation: &str, given: Value) -> String {
        made(operation, given).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn an_id_is_encoded_once_and_stays_in_its_place() {
        let wanted = "/v2/rooms/a%2Fb%3Fc%23d%25.%C3%A9~-_.";
        assert_eq!(target("rooms.get", json!({"roomId": "a/b?c#d%.\u{e9}~-_."})), wanted);
        assert_eq!(target("rooms.get", json!({"roomId": "..."})), "/v2/rooms/...");
        for (id, says) in [
            ("", "`roomId` must not be empty"),
            (".", "`roomId` must be an id"),
            ("..", "`roomId` must be an id"),
            ("a\u{0}", "`roomId` holds a control character"),
            ("\u{85}", "`roomId` holds a control character"),
        ] {
            assert!(refused("rooms.get", json!({"roomId": id})).starts_with(&format!("rooms.get: {says}")));
        }
    }

    #[test]
    fn what_is_not_known_goes_where_the_method_has_its_values() {
        assert_eq!(target("rooms.list", json!({"new": 1, "page": 2})), "/v2/rooms?new=1&page=2");
        let gone = target("sip.inboundTrunks.delete", json!({"trunkId": "t", "new": true}));
        assert!(gone.ends_with("/t?new=true"), "{gone}");
        assert_eq!(target("rooms.create", json!({"new": 1})), "/v2/rooms");
        assert_eq!(body("rooms.create", json!({"new": 1})), Some(json!({"new": 1})));
        assert_eq!(
            refused("rooms.list", json!({"new": 1})).split(';').next(),
            Some("rooms.list: `new` is not known")
        );
    }

    #[test]
    fn only_what_has_a_body_sends_one() {
        for (operation, given) in [("rooms.list", json!({"page": 1})), ("rooms.get", json!({"roomId": "r"}))]
        {
            let request = made(operation, given).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!((request.body, request.content_type), (None, None), "{operation}");
        }
        let request = made("rooms.create", json!({})).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(request.body.as_deref(), Some(&b"{}"[..]));
        assert_eq!(request.content_type, Some("application/json"));
        let update = json!({"batchId": "b", "description": "", "timezone": null});
        assert_eq!(body("batchCalls.update", update), Some(json!({"description": ""})));
    }

    #[test]
    fn an_empty_filter_is_none_and_a_null_is_nothing_given() {
        assert_eq!(
            target("rooms.list", json!({"query": "", "userId": null, "perPage": 5})),
            "/v2/rooms?perPage=5"
        );
        assert_eq!(target("rooms.list", json!({"new": "", "more": null})), "/v2/rooms");
        assert_eq!(refused("rooms.get", json!({"roomId": null})), "rooms.get: `roomId` is required");
        assert_eq!(
            refused("sessions.end", json!({"roomId": "r", "sessionId": ""})),
            "sessions.end: `sessionId` must not be empty"
        );
        assert_eq!(
            body("sessions.end", json!({"roomId": "r", "sessionId": null})),
            Some(json!({"roomId": "r"}))
        );
    }

    #[test]
    fn a_list_in_a_query_is_joined_where_that_can_be_undone() {
        let list = json!([1, "b c", true, null, "", 2.5]);
        assert_eq!(target("rooms.list", json!({"new": list})), "/v2/rooms?new=1%2Cb%20c%2Ctrue%2C2.5");
        for empty in [json!([]), json!([""]), json!([null])] {
            assert_eq!(target("rooms.list", json!({"new": empty})), "/v2/rooms");
        }
        for (value, says) in [
            (json!([[1]]), "`new[0]` must be text"),
            (json!([1, {"a": 1}]), "`new[1]` must be text"),
            (json!({"a": 1}), "`new` must be text"),
            (json!(["a", "b,c"]), "`new[1]` holds a comma"),
        ] {
            let told = target("rooms.list", json!({"new": value}));
            assert!(told.starts_with(says), "{told}");
        }
        assert_eq!(target("rooms.list", json!({"new": "a,b&c=d"})), "/v2/rooms?new=a%2Cb%26c%3Dd");
    }

    #[test]
    fn an_address_that_cannot_be_sent_names_what_made_it_long() {
        let id = |length: usize| "a".repeat(length - "/v2/rooms/".len());
        assert_eq!(target("rooms.get", json!({"roomId": id(MAX_TARGET)})).len(), MAX_TARGET);
        assert_eq!(
            refused("rooms.get", json!({"roomId": id(MAX_TARGET + 1)})),
            "rooms.get: `roomId` is too long: the address would have 60001 bytes, at most 60000 can be sent"
        );
        let both = json!({"userId": "a".repeat(100), "query": "b".repeat(60_000), "page": 1});
        assert!(refused("rooms.list", both).starts_with("rooms.list: `query` is too long"));
        // What stands in the body made nothing long.
        let both = json!({"batchId": "a".repeat(60_000), "description": "b".repeat(90_000)});
        assert!(refused("batchCalls.update", both).starts_with("batchCalls.update: `batchId` is too long"));
    }

    #[test]
    fn of_two_names_the_one_with_a_value_counts_and_two_values_are_refused() {
        for given in [
            json!({"meetingId": "m"}),
            json!({"roomId": "", "meetingId": "m"}),
            json!({"roomId": null, "meetingId": "m"}),
            json!({"roomId": "m", "meetingId": ""}),
            json!({"roomId": "m", "meetingId": null}),
            json!({"roomId": "m", "meetingId": "m"}),
        ] {
            assert_eq!(body("sessions.end", given.clone()), Some(json!({"roomId": "m"})), "{given}");
        }
        assert_eq!(
            refused("sessions.end", json!({"roomId": "a", "meetingId": "b"})),
            "sessions.end: `roomId` and `meetingId` name the same thing but differ: give one"
        );
    }

    #[test]
    fn what_is_sent_unless_given_is_added_where_its_place_is_there() {
        let layout = |given: Value| {
            let made = body("recordings.start", json!({"roomId": "r", "config": {"layout": given}}));
            made.map(|made| made["config"]["layout"].clone())
        };
        assert_eq!(layout(json!({"gridSize": 4})), Some(json!({"gridSize": 4, "type": "GRID"})));
        assert_eq!(layout(json!({"type": "SIDEBAR"})), Some(json!({"type": "SIDEBAR"})));
        assert_eq!(layout(json!({"type": null})), Some(json!({"type": "GRID"})));
        let made = body("recordings.start", json!({"roomId": "r", "config": {}}));
        assert_eq!(made, Some(json!({"roomId": "r", "config": {"layout": {"type": "GRID"}}})));
        assert_eq!(body("recordings.start", json!({"roomId": "r"})), Some(json!({"roomId": "r"})));
    }

    #[test]
    fn an_empty_filter_of_any_type_and_operation_is_none() {
        let mut tried = 0;
        for op in crate::operations::OPERATIONS {
            for param in op.params.iter().filter(|p| p.place == Place::Query && !p.required) {
                let given = json!({ param.name: "" });
                let told =
                    made(op.id, given).map_or_else(|error| error.message().to_owned(), |made| made.target);
                let named = [format!("{}=", param.name), format!("`{}` must", param.name)];
                assert!(!named.iter().any(|name| told.contains(name)), "{}: {told}", op.id);
                tried += 1;
            }
        }
        assert!(tried > 50, "{tried}");
    }
}
