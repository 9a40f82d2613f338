//! What happens later by itself, and the moment it is due.

use serde::{Deserialize, Serialize};

use crate::world::World;

/// Something that is due at a moment. Each names the thing it concerns by its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Timer {
    /// A session has reached the age at which its room closes it.
    AutoClose(String),
    /// A recording or stream makes its next step.
    Egress(String),
    /// The playlist of a stream can be played.
    Playable(String),
    /// A recording that failed takes its room with it.
    CloseAfterFailure(String),
    /// A transcoding job makes its next step.
    Transcoding(String),
    /// A version of an agent has come up.
    AgentUp(String),
    /// A unit of the resource pool is ready.
    Unit(String),
    /// A merge has its file.
    Merge(String),
    /// A live transcription has its files.
    LiveFiles(String),
    /// The transcription of a recording has its files.
    PostFiles(String),
    /// A telephone call makes its next step.
    PhoneCall(String),
    /// A telephone call has rung or gone on for as long as it may.
    PhoneLimit(String),
    /// The recipients of a batch of calls have been read.
    Parse(String),
    /// The time has come that a batch of calls was planned for.
    BatchDue(String),
    /// A batch of calls has its next round.
    BatchStep(String),
}

/// How far ahead the next step may lie and still count as work in progress.
const SOON_MS: i64 = 2000;

impl Timer {
    /// Whether it is a step of work in progress, which a caller may want to wait for.
    fn is_step(&self) -> bool {
        !matches!(
            self,
            Self::AutoClose(_) | Self::CloseAfterFailure(_) | Self::BatchDue(_) | Self::PhoneLimit(_)
        )
    }
}

impl World {
    /// Plans something for later.
    pub(crate) fn plan(&mut self, delay_ms: i64, timer: Timer) {
        self.timer_count += 1;
        self.timers.push((self.now().saturating_add(delay_ms), self.timer_count, timer));
    }

    /// Plans the next step of work in progress.
    pub(crate) fn plan_step(&mut self, timer: Timer) {
        self.plan(self.settings.egress_delay_ms.max(0), timer);
    }

    /// Runs all that is due by now, in order, each at its own moment.
    pub(crate) fn catch_up(&mut self) {
        let now = self.clock.now();
        while let Some(index) = self.next_timer().filter(|index| self.timers[*index].0 <= now) {
            let (due, _, timer) = self.timers.swap_remove(index);
            self.moment = Some(due);
            self.fire(timer);
        }
        self.moment = None;
    }

    /// The moment of the next timer.
    pub(crate) fn next_due(&self) -> Option<i64> {
        self.next_timer().map(|index| self.timers[index].0)
    }

    /// Whether work is in progress that ends by itself as time goes on.
    pub(crate) fn is_busy(&self) -> bool {
        let now = self.clock.now();
        let soon = if self.clock.is_frozen() { now } else { now + SOON_MS };
        self.timers.iter().any(|(due, _, timer)| *due <= now || (timer.is_step() && *due <= soon))
    }

    fn next_timer(&self) -> Option<usize> {
        let keys = self.timers.iter().enumerate().map(|(index, (due, order, _))| (*due, *order, index));
        keys.min().map(|(_, _, index)| index)
    }

    fn fire(&mut self, timer: Timer) {
        match timer {
            Timer::AutoClose(session) => self.auto_close(&session),
            Timer::Egress(id) => self.egress_step(&id),
            Timer::Playable(id) => self.stream_playable(&id),
            Timer::CloseAfterFailure(session) => self.end_session(&session),
            Timer::Transcoding(id) => self.transcoding_step(&id),
            Timer::AgentUp(id) => self.agent_up(&id),
            Timer::Unit(id) => self.unit_ready(&id),
            Timer::Merge(id) => self.merge_done(&id),
            Timer::LiveFiles(id) => self.live_files(&id),
            Timer::PostFiles(id) => self.post_files(&id),
            Timer::PhoneCall(id) => self.phone_step(&id),
            Timer::PhoneLimit(id) => self.phone_limit(&id),
            Timer::Parse(id) => self.batch_parsed(&id),
            Timer::BatchDue(id) => self.batch_due(&id),
            Timer::BatchStep(id) => self.batch_step(&id),
        }
    }
}
