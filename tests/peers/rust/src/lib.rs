//! What the tests of the official Rust SDK share: an emulator, an official client for it, and a list of methods used.

#![forbid(unsafe_code)]

mod media;
mod offered;

pub use media::offer;
pub use offered::offered;

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use videosdk::{Client, ClientBuilder};
use videosdk_emulator::Emulator;

/// An emulator and the official client that speaks to it.
#[derive(Debug)]
pub struct House {
    /// The pretended service.
    pub emulator: Emulator,
    /// The official client, set up through its public builder only.
    pub client: Client,
    used: Mutex<BTreeSet<String>>,
}

impl House {
    /// Starts an emulator and makes a client for it.
    ///
    /// # Errors
    /// When no port can be had, or the client cannot be built.
    pub async fn open() -> Result<Self, Box<dyn std::error::Error>> {
        let emulator = Emulator::start().await?;
        let client = builder(&emulator).build()?;
        Ok(Self { emulator, client, used: Mutex::default() })
    }

    /// A client builder that already knows the emulator.
    pub fn builder(&self) -> ClientBuilder {
        builder(&self.emulator)
    }

    /// Lets a minute pass in the pretended service, so that recordings have a length.
    pub async fn minute_passes(&self) {
        self.emulator.settle().await;
        self.emulator.clock().advance(Duration::from_secs(60));
        self.emulator.settle().await;
    }

    /// The newest request of an operation, as the emulator saw it.
    pub fn received(&self, operation: &str) -> serde_json::Value {
        let all = self.emulator.requests();
        all.into_iter().rfind(|request| request["operation"] == operation).unwrap_or_default()
    }

    /// Writes down that a method came back with a value. The macros of this crate call it.
    pub fn note(&self, method: &str) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(method.to_owned());
    }

    /// The methods written down so far.
    pub fn used(&self) -> BTreeSet<String> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn builder(emulator: &Emulator) -> ClientBuilder {
    Client::builder().base_url(emulator.url()).api_key(emulator.api_key()).secret(emulator.secret())
}

/// Calls a method of a resource and notes it when it succeeds: `call!(house, recordings.track.start(a, b))`. The name
/// that is noted and the call that is made come from the same words, so that one cannot stray from the other.
#[macro_export]
macro_rules! call {
    ($house:expr, $resource:ident . $method:ident ($($given:expr),* $(,)?)) => {{
        let result = $house.client.$resource().$method($($given),*).await;
        if result.is_ok() {
            $house.note(concat!(stringify!($resource), ".", stringify!($method)));
        }
        result
    }};
    ($house:expr, $resource:ident . $part:ident . $method:ident ($($given:expr),* $(,)?)) => {{
        let result = $house.client.$resource().$part().$method($($given),*).await;
        if result.is_ok() {
            $house.note(concat!(stringify!($resource), ".", stringify!($part), ".", stringify!($method)));
        }
        result
    }};
    ($house:expr, $resource:ident . $part:ident . $deeper:ident . $method:ident ($($given:expr),* $(,)?)) => {{
        let result = $house.client.$resource().$part().$deeper().$method($($given),*).await;
        if result.is_ok() {
            let part = concat!(stringify!($resource), ".", stringify!($part), ".", stringify!($deeper));
            $house.note(&format!("{part}.{}", stringify!($method)));
        }
        result
    }};
}

/// Opens a stream of a resource and notes it. Whoever opens it also reads it to the end.
#[macro_export]
macro_rules! stream {
    ($house:expr, $resource:ident . $method:ident ($($given:expr),* $(,)?)) => {{
        $house.note(concat!(stringify!($resource), ".", stringify!($method)));
        $house.client.$resource().$method($($given),*)
    }};
    ($house:expr, $resource:ident . $part:ident . $method:ident ($($given:expr),* $(,)?)) => {{
        $house.note(concat!(stringify!($resource), ".", stringify!($part), ".", stringify!($method)));
        $house.client.$resource().$part().$method($($given),*)
    }};
    ($house:expr, $resource:ident . $part:ident . $deeper:ident . $method:ident ($($given:expr),* $(,)?)) => {{
        let part = concat!(stringify!($resource), ".", stringify!($part), ".", stringify!($deeper));
        $house.note(&format!("{part}.{}", stringify!($method)));
        $house.client.$resource().$part().$deeper().$method($($given),*)
    }};
}

/// Calls a method of any value and notes it under the name of the value's type: `on!(house, Page, page.total())`.
#[macro_export]
macro_rules! on {
    ($house:expr, $type:ident, $value:ident . $method:ident ($($given:expr),* $(,)?)) => {{
        $house.note(concat!(stringify!($type), ".", stringify!($method)));
        $value.$method($($given),*)
    }};
}
