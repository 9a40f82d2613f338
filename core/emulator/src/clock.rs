//! The emulator's own time: the machine's clock, shifted, and still when frozen.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::time::{iso, real_now};

/// A clock that can be stopped and pushed forward.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Clock {
    offset_ms: i64,
    frozen_at: Option<i64>,
}

impl Clock {
    /// The present moment.
    pub(crate) fn now(&self) -> i64 {
        self.frozen_at.unwrap_or_else(|| real_now() + self.offset_ms)
    }

    /// Whether time stands still.
    pub(crate) fn is_frozen(&self) -> bool {
        self.frozen_at.is_some()
    }

    /// Stops time, or lets it run on from where it stands.
    pub(crate) fn freeze(&mut self, freeze: bool) {
        let now = self.now();
        self.frozen_at = freeze.then_some(now);
        if !freeze {
            self.offset_ms = now - real_now();
        }
    }

    /// Pushes time forward, running or not.
    pub(crate) fn advance(&mut self, ms: i64) {
        match &mut self.frozen_at {
            Some(at) => *at = at.saturating_add(ms),
            None => self.offset_ms = self.offset_ms.saturating_add(ms),
        }
    }

    /// How the control API shows the clock.
    pub(crate) fn view(&self) -> Value {
        let now = self.now();
        json!({ "now": now, "iso": iso(now), "frozen": self.is_frozen(), "offsetMs": now - real_now() })
    }
}
