//! The files of the page, embedded as `build.rs` compressed them.

use std::io::Read as _;

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use flate2::read::GzDecoder;

use crate::call::Refusal;

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const JSON: &str = "application/json; charset=utf-8";

/// Nothing but our own files, no request to any other host, and no text that becomes markup or code.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
                      trusted-types 'none'";

/// What every file is sent with.
const ALWAYS: [(&str, &str); 5] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

struct File {
    name: &'static str,
    kind: &'static str,
    packed: &'static [u8],
}

macro_rules! files {
    ($($name:literal: $kind:ident,)*) => {
        [$(File {
            name: $name,
            kind: $kind,
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".gz")),
        },)*]
    };
}

static FILES: [File; 15] = files! {
    "index.html": HTML,
    "style.css": STYLE,
    "app.js": SCRIPT,
    "dom.js": SCRIPT,
    "json.js": SCRIPT,
    "service.js": SCRIPT,
    "reference.js": SCRIPT,
    "operation.js": SCRIPT,
    "try.js": SCRIPT,
    "token.js": SCRIPT,
    "live.js": SCRIPT,
    "time.js": SCRIPT,
    "timeline.js": SCRIPT,
    "traffic.js": SCRIPT,
    "reference.json": JSON,
};

/// `/`
pub(crate) async fn page(headers: HeaderMap) -> Response {
    send("index.html", &headers)
}

/// `/console/{file}`
pub(crate) async fn file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    send(&name, &headers)
}

fn send(name: &str, headers: &HeaderMap) -> Response {
    let Some(file) = FILES.iter().find(|file| file.name == name) else {
        return Refusal::not_found("The console has no such file.").into_response();
    };
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_packed = accepted.contains("gzip");
    let bytes = if is_packed { Bytes::from_static(file.packed) } else { unpacked(file.packed) };
    let mut response = Response::new(Body::from(bytes));
    let all = response.headers_mut();
    all.insert(CONTENT_TYPE, HeaderValue::from_static(file.kind));
    // Another emulator may listen at this address tomorrow.
    all.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    all.insert(VARY, HeaderValue::from_static("accept-encoding"));
    for (name, value) in ALWAYS {
        all.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if is_packed {
        all.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// For the few programs that take no gzip. What we packed can always be unpacked.
fn unpacked(packed: &[u8]) -> Bytes {
    let mut bytes = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut bytes).map_or_else(|_| Bytes::new(), |_| Bytes::from(bytes))
}
