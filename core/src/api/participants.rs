//! Printed from `core/spec/participants.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Who is in a room now, found by the room instead of the session.
#[derive(Debug, Clone, Copy)]
pub struct Participants<'c> {
    client: &'c Client,
}

impl<'c> Participants<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List those now in a room.
    ///
    /// Looks up the ongoing session of the room first. Without one the page is empty and no second request is made.
    ///
    /// Composed of `sessions.list` and `sessions.listActiveParticipants`.
    pub fn list(&self, room_id: impl Into<String>) -> List {
        List(Call::new(self.client, table::PARTICIPANTS_LIST).with::<String>("roomId", room_id.into()))
    }
    /// Fetch one participant now in a room.
    ///
    /// Without an ongoing session the error is of kind `not_found` and carries no HTTP status.
    ///
    /// Composed of `sessions.list` and `sessions.getParticipant`.
    pub fn get(&self, room_id: impl Into<String>, participant_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::PARTICIPANTS_GET)
            .with::<String>("roomId", room_id.into())
            .with::<String>("participantId", participant_id.into()))
    }
    /// Remove a participant from whatever session a room has.
    ///
    /// Whether the room has a session is for the service to say.
    ///
    /// Composed of `sessions.removeParticipant`.
    pub fn remove(&self, room_id: impl Into<String>, participant_id: impl Into<String>) -> Remove {
        Remove(
            Call::new(self.client, table::PARTICIPANTS_REMOVE)
                .with::<String>("roomId", room_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
}

/// A call of `participants.list`: list those now in a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct List(Call);

impl List {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. No upper bound is documented. The service assumes `20`.
    ///
    /// Not settled: Docs say default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10 for merge.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
}

crate::call::list_call!(List => Participant);

/// A call of `participants.get`: fetch one participant now in a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => Participant);

/// A call of `participants.remove`: remove a participant from whatever session a room has.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Remove(Call);

crate::call::call!(Remove => Confirmation);
