//! Agents: the deployments, versions and secrets they run from. Nothing runs here. How they come into rooms is in
//! `dispatch`.

mod dispatch;

use regex_lite::RegexBuilder;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use videosdk_api::model::Timestamp;

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::{AgentsDeployments, AgentsSecrets, AgentsVersions};
use crate::time::iso;
use crate::timers::Timer;
use crate::world::{World, insert_some};

const MOST_REPLICAS: u64 = 50;

/// An agent in the cloud.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Deployment {
    id: String,
    owner: String,
    agent: String,
    name: String,
    template: Option<String>,
    secret: Option<String>,
    deleted: bool,
}

/// A version of a deployment.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Version {
    id: String,
    deployment: String,
    agent: String,
    name: String,
    /// What the call asked for: image, profile, region, replicas, tag and webhook.
    options: Value,
    up: bool,
    active: bool,
    created: i64,
}

/// A line of a console.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LogLine {
    deployment: String,
    /// A snapshot that is older than this member has none.
    #[serde(default)]
    agent: String,
    version: String,
    session: Option<String>,
    room: Option<String>,
    at: i64,
    text: String,
}

/// An agent in a room.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AgentSession {
    session: String,
    participant: String,
    version: Option<String>,
}

/// All that agents are made of.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct AgentCloud {
    deployments: Vec<Deployment>,
    versions: Vec<Version>,
    /// Owner, id, name and type; the values are forgotten.
    secrets: Vec<(String, String, String, String)>,
    logs: Vec<LogLine>,
    sessions: Vec<AgentSession>,
    /// Agents with a worker of their own, registered through the control API.
    pub(crate) workers: Vec<String>,
}

impl Deployment {
    fn view(&self, cloud: &AgentCloud) -> Value {
        let active = cloud.versions.iter().any(|v| v.deployment == self.id && v.active);
        let mut view = json!({ "id": self.id, "agentId": self.agent, "name": self.name });
        insert_some(
            &mut view,
            [
                ("template", self.template.as_ref().map(|name| json!(name))),
                ("status", Some(json!(if active { "active" } else { "inactive" }))),
                ("envSecret", self.secret.as_ref().map(|id| json!(id))),
            ],
        );
        view
    }
}

impl Version {
    fn view(&self) -> Value {
        let status = match (self.active, self.up) {
            (true, true) => "running",
            (true, false) => "starting",
            (false, _) => "stopped",
        };
        let mut view = json!({
            "id": self.id, "deploymentId": self.deployment, "agentId": self.agent, "name": self.name,
            "image": self.options["image"],
            "profile": self.options["profile"].as_str().unwrap_or("cpu-small"),
            "region": self.options["region"].as_str().unwrap_or("us002"),
            "status": status, "active": self.active, "createdAt": iso(self.created),
        });
        let given = |name: &str| self.options.get(name).filter(|value| !value.is_null()).cloned();
        insert_some(&mut view, ["minReplica", "maxReplica", "versionTag"].map(|name| (name, given(name))));
        view
    }
}

impl World {
    fn called_deployment(&self, call: &Call<'_>) -> Result<&Deployment, Refusal> {
        let id = call.required("deploymentId")?;
        let mine = |d: &&Deployment| d.id == id && d.owner == call.owner() && !d.deleted;
        self.cloud.deployments.iter().find(mine).ok_or_else(|| Refusal::not_found("Deployment not found"))
    }

    fn log(&mut self, version: &str, session: Option<&str>, room: Option<&str>, text: &str) {
        let Some(found) = self.cloud.versions.iter().find(|v| v.id == version) else { return };
        self.cloud.logs.push(LogLine {
            deployment: found.deployment.clone(),
            agent: found.agent.clone(),
            version: version.to_owned(),
            session: session.map(str::to_owned),
            room: room.map(str::to_owned),
            at: self.now(),
            text: text.to_owned(),
        });
    }

    /// A version has come up.
    pub(crate) fn agent_up(&mut self, version: &str) {
        let Some(found) = self.cloud.versions.iter_mut().find(|v| v.id == version && v.active) else {
            return;
        };
        found.up = true;
        self.log(version, None, None, "worker ready");
    }
}

impl AgentsDeployments for World {
    fn list(&mut self, call: &Call<'_>) -> Answer {
        let (agent, id) = (call.text("agentId"), call.text("deploymentId"));
        let status = call.text("status");
        // Whether capitals count is not published; here they do not.
        let read = |text| RegexBuilder::new(text).case_insensitive(true).size_limit(64 * 1024).build();
        let no_pattern = |_| Refusal::bad("name is no regular expression.");
        let name = call.text("name").map(read).transpose().map_err(no_pattern)?;
        let cloud = &self.cloud;
        let fits = |d: &&Deployment| {
            d.owner == call.owner()
                && !d.deleted
                && agent.is_none_or(|agent| agent == d.agent)
                && id.is_none_or(|id| id == d.id)
                && name.as_ref().is_none_or(|pattern| pattern.is_match(&d.name))
                && status.is_none_or(|word| d.view(cloud)["status"] == word)
        };
        let found = cloud.deployments.iter().rev().filter(fits).collect();
        page(call, "deployments", found, |d| d.view(cloud))
    }

    fn create(&mut self, call: &Call<'_>) -> Answer {
        let secret = call.text("envSecret");
        let mine =
            |id: &str| self.cloud.secrets.iter().any(|(owner, own, ..)| owner == call.owner() && own == id);
        if secret.is_some_and(|id| !mine(id)) {
            return Err(Refusal::not_found("Secret not found"));
        }
        let id = format!("dep_{}", self.ids.word(8));
        let agent = call.text("agentId").map_or_else(|| format!("ag_{}", self.ids.word(8)), str::to_owned);
        let deployment = Deployment {
            name: call.text("name").map_or_else(|| id.clone(), str::to_owned),
            id,
            owner: call.owner().to_owned(),
            agent,
            template: call.text("template").map(str::to_owned),
            secret: secret.map(str::to_owned),
            deleted: false,
        };
        let view = deployment.view(&self.cloud);
        self.cloud.deployments.push(deployment);
        Answered::json(view)
    }

    fn get_latest_version(&mut self, call: &Call<'_>) -> Answer {
        let id = &self.called_deployment(call)?.id;
        let found = self.cloud.versions.iter().rev().find(|v| v.deployment == *id);
        Answered::json(found.ok_or_else(|| Refusal::not_found("The deployment has no version"))?.view())
    }

    fn logs(&mut self, call: &Call<'_>) -> Answer {
        let id = self.called_deployment(call)?.id.clone();
        let moment = |name: &str| -> Result<Option<i64>, Refusal> {
            let Some(text) = call.text(name) else { return Ok(None) };
            let read = Timestamp::from(text).unix_millis();
            read.map(Some).ok_or_else(|| Refusal::bad(format!("{name} is no date.")))
        };
        let start = moment("start")?.unwrap_or_else(|| self.now() - 86_400_000);
        let end = moment("end")?;
        let same = |wanted: Option<&str>, own: Option<&str>| wanted.is_none_or(|id| own == Some(id));
        // A console has no lines but of the user whose deployment it is.
        let user = Self::user_id(call.owner());
        let fits = |line: &&LogLine| {
            line.deployment == id
                && line.at >= start
                && end.is_none_or(|end| line.at <= end)
                && same(call.text("agentId"), Some(&line.agent))
                && same(call.text("userId"), Some(&user))
                && same(call.text("versionId"), Some(&line.version))
                && same(call.text("sessionId"), line.session.as_deref())
                && same(call.text("roomId"), line.room.as_deref())
        };
        let mut lines: Vec<&LogLine> = self.cloud.logs.iter().filter(fits).collect();
        if call.text("sort") != Some("1") {
            lines.reverse();
        }
        let answer = page(
            call,
            "logs",
            lines,
            |line| json!({ "log": line.text, "timestamp": iso(line.at), "level": "info", "metadata": { "version": line.version } }),
        )?;
        Ok(answer.with_old_page_names())
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        let id = self.called_deployment(call)?.id.clone();
        let active = self.cloud.versions.iter().any(|v| v.deployment == id && v.active);
        if active && !call.flag("force") {
            return Err(Refusal::new(409, "The deployment has an active version. Stop it, or use force."));
        }
        for version in self.cloud.versions.iter_mut().filter(|v| v.deployment == id) {
            (version.active, version.up) = (false, false);
        }
        for deployment in self.cloud.deployments.iter_mut().filter(|d| d.id == id) {
            deployment.deleted = true;
        }
        Answered::json(json!({ "message": "Deployment deleted successfully" }))
    }
}

impl AgentsVersions for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let deployment = self.called_deployment(call)?.clone();
        if call.text("agentId").is_some_and(|id| id != deployment.agent) {
            return Err(Refusal::bad("agentId is not the agent of this deployment"));
        }
        let count = |name: &str| call.value(name).and_then(Value::as_u64);
        let most = count("maxReplica").unwrap_or(MOST_REPLICAS);
        if most > MOST_REPLICAS || count("minReplica").is_some_and(|least| least > most) {
            return Err(Refusal::bad("maxReplica must be between minReplica and 50"));
        }
        let number = self.cloud.versions.iter().filter(|v| v.deployment == deployment.id).count() + 1;
        let version = Version {
            id: format!("ver_{}", self.ids.word(8)),
            deployment: deployment.id.clone(),
            agent: deployment.agent,
            name: format!("v{number}"),
            options: Value::Object(call.body.clone()),
            up: false,
            active: true,
            created: self.now(),
        };
        for other in self.cloud.versions.iter_mut().filter(|v| v.deployment == version.deployment) {
            (other.active, other.up) = (false, false);
        }
        let (id, view) = (version.id.clone(), version.view());
        self.cloud.versions.push(version);
        self.log(&id, None, None, "boot");
        self.plan_step(Timer::AgentUp(id));
        Answered::json(view)
    }

    fn set_active(&mut self, call: &Call<'_>) -> Answer {
        let (id, on) = (call.required("versionId")?, call.flag("activate"));
        let found = self.cloud.versions.iter().find(|v| v.id == id).cloned();
        let mine = |v: &Version| {
            self.cloud
                .deployments
                .iter()
                .any(|d| d.id == v.deployment && d.owner == call.owner() && !d.deleted)
        };
        let version = found.filter(mine).ok_or_else(|| Refusal::not_found("Version not found"))?;
        for other in self.cloud.versions.iter_mut().filter(|v| v.deployment == version.deployment) {
            if on || other.id == version.id {
                (other.active, other.up) = (on && other.id == version.id, false);
            }
        }
        if on {
            self.plan_step(Timer::AgentUp(version.id.clone()));
        }
        self.log(&version.id, None, None, if on { "boot" } else { "stopped" });
        let message = if on { "Version activated successfully" } else { "Version deactivated successfully" };
        Answered::json(json!({ "message": message }))
    }
}

impl AgentsSecrets for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let (name, kind) = (call.required("name")?.to_owned(), call.required("type")?.to_owned());
        if !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-') {
            return Err(Refusal::bad("name must match ^[a-z0-9_-]+$"));
        }
        if self.cloud.secrets.iter().any(|(owner, _, own, _)| owner == call.owner() && *own == name) {
            return Err(Refusal::new(409, "A secret of this name exists already"));
        }
        let id = format!("sec_{}", self.ids.word(8));
        let view = json!({ "data": { "id": id, "name": name, "type": kind } });
        self.cloud.secrets.push((call.owner().to_owned(), id, name, kind));
        Answered::json(view)
    }
}
