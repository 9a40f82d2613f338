//! How a telephone call goes on: it rings, is answered or not, is handed over, moves and ends. Each step is told to the
//! subscriptions of the project. What the outside world does comes in by the control API.

use serde_json::{Value, json};

use crate::call::Refusal;
use crate::campaign::MISSES;
use crate::glob;
use crate::phone_calls::PhoneCall;
use crate::timers::Timer;
use crate::trunks::{Direction, texts};
use crate::world::World;

/// The event that tells of a state, where there is one.
fn event(state: &str) -> Option<&str> {
    Some(match state {
        "initiated" | "incoming" => "call-started",
        "ringing" => "call-ringing",
        "answered" => "call-answered",
        "missed" | "not-answered" | "abandoned" => "call-missed",
        "ended" | "rejected" | "failed" => "call-hangup",
        "transfer-initiated" => "call-transfer-initiated",
        "transfer-accepted" => "call-transfer-accepted",
        "transferring" => "call-transferring",
        "transfer-ringing" => "call-transfer-ringing",
        "transferred" => "call-transferred",
        "transfer-failed" => "call-transfer-failed",
        "switch-room-initiated" | "switch-room-completed" | "switch-room-failed" => state,
        _ => return None,
    })
}

/// Whether lists of numbers and patterns let a number in; an empty list lets everybody in.
fn lets_in(patterns: &Value, number: &str) -> bool {
    let patterns = texts(patterns);
    patterns.is_empty() || patterns.iter().any(|pattern| glob::matches(pattern, number))
}

impl World {
    fn phone(&mut self, id: &str) -> Option<&mut PhoneCall> {
        self.sip.calls.iter_mut().find(|phone| phone.id == id)
    }

    /// The room that the calls of a rule go to: a fixed one, or a new one, which an agent needs as well.
    pub(crate) fn room_by_rule(
        &mut self,
        owner: &str,
        rule: Option<&str>,
    ) -> Result<Option<String>, Refusal> {
        let Some(rule) = rule.and_then(|id| self.rule(owner, id)) else { return Ok(None) };
        let (room, has_agent) = (rule.room().clone(), rule.agent().is_some());
        match (room["type"].as_str(), room["id"].as_str()) {
            (Some("static"), Some(id)) => {
                let room = self.room(owner, id).ok_or_else(|| Refusal::not_found("Room not found"))?;
                Ok(Some(room.room_id.clone()))
            }
            (Some("dynamic"), _) => Ok(Some(self.room_for_call(owner))),
            _ if has_agent => Ok(Some(self.room_for_call(owner))),
            _ => Ok(None),
        }
    }

    /// A call comes into being.
    pub(crate) fn begin_call(&mut self, phone: PhoneCall, state: &str) {
        let id = phone.id.clone();
        self.sip.calls.push(phone);
        self.call_becomes(&id, state);
        self.plan_call(&id);
    }

    /// Plans the next step of a call.
    pub(crate) fn plan_call(&mut self, id: &str) {
        let due = self.now().saturating_add(self.settings.egress_delay_ms.max(0));
        if let Some(phone) = self.phone(id) {
            phone.due = Some(due);
        }
        self.plan_step(Timer::PhoneCall(id.to_owned()));
    }

    /// Puts a call into a state and tells of it. What was planned for the state before is off.
    pub(crate) fn call_becomes(&mut self, id: &str, state: &str) {
        let now = self.now();
        let Some(phone) = self.phone(id) else { return };
        phone.timelog.push((state.to_owned(), now));
        phone.due = None;
        if let Some(event) = event(state) {
            self.tell_of_call(id, event);
        }
    }

    /// Tells the subscriptions how a call is now.
    fn tell_of_call(&mut self, id: &str, event: &str) {
        let Some(phone) = self.phone(id) else { return };
        let (owner, lane) = (phone.owner.clone(), phone.id.clone());
        let data = json!({
            "callId": phone.id,
            "type": phone.direction,
            "status": phone.state(),
            "to": phone.to,
            "from": phone.from,
            "gatewayId": phone.gateway,
            "ruleId": phone.rule,
            "roomId": phone.room,
            "sessionId": phone.session,
            "metadata": phone.metadata,
        });
        for url in self.subscribed(&owner, event) {
            self.emit_to(&lane, &url, event, data.clone());
        }
    }

    /// Ends a call: whoever was on the phone leaves the room.
    pub(crate) fn finish_call(&mut self, id: &str, state: &str) {
        let now = self.now();
        let Some(phone) = self.phone(id).filter(|phone| phone.end.is_none()) else { return };
        phone.end = Some(now);
        let (session, participant) = (phone.session.clone(), phone.participant.clone());
        self.call_becomes(id, state);
        if let Some(session) = session {
            match state {
                // Handing a call over ends the session it was in.
                "transferred" => self.end_session(&session),
                _ => self.depart_if_there(&session, &participant),
            }
        }
    }

    fn depart_if_there(&mut self, session: &str, participant: &str) {
        let there = self.sessions.iter().find(|s| s.id == session && s.end.is_none());
        if there.and_then(|s| s.participant(participant)).is_some_and(|p| p.is_present()) {
            self.depart(session, participant);
        }
    }

    /// Somebody left a room who may have been on the phone: then the call is over.
    pub(crate) fn phone_left(&mut self, session: &str, participant: &str) {
        let on_it = |p: &&PhoneCall| {
            p.end.is_none() && p.session.as_deref() == Some(session) && p.participant == participant
        };
        if let Some(id) = self.sip.calls.iter().find(on_it).map(|phone| phone.id.clone()) {
            self.finish_call(&id, "ended");
        }
    }

    /// The other side picks up: the call enters its room.
    fn answer_call(&mut self, id: &str) {
        let Some(phone) = self.phone(id) else { return };
        let (room, who, name) = (phone.room.clone(), phone.participant.clone(), phone.name.clone());
        let (owner, rule, limit) = (phone.owner.clone(), phone.rule.clone(), phone.limit_ms);
        if let Some(room) = &room {
            match self.join(room, Some(&who), Some(&name)) {
                Ok(joined) => {
                    let session = joined["sessionId"].as_str().map(str::to_owned);
                    if let Some(phone) = self.phone(id) {
                        phone.session = session;
                    }
                }
                Err(_) => return self.finish_call(id, "failed"),
            }
        }
        self.call_becomes(id, "answered");
        if let Some(room) = room {
            self.agent_by_rule(&owner, rule.as_deref(), &room);
        }
        if let Some(limit) = limit {
            self.plan(limit, Timer::PhoneLimit(id.to_owned()));
        }
    }

    /// A call has rung, or talked, for as long as it may.
    pub(crate) fn phone_limit(&mut self, id: &str) {
        let now = self.now();
        let Some(phone) = self.phone(id).filter(|phone| phone.end.is_none()) else { return };
        match phone.state() {
            "ringing" => self.finish_call(id, "not-answered"),
            "verified" => self.finish_call(id, "missed"),
            _ if phone.limit_is_over(now) => self.finish_call(id, "ended"),
            // The limit of ringing, of a call that was answered in time.
            _ => {}
        }
    }

    /// The next step of a call by itself.
    pub(crate) fn phone_step(&mut self, id: &str) {
        let now = self.now();
        let Some(phone) = self.phone(id).filter(|phone| phone.due.is_some_and(|due| due <= now)) else {
            return;
        };
        phone.due = None;
        let (state, direction) = (phone.state().to_owned(), phone.direction);
        match (direction, state.as_str()) {
            (_, "initiated") => self.let_ring(id, "ringing"),
            (_, "incoming") => match self.is_let_in(id) {
                true => self.let_ring(id, "verified"),
                false => self.finish_call(id, "rejected"),
            },
            (Direction::Outbound, "ringing") => self.callee_decides(id),
            (_, "verified") => self.answer_call(id),
            (_, "transfer-initiated") => self.step_to(id, "transfer-accepted"),
            (_, "transfer-accepted") => self.step_to(id, "transferring"),
            (_, "transferring") => self.step_to(id, "transfer-ringing"),
            (_, "transfer-ringing") => self.target_decides(id),
            (_, "switch-room-initiated") => self.move_call(id),
            (_, "transfer-failed" | "switch-room-completed" | "switch-room-failed") => {
                self.back_to_talking(id);
            }
            _ => {}
        }
    }

    fn step_to(&mut self, id: &str, state: &str) {
        self.call_becomes(id, state);
        self.plan_call(id);
    }

    /// The conversation goes on. That it was answered has been told before, so this is a change of the call.
    fn back_to_talking(&mut self, id: &str) {
        let now = self.now();
        let Some(phone) = self.phone(id) else { return };
        phone.timelog.push(("answered".to_owned(), now));
        self.tell_of_call(id, "call-update");
    }

    fn let_ring(&mut self, id: &str, state: &str) {
        self.call_becomes(id, state);
        let Some(phone) = self.phone(id) else { return };
        let (wait, answers) = (phone.ringing_ms, phone.answers);
        self.plan(wait, Timer::PhoneLimit(id.to_owned()));
        if answers {
            self.plan_call(id);
        }
    }

    /// What becomes of a call that rings is decided by the outcomes set for the number.
    fn callee_decides(&mut self, id: &str) {
        let Some(number) = self.phone(id).map(|phone| phone.to.clone()) else { return };
        match self.next_outcome(&number).as_str() {
            "answered" => self.answer_call(id),
            // Somebody has to decide, or it rings until its time is over.
            "rings" | "not-answered" => {}
            other => self.finish_call(id, other),
        }
    }

    fn target_decides(&mut self, id: &str) {
        let Some(target) = self.phone(id).and_then(|phone| phone.transfer_to.clone()) else { return };
        if self.next_outcome(&target) == "answered" {
            return self.finish_call(id, "transferred");
        }
        self.step_to(id, "transfer-failed");
    }

    fn move_call(&mut self, id: &str) {
        let Some(phone) = self.phone(id) else { return };
        let (old, before) = (phone.session.clone(), phone.participant.clone());
        let Some((room, who)) = phone.next_room.take() else { return };
        let name = phone.name.clone();
        let entered = match self.live_session(&room) {
            Some(_) => self.join(&room, Some(&who), Some(&name)).ok(),
            None => None,
        };
        let Some(entered) = entered else { return self.step_to(id, "switch-room-failed") };
        if let Some(phone) = self.phone(id) {
            phone.session = entered["sessionId"].as_str().map(str::to_owned);
            phone.room = Some(room);
            phone.participant = who;
        }
        if let Some(old) = old {
            self.depart_if_there(&old, &before);
        }
        self.step_to(id, "switch-room-completed");
    }

    /// A caller who waits for the answer hears of it at once: here nobody needs time to pick up.
    pub(crate) fn hurry_call(&mut self, id: &str) {
        for state in ["initiated", "ringing"] {
            let now = self.now();
            if let Some(phone) = self.phone(id).filter(|phone| phone.state() == state) {
                phone.due = Some(now);
                self.phone_step(id);
            }
        }
    }

    fn is_let_in(&self, id: &str) -> bool {
        let Some(phone) = self.sip.calls.iter().find(|phone| phone.id == id) else { return false };
        let Some(rule) = phone.rule.as_ref().and_then(|rule| self.rule(&phone.owner, rule)) else {
            return false;
        };
        let trunk = phone.gateway.as_ref().and_then(|id| self.sip.trunks.iter().find(|t| &t.id == id));
        trunk.is_some_and(|trunk| lets_in(&trunk.shown["allowedNumbers"], &phone.from))
            && lets_in(&rule.shown["allowedNumbers"], &phone.from)
    }

    /// Somebody calls a number of ours.
    pub(crate) fn incoming_call(&mut self, to: &str, from: &str, answers: bool) -> Result<Value, Refusal> {
        let known = self.sip.numbers.iter().rev().find(|number| number.e164 == to && !number.released);
        let owner = known.ok_or_else(|| Refusal::not_found(format!("Nobody has the number {to}.")))?;
        let owner = owner.owner.clone();
        let trunk = self.trunk_of(&owner, to, Direction::Inbound).map(|trunk| trunk.id.clone());
        let gateway = trunk.ok_or_else(|| Refusal::bad(format!("{to} has no trunk that takes calls.")))?;
        let rule = self.rule_of(&owner, to, Direction::Inbound);
        let hidden = rule.is_some_and(|rule| rule.shown["hidePhoneNumber"] == true);
        let rule = rule.map(|rule| rule.id.clone());
        let room = self.room_by_rule(&owner, rule.as_deref())?;
        let phone = PhoneCall {
            id: self.ids.uuid(),
            owner,
            direction: Direction::Inbound,
            gateway: Some(gateway),
            rule,
            to: to.to_owned(),
            from: from.to_owned(),
            room,
            session: None,
            participant: format!("sip-{}", self.ids.word(8)),
            name: if hidden { "Phone" } else { from }.to_owned(),
            metadata: None,
            answers,
            ringing_ms: 60_000,
            limit_ms: None,
            transfer_to: None,
            next_room: None,
            timelog: Vec::new(),
            due: None,
            end: None,
        };
        let id = phone.id.clone();
        self.begin_call(phone, "incoming");
        self.shown_call(&id)
    }

    /// A call as the control API shows it.
    pub(crate) fn shown_call(&self, id: &str) -> Result<Value, Refusal> {
        let phone = self.sip.calls.iter().find(|phone| phone.id == id);
        let phone = phone.ok_or_else(|| Refusal::not_found("There is no such call."))?;
        Ok(phone.view(self))
    }

    /// The other side of a call does something: `answer`, `reject` or `hangup`; `fail` is the fault of the network.
    pub(crate) fn other_side(&mut self, id: &str, act: &str) -> Result<Value, Refusal> {
        let phone = self.phone(id).ok_or_else(|| Refusal::not_found("There is no such call."))?;
        let (state, over, direction) = (phone.state().to_owned(), phone.end.is_some(), phone.direction);
        let waits = matches!(state.as_str(), "initiated" | "ringing" | "incoming" | "verified");
        let handed_over = state.starts_with("transfer") && !over && state != "transfer-failed";
        let refuse = || Err(Refusal::new(409, format!("A call that is {state} cannot {act}.")));
        match act {
            _ if over => return refuse(),
            "answer" if waits => self.answer_call(id),
            "reject" if waits => self.finish_call(id, "rejected"),
            "hangup" if waits && direction == Direction::Inbound => self.finish_call(id, "abandoned"),
            "hangup" if waits => self.finish_call(id, "rejected"),
            "hangup" => self.finish_call(id, "ended"),
            "fail" if waits => self.finish_call(id, "failed"),
            "fail" if handed_over => self.step_to(id, "transfer-failed"),
            "fail" if state == "switch-room-initiated" => self.step_to(id, "switch-room-failed"),
            "answer" | "reject" | "fail" => return refuse(),
            _ => {
                let text = format!("{act} is unknown. The other side can answer, reject, hangup or fail.");
                return Err(Refusal::not_found(text));
            }
        }
        self.shown_call(id)
    }

    /// What becomes of the next call to a number, which is answered unless told otherwise.
    pub(crate) fn next_outcome(&mut self, number: &str) -> String {
        let known = |word: &String| word == "rings" || MISSES.contains(&word.as_str());
        self.next_word(number).filter(known).unwrap_or_else(|| "answered".to_owned())
    }
}
