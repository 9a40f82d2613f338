//! Printed from `core/spec/rooms.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;

/// Durable meeting places.
#[derive(Debug, Clone, Copy)]
pub struct Rooms<'c> {
    client: &'c Client,
}

impl<'c> Rooms<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Create a room, or return the existing one for a known customRoomId.
    ///
    /// `POST /v2/rooms`
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, table::ROOMS_CREATE))
    }
    /// List rooms of the project.
    ///
    /// `GET /v2/rooms`
    pub fn list(&self) -> List {
        List(Call::new(self.client, table::ROOMS_LIST))
    }
    /// Fetch one room.
    ///
    /// Which of 400, 402 and 404 a missing room yields is not documented; clients must treat all as not found. Emulator: 404.
    ///
    /// `GET /v2/rooms/{roomId}`
    pub fn get(&self, room_id: impl Into<String>) -> Get {
        Get(Call::new(self.client, table::ROOMS_GET).with::<String>("roomId", room_id.into()))
    }
    /// Enable or disable a room (old documented call, absent from both SDKs).
    ///
    /// Only in a data file of the March 2024 docs with no live page listing it; may be gone. Optional for an emulator.
    ///
    /// `POST /v2/rooms/{roomId}`
    #[deprecated(note = "the service no longer documents this call")]
    pub fn update_status(&self, room_id: impl Into<String>, status: impl Into<RoomStatus>) -> UpdateStatus {
        UpdateStatus(
            Call::new(self.client, table::ROOMS_UPDATE_STATUS)
                .with::<String>("roomId", room_id.into())
                .with::<RoomStatus>("status", status.into()),
        )
    }
    /// Tell whether the caller owns a room id.
    ///
    /// A docs index and a third-party OpenAPI say POST; the docs page and both SDKs say GET. SDKs read 400, 402 and 404 as not valid; 400 is the commented normal answer.
    ///
    /// `GET /v2/rooms/validate/{roomId}`
    pub fn validate(&self, room_id: impl Into<String>) -> Validate {
        Validate(Call::new(self.client, table::ROOMS_VALIDATE).with::<String>("roomId", room_id.into()))
    }
    /// Disable a room for good.
    ///
    /// Docs sample uses the old meetingId naming without roomId or links; the SDK decodes a Room. Chosen for an emulator: a Room with disabled true, plus meetingId and userMeetingId as extra keys.
    ///
    /// `POST /v2/rooms/deactivate`
    pub fn end(&self, room_id: impl Into<String>) -> End {
        End(Call::new(self.client, table::ROOMS_END).with::<String>("roomId", room_id.into()))
    }
}

/// A call of `rooms.create`: create a room, or return the existing one for a known customRoomId.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Create(Call);

impl Create {
    /// Caller's stable id; a second create with it returns the same room.
    pub fn custom_room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("customRoomId", value.into()))
    }
    /// Pins media to a region (Enterprise).
    pub fn geo_fence(self, value: impl Into<Region>) -> Self {
        Self(self.0.with::<Region>("geoFence", value.into()))
    }
    /// Webhook subscription of a room.
    pub fn webhook(self, value: impl Into<RoomWebhook>) -> Self {
        Self(self.0.with::<RoomWebhook>("webhook", value.into()))
    }
    /// Automatic end of a session; `type` is `session-ends` unless given.
    pub fn auto_close_config(self, value: impl Into<AutoCloseConfig>) -> Self {
        Self(self.0.with::<AutoCloseConfig>("autoCloseConfig", value.into()))
    }
    /// Compositions begun automatically with each session.
    pub fn auto_start_config(self, value: impl Into<AutoStartConfig>) -> Self {
        Self(self.0.with::<AutoStartConfig>("autoStartConfig", value.into()))
    }
    /// Lifts the one-at-a-time rule per composition type.
    pub fn multi_composition(self, value: impl Into<MultiComposition>) -> Self {
        Self(self.0.with::<MultiComposition>("multiComposition", value.into()))
    }
    /// Only these participants may join.
    pub fn allowed_participant_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with::<Vec<String>>("allowedParticipantIds", value.into_iter().map(Into::into).collect()))
    }
    /// Discontinued; ignored by the service.
    #[deprecated(note = "the service ignores it")]
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("region", value.into()))
    }
}

crate::call::call!(Create => Room);

/// A call of `rooms.list`: list rooms of the project.
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
    /// Exact roomId or customRoomId.
    pub fn query(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("query", value.into()))
    }
    /// Owner account; honoured for admin tokens only.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("userId", value.into()))
    }
}

crate::call::list_call!(List => Room);

/// A call of `rooms.get`: fetch one room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Get(Call);

crate::call::call!(Get => Room);

/// A call of `rooms.updateStatus`: enable or disable a room (old documented call, absent from both SDKs).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct UpdateStatus(Call);

crate::call::call!(UpdateStatus => RoomStatusUpdateResponse);

/// A call of `rooms.validate`: tell whether the caller owns a room id.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Validate(Call);

crate::call::call!(Validate => RoomValidation);

/// A call of `rooms.end`: disable a room for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct End(Call);

crate::call::call!(End => Room);
