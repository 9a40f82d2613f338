//! The official Rust SDK, unchanged, against the emulator in the same process.

#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use videosdk_peers::House;

#[path = "official/agents.rs"]
mod agents;
#[path = "official/alerts.rs"]
mod alerts;
#[path = "official/batches.rs"]
mod batches;
#[path = "official/errors.rs"]
mod errors;
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

/// Makes a test of each story, and one that runs them all and lists the methods they used.
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
        async fn the_stories_use_at_least_70_methods() {
            let mut used = BTreeSet::new();
            $({
                let house = House::open().await.unwrap();
                $module::$story(&house).await;
                used.extend(house.used());
            })*
            assert!(used.len() >= 70, "only {} methods: {used:?}", used.len());
            for method in DESTINED {
                assert!(used.contains(*method), "{method} was not used");
            }
        }
    };
}

/// One method of each resource that must be among those used, so that no story can quietly fall out of the list.
const DESTINED: &[&str] = &[
    "Client.generate_token",
    "Page.next_page",
    "agents.deployment.delete",
    "batch_call.records.export",
    "alert_rules.delete",
    "hls.capture",
    "participants.remove",
    "recordings.composite.stop",
    "recordings.merge.create",
    "recordings.participant.stop",
    "recordings.stop",
    "recordings.track.stop",
    "resource_pool.release",
    "rooms.end",
    "rtmp.stop",
    "sessions.end",
    "transcription.realtime.stop",
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
    pages::every_list_is_walked,
    pages::recording_lists_are_walked,
    errors::each_status_has_its_kind,
    errors::retries_happen_where_they_may,
    errors::the_escape_hatch_works,
}
