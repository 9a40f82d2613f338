//! `batchCalls.uploadFile`: ask for an address, send the file there, have it read, wait until it was read.
//!
//! Everything that can be checked is checked before a byte of the file is read or a request is made.

use super::call;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::operations as table;
use crate::refusal::refusal;
use crate::reply::{Incoming, Reply};
use crate::request::Params;
use crate::transport::Put;
use crate::upload::Recipients;
use base64_simd::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const POLL_MS: u64 = 2_000;
const PATIENCE_MS: u64 = 120_000;

/// What the caller wants beside the file.
struct Wish {
    batch_id: Option<String>,
    wait: bool,
    poll: Duration,
    patience: Duration,
}

/// How much longer than other calls it may take: as long as it waits for the file to be read.
pub(super) fn patience(params: &Params) -> Duration {
    let wish = Wish::of(params);
    if wish.wait { wish.patience } else { Duration::ZERO }
}

impl Wish {
    fn of(params: &Params) -> Self {
        let ms = |name: &str, otherwise: u64| {
            Duration::from_millis(params.get(name).and_then(Value::as_u64).unwrap_or(otherwise))
        };
        Self {
            batch_id: params.get("batchId").and_then(Value::as_str).map(str::to_owned),
            wait: params.get("waitForParse").and_then(Value::as_bool).unwrap_or(true),
            poll: ms("pollIntervalMs", POLL_MS),
            patience: ms("pollTimeoutMs", PATIENCE_MS),
        }
    }
}

pub(super) async fn run(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    params: Params,
) -> Result<Reply> {
    let wish = Wish::of(&params);
    let file = recipients(&params).await?;
    let mut asked = json!({ "fileName": file.name, "fileSize": file.size });
    if let Some(batch) = &wish.batch_id {
        asked["batchId"] = batch.as_str().into();
    }
    let given = call(exchange, table::BATCH_CALLS_UPLOAD, asked).await?.json()?;
    let text = |name: &str| given.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let batch = text("batchId").map(str::to_owned);
    let created: Vec<_> = batch.iter().map(|id| ("batchId", id.clone())).collect();
    let (Some(batch), Some(url)) = (batch, text("presignedUrl")) else {
        let text = "the service gave no batch id or no upload address";
        return Err(Error::new(ErrorKind::Decode, text).with_sent(Sent::Unknown).with_created(created));
    };
    let rest = async {
        send(exchange, op, &file.put(url)?).await?;
        read(exchange, &batch, &wish).await
    };
    rest.await.map_err(|error: Error| error.with_created(created))
}

async fn recipients(params: &Params) -> Result<Recipients> {
    let text = |name: &str| params.get(name).and_then(Value::as_str);
    let name = text("fileName").map(str::to_owned);
    let named = |name: Option<String>, param: &str| {
        name.ok_or_else(|| {
            let text = "is required: its ending says what kind of file it is";
            Error::invalid(format!("`fileName` {text} (`{param}` has no name)"))
        })
    };
    match [text("filePath"), text("content"), text("contentBase64")] {
        [Some(path), None, None] => Recipients::on_disk(path, name).await,
        [None, Some(content), None] => {
            Recipients::in_memory(Bytes::from(content.to_owned()), named(name, "content")?)
        }
        [None, None, Some(content)] => {
            let name = named(name, "contentBase64")?;
            let bytes = STANDARD.decode_to_vec(content);
            let bytes = bytes.map_err(|_| Error::invalid("`contentBase64` is not base64"))?;
            Recipients::in_memory(Bytes::from(bytes), name)
        }
        _ => {
            let text =
                "give exactly one of `filePath`, `content` and `contentBase64`: they name the same file";
            Err(Error::invalid(text))
        }
    }
}

/// Putting the same bytes twice changes nothing, so it is repeated like any harmless request.
async fn send(exchange: &mut Exchange<'_>, op: &'static Operation, put: &Put) -> Result<()> {
    let mut repeats = 0;
    loop {
        let error = match exchange.put_once(put, op).await {
            Ok(incoming) if (200..300).contains(&incoming.status) => return Ok(()),
            Ok(incoming) => refused(op, incoming),
            Err(error) => error,
        };
        exchange.before_repeating(op, error, true, &mut repeats).await?;
    }
}

/// The storage answers in XML, which may repeat the signature: only its code is told.
fn refused(op: &'static Operation, mut incoming: Box<Incoming>) -> Error {
    let body = String::from_utf8_lossy(&incoming.body);
    let code = body.split_once("<Code>").and_then(|(_, rest)| Some(rest.split_once("</Code>")?.0));
    let code = code.filter(|code| code.len() <= 64 && code.bytes().all(|b| b.is_ascii_alphanumeric()));
    let message = match code {
        Some(code) => format!("the storage refused the file: {code}"),
        None => "the storage refused the file".to_owned(),
    };
    incoming.body = Bytes::from(json!({ "message": message }).to_string());
    refusal(op, &incoming).with_code(Some("upload_failed".to_owned())).with_body(None)
}

/// Has the file read and, where wished, waits until it was.
async fn read(exchange: &mut Exchange<'_>, batch: &str, wish: &Wish) -> Result<Reply> {
    call(exchange, table::BATCH_CALLS_PARSE, json!({ "batchId": batch })).await?;
    exchange.tell("parsing", 0, 0);
    let until = Instant::now().checked_add(wish.patience);
    let mut looks = 0;
    loop {
        let reply = call(exchange, table::BATCH_CALLS_GET, json!({ "batchId": batch })).await?;
        let seen = reply.json()?;
        let status = seen["status"].as_str().unwrap_or_default();
        if !wish.wait {
            return Ok(reply);
        }
        match status {
            // Whatever comes after parsing was parsed.
            "parsed" | "draft" | "scheduled" | "running" | "completed" => {
                exchange.tell("parsed", looks, 0);
                return Ok(reply);
            }
            "parse_failed" => return Err(not_read(seen["parseError"].as_str(), &reply)),
            "cancelling" | "cancelled" => {
                let text = format!("batch `{batch}` was cancelled while its file was read");
                return Err(ended(ErrorKind::Conflict, text, "batchcall_cancelled", &reply));
            }
            _ => {}
        }
        if until.is_some_and(|until| Instant::now() + wish.poll > until) {
            let text = format!(
                "the file was sent, but not read within {} ms (the batch is `{status}`); `batchCalls.get` will tell",
                wish.patience.as_millis()
            );
            return Err(ended(ErrorKind::Timeout, text, "batchcall_parse_timeout", &reply));
        }
        looks += 1;
        exchange.tell("parsing", looks, 0);
        sleep(wish.poll).await;
    }
}

fn not_read(why: Option<&str>, reply: &Reply) -> Error {
    let why: String = why.unwrap_or("the service does not say why").chars().take(500).collect();
    let text = format!("the file cannot be read: {why}");
    ended(ErrorKind::Validation, text, "batchcall_parse_failed", reply)
}

fn ended(kind: ErrorKind, text: String, code: &str, reply: &Reply) -> Error {
    Error::new(kind, text)
        .with_code(Some(code.to_owned()))
        .with_request_id(reply.request_id().map(str::to_owned))
        .with_attempts(reply.attempts())
        .with_sent(Sent::Unknown)
}
