//! Composers reserved ahead of time: made ready, used by what is started with their id, given back.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::egress::{Egress, Kind};
use crate::page::page;
use crate::routes::ResourcePool;
use crate::timers::Timer;
use crate::world::World;

/// How far a unit has come. Whether one that is ready is in use is told by what runs on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Step {
    Pending,
    Ready,
    Released,
}

/// A unit of the pool.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Unit {
    id: String,
    owner: String,
    step: Step,
    /// `recording`, `hls` or `rtmp`.
    purpose: String,
    mode: String,
    quality: String,
    webhook_url: String,
}

impl World {
    /// What runs on a unit.
    fn composers<'a>(&'a self, unit: &'a Unit) -> impl Iterator<Item = &'a Egress> {
        self.egress.iter().filter(|job| {
            job.owner == unit.owner && job.state.is_open() && job.option("resourceId") == Some(&unit.id)
        })
    }

    fn unit_status(&self, unit: &Unit) -> &'static str {
        match unit.step {
            Step::Pending => "pending",
            Step::Ready if self.composers(unit).next().is_some() => "composing",
            Step::Ready => "idle",
            Step::Released => "released",
        }
    }

    fn unit_view(&self, unit: &Unit) -> Value {
        let composers: Vec<&str> = self.composers(unit).map(|job| job.composer_id.as_str()).collect();
        json!({
            "id": unit.id,
            "status": self.unit_status(unit),
            "type": unit.purpose,
            "mode": unit.mode,
            "quality": unit.quality,
            "composerIds": composers,
            "webhookUrl": unit.webhook_url,
        })
    }

    fn unit(&self, owner: &str, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id && unit.owner == owner)
    }

    /// A unit has been made ready.
    pub(crate) fn unit_ready(&mut self, id: &str) {
        let Some(unit) = self.units.iter_mut().find(|unit| unit.id == id && unit.step == Step::Pending)
        else {
            return;
        };
        unit.step = Step::Ready;
        let (url, data) = (unit.webhook_url.clone(), json!({ "id": unit.id, "type": unit.purpose }));
        self.emit_to(id, &url, "resource-acquired", data);
    }

    /// Refuses a start with a `resourceId` that names no idle unit of this kind.
    pub(crate) fn check_unit(&self, kind: Kind, call: &Call<'_>) -> Result<(), Refusal> {
        let Some(id) = call.text("resourceId") else { return Ok(()) };
        let unit = self.unit(call.owner(), id).ok_or_else(|| Refusal::not_found("Resource not found"))?;
        if unit.purpose != kind.slot() {
            return Err(Refusal::bad(format!("The resource is for {}.", unit.purpose)));
        }
        match self.unit_status(unit) {
            "idle" => Ok(()),
            status => Err(Refusal::bad(format!("The resource is not idle. It is {status}."))),
        }
    }

    /// The plan decides whether there is a pool, and how large it may be.
    fn check_pool(&self, owner: &str, more: usize) -> Result<(), Refusal> {
        let held = self.units.iter().filter(|u| u.owner == owner && u.step != Step::Released).count();
        match self.settings.limits.resources {
            Some(0) => Err(Refusal::forbidden("Not available on this plan")),
            Some(limit) if held.saturating_add(more) > limit && more > 0 => {
                Err(Refusal::forbidden("Resource limit reached for the organization."))
            }
            _ => Ok(()),
        }
    }

    fn release_unit(&mut self, owner: &str, id: &str) -> Value {
        let status = self.unit(owner, id).map(|unit| self.unit_status(unit));
        let msg = match status {
            Some("idle") => "resource released".to_owned(),
            Some(status) => format!("resource is {status}"),
            None => "resource not found".to_owned(),
        };
        let released = status == Some("idle");
        let mut mine = self.units.iter_mut().filter(|unit| released && unit.id == id);
        if let Some(unit) = mine.next() {
            unit.step = Step::Released;
        }
        json!({ "id": id, "success": released, "msg": msg })
    }
}

/// More units than this in one call are a mistake, not a wish.
const MOST_UNITS: u64 = 1000;

impl ResourcePool for World {
    fn acquire(&mut self, call: &Call<'_>) -> Answer {
        let count = call.value("units").and_then(Value::as_u64).unwrap_or(1);
        if count > MOST_UNITS {
            return Err(Refusal::bad(format!("units is invalid. It must be at most {MOST_UNITS}.")));
        }
        self.check_pool(call.owner(), usize::try_from(count).unwrap_or(usize::MAX))?;
        let purpose = call.required("type")?;
        if !["recording", "hls", "rtmp"].contains(&purpose) {
            return Err(Refusal::bad("type is invalid. It must be one of recording, hls, rtmp."));
        }
        let text = |name, default: &str| call.text(name).unwrap_or(default).to_owned();
        let mut shown = Vec::new();
        for _ in 0..count {
            let unit = Unit {
                id: self.ids.object_id(),
                owner: call.owner().to_owned(),
                step: Step::Pending,
                purpose: purpose.to_owned(),
                mode: text("mode", "video-and-audio"),
                quality: text("quality", "med"),
                webhook_url: text("webhookUrl", ""),
            };
            shown.push(self.unit_view(&unit));
            self.plan_step(Timer::Unit(unit.id.clone()));
            self.units.push(unit);
        }
        Answered::json(json!({ "success": true, "data": shown }))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        self.check_pool(call.owner(), 0)?;
        let status = call.text("status");
        let fits = |unit: &&Unit| {
            unit.owner == call.owner() && status.is_none_or(|word| word == self.unit_status(unit))
        };
        page(call, "data", self.units.iter().rev().filter(fits).collect(), |unit| self.unit_view(unit))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let unit = self.unit(call.owner(), call.required("resourceId")?);
        let unit = unit.ok_or_else(|| Refusal::not_found("Resource not found"))?;
        Answered::json(json!({ "success": true, "data": self.unit_view(unit) }))
    }

    fn release(&mut self, call: &Call<'_>) -> Answer {
        let ids = call.value("ids").and_then(Value::as_array).cloned().unwrap_or_default();
        let ids = ids.iter().filter_map(Value::as_str);
        let results: Vec<Value> = ids.map(|id| self.release_unit(call.owner(), id)).collect();
        Answered::json(json!({ "success": true, "data": results }))
    }
}
