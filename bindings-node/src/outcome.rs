//! What came of a piece of work, as the texts that cross the border. It is made by the core's threads.

use bytes::Bytes;
use serde_json::json;
use videosdk_api::host::json::CallSettings;
use videosdk_api::webhook::Delivery;
use videosdk_api::{Error, Progress, Reply, host};

/// What TypeScript has to do with the text.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Failed = 0,
    Json = 1,
    Text = 2,
    /// Not the end yet: how far it has come.
    Progress = 3,
}

/// What is wanted beside the data.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    pub(crate) full: bool,
    pub(crate) text: bool,
}

impl From<&CallSettings> for Wanted {
    fn from(settings: &CallSettings) -> Self {
        Self { full: settings.full, text: settings.text }
    }
}

/// One finished piece of work.
pub(crate) struct Outcome {
    pub(crate) kind: Kind,
    /// `None` at the end of a walk.
    pub(crate) text: Option<Text>,
    pub(crate) status: u16,
    pub(crate) headers: Option<String>,
    pub(crate) extra: Option<String>,
}

/// A text with what is known about its characters, so that the loop's thread need not look.
pub(crate) struct Text {
    pub(crate) bytes: Bytes,
    pub(crate) ascii: bool,
}

impl From<Bytes> for Text {
    fn from(bytes: Bytes) -> Self {
        Self { ascii: bytes.is_ascii(), bytes }
    }
}

impl Outcome {
    fn of(kind: Kind, text: Option<Bytes>) -> Self {
        Self { kind, text: text.map(Text::from), status: 0, headers: None, extra: None }
    }

    pub(crate) fn failed(error: &Error) -> Self {
        Self {
            status: error.status().unwrap_or_default(),
            ..Self::of(Kind::Failed, Some(host::json::error(error).into()))
        }
    }

    /// An error that is JSON already.
    pub(crate) fn refused(error: String) -> Self {
        Self::of(Kind::Failed, Some(error.into()))
    }

    /// How far the work has come.
    pub(crate) fn progress(steps: &[Progress]) -> Self {
        Self::of(Kind::Progress, Some(host::json::progress(steps).into()))
    }

    /// A text that is JSON already.
    pub(crate) fn json(text: impl Into<Bytes>) -> Self {
        Self::of(Kind::Json, Some(text.into()))
    }

    pub(crate) fn reply(reply: &Reply, is_text: bool, wanted: Wanted) -> Self {
        let mut outcome = Self::data(reply, is_text, wanted);
        if wanted.full {
            outcome.extra = host::json::place_of(reply);
        }
        outcome
    }

    /// A page as one object, which costs the loop less than two texts, or the end of its walk.
    pub(crate) fn page(page: Option<&host::Listed>, wanted: Wanted) -> Self {
        let Some(page) = page else { return Self::of(Kind::Json, None) };
        let mut outcome = Self::data(&page.reply, false, wanted);
        let place = host::json::place(page);
        outcome.text = outcome.text.map(|items| Text {
            bytes: [b"{\"items\":", &*items.bytes, b",", place.as_bytes().get(1..).unwrap_or_default()]
                .concat()
                .into(),
            ascii: items.ascii,
        });
        outcome
    }

    fn data(reply: &Reply, is_text: bool, wanted: Wanted) -> Self {
        let data = reply.data().clone();
        let outcome = match is_text {
            true => Self::of(Kind::Text, Some(data)),
            false => Self::of(Kind::Json, Some(host::for_doubles(data))),
        };
        let headers = wanted.full.then(|| host::json::came_with(reply, wanted.text));
        Self { status: reply.status(), headers, ..outcome }
    }

    pub(crate) fn delivery(delivery: &Delivery) -> Self {
        let event = &delivery.event;
        let text =
            json!({ "kind": event.kind, "data": event.data, "duplicate": delivery.duplicate }).to_string();
        Self::json(host::for_doubles(text.into()))
    }
}
