//! Webhooks: proving that a delivery comes from the service, over the raw bytes of its body.
//!
//! [`verify_signature`] needs a key and nothing else. [`WebhookVerifier`] also keeps the service's key, follows its
//! rotation and tells repeated deliveries.

mod der;
mod event;
mod events;
mod key;
mod keyring;
mod problem;
mod replay;
mod signature;
mod verifier;

pub use event::Event;
pub use events::{EVENTS, EventData};
pub use key::PublicKey;
pub use problem::WebhookProblem;
pub use replay::{MemoryReplayStore, ReplayStore};
pub use signature::{MAX_SIGNATURE_LENGTH, SIGNATURE_HEADER, verify_signature};
pub use verifier::{Delivery, Step, Ticket, WebhookOptions, WebhookVerifier};
