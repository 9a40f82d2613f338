//! The storage that presigned addresses point to. It is the emulator itself, but as with a real one nobody shows it a token:
//! whoever knows the address may put the file, of the kind and size that were announced.

use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::request::Parts;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::batches::BatchState;
use crate::call::{Answer, Answered, Refusal};
use crate::front::pairs;
use crate::ids::Ids;
use crate::world::World;

/// What uploads are called in the request log and where a fault names its operation.
pub(crate) const OPERATION: &str = "storage.put";

/// How long an address is good.
const SECONDS: i64 = 900;

const PREFIX: &str = "/storage/";

/// A file that may be put, and its content once it was.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Upload {
    name: String,
    extension: String,
    size: u64,
    key: String,
    signature: String,
    /// In milliseconds.
    expires: i64,
    pub(crate) content: Option<Content>,
}

/// What was put.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Content {
    Text(String),
    /// Only that it is there; nobody reads it.
    Binary,
}

impl Upload {
    /// Makes room for a file; `None` when its extension is not taken.
    pub(crate) fn announced(ids: &mut Ids, name: &str, size: u64, folder: &str, now: i64) -> Option<Self> {
        let extension = name.rsplit_once('.')?.1.to_ascii_lowercase();
        content_type(&extension)?;
        let key = format!("{folder}.{extension}");
        let (name, signature) = (name.to_owned(), ids.word(40));
        Some(Self { name, extension, size, key, signature, expires: now + SECONDS * 1000, content: None })
    }

    /// The address to put it to.
    pub(crate) fn address(&self, base_url: &str) -> String {
        let expires = self.expires.div_euclid(1000);
        format!("{base_url}{PREFIX}{}?expires={expires}&signature={}", self.key, self.signature)
    }

    /// How the batch shows it.
    pub(crate) fn view(&self) -> Value {
        json!({ "filename": self.name, "extension": self.extension, "key": self.key })
    }

    /// Name and place, as the answer to the announcement shows them.
    pub(crate) fn name_and_key(&self) -> (&str, &str) {
        (&self.name, &self.key)
    }

    /// Where the file could be fetched, once it is there.
    pub(crate) fn cdn_url(&self) -> Option<String> {
        self.content.as_ref().map(|_| format!("https://cdn.videosdk.live/{}", self.key))
    }

    fn take(&mut self, parts: &Parts, bytes: &[u8], now: i64) -> Result<(), Refusal> {
        let query = pairs(parts.uri.query());
        let given = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let expires = self.expires.div_euclid(1000).to_string();
        if given("signature") != Some(&self.signature) || given("expires") != Some(&expires) {
            return Err(Refusal::forbidden("The signature of the address does not match."));
        }
        if now > self.expires {
            return Err(Refusal::forbidden("The address has expired."));
        }
        if parts.headers.contains_key(AUTHORIZATION) {
            return Err(Refusal::bad("The address is its own authorization. Send no Authorization header."));
        }
        let wanted = content_type(&self.extension).unwrap_or_default();
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if kind.is_none_or(|kind| !kind.eq_ignore_ascii_case(wanted)) {
            return Err(Refusal::forbidden(format!("The address was made for Content-Type: {wanted}.")));
        }
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size != self.size {
            let message = format!("{} bytes were announced, {size} have come.", self.size);
            return Err(Refusal::bad(message));
        }
        let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
        self.content = Some(text.map_or(Content::Binary, |text| Content::Text(text.to_owned())));
        Ok(())
    }
}

/// The content type of an extension, if files of that kind are taken.
fn content_type(extension: &str) -> Option<&'static str> {
    Some(match extension {
        "csv" => "text/csv",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => return None,
    })
}

/// Whether a path lies in the storage.
pub(crate) fn is_here(path: &str) -> bool {
    path.starts_with(PREFIX)
}

/// The signature opens the storage, so the request log does not show it.
pub(crate) fn masked((name, value): (String, String)) -> (String, String) {
    if name == "signature" { (name, "***".to_owned()) } else { (name, value) }
}

impl World {
    /// Takes a file that was announced.
    pub(crate) fn put_file(&mut self, parts: &Parts, bytes: &[u8]) -> Answer {
        let key = parts.uri.path().strip_prefix(PREFIX).unwrap_or_default();
        if parts.method != axum::http::Method::PUT {
            return Err(Refusal::new(405, format!("{} takes PUT, not {}.", parts.uri.path(), parts.method)));
        }
        let now = self.now();
        let here = |batch: &&mut crate::batches::Batch| {
            !batch.deleted && batch.file.as_ref().is_some_and(|file| file.key == key)
        };
        let batch = self.batches.iter_mut().find(here);
        let batch = batch.ok_or_else(|| Refusal::not_found("Nothing was announced for this address."))?;
        if batch.state != BatchState::Uploaded {
            return Err(Refusal::forbidden("The address is no longer good."));
        }
        if let Some(file) = &mut batch.file {
            file.take(parts, bytes, now)?;
        }
        batch.updated = now;
        Ok(Answered::empty(200))
    }
}
