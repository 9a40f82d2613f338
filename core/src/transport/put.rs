//! Sending a file to a storage: another host, no token, and bytes that flow from disk or memory as they are taken.

use super::{ERROR_BODY_LIMIT, Lane, Transport, failed, is_loopback, receive};
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::progress::Teller;
use crate::reply::Incoming;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http_body::{Body, Frame, SizeHint};
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};
use url::Url;

/// What is read of a file at once.
const CHUNK: usize = 64 * 1024;

/// Where the bytes are.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    File(PathBuf),
    Memory(Bytes),
}

/// A file on its way to an address that the service gave.
#[derive(Debug, Clone)]
pub(crate) struct Put {
    pub(crate) url: Url,
    pub(crate) content_type: &'static str,
    pub(crate) source: Source,
    pub(crate) size: u64,
}

impl Put {
    /// A signed address may be read by anybody who sees it, so it must not travel in the clear.
    pub(crate) fn to(url: &str, content_type: &'static str, source: Source, size: u64) -> Result<Self> {
        let wrong = |what: &str| {
            let text = format!("the service gave an upload address that {what}");
            Err(Error::new(ErrorKind::Decode, text).with_sent(Sent::Unknown))
        };
        match Url::parse(url) {
            Ok(url) if url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)) => {
                Ok(Self { url, content_type, source, size })
            }
            Ok(_) => wrong("is not https"),
            Err(_) => wrong("is no URL"),
        }
    }

    async fn body(&self, told: Option<Teller>) -> Result<Flow> {
        let from = match &self.source {
            Source::Memory(bytes) => From::Memory(bytes.clone()),
            Source::File(path) => From::File(Box::pin(
                File::open(path)
                    .await
                    .map_err(|e| Error::invalid(format!("the file cannot be opened: {e}")))?,
            )),
        };
        Ok(Flow { from, left: self.size, total: self.size, told })
    }
}

impl Transport {
    /// Sends a file once. The address is signed: no token goes with it, and no error names its query.
    pub(crate) async fn put(
        &self,
        lane: &Lane,
        put: &Put,
        told: Option<Teller>,
        attempts: u32,
    ) -> Result<Box<Incoming>> {
        let mut request = reqwest::Request::new(reqwest::Method::PUT, put.url.clone());
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(put.content_type));
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(put.size));
        *request.body_mut() = Some(reqwest::Body::wrap(put.body(told).await?));
        let sending = lane.general(&self.options)?.execute(request);
        let response = sending.await.map_err(|e| failed(&e, e.is_connect()))?;
        receive(http::Response::from(response), ERROR_BODY_LIMIT, attempts).await
    }
}

enum From {
    File(Pin<Box<File>>),
    Memory(Bytes),
}

/// The bytes as the connection takes them.
struct Flow {
    from: From,
    left: u64,
    total: u64,
    told: Option<Teller>,
}

impl Flow {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let most = CHUNK.min(usize::try_from(self.left).unwrap_or(CHUNK));
        match &mut self.from {
            From::Memory(bytes) => Poll::Ready(Ok(bytes.split_to(most.min(bytes.len())))),
            From::File(file) => {
                let mut space = vec![0; most];
                let mut buffer = ReadBuf::new(&mut space);
                ready!(file.as_mut().poll_read(cx, &mut buffer))?;
                let filled = buffer.filled().len();
                space.truncate(filled);
                Poll::Ready(Ok(space.into()))
            }
        }
    }
}

impl Body for Flow {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let chunk = ready!(self.poll_chunk(cx))?;
        if chunk.is_empty() {
            let text = "the file became shorter while it was sent";
            return Poll::Ready(Some(Err(io::Error::new(io::ErrorKind::UnexpectedEof, text))));
        }
        self.left -= chunk.len() as u64;
        if let Some(told) = &self.told {
            told.tell("uploading", self.total - self.left, self.total);
        }
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
