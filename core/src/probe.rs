//! For the fuzzer: what a call makes of an answer, without a network. No part of the public interface.

use crate::call::{Page, page};
use crate::envelope::Reading;
use crate::error::Result;
use crate::model::Wire;
use crate::operation::Operation;
use crate::refusal::refusal;
use crate::reply::{Incoming, Reply};
use crate::request::Params;
use crate::retry;
use bytes::Bytes;
use http::HeaderMap;
use std::time::Duration;

pub use crate::retry::retry_after;

/// An answer as it would come from the network.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The operation that was called.
    pub op: &'static Operation,
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    fn unwrapped(&self, reading: Reading) -> Result<Reply> {
        let (headers, body) = (self.headers.clone(), self.body.clone());
        let status = self.status;
        let incoming = Incoming { status, headers, body, attempts: 1, authorization: None, sent: None };
        if !(200..300).contains(&status) {
            return Err(refusal(self.op, &incoming));
        }
        Reply::unwrap(self.op, Box::new(incoming), reading)
    }

    /// As the open door gives it.
    pub fn door(&self) -> Result<Reply> {
        self.unwrapped(Reading::Slices)
    }

    /// As a binding reads it, where it lies.
    pub fn indexed(&self) -> Result<Reply> {
        self.unwrapped(Reading::Indexed)
    }

    /// As the typed method gives it.
    pub fn model<T: Wire>(&self) -> Result<T> {
        self.unwrapped(Reading::Typed)?.read(self.op)
    }

    /// As the typed method of a list gives it.
    pub fn page<T: Wire>(&self) -> Result<Page<T>> {
        page(&self.door()?, &(self.op, Params::new()))
    }
}

/// How long a call waits before it is repeated for the n-th time, when it was refused with such a wish; `None` where it is not
/// repeated.
pub fn wait(asked: Option<Duration>, repeat: u32) -> Option<Duration> {
    retry::wait(asked, repeat)
}
