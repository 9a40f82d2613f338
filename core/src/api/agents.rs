//! Printed from `core/spec/agents.yaml` by `make gen`. Do not edit.

use crate::call::Call;
use crate::client::Client;
use crate::model::Extra;
use crate::model::Timestamp;
#[allow(unused_imports, clippy::wildcard_imports)]
use crate::models::*;
use crate::operations as table;
use serde_json::Value;
use std::collections::BTreeMap;

/// AI agents that join rooms, and their deployments in the cloud.
#[derive(Debug, Clone, Copy)]
pub struct Agents<'c> {
    client: &'c Client,
}

impl<'c> Agents<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The `agents.deployments` operations.
    pub fn deployments(&self) -> AgentsDeployments<'c> {
        AgentsDeployments::new(self.client)
    }
    /// The `agents.secrets` operations.
    pub fn secrets(&self) -> AgentsSecrets<'c> {
        AgentsSecrets::new(self.client)
    }
    /// The `agents.versions` operations.
    pub fn versions(&self) -> AgentsVersions<'c> {
        AgentsVersions::new(self.client)
    }
    /// Send an agent into a room.
    ///
    /// The docs show success, status, roomId and agentId in the answer; the SDKs also type jobId, workerId and cloud. Which status a failure has is not published. Emulator: 503 without a worker, 404 for an agent that is not deployed.
    ///
    /// `POST /v2/agent/dispatch`
    pub fn dispatch(&self, agent_id: impl Into<String>) -> Dispatch {
        Dispatch(Call::new(self.client, table::AGENTS_DISPATCH).with::<String>("agentId", agent_id.into()))
    }
    /// Send an agent into a room, on a route of its own; otherwise like `agents.dispatch`.
    ///
    /// The docs show success, status, roomId and agentId in the answer; the SDKs also type jobId, workerId and cloud. Which status a failure has is not published. Emulator: 503 without a worker, 404 for an agent that is not deployed.
    ///
    /// `POST /v2/agent/connect`
    pub fn connect(&self, agent_id: impl Into<String>) -> Connect {
        Connect(Call::new(self.client, table::AGENTS_CONNECT).with::<String>("agentId", agent_id.into()))
    }
    /// Send a managed or low-code agent into a room.
    ///
    /// Whether `agentId` is needed differs between the SDKs; it is optional here. Which status a failure has is not published.
    ///
    /// `POST /v2/agent/general/dispatch`
    pub fn general_dispatch(&self, version_id: impl Into<String>) -> GeneralDispatch {
        GeneralDispatch(
            Call::new(self.client, table::AGENTS_GENERAL_DISPATCH)
                .with::<String>("versionId", version_id.into()),
        )
    }
    /// Fetch the address of the registry to which a worker connects.
    ///
    /// `POST /v2/agent/init-config`
    pub fn init_config(&self) -> InitConfig {
        InitConfig(Call::new(self.client, table::AGENTS_INIT_CONFIG))
    }
}

/// The `agents.deployments` operations.
#[derive(Debug, Clone, Copy)]
pub struct AgentsDeployments<'c> {
    client: &'c Client,
}

impl<'c> AgentsDeployments<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Deploy an agent; its version is active at once.
    ///
    /// Makes a secret when `env` is given, then the deployment, then the version. No transaction holds them together: the error of a later step names what was created (`secretId`, `deploymentId`, `agentId`), and `cleanUp` deletes the deployment again. The API has no documented way to delete a secret. Progress: `secret`, `deployment`, `version`, `deployed`.
    ///
    /// Composed of `agents.secrets.create` and `agents.deployments.create` and `agents.versions.create`.
    pub fn deploy(&self, name: impl Into<String>, image: impl Into<String>) -> DeploymentsDeploy {
        DeploymentsDeploy(
            Call::new(self.client, table::AGENTS_DEPLOYMENTS_DEPLOY)
                .with::<String>("name", name.into())
                .with::<String>("image", image.into()),
        )
    }
    /// Fetch one deployment.
    ///
    /// The API has no route for one, so it is looked for in the list. Only the deployment with this very id is returned.
    ///
    /// Composed of `agents.deployments.list`.
    pub fn get(&self, deployment_id: impl Into<String>) -> DeploymentsGet {
        DeploymentsGet(
            Call::new(self.client, table::AGENTS_DEPLOYMENTS_GET)
                .with::<String>("deploymentId", deployment_id.into()),
        )
    }
    /// List deployments.
    ///
    /// `GET /ai/v1/cloud/deployments`
    pub fn list(&self) -> DeploymentsList {
        DeploymentsList(Call::new(self.client, table::AGENTS_DEPLOYMENTS_LIST))
    }
    /// Make a deployment without a version.
    ///
    /// A step of `agents.deployments.deploy`. Makes an agent too unless `agentId` is given.
    ///
    /// `POST /ai/v1/cloud/deployments`
    pub fn create(&self) -> DeploymentsCreate {
        DeploymentsCreate(Call::new(self.client, table::AGENTS_DEPLOYMENTS_CREATE))
    }
    /// Fetch the newest version of a deployment.
    ///
    /// `GET /ai/v1/cloud/deployments/{deploymentId}/latest`
    pub fn get_latest_version(&self, deployment_id: impl Into<String>) -> DeploymentsGetLatestVersion {
        DeploymentsGetLatestVersion(
            Call::new(self.client, table::AGENTS_DEPLOYMENTS_GET_LATEST_VERSION)
                .with::<String>("deploymentId", deployment_id.into()),
        )
    }
    /// List past lines of the console.
    ///
    /// The service reads moments as text only; numbers are written as such here.
    ///
    /// `GET /ai/v1/cloud/deployments/{deploymentId}/console-logs`
    pub fn logs(&self, deployment_id: impl Into<String>) -> DeploymentsLogs {
        DeploymentsLogs(
            Call::new(self.client, table::AGENTS_DEPLOYMENTS_LOGS)
                .with::<String>("deploymentId", deployment_id.into()),
        )
    }
    /// Delete a deployment.
    ///
    /// What happens to an active deployment without `force` is not published. Emulator: 409.
    ///
    /// `POST /ai/v1/cloud/deployments/{deploymentId}/delete`
    pub fn delete(&self, deployment_id: impl Into<String>) -> DeploymentsDelete {
        DeploymentsDelete(
            Call::new(self.client, table::AGENTS_DEPLOYMENTS_DELETE)
                .with::<String>("deploymentId", deployment_id.into()),
        )
    }
}

/// The `agents.secrets` operations.
#[derive(Debug, Clone, Copy)]
pub struct AgentsSecrets<'c> {
    client: &'c Client,
}

impl<'c> AgentsSecrets<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Keep environment variables in a secret.
    ///
    /// A step of `agents.deployments.deploy`.
    ///
    /// `POST /ai/v1/cloud/secrets`
    pub fn create(
        &self,
        name: impl Into<String>,
        keys: BTreeMap<String, String>,
        r#type: impl Into<SecretType>,
    ) -> SecretsCreate {
        SecretsCreate(
            Call::new(self.client, table::AGENTS_SECRETS_CREATE)
                .with::<String>("name", name.into())
                .with::<BTreeMap<String, String>>("keys", keys)
                .with::<SecretType>("type", r#type.into()),
        )
    }
}

/// The `agents.versions` operations.
#[derive(Debug, Clone, Copy)]
pub struct AgentsVersions<'c> {
    client: &'c Client,
}

impl<'c> AgentsVersions<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Add a version to a deployment; it is active at once.
    ///
    /// A step of `agents.deployments.deploy`. Numbers of replicas out of range are refused.
    ///
    /// How Docker Hub is called differs: docker.io in the SDKs, docker_hub in the official command line. Chosen: docker.io.
    ///
    /// `POST /ai/v1/cloud/versions`
    pub fn create(&self, deployment_id: impl Into<String>, image: impl Into<AgentImage>) -> VersionsCreate {
        VersionsCreate(
            Call::new(self.client, table::AGENTS_VERSIONS_CREATE)
                .with::<String>("deploymentId", deployment_id.into())
                .with::<AgentImage>("image", image.into()),
        )
    }
    /// Roll onto a version, or stop it.
    ///
    /// `PUT /ai/v1/cloud/versions/{versionId}/activate`
    pub fn set_active(&self, version_id: impl Into<String>, activate: bool) -> VersionsSetActive {
        VersionsSetActive(
            Call::new(self.client, table::AGENTS_VERSIONS_SET_ACTIVE)
                .with::<String>("versionId", version_id.into())
                .with::<bool>("activate", activate),
        )
    }
}

/// A call of `agents.dispatch`: send an agent into a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Dispatch(Call);

impl Dispatch {
    /// Room to join.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// The same under its older name; both are sent, whichever is given.
    pub fn meeting_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("meetingId", value.into()))
    }
    /// How the agent behaves in the room.
    pub fn room_options(self, value: impl Into<AgentRoomOptions>) -> Self {
        Self(self.0.with::<AgentRoomOptions>("roomOptions", value.into()))
    }
    /// When given, an outbound call is placed too.
    pub fn sip_options(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("sipOptions", value.into()))
    }
    /// Given to the agent, for example `variables`.
    pub fn metadata(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("metadata", value.into()))
    }
    /// Version to run; the newest deployed one unless given.
    pub fn version_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("versionId", value.into()))
    }
    /// Tag of the version to run.
    pub fn version_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("versionTag", value.into()))
    }
    /// Any JSON; passed on to the registry of workers.
    pub fn wait_(self, value: impl Into<Value>) -> Self {
        Self(self.0.with::<Value>("wait", value.into()))
    }
}

crate::call::call!(Dispatch => AgentDispatch);

/// A call of `agents.connect`: send an agent into a room, on a route of its own; otherwise like `agents.dispatch`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct Connect(Call);

impl Connect {
    /// Room to join.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// The same under its older name; both are sent, whichever is given.
    pub fn meeting_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("meetingId", value.into()))
    }
    /// How the agent behaves in the room.
    pub fn room_options(self, value: impl Into<AgentRoomOptions>) -> Self {
        Self(self.0.with::<AgentRoomOptions>("roomOptions", value.into()))
    }
    /// When given, an outbound call is placed too.
    pub fn sip_options(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("sipOptions", value.into()))
    }
    /// Given to the agent, for example `variables`.
    pub fn metadata(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("metadata", value.into()))
    }
    /// Version to run; the newest deployed one unless given.
    pub fn version_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("versionId", value.into()))
    }
    /// Tag of the version to run.
    pub fn version_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("versionTag", value.into()))
    }
    /// Any JSON; passed on to the registry of workers.
    pub fn wait_(self, value: impl Into<Value>) -> Self {
        Self(self.0.with::<Value>("wait", value.into()))
    }
}

crate::call::call!(Connect => AgentDispatch);

/// A call of `agents.generalDispatch`: send a managed or low-code agent into a room.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct GeneralDispatch(Call);

impl GeneralDispatch {
    /// Agent to send.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Room to join.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// The same under its older name; both are sent, whichever is given.
    pub fn meeting_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("meetingId", value.into()))
    }
    /// How the agent behaves in the room.
    pub fn room_options(self, value: impl Into<AgentRoomOptions>) -> Self {
        Self(self.0.with::<AgentRoomOptions>("roomOptions", value.into()))
    }
    /// When given, an outbound call is placed too.
    pub fn sip_options(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("sipOptions", value.into()))
    }
    /// Given to the agent, for example `variables`.
    pub fn metadata(self, value: impl Into<Extra>) -> Self {
        Self(self.0.with::<Extra>("metadata", value.into()))
    }
}

crate::call::call!(GeneralDispatch => AgentDispatch);

/// A call of `agents.initConfig`: fetch the address of the registry to which a worker connects.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct InitConfig(Call);

crate::call::call!(InitConfig => AgentInitConfig);

/// A call of `agents.deployments.deploy`: deploy an agent; its version is active at once.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct DeploymentsDeploy(Call);

impl DeploymentsDeploy {
    /// Environment variables; kept in a secret.
    pub fn env(self, value: BTreeMap<String, String>) -> Self {
        Self(self.0.with::<BTreeMap<String, String>>("env", value))
    }
    /// How many replicas run.
    pub fn scaling(self, value: impl Into<AgentScaling>) -> Self {
        Self(self.0.with::<AgentScaling>("scaling", value.into()))
    }
    /// Size of each replica. The service assumes `cpu-small`.
    pub fn profile(self, value: impl Into<AgentProfile>) -> Self {
        Self(self.0.with::<AgentProfile>("profile", value.into()))
    }
    /// Where it runs. The service assumes `us002`.
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("region", value.into()))
    }
    /// Agent to deploy; a new one is made unless given.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Tag of the version.
    pub fn version_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("versionTag", value.into()))
    }
    /// Where events of its sessions go.
    pub fn webhook(self, value: impl Into<AgentWebhook>) -> Self {
        Self(self.0.with::<AgentWebhook>("webhook", value.into()))
    }
    /// Name of the secret; made of `name`, `-env-` and 8 random hex digits unless given.
    pub fn env_secret_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("envSecretName", value.into()))
    }
    /// Delete the deployment again when a later step fails; not sent. The service assumes `false`.
    pub fn clean_up(self, value: bool) -> Self {
        Self(self.0.with::<bool>("cleanUp", value))
    }
}

crate::call::call!(DeploymentsDeploy => DeployedAgent);

/// A call of `agents.deployments.get`: fetch one deployment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct DeploymentsGet(Call);

crate::call::call!(DeploymentsGet => AgentDeployment);

/// A call of `agents.deployments.list`: list deployments.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct DeploymentsList(Call);

impl DeploymentsList {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. The service assumes `10`.
    ///
    /// Not settled: The default is 10 or 20, not published for this list. Chosen: 10.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only deployments of this agent.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Only deployments whose name fits this regular expression.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// Only deployments in this state.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("status", value.into()))
    }
    /// Only this deployment.
    pub fn deployment_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("deploymentId", value.into()))
    }
}

crate::call::list_call!(DeploymentsList => AgentDeployment);

/// A call of `agents.deployments.create`: make a deployment without a version.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct DeploymentsCreate(Call);

impl DeploymentsCreate {
    /// Display name; the service chooses one unless given.
    ///
    /// Not settled: Always sent by the SDKs; the official command line may leave it out. Chosen: optional.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("name", value.into()))
    }
    /// Agent to deploy.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Secret with its environment variables.
    pub fn env_secret(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("envSecret", value.into()))
    }
    /// Template; sent by the official command line only.
    pub fn template(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("template", value.into()))
    }
}

crate::call::call!(DeploymentsCreate => AgentDeployment);

/// A call of `agents.deployments.getLatestVersion`: fetch the newest version of a deployment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct DeploymentsGetLatestVersion(Call);

crate::call::call!(DeploymentsGetLatestVersion => AgentVersion);

/// A call of `agents.deployments.logs`: list past lines of the console.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct DeploymentsLogs(Call);

impl DeploymentsLogs {
    /// 1-based page number. The service assumes `1`.
    pub fn page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("page", value))
    }
    /// Page size. The service assumes `10`.
    ///
    /// Not settled: The default is 10 or 20, not published for this list. Chosen: 10.
    pub fn per_page(self, value: i64) -> Self {
        Self(self.0.with::<i64>("perPage", value))
    }
    /// Only lines of this agent.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Only lines of this version.
    pub fn version_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("versionId", value.into()))
    }
    /// Only lines of this session.
    pub fn session_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("sessionId", value.into()))
    }
    /// Only lines of this user.
    pub fn user_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("userId", value.into()))
    }
    /// Only lines of this room.
    pub fn room_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("roomId", value.into()))
    }
    /// Lines from this moment on, ISO 8601 or milliseconds since 1970; 24 hours back unless given.
    pub fn start(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.with::<Timestamp>("start", value.into()))
    }
    /// Lines up to this moment, ISO 8601 or milliseconds since 1970.
    pub fn end(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.with::<Timestamp>("end", value.into()))
    }
    /// `1` oldest first, `-1` newest first.
    pub fn sort(self, value: impl Into<AgentLogSort>) -> Self {
        Self(self.0.with::<AgentLogSort>("sort", value.into()))
    }
}

crate::call::list_call!(DeploymentsLogs => AgentLogLine);

/// A call of `agents.deployments.delete`: delete a deployment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct DeploymentsDelete(Call);

impl DeploymentsDelete {
    /// Delete it even while a version is active. The service assumes `false`.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with::<bool>("force", value))
    }
}

crate::call::call!(DeploymentsDelete => Confirmation);

/// A call of `agents.versions.create`: add a version to a deployment; it is active at once.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct VersionsCreate(Call);

impl VersionsCreate {
    /// Agent of the deployment.
    pub fn agent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("agentId", value.into()))
    }
    /// Size of each replica. The service assumes `cpu-small`.
    pub fn profile(self, value: impl Into<AgentProfile>) -> Self {
        Self(self.0.with::<AgentProfile>("profile", value.into()))
    }
    /// Fewest replicas; at most `maxReplica`.
    pub fn min_replica(self, value: i64) -> Self {
        Self(self.0.with::<i64>("minReplica", value))
    }
    /// Most replicas. From 0 to 50.
    pub fn max_replica(self, value: i64) -> Self {
        Self(self.0.with::<i64>("maxReplica", value))
    }
    /// Where it runs. The service assumes `us002`.
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("region", value.into()))
    }
    /// Tag of the version.
    pub fn version_tag(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("versionTag", value.into()))
    }
    /// Where events of its sessions go.
    pub fn webhook(self, value: impl Into<AgentWebhook>) -> Self {
        Self(self.0.with::<AgentWebhook>("webhook", value.into()))
    }
}

crate::call::call!(VersionsCreate => AgentVersion);

/// A call of `agents.versions.setActive`: roll onto a version, or stop it.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct VersionsSetActive(Call);

impl VersionsSetActive {
    /// Do it in spite of what runs.
    pub fn force(self, value: bool) -> Self {
        Self(self.0.with::<bool>("force", value))
    }
}

crate::call::call!(VersionsSetActive => Confirmation);

/// A call of `agents.secrets.create`: keep environment variables in a secret.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until the call is awaited or waited for"]
pub struct SecretsCreate(Call);

impl SecretsCreate {
    /// Where it is kept; sent by the official command line only.
    pub fn region(self, value: impl Into<String>) -> Self {
        Self(self.0.with::<String>("region", value.into()))
    }
}

crate::call::call!(SecretsCreate => AgentSecret);
