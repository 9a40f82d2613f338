//! Printed from `core/spec/agents.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;
use serde_json::Value;

crate::model::open_enum! {
/// What a secret is for.
SecretType {
/// `NORMAL`
Normal = "NORMAL",
/// `IMAGE_PULL`
ImagePull = "IMAGE_PULL",
} }

/// How an agent behaves in a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentRoomOptions {
    /// End the session when the agent leaves.
    pub auto_end_session: Option<bool>,
    /// Longest session in seconds.
    pub session_timeout_seconds: Option<i64>,
    /// Run in the playground.
    pub playground: Option<bool>,
    /// The agent gets the video too.
    pub vision: Option<bool>,
    /// The agent joins the meeting.
    pub join_meeting: Option<bool>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentRoomOptions {
auto_end_session: "autoEndSession",
session_timeout_seconds: "sessionTimeoutSeconds",
playground: "playground",
vision: "vision",
join_meeting: "joinMeeting",
} }

impl AgentRoomOptions {
    /// Sets `autoEndSession`: end the session when the agent leaves.
    #[must_use]
    pub fn auto_end_session(mut self, value: bool) -> Self {
        self.auto_end_session = Some(value);
        self
    }
    /// Sets `sessionTimeoutSeconds`: longest session in seconds.
    #[must_use]
    pub fn session_timeout_seconds(mut self, value: i64) -> Self {
        self.session_timeout_seconds = Some(value);
        self
    }
    /// Sets `playground`: run in the playground.
    #[must_use]
    pub fn playground(mut self, value: bool) -> Self {
        self.playground = Some(value);
        self
    }
    /// Sets `vision`: the agent gets the video too.
    #[must_use]
    pub fn vision(mut self, value: bool) -> Self {
        self.vision = Some(value);
        self
    }
    /// Sets `joinMeeting`: the agent joins the meeting.
    #[must_use]
    pub fn join_meeting(mut self, value: bool) -> Self {
        self.join_meeting = Some(value);
        self
    }
}

/// What came of sending an agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDispatch {
    /// Whether a worker took it.
    pub success: Option<bool>,
    /// Id of the job.
    pub job_id: Option<String>,
    /// State, for example `assigned`.
    pub status: Option<String>,
    /// Worker that took it.
    pub worker_id: Option<String>,
    /// Room it goes to.
    pub room_id: Option<String>,
    /// Agent that was sent.
    pub agent_id: Option<String>,
    /// Details of the cloud; their shape is not published.
    pub cloud: Option<Value>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentDispatch {
success: "success",
job_id: "jobId",
status: "status",
worker_id: "workerId",
room_id: "roomId",
agent_id: "agentId",
cloud: "cloud",
} }

/// What a worker needs to begin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentInitConfig {
    /// Registry to connect to.
    pub registry_url: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentInitConfig {
registry_url: "registryUrl",
} }

/// A container image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentImage {
    /// Full reference of the image.
    pub image_url: String,
    /// Host of its registry; read from the reference by `agents.deployments.deploy` unless given.
    pub image_cr: Option<String>,
    /// Who may pull it; `private` with a pull secret and `public` without, unless given.
    pub image_type: Option<ImageAccess>,
    /// Id of the secret to pull it with, for private ones.
    pub image_pull_secret: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentImage {
image_url: "imageUrl",
image_cr: "imageCR",
image_type: "imageType",
image_pull_secret: "imagePullSecret",
} }

impl AgentImage {
    /// Sets `imageUrl`: full reference of the image.
    #[must_use]
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = value.into();
        self
    }
    /// Sets `imageCR`: host of its registry; read from the reference by `agents.deployments.deploy` unless given.
    #[must_use]
    pub fn image_cr(mut self, value: impl Into<String>) -> Self {
        self.image_cr = Some(value.into());
        self
    }
    /// Sets `imageType`: who may pull it; `private` with a pull secret and `public` without, unless given.
    #[must_use]
    pub fn image_type(mut self, value: impl Into<ImageAccess>) -> Self {
        self.image_type = Some(value.into());
        self
    }
    /// Sets `imagePullSecret`: id of the secret to pull it with, for private ones.
    #[must_use]
    pub fn image_pull_secret(mut self, value: impl Into<String>) -> Self {
        self.image_pull_secret = Some(value.into());
        self
    }
}

crate::model::open_enum! {
/// Who may pull an image.
ImageAccess {
/// `public`
Public = "public",
/// `private`
Private = "private",
/// `managed`
Managed = "managed",
} }

crate::model::open_enum! {
/// Size of a replica.
AgentProfile {
/// `cpu-small`
CpuSmall = "cpu-small",
/// `cpu-medium`
CpuMedium = "cpu-medium",
/// `cpu-large`
CpuLarge = "cpu-large",
} }

/// How many replicas run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentScaling {
    /// Fewest; at most `max`. From 0 to 50.
    pub min: Option<i64>,
    /// Most. From 0 to 50.
    pub max: Option<i64>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentScaling {
min: "min",
max: "max",
} }

impl AgentScaling {
    /// Sets `min`: fewest; at most `max`.
    #[must_use]
    pub fn min(mut self, value: i64) -> Self {
        self.min = Some(value);
        self
    }
    /// Sets `max`: most.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        self.max = Some(value);
        self
    }
}

/// Where events of an agent's sessions go.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentWebhook {
    /// HTTPS address they are sent to.
    pub end_point: String,
    /// Names of the events; an empty list delivers none.
    pub events: Vec<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentWebhook {
end_point: "endPoint",
events: "events",
} }

impl AgentWebhook {
    /// Sets `endPoint`: HTTPS address they are sent to.
    #[must_use]
    pub fn end_point(mut self, value: impl Into<String>) -> Self {
        self.end_point = value.into();
        self
    }
    /// Sets `events`: names of the events; an empty list delivers none.
    #[must_use]
    pub fn events(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.events = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An agent in the cloud.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDeployment {
    /// Deployment id.
    pub id: String,
    /// Agent.
    pub agent_id: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Template it was made of.
    pub template: Option<String>,
    /// State in free text.
    pub status: Option<String>,
    /// Secret with its environment variables.
    pub env_secret: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentDeployment {
id: "id" | "deploymentId",
agent_id: "agentId",
name: "name",
template: "template",
status: "status",
env_secret: "envSecret",
} }

/// A version of a deployment.
///
/// Not settled: The image is untyped in one SDK, text in the other, an object in the command line: each is read. `profile` and `createdAt` are read by the official command line only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentVersion {
    /// Version id.
    pub id: String,
    /// Deployment.
    pub deployment_id: Option<String>,
    /// Agent.
    pub agent_id: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Container image.
    pub image: Option<AgentImage>,
    /// Size of each replica.
    pub profile: Option<AgentProfile>,
    /// Where it runs.
    pub region: Option<String>,
    /// Fewest replicas.
    pub min_replica: Option<i64>,
    /// Most replicas.
    pub max_replica: Option<i64>,
    /// State in free text.
    pub status: Option<String>,
    /// Whether it runs.
    pub active: Option<bool>,
    /// Tag.
    pub version_tag: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentVersion {
id: "id" | "versionId",
deployment_id: "deploymentId",
agent_id: "agentId",
name: "name",
image: "image",
profile: "profile",
region: "region",
min_replica: "minReplica",
max_replica: "maxReplica",
status: "status",
active: "active",
version_tag: "versionTag",
created_at: "createdAt",
} }

/// What a deployment made.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployedAgent {
    /// The deployment.
    pub deployment: AgentDeployment,
    /// Its version, active at once.
    pub version: AgentVersion,
    /// Secret with the environment variables, when there are any.
    pub secret_id: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { DeployedAgent {
deployment: "deployment",
version: "version",
secret_id: "secretId",
} }

crate::model::open_enum! {
/// Order of the lines of a console: `1` oldest first, `-1` newest first.
AgentLogSort {
/// `1`
Ascending = "1",
/// `-1`
Descending = "-1",
} }

/// A line of an agent's console.
///
/// Not settled: `level` is read by the official command line only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentLogLine {
    /// The line.
    pub log: String,
    /// When it was written.
    pub timestamp: Option<Timestamp>,
    /// What belongs to it.
    pub metadata: Option<Extra>,
    /// Level, for example `info`.
    pub level: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentLogLine {
log: "log",
timestamp: "timestamp",
metadata: "metadata",
level: "level",
} }

/// A secret; its values are never given back.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSecret {
    /// Secret id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// What it is for.
    pub r#type: Option<String>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { AgentSecret {
id: "id" | "secretId",
name: "name",
r#type: "type",
} }
