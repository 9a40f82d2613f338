//! Ids that would change the address of a request.
//!
//! Every operation is called as one of its wire cases calls it, with each text parameter in turn replaced by each id of the
//! corpus. What then goes over the wire must go where the case goes.

use super::corpus;
use super::server::{Server, repeated};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use videosdk_api::operation::{Operation, Place};
use videosdk_api::operations::OPERATIONS;
use videosdk_api::{CallOptions, Client, ErrorKind};

#[derive(Default)]
struct Tally {
    calls: usize,
    refused: usize,
    sent: usize,
    wrong: Vec<String>,
}

/// Where an operation sends requests, by all of its cases: a segment that is a parameter of the case may be any id.
struct Endpoint {
    method: Value,
    path: Vec<Option<String>>,
    query: BTreeSet<String>,
}

struct Called {
    op: &'static Operation,
    /// The case with the most parameters: a good one, else one that the service refuses.
    case: Value,
    endpoints: Vec<Endpoint>,
}

impl Called {
    /// `None` where no call sends anything.
    fn read(op: &'static Operation) -> Option<Self> {
        let sends = sending_cases(op.id);
        let mut endpoints: Vec<Endpoint> = sends.iter().flat_map(endpoints_of).collect();
        for other in corpus("ids.json")["alsoAsks"][op.id].as_array().into_iter().flatten() {
            endpoints.extend(sending_cases(other.as_str().unwrap()).iter().flat_map(endpoints_of));
        }
        let most =
            |case: &Value| (case["result"].get("error").is_none(), case["params"].as_object().unwrap().len());
        let case = sends.into_iter().max_by_key(most)?;
        Some(Self { op, case, endpoints })
    }

    /// Whether a request goes to one of the endpoints; a segment that may be any id must be one.
    fn goes_right(&self, seen: &Value) -> bool {
        self.endpoints.iter().any(|to| {
            let (path, names) = (segments(seen), names(seen));
            let same = |to: &Option<String>, went: &String| match to {
                Some(word) => word == went,
                None => !matches!(decoded(went).as_str(), "" | "." | "..") && !went.contains(['/', '?', '#']),
            };
            to.method == seen["method"]
                && to.path.len() == path.len()
                && to.path.iter().zip(&path).all(|(to, went)| same(to, went))
                && names.is_subset(&to.query)
        })
    }
}

/// The cases of an operation that send something.
fn sending_cases(operation: &str) -> Vec<Value> {
    let file = format!("../tests/conformance/wire/{operation}.json");
    let text = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let cases: Vec<Value> = serde_json::from_slice(&text).unwrap();
    cases.into_iter().filter(|case| !case["expect"]["requests"].as_array().unwrap().is_empty()).collect()
}

fn endpoints_of(case: &Value) -> Vec<Endpoint> {
    let given: Vec<&str> = case["params"].as_object().unwrap().values().filter_map(Value::as_str).collect();
    let one = |request: &Value| {
        let segment = |text: String| (!given.contains(&decoded(&text).as_str())).then_some(text);
        let path = segments(request).into_iter().map(segment).collect();
        Endpoint { method: request["method"].clone(), path, query: names(request) }
    };
    case["expect"]["requests"].as_array().unwrap().iter().map(one).collect()
}

fn segments(request: &Value) -> Vec<String> {
    request["path"].as_str().unwrap().split('/').skip(1).map(str::to_owned).collect()
}

fn names(request: &Value) -> BTreeSet<String> {
    request["query"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

fn ids() -> Vec<(String, bool)> {
    let all = corpus("ids.json");
    let id = |one: &Value| match one["id"].as_str() {
        Some(id) => id.to_owned(),
        None => repeated(&one["repeat"]),
    };
    let ids = all["ids"].as_array().unwrap();
    ids.iter().map(|one| (id(one), one["refused"] == true)).collect()
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

/// All ids in one parameter of one operation.
async fn try_all(called: Arc<Called>, param: String, ids: Arc<Vec<(String, bool)>>) -> Tally {
    let mut tally = Tally::default();
    let server = Server::start(&[]).await;
    let made = Client::builder().credentials("vsdk-test-key", "vsdk-test-secret").base_url(&server.url);
    let client = made.build().unwrap();
    let (op, case) = (called.op, &called.case);
    let in_path = op.params.iter().any(|p| p.name == param && p.place == Place::Path) && !op.path.is_empty();
    let options = CallOptions::new().retries(0).deadline(Duration::from_secs(20));
    let mut before = 0;
    for (id, refused) in ids.iter() {
        let mut params = case["params"].as_object().unwrap().clone();
        params.insert(param.clone(), json!(id));
        server.script(case["serve"].as_array().unwrap());
        let outcome = client.call(op.id, params, &options).await;
        let requests = server.requests();
        let seen = &requests[before..];
        before = requests.len();
        tally.calls += 1;
        let short: String = id.chars().take(30).collect();
        let mut wrong = |text: String| tally.wrong.push(format!("{} {param}={short:?}: {text}", op.id));
        if seen.is_empty() {
            tally.refused += 1;
            match outcome {
                Err(error) if error.kind() == ErrorKind::InvalidArgument => {}
                other => wrong(format!("nothing was sent, and yet {other:?}")),
            }
            continue;
        }
        tally.sent += 1;
        for request in seen.iter().filter(|request| !called.goes_right(request)) {
            wrong(format!("{} {} {}", request["method"], request["path"], request["query"]));
        }
        if in_path && *refused {
            wrong(format!("sent as {}", seen[0]["path"]));
        }
        if in_path && !segments(&seen[0]).iter().any(|segment| decoded(segment) == *id) {
            wrong(format!("changed to {}", seen[0]["path"]));
        }
    }
    tally
}

/// T47: no request leaves its endpoint, whatever the id.
#[test]
fn t47_no_id_sends_a_request_elsewhere() {
    let ids = Arc::new(ids());
    assert!(ids.len() >= 40);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut silent = Vec::new();
    let tallies = runtime.block_on(async {
        let gate = Arc::new(Semaphore::new(32));
        let mut tasks = Vec::new();
        for op in OPERATIONS {
            let Some(called) = Called::read(op).map(Arc::new) else {
                silent.push(op.id);
                continue;
            };
            let texts = called.case["params"].as_object().unwrap().iter().filter(|(_, v)| v.is_string());
            for (name, _) in texts {
                let (called, name, ids, gate) =
                    (Arc::clone(&called), name.clone(), Arc::clone(&ids), Arc::clone(&gate));
                tasks.push(tokio::spawn(async move {
                    let _turn = gate.acquire_owned().await.unwrap();
                    try_all(called, name, ids).await
                }));
            }
        }
        let mut tallies = Vec::new();
        for task in tasks {
            tallies.push(task.await.unwrap());
        }
        tallies
    });
    let sum = |of: fn(&Tally) -> usize| tallies.iter().map(of).sum::<usize>();
    let (calls, refused, sent) = (sum(|t| t.calls), sum(|t| t.refused), sum(|t| t.sent));
    let wrong: Vec<&String> = tallies.iter().flat_map(|t| &t.wrong).collect();
    println!(
        "T47: {} requests elsewhere of {calls} calls over {} operations with {} ids in {} parameters: {sent} sent, {refused} refused",
        wrong.len(),
        OPERATIONS.len(),
        ids.len(),
        tallies.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(json!(silent), corpus("ids.json")["silent"]);
    assert!(sent > calls / 2 && refused > calls / 20, "{sent} and {refused} of {calls}");
}
