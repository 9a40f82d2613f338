//! Reads the files of `core/spec`. Every problem names the file, the operation or type, and the field.

use crate::spec::{Event, Kind, Member, Operation, Resource, Spec, TypeDecl};
use crate::types::TypeExpr;
use serde_yaml_ng::{Mapping, Value};
use std::path::Path;

/// Reads a folder; unreadable entries become problems and the rest is still looked at.
pub(crate) fn read_dir(dir: &Path) -> Result<Spec, Vec<String>> {
    let mut names: Vec<_> = match std::fs::read_dir(dir) {
        Ok(entries) => entries
            .flatten()
            .map(|e| e.path())
            .filter(|p| p.extension().is_some_and(|x| x == "yaml"))
            .collect(),
        Err(error) => return Err(vec![format!("{}: {error}", dir.display())]),
    };
    names.sort();
    let mut reader = Reader { file: String::new(), problems: Vec::new() };
    let mut spec = Spec::default();
    for path in names {
        reader.file = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        match std::fs::read_to_string(&path).map_err(|e| e.to_string()).and_then(|t| parse(&t)) {
            Ok(map) => reader.file_into(&map, &mut spec),
            Err(error) => reader.say("", &error),
        }
    }
    if reader.problems.is_empty() { Ok(spec) } else { Err(reader.problems) }
}

fn parse(text: &str) -> Result<Mapping, String> {
    serde_yaml_ng::from_str::<Mapping>(text).map_err(|e| e.to_string())
}

struct Reader {
    file: String,
    problems: Vec<String>,
}

impl Reader {
    fn say(&mut self, place: &str, text: &str) {
        let gap = if place.is_empty() { "" } else { ": " };
        self.problems.push(format!("core/spec/{}.yaml{gap}{place}: {text}", self.file));
    }

    fn file_into(&mut self, map: &Mapping, spec: &mut Spec) {
        self.keys("file", map, &["resource", "doc", "operations", "types", "events"]);
        let doc = self.text("file", map, "doc").unwrap_or_default();
        if let Some(name) = self.text("file", map, "resource") {
            if name != self.file {
                self.say("resource", &format!("`{name}` must be the name of the file"));
            }
            let operations = self.operations(&name, map);
            spec.resources.push(Resource { name, doc, operations });
        }
        for (name, body) in self.section(map, "types") {
            if let Some(decl) = self.type_decl(&name, &body) {
                spec.types.push(decl);
            }
        }
        for (name, body) in self.section(map, "events") {
            let place = format!("event `{name}`");
            self.keys(&place, &body, &["data", "doc"]);
            let data = self.must(&place, &body, "data");
            let doc = self.must(&place, &body, "doc");
            spec.events.push(Event { name, data, doc });
        }
    }

    fn operations(&mut self, resource: &str, map: &Mapping) -> Vec<Operation> {
        let mut all = Vec::new();
        for (verb, body) in self.section(map, "operations") {
            all.push(self.operation(format!("{resource}.{verb}"), &body));
        }
        all
    }

    fn operation(&mut self, id: String, body: &Mapping) -> Operation {
        let place = format!("operation `{id}`");
        self.keys(&place, body, OPERATION_KEYS);
        let http = self.text(&place, body, "http").unwrap_or_default();
        let (method, path) = http.split_once(' ').unwrap_or_default();
        let safe = matches!(method, "GET" | "DELETE" | "PUT") || method.is_empty();
        let default_repeat = if safe { "safe" } else { "never" };
        let params = self.members(&place, body, "params", PARAM_KEYS);
        Operation {
            file: self.file.clone(),
            method: method.to_owned(),
            path: path.to_owned(),
            flow: self.flag(&place, body, "flow"),
            steps: self.texts(&place, body, "steps"),
            progress: self.flag(&place, body, "progress"),
            doc: self.must(&place, body, "doc"),
            notes: self.text(&place, body, "notes"),
            source: self.text(&place, body, "source"),
            uncertain: self.text(&place, body, "uncertain"),
            deprecated: self.flag(&place, body, "deprecated"),
            access: self.text(&place, body, "access").unwrap_or_else(|| "api".into()),
            repeat: self.text(&place, body, "repeat").unwrap_or_else(|| default_repeat.into()),
            positional: self.positional(&place, body, &params),
            params,
            one_of: self.groups(&place, body),
            fills: self.fills(&place, body),
            returns: self.text(&place, body, "returns"),
            envelope: self.text(&place, body, "envelope").unwrap_or_else(|| "flat".into()),
            status: self.status(&place, body),
            confirmation: self.text(&place, body, "confirmation"),
            emits: self.texts(&place, body, "emits"),
            official: self.text(&place, body, "official"),
            id,
        }
    }

    /// The status of a success, where one is written down.
    fn status(&mut self, place: &str, body: &Mapping) -> Option<u16> {
        let given = body.get("status")?;
        let status = given.as_u64().and_then(|n| u16::try_from(n).ok()).filter(|n| (200..300).contains(n));
        if status.is_none() {
            self.say(place, "field `status`: must be a number from 200 to 299");
        }
        status
    }

    /// The names under `positional`, else those of the path.
    fn positional(&mut self, place: &str, body: &Mapping, params: &[Member]) -> Vec<String> {
        if body.contains_key("positional") {
            return self.texts(place, body, "positional");
        }
        params.iter().filter(|p| p.place == "path").map(|p| p.name.clone()).collect()
    }

    fn type_decl(&mut self, name: &str, body: &Mapping) -> Option<TypeDecl> {
        let place = format!("type `{name}`");
        self.keys(&place, body, TYPE_KEYS);
        let number = |key: &str| body.get(key).and_then(Value::as_f64);
        let kind = if body.contains_key("fields") {
            Kind::Object(self.members(&place, body, "fields", FIELD_KEYS))
        } else if body.contains_key("values") {
            Kind::Enum { values: self.texts(&place, body, "values"), open: self.flag(&place, body, "open") }
        } else if body.contains_key("scalar") {
            let base = self.must(&place, body, "scalar");
            let (pattern, format) = (self.text(&place, body, "pattern"), self.text(&place, body, "format"));
            Kind::Scalar { base, min: number("min"), max: number("max"), pattern, format }
        } else if let Some(Value::Mapping(variants)) = body.get("variants") {
            let variants =
                variants.iter().filter_map(|(k, v)| Some((k.as_str()?.into(), v.as_str()?.into())));
            Kind::Union { variants: variants.collect(), tag: self.must(&place, body, "tag") }
        } else {
            self.say(&place, "needs `fields`, `values`, `scalar` or `tag` with `variants`");
            return None;
        };
        Some(TypeDecl {
            file: self.file.clone(),
            name: name.to_owned(),
            doc: self.must(&place, body, "doc"),
            source: self.text(&place, body, "source"),
            uncertain: self.text(&place, body, "uncertain"),
            kind,
        })
    }

    fn members(&mut self, place: &str, body: &Mapping, key: &str, allowed: &[&str]) -> Vec<Member> {
        let mut all = Vec::new();
        let Some(section) = body.get(key) else { return all };
        let Value::Mapping(section) = section else {
            self.say(place, &format!("`{key}` must be a mapping"));
            return all;
        };
        for (name, value) in section {
            let name = scalar_text(name);
            let place = format!("{place}, field `{name}`");
            let Value::Mapping(map) = value else {
                self.say(&place, "must be a mapping");
                continue;
            };
            self.keys(&place, map, allowed);
            all.push(self.member(name, &place, map));
        }
        all
    }

    fn member(&mut self, name: String, place: &str, map: &Mapping) -> Member {
        let number = |key: &str| map.get(key).and_then(Value::as_f64);
        let text = self.must(place, map, "type");
        let ty = TypeExpr::parse(&text).unwrap_or_else(|problem| {
            self.say(place, &problem);
            TypeExpr::Any
        });
        Member {
            name,
            place: self.text(place, map, "in").unwrap_or_default(),
            ty,
            required: self.flag(place, map, "required"),
            min: number("min"),
            max: number("max"),
            above: number("above"),
            default: map.get("default").cloned(),
            aliases: self.texts(place, map, "aliases"),
            secret: self.flag(place, map, "secret"),
            deprecated: self.flag(place, map, "deprecated"),
            doc: self.must(place, map, "doc"),
            uncertain: self.text(place, map, "uncertain"),
        }
    }

    fn groups(&mut self, place: &str, body: &Mapping) -> Vec<Vec<String>> {
        let Some(value) = body.get("one_of") else { return Vec::new() };
        let Value::Sequence(groups) = value else {
            self.say(place, "`one_of` must be a list of lists");
            return Vec::new();
        };
        let words = |g: &Value| g.as_sequence().map(|s| s.iter().map(scalar_text).collect());
        groups.iter().filter_map(words).collect()
    }

    fn fills(&mut self, place: &str, body: &Mapping) -> Vec<(String, String)> {
        match body.get("fills") {
            None => Vec::new(),
            Some(Value::Mapping(map)) => map.iter().map(|(k, v)| (scalar_text(k), scalar_text(v))).collect(),
            Some(_) => {
                self.say(place, "`fills` must be a mapping");
                Vec::new()
            }
        }
    }

    fn section(&mut self, map: &Mapping, key: &str) -> Vec<(String, Mapping)> {
        let Some(value) = map.get(key) else { return Vec::new() };
        let Value::Mapping(entries) = value else {
            self.say(key, "must be a mapping");
            return Vec::new();
        };
        let mut all = Vec::new();
        for (name, body) in entries {
            match body {
                Value::Mapping(body) => all.push((scalar_text(name), body.clone())),
                _ => self.say(&format!("{key}: `{}`", scalar_text(name)), "must be a mapping"),
            }
        }
        all
    }

    fn keys(&mut self, place: &str, map: &Mapping, allowed: &[&str]) {
        for key in map.keys().map(scalar_text) {
            if !allowed.contains(&key.as_str()) {
                self.say(place, &format!("unknown key `{key}` (known: {})", allowed.join(", ")));
            }
        }
    }

    fn text(&mut self, place: &str, map: &Mapping, key: &str) -> Option<String> {
        match map.get(key)? {
            Value::String(text) => Some(text.trim().to_owned()),
            _ => {
                self.say(place, &format!("`{key}` must be text"));
                None
            }
        }
    }

    fn must(&mut self, place: &str, map: &Mapping, key: &str) -> String {
        if !map.contains_key(key) {
            self.say(place, &format!("`{key}` is missing"));
        }
        self.text(place, map, key).unwrap_or_default()
    }

    fn flag(&mut self, place: &str, map: &Mapping, key: &str) -> bool {
        match map.get(key) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.say(place, &format!("`{key}` must be true or false"));
                false
            }
        }
    }

    fn texts(&mut self, place: &str, map: &Mapping, key: &str) -> Vec<String> {
        match map.get(key) {
            None => Vec::new(),
            Some(Value::Sequence(items)) => items.iter().map(scalar_text).collect(),
            Some(_) => {
                self.say(place, &format!("`{key}` must be a list"));
                Vec::new()
            }
        }
    }
}

fn scalar_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => String::new(),
    }
}

const OPERATION_KEYS: &[&str] = &[
    "http",
    "flow",
    "steps",
    "progress",
    "doc",
    "notes",
    "source",
    "uncertain",
    "deprecated",
    "access",
    "repeat",
    "positional",
    "official",
    "params",
    "one_of",
    "fills",
    "returns",
    "envelope",
    "status",
    "confirmation",
    "emits",
];
const TYPE_KEYS: &[&str] = &[
    "doc",
    "source",
    "uncertain",
    "fields",
    "values",
    "open",
    "scalar",
    "min",
    "max",
    "pattern",
    "format",
    "tag",
    "variants",
];
const FIELD_KEYS: &[&str] = &[
    "type",
    "required",
    "min",
    "max",
    "above",
    "default",
    "aliases",
    "secret",
    "deprecated",
    "doc",
    "uncertain",
];
const PARAM_KEYS: &[&str] = &[
    "in",
    "type",
    "required",
    "min",
    "max",
    "above",
    "default",
    "aliases",
    "secret",
    "deprecated",
    "doc",
    "uncertain",
];
