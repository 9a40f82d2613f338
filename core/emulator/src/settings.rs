//! Switches of a running emulator, set through `POST /emulator/settings`.

use serde::{Deserialize, Serialize};

/// Most jobs of one kind that may run at once in a project, and most units; none means no limit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub(crate) struct Limits {
    pub(crate) recording: Option<usize>,
    pub(crate) rtmp: Option<usize>,
    pub(crate) hls: Option<usize>,
    /// Units of the resource pool that are not given back; 0 is a plan without the pool.
    pub(crate) resources: Option<usize>,
}

/// Every switch, with the defaults that fit most tests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// Errors are sent as plain text instead of an object.
    pub(crate) plain_text_errors: bool,
    /// Every token is refused, as for a stopped account.
    pub(crate) account_inactive: bool,
    /// A token that names a room may only be used for that room.
    pub(crate) enforce_room_scope: bool,
    /// Tokens expire by the emulator's clock instead of the machine's.
    pub(crate) token_time_is_virtual: bool,
    /// How often a failed webhook is sent again.
    pub(crate) webhook_retries: u32,
    /// Pause before each repetition.
    pub(crate) webhook_retry_delay_ms: u64,
    /// How long a receiver may take to answer.
    pub(crate) webhook_timeout_ms: u64,
    /// How long a recording or stream takes for each step from start to finished.
    pub(crate) egress_delay_ms: i64,
    /// Also send `transcription-completed` once the files of a transcription are there.
    pub(crate) transcription_completed_event: bool,
    /// Limits of the organisation.
    pub(crate) limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            plain_text_errors: false,
            account_inactive: false,
            enforce_room_scope: false,
            token_time_is_virtual: false,
            webhook_retries: 0,
            webhook_retry_delay_ms: 200,
            webhook_timeout_ms: 5000,
            egress_delay_ms: 20,
            transcription_completed_event: false,
            limits: Limits::default(),
        }
    }
}
