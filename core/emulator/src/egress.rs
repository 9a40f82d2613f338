//! What a recording or stream is: its kind, its state, what it was asked for, and the events it tells.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::files;
use crate::ids::Ids;
use crate::sessions::Session;
use crate::world::Ledger;

/// What kind of job it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Kind {
    Recording,
    Participant,
    Track,
    Composite,
    Rtmp,
    Hls,
}

impl Kind {
    /// How refusals name it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Rtmp => "Livestream",
            Self::Hls => "HLS",
            _ => "Recording",
        }
    }

    /// First part of its webhook events; composites have none.
    pub(crate) fn event(self) -> Option<&'static str> {
        match self {
            Self::Recording => Some("recording"),
            Self::Participant => Some("participant-recording"),
            Self::Track => Some("participant-track-recording"),
            Self::Rtmp => Some("livestream"),
            Self::Hls => Some("hls"),
            Self::Composite => None,
        }
    }

    /// The member of `multiComposition` that lifts its slot.
    pub(crate) fn slot(self) -> &'static str {
        match self {
            Self::Rtmp => "rtmp",
            Self::Hls => "hls",
            _ => "recording",
        }
    }
}

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum State {
    Starting,
    Running,
    Stopping,
    Processing,
    Done,
    Failed,
}

impl State {
    /// Whether the job still holds its slot.
    pub(crate) fn is_open(self) -> bool {
        !matches!(self, Self::Done | Self::Failed)
    }
}

/// A recording or stream.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Egress {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) owner: String,
    pub(crate) room_id: String,
    pub(crate) session_id: String,
    pub(crate) region: String,
    pub(crate) state: State,
    /// Every state so far, and since when.
    #[serde(default)]
    pub(crate) steps: Vec<(State, i64)>,
    pub(crate) deleted: bool,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    pub(crate) start: i64,
    pub(crate) end: Option<i64>,
    /// What the start call asked for.
    pub(crate) options: Value,
    pub(crate) participant_id: Option<String>,
    pub(crate) participant_name: Option<String>,
    pub(crate) track: Option<String>,
    /// Names the playlists of a stream.
    pub(crate) playlist: String,
    pub(crate) composer_id: String,
    pub(crate) file_id: String,
    pub(crate) file: Option<Value>,
    pub(crate) captures: Vec<Value>,
    pub(crate) ledger: Ledger,
}

/// What a new job is about, beside its kind and place.
#[derive(Default)]
pub(crate) struct Subject {
    pub(crate) participant_id: Option<String>,
    pub(crate) participant_name: Option<String>,
    pub(crate) track: Option<String>,
}

impl Egress {
    /// Where a new job begins; `ids` names it and what it will produce.
    pub(crate) fn begin(
        ids: &mut Ids,
        kind: Kind,
        session: &Session,
        subject: Subject,
        options: Value,
        now: i64,
    ) -> Self {
        Self {
            id: ids.object_id(),
            kind,
            owner: session.owner.clone(),
            room_id: session.room_id.clone(),
            session_id: session.id.clone(),
            region: session.region.clone(),
            state: State::Starting,
            steps: vec![(State::Starting, now)],
            deleted: false,
            created: now,
            updated: now,
            start: now,
            end: None,
            options,
            participant_id: subject.participant_id,
            participant_name: subject.participant_name,
            track: subject.track,
            playlist: ids.uuid(),
            composer_id: ids.object_id(),
            file_id: ids.object_id(),
            file: None,
            captures: Vec::new(),
            ledger: Ledger::default(),
        }
    }

    /// A text among the start options.
    pub(crate) fn option(&self, name: &str) -> Option<&str> {
        self.options[name].as_str()
    }

    /// Members that every event of this job carries.
    pub(crate) fn event_data(&self, step: &str) -> Value {
        let mut data = json!({ "meetingId": self.room_id, "sessionId": self.session_id });
        if let Some(participant) = &self.participant_id {
            data["participantId"] = json!(participant);
        }
        if self.kind == Kind::Participant && step != "failed" && step != "stopped" {
            data["fileFormat"] = json!(self.option("fileFormat").unwrap_or("webm"));
        }
        if let Some(track) = self.track.as_ref().filter(|_| self.kind == Kind::Track) {
            data["kind"] = json!(track);
        }
        match (self.kind, step) {
            (Kind::Hls, "started") => data["playbackHlsUrl"] = json!(files::playlist(self, "index")),
            (Kind::Recording, "stopped") => {
                let file = self.file.as_ref();
                data["filePath"] = json!(file.map(files::slashed));
                data["fileUrl"] = json!(file.map(|file| file["fileUrl"].clone()));
            }
            (Kind::Participant | Kind::Track, "stopped") => {
                let details = self
                    .file
                    .iter()
                    .map(|f| json!({ "filePath": files::slashed(f), "fileUrl": f["fileUrl"] }));
                data["fileDetails"] = details.collect();
            }
            _ => {}
        }
        data
    }
}
