//! The console at `/`: a page that shows the reference and the state of this emulator, and what the page needs of it.

mod assets;
mod events;
mod tokens;
mod view;
mod webhooks;

pub(crate) use view::Span;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use crate::service::Shared;

/// The page and its part of the control API; who may use them is looked after where they are put in.
pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(assets::page))
        .route("/console/{file}", get(assets::file))
        .route("/emulator/events", get(events::stream))
        .route("/emulator/credentials", get(tokens::credentials))
        .route("/emulator/credentials/reveal", post(tokens::reveal))
        .route("/emulator/tokens", post(tokens::sign))
        .route("/emulator/tokens/explain", post(tokens::explain))
        .route("/emulator/webhooks/{number}/replay", post(webhooks::replay))
}
