//! Telephone calls as the API sees them: placed, listed, handed over, moved and ended. How they go on by themselves is
//! in `ringing`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::SipCalls;
use crate::time::iso;
use crate::trunks::Direction;
use crate::world::World;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A call as stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PhoneCall {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) direction: Direction,
    pub(crate) gateway: Option<String>,
    pub(crate) rule: Option<String>,
    pub(crate) to: String,
    pub(crate) from: String,
    pub(crate) room: Option<String>,
    pub(crate) session: Option<String>,
    /// Id and name in the room.
    pub(crate) participant: String,
    pub(crate) name: String,
    pub(crate) metadata: Option<Value>,
    /// Whether somebody answers by themselves, or only on order.
    pub(crate) answers: bool,
    pub(crate) ringing_ms: i64,
    pub(crate) limit_ms: Option<i64>,
    /// Where it is being handed over or moved to.
    pub(crate) transfer_to: Option<String>,
    pub(crate) next_room: Option<(String, String)>,
    /// Its states so far, the present one last.
    pub(crate) timelog: Vec<(String, i64)>,
    /// When its next step is due; a timer of an earlier plan is no longer heard.
    pub(crate) due: Option<i64>,
    pub(crate) end: Option<i64>,
}

impl PhoneCall {
    /// The state it is in.
    pub(crate) fn state(&self) -> &str {
        self.timelog.last().map_or("initiated", |(state, _)| state.as_str())
    }

    /// Whether both sides talk and nothing is being done with it.
    pub(crate) fn is_answered(&self) -> bool {
        matches!(
            self.state(),
            "answered" | "transfer-failed" | "switch-room-completed" | "switch-room-failed"
        )
    }

    /// Whether it has gone on for as long as it may since it was answered.
    pub(crate) fn limit_is_over(&self, now: i64) -> bool {
        let answered = self.timelog.iter().find(|(state, _)| state == "answered").map(|(_, at)| *at);
        answered.zip(self.limit_ms).is_some_and(|(at, limit)| now >= at.saturating_add(limit))
    }

    fn start(&self) -> i64 {
        self.timelog.first().map_or(0, |(_, at)| *at)
    }

    /// What every answer shows besides the id and the two ways to write both numbers.
    fn members(&self, world: &World) -> Map<String, Value> {
        let trunk = self.gateway.as_ref().and_then(|id| world.sip.trunks.iter().find(|t| &t.id == id));
        let log = |(state, at): &(String, i64)| json!({ "status": state, "timestamp": iso(*at) });
        let all = [
            ("type", json!(self.direction)),
            ("transport", json!(trunk.and_then(|t| t.text("transport")).unwrap_or("tls"))),
            ("provider", json!("other")),
            ("gatewayId", json!(self.gateway)),
            ("ruleId", json!(self.rule)),
            ("roomId", json!(self.room)),
            ("to", json!(self.to)),
            ("from", json!(self.from)),
            ("sessionId", json!(self.session)),
            ("status", json!(self.state())),
            ("metadata", self.metadata.clone().unwrap_or_else(|| json!({}))),
            ("start", json!(iso(self.start()))),
            ("end", json!(self.end.map(iso))),
            ("timelog", self.timelog.iter().map(log).collect()),
            ("region", json!(trunk.and_then(|t| t.text("geoRegion")).unwrap_or("us002"))),
        ];
        let mut members: Map<String, Value> =
            all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        if let Some(to) = &self.transfer_to {
            members.insert("transfer".to_owned(), json!({ "to": to }));
        }
        members
    }

    /// What single reads and actions show: both sets of names.
    pub(crate) fn view(&self, world: &World) -> Value {
        let mut view = json!({ "id": self.id, "callId": self.id });
        if let Some(object) = view.as_object_mut() {
            object.extend(self.members(world));
        }
        view["sipCallTo"] = json!(self.to);
        view["sipCallFrom"] = json!(self.from);
        view
    }

    /// What lists show: the id under its other name only.
    fn list_view(&self, world: &World) -> Value {
        let mut view = json!({ "callId": self.id });
        if let Some(object) = view.as_object_mut() {
            object.extend(self.members(world));
        }
        let trunk = self.gateway.as_ref().and_then(|id| world.sip.trunks.iter().find(|t| &t.id == id));
        view["gatewayName"] = json!(trunk.and_then(|trunk| trunk.text("name")));
        view
    }

    fn fits(&self, call: &Call<'_>) -> bool {
        let is = |name: &str, own: Option<&str>| call.text(name).is_none_or(|wanted| own == Some(wanted));
        let moment = |name: &str| call.value(name).and_then(Value::as_i64);
        let room = self.room.as_deref();
        self.owner == call.owner()
            && is("sessionId", self.session.as_deref())
            && is("id", Some(&self.id))
            && is("gatewayId", self.gateway.as_deref())
            && is("ruleId", self.rule.as_deref())
            && is("type", Some(self.direction.word()))
            && call.text("search").is_none_or(|part| {
                self.to.contains(part)
                    || self.from.contains(part)
                    || room.is_some_and(|room| room.contains(part))
            })
            && moment("startDate").is_none_or(|from| self.start() >= from)
            && moment("endDate").is_none_or(|day| self.start() < (day.div_euclid(DAY_MS) + 1) * DAY_MS)
    }
}

/// Through what a call is placed.
struct Route {
    gateway: Option<String>,
    rule: Option<String>,
    from: String,
}

impl World {
    /// The call named under `callId`, or 404.
    fn called_phone(&mut self, call: &Call<'_>) -> Result<&mut PhoneCall, Refusal> {
        let id = call.required("callId")?;
        self.sip
            .calls
            .iter_mut()
            .find(|phone| phone.id == id && phone.owner == call.owner())
            .ok_or_else(|| Refusal::not_found("Call not found"))
    }

    /// The same for what can only be done while both sides talk.
    fn answered_phone(&mut self, call: &Call<'_>) -> Result<&mut PhoneCall, Refusal> {
        let phone = self.called_phone(call)?;
        if phone.is_answered() { Ok(phone) } else { Err(Refusal::bad("Call is not active")) }
    }

    fn shown_phone(&self, id: &str, message: &str) -> Answer {
        let phone = self.sip.calls.iter().find(|phone| phone.id == id);
        let phone = phone.ok_or_else(|| Refusal::not_found("Call not found"))?;
        Answered::json(json!({ "message": message, "data": phone.view(self) }))
    }

    fn route(&mut self, call: &Call<'_>) -> Result<Route, Refusal> {
        let (owner, given) = (call.owner(), call.text("sipCallFrom").map(str::to_owned));
        let outbound = Direction::Outbound;
        if let Some(id) = call.text("routingRuleId") {
            let rule = self.rule(owner, id).filter(|rule| rule.direction == outbound);
            let rule = rule.ok_or_else(|| Refusal::not_found("Routing rule not found"))?;
            let from = given.or_else(|| rule.numbers.first().cloned());
            let from = from.ok_or_else(|| Refusal::bad("sipCallFrom is required"))?;
            let gateway = self.trunk_of(owner, &from, outbound).map(|trunk| trunk.id.clone());
            return Ok(Route { gateway, rule: Some(id.to_owned()), from });
        }
        if let Some(id) = call.text("gatewayId") {
            let trunk = self.trunk(owner, id).filter(|trunk| trunk.direction == outbound);
            let trunk = trunk.ok_or_else(|| Refusal::not_found("Gateway not found"))?;
            let from = given.or_else(|| trunk.numbers.first().cloned());
            let from = from.ok_or_else(|| Refusal::bad("sipCallFrom is required"))?;
            return Ok(Route { gateway: Some(id.to_owned()), rule: None, from });
        }
        let from =
            given.ok_or_else(|| Refusal::bad("gatewayId, routingRuleId or sipCallFrom is required"))?;
        let trunk = self.trunk_of(owner, &from, outbound);
        let trunk = trunk.ok_or_else(|| Refusal::bad(format!("{from} is not attached to a gateway")))?;
        let rule = self.rule_of(owner, &from, outbound).map(|rule| rule.id.clone());
        Ok(Route { gateway: Some(trunk.id.clone()), rule, from })
    }
}

impl SipCalls for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let to = call.required("sipCallTo")?.to_owned();
        let route = self.route(call)?;
        let room = match call.text("destinationRoomId") {
            Some(wanted) => {
                let room = self.room(call.owner(), wanted);
                Some(room.ok_or_else(|| Refusal::not_found("Room not found"))?.room_id.clone())
            }
            None => self.room_by_rule(call.owner(), route.rule.as_deref())?,
        };
        let by_rule = route.rule.as_ref().and_then(|id| self.rule(call.owner(), id));
        let hidden =
            by_rule.map_or(call.flag("hidePhoneNumber"), |rule| rule.shown["hidePhoneNumber"] == true);
        let who = |name: &str| call.body.get("participant").and_then(|who| who[name].as_str());
        let name = who("name").map_or(if hidden { "Phone" } else { to.as_str() }, |name| name).to_owned();
        let participant = who("id").map(str::to_owned).unwrap_or_else(|| format!("sip-{}", self.ids.word(8)));
        let seconds = |name: &str| call.value(name).and_then(Value::as_i64).filter(|seconds| *seconds > 0);
        let phone = PhoneCall {
            id: self.ids.uuid(),
            owner: call.owner().to_owned(),
            direction: Direction::Outbound,
            gateway: route.gateway,
            rule: route.rule,
            to,
            from: route.from,
            room,
            session: None,
            participant,
            name,
            metadata: call.value("metadata").cloned(),
            answers: true,
            ringing_ms: seconds("ringingTimeout").unwrap_or(60).saturating_mul(1000),
            limit_ms: seconds("maxCallDuration").map(|seconds| seconds.saturating_mul(1000)),
            transfer_to: None,
            next_room: None,
            timelog: Vec::new(),
            due: None,
            end: None,
        };
        let id = phone.id.clone();
        self.begin_call(phone, "initiated");
        if call.flag("waitUntilAnswered") {
            self.hurry_call(&id);
        }
        self.shown_phone(&id, "Call initiated successfully")
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let room = call.text("roomId").map(|id| self.room(call.owner(), id).map_or(id, |room| &room.room_id));
        let fits = |phone: &&PhoneCall| {
            phone.fits(call) && room.is_none_or(|room| phone.room.as_deref() == Some(room))
        };
        page(call, "data", self.sip.calls.iter().rev().filter(fits).collect(), |phone| phone.list_view(self))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let id = self.called_phone(call)?.id.clone();
        self.shown_phone(&id, "Call retrieved successfully")
    }

    fn transfer(&mut self, call: &Call<'_>) -> Answer {
        let to = call.text("transferTo").map(str::to_owned);
        let phone = self.answered_phone(call)?;
        let to = to.ok_or_else(|| Refusal::bad("transferTo is required"))?;
        phone.transfer_to = Some(to);
        let id = phone.id.clone();
        self.call_becomes(&id, "transfer-initiated");
        self.plan_call(&id);
        self.shown_phone(&id, "Call initiated successfully")
    }

    fn end(&mut self, call: &Call<'_>) -> Answer {
        let phone = self.called_phone(call)?;
        if phone.end.is_some() {
            return Err(Refusal::bad("Call is not active"));
        }
        let id = phone.id.clone();
        self.finish_call(&id, "ended");
        self.shown_phone(&id, "Call initiated successfully")
    }

    fn switch_room(&mut self, call: &Call<'_>) -> Answer {
        let own = self.answered_phone(call)?.participant.clone();
        let room = self.called_room(call)?.room_id.clone();
        if self.live_session(&room).is_none() {
            return Err(Refusal::bad("Target room has no active session"));
        }
        let participant = call.text("participantId").map_or(own, str::to_owned);
        let phone = self.answered_phone(call)?;
        phone.next_room = Some((room, participant));
        let id = phone.id.clone();
        self.call_becomes(&id, "switch-room-initiated");
        self.plan_call(&id);
        self.shown_phone(&id, "Room switch initiated successfully")
    }
}
