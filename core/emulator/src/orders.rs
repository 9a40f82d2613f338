//! The emulator's control by name, with arguments and answers as JSON: what a binding hands through.

use std::time::Duration;

use serde_json::{Value, json};

use crate::call::Refusal;
use crate::faults::Fault;
use crate::handle::{Emulator, Refused};
use crate::options::EmulatorBuilder;

impl Emulator {
    /// Whether [`Emulator::order`] may have to wait for the emulator with this one.
    #[doc(hidden)]
    pub fn takes_time(name: &str) -> bool {
        matches!(name, "settle" | "rotateWebhookKey")
    }

    /// Does what the method of this name does, in camel case.
    #[doc(hidden)]
    pub fn order(&self, name: &str, given: Value) -> Result<Value, Refused> {
        match name {
            "leave" => self.leave(text(&given, "room")?, text(&given, "participant")?)?,
            "freeze" => self.clock().freeze(),
            "run" => self.clock().run(),
            "advance" => self.clock().advance(milliseconds(&given)?),
            "fault" => {
                let fault = serde_json::from_value::<Fault>(given);
                self.fault(fault.map_err(|e| Refusal::bad(format!("The fault is invalid: {e}.")))?)?;
            }
            "clearFaults" => self.clear_faults(),
            "clearRequests" => self.clear_requests(),
            "configure" => self.configure(given)?,
            "fail" => self.fail(text(&given, "id")?, given["message"].as_str().unwrap_or_default())?,
            "restore" => self.restore(given)?,
            "reset" => self.reset(),
            "settle" => self.settle_blocking(),
            _ => return self.asked(name, &given),
        }
        Ok(Value::Null)
    }

    fn asked(&self, name: &str, given: &Value) -> Result<Value, Refused> {
        Ok(match name {
            "join" => {
                let (room, participant) = (text(given, "room")?, text(given, "participant")?);
                let name = given["name"].as_str().unwrap_or(participant);
                match given["token"].as_str() {
                    Some(token) => self.join_with_token(token, room, participant, name)?,
                    None => self.join(room, participant, name)?,
                }
                .into()
            }
            "now" => self.clock().now().into(),
            "requests" => self.requests().into(),
            "webhookDeliveries" => self.webhook_deliveries().into(),
            "rotateWebhookKey" => self.rotate_webhook_key_blocking()?.into(),
            "snapshot" => self.snapshot(),
            "about" => json!({ "url": self.url(), "apiKey": self.api_key(), "secret": self.secret() }),
            _ => return Err(Refusal::bad(format!("The emulator has no control {name:?}.")).into()),
        })
    }
}

fn text<'a>(given: &'a Value, name: &str) -> Result<&'a str, Refused> {
    given[name]
        .as_str()
        .ok_or_else(|| Refusal::bad(format!("{name} is invalid. It must be a string.")).into())
}

fn milliseconds(given: &Value) -> Result<Duration, Refused> {
    let ms = given["ms"]
        .as_f64()
        .filter(|ms| *ms >= 0.0)
        .and_then(|ms| Duration::try_from_secs_f64(ms / 1000.0).ok());
    ms.ok_or_else(|| Refusal::bad("ms is invalid. It must be a number of milliseconds, 0 or more.").into())
}

impl EmulatorBuilder {
    /// Options by their names in camel case; `null` stands for one that is not given.
    #[doc(hidden)]
    pub fn from_json(options: Value) -> Result<Self, String> {
        let Value::Object(options) = options else { return Err("the options must be an object".to_owned()) };
        let mut builder = Self::default();
        for (name, value) in options {
            if value.is_null() {
                continue;
            }
            let wrong = |wanted: &str| format!("`{name}` must be {wanted}");
            let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(|| wrong("a string"));
            builder = match name.as_str() {
                "host" => builder.host(text(&value)?),
                "port" => {
                    let port = value.as_u64().and_then(|port| u16::try_from(port).ok());
                    builder.port(port.ok_or_else(|| wrong("a whole number from 0 to 65535"))?)
                }
                "credentials" => {
                    let pairs = serde_json::from_value::<Vec<(String, String)>>(value);
                    let pairs = pairs.map_err(|_| wrong("an array of pairs [apiKey, secret]"))?;
                    pairs.into_iter().fold(builder, |b, (key, secret)| b.credentials(key, secret))
                }
                "seed" => builder.seed(value.as_u64().ok_or_else(|| wrong("a whole number, 0 or more"))?),
                "settings" => builder.settings(value),
                "webhookKey" => builder.webhook_key(text(&value)?),
                "webhookCa" => builder.webhook_ca(text(&value)?),
                "state" => builder.state(value),
                _ => return Err(format!("there is no option `{name}`")),
            };
        }
        Ok(builder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_does_what_its_method_does() -> std::io::Result<()> {
        let options =
            json!({ "credentials": [["key", "a secret that is long enough"]], "port": null, "seed": 7 });
        let built = EmulatorBuilder::from_json(options).map_err(std::io::Error::other)?;
        let emulator = built.start_blocking()?;
        let order = |name: &str, given: Value| emulator.order(name, given).map_err(std::io::Error::other);
        assert_eq!(order("about", json!({}))?["apiKey"], "key");
        for name in ["freeze", "run", "clearFaults", "clearRequests", "reset", "settle"] {
            assert_eq!(order(name, json!({}))?, Value::Null, "{name}");
        }
        assert_eq!(order("advance", json!({ "ms": 1500 }))?, Value::Null);
        assert_eq!(order("fault", json!({ "operation": "rooms.create", "status": 503 }))?, Value::Null);
        assert_eq!(order("requests", json!({}))?, json!([]));
        assert_eq!(order("webhookDeliveries", json!({}))?, json!([]));
        assert!(order("now", json!({}))?.is_string());
        assert!(order("rotateWebhookKey", json!({}))?.as_str().is_some_and(|pem| pem.contains("PUBLIC KEY")));
        let snapshot = order("snapshot", json!({}))?;
        assert_eq!(order("restore", snapshot)?, Value::Null);
        let refused = [
            ("join", json!({ "room": "aaaa-bbbb-cccc", "participant": "ana" }), 404),
            ("leave", json!({ "room": "aaaa-bbbb-cccc", "participant": "ana" }), 404),
            ("join", json!({}), 400),
            ("advance", json!({ "ms": -1 }), 400),
            ("fail", json!({ "id": "none" }), 404),
            ("configure", json!({ "noSuchSwitch": 1 }), 400),
            ("dance", json!({}), 400),
        ];
        for (name, given, status) in refused {
            assert_eq!(emulator.order(name, given).map_err(|r| r.status), Err(status), "{name}");
        }
        Ok(())
    }

    #[test]
    fn an_option_that_cannot_be_read_is_named() {
        for (options, word) in [
            (json!([]), "object"),
            (json!({ "port": 70_000 }), "`port`"),
            (json!({ "credentials": ["key"] }), "`credentials`"),
            (json!({ "seed": -1 }), "`seed`"),
            (json!({ "colour": "red" }), "`colour`"),
        ] {
            let told = EmulatorBuilder::from_json(options).err().unwrap_or_default();
            assert!(told.contains(word), "{told}");
        }
    }
}
