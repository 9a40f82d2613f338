//! When an answer counts as the expected one: objects are subsets, null is null, absent or empty, lists match element
//! by element, numbers by value.

use serde_json::Value;
use videosdk_api::Error;

/// `None` when `seen` holds everything that `wanted` says, else where they part.
pub fn differs(wanted: &Value, seen: &Value, at: &str) -> Option<String> {
    match (wanted, seen) {
        (Value::Object(wanted), Value::Object(seen)) => wanted.iter().find_map(|(name, value)| {
            let at = format!("{at}.{name}");
            match seen.get(name) {
                Some(member) => differs(value, member, &at),
                None if value.is_null() => None,
                None => Some(format!("{at} is missing, wanted {value}")),
            }
        }),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(i, (a, b))| differs(a, b, &format!("{at}[{i}]")))
        }
        // A typed reply shows a null list as an empty one and a null text as an empty one.
        (Value::Null, Value::Array(seen)) if seen.is_empty() => None,
        (Value::Null, Value::String(seen)) if seen.is_empty() => None,
        (Value::Number(a), Value::Number(b)) if a == b || a.as_f64() == b.as_f64() => None,
        (Value::String(word), seen) if word == "$present" => {
            let present = !seen.is_null() && seen.as_str() != Some("");
            (!present).then(|| format!("{at} is {seen}, wanted something"))
        }
        _ if wanted == seen => None,
        _ => Some(format!("{at} is {seen}, wanted {wanted}")),
    }
}

/// Like [`differs`] for two lists in any order.
pub fn differs_in_any_order(wanted: &[Value], seen: &[Value], at: &str) -> Option<String> {
    if wanted.len() != seen.len() {
        return Some(format!("{at} has {} elements, wanted {}", seen.len(), wanted.len()));
    }
    let mut left: Vec<&Value> = seen.iter().collect();
    for item in wanted {
        match left.iter().position(|candidate| differs(item, candidate, at).is_none()) {
            Some(index) => drop(left.remove(index)),
            None => return Some(format!("{at} holds no {item}")),
        }
    }
    None
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(all)) => all.iter().map(|t| t.as_str().unwrap().to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// Where an error is not the expected one.
pub fn error_differs(wanted: &Value, error: &Error) -> Option<String> {
    let text = error.to_string();
    let message = text.to_lowercase();
    for word in texts(wanted.get("message_contains")) {
        if !message.contains(&word.to_lowercase()) {
            return Some(format!("the message lacks {word:?}: {error}"));
        }
    }
    for word in texts(wanted.get("message_excludes")) {
        if message.contains(&word.to_lowercase()) {
            return Some(format!("the message holds {word:?}: {error}"));
        }
    }
    let code = error.code().map_or(Value::Null, Value::from);
    if let Some(codes) = wanted.get("code") {
        let fits = match codes {
            Value::Array(all) => all.contains(&code),
            one => *one == code,
        };
        if !fits {
            return Some(format!("code is {code}, wanted {codes}"));
        }
    }
    let seen = serde_json::json!({
        "kind": error.kind().name(),
        "status": error.status(),
        "sent": error.sent().name(),
        "retry_after_ms": error.retry_after().map(|d| d.as_millis() as u64),
        "request_id": error.request_id(),
        "attempts": error.attempts(),
        "operation": error.operation(),
    });
    ["kind", "status", "sent", "retry_after_ms", "request_id", "attempts", "operation"].iter().find_map(
        |name| {
            let value = wanted.get(*name)?;
            differs(value, &seen[*name], name).map(|problem| format!("{problem} ({error})"))
        },
    )
}
