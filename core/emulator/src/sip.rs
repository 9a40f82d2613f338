//! What the pretend service keeps for telephony.

use serde::{Deserialize, Serialize};

use crate::phone_calls::PhoneCall;
use crate::phone_numbers::PhoneNumber;
use crate::routing_rules::Rule;
use crate::sip_webhooks::Subscription;
use crate::trunks::Trunk;

/// Everything of telephony, in the order of creation.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Sip {
    pub(crate) trunks: Vec<Trunk>,
    pub(crate) numbers: Vec<PhoneNumber>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) calls: Vec<PhoneCall>,
    pub(crate) webhooks: Vec<Subscription>,
}
