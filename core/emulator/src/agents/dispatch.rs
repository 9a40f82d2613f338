//! Agents on their way into rooms: on demand, with a call, or by the rule of a call. A dispatched agent is in the room until
//! it is removed or the session ends.

use serde_json::{Value, json};

use super::{AgentSession, Deployment, Version};
use crate::call::{Answer, Answered, Call, Refusal, Values};
use crate::routes::{Agents, SipCalls};
use crate::sessions::Participant;
use crate::webhooks::wants;
use crate::world::World;

impl World {
    /// The version that an agent would run in, or why there is none.
    fn version_for(&self, call: &Call<'_>, agent: Option<&str>) -> Result<Option<&Version>, Refusal> {
        let mine = |v: &&Version| {
            let here = |d: &Deployment| d.id == v.deployment && d.owner == call.owner() && !d.deleted;
            self.cloud.deployments.iter().any(here) && agent.is_none_or(|id| id == v.agent)
        };
        let (id, tag) = (call.text("versionId"), call.text("versionTag"));
        let fits = |v: &&Version| {
            id.is_none_or(|id| id == v.id) && tag.is_none_or(|tag| v.options["versionTag"] == tag)
        };
        let known: Vec<&Version> = self.cloud.versions.iter().rev().filter(mine).filter(fits).collect();
        if let Some(version) = known.iter().find(|v| v.active) {
            return Ok(Some(version));
        }
        if agent.is_some_and(|id| self.cloud.workers.iter().any(|worker| worker == id)) {
            return Ok(None);
        }
        if known.is_empty() && id.is_none() && tag.is_none() {
            return Err(Refusal::new(503, "No workers available"));
        }
        Err(Refusal::not_found("Agent is not deployed"))
    }

    fn dispatch_agent(&mut self, call: &Call<'_>) -> Answer {
        let room = call.text("meetingId").or_else(|| call.text("roomId"));
        let room = room.ok_or_else(|| Refusal::bad("meetingId is required"))?;
        let room = self.room(call.owner(), room).ok_or_else(|| Refusal::not_found("Room not found"))?;
        let room = room.room_id.clone();
        let version = self.version_for(call, call.text("agentId"))?.cloned();
        let agent = version.as_ref().map(|v| v.agent.as_str()).or(call.text("agentId")).unwrap_or_default();
        let agent = agent.to_owned();
        self.call_out(call, &room)?;
        let joins = call.value("roomOptions").is_none_or(|options| options["joinMeeting"] != false);
        if joins {
            self.seat_agent(&agent, &room, version.as_ref())?;
        }
        let (job, worker) = (format!("job_{}", self.ids.word(8)), format!("wk_{}", self.ids.word(6)));
        Answered::json(json!({
            "message": "Agent dispatch requested successfully.",
            "data": {
                "success": true, "jobId": job, "status": "assigned", "workerId": worker,
                "roomId": room, "agentId": agent,
            },
        }))
    }

    /// Places the call that a dispatch asks for. What its options are named is not published; here they are named as those
    /// of a call, and others ask for nothing.
    fn call_out(&mut self, call: &Call<'_>, room: &str) -> Result<(), Refusal> {
        let options = call.value("sipOptions").and_then(Value::as_object);
        let Some(options) = options.filter(|options| options.contains_key("sipCallTo")) else {
            return Ok(());
        };
        let mut body = options.clone();
        body.insert("destinationRoomId".to_owned(), json!(room));
        let (path, query, claims) = (Values::new(), Values::new(), call.claims.clone());
        let placed = Call { operation: call.operation, path, query, body, claims, base_url: call.base_url };
        SipCalls::create(self, &placed).map(drop)
    }

    /// An agent goes into a room, unless it is there already.
    fn seat_agent(&mut self, agent: &str, room: &str, version: Option<&Version>) -> Result<(), Refusal> {
        let present = self.live_session(room).and_then(|s| s.participant(agent));
        if !present.is_some_and(Participant::is_present) {
            let joined = self.join(room, Some(agent), Some("Agent"))?;
            let session = joined["sessionId"].as_str().unwrap_or_default();
            self.agent_joined(agent, session, room, version);
        }
        Ok(())
    }

    /// The agent of a routing rule takes part in a call, where one can be sent.
    pub(crate) fn agent_by_rule(&mut self, owner: &str, rule: Option<&str>, room: &str) {
        let rule = rule.and_then(|id| self.rule(owner, id));
        let Some(agent) = rule.and_then(|rule| rule.agent()).map(str::to_owned) else { return };
        let mine = |v: &&Version| {
            let here = |d: &Deployment| d.id == v.deployment && d.owner == owner;
            v.active && v.agent == agent && self.cloud.deployments.iter().any(here)
        };
        let version = self.cloud.versions.iter().rev().find(mine).cloned();
        if version.is_some() || self.cloud.workers.contains(&agent) {
            // A room that lets nobody in any more has no place for an agent either.
            let _ = self.seat_agent(&agent, room, version.as_ref());
        }
    }

    fn agent_joined(&mut self, agent: &str, session: &str, room: &str, version: Option<&Version>) {
        self.cloud.sessions.push(AgentSession {
            session: session.to_owned(),
            participant: agent.to_owned(),
            version: version.map(|v| v.id.clone()),
        });
        let Some(version) = version else { return };
        self.log(&version.id, Some(session), Some(room), "session started");
        for step in ["starting", "started"] {
            self.tell_agent(&version.id, session, step);
        }
    }

    /// Somebody left a session; when it was an agent, its own session is over too.
    pub(crate) fn agent_left(&mut self, session: &str, participant: &str) {
        let here = |s: &AgentSession| s.session == session && s.participant == participant;
        let Some(place) = self.cloud.sessions.iter().position(here) else { return };
        let ended = self.cloud.sessions.remove(place);
        let Some(version) = ended.version else { return };
        let room = self.sessions.iter().find(|s| s.id == session).map(|s| s.room_id.clone());
        self.log(&version, Some(session), room.as_deref(), "session stopped");
        for step in ["stopping", "stopped"] {
            self.tell_agent(&version, session, step);
        }
    }

    /// An agent breaks down: its sessions fail, and it is gone from its rooms.
    pub(crate) fn fail_agent(&mut self, agent: &str) -> bool {
        let (failed, rest): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.cloud.sessions).into_iter().partition(|s| s.participant == agent);
        self.cloud.sessions = rest;
        for AgentSession { session, version, .. } in &failed {
            if let Some(version) = version {
                let room = self.sessions.iter().find(|s| s.id == *session).map(|s| s.room_id.clone());
                self.log(version, Some(session), room.as_deref(), "session failed");
                self.tell_agent(version, session, "failed");
            }
            self.depart(session, agent);
        }
        !failed.is_empty()
    }

    fn tell_agent(&mut self, version: &str, session: &str, step: &str) {
        let event = format!("agent-session-{step}");
        let hook = self.cloud.versions.iter().find(|v| v.id == version).map(|v| &v.options["webhook"]);
        let Some(hook) = hook.filter(|hook| wants(hook, &event)) else { return };
        let Some(url) = hook["endPoint"].as_str().map(str::to_owned) else { return };
        self.emit_to(session, &url, &event, json!({ "sessionId": session }));
    }
}

impl Agents for World {
    fn dispatch(&mut self, call: &Call<'_>) -> Answer {
        self.dispatch_agent(call)
    }

    fn connect(&mut self, call: &Call<'_>) -> Answer {
        self.dispatch_agent(call)
    }

    fn general_dispatch(&mut self, call: &Call<'_>) -> Answer {
        self.dispatch_agent(call)
    }

    fn init_config(&mut self, call: &Call<'_>) -> Answer {
        let registry = call.base_url.replacen("http", "ws", 1) + "/agents/registry";
        Answered::json(json!({ "success": true, "data": { "registryUrl": registry } }))
    }
}
