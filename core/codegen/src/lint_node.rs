//! What must hold so that a description can be printed as TypeScript: no two things with one name, none with a name that
//! means something already.

use crate::names;
use crate::node_api::groups;
use crate::node_types::Node;
use crate::spec::{Operation, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// Names that printed files use themselves, and what the package exports beside the printed.
const TAKEN: &[&str] = &[
    "APIPromise",
    "AbortSignalLike",
    "Answers",
    "Array",
    "AuthenticationError",
    "CallCancelledError",
    "CallOptions",
    "Claims",
    "ClientOptions",
    "ClientVerifyOptions",
    "ConflictError",
    "Date",
    "DeadlineError",
    "DecodeError",
    "Delivery",
    "Emulator",
    "EmulatorOptions",
    "Error",
    "ErrorFields",
    "ErrorKind",
    "EventData",
    "EventKind",
    "Explanation",
    "Fault",
    "Headers",
    "HeadersInit",
    "InvalidArgumentError",
    "KnownEvent",
    "KnownEventKind",
    "LogLevel",
    "LogRecord",
    "Logger",
    "Map",
    "NetworkError",
    "NotFoundError",
    "Object",
    "OperationName",
    "OtherError",
    "Page",
    "PageInfo",
    "Pager",
    "PaginationError",
    "Permission",
    "PermissionDeniedError",
    "Problem",
    "Progress",
    "Promise",
    "RateLimitError",
    "Progress",
    "RawBody",
    "Readonly",
    "Record",
    "RedirectError",
    "Reply",
    "Resource",
    "Resources",
    "Root",
    "ServerError",
    "Set",
    "Signing",
    "String",
    "Symbol",
    "TokenError",
    "TokenOptions",
    "TooLargeError",
    "UnknownEvent",
    "UnknownEventKind",
    "ValidationError",
    "VerifyOptions",
    "VideoSDK",
    "VideoSDKError",
    "WebhookError",
    "WebhookEvent",
    "WebhookHeaders",
    "WithResponse",
];

/// What every object has, and what would make an `await` of it wait.
const EVERY_OBJECT: &[&str] = &["constructor", "prototype", "then", "toJSON", "toString", "valueOf"];

/// What a client can do besides.
const CLIENT: &[&str] = &[
    "apiToken",
    "baseUrl",
    "call",
    "close",
    "explainToken",
    "participantToken",
    "verifyToken",
    "verifyWebhook",
];

pub(crate) fn lint(spec: &Spec, out: &mut Vec<String>) {
    types(spec, out);
    files(spec, out);
    for resource in &spec.resources {
        let place = format!("core/spec/{}.yaml", resource.name);
        member(&place, "the resource", &resource.name, CLIENT, out);
        for group in groups(resource) {
            if let Some((_, last)) = group.rsplit_once('.') {
                member(&place, &format!("the group `{group}`"), last, &[], out);
            }
        }
    }
    let mut official: BTreeMap<&str, &str> = BTreeMap::new();
    for op in spec.operations() {
        let place = format!("core/spec/{}.yaml: operation `{}`", op.file, op.id);
        member(&place, "the method", op.verb(), &[], out);
        positional(&place, op, out);
        if op.is_list() && op.params.iter().any(|p| p.name == "cursor") {
            out.push(format!("{place}, field `cursor`: every list has a `cursor` already"));
        }
        let Some(signature) = &op.official else { continue };
        let method = signature.split('(').next().unwrap_or_default();
        if !signature.ends_with(')') || method.is_empty() {
            out.push(format!("{place}, field `official`: must read like `rooms.get(roomId)`"));
        }
        if let Some(other) = official.insert(method, &op.id) {
            out.push(format!("{place}, field `official`: `{other}` has `{method}` already"));
        }
    }
}

/// Classes, objects of parameters and types stand in one space of names.
fn types(spec: &Spec, out: &mut Vec<String>) {
    let mut seen: BTreeMap<String, String> = TAKEN
        .iter()
        .map(|name| ((*name).to_owned(), "something the package has already".to_owned()))
        .collect();
    let mut add = |place: String, name: String, what: String| {
        if let Some(before) = seen.insert(name.clone(), what.clone()) {
            out.push(format!("{place}: {what} reads `{name}` in TypeScript, as {before} does"));
        }
    };
    for resource in &spec.resources {
        let place = format!("core/spec/{}.yaml", resource.name);
        for group in groups(resource) {
            add(place.clone(), names::pascal(&group), format!("the operations `{group}`"));
        }
        for op in &resource.operations {
            if let Some(name) = Node::params_name(op) {
                add(place.clone(), name, format!("the parameters of `{}`", op.id));
            }
        }
    }
    for decl in &spec.types {
        add(format!("core/spec/{}.yaml", decl.file), decl.name.clone(), format!("the type `{}`", decl.name));
    }
}

/// Some disks do not tell `Rooms.ts` from `rooms.ts`.
fn files(spec: &Spec, out: &mut Vec<String>) {
    let all: BTreeSet<&str> =
        spec.resources.iter().map(|r| &*r.name).chain(spec.types.iter().map(|t| &*t.file)).collect();
    let mut seen: BTreeMap<String, &str> = BTreeMap::from([("index".to_owned(), "the index")]);
    for file in all {
        if let Some(before) = seen.insert(names::unified(file), file) {
            out.push(format!(
                "core/spec/{file}.yaml: on some disks `{file}.ts` is the same file as that of {before}"
            ));
        }
    }
}

fn member(place: &str, what: &str, name: &str, more: &[&str], out: &mut Vec<String>) {
    if EVERY_OBJECT.contains(&name) || more.contains(&name) {
        out.push(format!("{place}: {what} cannot be `{name}` in TypeScript, which means something already"));
    }
}

fn positional(place: &str, op: &Operation, out: &mut Vec<String>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for name in &op.positional {
        let place = format!("{place}, field `positional`");
        match op.params.iter().find(|p| p.name == *name) {
            None => out.push(format!("{place}: no parameter `{name}`")),
            Some(param) if !param.required => out.push(format!("{place}: `{name}` is not required")),
            Some(_) => {}
        }
        if let Some(before) = seen.insert(names::node_argument(name), name) {
            out.push(format!("{place}: `{name}` reads like `{before}` in TypeScript"));
        }
    }
}
