//! Server SDK for the VideoSDK v2 REST API: tokens, rooms, sessions, recordings, RTMP, HLS, transcription, webhooks.
//!
//! ```no_run
//! use videosdk_api::{Client, token::ParticipantToken};
//!
//! # async fn example() -> videosdk_api::Result<()> {
//! let client = Client::from_env()?; // VIDEOSDK_API_KEY and VIDEOSDK_SECRET
//! let room = client.rooms().create().custom_room_id("maths-101").await?;
//! let token = ParticipantToken::new().room_id(&room.room_id).participant_id("ana").expires_in("2h")?;
//! println!("{} {}", room.room_id, client.participant_token(&token)?);
//! # Ok(())
//! # }
//! ```
//!
//! A call is put together and then awaited, or waited for with `wait()` where no runtime is at hand. A list gives one
//! page when awaited, and with `items()` a stream over all pages. [`Client::call`] is the open door: any operation by
//! its name, with parameters named as on the wire. Every error is an [`Error`] with an [`ErrorKind`], and says whether
//! the request was sent.
//!
//! # Building
//!
//! TLS comes from aws-lc, which by default measures a second source of randomness when a process first needs any: some
//! 40 ms of processor time before the first connection. `AWS_LC_SYS_NO_JITTER_ENTROPY=1` in the environment of the
//! build (or under `[env]` in `.cargo/config.toml`) leaves randomness to the operating system, as the packages of the
//! other languages do.

pub mod api;
mod builder;
mod call;
#[doc(hidden)]
pub mod check;
mod client;
mod echo;
mod envelope;
pub mod error;
mod exchange;
mod extra;
mod flows;
#[doc(hidden)]
pub mod host;
pub mod model;
pub mod models;
pub mod operation;
pub mod operations;
mod options;
mod page;
mod progress;
mod refusal;
mod reply;
mod request;
mod retry;
#[doc(hidden)]
pub mod scan;
pub mod secret;
mod signing;
mod timestamp;
pub mod token;
mod transport;
mod upload;
pub mod webhook;

pub use builder::ClientBuilder;
pub use call::{BlockingItems, Items, Page, TypedPages};
pub use client::{CancelHandle, Client};
pub use error::{Error, ErrorKind, Result, Sent};
#[doc(hidden)]
pub use operations::SPEC_HASH;
pub use options::{CallOptions, Progress};
pub use page::Pages;
pub use reply::{PageInfo, Reply};
pub use request::Params;
#[doc(hidden)]
pub mod probe;
pub use secret::Secret;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
