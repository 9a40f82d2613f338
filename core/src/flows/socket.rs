//! `socketIngress.create`: the answer with the reference that stands in its address.

use crate::error::Result;
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::reply::Reply;
use crate::request::Params;
use serde_json::Value;
use url::Url;

/// The session exists by now: an address that cannot be read must not lose it (finding F52).
pub(super) async fn create(
    exchange: &mut Exchange<'_>,
    op: &'static Operation,
    params: Params,
) -> Result<Reply> {
    let reply = exchange.call(op, params).await?;
    let Ok(Value::Object(mut made)) = reply.json() else { return Ok(reply) };
    let reference = made.get("wsUrl").and_then(Value::as_str).and_then(reference);
    made.insert("ref".into(), reference.into());
    Ok(Reply::from_json(reply.into_incoming(), Value::Object(made).to_string().into_bytes()))
}

fn reference(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let found = url.query_pairs().find(|(name, _)| name == "ref");
    found.map(|(_, value)| value.into_owned()).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f52_the_reference_is_read_as_urls_are_and_never_fails() {
        let base = "wss://ingest.videosdk.live/videosdk";
        for (query, wanted) in [
            ("?ref=vs_1", Some("vs_1")),
            ("?a=1&ref=vs%201+2#part", Some("vs 1 2")),
            ("?ref=%E0%A4%A", Some("\u{fffd}%A")),
            ("?ref=", None),
            ("", None),
        ] {
            assert_eq!(reference(&format!("{base}{query}")).as_deref(), wanted, "{query}");
        }
        assert_eq!(reference("not a url"), None);
    }
}
