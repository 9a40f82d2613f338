//! What alert rules watch: the metrics there are, and the values that the control API reports.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::{Answer, Answered, Call, Refusal};
use crate::routes::AlertRulesMetrics;
use crate::time::iso;
use crate::world::World;

/// One value of a metric.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Point {
    owner: String,
    metric: String,
    at: i64,
    value: f64,
    participant_id: Option<String>,
    model: Option<String>,
}

/// Product, category, name and unit. The two names are all that is published.
const CATALOG: &[(&str, &str, &str, &str)] = &[
    ("rtc", "bitrate", "stat_consumer_video_bitrate", "kbps"),
    ("agent", "latency", "agent_llm_latency", "ms"),
];

/// `90s`, `15m`, `1h` or `7d` in milliseconds.
fn window(text: &str) -> Option<i64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let unit = match unit {
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    number.parse::<u32>().ok().filter(|n| *n > 0).map(|n| i64::from(n) * unit)
}

impl World {
    /// Writes a value of a metric down, as the control API reports it. Without an `apiKey` it belongs to the first one.
    pub(crate) fn report_metric(&mut self, body: &Value) -> Result<Value, Refusal> {
        let text = |name: &str| body[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        let metric = text("metric").ok_or_else(|| Refusal::bad("metric is required."))?;
        let value =
            body["value"].as_f64().ok_or_else(|| Refusal::bad("value is required. It must be a number."))?;
        let first = || self.credentials.first().map(|credential| credential.api_key.clone());
        let owner = text("apiKey").or_else(first).unwrap_or_default();
        let (participant_id, model) = (text("participantId"), text("model"));
        let point = Point { owner, metric, at: self.now(), value, participant_id, model };
        let shown = json!({ "metric": point.metric, "at": iso(point.at), "value": point.value });
        self.points.push(point);
        Ok(shown)
    }

    fn points_of<'a>(&'a self, call: &'a Call<'_>) -> Result<impl Iterator<Item = &'a Point>, Refusal> {
        let metric = call.required("metric")?;
        Ok(self.points.iter().filter(move |point| point.owner == call.owner() && point.metric == metric))
    }
}

/// Each text once, in the order of the alphabet.
fn distinct<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<&'a String> {
    let all: std::collections::BTreeSet<&String> = texts.collect();
    all.into_iter().collect()
}

impl AlertRulesMetrics for World {
    fn catalog(&mut self, call: &Call<'_>) -> Answer {
        let domain = call.text("domain");
        let rows = CATALOG.iter().filter(|(product, ..)| domain.is_none_or(|word| word == *product));
        let data: Vec<Value> = rows
            .map(|(_, category, metric, unit)| {
                json!({ "category": category, "metrics": [{ "metric": metric, "unit": unit }] })
            })
            .collect();
        Answered::json(json!({ "data": data }))
    }

    fn models(&mut self, call: &Call<'_>) -> Answer {
        let models = distinct(self.points_of(call)?.filter_map(|point| point.model.as_ref()));
        Answered::json(json!({ "models": models }))
    }

    fn query(&mut self, call: &Call<'_>) -> Answer {
        let back = match call.text("window") {
            Some(text) => Some(window(text).ok_or_else(|| {
                Refusal::bad(
                    "window is invalid. It must be a whole number with s, m, h or d, for instance 1h.",
                )
            })?),
            None => None,
        };
        let since = back.map_or(i64::MIN, |back| self.now().saturating_sub(back));
        let points = self.points_of(call)?.filter(|point| point.at >= since);
        let series: Vec<Value> =
            points.map(|point| json!({ "timestamp": iso(point.at), "value": point.value })).collect();
        Answered::json(json!({ "metric": call.text("metric"), "series": series }))
    }

    fn participant_count(&mut self, call: &Call<'_>) -> Answer {
        let who = distinct(self.points_of(call)?.filter_map(|point| point.participant_id.as_ref()));
        Answered::json(json!({ "participantCount": who.len() }))
    }
}

#[cfg(test)]
mod tests {
    use super::window;

    #[test]
    fn a_window_is_a_number_with_a_unit() {
        assert_eq!((window("90s"), window("15m")), (Some(90_000), Some(900_000)));
        assert_eq!((window("1h"), window("7d")), (Some(3_600_000), Some(604_800_000)));
        for wrong in ["", "h", "1", "0h", "-1h", "1.5h", "1w", "1é", "99999999999h"] {
            assert_eq!(window(wrong), None, "{wrong}");
        }
    }
}
