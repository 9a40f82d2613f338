//! Reading an answer: its body up to a limit that counts what comes out of the decompression, and what is wrong with it.

use super::{ERROR_BODY_LIMIT, Failure};
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::reply::Incoming;
use bytes::{Bytes, BytesMut};
use flate2::write::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use http_body::Body;
use std::future::poll_fn;
use std::io::{self, Write};
use std::pin::Pin;

/// Reads an answer to its end. One that redirects is an error: redirects are not followed.
pub(super) async fn receive<B>(
    response: http::Response<B>,
    limit: usize,
    attempts: u32,
) -> Result<Box<Incoming>>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<Failure>,
{
    let (mut parts, body) = response.into_parts();
    let (success, status) = (parts.status.is_success(), parts.status.as_u16());
    if (300..400).contains(&status) && status != 304 {
        return Err(redirect(status, &parts.headers));
    }
    let limit = if success { limit } else { ERROR_BODY_LIMIT };
    let packed = parts.headers.get(CONTENT_ENCODING).is_some_and(|kind| kind == "gzip");
    let read = if packed { unpack(body, limit, success).await } else { plain(body, limit, success).await };
    let body = read.map_err(|trouble| trouble.told(limit, status))?;
    if packed {
        // They speak of what came over the wire.
        parts.headers.remove(CONTENT_ENCODING);
        parts.headers.remove(CONTENT_LENGTH);
    }
    Ok(Box::new(Incoming { status, headers: parts.headers, body, attempts, authorization: None, sent: None }))
}

/// What can be wrong with the body of a success. Of a refusal it is read what can be: it is one even when its text breaks off.
enum Trouble {
    TooLarge,
    BrokeOff(String),
}

impl Trouble {
    fn broke_off(error: impl Into<Failure>) -> Self {
        Self::BrokeOff(super::cause(&*error.into()))
    }

    fn told(self, limit: usize, status: u16) -> Error {
        let error = match self {
            Self::TooLarge => {
                let text = format!(
                    "the answer is larger than {limit} bytes; raise `max_response_bytes` if that is right"
                );
                Error::new(ErrorKind::TooLarge, text)
            }
            Self::BrokeOff(cause) => Error::new(ErrorKind::Network, format!("the answer broke off: {cause}")),
        };
        error.with_status(status).with_sent(Sent::Unknown)
    }
}

/// The next piece of a body.
async fn chunk<B>(body: &mut B) -> Option<std::result::Result<Bytes, B::Error>>
where
    B: Body<Data = Bytes> + Unpin,
{
    loop {
        match poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await? {
            Ok(frame) => match frame.into_data() {
                Ok(data) => return Some(Ok(data)),
                Err(_trailers) => {}
            },
            Err(error) => return Some(Err(error)),
        }
    }
}

async fn plain<B>(mut body: B, limit: usize, success: bool) -> std::result::Result<Bytes, Trouble>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<Failure>,
{
    if success && body.size_hint().lower() > limit as u64 {
        return Err(Trouble::TooLarge);
    }
    let mut first: Option<Bytes> = None;
    let mut rest = BytesMut::new();
    while let Some(next) = chunk(&mut body).await {
        let chunk = match next {
            Ok(chunk) => chunk,
            Err(_) if !success => break,
            Err(error) => return Err(Trouble::broke_off(error)),
        };
        let so_far = first.as_ref().map_or(0, Bytes::len) + rest.len();
        if so_far + chunk.len() > limit {
            if success {
                return Err(Trouble::TooLarge);
            }
            break;
        }
        match &first {
            None => first = Some(chunk),
            Some(_) => rest.extend_from_slice(&chunk),
        }
    }
    // Most answers come in one piece, which is then handed on without a copy.
    Ok(match first {
        None => Bytes::new(),
        Some(first) if rest.is_empty() => first,
        Some(first) => {
            let mut all = BytesMut::with_capacity(first.len() + rest.len());
            all.extend_from_slice(&first);
            all.extend_from_slice(&rest);
            all.freeze()
        }
    })
}

async fn unpack<B>(mut body: B, limit: usize, success: bool) -> std::result::Result<Bytes, Trouble>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<Failure>,
{
    let mut unpacked = MultiGzDecoder::new(Bounded { all: Vec::new(), limit, full: false });
    let mut empty = true;
    while let Some(next) = chunk(&mut body).await {
        let outcome = match next {
            Ok(chunk) => {
                empty &= chunk.is_empty();
                unpacked.write_all(&chunk).map_err(Trouble::broke_off)
            }
            Err(error) => Err(Trouble::broke_off(error)),
        };
        match outcome {
            Ok(()) => {}
            Err(_) if !success => return Ok(std::mem::take(&mut unpacked.get_mut().all).into()),
            Err(_) if unpacked.get_ref().full => return Err(Trouble::TooLarge),
            Err(trouble) => return Err(trouble),
        }
    }
    let ended = if empty { Ok(()) } else { unpacked.try_finish() };
    let Bounded { all, full, .. } = unpacked.get_mut();
    match ended {
        Err(_) if success && *full => Err(Trouble::TooLarge),
        Err(error) if success => Err(Trouble::broke_off(error)),
        _ => Ok(std::mem::take(all).into()),
    }
}

/// Takes no more than so much.
struct Bounded {
    all: Vec<u8>,
    limit: usize,
    full: bool,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let fits = bytes.len().min(self.limit - self.all.len());
        self.all.extend_from_slice(&bytes[..fits]);
        if fits < bytes.len() {
            self.full = true;
            return Err(io::Error::other("larger than allowed"));
        }
        Ok(fits)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn redirect(status: u16, headers: &HeaderMap) -> Error {
    let target = headers.get("location").and_then(|v| v.to_str().ok()).unwrap_or("an unknown place");
    let target = without_secrets(target);
    let text =
        format!("the service redirects to {target}; redirects are not followed, so check the base URL");
    Error::new(ErrorKind::Redirect, text).with_status(status).with_sent(Sent::Rejected)
}

/// The query may carry a signature, and what stands before the host a password.
fn without_secrets(target: &str) -> String {
    let target = target.split(['?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = target.split_once("//") else { return target.to_owned() };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{scheme}//{host}{path}")
}
