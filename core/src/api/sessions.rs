//! Printed from `core/spec/sessions.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Live and past occupancies of rooms.
#[derive(Debug, Clone, Copy)]
pub struct Sessions<'c> {
    client: &'c Client,
}

impl<'c> Sessions<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List sessions, newest first (order assumed).
    ///
    /// `GET /v2/sessions`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::SESSIONS_LIST))
    }
    /// Fetch one session.
    ///
    /// `GET /v2/sessions/{sessionId}`
    pub fn get(&self, session_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::SESSIONS_GET).with::<String>("sessionId", session_id.into()))
    }
    /// List everyone who was in the session.
    ///
    /// `GET /v2/sessions/{sessionId}/participants`
    pub fn list_participants(&self, session_id: impl Into<String>) -> ListParticipants {
        ListParticipants(
            Call::new(self.client, table::SESSIONS_LIST_PARTICIPANTS)
                .with::<String>("sessionId", session_id.into()),
        )
    }
    /// List those present now, with device detail.
    ///
    /// Docs: data is an array of one session. SDK fixtures: an object. Clients accept both. Chosen: the array.
    ///
    /// `GET /v2/sessions/{sessionId}/participants/active`
    pub fn list_active_participants(&self, session_id: impl Into<String>) -> ListActiveParticipants {
        ListActiveParticipants(
            Call::new(self.client, table::SESSIONS_LIST_ACTIVE_PARTICIPANTS)
                .with::<String>("sessionId", session_id.into()),
        )
    }
    /// Fetch one participant of a session.
    ///
    /// Called by both SDKs, described by no docs page.
    ///
    /// `GET /v2/sessions/{sessionId}/participants/{participantId}`
    pub fn get_participant(
        &self,
        session_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> GetParticipant {
        GetParticipant(
            Call::new(self.client, table::SESSIONS_GET_PARTICIPANT)
                .with::<String>("sessionId", session_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
    /// End a live session.
    ///
    /// Docs sample: a Session still marked ongoing with null end. SDK notes: meetingId and userMeetingId, no status or links. Chosen: send both namings, end set, status ended.
    ///
    /// `POST /v2/sessions/end`
    pub fn end(&self, room_id: impl Into<String>) -> End {
        End(Call::new(self.client, table::SESSIONS_END).with::<String>("roomId", room_id.into()))
    }
    /// Remove a participant from a live session.
    ///
    /// Both SDKs decode a string; the 2024 docs sample is a Session. Chosen: string.
    ///
    /// `POST /v2/sessions/participants/remove`
    pub fn remove_participant(&self, participant_id: impl Into<String>) -> RemoveParticipant {
        RemoveParticipant(
            Call::new(self.client, table::SESSIONS_REMOVE_PARTICIPANT)
                .with::<String>("participantId", participant_id.into()),
        )
    }
    /// Quality samples of the whole session.
    ///
    /// `GET /v2/sessions/{sessionId}/stats`
    pub fn get_stats(&self, session_id: impl Into<String>) -> GetStats {
        GetStats(
            Call::new(self.client, table::SESSIONS_GET_STATS).with::<String>("sessionId", session_id.into()),
        )
    }
    /// Quality samples of one participant (singular participant in the path).
    ///
    /// `GET /v2/sessions/{sessionId}/participant/{participantId}/stats`
    pub fn get_participant_stats(
        &self,
        session_id: impl Into<String>,
        participant_id: impl Into<String>,
    ) -> GetParticipantStats {
        GetParticipantStats(
            Call::new(self.client, table::SESSIONS_GET_PARTICIPANT_STATS)
                .with::<String>("sessionId", session_id.into())
                .with::<String>("participantId", participant_id.into()),
        )
    }
}

/// A call of `sessions.list`: list sessions, newest first (order assumed).
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
    /// Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists).
    pub fn query(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("query", value.into()))
    }
    /// Only items of this room.
    ///
    /// Not settled: Docs flag it as required on several lists while their own text calls it optional; SDKs send it optionally. Chosen: optional.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Only sessions of the room with this custom id.
    pub fn custom_room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("customRoomId", value.into()))
    }
    /// Owner account; honoured for admin tokens only.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("userId", value.into()))
    }
    /// Lower bound on session start.
    pub fn start_date(self, value: i64) -> Self {
        Self(self.0.with::<i64>("startDate", value))
    }
    /// Upper bound on session start.
    pub fn end_date(self, value: i64) -> Self {
        Self(self.0.with::<i64>("endDate", value))
    }
    /// Lifecycle filter.
    pub fn status(self, value: impl Into<SessionStatus>) -> Self {
        Self(self.0.with::<SessionStatus>("status", value.into()))
    }
}

crate::call::list_call!(List => Session);

/// A call of `sessions.get`: fetch one session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => Session);

/// A call of `sessions.listParticipants`: list everyone who was in the session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ListParticipants(Call);

impl ListParticipants {
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

crate::call::list_call!(ListParticipants => Participant);

/// A call of `sessions.listActiveParticipants`: list those present now, with device detail.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct ListActiveParticipants(Call);

impl ListActiveParticipants {
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

crate::call::list_call!(ListActiveParticipants => Participant);

/// A call of `sessions.getParticipant`: fetch one participant of a session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct GetParticipant(Call);

crate::call::call!(GetParticipant => Participant);

/// A call of `sessions.end`: end a live session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct End(Call);

impl End {
    /// Limit to this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Do not fail when already closed. The service assumes `false`.
    pub fn ignore_closed(self, value: bool) -> Self {
        Self(self.0.with::<bool>("ignoreClosed", value))
    }
    /// Force-kill; the SDK option is called force. The service assumes `false`.
    pub fn vsdk_force_kill(self, value: bool) -> Self {
        Self(self.0.with::<bool>("vsdkForceKill", value))
    }
}

crate::call::call!(End => Session);

/// A call of `sessions.removeParticipant`: remove a participant from a live session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct RemoveParticipant(Call);

impl RemoveParticipant {
    /// A roomId, or the caller's own customRoomId where the operation says so.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and files.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
}

crate::call::call!(RemoveParticipant => Confirmation);

/// A call of `sessions.getStats`: quality samples of the whole session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct GetStats(Call);

crate::call::call!(GetStats => SessionStats);

/// A call of `sessions.getParticipantStats`: quality samples of one participant (singular participant in the path).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct GetParticipantStats(Call);

crate::call::call!(GetParticipantStats => ParticipantStats);
