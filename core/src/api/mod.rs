//! Typed methods, one module a resource. Printed from `core/spec` by `make gen`. Do not edit.

/// AI agents that join rooms, and their deployments in the cloud.
pub mod agents;
/// Rules that watch metrics, the channels they notify, and the metrics there are.
pub mod alert_rules;
/// Outbound phone campaigns over a list of recipients.
pub mod batch_calls;
/// Webhook addresses at which telephony providers reach a room.
pub mod connectors;
/// HLS output and thumbnails.
pub mod hls;
/// What alert rules found, and who took care of it.
pub mod incidents;
/// Who is in a room now, found by the room instead of the session.
pub mod participants;
/// Recordings of rooms, participants, single tracks, composites and merges.
pub mod recordings;
/// Composers reserved ahead of time. Enterprise plans only.
pub mod resource_pool;
/// Durable meeting places.
pub mod rooms;
/// RTMP output to other platforms.
pub mod rtmp;
/// Live and past occupancies of rooms.
pub mod sessions;
/// Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks.
pub mod sip;
/// Sound into a room over a WebSocket.
pub mod socket_ingress;
/// Jobs that make a file out of others: merged recordings, HLS as MP4.
pub mod transcodings;
/// Live and post-call transcription.
pub mod transcription;
/// The key that signs webhooks.
pub mod webhooks;
/// Watching a room over WHEP, from a player or a server.
pub mod whep;
/// Publishing into a room over WHIP, from an encoder or a server.
pub mod whip;

use crate::client::Client;

impl Client {
    /// AI agents that join rooms, and their deployments in the cloud.
    pub fn agents(&self) -> agents::Agents<'_> {
        agents::Agents::new(self)
    }
    /// Rules that watch metrics, the channels they notify, and the metrics there are.
    pub fn alert_rules(&self) -> alert_rules::AlertRules<'_> {
        alert_rules::AlertRules::new(self)
    }
    /// Outbound phone campaigns over a list of recipients.
    pub fn batch_calls(&self) -> batch_calls::BatchCalls<'_> {
        batch_calls::BatchCalls::new(self)
    }
    /// Webhook addresses at which telephony providers reach a room.
    pub fn connectors(&self) -> connectors::Connectors<'_> {
        connectors::Connectors::new(self)
    }
    /// HLS output and thumbnails.
    pub fn hls(&self) -> hls::Hls<'_> {
        hls::Hls::new(self)
    }
    /// What alert rules found, and who took care of it.
    pub fn incidents(&self) -> incidents::Incidents<'_> {
        incidents::Incidents::new(self)
    }
    /// Who is in a room now, found by the room instead of the session.
    pub fn participants(&self) -> participants::Participants<'_> {
        participants::Participants::new(self)
    }
    /// Recordings of rooms, participants, single tracks, composites and merges.
    pub fn recordings(&self) -> recordings::Recordings<'_> {
        recordings::Recordings::new(self)
    }
    /// Composers reserved ahead of time. Enterprise plans only.
    pub fn resource_pool(&self) -> resource_pool::ResourcePool<'_> {
        resource_pool::ResourcePool::new(self)
    }
    /// Durable meeting places.
    pub fn rooms(&self) -> rooms::Rooms<'_> {
        rooms::Rooms::new(self)
    }
    /// RTMP output to other platforms.
    pub fn rtmp(&self) -> rtmp::Rtmp<'_> {
        rtmp::Rtmp::new(self)
    }
    /// Live and past occupancies of rooms.
    pub fn sessions(&self) -> sessions::Sessions<'_> {
        sessions::Sessions::new(self)
    }
    /// Telephone calls: trunks, routing rules, phone numbers, calls and their webhooks.
    pub fn sip(&self) -> sip::Sip<'_> {
        sip::Sip::new(self)
    }
    /// Sound into a room over a WebSocket.
    pub fn socket_ingress(&self) -> socket_ingress::SocketIngress<'_> {
        socket_ingress::SocketIngress::new(self)
    }
    /// Jobs that make a file out of others: merged recordings, HLS as MP4.
    pub fn transcodings(&self) -> transcodings::Transcodings<'_> {
        transcodings::Transcodings::new(self)
    }
    /// Live and post-call transcription.
    pub fn transcription(&self) -> transcription::Transcription<'_> {
        transcription::Transcription::new(self)
    }
    /// The key that signs webhooks.
    pub fn webhooks(&self) -> webhooks::Webhooks<'_> {
        webhooks::Webhooks::new(self)
    }
    /// Watching a room over WHEP, from a player or a server.
    pub fn whep(&self) -> whep::Whep<'_> {
        whep::Whep::new(self)
    }
    /// Publishing into a room over WHIP, from an encoder or a server.
    pub fn whip(&self) -> whip::Whip<'_> {
        whip::Whip::new(self)
    }
}
