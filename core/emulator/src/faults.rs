//! Faults on order: wrong statuses, slow answers, cut connections and spoiled bodies, by operation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::glob;
use crate::ids::Ids;

/// When a connection is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Drop {
    /// Before the request is carried out.
    Before,
    /// After it was carried out, in place of the answer.
    After,
}

/// A fault to play on the requests it fits. Everything is optional; an empty fault does nothing to any request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Fault {
    /// Operations it concerns, `*` standing for any run of characters; all when absent.
    pub operation: Option<String>,
    /// Answer with this status instead of carrying the request out.
    pub status: Option<u16>,
    /// Headers of the answer, added to those it has or taking their place.
    pub headers: BTreeMap<String, String>,
    /// Body of the answer: a text is sent as it is, anything else as JSON.
    pub body: Option<Value>,
    /// Wait this long first.
    pub delay_ms: Option<u64>,
    /// Close the connection without an answer.
    pub drop: Option<Drop>,
    /// Send only so many bytes of the body, then close the connection.
    pub truncate: Option<usize>,
    /// Send bytes that are no JSON.
    pub garbage: bool,
    /// Play it this often, then forget it; always when absent.
    pub count: Option<u32>,
    /// Play it on this share of the requests, from 0 to 1.
    pub probability: Option<f64>,
    /// Makes the dice of `probability` repeatable.
    pub seed: Option<u64>,
}

/// The faults in force.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<(Fault, Ids)>);

impl Faults {
    /// Puts a fault in force; refuses one that could never be played.
    pub(crate) fn add(&mut self, fault: Fault) -> Result<(), String> {
        if fault.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return Err("status is invalid. It must be from 200 to 599.".to_owned());
        }
        if fault.probability.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
            return Err("probability is invalid. It must be from 0 to 1.".to_owned());
        }
        let dice = Ids::new(fault.seed.unwrap_or(0));
        self.0.push((fault, dice));
        Ok(())
    }

    /// Forgets all faults.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The faults in force, with what is left of their counts.
    pub(crate) fn list(&self) -> Vec<&Fault> {
        self.0.iter().map(|(fault, _)| fault).collect()
    }

    /// The fault to play on a request, if any: the oldest that fits.
    pub(crate) fn take(&mut self, operation: &str) -> Option<Fault> {
        let mut taken = None;
        for (fault, dice) in &mut self.0 {
            if !glob::matches(fault.operation.as_deref().unwrap_or("*"), operation) || fault.count == Some(0)
            {
                continue;
            }
            if fault.probability.is_some_and(|share| dice.fraction() >= share) {
                continue;
            }
            if let Some(count) = &mut fault.count {
                *count -= 1;
            }
            taken = Some(fault.clone());
            break;
        }
        self.0.retain(|(fault, _)| fault.count != Some(0));
        taken
    }
}
