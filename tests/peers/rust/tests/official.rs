//! The official Rust SDK, unchanged, against the emulator in the same process.

#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use videosdk_peers::{House, offered};

#[path = "official/agents.rs"]
mod agents;
#[path = "official/alerts.rs"]
mod alerts;
#[path = "official/batches.rs"]
mod batches;
#[path = "official/calls.rs"]
mod calls;
#[path = "official/connectors.rs"]
mod connectors;
#[path = "official/errors.rs"]
mod errors;
#[path = "official/ingress.rs"]
mod ingress;
#[path = "official/numbers.rs"]
mod numbers;
#[path = "official/pages.rs"]
mod pages;
#[path = "official/pool.rs"]
mod pool;
#[path = "official/recordings.rs"]
mod recordings;
#[path = "official/rooms.rs"]
mod rooms;
#[path = "official/sessions.rs"]
mod sessions;
#[path = "official/streams.rs"]
mod streams;
#[path = "official/tokens.rs"]
mod tokens;
#[path = "official/transcodings.rs"]
mod transcodings;
#[path = "official/trunks.rs"]
mod trunks;
#[path = "official/weaknesses.rs"]
mod weaknesses;

/// Makes a test of each story, and one that runs them all and looks for methods that none of them used.
macro_rules! stories {
    ($($module:ident :: $story:ident),* $(,)?) => {
        $(
            mod $story {
                #[tokio::test]
                async fn works() {
                    super::$module::$story(&super::House::open().await.unwrap()).await;
                }
            }
        )*

        #[tokio::test]
        async fn no_method_is_forgotten() {
            let mut used = BTreeSet::new();
            $({
                let house = House::open().await.unwrap();
                $module::$story(&house).await;
                used.extend(house.used());
            })*
            let wanted = offered(&["AccessTokenBuilder", "Client", "Page"]).unwrap();
            assert!(wanted.len() > 150, "the crate's methods were found: {wanted:?}");
            for method in DESTINED {
                assert!(wanted.contains(*method), "{method} was not found in the crate");
            }
            let missing: Vec<_> = wanted.difference(&used).collect();
            assert!(missing.is_empty(), "methods that no story had a value from: {missing:?}");
        }
    };
}

/// One method of each kind that the reader of the crate must find, so that it cannot quietly find less.
const DESTINED: &[&str] = &[
    "Client.generate_token",
    "Page.next_page",
    "agents.deployment.logs_stream",
    "batch_call.records.export",
    "connectors.rotate_key",
    "recordings.track.stop",
    "sip.trunks.inbound.create",
    "socket_ingress.create",
    "whip.create",
];

stories! {
    tokens::tokens_open_the_api_or_not,
    rooms::rooms_are_made_found_and_ended,
    sessions::people_come_and_go,
    sessions::participants_are_found_by_room,
    recordings::a_room_is_recorded,
    recordings::people_and_tracks_are_recorded,
    recordings::composites_run_side_by_side,
    recordings::two_voices_are_merged,
    streams::a_livestream_runs,
    streams::hls_runs,
    streams::speech_is_transcribed,
    batches::everybody_is_called,
    batches::a_draft_is_changed_and_cancelled,
    agents::an_agent_is_deployed_and_stopped,
    agents::an_agent_joins_a_room,
    pool::units_are_acquired_used_and_released,
    alerts::rules_are_made_paused_and_deleted,
    trunks::a_trunk_takes_calls,
    trunks::a_trunk_places_calls,
    numbers::a_number_is_attached_and_given_up,
    numbers::a_rule_is_made_by_its_target,
    calls::a_call_is_moved_and_handed_over,
    calls::subscriptions_hear_of_calls,
    transcodings::two_people_become_one_picture,
    transcodings::streams_and_recordings_become_files,
    ingress::a_publisher_comes_and_goes,
    ingress::a_viewer_watches_a_session,
    ingress::a_socket_leads_into_a_room,
    connectors::a_connector_is_made_and_rotated,
    pages::every_list_is_walked,
    pages::recording_lists_are_walked,
    errors::each_status_has_its_kind,
    errors::retries_happen_where_they_may,
    errors::the_escape_hatch_works,
    weaknesses::ids_leave_their_place,
    weaknesses::publishers_get_too_much,
    weaknesses::options_get_lost,
    weaknesses::a_deployment_that_fails_leaves_orphans,
    weaknesses::answers_are_misread,
}
