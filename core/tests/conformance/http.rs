//! Cases of `wire`, `pages` and `errors`: what goes over the wire for a call, and what its answer becomes.

use super::compare::{differs, differs_in_any_order, error_differs};
use super::server::Server;
use super::support::Outcome;
use super::{Verdict, read, typed};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use videosdk_api::check::{Check, typed as fits};
use videosdk_api::operation::{Type, find};
use videosdk_api::{CallOptions, Client, Params};

/// Cases that run at the same time: most of them wait for something.
const AT_ONCE: usize = 12;

pub fn run(path: &Path) -> Verdict {
    let cases = read(path);
    let count = cases.len();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let problems = runtime.block_on(async {
        let gate = Arc::new(Semaphore::new(AT_ONCE));
        let mut tasks = Vec::new();
        for case in cases {
            let gate = Arc::clone(&gate);
            tasks.push(tokio::spawn(async move {
                let _turn = gate.acquire().await.unwrap();
                let name = case["name"].as_str().unwrap().to_owned();
                let mut problems: Vec<String> = Vec::new();
                // Both ways into the core must behave the same: the typed method and the open door.
                for way in ways(&case) {
                    let outcome = tokio::spawn(check(case.clone(), way)).await;
                    let problem = outcome.unwrap_or_else(|e| Some(format!("panicked: {e}")));
                    problems.extend(problem.map(|p| format!("{name} ({way:?}): {p}")));
                }
                problems
            }));
        }
        let mut problems = Vec::new();
        for task in tasks {
            problems.extend(task.await.unwrap());
        }
        problems
    });
    (count, problems)
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    Typed,
    Door,
    Walk,
    Cancelled,
}

fn ways(case: &Value) -> Vec<Way> {
    if case["options"].get("cancelAfterMs").is_some() {
        return vec![Way::Cancelled];
    }
    if case["walk"] == true {
        return vec![Way::Walk];
    }
    let (operation, given) = (case["operation"].as_str().unwrap(), case["params"].as_object().unwrap());
    if fits_a_typed_method(operation, given, &case["result"]["error"]) {
        vec![Way::Door, Way::Typed]
    } else {
        vec![Way::Door]
    }
}

/// Of a choice of types a typed method takes the first; there, too, the door is the way for the others.
fn is_first_choice(ty: &Type, value: &Value) -> bool {
    match ty {
        Type::OneOf([first, ..]) => {
            fits(first, value, Check { closed_enums: false, refuse_unknown: false }).is_ok()
        }
        Type::List { item, .. } => {
            value.as_array().is_none_or(|items| items.iter().all(|value| is_first_choice(item, value)))
        }
        _ => true,
    }
}

/// The compiler refuses most wrong arguments of a typed call, and it has no older names; there the door is the way.
pub fn fits_a_typed_method(operation: &str, given: &Params, wanted_error: &Value) -> bool {
    let Some(op) = find(operation) else { return false };
    let known = given.keys().all(|name| op.params.iter().any(|p| p.name == name));
    let fits = op.params.iter().all(|p| given.get(p.name).is_none_or(|value| is_first_choice(&p.ty, value)));
    known && fits && wanted_error["kind"] != "invalid_argument"
}

async fn check(case: Value, way: Way) -> Option<String> {
    let script = case["serve"].as_array().unwrap();
    let server = Server::start(script).await;
    let (_closed, closed_url) = Server::closed();
    let url = if case["server"] == "closed" { closed_url } else { server.url.clone() };
    let mut builder = Client::builder().base_url(url);
    builder = match case["client"]["token"].as_str() {
        Some(token) => builder.token(token),
        None => builder.credentials("vsdk-test-key", "vsdk-test-secret"),
    };
    let client = builder.build().unwrap();
    let Value::Object(params) = case["params"].clone() else { return Some("`params` is no object".into()) };
    let options = options(&case["options"]);
    let started = Instant::now();
    let operation = case["operation"].as_str().unwrap();
    let outcome = match way {
        Way::Door => door(&client, operation, params, &options).await,
        Way::Typed => match typed::call(&client, operation, params, &options).await {
            Some(outcome) => outcome,
            None => return Some(format!("there is no typed method for {operation}")),
        },
        Way::Walk => walk(&client, operation, params, options).await,
        Way::Cancelled => cancelled(&client, operation, params, options, &case).await,
    };
    let spent = started.elapsed();
    requests_differ(&case["expect"]["requests"], &server.requests())
        .or_else(|| result_differs(&case["result"], &outcome, script))
        .or_else(|| time_differs(&case["options"], spent))
}

pub fn options(given: &Value) -> CallOptions {
    let mut options = CallOptions::new();
    options.retries = given["retries"].as_u64().map(|n| n as u32);
    options.idempotent = given["idempotent"].as_bool();
    options.deadline = given["deadlineMs"].as_u64().map(Duration::from_millis);
    for (name, value) in given["headers"].as_object().into_iter().flatten() {
        options = options.header(name, value.as_str().unwrap());
    }
    options
}

pub async fn door(client: &Client, operation: &str, params: Params, options: &CallOptions) -> Outcome {
    let reply = client.call(operation, params, options).await?;
    let data = reply.json()?;
    Ok(match reply.page() {
        None => json!({"data": data}),
        Some(p) => json!({"page": {
            "items": data, "page": p.page, "perPage": p.per_page, "lastPage": p.last_page, "total": p.total,
            "hasMore": p.has_more(),
        }}),
    })
}

/// All items of a list; an error on the way stands beside what came before it.
pub async fn walk(client: &Client, operation: &str, params: Params, options: CallOptions) -> Outcome {
    let mut pages = client.pages(operation, params, options)?;
    let mut items = Vec::new();
    loop {
        match pages.next().await {
            Ok(Some(page)) => items.extend(page.json()?.as_array().cloned().unwrap_or_default()),
            Ok(None) => return Ok(json!({"walk": {"items": items}})),
            Err(error) if items.is_empty() => return Err(error),
            Err(error) => return Ok(json!({"walk": {"items": items, "error": error_as_json(&error)}})),
        }
    }
}

fn error_as_json(error: &videosdk_api::Error) -> Value {
    json!({
        "kind": error.kind().name(), "status": error.status(), "sent": error.sent().name(), "attempts": error.attempts(),
        "code": error.code(), "request_id": error.request_id(), "operation": error.operation(), "text": error.to_string(),
        "retry_after_ms": error.retry_after().map(|d| d.as_millis() as u64),
    })
}

async fn cancelled(
    client: &Client,
    operation: &str,
    params: Params,
    options: CallOptions,
    case: &Value,
) -> Outcome {
    let (done, result) = tokio::sync::oneshot::channel();
    let mut handle = client.spawn_call(operation, params, options, |outcome| drop(done.send(outcome)))?;
    let after = case["options"]["cancelAfterMs"].as_u64().unwrap();
    tokio::time::sleep(Duration::from_millis(after)).await;
    handle.cancel();
    result.await.unwrap().map(|reply| json!({"data": reply.json().unwrap()}))
}

fn requests_differ(wanted: &Value, seen: &[Value]) -> Option<String> {
    let wanted = wanted.as_array().unwrap();
    if wanted.len() != seen.len() {
        let lines: Vec<String> = seen.iter().map(|r| format!("{} {}", r["method"], r["path"])).collect();
        return Some(format!("{} requests, wanted {}: {lines:?}", seen.len(), wanted.len()));
    }
    wanted.iter().zip(seen).enumerate().find_map(|(i, (wanted, seen))| {
        let at = format!("request {i}");
        for name in ["method", "path"] {
            if wanted[name] != seen[name] {
                return Some(format!("{at}: {name} is {}, wanted {}", seen[name], wanted[name]));
            }
        }
        let empty = json!({});
        let query = wanted.get("query").unwrap_or(&empty);
        if *query != seen["query"] {
            return Some(format!("{at}: query is {}, wanted {query}", seen["query"]));
        }
        if wanted.get("body") != seen.get("body") {
            return Some(format!("{at}: body is {:?}, wanted {:?}", seen.get("body"), wanted.get("body")));
        }
        wanted["headers"].as_object().into_iter().flatten().find_map(|(name, value)| {
            let got = seen["headers"].get(name).unwrap_or(&Value::Null);
            (got != value).then(|| format!("{at}: header {name} is {got}, wanted {value}"))
        })
    })
}

pub fn result_differs(wanted: &Value, outcome: &Outcome, script: &[Value]) -> Option<String> {
    if let Some(ways) = wanted["anyOf"].as_array() {
        let mut problems = ways.iter().map(|way| result_differs(way, outcome, script));
        let all: Vec<String> = problems.by_ref().map_while(|p| p).collect();
        return (all.len() == ways.len()).then(|| all.join(" / "));
    }
    match (wanted.get("error"), outcome) {
        (Some(error), Err(seen)) => return error_differs(error, seen),
        (Some(error), Ok(seen)) => {
            return Some(format!("it succeeded with {seen}, wanted the error {error}"));
        }
        (None, Err(seen)) if wanted.get("walk").is_none() => return Some(format!("it failed: {seen}")),
        _ => {}
    }
    if let Some(walk) = wanted.get("walk") {
        return walk_differs(walk, outcome);
    }
    let seen = outcome.as_ref().unwrap();
    if wanted["ok"] == true {
        return None;
    }
    if wanted["asServed"] == true {
        let served = script.iter().rev().find_map(|a| a.get("body")).cloned().unwrap_or(Value::Null);
        return differs(&served, &seen["data"], "data");
    }
    if let Some(page) = wanted.get("page") {
        return page_differs(page, &seen["page"]);
    }
    differs(&wanted["data"], &seen["data"], "data")
}

fn page_differs(wanted: &Value, seen: &Value) -> Option<String> {
    let mut rest = wanted.as_object().unwrap().clone();
    if let Some(items) = rest.remove("itemsAnyOrder") {
        let seen = seen["items"].as_array().unwrap();
        if let Some(problem) = differs_in_any_order(items.as_array().unwrap(), seen, "items") {
            return Some(problem);
        }
    }
    differs(&Value::Object(rest), seen, "page")
}

fn walk_differs(wanted: &Value, outcome: &Outcome) -> Option<String> {
    let empty = json!({"items": []});
    let seen = match outcome {
        Ok(seen) => seen["walk"].clone(),
        Err(error) => {
            let mut seen = empty;
            seen["error"] = error_as_json(error);
            seen
        }
    };
    if let Some(problem) = differs(&wanted["items"], &seen["items"], "items") {
        return Some(problem);
    }
    match (wanted.get("error"), seen.get("error")) {
        (None, None) => None,
        (Some(wanted), Some(seen)) => ["kind", "status", "sent", "code", "attempts"]
            .iter()
            .find_map(|name| wanted.get(*name).and_then(|value| differs(value, &seen[*name], name))),
        (wanted, seen) => Some(format!("the walk ended with {seen:?}, wanted {wanted:?}")),
    }
}

fn time_differs(options: &Value, spent: Duration) -> Option<String> {
    let spent = spent.as_millis() as u64;
    let least = options["atLeastMs"].as_u64().unwrap_or(0);
    let most = options["atMostMs"].as_u64().unwrap_or(u64::MAX);
    (spent < least || spent > most).then(|| format!("it took {spent} ms, wanted {least} to {most}"))
}
