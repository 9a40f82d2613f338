//! Prints `core/spec/openapi.json` (3.1) for outside tools.

use crate::Printed;
use crate::spec::{Kind, Member, Operation, Spec, TypeDecl};
use crate::types::TypeExpr;
use serde_json::{Map, Value, json};

pub(crate) fn print(spec: &Spec) -> Printed {
    let mut paths: Map<String, Value> = Map::new();
    for op in spec.operations().into_iter().filter(|o| !o.method.is_empty()) {
        let entry = paths.entry(op.path.clone()).or_insert_with(|| json!({}));
        entry[op.method.to_lowercase()] = operation(spec, op);
    }
    let mut schemas: Map<String, Value> = Map::new();
    for decl in &spec.types {
        schemas.insert(decl.name.clone(), declared(decl));
    }
    schemas.insert("PageInfo".into(), page_info());
    schemas.insert("Error".into(), error());
    let webhooks: Map<String, Value> = spec.events.iter().map(|e| (e.name.clone(), webhook(e))).collect();
    let tags: Vec<Value> =
        spec.resources.iter().map(|r| json!({"name": r.name, "description": r.doc})).collect();
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "VideoSDK v2 REST API",
            "version": "v2",
            "summary": "Unofficial description kept by the videosdk-api project.",
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "servers": [{"url": "https://api.videosdk.live"}],
        "security": [{"apiToken": []}],
        "tags": tags,
        "paths": paths,
        "webhooks": webhooks,
        "components": {
            "securitySchemes": {"apiToken": {
                "type": "apiKey", "in": "header", "name": "Authorization",
                "description": "HS256 JWT with the role crawler, sent without a prefix.",
            }},
            "schemas": schemas,
        },
    });
    let text = serde_json::to_string_pretty(&document).unwrap_or_default() + "\n";
    Printed::new("core/spec/openapi.json", text)
}

fn operation(spec: &Spec, op: &Operation) -> Value {
    let mut out = json!({
        "operationId": op.id,
        "tags": [op.id.split('.').next()],
        "summary": op.doc,
        "responses": {
            (success_status(op).to_string()): success(op),
            "default": {"description": "Refused or failed.", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Error"}},
                "text/plain": {"schema": {"type": "string"}},
            }},
        },
    });
    let notes: Vec<&str> = [&op.notes, &op.uncertain].into_iter().flatten().map(String::as_str).collect();
    if !notes.is_empty() {
        out["description"] = json!(notes.join("\n\n"));
    }
    if op.deprecated {
        out["deprecated"] = json!(true);
    }
    if op.access == "public" {
        out["security"] = json!([]);
    }
    let outside: Vec<Value> =
        op.params.iter().filter(|p| matches!(p.place.as_str(), "path" | "query")).map(parameter).collect();
    if !outside.is_empty() {
        out["parameters"] = json!(outside);
    }
    if let Some(body) = request_body(op) {
        out["requestBody"] = body;
    }
    let composed: Vec<&str> =
        spec.operations().into_iter().filter(|o| o.steps.contains(&op.id)).map(|o| o.id.as_str()).collect();
    if !composed.is_empty() {
        out["x-used-by"] = json!(composed);
    }
    out["x-repeat"] = json!(op.repeat);
    out
}

/// The status that the service is known, or taken, to answer with; clients accept any that is a success.
fn success_status(op: &Operation) -> u16 {
    op.status.unwrap_or(if op.envelope == "empty" { 204 } else { 200 })
}

fn success(op: &Operation) -> Value {
    let mut out = json!({"description": "Done."});
    if op.envelope != "empty" {
        out["content"] = answer(op);
    }
    out
}

fn parameter(p: &Member) -> Value {
    json!({"name": p.name, "in": p.place, "required": p.required, "description": p.doc, "schema": member_schema(p, false)})
}

fn request_body(op: &Operation) -> Option<Value> {
    if let Some(raw) = op.params.iter().find(|p| p.place.starts_with("raw ")) {
        let kind = raw.place.trim_start_matches("raw ");
        return Some(
            json!({"required": raw.required, "content": {kind: {"schema": member_schema(raw, true)}}}),
        );
    }
    let members: Vec<&Member> = op.params.iter().filter(|p| p.place == "body").collect();
    if members.is_empty() {
        return None;
    }
    let mut schema = object(members.iter().copied());
    if !op.one_of.is_empty() {
        let groups: Vec<Value> = op
            .one_of
            .iter()
            .map(|g| json!({"anyOf": g.iter().map(|n| json!({"required": [n]})).collect::<Vec<_>>()}))
            .collect();
        schema["allOf"] = json!(groups);
    }
    let required = members.iter().any(|m| m.required);
    Some(json!({"required": required, "content": {"application/json": {"schema": schema}}}))
}

fn answer(op: &Operation) -> Value {
    let item =
        op.returns.as_ref().map_or(json!({}), |name| json!({"$ref": format!("#/components/schemas/{name}")}));
    let info = json!({"$ref": "#/components/schemas/PageInfo"});
    let schema = match op.envelope.split_once(':') {
        Some(("page", "session")) => {
            let session =
                json!({"type": "object", "properties": {"participants": {"type": "array", "items": item}}});
            let data = json!({"oneOf": [session, {"type": "array", "items": session, "maxItems": 1}]});
            json!({"type": "object", "properties": {"pageInfo": info, "data": data}})
        }
        Some(("page", key)) => {
            json!({"type": "object", "properties": {"pageInfo": info, key: {"type": "array", "items": item}}})
        }
        Some(("wrapped", key)) => json!({"type": "object", "properties": {key: item}}),
        Some(("raw", kind)) => return json!({kind: {"schema": {"type": "string"}}}),
        _ if op.envelope == "text" => {
            return json!({
                "application/json": {"schema": {"oneOf": [{"type": "string"}, item]}},
                "text/plain": {"schema": {"type": "string"}},
            });
        }
        _ => item,
    };
    json!({"application/json": {"schema": schema}})
}

fn webhook(event: &crate::spec::Event) -> Value {
    let schema = json!({"type": "object", "required": ["webhookType", "data"], "properties": {
        "webhookType": {"const": event.name},
        "data": {"$ref": format!("#/components/schemas/{}", event.data)},
    }});
    json!({"post": {
        "summary": event.doc,
        "parameters": [{
            "name": "videosdk-signature", "in": "header", "required": true, "schema": {"type": "string"},
            "description": "Base64 of an RSASSA-PKCS1-v1_5 SHA-256 signature over the raw body.",
        }],
        "requestBody": {"required": true, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "Received."}},
        "security": [],
    }})
}

fn declared(decl: &TypeDecl) -> Value {
    let mut out = match &decl.kind {
        Kind::Object(fields) => object(fields.iter()),
        Kind::Enum { values, open: false } => json!({"type": "string", "enum": values}),
        Kind::Enum { values, open: true } => json!({"type": "string", "examples": values}),
        Kind::Scalar { base, min, max, pattern, format } => {
            scalar(base, [*min, *max], pattern.as_deref(), format.as_deref())
        }
        Kind::Union { tag, variants } => {
            let at = |name: &String| format!("#/components/schemas/{name}");
            let refs: Vec<Value> = variants.iter().map(|(_, t)| json!({"$ref": at(t)})).collect();
            let mapping: Map<String, Value> =
                variants.iter().map(|(w, t)| (w.clone(), json!(at(t)))).collect();
            json!({"oneOf": refs, "discriminator": {"propertyName": tag, "mapping": mapping}})
        }
    };
    out["description"] = json!(decl.doc);
    if let Some(text) = &decl.uncertain {
        out["x-uncertain"] = json!(text);
    }
    out
}

fn scalar(base: &str, bounds: [Option<f64>; 2], pattern: Option<&str>, format: Option<&str>) -> Value {
    let mut out = json!({"type": base});
    let names = if base == "string" { ["minLength", "maxLength"] } else { ["minimum", "maximum"] };
    for (name, bound) in names.into_iter().zip(bounds) {
        if let Some(bound) = bound {
            out[name] = whole(bound);
        }
    }
    if let Some(pattern) = pattern {
        out["pattern"] = json!(pattern);
    }
    if let Some(format) = format {
        out["format"] = json!(format);
    }
    out
}

fn object<'a>(members: impl Iterator<Item = &'a Member>) -> Value {
    let mut properties: Map<String, Value> = Map::new();
    let mut required: Vec<&str> = Vec::new();
    for m in members {
        properties.insert(m.name.clone(), member_schema(m, true));
        if m.required {
            required.push(&m.name);
        }
    }
    let mut out = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        out["required"] = json!(required);
    }
    out
}

fn member_schema(m: &Member, describe: bool) -> Value {
    let mut out = schema(&m.ty);
    let bare = m.ty.bare();
    let (low, high) = match bare {
        TypeExpr::List(_) => ("minItems", "maxItems"),
        TypeExpr::Integer | TypeExpr::Number => ("minimum", "maximum"),
        _ => ("minLength", "maxLength"),
    };
    for (key, bound) in [(low, m.min), (high, m.max), ("exclusiveMinimum", m.above)] {
        if let Some(bound) = bound {
            out[key] = whole(bound);
        }
    }
    if let Some(default) = &m.default {
        out["default"] = serde_json::to_value(default).unwrap_or(Value::Null);
    }
    if describe {
        out["description"] = json!(m.doc);
    }
    if m.deprecated {
        out["deprecated"] = json!(true);
    }
    if let Some(text) = &m.uncertain {
        out["x-uncertain"] = json!(text);
    }
    out
}

fn whole(number: f64) -> Value {
    if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }
}

fn schema(ty: &TypeExpr) -> Value {
    match ty {
        TypeExpr::Any => json!({}),
        TypeExpr::String => json!({"type": "string"}),
        TypeExpr::Url => json!({"type": "string", "format": "uri"}),
        TypeExpr::Integer => json!({"type": "integer"}),
        TypeExpr::Number => json!({"type": "number"}),
        TypeExpr::Boolean => json!({"type": "boolean"}),
        TypeExpr::List(item) => json!({"type": "array", "items": schema(item)}),
        TypeExpr::Map(item) => json!({"type": "object", "additionalProperties": schema(item)}),
        TypeExpr::Named(name) => json!({"$ref": format!("#/components/schemas/{name}")}),
        TypeExpr::OneOf(all) => json!({"oneOf": all.iter().map(schema).collect::<Vec<_>>()}),
        TypeExpr::Nullable(inner) => match schema(inner) {
            Value::Object(mut map) if map.get("type").is_some_and(Value::is_string) => {
                let kind = map["type"].take();
                map["type"] = json!([kind, "null"]);
                Value::Object(map)
            }
            other => json!({"oneOf": [other, {"type": "null"}]}),
        },
    }
}

fn page_info() -> Value {
    let number = |text: &str| json!({"type": "integer", "description": text});
    json!({"type": "object", "description": "Where a page stands in its list.", "properties": {
        "currentPage": number("1-based number of this page."), "perPage": number("Page size used."),
        "lastPage": number("Highest page number."), "total": number("Items over all pages."),
    }})
}

fn error() -> Value {
    json!({"description": "At least one of the texts is present.", "oneOf": [{"type": "string"}, {
        "type": "object",
        "properties": {
            "message": {"type": "string"}, "error": {"type": "string"}, "msg": {"type": "string"},
            "statusMessage": {"type": "string"}, "code": {"type": ["string", "integer"]},
            "errorCode": {"type": ["string", "integer"]}, "statusCode": {"type": "integer"},
        },
    }]})
}
