//! Server SDK for the VideoSDK v2 REST API.

pub mod api;
mod builder;
mod call;
#[doc(hidden)]
pub mod check;
mod client;
pub mod error;
mod flows;
pub mod model;
pub mod models;
pub mod operation;
pub mod operations;
mod options;
mod page;
mod refusal;
mod reply;
mod request;
mod retry;
pub mod secret;
mod signing;
pub mod token;
mod transport;
pub mod webhook;

pub use builder::ClientBuilder;
pub use call::{BlockingItems, Items, Page, TypedPages};
pub use client::{CancelHandle, Client};
pub use error::{Error, ErrorKind, Result, Sent};
pub use options::CallOptions;
pub use page::Pages;
pub use reply::{PageInfo, Reply};
pub use request::Params;
#[doc(hidden)]
pub use retry::retry_after;
pub use secret::Secret;
