//! What the printed calls need: taking parameters, giving outcomes.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use videosdk_api::model::Wire;
use videosdk_api::{Error, Page, Params};

/// What came of a call, as JSON in the notation of the cases.
pub type Outcome = Result<Value, Error>;

/// A required parameter.
pub fn take(params: &mut Params, name: &str) -> Value {
    params.remove(name).unwrap_or_else(|| panic!("the case gives no `{name}`"))
}

/// A value as the type the method takes.
pub fn decode<T: DeserializeOwned>(value: Value) -> T {
    let text = value.to_string();
    serde_json::from_value(value).unwrap_or_else(|e| panic!("{text} does not fit the typed method: {e}"))
}

/// Nothing may be left over: the typed method would not have sent it.
pub fn give_back(params: &Params) {
    assert!(params.is_empty(), "the typed method has no parameter for {params:?}");
}

pub fn one<T: serde::Serialize>(reply: Result<T, Error>) -> Outcome {
    reply.map(|data| json!({"data": serde_json::to_value(data).unwrap()}))
}

pub fn page<T: Wire>(reply: Result<Page<T>, Error>) -> Outcome {
    reply.map(|p| {
        let items = serde_json::to_value(&p.items).unwrap();
        json!({"page": {
            "items": items, "page": p.page, "perPage": p.per_page, "lastPage": p.last_page, "total": p.total, "hasMore": p.has_more,
        }})
    })
}
