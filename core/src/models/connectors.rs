//! Printed from `core/spec/connectors.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;
use crate::model::Timestamp;

crate::model::open_enum! {
/// Telephony provider.
ConnectorProvider {
/// `twilio`
Twilio = "twilio",
/// `plivo`
Plivo = "plivo",
/// `telnyx`
Telnyx = "telnyx",
} }

/// A webhook address for a telephony provider.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Connector {
    /// Connector id (`cn_` and more).
    pub id: String,
    /// Telephony provider.
    pub provider: Option<ConnectorProvider>,
    /// Display name.
    pub name: Option<String>,
    /// Address to set as voice webhook at the provider; it holds a key.
    pub webhook_url: Option<String>,
    /// Room of calls for which no rule says another.
    pub default_room_id: Option<String>,
    /// Routing rule of calls for whose number there is none.
    pub default_rule_id: Option<String>,
    /// Media region.
    pub region: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { Connector {
id: "id",
provider: "provider",
name: "name",
webhook_url: "webhookUrl",
default_room_id: "defaultRoomId",
default_rule_id: "defaultRuleId",
region: "region",
created_at: "createdAt",
} }

impl std::fmt::Debug for Connector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connector")
            .field("id", &self.id)
            .field("provider", &self.provider)
            .field("name", &self.name)
            .field("webhook_url", &format_args!("***"))
            .field("default_room_id", &self.default_room_id)
            .field("default_rule_id", &self.default_rule_id)
            .field("region", &self.region)
            .field("created_at", &self.created_at)
            .finish_non_exhaustive()
    }
}
