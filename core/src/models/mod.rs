//! Typed replies and request objects. Printed from `core/spec` by `make gen`. Do not edit.

mod batch_calls;
mod events;
mod hls;
mod recordings;
mod rooms;
mod rtmp;
mod sessions;
mod sip;
mod transcription;
mod types;
mod webhooks;
mod whep;
mod whip;
pub use batch_calls::*;
pub use events::*;
pub use hls::*;
pub use recordings::*;
pub use rooms::*;
pub use rtmp::*;
pub use sessions::*;
pub use sip::*;
pub use transcription::*;
pub use types::*;
pub use webhooks::*;
pub use whep::*;
pub use whip::*;
