//! Printed from `core/spec` by `make gen`. Do not edit.

use std::error::Error;
use videosdk_api::{Client, models::*};

pub async fn agents_connect(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().connect("your-agent-id").room_id("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_deployments_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().deployments().create().agent_id("your-agent-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_deployments_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().deployments().delete("your-deployment-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_deployments_deploy(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().deployments().deploy("demo", "registry.example.org/agent:1").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_deployments_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().deployments().get("your-deployment-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_deployments_get_latest_version(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().deployments().get_latest_version("your-deployment-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_deployments_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.agents().deployments().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn agents_deployments_logs(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.agents().deployments().logs("your-deployment-id").items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn agents_dispatch(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().dispatch("your-agent-id").room_id("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_general_dispatch(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().general_dispatch("your-version-id").room_id("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_init_config(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().init_config().await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_secrets_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .agents()
        .secrets()
        .create("demo", [("team".into(), "your-keys".into())].into(), "NORMAL")
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_versions_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .agents()
        .versions()
        .create("your-deployment-id", AgentImage::default().image_url("your-image-url"))
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn agents_versions_set_active(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.agents().versions().set_active("your-version-id", true).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_channels_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .alert_rules()
        .channels()
        .create("webhook", serde_json::Map::from_iter([("team".into(), "blue".into())]))
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_channels_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().channels().delete("your-channel-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_channels_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().channels().get("your-channel-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_channels_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.alert_rules().channels().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn alert_rules_channels_test(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .alert_rules()
        .channels()
        .test("webhook", serde_json::Map::from_iter([("team".into(), "blue".into())]))
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_channels_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().channels().update("your-channel-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .alert_rules()
        .create(
            "demo",
            "info",
            AlertRuleConfig::default()
                .query(AlertQuery::default().metric("your-metric"))
                .condition(AlertCondition::default().operator(">").threshold(1.0)),
        )
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().delete("your-alert-rule-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().get("your-alert-rule-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.alert_rules().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn alert_rules_metrics_catalog(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().metrics().catalog().await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_metrics_models(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().metrics().models("your-metric").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_metrics_participant_count(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().metrics().participant_count("your-metric").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_metrics_query(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().metrics().query("your-metric").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn alert_rules_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.alert_rules().update("your-alert-rule-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_cancel(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().cancel("your-batch-id", "graceful").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply =
        client.batch_calls().create("your-batch-name", "+14155550100", "your-routing-rule-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().delete("your-batch-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().get("your-batch-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.batch_calls().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn batch_calls_parse(client: &Client) -> Result<(), Box<dyn Error>> {
    client.batch_calls().parse("your-batch-id").await?;
    Ok(())
}

pub async fn batch_calls_records_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().records().delete("your-batch-id", ["your-record-ids"]).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_records_export(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().records().export("your-batch-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_records_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.batch_calls().records().list("your-batch-id").items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn batch_calls_records_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().records().update("your-batch-id", "your-record-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_stats(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().stats("your-batch-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().update("your-batch-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_upload(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().upload("callees.csv", 1).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn batch_calls_upload_file(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.batch_calls().upload_file().file_path("recordings/maths").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn connectors_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.connectors().create("twilio").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn connectors_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.connectors().delete("your-connector-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn connectors_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.connectors().get("your-connector-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn connectors_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.connectors().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn connectors_rotate_key(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.connectors().rotate_key("your-connector-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn hls_capture(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.hls().capture("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn hls_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.hls().delete("your-hls-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn hls_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.hls().get("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn hls_get_by_id(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.hls().get_by_id("your-hls-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn hls_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.hls().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn hls_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.hls().start("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn hls_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.hls().stop("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn incidents_acknowledge(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.incidents().acknowledge("your-incident-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn incidents_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.incidents().delete("your-incident-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn incidents_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.incidents().get("your-incident-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn incidents_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.incidents().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn incidents_resolve(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.incidents().resolve("your-incident-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn participants_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.participants().get("abcd-efgh-ijkl", "ana").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn participants_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.participants().list("abcd-efgh-ijkl").items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn participants_remove(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.participants().remove("abcd-efgh-ijkl", "ana").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_composite_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().composite().delete("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_composite_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().composite().get("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_composite_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.recordings().composite().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn recordings_composite_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().composite().start("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_composite_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().composite().stop("abcd-efgh-ijkl", "your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().delete("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().get("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.recordings().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn recordings_merge_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .recordings()
        .merge()
        .create(
            "your-session-id",
            [MergeChannelEntry::default().participant_id("ana")],
            [MergeChannelEntry::default().participant_id("ana")],
        )
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_merge_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().merge().get("your-merge-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_merge_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.recordings().merge().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn recordings_participant_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().participant().delete("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_participant_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().participant().get("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_participant_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.recordings().participant().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn recordings_participant_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().participant().start("abcd-efgh-ijkl", "ana").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_participant_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().participant().stop("abcd-efgh-ijkl", "ana").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().start("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().stop("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_track_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().track().delete("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_track_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().track().get("your-recording-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_track_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.recordings().track().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn recordings_track_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().track().start("abcd-efgh-ijkl", "ana", "audio").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn recordings_track_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.recordings().track().stop("abcd-efgh-ijkl", "ana", "audio").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn resource_pool_acquire(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.resource_pool().acquire("recording", "https://example.com/hooks").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn resource_pool_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.resource_pool().get("your-resource-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn resource_pool_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.resource_pool().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn resource_pool_release(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.resource_pool().release(["your-ids"]).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rooms_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.rooms().create().custom_room_id("maths-101").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rooms_end(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.rooms().end("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rooms_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.rooms().get("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rooms_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.rooms().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn rooms_update_status(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.rooms().update_status("abcd-efgh-ijkl", "enabled").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rooms_validate(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.rooms().validate("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rtmp_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.rtmp().get("your-livestream-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rtmp_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.rtmp().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn rtmp_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .rtmp()
        .start(
            "abcd-efgh-ijkl",
            [RtmpOutput::default().url("rtmp://live.example.org/app").stream_key("your-stream-key")],
        )
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn rtmp_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.rtmp().stop("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sessions_end(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sessions().end("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sessions_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sessions().get("your-session-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sessions_get_participant(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sessions().get_participant("your-session-id", "ana").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sessions_get_participant_stats(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sessions().get_participant_stats("your-session-id", "ana").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sessions_get_stats(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sessions().get_stats("your-session-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sessions_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sessions().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sessions_list_active_participants(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sessions().list_active_participants("your-session-id").items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sessions_list_participants(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sessions().list_participants("your-session-id").items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sessions_remove_participant(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sessions().remove_participant("ana").room_id("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_calls_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().calls().create("+14155550100").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_calls_end(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().calls().end("your-call-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_calls_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().calls().get("your-call-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_calls_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sip().calls().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sip_calls_switch_room(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().calls().switch_room("your-call-id", "abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_calls_transfer(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().calls().transfer("your-call-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_inbound_trunks_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().inbound_trunks().create("demo", ["+14155550100"]).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_inbound_trunks_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().inbound_trunks().delete("your-gateway-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_inbound_trunks_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().inbound_trunks().get("your-gateway-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_inbound_trunks_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sip().inbound_trunks().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sip_inbound_trunks_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().inbound_trunks().update("your-gateway-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_outbound_trunks_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().outbound_trunks().create("demo", "sip.example.org", ["+14155550100"]).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_outbound_trunks_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().outbound_trunks().delete("your-gateway-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_outbound_trunks_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().outbound_trunks().get("your-gateway-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_outbound_trunks_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sip().outbound_trunks().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sip_outbound_trunks_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().outbound_trunks().update("your-gateway-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_phone_numbers_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .sip()
        .phone_numbers()
        .create(
            "demo",
            ["+14155550100"],
            PhoneNumberInboundConfig::default().sip_region("auto"),
            PhoneNumberOutboundConfig::default().address("sip.example.org").sip_region("auto"),
        )
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_phone_numbers_detach(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().phone_numbers().detach("+14155550100").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_phone_numbers_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().phone_numbers().get("+14155550100").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_phone_numbers_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sip().phone_numbers().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sip_phone_numbers_release(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().phone_numbers().release("+14155550100").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_phone_numbers_update_gateway(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().phone_numbers().update_gateway("your-gateway-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_routing_rules_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().routing_rules().create("demo", "inbound").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_routing_rules_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().routing_rules().delete("your-rule-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_routing_rules_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().routing_rules().get("your-rule-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_routing_rules_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sip().routing_rules().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sip_routing_rules_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().routing_rules().update("your-rule-id").name("demo").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_webhooks_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().webhooks().create("https://example.com/hooks", ["call-started"]).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_webhooks_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().webhooks().delete("your-webhook-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_webhooks_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.sip().webhooks().get("your-webhook-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn sip_webhooks_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.sip().webhooks().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn sip_webhooks_update(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client
        .sip()
        .webhooks()
        .update("your-webhook-id", "https://example.com/hooks", ["call-started"])
        .await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn socket_ingress_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.socket_ingress().create("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcodings_cancel(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcodings().cancel("your-transcoding-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcodings_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcodings().get("your-transcoding-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcodings_hls_to_mp4(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcodings().hls_to_mp4().room_id("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcodings_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.transcodings().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn transcodings_meeting_recording_merge(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcodings().meeting_recording_merge(["your-recording-ids"]).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcodings_merge(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcodings().merge(["your-recording-ids"]).await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcription_post_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcription().post().get("your-transcription-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcription_post_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.transcription().post().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn transcription_realtime_get(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcription().realtime().get("your-transcription-id").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcription_realtime_list(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.transcription().realtime().list().items(); // walks all pages
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn transcription_realtime_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcription().realtime().start("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn transcription_realtime_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.transcription().realtime().stop("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn webhooks_get_public_key(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.webhooks().get_public_key().await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn whep_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.whep().create("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn whep_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    client.whep().delete("your-session-id", "ana").await?;
    Ok(())
}

pub async fn whep_play(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.whep().play("abcd-efgh-ijkl", "v=0").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn whep_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.whep().start("abcd-efgh-ijkl", "your-sdp").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn whep_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    client.whep().stop("abcd-efgh-ijkl", "ana").await?;
    Ok(())
}

pub async fn whep_trickle(client: &Client) -> Result<(), Box<dyn Error>> {
    client.whep().trickle("your-session-id", "ana", "v=0").await?;
    Ok(())
}

pub async fn whip_create(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.whip().create("abcd-efgh-ijkl").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn whip_delete(client: &Client) -> Result<(), Box<dyn Error>> {
    client.whip().delete("your-session-id", "ana").await?;
    Ok(())
}

pub async fn whip_publish(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.whip().publish("abcd-efgh-ijkl", "v=0").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn whip_start(client: &Client) -> Result<(), Box<dyn Error>> {
    let reply = client.whip().start("abcd-efgh-ijkl", "your-sdp").await?;
    println!("{reply:?}");
    Ok(())
}

pub async fn whip_stop(client: &Client) -> Result<(), Box<dyn Error>> {
    client.whip().stop("abcd-efgh-ijkl", "ana").await?;
    Ok(())
}

pub async fn whip_trickle(client: &Client) -> Result<(), Box<dyn Error>> {
    client.whip().trickle("your-session-id", "ana", "v=0").await?;
    Ok(())
}
