//! The main job from end to end against an emulator in the same process: a token, a room, two participants, a
//! recording, an RTMP push, an HLS stream with a thumbnail, statistics, signed webhooks, the end.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::time::Duration;
use videosdk_api::Client;
use videosdk_api::models::{RoomWebhook, RtmpOutput};
use videosdk_api::token::{ParticipantToken, Permission};
use videosdk_emulator::Emulator;
use videosdk_examples::receiver::{self, Seen};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Against the real service: `Client::from_env()`, and no emulator.
    let emulator = Emulator::start().await?;
    let client = Client::builder()
        .credentials(emulator.api_key(), emulator.secret())
        .base_url(emulator.url())
        .build()?;
    println!("emulator     {}", emulator.url());

    let request =
        ParticipantToken::new().participant_id("ana").permission(Permission::AllowJoin).expires_in("2h")?;
    let token = client.participant_token(&request)?;
    println!("token        {}", client.explain_token(&token).summary);

    let seen = Seen::default();
    let hook = receiver::start(client.clone(), seen.clone()).await?;
    let webhook = RoomWebhook::default().end_point(hook).events(["*"]);
    let room = client.rooms().create().custom_room_id("demo").webhook(webhook).await?;
    let room_id = room.room_id.clone();
    println!("room         {room_id} (customRoomId {:?})", room.custom_room_id);

    let checked = client.rooms().validate("demo").await?;
    let fetched = client.rooms().get(&room_id).await?;
    let listed = client.rooms().list().await?;
    println!(
        "             valid {}, fetched {}, {} listed",
        checked.valid,
        fetched.room_id,
        listed.items.len()
    );

    emulator.join(&room_id, "ana", "Ana")?;
    emulator.join(&room_id, "bruno", "Bruno")?;
    emulator.settle().await;
    let mut present = Vec::new();
    let mut participants = client.participants().list(&room_id).items();
    while let Some(participant) = participants.next().await {
        present.push(participant?.participant_id);
    }
    println!("participants {present:?}");

    let started = client.recordings().start(&room_id).await?;
    println!("recording    {}", started.message.unwrap_or_default());
    let output = RtmpOutput::default().url("rtmp://live.example.org/app").stream_key("demo-key");
    client.rtmp().start(&room_id, [output]).await?;
    let stream = client.hls().start(&room_id).await?;
    emulator.settle().await;
    println!("hls          {}", stream.playback_hls_url.unwrap_or_default());
    let shot = client.hls().capture(&room_id).await?;
    println!("thumbnail    {}", shot.file_path.unwrap_or_default());

    client.recordings().stop(&room_id).await?;
    client.rtmp().stop(&room_id).await?;
    client.hls().stop(&room_id).await?;
    emulator.settle().await;
    let recordings = client.recordings().list().room_id(&room_id).await?;
    for recording in &recordings.items {
        let url = recording.file.as_ref().and_then(|f| f.file_url.as_deref()).unwrap_or("not ready");
        println!("file         {url}");
    }

    let sessions = client.sessions().list().room_id(&room_id).await?;
    for session in &sessions.items {
        let people = client.sessions().list_participants(&session.id).await?;
        let stats = client.sessions().get_stats(&session.id).await?;
        let samples = stats.stats.len();
        println!(
            "session      {} with {} participants, {samples} samples of quality",
            session.id,
            people.items.len()
        );
    }

    let ended = client.rooms().end(&room_id).await?;
    emulator.settle().await;
    // The last deliveries are answered by the receiver a moment after the emulator has sent them.
    tokio::time::sleep(Duration::from_millis(50)).await;
    println!("ended        disabled {}", ended.disabled.unwrap_or_default());
    let names = seen.names();
    println!("webhooks     {} verified: {}", names.len(), names.join(", "));
    let sent = emulator.webhook_deliveries().len();
    if names.len() != sent {
        return Err(format!("{sent} webhooks were sent, {} verified", names.len()).into());
    }
    Ok(())
}
