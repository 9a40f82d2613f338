//! Phone numbers: registered, attached to trunks, detached and given up.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::SipPhoneNumbers;
use crate::time::iso;
use crate::trunks::{Direction, Trunk, contains, texts};
use crate::world::World;

/// A number as stored. The trunks say themselves which numbers they have.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PhoneNumber {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) e164: String,
    pub(crate) name: String,
    /// Given up; kept, because giving up twice is no mistake.
    pub(crate) released: bool,
    pub(crate) created: i64,
    pub(crate) updated: i64,
}

impl PhoneNumber {
    fn info(&self) -> Value {
        let mut view = json!({ "phoneNumberId": self.id, "e164": self.e164 });
        if let Some(country) = country(&self.e164) {
            view["countryCode"] = json!(country);
        }
        view["provider"] = json!("other");
        view["origin"] = json!("SIP Configured");
        view["status"] = json!("ACTIVE");
        view["name"] = json!(self.name);
        view["createdAt"] = json!(iso(self.created));
        view["updatedAt"] = json!(iso(self.updated));
        view
    }
}

/// Countries enough for tests; +1 is taken for the United States.
fn country(e164: &str) -> Option<&'static str> {
    let known = [("+1", "US"), ("+44", "GB"), ("+49", "DE"), ("+91", "IN")];
    known.iter().find(|(prefix, _)| e164.starts_with(prefix)).map(|(_, country)| *country)
}

/// Whether a text is a number in E.164 form.
pub(crate) fn is_e164(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (2..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

const UPDATABLE: [&str; 5] = ["name", "mediaEncryption", "address", "auth", "transport"];

impl World {
    /// Makes numbers known that are in E.164 form and not known yet.
    pub(crate) fn register(&mut self, owner: &str, numbers: &[String], name: &str) {
        let now = self.now();
        for e164 in numbers.iter().filter(|number| is_e164(number)) {
            if self.number(owner, e164).is_none() {
                let number = PhoneNumber {
                    id: format!("pn_{}", self.ids.word(8)),
                    owner: owner.to_owned(),
                    e164: e164.clone(),
                    name: name.to_owned(),
                    released: false,
                    created: now,
                    updated: now,
                };
                self.sip.numbers.push(number);
            }
        }
    }

    /// A number of this project that was not given up.
    pub(crate) fn number(&self, owner: &str, e164: &str) -> Option<&PhoneNumber> {
        self.sip.numbers.iter().find(|n| n.e164 == e164 && n.owner == owner && !n.released)
    }

    fn shown_number(&self, number: &PhoneNumber) -> Value {
        let trunk = |direction| self.trunk_of(&number.owner, &number.e164, direction).map(Trunk::view);
        json!({
            "phoneNumber": number.info(),
            "inbound": trunk(Direction::Inbound),
            "outbound": trunk(Direction::Outbound),
        })
    }

    /// Takes a number off its trunks and tells which they were.
    fn take_off(&mut self, owner: &str, e164: &str) -> [Option<String>; 2] {
        [Direction::Inbound, Direction::Outbound].map(|direction| {
            let id = self.trunk_of(owner, e164, direction).map(|trunk| trunk.id.clone());
            let fits = |t: &&mut Trunk| t.owner == owner && t.direction == direction;
            for trunk in self.sip.trunks.iter_mut().filter(fits) {
                trunk.numbers.retain(|number| number != e164);
            }
            id
        })
    }

    /// A trunk as `phoneNumbers.create` describes it.
    fn trunk_for(&mut self, call: &Call<'_>, direction: Direction, numbers: Vec<String>) -> Trunk {
        let name = call.text("name").unwrap_or_default();
        let mut trunk = Trunk::begin(self.ids.uuid(), call.owner(), direction, name);
        let mut values = call.value(direction.word()).and_then(Value::as_object).cloned().unwrap_or_default();
        if let Some(region) = values.remove("sipRegion") {
            values.insert("geoRegion".to_owned(), region);
        }
        trunk.set(&values, &["geoRegion", "address", "auth", "transport"]);
        trunk.set(&call.body, &["mediaEncryption"]);
        trunk.numbers = numbers;
        trunk
    }
}

impl SipPhoneNumbers for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        let mut numbers = call.value("phoneNumbers").map(texts).unwrap_or_default();
        let mut seen = std::collections::HashSet::new();
        numbers.retain(|number| seen.insert(number.clone()));
        for number in &numbers {
            if !is_e164(number) {
                return Err(Refusal::bad(format!("{number} is invalid. It must be in E.164 form.")));
            }
            for direction in [Direction::Inbound, Direction::Outbound] {
                if self.trunk_of(call.owner(), number, direction).is_some() {
                    let article = direction.with_article();
                    return Err(Refusal::bad(format!("Phone number already attached to {article} gateway")));
                }
            }
        }
        self.register(call.owner(), &numbers, call.required("name")?);
        let is_shared = call.value("isShared").and_then(Value::as_bool).unwrap_or(true);
        let groups: Vec<Vec<String>> =
            if is_shared { vec![numbers] } else { numbers.into_iter().map(|number| vec![number]).collect() };
        for group in groups {
            for direction in [Direction::Inbound, Direction::Outbound] {
                let trunk = self.trunk_for(call, direction, group.clone());
                self.sip.trunks.push(trunk);
            }
        }
        Answered::json(json!({ "message": "Numbers configured" }))
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        let search = call.text("search");
        let fits = |number: &&PhoneNumber| {
            number.owner == call.owner()
                && !number.released
                && search.is_none_or(|part| contains(&number.name, part) || number.e164.contains(part))
        };
        let found = self.sip.numbers.iter().rev().filter(fits).collect();
        page(call, "data", found, |number| self.shown_number(number))
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        let number = self.number(call.owner(), call.required("number")?);
        let number = number.ok_or_else(|| Refusal::not_found("Phone number not found"))?;
        Answered::json(self.shown_number(number))
    }

    fn detach(&mut self, call: &Call<'_>) -> Answer {
        let (e164, now) = (call.required("phoneNumber")?, self.now());
        if self.number(call.owner(), e164).is_none() {
            return Err(Refusal::not_found("Phone number not found"));
        }
        let [inbound, outbound] = self.take_off(call.owner(), e164);
        if inbound.is_none() && outbound.is_none() {
            return Err(Refusal::bad("Phone number is not attached to any gateway"));
        }
        let mut info = Value::Null;
        let fits = |n: &&mut PhoneNumber| n.e164 == e164 && n.owner == call.owner() && !n.released;
        if let Some(number) = self.sip.numbers.iter_mut().find(fits) {
            number.updated = now;
            info = number.info();
        }
        Answered::json(json!({
            "message": "Detached successfully",
            "phoneNumber": info,
            "inbound": inbound,
            "outbound": outbound,
        }))
    }

    fn update_gateway(&mut self, call: &Call<'_>) -> Answer {
        let not_allowed = |name: &str, why: &str| Err(Refusal::bad(format!("{name} is not allowed{why}")));
        for name in ["numbers", "phoneNumbers", "isShared"] {
            if call.body.contains_key(name) {
                return not_allowed(name, "");
            }
        }
        let trunk = self.trunk(call.owner(), call.required("gatewayId")?);
        let trunk = trunk.ok_or_else(|| Refusal::not_found("Gateway not found"))?;
        for name in ["address", "auth", "transport"] {
            if trunk.direction == Direction::Inbound && call.body.contains_key(name) {
                return not_allowed(name, " on an inbound gateway");
            }
        }
        trunk.set(&call.body, &UPDATABLE);
        if let Some(region) = call.value("sipRegion") {
            trunk.shown.insert("geoRegion".to_owned(), region.clone());
        }
        Answered::json(json!({ "message": "Gateway updated" }))
    }

    fn release(&mut self, call: &Call<'_>) -> Answer {
        let (id, now) = (call.required("phoneNumberId")?, self.now());
        let number =
            self.sip.numbers.iter_mut().find(|number| number.id == id && number.owner == call.owner());
        let number = number.ok_or_else(|| Refusal::not_found("Phone number not found"))?;
        let (e164, first) = (number.e164.clone(), !number.released);
        number.released = true;
        number.updated = now;
        // The same number may have been registered anew since it was given up.
        if first {
            self.take_off(call.owner(), &e164);
            self.forget_in_rules(call.owner(), &e164);
        }
        let message = "Phone number released successfully";
        Answered::json(json!({ "message": message, "phoneNumberId": id, "e164": e164 }))
    }
}
