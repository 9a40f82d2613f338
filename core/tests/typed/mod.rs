//! Printed from `core/spec` by `make gen`. Do not edit.
#![allow(deprecated, clippy::wildcard_imports)]

use super::support::{Outcome, decode, give_back, one, page, take};
use serde_json::Value;
use std::collections::BTreeMap;
use videosdk_api::model::{Extra, Timestamp};
use videosdk_api::models::*;
use videosdk_api::{CallOptions, Client, Params};

/// Calls the typed method of `operation`; `None` when there is none.
pub async fn call(
    client: &Client,
    operation: &str,
    mut params: Params,
    options: &CallOptions,
) -> Option<Outcome> {
    let p = &mut params;
    let outcome = match operation {
        "agents.connect" => {
            let mut call = client.agents().connect(decode::<String>(take(p, "agentId")));
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("meetingId") {
                call = call.meeting_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomOptions") {
                call = call.room_options(decode::<AgentRoomOptions>(v));
            }
            if let Some(v) = p.remove("sipOptions") {
                call = call.sip_options(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("versionId") {
                call = call.version_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("versionTag") {
                call = call.version_tag(decode::<String>(v));
            }
            if let Some(v) = p.remove("wait") {
                call = call.wait_(decode::<Value>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.deployments.create" => {
            let mut call = client.agents().deployments().create();
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("envSecret") {
                call = call.env_secret(decode::<String>(v));
            }
            if let Some(v) = p.remove("template") {
                call = call.template(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.deployments.delete" => {
            let mut call = client.agents().deployments().delete(decode::<String>(take(p, "deploymentId")));
            if let Some(v) = p.remove("force") {
                call = call.force(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.deployments.deploy" => {
            let mut call = client
                .agents()
                .deployments()
                .deploy(decode::<String>(take(p, "name")), decode::<String>(take(p, "image")));
            if let Some(v) = p.remove("env") {
                call = call.env(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("scaling") {
                call = call.scaling(decode::<AgentScaling>(v));
            }
            if let Some(v) = p.remove("profile") {
                call = call.profile(decode::<AgentProfile>(v));
            }
            if let Some(v) = p.remove("region") {
                call = call.region(decode::<String>(v));
            }
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("versionTag") {
                call = call.version_tag(decode::<String>(v));
            }
            if let Some(v) = p.remove("webhook") {
                call = call.webhook(decode::<AgentWebhook>(v));
            }
            if let Some(v) = p.remove("envSecretName") {
                call = call.env_secret_name(decode::<String>(v));
            }
            if let Some(v) = p.remove("cleanUp") {
                call = call.clean_up(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.deployments.get" => {
            let call = client.agents().deployments().get(decode::<String>(take(p, "deploymentId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.deployments.getLatestVersion" => {
            let call =
                client.agents().deployments().get_latest_version(decode::<String>(take(p, "deploymentId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.deployments.list" => {
            let mut call = client.agents().deployments().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<String>(v));
            }
            if let Some(v) = p.remove("deploymentId") {
                call = call.deployment_id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "agents.deployments.logs" => {
            let mut call = client.agents().deployments().logs(decode::<String>(take(p, "deploymentId")));
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("versionId") {
                call = call.version_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("start") {
                call = call.start(decode::<Timestamp>(v));
            }
            if let Some(v) = p.remove("end") {
                call = call.end(decode::<Timestamp>(v));
            }
            if let Some(v) = p.remove("sort") {
                call = call.sort(decode::<AgentLogSort>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "agents.dispatch" => {
            let mut call = client.agents().dispatch(decode::<String>(take(p, "agentId")));
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("meetingId") {
                call = call.meeting_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomOptions") {
                call = call.room_options(decode::<AgentRoomOptions>(v));
            }
            if let Some(v) = p.remove("sipOptions") {
                call = call.sip_options(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("versionId") {
                call = call.version_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("versionTag") {
                call = call.version_tag(decode::<String>(v));
            }
            if let Some(v) = p.remove("wait") {
                call = call.wait_(decode::<Value>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.generalDispatch" => {
            let mut call = client.agents().general_dispatch(decode::<String>(take(p, "versionId")));
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("meetingId") {
                call = call.meeting_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomOptions") {
                call = call.room_options(decode::<AgentRoomOptions>(v));
            }
            if let Some(v) = p.remove("sipOptions") {
                call = call.sip_options(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<Extra>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.initConfig" => {
            let call = client.agents().init_config();
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.secrets.create" => {
            let mut call = client.agents().secrets().create(
                decode::<String>(take(p, "name")),
                decode::<BTreeMap<String, String>>(take(p, "keys")),
                decode::<SecretType>(take(p, "type")),
            );
            if let Some(v) = p.remove("region") {
                call = call.region(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.versions.create" => {
            let mut call = client
                .agents()
                .versions()
                .create(decode::<String>(take(p, "deploymentId")), decode::<AgentImage>(take(p, "image")));
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("profile") {
                call = call.profile(decode::<AgentProfile>(v));
            }
            if let Some(v) = p.remove("minReplica") {
                call = call.min_replica(decode::<i64>(v));
            }
            if let Some(v) = p.remove("maxReplica") {
                call = call.max_replica(decode::<i64>(v));
            }
            if let Some(v) = p.remove("region") {
                call = call.region(decode::<String>(v));
            }
            if let Some(v) = p.remove("versionTag") {
                call = call.version_tag(decode::<String>(v));
            }
            if let Some(v) = p.remove("webhook") {
                call = call.webhook(decode::<AgentWebhook>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "agents.versions.setActive" => {
            let mut call = client
                .agents()
                .versions()
                .set_active(decode::<String>(take(p, "versionId")), decode::<bool>(take(p, "activate")));
            if let Some(v) = p.remove("force") {
                call = call.force(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.channels.create" => {
            let mut call = client.alert_rules().channels().create(
                decode::<NotificationChannelType>(take(p, "type")),
                decode::<Extra>(take(p, "config")),
            );
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.channels.delete" => {
            let call = client.alert_rules().channels().delete(decode::<String>(take(p, "channelId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.channels.get" => {
            let call = client.alert_rules().channels().get(decode::<String>(take(p, "channelId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.channels.list" => {
            let mut call = client.alert_rules().channels().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "alertRules.channels.test" => {
            let mut call = client
                .alert_rules()
                .channels()
                .test(decode::<NotificationChannelType>(take(p, "type")), decode::<Extra>(take(p, "config")));
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.channels.update" => {
            let mut call = client.alert_rules().channels().update(decode::<String>(take(p, "channelId")));
            if let Some(v) = p.remove("type") {
                call = call.r#type(decode::<NotificationChannelType>(v));
            }
            if let Some(v) = p.remove("config") {
                call = call.config(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.create" => {
            let mut call = client.alert_rules().create(
                decode::<String>(take(p, "name")),
                decode::<AlertSeverity>(take(p, "severity")),
                decode::<AlertRuleConfig>(take(p, "ruleConfig")),
            );
            if let Some(v) = p.remove("description") {
                call = call.description(decode::<String>(v));
            }
            if let Some(v) = p.remove("summary") {
                call = call.summary(decode::<String>(v));
            }
            if let Some(v) = p.remove("enabled") {
                call = call.enabled(decode::<bool>(v));
            }
            if let Some(v) = p.remove("domain") {
                call = call.domain(decode::<AlertDomain>(v));
            }
            if let Some(v) = p.remove("timeAggregation") {
                call = call.time_aggregation(decode::<String>(v));
            }
            if let Some(v) = p.remove("notificationChannelIds") {
                call = call.notification_channel_ids(decode::<Vec<String>>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.delete" => {
            let call = client.alert_rules().delete(decode::<String>(take(p, "alertRuleId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.get" => {
            let call = client.alert_rules().get(decode::<String>(take(p, "alertRuleId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.list" => {
            let mut call = client.alert_rules().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("region") {
                call = call.region(decode::<String>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<AlertRuleStatus>(v));
            }
            if let Some(v) = p.remove("metricCategory") {
                call = call.metric_category(decode::<String>(v));
            }
            if let Some(v) = p.remove("domain") {
                call = call.domain(decode::<AlertDomain>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "alertRules.metrics.catalog" => {
            let mut call = client.alert_rules().metrics().catalog();
            if let Some(v) = p.remove("domain") {
                call = call.domain(decode::<AlertDomain>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.metrics.models" => {
            let call = client.alert_rules().metrics().models(decode::<String>(take(p, "metric")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.metrics.participantCount" => {
            let call = client.alert_rules().metrics().participant_count(decode::<String>(take(p, "metric")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.metrics.query" => {
            let mut call = client.alert_rules().metrics().query(decode::<String>(take(p, "metric")));
            if let Some(v) = p.remove("window") {
                call = call.window(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "alertRules.update" => {
            let mut call = client.alert_rules().update(decode::<String>(take(p, "alertRuleId")));
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("severity") {
                call = call.severity(decode::<AlertSeverity>(v));
            }
            if let Some(v) = p.remove("ruleConfig") {
                call = call.rule_config(decode::<AlertRuleConfig>(v));
            }
            if let Some(v) = p.remove("description") {
                call = call.description(decode::<String>(v));
            }
            if let Some(v) = p.remove("summary") {
                call = call.summary(decode::<String>(v));
            }
            if let Some(v) = p.remove("enabled") {
                call = call.enabled(decode::<bool>(v));
            }
            if let Some(v) = p.remove("domain") {
                call = call.domain(decode::<AlertDomain>(v));
            }
            if let Some(v) = p.remove("timeAggregation") {
                call = call.time_aggregation(decode::<String>(v));
            }
            if let Some(v) = p.remove("notificationChannelIds") {
                call = call.notification_channel_ids(decode::<Vec<String>>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.cancel" => {
            let call = client
                .batch_calls()
                .cancel(decode::<String>(take(p, "batchId")), decode::<BatchCallCancelMode>(take(p, "mode")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.create" => {
            let mut call = client.batch_calls().create(
                decode::<String>(take(p, "batchName")),
                decode::<String>(take(p, "phoneNumberId")),
                decode::<String>(take(p, "routingRuleId")),
            );
            if let Some(v) = p.remove("description") {
                call = call.description(decode::<String>(v));
            }
            if let Some(v) = p.remove("timing") {
                call = call.timing(decode::<BatchCallTiming>(v));
            }
            if let Some(v) = p.remove("timezone") {
                call = call.timezone(decode::<String>(v));
            }
            if let Some(v) = p.remove("scheduledTime") {
                call = call.scheduled_time(decode::<String>(v));
            }
            if let Some(v) = p.remove("scheduledDate") {
                call = call.scheduled_date(decode::<String>(v));
            }
            if let Some(v) = p.remove("allowedFrom") {
                call = call.allowed_from(decode::<String>(v));
            }
            if let Some(v) = p.remove("allowedUntil") {
                call = call.allowed_until(decode::<String>(v));
            }
            if let Some(v) = p.remove("daysOfWeek") {
                call = call.days_of_week(decode::<Vec<i64>>(v));
            }
            if let Some(v) = p.remove("retry") {
                call = call.retry(decode::<BatchCallRetryConfig>(v));
            }
            if let Some(v) = p.remove("saveAsDraft") {
                call = call.save_as_draft(decode::<bool>(v));
            }
            if let Some(v) = p.remove("webhook") {
                call = call.webhook(decode::<BatchCallWebhookConfig>(v));
            }
            if let Some(v) = p.remove("batchId") {
                call = call.batch_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.delete" => {
            let call = client.batch_calls().delete(decode::<String>(take(p, "batchId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.get" => {
            let call = client.batch_calls().get(decode::<String>(take(p, "batchId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.list" => {
            let mut call = client.batch_calls().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<BatchCallStatus>(v));
            }
            if let Some(v) = p.remove("startDate") {
                call = call.start_date(decode::<Timestamp>(v));
            }
            if let Some(v) = p.remove("endDate") {
                call = call.end_date(decode::<Timestamp>(v));
            }
            if let Some(v) = p.remove("minValue") {
                call = call.min_value(decode::<i64>(v));
            }
            if let Some(v) = p.remove("maxValue") {
                call = call.max_value(decode::<i64>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "batchCalls.parse" => {
            let call = client.batch_calls().parse(decode::<String>(take(p, "batchId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.records.delete" => {
            let call = client
                .batch_calls()
                .records()
                .delete(decode::<String>(take(p, "batchId")), decode::<Vec<String>>(take(p, "recordIds")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.records.export" => {
            let mut call = client.batch_calls().records().export(decode::<String>(take(p, "batchId")));
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("search") {
                call = call.search(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.records.list" => {
            let mut call = client.batch_calls().records().list(decode::<String>(take(p, "batchId")));
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("query") {
                call = call.query(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "batchCalls.records.update" => {
            let mut call = client
                .batch_calls()
                .records()
                .update(decode::<String>(take(p, "batchId")), decode::<String>(take(p, "recordId")));
            if let Some(v) = p.remove("phoneNumber") {
                call = call.phone_number(decode::<String>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<Extra>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.stats" => {
            let call = client.batch_calls().stats(decode::<String>(take(p, "batchId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.update" => {
            let mut call = client.batch_calls().update(decode::<String>(take(p, "batchId")));
            if let Some(v) = p.remove("batchName") {
                call = call.batch_name(decode::<String>(v));
            }
            if let Some(v) = p.remove("phoneNumberId") {
                call = call.phone_number_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("routingRuleId") {
                call = call.routing_rule_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("description") {
                call = call.description(decode::<String>(v));
            }
            if let Some(v) = p.remove("timing") {
                call = call.timing(decode::<BatchCallTiming>(v));
            }
            if let Some(v) = p.remove("timezone") {
                call = call.timezone(decode::<String>(v));
            }
            if let Some(v) = p.remove("scheduledTime") {
                call = call.scheduled_time(decode::<String>(v));
            }
            if let Some(v) = p.remove("scheduledDate") {
                call = call.scheduled_date(decode::<String>(v));
            }
            if let Some(v) = p.remove("allowedFrom") {
                call = call.allowed_from(decode::<String>(v));
            }
            if let Some(v) = p.remove("allowedUntil") {
                call = call.allowed_until(decode::<String>(v));
            }
            if let Some(v) = p.remove("daysOfWeek") {
                call = call.days_of_week(decode::<Vec<i64>>(v));
            }
            if let Some(v) = p.remove("retry") {
                call = call.retry(decode::<BatchCallRetryConfig>(v));
            }
            if let Some(v) = p.remove("saveAsDraft") {
                call = call.save_as_draft(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.upload" => {
            let mut call = client
                .batch_calls()
                .upload(decode::<String>(take(p, "fileName")), decode::<i64>(take(p, "fileSize")));
            if let Some(v) = p.remove("batchId") {
                call = call.batch_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "batchCalls.uploadFile" => {
            let mut call = client.batch_calls().upload_file();
            if let Some(v) = p.remove("filePath") {
                call = call.file_path(decode::<String>(v));
            }
            if let Some(v) = p.remove("content") {
                call = call.content(decode::<String>(v));
            }
            if let Some(v) = p.remove("contentBase64") {
                call = call.content_base64(decode::<String>(v));
            }
            if let Some(v) = p.remove("fileName") {
                call = call.file_name(decode::<String>(v));
            }
            if let Some(v) = p.remove("batchId") {
                call = call.batch_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("waitForParse") {
                call = call.wait_for_parse(decode::<bool>(v));
            }
            if let Some(v) = p.remove("pollIntervalMs") {
                call = call.poll_interval_ms(decode::<i64>(v));
            }
            if let Some(v) = p.remove("pollTimeoutMs") {
                call = call.poll_timeout_ms(decode::<i64>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "connectors.create" => {
            let mut call = client.connectors().create(decode::<ConnectorProvider>(take(p, "provider")));
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("defaultRoomId") {
                call = call.default_room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("defaultRuleId") {
                call = call.default_rule_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("region") {
                call = call.region(decode::<Region>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "connectors.delete" => {
            let call = client.connectors().delete(decode::<String>(take(p, "connectorId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "connectors.get" => {
            let call = client.connectors().get(decode::<String>(take(p, "connectorId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "connectors.list" => {
            let call = client.connectors().list();
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "connectors.rotateKey" => {
            let call = client.connectors().rotate_key(decode::<String>(take(p, "connectorId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "hls.capture" => {
            let mut call = client.hls().capture(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("time") {
                call = call.time(decode::<f64>(v));
            }
            if let Some(v) = p.remove("width") {
                call = call.width(decode::<i64>(v));
            }
            if let Some(v) = p.remove("height") {
                call = call.height(decode::<i64>(v));
            }
            if let Some(v) = p.remove("format") {
                call = call.format(decode::<ImageFormat>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "hls.delete" => {
            let call = client.hls().delete(decode::<String>(take(p, "hlsId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "hls.get" => {
            let call = client.hls().get(decode::<String>(take(p, "roomId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "hls.getById" => {
            let call = client.hls().get_by_id(decode::<String>(take(p, "hlsId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "hls.list" => {
            let mut call = client.hls().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("query") {
                call = call.query(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "hls.start" => {
            let mut call = client.hls().start(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("config") {
                call = call.config(decode::<CompositionConfig>(v));
            }
            if let Some(v) = p.remove("templateUrl") {
                call = call.template_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("transcription") {
                call = call.transcription(decode::<TranscriptionConfig>(v));
            }
            if let Some(v) = p.remove("summary") {
                call = call.summary(decode::<SummaryConfig>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("recording") {
                call = call.recording(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("resourceId") {
                call = call.resource_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "hls.stop" => {
            let mut call = client.hls().stop(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("id") {
                call = call.id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "incidents.acknowledge" => {
            let call = client.incidents().acknowledge(decode::<String>(take(p, "incidentId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "incidents.delete" => {
            let call = client.incidents().delete(decode::<String>(take(p, "incidentId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "incidents.get" => {
            let call = client.incidents().get(decode::<String>(take(p, "incidentId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "incidents.list" => {
            let mut call = client.incidents().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<IncidentStatus>(v));
            }
            if let Some(v) = p.remove("severity") {
                call = call.severity(decode::<AlertSeverity>(v));
            }
            if let Some(v) = p.remove("metricCategory") {
                call = call.metric_category(decode::<String>(v));
            }
            if let Some(v) = p.remove("domain") {
                call = call.domain(decode::<AlertDomain>(v));
            }
            if let Some(v) = p.remove("query") {
                call = call.query(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "incidents.resolve" => {
            let call = client.incidents().resolve(decode::<String>(take(p, "incidentId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "participants.get" => {
            let call = client
                .participants()
                .get(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "participantId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "participants.list" => {
            let mut call = client.participants().list(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "participants.remove" => {
            let call = client
                .participants()
                .remove(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "participantId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.composite.delete" => {
            let call = client.recordings().composite().delete(decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.composite.get" => {
            let call = client.recordings().composite().get(decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.composite.list" => {
            let mut call = client.recordings().composite().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "recordings.composite.start" => {
            let mut call = client.recordings().composite().start(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("participants") {
                call = call.participants(decode::<Vec<CompositeParticipantSelector>>(v));
            }
            if let Some(v) = p.remove("watermarks") {
                call = call.watermarks(decode::<Vec<CompositeWatermark>>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("bucketDirPath") {
                call = call.bucket_dir_path(decode::<String>(v));
            }
            if let Some(v) = p.remove("preSignedURL") {
                call = call.pre_signed_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("fileFormat") {
                call = call.file_format(decode::<CompositeFormat>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.composite.stop" => {
            let call = client
                .recordings()
                .composite()
                .stop(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.delete" => {
            let call = client.recordings().delete(decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.get" => {
            let mut call = client.recordings().get(decode::<String>(take(p, "recordingId")));
            if let Some(v) = p.remove("withTranscription") {
                call = call.with_transcription(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.list" => {
            let mut call = client.recordings().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("query") {
                call = call.query(decode::<String>(v));
            }
            if let Some(v) = p.remove("withTranscription") {
                call = call.with_transcription(decode::<bool>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "recordings.merge.create" => {
            let mut call = client.recordings().merge().create(
                decode::<String>(take(p, "sessionId")),
                decode::<Vec<MergeChannelEntry>>(take(p, "channel1")),
                decode::<Vec<MergeChannelEntry>>(take(p, "channel2")),
            );
            if let Some(v) = p.remove("type") {
                call = call.r#type(decode::<RecordingMode>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("dirPath") {
                call = call.dir_path(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.merge.get" => {
            let call = client.recordings().merge().get(decode::<String>(take(p, "mergeId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.merge.list" => {
            let mut call = client.recordings().merge().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<MergeStatus>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("id") {
                call = call.id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "recordings.participant.delete" => {
            let call = client.recordings().participant().delete(decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.participant.get" => {
            let call = client.recordings().participant().get(decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.participant.list" => {
            let mut call = client.recordings().participant().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "recordings.participant.start" => {
            let mut call = client
                .recordings()
                .participant()
                .start(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "participantId")));
            if let Some(v) = p.remove("fileFormat") {
                call = call.file_format(decode::<ParticipantRecordingFormat>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("bucketDirPath") {
                call = call.bucket_dir_path(decode::<String>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<Extra>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.participant.stop" => {
            let call = client
                .recordings()
                .participant()
                .stop(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "participantId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.start" => {
            let mut call = client.recordings().start(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("config") {
                call = call.config(decode::<CompositionConfig>(v));
            }
            if let Some(v) = p.remove("templateUrl") {
                call = call.template_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("transcription") {
                call = call.transcription(decode::<TranscriptionConfig>(v));
            }
            if let Some(v) = p.remove("onFailure") {
                call = call.on_failure(decode::<OnFailureConfig>(v));
            }
            if let Some(v) = p.remove("fileFormat") {
                call = call.file_format(decode::<RecordingFormat>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("awsDirPath") {
                call = call.aws_dir_path(decode::<String>(v));
            }
            if let Some(v) = p.remove("resourceId") {
                call = call.resource_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("preSignedUrl") {
                call = call.pre_signed_url(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.stop" => {
            let mut call = client.recordings().stop(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("id") {
                call = call.id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.track.delete" => {
            let call = client.recordings().track().delete(decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.track.get" => {
            let call = client.recordings().track().get(decode::<String>(take(p, "recordingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.track.list" => {
            let mut call = client.recordings().track().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "recordings.track.start" => {
            let mut call = client.recordings().track().start(
                decode::<String>(take(p, "roomId")),
                decode::<String>(take(p, "participantId")),
                decode::<TrackKind>(take(p, "kind")),
            );
            if let Some(v) = p.remove("fileFormat") {
                call = call.file_format(decode::<TrackRecordingFormat>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("bucketDirPath") {
                call = call.bucket_dir_path(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "recordings.track.stop" => {
            let call = client.recordings().track().stop(
                decode::<String>(take(p, "roomId")),
                decode::<String>(take(p, "participantId")),
                decode::<TrackKind>(take(p, "kind")),
            );
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "resourcePool.acquire" => {
            let mut call = client
                .resource_pool()
                .acquire(decode::<ComposerType>(take(p, "type")), decode::<String>(take(p, "webhookUrl")));
            if let Some(v) = p.remove("units") {
                call = call.units(decode::<i64>(v));
            }
            if let Some(v) = p.remove("mode") {
                call = call.mode(decode::<CompositionMode>(v));
            }
            if let Some(v) = p.remove("quality") {
                call = call.quality(decode::<ResourceQuality>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "resourcePool.get" => {
            let call = client.resource_pool().get(decode::<String>(take(p, "resourceId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "resourcePool.list" => {
            let mut call = client.resource_pool().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<ResourceStatus>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "resourcePool.release" => {
            let call = client.resource_pool().release(decode::<Vec<String>>(take(p, "ids")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rooms.create" => {
            let mut call = client.rooms().create();
            if let Some(v) = p.remove("customRoomId") {
                call = call.custom_room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("geoFence") {
                call = call.geo_fence(decode::<Region>(v));
            }
            if let Some(v) = p.remove("webhook") {
                call = call.webhook(decode::<RoomWebhook>(v));
            }
            if let Some(v) = p.remove("autoCloseConfig") {
                call = call.auto_close_config(decode::<AutoCloseConfig>(v));
            }
            if let Some(v) = p.remove("autoStartConfig") {
                call = call.auto_start_config(decode::<AutoStartConfig>(v));
            }
            if let Some(v) = p.remove("multiComposition") {
                call = call.multi_composition(decode::<MultiComposition>(v));
            }
            if let Some(v) = p.remove("allowedParticipantIds") {
                call = call.allowed_participant_ids(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("region") {
                call = call.region(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rooms.end" => {
            let call = client.rooms().end(decode::<String>(take(p, "roomId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rooms.get" => {
            let call = client.rooms().get(decode::<String>(take(p, "roomId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rooms.list" => {
            let mut call = client.rooms().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("query") {
                call = call.query(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "rooms.updateStatus" => {
            let call = client
                .rooms()
                .update_status(decode::<String>(take(p, "roomId")), decode::<RoomStatus>(take(p, "status")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rooms.validate" => {
            let call = client.rooms().validate(decode::<String>(take(p, "roomId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rtmp.get" => {
            let call = client.rtmp().get(decode::<String>(take(p, "livestreamId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rtmp.list" => {
            let mut call = client.rtmp().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("query") {
                call = call.query(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "rtmp.start" => {
            let mut call = client
                .rtmp()
                .start(decode::<String>(take(p, "roomId")), decode::<Vec<RtmpOutput>>(take(p, "outputs")));
            if let Some(v) = p.remove("config") {
                call = call.config(decode::<CompositionConfig>(v));
            }
            if let Some(v) = p.remove("templateUrl") {
                call = call.template_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("transcription") {
                call = call.transcription(decode::<TranscriptionConfig>(v));
            }
            if let Some(v) = p.remove("resourceId") {
                call = call.resource_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "rtmp.stop" => {
            let mut call = client.rtmp().stop(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("id") {
                call = call.id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sessions.end" => {
            let mut call = client.sessions().end(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("ignoreClosed") {
                call = call.ignore_closed(decode::<bool>(v));
            }
            if let Some(v) = p.remove("vsdkForceKill") {
                call = call.vsdk_force_kill(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sessions.get" => {
            let call = client.sessions().get(decode::<String>(take(p, "sessionId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sessions.getParticipant" => {
            let call = client.sessions().get_participant(
                decode::<String>(take(p, "sessionId")),
                decode::<String>(take(p, "participantId")),
            );
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sessions.getParticipantStats" => {
            let call = client.sessions().get_participant_stats(
                decode::<String>(take(p, "sessionId")),
                decode::<String>(take(p, "participantId")),
            );
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sessions.getStats" => {
            let call = client.sessions().get_stats(decode::<String>(take(p, "sessionId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sessions.list" => {
            let mut call = client.sessions().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("query") {
                call = call.query(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("customRoomId") {
                call = call.custom_room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("userId") {
                call = call.user_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("startDate") {
                call = call.start_date(decode::<i64>(v));
            }
            if let Some(v) = p.remove("endDate") {
                call = call.end_date(decode::<i64>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<SessionStatus>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sessions.listActiveParticipants" => {
            let mut call = client.sessions().list_active_participants(decode::<String>(take(p, "sessionId")));
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sessions.listParticipants" => {
            let mut call = client.sessions().list_participants(decode::<String>(take(p, "sessionId")));
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sessions.removeParticipant" => {
            let mut call = client.sessions().remove_participant(decode::<String>(take(p, "participantId")));
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.calls.create" => {
            let mut call = client.sip().calls().create(decode::<String>(take(p, "sipCallTo")));
            if let Some(v) = p.remove("sipCallFrom") {
                call = call.sip_call_from(decode::<String>(v));
            }
            if let Some(v) = p.remove("destinationRoomId") {
                call = call.destination_room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("gatewayId") {
                call = call.gateway_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("routingRuleId") {
                call = call.routing_rule_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("participant") {
                call = call.participant(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("recordAudio") {
                call = call.record_audio(decode::<bool>(v));
            }
            if let Some(v) = p.remove("waitUntilAnswered") {
                call = call.wait_until_answered(decode::<bool>(v));
            }
            if let Some(v) = p.remove("ringingTimeout") {
                call = call.ringing_timeout(decode::<i64>(v));
            }
            if let Some(v) = p.remove("dtmf") {
                call = call.dtmf(decode::<bool>(v));
            }
            if let Some(v) = p.remove("maxCallDuration") {
                call = call.max_call_duration(decode::<i64>(v));
            }
            if let Some(v) = p.remove("mediaEncryption") {
                call = call.media_encryption(decode::<SipMediaEncryption>(v));
            }
            if let Some(v) = p.remove("hidePhoneNumber") {
                call = call.hide_phone_number(decode::<bool>(v));
            }
            if let Some(v) = p.remove("headers") {
                call = call.headers(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("includeHeaders") {
                call = call.include_headers(decode::<SipIncludeHeaders>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.calls.end" => {
            let call = client.sip().calls().end(decode::<String>(take(p, "callId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.calls.get" => {
            let call = client.sip().calls().get(decode::<String>(take(p, "callId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.calls.list" => {
            let mut call = client.sip().calls().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("id") {
                call = call.id(decode::<String>(v));
            }
            if let Some(v) = p.remove("gatewayId") {
                call = call.gateway_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("ruleId") {
                call = call.rule_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("type") {
                call = call.r#type(decode::<SipDirection>(v));
            }
            if let Some(v) = p.remove("search") {
                call = call.search(decode::<String>(v));
            }
            if let Some(v) = p.remove("startDate") {
                call = call.start_date(decode::<i64>(v));
            }
            if let Some(v) = p.remove("endDate") {
                call = call.end_date(decode::<i64>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sip.calls.switchRoom" => {
            let mut call = client
                .sip()
                .calls()
                .switch_room(decode::<String>(take(p, "callId")), decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("token") {
                call = call.token(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.calls.transfer" => {
            let mut call = client.sip().calls().transfer(decode::<String>(take(p, "callId")));
            if let Some(v) = p.remove("transferTo") {
                call = call.transfer_to(decode::<String>(v));
            }
            if let Some(v) = p.remove("participant") {
                call = call.participant(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("playDialtone") {
                call = call.play_dialtone(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.inboundTrunks.create" => {
            let mut call = client
                .sip()
                .inbound_trunks()
                .create(decode::<String>(take(p, "name")), decode::<Vec<String>>(take(p, "numbers")));
            if let Some(v) = p.remove("allowedAddresses") {
                call = call.allowed_addresses(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("allowedNumbers") {
                call = call.allowed_numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("auth") {
                call = call.auth(decode::<SipAuth>(v));
            }
            if let Some(v) = p.remove("mediaEncryption") {
                call = call.media_encryption(decode::<SipMediaEncryption>(v));
            }
            if let Some(v) = p.remove("record") {
                call = call.record(decode::<bool>(v));
            }
            if let Some(v) = p.remove("noiseCancellation") {
                call = call.noise_cancellation(decode::<bool>(v));
            }
            if let Some(v) = p.remove("enableDtmf") {
                call = call.enable_dtmf(decode::<bool>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("tags") {
                call = call.tags(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("geoRegion") {
                call = call.geo_region(decode::<SipRegion>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.inboundTrunks.delete" => {
            let call = client.sip().inbound_trunks().delete(decode::<String>(take(p, "gatewayId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.inboundTrunks.get" => {
            let call = client.sip().inbound_trunks().get(decode::<String>(take(p, "gatewayId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.inboundTrunks.list" => {
            let mut call = client.sip().inbound_trunks().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("id") {
                call = call.id(decode::<String>(v));
            }
            if let Some(v) = p.remove("search") {
                call = call.search(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sip.inboundTrunks.update" => {
            let mut call = client.sip().inbound_trunks().update(decode::<String>(take(p, "gatewayId")));
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("numbers") {
                call = call.numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("allowedAddresses") {
                call = call.allowed_addresses(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("allowedNumbers") {
                call = call.allowed_numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("auth") {
                call = call.auth(decode::<SipAuth>(v));
            }
            if let Some(v) = p.remove("mediaEncryption") {
                call = call.media_encryption(decode::<SipMediaEncryption>(v));
            }
            if let Some(v) = p.remove("record") {
                call = call.record(decode::<bool>(v));
            }
            if let Some(v) = p.remove("noiseCancellation") {
                call = call.noise_cancellation(decode::<bool>(v));
            }
            if let Some(v) = p.remove("enableDtmf") {
                call = call.enable_dtmf(decode::<bool>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("tags") {
                call = call.tags(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("geoRegion") {
                call = call.geo_region(decode::<SipRegion>(v));
            }
            if let Some(v) = p.remove("omitted") {
                call = call.omitted(decode::<SipOmitted>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.outboundTrunks.create" => {
            let mut call = client.sip().outbound_trunks().create(
                decode::<String>(take(p, "name")),
                decode::<String>(take(p, "address")),
                decode::<Vec<String>>(take(p, "numbers")),
            );
            if let Some(v) = p.remove("transport") {
                call = call.transport(decode::<SipTransport>(v));
            }
            if let Some(v) = p.remove("auth") {
                call = call.auth(decode::<SipAuth>(v));
            }
            if let Some(v) = p.remove("mediaEncryption") {
                call = call.media_encryption(decode::<SipMediaEncryption>(v));
            }
            if let Some(v) = p.remove("record") {
                call = call.record(decode::<bool>(v));
            }
            if let Some(v) = p.remove("noiseCancellation") {
                call = call.noise_cancellation(decode::<bool>(v));
            }
            if let Some(v) = p.remove("enableDtmf") {
                call = call.enable_dtmf(decode::<bool>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("tags") {
                call = call.tags(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("geoRegion") {
                call = call.geo_region(decode::<SipRegion>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.outboundTrunks.delete" => {
            let call = client.sip().outbound_trunks().delete(decode::<String>(take(p, "gatewayId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.outboundTrunks.get" => {
            let call = client.sip().outbound_trunks().get(decode::<String>(take(p, "gatewayId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.outboundTrunks.list" => {
            let mut call = client.sip().outbound_trunks().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("id") {
                call = call.id(decode::<String>(v));
            }
            if let Some(v) = p.remove("search") {
                call = call.search(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sip.outboundTrunks.update" => {
            let mut call = client.sip().outbound_trunks().update(decode::<String>(take(p, "gatewayId")));
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("address") {
                call = call.address(decode::<String>(v));
            }
            if let Some(v) = p.remove("numbers") {
                call = call.numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("transport") {
                call = call.transport(decode::<SipTransport>(v));
            }
            if let Some(v) = p.remove("allowedNumbers") {
                call = call.allowed_numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("auth") {
                call = call.auth(decode::<SipAuth>(v));
            }
            if let Some(v) = p.remove("mediaEncryption") {
                call = call.media_encryption(decode::<SipMediaEncryption>(v));
            }
            if let Some(v) = p.remove("record") {
                call = call.record(decode::<bool>(v));
            }
            if let Some(v) = p.remove("noiseCancellation") {
                call = call.noise_cancellation(decode::<bool>(v));
            }
            if let Some(v) = p.remove("enableDtmf") {
                call = call.enable_dtmf(decode::<bool>(v));
            }
            if let Some(v) = p.remove("metadata") {
                call = call.metadata(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("tags") {
                call = call.tags(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("geoRegion") {
                call = call.geo_region(decode::<SipRegion>(v));
            }
            if let Some(v) = p.remove("omitted") {
                call = call.omitted(decode::<SipOmitted>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.phoneNumbers.create" => {
            let mut call = client.sip().phone_numbers().create(
                decode::<String>(take(p, "name")),
                decode::<Vec<String>>(take(p, "phoneNumbers")),
                decode::<PhoneNumberInboundConfig>(take(p, "inbound")),
                decode::<PhoneNumberOutboundConfig>(take(p, "outbound")),
            );
            if let Some(v) = p.remove("isShared") {
                call = call.is_shared(decode::<bool>(v));
            }
            if let Some(v) = p.remove("mediaEncryption") {
                call = call.media_encryption(decode::<SipMediaEncryption>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.phoneNumbers.detach" => {
            let call = client.sip().phone_numbers().detach(decode::<String>(take(p, "phoneNumber")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.phoneNumbers.get" => {
            let call = client.sip().phone_numbers().get(decode::<String>(take(p, "number")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.phoneNumbers.list" => {
            let mut call = client.sip().phone_numbers().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("search") {
                call = call.search(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sip.phoneNumbers.release" => {
            let call = client.sip().phone_numbers().release(decode::<String>(take(p, "phoneNumberId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.phoneNumbers.updateGateway" => {
            let mut call =
                client.sip().phone_numbers().update_gateway(decode::<String>(take(p, "gatewayId")));
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("mediaEncryption") {
                call = call.media_encryption(decode::<SipMediaEncryption>(v));
            }
            if let Some(v) = p.remove("sipRegion") {
                call = call.sip_region(decode::<SipRegion>(v));
            }
            if let Some(v) = p.remove("address") {
                call = call.address(decode::<String>(v));
            }
            if let Some(v) = p.remove("auth") {
                call = call.auth(decode::<SipAuth>(v));
            }
            if let Some(v) = p.remove("transport") {
                call = call.transport(decode::<SipTransport>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.routingRules.create" => {
            let mut call = client
                .sip()
                .routing_rules()
                .create(decode::<String>(take(p, "name")), decode::<SipDirection>(take(p, "type")));
            if let Some(v) = p.remove("phoneNumbers") {
                call = call.phone_numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("room") {
                call = call.room(decode::<SipRoomConfig>(v));
            }
            if let Some(v) = p.remove("target") {
                call = call.target(decode::<RoutingRuleTarget>(v));
            }
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("agentMetadata") {
                call = call.agent_metadata(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("includeHeaders") {
                call = call.include_headers(decode::<SipIncludeHeaders>(v));
            }
            if let Some(v) = p.remove("headers") {
                call = call.headers(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("headersToAttributes") {
                call = call.headers_to_attributes(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("allowedNumbers") {
                call = call.allowed_numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("allowedIpAddresses") {
                call = call.allowed_ip_addresses(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("tags") {
                call = call.tags(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("recording") {
                call = call.recording(decode::<bool>(v));
            }
            if let Some(v) = p.remove("dtmf") {
                call = call.dtmf(decode::<bool>(v));
            }
            if let Some(v) = p.remove("noiseCancellation") {
                call = call.noise_cancellation(decode::<bool>(v));
            }
            if let Some(v) = p.remove("hidePhoneNumber") {
                call = call.hide_phone_number(decode::<bool>(v));
            }
            if let Some(v) = p.remove("apiKey") {
                call = call.api_key(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.routingRules.delete" => {
            let call = client.sip().routing_rules().delete(decode::<String>(take(p, "ruleId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.routingRules.get" => {
            let call = client.sip().routing_rules().get(decode::<String>(take(p, "ruleId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.routingRules.list" => {
            let mut call = client.sip().routing_rules().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("search") {
                call = call.search(decode::<String>(v));
            }
            if let Some(v) = p.remove("type") {
                call = call.r#type(decode::<SipDirection>(v));
            }
            if let Some(v) = p.remove("ruleIds") {
                call = call.rule_ids(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("roomType") {
                call = call.room_type(decode::<Vec<SipRoomType>>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sip.routingRules.update" => {
            let mut call = client.sip().routing_rules().update(decode::<String>(take(p, "ruleId")));
            if let Some(v) = p.remove("name") {
                call = call.name(decode::<String>(v));
            }
            if let Some(v) = p.remove("phoneNumbers") {
                call = call.phone_numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("room") {
                call = call.room(decode::<SipRoomConfig>(v));
            }
            if let Some(v) = p.remove("target") {
                call = call.target(decode::<RoutingRuleTarget>(v));
            }
            if let Some(v) = p.remove("agentId") {
                call = call.agent_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("agentMetadata") {
                call = call.agent_metadata(decode::<Extra>(v));
            }
            if let Some(v) = p.remove("includeHeaders") {
                call = call.include_headers(decode::<SipIncludeHeaders>(v));
            }
            if let Some(v) = p.remove("headers") {
                call = call.headers(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("headersToAttributes") {
                call = call.headers_to_attributes(decode::<BTreeMap<String, String>>(v));
            }
            if let Some(v) = p.remove("allowedNumbers") {
                call = call.allowed_numbers(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("allowedIpAddresses") {
                call = call.allowed_ip_addresses(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("tags") {
                call = call.tags(decode::<Vec<String>>(v));
            }
            if let Some(v) = p.remove("recording") {
                call = call.recording(decode::<bool>(v));
            }
            if let Some(v) = p.remove("dtmf") {
                call = call.dtmf(decode::<bool>(v));
            }
            if let Some(v) = p.remove("noiseCancellation") {
                call = call.noise_cancellation(decode::<bool>(v));
            }
            if let Some(v) = p.remove("hidePhoneNumber") {
                call = call.hide_phone_number(decode::<bool>(v));
            }
            if let Some(v) = p.remove("apiKey") {
                call = call.api_key(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.webhooks.create" => {
            let call = client
                .sip()
                .webhooks()
                .create(decode::<String>(take(p, "url")), decode::<Vec<SipWebhookEvent>>(take(p, "events")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.webhooks.delete" => {
            let call = client.sip().webhooks().delete(decode::<String>(take(p, "webhookId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.webhooks.get" => {
            let call = client.sip().webhooks().get(decode::<String>(take(p, "webhookId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "sip.webhooks.list" => {
            let mut call = client.sip().webhooks().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("search") {
                call = call.search(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "sip.webhooks.update" => {
            let call = client.sip().webhooks().update(
                decode::<String>(take(p, "webhookId")),
                decode::<String>(take(p, "url")),
                decode::<Vec<SipWebhookEvent>>(take(p, "events")),
            );
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "socketIngress.create" => {
            let mut call = client.socket_ingress().create(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("participant") {
                call = call.participant(decode::<SocketParticipant>(v));
            }
            if let Some(v) = p.remove("agent") {
                call = call.agent(decode::<SocketAgent>(v));
            }
            if let Some(v) = p.remove("region") {
                call = call.region(decode::<Region>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcodings.cancel" => {
            let call = client.transcodings().cancel(decode::<String>(take(p, "transcodingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcodings.get" => {
            let call = client.transcodings().get(decode::<String>(take(p, "transcodingId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcodings.hlsToMp4" => {
            let mut call = client.transcodings().hls_to_mp4();
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("hlsId") {
                call = call.hls_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("storage") {
                call = call.storage(decode::<TranscodingStorage>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcodings.list" => {
            let mut call = client.transcodings().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("hlsId") {
                call = call.hls_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<TranscodingStatus>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "transcodings.meetingRecordingMerge" => {
            let mut call =
                client.transcodings().meeting_recording_merge(decode::<Vec<String>>(take(p, "recordingIds")));
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("presignedOutputUrl") {
                call = call.presigned_output_url(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcodings.merge" => {
            let mut call = client.transcodings().merge(decode::<Vec<String>>(take(p, "recordingIds")));
            if let Some(v) = p.remove("task") {
                call = call.task(decode::<CompositeMergeTask>(v));
            }
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("watermark") {
                call = call.watermark(decode::<TranscodingWatermark>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcription.post.get" => {
            let call = client.transcription().post().get(decode::<String>(take(p, "transcriptionId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcription.post.list" => {
            let mut call = client.transcription().post().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "transcription.realtime.get" => {
            let call = client.transcription().realtime().get(decode::<String>(take(p, "transcriptionId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcription.realtime.list" => {
            let mut call = client.transcription().realtime().list();
            if let Some(v) = p.remove("page") {
                call = call.page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("perPage") {
                call = call.per_page(decode::<i64>(v));
            }
            if let Some(v) = p.remove("status") {
                call = call.status(decode::<TranscriptionStatus>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            give_back(p);
            page(call.options(options.clone()).await)
        }
        "transcription.realtime.start" => {
            let mut call = client.transcription().realtime().start(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("webhookUrl") {
                call = call.webhook_url(decode::<String>(v));
            }
            if let Some(v) = p.remove("modelId") {
                call = call.model_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("language") {
                call = call.language(decode::<String>(v));
            }
            if let Some(v) = p.remove("summary") {
                call = call.summary(decode::<SummaryConfig>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "transcription.realtime.stop" => {
            let call = client.transcription().realtime().stop(decode::<String>(take(p, "roomId")));
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "webhooks.getPublicKey" => {
            let call = client.webhooks().get_public_key();
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whep.create" => {
            let mut call = client.whep().create(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("remotePeerId") {
                call = call.remote_peer_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("expiresIn") {
                call = call.expires_in(decode::<i64>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whep.delete" => {
            let mut call = client
                .whep()
                .delete(decode::<String>(take(p, "sessionId")), decode::<String>(take(p, "participantId")));
            if let Some(v) = p.remove("remotePeerId") {
                call = call.remote_peer_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whep.play" => {
            let mut call =
                client.whep().play(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "sdp")));
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("remotePeerId") {
                call = call.remote_peer_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whep.start" => {
            let mut call =
                client.whep().start(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "sdp")));
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("remotePeerId") {
                call = call.remote_peer_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whep.stop" => {
            let mut call = client
                .whep()
                .stop(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "participantId")));
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("remotePeerId") {
                call = call.remote_peer_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whep.trickle" => {
            let mut call = client.whep().trickle(
                decode::<String>(take(p, "sessionId")),
                decode::<String>(take(p, "participantId")),
                decode::<String>(take(p, "fragment")),
            );
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whip.create" => {
            let mut call = client.whip().create(decode::<String>(take(p, "roomId")));
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("displayName") {
                call = call.display_name(decode::<String>(v));
            }
            if let Some(v) = p.remove("useExistingPeer") {
                call = call.use_existing_peer(decode::<bool>(v));
            }
            if let Some(v) = p.remove("expiresIn") {
                call = call.expires_in(decode::<i64>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whip.delete" => {
            let mut call = client
                .whip()
                .delete(decode::<String>(take(p, "sessionId")), decode::<String>(take(p, "participantId")));
            if let Some(v) = p.remove("displayName") {
                call = call.display_name(decode::<String>(v));
            }
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whip.publish" => {
            let mut call =
                client.whip().publish(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "sdp")));
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("displayName") {
                call = call.display_name(decode::<String>(v));
            }
            if let Some(v) = p.remove("useExistingPeer") {
                call = call.use_existing_peer(decode::<UseExistingPeer>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whip.start" => {
            let mut call =
                client.whip().start(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "sdp")));
            if let Some(v) = p.remove("participantId") {
                call = call.participant_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("displayName") {
                call = call.display_name(decode::<String>(v));
            }
            if let Some(v) = p.remove("useExistingPeer") {
                call = call.use_existing_peer(decode::<bool>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whip.stop" => {
            let mut call = client
                .whip()
                .stop(decode::<String>(take(p, "roomId")), decode::<String>(take(p, "participantId")));
            if let Some(v) = p.remove("sessionId") {
                call = call.session_id(decode::<String>(v));
            }
            if let Some(v) = p.remove("displayName") {
                call = call.display_name(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        "whip.trickle" => {
            let mut call = client.whip().trickle(
                decode::<String>(take(p, "sessionId")),
                decode::<String>(take(p, "participantId")),
                decode::<String>(take(p, "fragment")),
            );
            if let Some(v) = p.remove("roomId") {
                call = call.room_id(decode::<String>(v));
            }
            give_back(p);
            one(call.options(options.clone()).await)
        }
        _ => return None,
    };
    Some(outcome)
}
