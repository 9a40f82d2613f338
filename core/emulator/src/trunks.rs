//! SIP trunks, one kind a direction. The numbers that a trunk names are the ones attached to it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::page::page;
use crate::routes::{SipInboundTrunks, SipOutboundTrunks};
use crate::world::World;

/// Direction of trunks, rules and calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Inbound,
    Outbound,
}

impl Direction {
    /// As the service writes it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
        }
    }

    /// With its article, for refusals.
    pub(crate) fn with_article(self) -> &'static str {
        match self {
            Self::Inbound => "an inbound",
            Self::Outbound => "an outbound",
        }
    }
}

/// A trunk as stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Trunk {
    pub(crate) id: String,
    pub(crate) owner: String,
    pub(crate) direction: Direction,
    pub(crate) numbers: Vec<String>,
    /// All other members, under the names in which they are shown.
    pub(crate) shown: Map<String, Value>,
    /// A deleted trunk is kept, but nobody sees it any more.
    pub(crate) deleted: bool,
}

/// Members in the order in which they are shown, with what they are when nobody has set them.
fn blank(direction: Direction) -> Map<String, Value> {
    let transport = if direction == Direction::Outbound { json!("tls") } else { Value::Null };
    let all = [
        ("name", Value::Null),
        ("address", Value::Null),
        ("numbers", json!([])),
        ("allowedAddresses", json!([])),
        ("allowedNumbers", json!([])),
        ("mediaEncryption", json!("disable")),
        ("transport", transport),
        ("record", json!(false)),
        ("tags", json!([])),
        ("auth", Value::Null),
        ("geoRegion", Value::Null),
        ("metadata", json!({})),
        ("noiseCancellation", json!(false)),
        ("enableDtmf", json!(false)),
    ];
    all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What an update resets where it is left out.
const RESET: [&str; 4] = ["record", "noiseCancellation", "enableDtmf", "geoRegion"];

impl Trunk {
    /// A trunk with nothing but a name.
    pub(crate) fn begin(id: String, owner: &str, direction: Direction, name: &str) -> Self {
        let mut shown = blank(direction);
        shown.insert("name".to_owned(), json!(name));
        Self { id, owner: owner.to_owned(), direction, numbers: Vec::new(), shown, deleted: false }
    }

    /// Sets the members that `values` has and this direction knows.
    pub(crate) fn set(&mut self, values: &Map<String, Value>, names: &[&str]) {
        for (name, value) in
            values.iter().filter(|(name, value)| names.contains(&&***name) && !value.is_null())
        {
            match name.as_str() {
                "numbers" => self.numbers = texts(value),
                _ => drop(self.shown.insert(name.clone(), value.clone())),
            }
        }
    }

    fn reset_all_but(&mut self, given: &Map<String, Value>) {
        let blank = blank(self.direction);
        for name in RESET.iter().filter(|name| given.get(**name).is_none_or(Value::is_null)) {
            self.shown.insert((*name).to_owned(), blank[*name].clone());
        }
    }

    /// Text of a member.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.shown.get(name).and_then(Value::as_str)
    }

    /// How it is shown. Credentials of a trunk that takes calls are not.
    pub(crate) fn view(&self) -> Value {
        let mut view = json!({ "id": self.id });
        if let Some(members) = view.as_object_mut() {
            members.extend(self.shown.clone());
        }
        view["numbers"] = json!(self.numbers);
        if self.direction == Direction::Inbound {
            view["auth"] = Value::Null;
        }
        view
    }
}

/// The texts of a list.
pub(crate) fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a text contains another, in any case.
pub(crate) fn contains(text: &str, part: &str) -> bool {
    text.to_lowercase().contains(&part.to_lowercase())
}

const INBOUND: [&str; 12] = [
    "name",
    "numbers",
    "allowedAddresses",
    "allowedNumbers",
    "auth",
    "mediaEncryption",
    "record",
    "noiseCancellation",
    "enableDtmf",
    "metadata",
    "tags",
    "geoRegion",
];
const OUTBOUND: [&str; 12] = [
    "name",
    "numbers",
    "address",
    "transport",
    "auth",
    "mediaEncryption",
    "record",
    "noiseCancellation",
    "enableDtmf",
    "metadata",
    "tags",
    "geoRegion",
];

fn unknown() -> Refusal {
    Refusal::not_found("Gateway not found")
}

impl World {
    /// A trunk of this project that was not deleted.
    pub(crate) fn trunk(&mut self, owner: &str, id: &str) -> Option<&mut Trunk> {
        self.sip.trunks.iter_mut().find(|trunk| trunk.id == id && trunk.owner == owner && !trunk.deleted)
    }

    /// The trunk that a number of this project is attached to: of several the newest.
    pub(crate) fn trunk_of(&self, owner: &str, number: &str, direction: Direction) -> Option<&Trunk> {
        self.sip.trunks.iter().rev().find(|trunk| {
            trunk.owner == owner
                && trunk.direction == direction
                && !trunk.deleted
                && trunk.numbers.iter().any(|known| known == number)
        })
    }

    fn called_trunk(&mut self, call: &Call<'_>, direction: Direction) -> Result<&mut Trunk, Refusal> {
        let trunk = self.trunk(call.owner(), call.required("gatewayId")?);
        trunk.filter(|trunk| trunk.direction == direction).ok_or_else(unknown)
    }

    fn create_trunk(&mut self, call: &Call<'_>, direction: Direction, names: &[&str]) -> Answer {
        let name = call.required("name")?;
        let same = |t: &Trunk| t.owner == call.owner() && !t.deleted && t.text("name") == Some(name);
        if direction == Direction::Inbound
            && self.sip.trunks.iter().any(|t| t.direction == direction && same(t))
        {
            return Err(Refusal::new(409, format!("A gateway with the name {name:?} exists already")));
        }
        let mut trunk = Trunk::begin(self.ids.uuid(), call.owner(), direction, name);
        trunk.set(&call.body, names);
        let (view, numbers) = (trunk.view(), trunk.numbers.clone());
        self.sip.trunks.push(trunk);
        self.register(call.owner(), &numbers, name);
        Answered::json(view)
    }

    fn list_trunks(&self, call: &Call<'_>, direction: Direction) -> Answer {
        let (id, search) = (call.text("id"), call.text("search"));
        let fits = |trunk: &&Trunk| {
            trunk.owner == call.owner()
                && trunk.direction == direction
                && !trunk.deleted
                && id.is_none_or(|id| trunk.id == id)
                && search.is_none_or(|part| contains(trunk.text("name").unwrap_or_default(), part))
        };
        page(call, "data", self.sip.trunks.iter().rev().filter(fits).collect(), Trunk::view)
    }

    fn update_trunk(&mut self, call: &Call<'_>, direction: Direction, names: &[&str]) -> Answer {
        let trunk = self.called_trunk(call, direction)?;
        trunk.set(&call.body, names);
        trunk.reset_all_but(&call.body);
        let (view, numbers) = (trunk.view(), trunk.numbers.clone());
        let name = trunk.text("name").unwrap_or_default().to_owned();
        self.register(call.owner(), &numbers, &name);
        Answered::json(view)
    }

    fn delete_trunk(&mut self, call: &Call<'_>, direction: Direction) -> Answer {
        self.called_trunk(call, direction)?.deleted = true;
        Answered::json(json!({ "message": "Gateway deleted successfully" }))
    }
}

impl SipInboundTrunks for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        self.create_trunk(call, Direction::Inbound, &INBOUND)
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        self.list_trunks(call, Direction::Inbound)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(self.called_trunk(call, Direction::Inbound)?.view())
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        self.update_trunk(call, Direction::Inbound, &INBOUND)
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.delete_trunk(call, Direction::Inbound)
    }
}

impl SipOutboundTrunks for World {
    fn create(&mut self, call: &Call<'_>) -> Answer {
        // Who may be called is ignored here and taken by an update.
        self.create_trunk(call, Direction::Outbound, &OUTBOUND)
    }

    fn list(&mut self, call: &Call<'_>) -> Answer {
        self.list_trunks(call, Direction::Outbound)
    }

    fn get(&mut self, call: &Call<'_>) -> Answer {
        Answered::json(self.called_trunk(call, Direction::Outbound)?.view())
    }

    fn update(&mut self, call: &Call<'_>) -> Answer {
        let mut names = OUTBOUND.to_vec();
        names.push("allowedNumbers");
        self.update_trunk(call, Direction::Outbound, &names)
    }

    fn delete(&mut self, call: &Call<'_>) -> Answer {
        self.delete_trunk(call, Direction::Outbound)
    }
}
