//! Alert rules; the channels and incidents are not in the official crate.

use futures_util::TryStreamExt;
use videosdk::{
    AlertConditionOperator, AlertRuleCondition, AlertRuleConfig, AlertRuleQuery, AlertRuleStatus,
    AlertSeverity, CreateAlertRuleParams, ListAlertRulesParams, UpdateAlertRuleParams,
};
use videosdk_peers::{House, call, stream};

pub(crate) async fn rules_are_made_paused_and_deleted(house: &House) {
    let query = AlertRuleQuery::metric("stat_consumer_video_bitrate");
    let condition = AlertRuleCondition::new(AlertConditionOperator::LESS_THAN, 300.0);
    let config = AlertRuleConfig::new(query, condition);
    let params = |name: &str| CreateAlertRuleParams::new(name, AlertSeverity::WARNING, config.clone());
    let made = call!(house, alert_rules.create(params("Low bitrate"))).unwrap();
    assert_eq!((&made.status, made.version), (&Some(AlertRuleStatus::ACTIVE), Some(1)));
    let id = made.alert_rule_id.as_str();
    let change = UpdateAlertRuleParams { enabled: Some(false), ..Default::default() };
    let paused = call!(house, alert_rules.update(id, change)).unwrap();
    assert_eq!((paused.status, paused.version), (Some(AlertRuleStatus::PAUSED), Some(2)));
    let config = call!(house, alert_rules.get(id)).unwrap().rule_config.unwrap();
    assert_eq!(
        (config.query.metric.as_str(), config.condition.threshold),
        ("stat_consumer_video_bitrate", 300.0)
    );
    let filter = ListAlertRulesParams { status: Some(AlertRuleStatus::PAUSED), ..Default::default() };
    assert_eq!(call!(house, alert_rules.list(filter)).unwrap().data.len(), 1);
    let other = call!(house, alert_rules.create(params("No bitrate"))).unwrap().alert_rule_id;
    let one_a_page = ListAlertRulesParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, alert_rules.list_stream(one_a_page)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|rule| rule.alert_rule_id.as_str()).collect::<Vec<_>>(), [&*other, id]);
    assert_eq!(call!(house, alert_rules.delete(id)).unwrap().message, "Alert rule removed");
    assert!(call!(house, alert_rules.get(id)).unwrap_err().is_not_found());
}
