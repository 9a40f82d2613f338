//! A stateful, offline emulator of the VideoSDK v2 REST API.
//!
//! It checks tokens as the service does, keeps rooms, sessions, participants, recordings and streams, and signs and
//! delivers webhooks. Start one in a test, point a client at [`Emulator::url`], and drop it when done.
//!
//! ```no_run
//! # fn main() -> std::io::Result<()> {
//! let emulator = videosdk_emulator::Emulator::start_blocking()?;
//! let endpoint = emulator.url();
//! # let _ = endpoint;
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod agents;
mod alert_channels;
mod alert_rules;
mod auth;
mod batch_calls;
mod batch_records;
mod batches;
mod call;
mod campaign;
mod clock;
mod composite;
mod composition;
mod connectors;
#[cfg(feature = "console")]
mod console;
mod control;
mod csv;
mod deliver;
mod egress;
mod faults;
mod files;
mod front;
mod gate;
mod glob;
mod handle;
mod hls;
mod ids;
mod incidents;
mod individual;
mod ingress;
mod journal;
mod listener;
mod lock;
mod log;
mod machine;
mod matcher;
mod merge;
mod metrics;
mod news;
mod options;
mod orders;
mod page;
mod phone_calls;
mod phone_control;
mod phone_numbers;
mod presence;
#[cfg(feature = "program")]
#[doc(hidden)]
pub mod program;
mod recipients;
mod recordings;
mod reply;
mod resource_pool;
mod ringing;
mod rooms;
mod routes;
mod routing_rules;
mod rtmp;
mod service;
mod sessions;
mod settings;
mod signing;
mod sip;
mod sip_webhooks;
mod stats;
mod storage;
mod time;
mod timers;
mod transcodings;
mod transcription;
mod trunks;
mod validate;
mod webhooks;
mod world;
mod zones;

pub use faults::{Drop as DropConnection, Fault};
pub use handle::{Clock, Emulator, Refused};
pub use options::EmulatorBuilder;
