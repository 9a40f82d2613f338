/* Rules that watch metrics, the channels they notify, and the metrics there are. Printed from core/spec/alertRules.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_ALERT_RULES_H
#define VIDEOSDK_API_ALERT_RULES_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * Whether a rule watches.
 *
 * Any other text is taken too.
 */
#define VSDK_ALERT_RULE_STATUS_ACTIVE "active"
#define VSDK_ALERT_RULE_STATUS_PAUSED "paused"

/**
 * Type of the values of an attribute.
 *
 * Any other text is taken too.
 */
#define VSDK_ATTRIBUTE_DATA_TYPE_STRING "string"
#define VSDK_ATTRIBUTE_DATA_TYPE_INT64 "int64"
#define VSDK_ATTRIBUTE_DATA_TYPE_FLOAT64 "float64"
#define VSDK_ATTRIBUTE_DATA_TYPE_BOOL "bool"

/**
 * Where an attribute comes from.
 *
 * Any other text is taken too.
 */
#define VSDK_ATTRIBUTE_KIND_TAG "tag"
#define VSDK_ATTRIBUTE_KIND_RESOURCE "resource"
#define VSDK_ATTRIBUTE_KIND_SCOPE "scope"

/**
 * How a joined value is compared.
 *
 * Any other text is taken too.
 */
#define VSDK_HAVING_OPERATOR_EQUAL "="
#define VSDK_HAVING_OPERATOR_NOT_EQUAL "!="
#define VSDK_HAVING_OPERATOR_GREATER ">"
#define VSDK_HAVING_OPERATOR_GREATER_OR_EQUAL ">="
#define VSDK_HAVING_OPERATOR_LESS "<"
#define VSDK_HAVING_OPERATOR_LESS_OR_EQUAL "<="

/**
 * How a value is compared with the threshold.
 *
 * Any other text is taken too.
 */
#define VSDK_ALERT_OPERATOR_GREATER ">"
#define VSDK_ALERT_OPERATOR_LESS "<"
#define VSDK_ALERT_OPERATOR_EQUAL "="
#define VSDK_ALERT_OPERATOR_NOT_EQUAL "!="

/**
 * How much of the window must fit.
 *
 * Any other text is taken too.
 */
#define VSDK_ALERT_MATCH_TYPE_AT_LEAST_ONCE "at_least_once"
#define VSDK_ALERT_MATCH_TYPE_ALL_THE_TIME "all_the_time"
#define VSDK_ALERT_MATCH_TYPE_ON_AVERAGE "on_average"
#define VSDK_ALERT_MATCH_TYPE_IN_TOTAL "in_total"
#define VSDK_ALERT_MATCH_TYPE_LAST "last"

/**
 * How a series becomes one number.
 *
 * Any other text is taken too.
 */
#define VSDK_SERIES_REDUCTION_LAST "last"
#define VSDK_SERIES_REDUCTION_SUM "sum"
#define VSDK_SERIES_REDUCTION_AVG "avg"
#define VSDK_SERIES_REDUCTION_MIN "min"
#define VSDK_SERIES_REDUCTION_MAX "max"

/**
 * How a channel notifies.
 *
 * Any other text is taken too.
 */
#define VSDK_NOTIFICATION_CHANNEL_TYPE_WEBHOOK "webhook"
#define VSDK_NOTIFICATION_CHANNEL_TYPE_SLACK "slack"
#define VSDK_NOTIFICATION_CHANNEL_TYPE_EMAIL "email"
#define VSDK_NOTIFICATION_CHANNEL_TYPE_PAGERDUTY "pagerduty"
#define VSDK_NOTIFICATION_CHANNEL_TYPE_ON_CALL "on_call"

typedef struct vsdk_alert_rule_config vsdk_alert_rule_config;
typedef struct vsdk_alert_query vsdk_alert_query;
typedef struct vsdk_alert_filter vsdk_alert_filter;
typedef struct vsdk_alert_group_by vsdk_alert_group_by;
typedef struct vsdk_alert_having vsdk_alert_having;
typedef struct vsdk_alert_condition vsdk_alert_condition;
typedef struct vsdk_alert_evaluation vsdk_alert_evaluation;
typedef struct vsdk_absent_data_alert vsdk_absent_data_alert;

/**
 * What a rule watches, and when it fires.
 *
 * Not settled: The official Rust crate types query and condition as here; the Node SDK leaves them open.
 */
struct vsdk_alert_rule_config {
    /** Required. What is watched. */
    const vsdk_alert_query *query;
    /** Required. When it fires. */
    const vsdk_alert_condition *condition;
    /**
     * Labels that its incidents get.
     *
     * JSON text.
     */
    const char *labels_json;
    /** How often it is looked at, and over how long. */
    const vsdk_alert_evaluation *evaluation;
    /** Whether it fires when there is no data. */
    const vsdk_absent_data_alert *absent_data_alert;
    /**
     * Further queries, under the letters B to Z.
     *
     * JSON text.
     */
    const char *additional_queries_json;
    /**
     * Expression over the queries. Not settled: Text in the official Rust crate, open in the Node SDK.
     * Chosen: text.
     */
    const char *formula;
    /** How a series becomes one number. */
    const char *reduce_to;
};

/** The series a rule watches. */
struct vsdk_alert_query {
    /** Required. Name of the metric, for instance `stat_consumer_video_bitrate`. Not empty. */
    const char *metric;
    /** Category of the metric, for instance `bitrate` or `packet_loss`. */
    const char *metric_category;
    /**
     * How values of one series are joined: latest, sum, avg, min, max, count, count_distinct, rate, increase,
     * p05 to p99.
     */
    const char *time_aggregation;
    /** How several series are joined: sum, avg, min, max, count, p50 to p99. */
    const char *space_aggregation;
    /** Type of the values: float64, int64 or string. */
    const char *data_type;
    /** Seconds between two points. At least 1. */
    vsdk_integer step_interval_seconds;
    /** Only what fits all of these. */
    const vsdk_alert_filter *filter;
    /** How many; NULL above means that it is not given. */
    size_t filter_count;
    /** Attributes that part the values into series. */
    const vsdk_alert_group_by *group_by;
    /** How many; NULL above means that it is not given. */
    size_t group_by_count;
    /** Only series that fit all of these. */
    const vsdk_alert_having *having;
    /** How many; NULL above means that it is not given. */
    size_t having_count;
};

/** A filter on an attribute. */
struct vsdk_alert_filter {
    /** Required. Attribute. */
    const char *category;
    /** Required. How it is compared, for instance `=`, `in`, `regex` or `exists`. */
    const char *condition;
    /**
     * Required. What it is compared with: text, a number, true or false, or a list.
     *
     * JSON text.
     */
    const char *value_json;
};

/** An attribute that parts values into series. */
struct vsdk_alert_group_by {
    /** Required. Attribute. */
    const char *key;
    /** Type of its values. */
    const char *data_type;
    /** Kind of attribute. */
    const char *key_type;
};

/** A filter on joined values. */
struct vsdk_alert_having {
    /** Required. Column. */
    const char *column_name;
    /** Required. How it is compared. */
    const char *operator_;
    /** Required. What it is compared with. */
    vsdk_number value;
};

/** When a rule fires. */
struct vsdk_alert_condition {
    /** Required. How the value is compared with the threshold. */
    const char *operator_;
    /** Required. Threshold in the unit of the metric. */
    vsdk_number threshold;
    /** How values of one series are joined, as in the query. */
    const char *time_aggregation;
    /** How several series are joined, as in the query. */
    const char *space_aggregation;
    /** Sessions it takes at least to fire. At least 0. */
    vsdk_number minimum_session_gate;
    /** Unit of the threshold. */
    const char *unit;
    /** How much of the window must fit. The service assumes `at_least_once`. */
    const char *match_type;
    /** Whether `requiredNumPoints` counts. */
    vsdk_boolean require_min_points;
    /** Points it takes at least to fire. At least 0. */
    vsdk_integer required_num_points;
    /** Seconds between two looks. The service assumes `60`. At least 1. */
    vsdk_integer frequency_seconds;
};

/** How often a rule is looked at, and over how long. */
struct vsdk_alert_evaluation {
    /** Seconds between two looks. At least 1. */
    vsdk_integer frequency_seconds;
    /** Seconds that each looks back. At least 1. */
    vsdk_integer window_seconds;
};

/** Whether a rule fires when there is no data. */
struct vsdk_absent_data_alert {
    /** Required. Whether it does. */
    vsdk_boolean enabled;
    /** Seconds without data before it does. At least 0. */
    vsdk_integer for_seconds;
};

static inline void vsdk_put_alert_filter(vsdk_params *to, const char *name, const vsdk_alert_filter *from)
{
    vsdk_params_object(to, name);
    if (from->category != NULL) vsdk_params_string(to, "category", from->category);
    if (from->condition != NULL) vsdk_params_string(to, "condition", from->condition);
    if (from->value_json != NULL) vsdk_params_json(to, "value", from->value_json);
    vsdk_params_end(to);
}

static inline void vsdk_put_alert_group_by(vsdk_params *to, const char *name, const vsdk_alert_group_by *from)
{
    vsdk_params_object(to, name);
    if (from->key != NULL) vsdk_params_string(to, "key", from->key);
    if (from->data_type != NULL) vsdk_params_string(to, "dataType", from->data_type);
    if (from->key_type != NULL) vsdk_params_string(to, "keyType", from->key_type);
    vsdk_params_end(to);
}

static inline void vsdk_put_alert_having(vsdk_params *to, const char *name, const vsdk_alert_having *from)
{
    vsdk_params_object(to, name);
    if (from->column_name != NULL) vsdk_params_string(to, "columnName", from->column_name);
    if (from->operator_ != NULL) vsdk_params_string(to, "operator", from->operator_);
    if (from->value.given) vsdk_params_number(to, "value", from->value.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_alert_query(vsdk_params *to, const char *name, const vsdk_alert_query *from)
{
    vsdk_params_object(to, name);
    if (from->metric != NULL) vsdk_params_string(to, "metric", from->metric);
    if (from->metric_category != NULL) vsdk_params_string(to, "metricCategory", from->metric_category);
    if (from->time_aggregation != NULL) vsdk_params_string(to, "timeAggregation", from->time_aggregation);
    if (from->space_aggregation != NULL) vsdk_params_string(to, "spaceAggregation", from->space_aggregation);
    if (from->data_type != NULL) vsdk_params_string(to, "dataType", from->data_type);
    if (from->step_interval_seconds.given) vsdk_params_integer(to, "stepIntervalSeconds", from->step_interval_seconds.value);
    if (from->filter != NULL) {
        vsdk_params_array(to, "filter");
        for (size_t at = 0; at < from->filter_count; at++) vsdk_put_alert_filter(to, NULL, &from->filter[at]);
        vsdk_params_end(to);
    }
    if (from->group_by != NULL) {
        vsdk_params_array(to, "groupBy");
        for (size_t at = 0; at < from->group_by_count; at++) vsdk_put_alert_group_by(to, NULL, &from->group_by[at]);
        vsdk_params_end(to);
    }
    if (from->having != NULL) {
        vsdk_params_array(to, "having");
        for (size_t at = 0; at < from->having_count; at++) vsdk_put_alert_having(to, NULL, &from->having[at]);
        vsdk_params_end(to);
    }
    vsdk_params_end(to);
}

static inline void vsdk_put_alert_condition(vsdk_params *to, const char *name, const vsdk_alert_condition *from)
{
    vsdk_params_object(to, name);
    if (from->operator_ != NULL) vsdk_params_string(to, "operator", from->operator_);
    if (from->threshold.given) vsdk_params_number(to, "threshold", from->threshold.value);
    if (from->time_aggregation != NULL) vsdk_params_string(to, "timeAggregation", from->time_aggregation);
    if (from->space_aggregation != NULL) vsdk_params_string(to, "spaceAggregation", from->space_aggregation);
    if (from->minimum_session_gate.given) vsdk_params_number(to, "minimumSessionGate", from->minimum_session_gate.value);
    if (from->unit != NULL) vsdk_params_string(to, "unit", from->unit);
    if (from->match_type != NULL) vsdk_params_string(to, "matchType", from->match_type);
    if (from->require_min_points.given) vsdk_params_boolean(to, "requireMinPoints", from->require_min_points.value);
    if (from->required_num_points.given) vsdk_params_integer(to, "requiredNumPoints", from->required_num_points.value);
    if (from->frequency_seconds.given) vsdk_params_integer(to, "frequencySeconds", from->frequency_seconds.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_alert_evaluation(vsdk_params *to, const char *name, const vsdk_alert_evaluation *from)
{
    vsdk_params_object(to, name);
    if (from->frequency_seconds.given) vsdk_params_integer(to, "frequencySeconds", from->frequency_seconds.value);
    if (from->window_seconds.given) vsdk_params_integer(to, "windowSeconds", from->window_seconds.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_absent_data_alert(vsdk_params *to, const char *name, const vsdk_absent_data_alert *from)
{
    vsdk_params_object(to, name);
    if (from->enabled.given) vsdk_params_boolean(to, "enabled", from->enabled.value);
    if (from->for_seconds.given) vsdk_params_integer(to, "forSeconds", from->for_seconds.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_alert_rule_config(vsdk_params *to, const char *name, const vsdk_alert_rule_config *from)
{
    vsdk_params_object(to, name);
    if (from->query != NULL) vsdk_put_alert_query(to, "query", from->query);
    if (from->condition != NULL) vsdk_put_alert_condition(to, "condition", from->condition);
    if (from->labels_json != NULL) vsdk_params_json(to, "labels", from->labels_json);
    if (from->evaluation != NULL) vsdk_put_alert_evaluation(to, "evaluation", from->evaluation);
    if (from->absent_data_alert != NULL) vsdk_put_absent_data_alert(to, "absentDataAlert", from->absent_data_alert);
    if (from->additional_queries_json != NULL) vsdk_params_json(to, "additionalQueries", from->additional_queries_json);
    if (from->formula != NULL) vsdk_params_string(to, "formula", from->formula);
    if (from->reduce_to != NULL) vsdk_params_string(to, "reduceTo", from->reduce_to);
    vsdk_params_end(to);
}

/** What `alertRules.create` takes. */
typedef struct vsdk_alert_rules_create_params {
    /** Required. Name of the rule. Not empty. */
    const char *name;
    /** Required. How grave its alerts are. */
    const char *severity;
    /** Required. What it watches, and when it fires. */
    const vsdk_alert_rule_config *rule_config;
    /** What the rule is for. */
    const char *description;
    /** Text of its alerts; not kept with the rule. */
    const char *summary;
    /** Whether it is active; answered as `status`. The service assumes `true`. */
    vsdk_boolean enabled;
    /** Product it watches. The service assumes `rtc`. */
    const char *domain;
    /** How values of one series are joined; not kept with the rule. */
    const char *time_aggregation;
    /** Channels that are notified. */
    const char *const *notification_channel_ids;
    /** How many; NULL above means that it is not given. */
    size_t notification_channel_ids_count;
} vsdk_alert_rules_create_params;

static inline void vsdk_alert_rules_create_put(vsdk_params *to, const vsdk_alert_rules_create_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->severity != NULL) vsdk_params_string(to, "severity", from->severity);
    if (from->rule_config != NULL) vsdk_put_alert_rule_config(to, "ruleConfig", from->rule_config);
    if (from->description != NULL) vsdk_params_string(to, "description", from->description);
    if (from->summary != NULL) vsdk_params_string(to, "summary", from->summary);
    if (from->enabled.given) vsdk_params_boolean(to, "enabled", from->enabled.value);
    if (from->domain != NULL) vsdk_params_string(to, "domain", from->domain);
    if (from->time_aggregation != NULL) vsdk_params_string(to, "timeAggregation", from->time_aggregation);
    if (from->notification_channel_ids != NULL) {
        vsdk_params_array(to, "notificationChannelIds");
        for (size_t at = 0; at < from->notification_channel_ids_count; at++) vsdk_params_string(to, NULL, from->notification_channel_ids[at]);
        vsdk_params_end(to);
    }
}

/**
 * Create an alert rule.
 *
 * `enabled` goes in, and comes back as `status`. `summary` and `timeAggregation` are used and not kept.
 *
 * Not settled: Success status not published; clients accept any 2xx. A rule without `enabled` is active
 * (inferred).
 *
 * HTTP: `POST /v2/alertRules`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AlertRule`.
 */
static inline vsdk_status vsdk_alert_rules_create_with(const vsdk_client *client, const vsdk_alert_rules_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_create_put(sent, params);
    return vsdk_send(client, "alertRules.create", sent, options, reply, error);
}

/** `vsdk_alert_rules_create_with` without options. */
static inline vsdk_status vsdk_alert_rules_create(const vsdk_client *client, const vsdk_alert_rules_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_create_async(const vsdk_client *client, const vsdk_alert_rules_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_create_put(sent, params);
    return vsdk_send_async(client, "alertRules.create", sent, options, done, user, error);
}

/** What `alertRules.list` takes. */
typedef struct vsdk_alert_rules_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published
     * for this list. Chosen: 10.
     */
    vsdk_integer per_page;
    /** Only rules over this region. */
    const char *region;
    /** Only rules in this state. */
    const char *status;
    /** Only rules over metrics of this category. */
    const char *metric_category;
    /** Only rules of this product. The service assumes `rtc`. */
    const char *domain;
} vsdk_alert_rules_list_params;

static inline void vsdk_alert_rules_list_put(vsdk_params *to, const vsdk_alert_rules_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->region != NULL) vsdk_params_string(to, "region", from->region);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
    if (from->metric_category != NULL) vsdk_params_string(to, "metricCategory", from->metric_category);
    if (from->domain != NULL) vsdk_params_string(to, "domain", from->domain);
}

/**
 * List alert rules.
 *
 * HTTP: `GET /v2/alertRules`, repeated after a failure that may pass.
 *
 * The reply is an array of `AlertRule`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_alert_rules_list_with(const vsdk_client *client, const vsdk_alert_rules_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_list_put(sent, params);
    return vsdk_send(client, "alertRules.list", sent, options, reply, error);
}

/** `vsdk_alert_rules_list_with` without options. */
static inline vsdk_status vsdk_alert_rules_list(const vsdk_client *client, const vsdk_alert_rules_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_list_async(const vsdk_client *client, const vsdk_alert_rules_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_list_put(sent, params);
    return vsdk_send_async(client, "alertRules.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_alert_rules_list_pages(const vsdk_client *client, const vsdk_alert_rules_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_list_put(sent, params);
    return vsdk_pages_new(client, "alertRules.list", sent, cursor, options, pages, error);
}

/** What `alertRules.get` takes. */
typedef struct vsdk_alert_rules_get_params {
    /** Required. Rule id. */
    const char *alert_rule_id;
} vsdk_alert_rules_get_params;

static inline void vsdk_alert_rules_get_put(vsdk_params *to, const vsdk_alert_rules_get_params *from)
{
    if (from->alert_rule_id != NULL) vsdk_params_string(to, "alertRuleId", from->alert_rule_id);
}

/**
 * Fetch one alert rule.
 *
 * HTTP: `GET /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.
 *
 * The reply is an object `AlertRule`.
 */
static inline vsdk_status vsdk_alert_rules_get_with(const vsdk_client *client, const vsdk_alert_rules_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_get_put(sent, params);
    return vsdk_send(client, "alertRules.get", sent, options, reply, error);
}

/** `vsdk_alert_rules_get_with` without options. */
static inline vsdk_status vsdk_alert_rules_get(const vsdk_client *client, const vsdk_alert_rules_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_get_async(const vsdk_client *client, const vsdk_alert_rules_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_get_put(sent, params);
    return vsdk_send_async(client, "alertRules.get", sent, options, done, user, error);
}

/** What `alertRules.update` takes. */
typedef struct vsdk_alert_rules_update_params {
    /** Required. Rule id. */
    const char *alert_rule_id;
    /** Name of the rule. Not empty. */
    const char *name;
    /** How grave its alerts are. */
    const char *severity;
    /** What it watches, and when it fires. */
    const vsdk_alert_rule_config *rule_config;
    /** What the rule is for. */
    const char *description;
    /** Text of its alerts; not kept with the rule. */
    const char *summary;
    /** Whether it is active; answered as `status`. */
    vsdk_boolean enabled;
    /** Product it watches. */
    const char *domain;
    /** How values of one series are joined; not kept with the rule. */
    const char *time_aggregation;
    /** Channels that are notified. */
    const char *const *notification_channel_ids;
    /** How many; NULL above means that it is not given. */
    size_t notification_channel_ids_count;
} vsdk_alert_rules_update_params;

static inline void vsdk_alert_rules_update_put(vsdk_params *to, const vsdk_alert_rules_update_params *from)
{
    if (from->alert_rule_id != NULL) vsdk_params_string(to, "alertRuleId", from->alert_rule_id);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->severity != NULL) vsdk_params_string(to, "severity", from->severity);
    if (from->rule_config != NULL) vsdk_put_alert_rule_config(to, "ruleConfig", from->rule_config);
    if (from->description != NULL) vsdk_params_string(to, "description", from->description);
    if (from->summary != NULL) vsdk_params_string(to, "summary", from->summary);
    if (from->enabled.given) vsdk_params_boolean(to, "enabled", from->enabled.value);
    if (from->domain != NULL) vsdk_params_string(to, "domain", from->domain);
    if (from->time_aggregation != NULL) vsdk_params_string(to, "timeAggregation", from->time_aggregation);
    if (from->notification_channel_ids != NULL) {
        vsdk_params_array(to, "notificationChannelIds");
        for (size_t at = 0; at < from->notification_channel_ids_count; at++) vsdk_params_string(to, NULL, from->notification_channel_ids[at]);
        vsdk_params_end(to);
    }
}

/**
 * Change an alert rule.
 *
 * Only what is given changes. An empty `notificationChannelIds` takes all channels away.
 *
 * HTTP: `PUT /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.
 *
 * The reply is an object `AlertRule`.
 */
static inline vsdk_status vsdk_alert_rules_update_with(const vsdk_client *client, const vsdk_alert_rules_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_update_put(sent, params);
    return vsdk_send(client, "alertRules.update", sent, options, reply, error);
}

/** `vsdk_alert_rules_update_with` without options. */
static inline vsdk_status vsdk_alert_rules_update(const vsdk_client *client, const vsdk_alert_rules_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_update_async(const vsdk_client *client, const vsdk_alert_rules_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_update_put(sent, params);
    return vsdk_send_async(client, "alertRules.update", sent, options, done, user, error);
}

/** What `alertRules.delete` takes. */
typedef struct vsdk_alert_rules_delete_params {
    /** Required. Rule id. */
    const char *alert_rule_id;
} vsdk_alert_rules_delete_params;

static inline void vsdk_alert_rules_delete_put(vsdk_params *to, const vsdk_alert_rules_delete_params *from)
{
    if (from->alert_rule_id != NULL) vsdk_params_string(to, "alertRuleId", from->alert_rule_id);
}

/**
 * Delete an alert rule.
 *
 * HTTP: `DELETE /v2/alertRules/{alertRuleId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_alert_rules_delete_with(const vsdk_client *client, const vsdk_alert_rules_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_delete_put(sent, params);
    return vsdk_send(client, "alertRules.delete", sent, options, reply, error);
}

/** `vsdk_alert_rules_delete_with` without options. */
static inline vsdk_status vsdk_alert_rules_delete(const vsdk_client *client, const vsdk_alert_rules_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_delete_async(const vsdk_client *client, const vsdk_alert_rules_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_delete_put(sent, params);
    return vsdk_send_async(client, "alertRules.delete", sent, options, done, user, error);
}

/** What `alertRules.channels.create` takes. */
typedef struct vsdk_alert_rules_channels_create_params {
    /** Required. How it notifies. */
    const char *type;
    /**
     * Required. What this type needs, for instance `endpoint` for webhook.
     *
     * JSON text.
     */
    const char *config_json;
    /** Name of the channel. */
    const char *name;
} vsdk_alert_rules_channels_create_params;

static inline void vsdk_alert_rules_channels_create_put(vsdk_params *to, const vsdk_alert_rules_channels_create_params *from)
{
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->config_json != NULL) vsdk_params_json(to, "config", from->config_json);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
}

/**
 * Create a notification channel.
 *
 * Not settled: Only hints say what `config` holds, so it is an open object: `endpoint` for webhook;
 * `botToken` and `channelId` for slack; `to`, a list, for email. Nothing is known of pagerduty and on_call.
 *
 * HTTP: `POST /v2/alertRules/notification-channel`, repeated only when it surely never reached the service.
 *
 * The reply is an object `NotificationChannel`.
 */
static inline vsdk_status vsdk_alert_rules_channels_create_with(const vsdk_client *client, const vsdk_alert_rules_channels_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_create_put(sent, params);
    return vsdk_send(client, "alertRules.channels.create", sent, options, reply, error);
}

/** `vsdk_alert_rules_channels_create_with` without options. */
static inline vsdk_status vsdk_alert_rules_channels_create(const vsdk_client *client, const vsdk_alert_rules_channels_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_channels_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_channels_create_async(const vsdk_client *client, const vsdk_alert_rules_channels_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_create_put(sent, params);
    return vsdk_send_async(client, "alertRules.channels.create", sent, options, done, user, error);
}

/** What `alertRules.channels.list` takes. */
typedef struct vsdk_alert_rules_channels_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published
     * for this list. Chosen: 10.
     */
    vsdk_integer per_page;
} vsdk_alert_rules_channels_list_params;

static inline void vsdk_alert_rules_channels_list_put(vsdk_params *to, const vsdk_alert_rules_channels_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
}

/**
 * List notification channels.
 *
 * HTTP: `GET /v2/alertRules/notification-channel`, repeated after a failure that may pass.
 *
 * The reply is an array of `NotificationChannel`, one page; `vsdk_reply_about` says where it stands in the
 * list.
 */
static inline vsdk_status vsdk_alert_rules_channels_list_with(const vsdk_client *client, const vsdk_alert_rules_channels_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_list_put(sent, params);
    return vsdk_send(client, "alertRules.channels.list", sent, options, reply, error);
}

/** `vsdk_alert_rules_channels_list_with` without options. */
static inline vsdk_status vsdk_alert_rules_channels_list(const vsdk_client *client, const vsdk_alert_rules_channels_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_channels_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_channels_list_async(const vsdk_client *client, const vsdk_alert_rules_channels_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_list_put(sent, params);
    return vsdk_send_async(client, "alertRules.channels.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_alert_rules_channels_list_pages(const vsdk_client *client, const vsdk_alert_rules_channels_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_list_put(sent, params);
    return vsdk_pages_new(client, "alertRules.channels.list", sent, cursor, options, pages, error);
}

/** What `alertRules.channels.get` takes. */
typedef struct vsdk_alert_rules_channels_get_params {
    /** Required. Channel id. */
    const char *channel_id;
} vsdk_alert_rules_channels_get_params;

static inline void vsdk_alert_rules_channels_get_put(vsdk_params *to, const vsdk_alert_rules_channels_get_params *from)
{
    if (from->channel_id != NULL) vsdk_params_string(to, "channelId", from->channel_id);
}

/**
 * Fetch one notification channel.
 *
 * HTTP: `GET /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.
 *
 * The reply is an object `NotificationChannel`.
 */
static inline vsdk_status vsdk_alert_rules_channels_get_with(const vsdk_client *client, const vsdk_alert_rules_channels_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_get_put(sent, params);
    return vsdk_send(client, "alertRules.channels.get", sent, options, reply, error);
}

/** `vsdk_alert_rules_channels_get_with` without options. */
static inline vsdk_status vsdk_alert_rules_channels_get(const vsdk_client *client, const vsdk_alert_rules_channels_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_channels_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_channels_get_async(const vsdk_client *client, const vsdk_alert_rules_channels_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_get_put(sent, params);
    return vsdk_send_async(client, "alertRules.channels.get", sent, options, done, user, error);
}

/** What `alertRules.channels.update` takes. */
typedef struct vsdk_alert_rules_channels_update_params {
    /** Required. Channel id. */
    const char *channel_id;
    /** How it notifies. */
    const char *type;
    /**
     * What this type needs, for instance `endpoint` for webhook.
     *
     * JSON text.
     */
    const char *config_json;
    /** Name of the channel. */
    const char *name;
} vsdk_alert_rules_channels_update_params;

static inline void vsdk_alert_rules_channels_update_put(vsdk_params *to, const vsdk_alert_rules_channels_update_params *from)
{
    if (from->channel_id != NULL) vsdk_params_string(to, "channelId", from->channel_id);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->config_json != NULL) vsdk_params_json(to, "config", from->config_json);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
}

/**
 * Change a notification channel.
 *
 * Only what is given changes.
 *
 * HTTP: `PUT /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.
 *
 * The reply is an object `NotificationChannel`.
 */
static inline vsdk_status vsdk_alert_rules_channels_update_with(const vsdk_client *client, const vsdk_alert_rules_channels_update_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_update_put(sent, params);
    return vsdk_send(client, "alertRules.channels.update", sent, options, reply, error);
}

/** `vsdk_alert_rules_channels_update_with` without options. */
static inline vsdk_status vsdk_alert_rules_channels_update(const vsdk_client *client, const vsdk_alert_rules_channels_update_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_channels_update_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_channels_update_async(const vsdk_client *client, const vsdk_alert_rules_channels_update_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_update_put(sent, params);
    return vsdk_send_async(client, "alertRules.channels.update", sent, options, done, user, error);
}

/** What `alertRules.channels.delete` takes. */
typedef struct vsdk_alert_rules_channels_delete_params {
    /** Required. Channel id. */
    const char *channel_id;
} vsdk_alert_rules_channels_delete_params;

static inline void vsdk_alert_rules_channels_delete_put(vsdk_params *to, const vsdk_alert_rules_channels_delete_params *from)
{
    if (from->channel_id != NULL) vsdk_params_string(to, "channelId", from->channel_id);
}

/**
 * Delete a notification channel.
 *
 * Not settled: What becomes of the rules that name it is not published. Emulator: they no longer do.
 *
 * HTTP: `DELETE /v2/alertRules/notification-channel/{channelId}`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_alert_rules_channels_delete_with(const vsdk_client *client, const vsdk_alert_rules_channels_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_delete_put(sent, params);
    return vsdk_send(client, "alertRules.channels.delete", sent, options, reply, error);
}

/** `vsdk_alert_rules_channels_delete_with` without options. */
static inline vsdk_status vsdk_alert_rules_channels_delete(const vsdk_client *client, const vsdk_alert_rules_channels_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_channels_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_channels_delete_async(const vsdk_client *client, const vsdk_alert_rules_channels_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_delete_put(sent, params);
    return vsdk_send_async(client, "alertRules.channels.delete", sent, options, done, user, error);
}

/** What `alertRules.channels.test` takes. */
typedef struct vsdk_alert_rules_channels_test_params {
    /** Required. How to notify. */
    const char *type;
    /**
     * Required. What this type needs, for instance `endpoint` for webhook.
     *
     * JSON text.
     */
    const char *config_json;
    /** Name of the channel. */
    const char *name;
} vsdk_alert_rules_channels_test_params;

static inline void vsdk_alert_rules_channels_test_put(vsdk_params *to, const vsdk_alert_rules_channels_test_params *from)
{
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->config_json != NULL) vsdk_params_json(to, "config", from->config_json);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
}

/**
 * Send a trial notification with these settings.
 *
 * No channel is created.
 *
 * Not settled: What it answers is not published. Emulator: a `message`, and 400 for settings that cannot
 * work.
 *
 * HTTP: `POST /v2/alertRules/notification-channel/test`, repeated only when it surely never reached the
 * service.
 *
 * The reply is any JSON.
 */
static inline vsdk_status vsdk_alert_rules_channels_test_with(const vsdk_client *client, const vsdk_alert_rules_channels_test_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_test_put(sent, params);
    return vsdk_send(client, "alertRules.channels.test", sent, options, reply, error);
}

/** `vsdk_alert_rules_channels_test_with` without options. */
static inline vsdk_status vsdk_alert_rules_channels_test(const vsdk_client *client, const vsdk_alert_rules_channels_test_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_channels_test_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_channels_test_async(const vsdk_client *client, const vsdk_alert_rules_channels_test_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_channels_test_put(sent, params);
    return vsdk_send_async(client, "alertRules.channels.test", sent, options, done, user, error);
}

/** What `alertRules.metrics.catalog` takes. */
typedef struct vsdk_alert_rules_metrics_catalog_params {
    /** Only metrics of this product. */
    const char *domain;
} vsdk_alert_rules_metrics_catalog_params;

static inline void vsdk_alert_rules_metrics_catalog_put(vsdk_params *to, const vsdk_alert_rules_metrics_catalog_params *from)
{
    if (from->domain != NULL) vsdk_params_string(to, "domain", from->domain);
}

/**
 * List the metrics by category.
 *
 * Not settled: What it answers is not published. Emulator: `data`, a list of `category` with its `metrics`.
 *
 * HTTP: `GET /v2/alertRules/metrics/catalog`, repeated after a failure that may pass.
 *
 * The reply is any JSON.
 */
static inline vsdk_status vsdk_alert_rules_metrics_catalog_with(const vsdk_client *client, const vsdk_alert_rules_metrics_catalog_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_catalog_put(sent, params);
    return vsdk_send(client, "alertRules.metrics.catalog", sent, options, reply, error);
}

/** `vsdk_alert_rules_metrics_catalog_with` without options. */
static inline vsdk_status vsdk_alert_rules_metrics_catalog(const vsdk_client *client, const vsdk_alert_rules_metrics_catalog_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_metrics_catalog_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_metrics_catalog_async(const vsdk_client *client, const vsdk_alert_rules_metrics_catalog_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_catalog_put(sent, params);
    return vsdk_send_async(client, "alertRules.metrics.catalog", sent, options, done, user, error);
}

/** What `alertRules.metrics.models` takes. */
typedef struct vsdk_alert_rules_metrics_models_params {
    /** Required. Name of the metric. Not empty. */
    const char *metric;
} vsdk_alert_rules_metrics_models_params;

static inline void vsdk_alert_rules_metrics_models_put(vsdk_params *to, const vsdk_alert_rules_metrics_models_params *from)
{
    if (from->metric != NULL) vsdk_params_string(to, "metric", from->metric);
}

/**
 * List the models that an agent metric can be narrowed to.
 *
 * Not settled: What it answers is not published. Emulator: `models`, a list of names.
 *
 * HTTP: `GET /v2/alertRules/metrics/models`, repeated after a failure that may pass.
 *
 * The reply is any JSON.
 */
static inline vsdk_status vsdk_alert_rules_metrics_models_with(const vsdk_client *client, const vsdk_alert_rules_metrics_models_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_models_put(sent, params);
    return vsdk_send(client, "alertRules.metrics.models", sent, options, reply, error);
}

/** `vsdk_alert_rules_metrics_models_with` without options. */
static inline vsdk_status vsdk_alert_rules_metrics_models(const vsdk_client *client, const vsdk_alert_rules_metrics_models_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_metrics_models_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_metrics_models_async(const vsdk_client *client, const vsdk_alert_rules_metrics_models_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_models_put(sent, params);
    return vsdk_send_async(client, "alertRules.metrics.models", sent, options, done, user, error);
}

/** What `alertRules.metrics.query` takes. */
typedef struct vsdk_alert_rules_metrics_query_params {
    /** Required. Name of the metric. Not empty. */
    const char *metric;
    /** How far to look back, for instance `1h`. */
    const char *window;
} vsdk_alert_rules_metrics_query_params;

static inline void vsdk_alert_rules_metrics_query_put(vsdk_params *to, const vsdk_alert_rules_metrics_query_params *from)
{
    if (from->metric != NULL) vsdk_params_string(to, "metric", from->metric);
    if (from->window != NULL) vsdk_params_string(to, "window", from->window);
}

/**
 * Fetch the time series of a metric.
 *
 * Not settled: What it answers is not published. Emulator: `metric` and `series`, a list of `timestamp` and
 * `value`. How `window` is written is not published either. Emulator: a whole number with s, m, h or d.
 *
 * HTTP: `GET /v2/alertRules/metrics`, repeated after a failure that may pass.
 *
 * The reply is any JSON.
 */
static inline vsdk_status vsdk_alert_rules_metrics_query_with(const vsdk_client *client, const vsdk_alert_rules_metrics_query_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_query_put(sent, params);
    return vsdk_send(client, "alertRules.metrics.query", sent, options, reply, error);
}

/** `vsdk_alert_rules_metrics_query_with` without options. */
static inline vsdk_status vsdk_alert_rules_metrics_query(const vsdk_client *client, const vsdk_alert_rules_metrics_query_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_metrics_query_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_metrics_query_async(const vsdk_client *client, const vsdk_alert_rules_metrics_query_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_query_put(sent, params);
    return vsdk_send_async(client, "alertRules.metrics.query", sent, options, done, user, error);
}

/** What `alertRules.metrics.participantCount` takes. */
typedef struct vsdk_alert_rules_metrics_participant_count_params {
    /** Required. Name of the metric. Not empty. */
    const char *metric;
} vsdk_alert_rules_metrics_participant_count_params;

static inline void vsdk_alert_rules_metrics_participant_count_put(vsdk_params *to, const vsdk_alert_rules_metrics_participant_count_params *from)
{
    if (from->metric != NULL) vsdk_params_string(to, "metric", from->metric);
}

/**
 * Count the participants that reported a metric.
 *
 * HTTP: `GET /v2/alertRules/metrics/participantCount`, repeated after a failure that may pass.
 *
 * The reply is an object `ParticipantCount`.
 */
static inline vsdk_status vsdk_alert_rules_metrics_participant_count_with(const vsdk_client *client, const vsdk_alert_rules_metrics_participant_count_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_participant_count_put(sent, params);
    return vsdk_send(client, "alertRules.metrics.participantCount", sent, options, reply, error);
}

/** `vsdk_alert_rules_metrics_participant_count_with` without options. */
static inline vsdk_status vsdk_alert_rules_metrics_participant_count(const vsdk_client *client, const vsdk_alert_rules_metrics_participant_count_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_alert_rules_metrics_participant_count_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_alert_rules_metrics_participant_count_async(const vsdk_client *client, const vsdk_alert_rules_metrics_participant_count_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_alert_rules_metrics_participant_count_put(sent, params);
    return vsdk_send_async(client, "alertRules.metrics.participantCount", sent, options, done, user, error);
}

#endif
