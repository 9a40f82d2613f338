//! Prints how an operation is called, in each language and by hand: short for a table, whole for the console of the emulator.

use crate::broken::broken;
use crate::c_types::{self, Shape};
use crate::node_migrating::call as node_call;
use crate::node_text::{key, quote};
use crate::sample_values::{Sample, given};
use crate::spec::{Member, Operation, Spec};
use crate::{names, rust_api};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// Example: `client.recordings().track().start(room_id, participant_id, kind)`.
pub(crate) fn rust_call(op: &Operation) -> String {
    let args: Vec<String> = op.params.iter().filter(|p| p.required).map(|p| names::rust(&p.name)).collect();
    format!("{}({})", rust_path(op), args.join(", "))
}

/// Example: `vsdk_rooms_create(client, &params, &reply, &error)`.
pub(crate) fn c_call(op: &Operation) -> String {
    let params = if op.params.is_empty() { "NULL" } else { "&params" };
    format!("vsdk_{}(client, {params}, &reply, &error)", names::c(&op.id))
}

/// Example: `client.recordings.track.start(room_id, participant_id, kind)`.
pub(crate) fn python_call(op: &Operation) -> String {
    let args = op.params.iter().filter(|p| p.required).map(|p| names::python_param(&p.name));
    format!("{}({})", python_path(op), args.collect::<Vec<_>>().join(", "))
}

/// The call in each language, with names in the place of values.
pub(crate) fn calls(op: &Operation) -> Value {
    json!({ "rust": rust_call(op), "python": python_call(op), "node": node_call(op), "c": c_call(op) })
}

/// A whole call in each language and by hand. What stands around it is in [`around`].
pub(crate) fn samples(spec: &Spec, op: &Operation) -> Value {
    let values = given(spec, op);
    let mut all = json!({
        "rust": rust(op, &values), "python": python(op, &values), "node": node(op, &values), "c": c(spec, op, &values),
    });
    if !op.method.is_empty() {
        all["curl"] = json!(curl(op, &values));
    }
    all
}

/// What stands before a sample in each language: the same for all.
pub(crate) fn around() -> Value {
    json!({
        "rust": "use videosdk_api::{Client, models::*};\n\nlet client = Client::from_env()?; // VIDEOSDK_API_KEY and VIDEOSDK_SECRET",
        "python": "from videosdk_api import VideoSDK\n\nclient = VideoSDK()  # VIDEOSDK_API_KEY and VIDEOSDK_SECRET",
        "node": "import { VideoSDK } from \"videosdk-api\";\n\nconst client = new VideoSDK(); // VIDEOSDK_API_KEY and VIDEOSDK_SECRET",
        "c": "#include <videosdk_api/all.h>\n\nvsdk_client *client = NULL;\nvsdk_reply *reply = NULL;\nvsdk_error *error = NULL;\nvsdk_client_new(NULL, &client, &error); /* VIDEOSDK_API_KEY and VIDEOSDK_SECRET */",
        "curl": "",
    })
}

type Given<'a, 's> = &'a [(&'s Member, Sample<'s>)];

fn rust_path(op: &Operation) -> String {
    let path: String = op.resource().split('.').map(|p| format!(".{}()", names::rust(p))).collect();
    format!("client{path}.{}", names::rust(op.verb()))
}

fn python_path(op: &Operation) -> String {
    let path: Vec<String> = op.id.split('.').map(names::python).collect();
    format!("client.{}", path.join("."))
}

fn rust(op: &Operation, values: Given<'_, '_>) -> String {
    let args: Vec<String> = values.iter().filter(|(p, _)| p.required).map(|(_, v)| in_rust(v)).collect();
    let sets = values.iter().filter(|(p, _)| !p.required);
    let sets: String = sets.map(|(p, v)| format!("\n    .{}({})", rust_api::setter(p), in_rust(v))).collect();
    let call = broken(&format!("{}({})", rust_path(op), args.join(", ")), ",") + &sets;
    if op.is_list() {
        return format!(
            "let mut items = {call}.items(); // walks all pages\nwhile let Some(item) = items.next().await {{\n    println!(\"{{:?}}\", item?);\n}}"
        );
    }
    let wait = if sets.is_empty() { ".await?" } else { "\n    .await?" };
    match op.envelope.as_str() {
        "empty" => format!("{call}{wait};"),
        _ => format!("let reply = {call}{wait};\nprintln!(\"{{reply:?}}\");"),
    }
}

fn in_rust(value: &Sample<'_>) -> String {
    match value {
        Sample::Text(text) => quote(text),
        Sample::Integer(number) => number.to_string(),
        Sample::Number(number) => format!("{number:?}"),
        Sample::Boolean(truth) => truth.to_string(),
        Sample::Json(json @ Value::Object(_)) => {
            let members = json.as_object().into_iter().flatten();
            let members: Vec<String> =
                members.map(|(k, v)| format!("({}.into(), {v}.into())", quote(k))).collect();
            format!("serde_json::Map::from_iter([{}])", members.join(", "))
        }
        Sample::Json(json) => json.to_string(),
        Sample::List(items) => format!("[{}]", items.iter().map(in_rust).collect::<Vec<_>>().join(", ")),
        Sample::Map(key, item) => format!("[({}.into(), {}.into())].into()", quote(key), in_rust(item)),
        Sample::Object(name, members) => {
            let sets = members.iter().map(|(m, v)| format!(".{}({})", names::rust(&m.name), in_rust(v)));
            format!("{name}::default(){}", sets.collect::<String>())
        }
        Sample::Variant(_, _, object) => in_rust(object),
    }
}

fn python(op: &Operation, values: Given<'_, '_>) -> String {
    let mut args: Vec<String> = Vec::new();
    let mut by_name = false;
    // Those required come first, in the order in which the method takes them.
    for (p, value) in
        values.iter().filter(|(p, _)| p.required).chain(values.iter().filter(|(p, _)| !p.required))
    {
        let value = in_python(&value.json());
        by_name |= !p.required || !op.positional.contains(&p.name);
        args.push(if by_name { format!("{}={value}", names::python_param(&p.name)) } else { value });
    }
    let call = broken(&format!("{}({})", python_path(op), args.join(", ")), ",");
    if op.is_list() {
        return format!("for item in {call}:  # walks all pages\n    print(item)");
    }
    if op.envelope == "empty" { call } else { format!("reply = {call}\nprint(reply)") }
}

/// JSON as Python writes it.
fn in_python(value: &Value) -> String {
    match value {
        Value::Null => "None".into(),
        Value::Bool(truth) => if *truth { "True" } else { "False" }.into(),
        Value::Array(items) => format!("[{}]", items.iter().map(in_python).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members = members.iter().map(|(k, v)| format!("{}: {}", quote(k), in_python(v)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn node(op: &Operation, values: Given<'_, '_>) -> String {
    let find = |name: &String| values.iter().find(|(p, _)| p.name == *name).map(|(_, v)| in_node(&v.json()));
    let mut args: Vec<String> = op.positional.iter().filter_map(find).collect();
    let named = values.iter().filter(|(p, _)| !op.positional.contains(&p.name));
    let named: Map<String, Value> = named.map(|(p, v)| (p.name.clone(), v.json())).collect();
    if !named.is_empty() {
        args.push(in_node(&named.into()));
    }
    let call = broken(&format!("client.{}({})", op.id, args.join(", ")), ",");
    if op.is_list() {
        return format!("// walks all pages\nfor await (const item of {call}) console.log(item);");
    }
    if op.envelope == "empty" {
        format!("await {call};")
    } else {
        format!("const reply = await {call};\nconsole.log(reply);")
    }
}

/// JSON as JavaScript writes it.
fn in_node(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(in_node).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members = members.iter().map(|(k, v)| format!("{}: {}", key(k), in_node(v)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn c(spec: &Spec, op: &Operation, values: Given<'_, '_>) -> String {
    let name = names::c(&op.id);
    let mut text = String::new();
    if !op.params.is_empty() {
        let members = c_members(spec, values).join(", ");
        let members = if members.is_empty() { "0".to_owned() } else { members };
        text += &broken(&format!("vsdk_{name}_params params = {{ {members} }};"), ",");
        text.push('\n');
    }
    let params = if op.params.is_empty() { "NULL" } else { "&params" };
    let _ = write!(
        text,
        "if (vsdk_{name}(client, {params}, &reply, &error) != VSDK_OK) {{\n    fprintf(stderr, \"%s\\n\", vsdk_error_what(error));\n}}\nvsdk_reply_free(reply);"
    );
    text
}

fn c_members(spec: &Spec, values: Given<'_, '_>) -> Vec<String> {
    let mut all = Vec::new();
    for (m, value) in values {
        let name = c_types::field(spec, m);
        let shape = c_types::shape(spec, &m.ty);
        let written = in_c(spec, &shape, value);
        match (&shape, value) {
            (Shape::List(item), Sample::List(items)) => {
                let kind = match &**item {
                    Shape::Object(object) => format!("vsdk_{object}"),
                    Shape::Scalar("integer") => "int64_t".into(),
                    Shape::Scalar(_) => "double".into(),
                    _ => "const char *".into(),
                };
                all.push(format!(".{name} = ({kind}[]){{ {written} }}"));
                all.push(format!(".{name}_count = {}", items.len()));
            }
            _ => all.push(format!(".{name} = {written}")),
        }
    }
    all
}

fn in_c(spec: &Spec, shape: &Shape, value: &Sample<'_>) -> String {
    match (shape, value) {
        (Shape::Object(object), Sample::Object(_, members)) => {
            format!("&(vsdk_{object}){{ {} }}", c_members(spec, members).join(", "))
        }
        (Shape::List(item), Sample::List(items)) => {
            items.iter().map(|value| c_element(spec, item, value)).collect::<Vec<_>>().join(", ")
        }
        (Shape::Scalar(kind), value) => {
            let make = match *kind {
                "integer" => "int",
                "number" => "num",
                _ => "bool",
            };
            format!("vsdk_{make}({})", value.json())
        }
        (Shape::Text, Sample::Text(text)) => quote(text),
        (_, value) => quote(&value.json().to_string()),
    }
}

/// An element of an array, which stands there itself.
fn c_element(spec: &Spec, shape: &Shape, value: &Sample<'_>) -> String {
    match (shape, value) {
        (Shape::Object(_), Sample::Object(_, members)) => {
            format!("{{ {} }}", c_members(spec, members).join(", "))
        }
        (Shape::Scalar(_), value) => value.json().to_string(),
        _ => in_c(spec, shape, value),
    }
}

fn curl(op: &Operation, values: Given<'_, '_>) -> String {
    let mut path = op.path.clone();
    let mut query: Vec<String> = Vec::new();
    let mut body: Map<String, Value> = Map::new();
    let mut raw = None;
    for (p, value) in values {
        let json = value.json();
        let plain = json.as_str().map_or_else(|| json.to_string(), str::to_owned);
        match p.place.as_str() {
            "path" => path = path.replace(&format!("{{{}}}", p.name), &plain),
            "query" => query.push(format!("{}={}", p.name, plain.replace('+', "%2B"))),
            "body" => drop(body.insert(p.name.clone(), json)),
            place => raw = place.strip_prefix("raw ").map(|kind| (kind.to_owned(), plain)).or(raw),
        }
    }
    if !query.is_empty() {
        path = format!("{path}?{}", query.join("&"));
    }
    let method = if op.method == "GET" { String::new() } else { format!("-X {} ", op.method) };
    let mut text = format!("curl {method}\"$BASE_URL{path}\"");
    if op.access != "public" {
        text += " \\\n  -H \"Authorization: $TOKEN\"";
    }
    if let Some((kind, plain)) = raw {
        let _ = write!(text, " \\\n  -H \"Content-Type: {kind}\" \\\n  --data-binary '{plain}'");
    } else if op.params.iter().any(|p| p.place == "body") {
        let _ = write!(text, " \\\n  -H \"Content-Type: application/json\" \\\n  -d '{}'", Value::from(body));
    }
    text
}
