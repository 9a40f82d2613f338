/* AI agents that join rooms, and their deployments in the cloud. Printed from core/spec/agents.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_AGENTS_H
#define VIDEOSDK_API_AGENTS_H

#include "../videosdk_api.h"
#include "types.h"

/**
 * What a secret is for.
 *
 * Any other text is taken too.
 */
#define VSDK_SECRET_TYPE_NORMAL "NORMAL"
#define VSDK_SECRET_TYPE_IMAGE_PULL "IMAGE_PULL"

/**
 * Who may pull an image.
 *
 * Any other text is taken too.
 */
#define VSDK_IMAGE_ACCESS_PUBLIC "public"
#define VSDK_IMAGE_ACCESS_PRIVATE "private"
#define VSDK_IMAGE_ACCESS_MANAGED "managed"

/**
 * Size of a replica.
 *
 * Any other text is taken too.
 */
#define VSDK_AGENT_PROFILE_CPU_SMALL "cpu-small"
#define VSDK_AGENT_PROFILE_CPU_MEDIUM "cpu-medium"
#define VSDK_AGENT_PROFILE_CPU_LARGE "cpu-large"

/**
 * Order of the lines of a console: `1` oldest first, `-1` newest first.
 *
 * Any other text is taken too.
 */
#define VSDK_AGENT_LOG_SORT_ASCENDING "1"
#define VSDK_AGENT_LOG_SORT_DESCENDING "-1"

typedef struct vsdk_agent_room_options vsdk_agent_room_options;
typedef struct vsdk_agent_image vsdk_agent_image;
typedef struct vsdk_agent_scaling vsdk_agent_scaling;
typedef struct vsdk_agent_webhook vsdk_agent_webhook;

/** How an agent behaves in a room. */
struct vsdk_agent_room_options {
    /** End the session when the agent leaves. */
    vsdk_boolean auto_end_session;
    /** Longest session in seconds. At least 0. */
    vsdk_integer session_timeout_seconds;
    /** Run in the playground. */
    vsdk_boolean playground;
    /** The agent gets the video too. */
    vsdk_boolean vision;
    /** The agent joins the meeting. */
    vsdk_boolean join_meeting;
};

/** A container image. */
struct vsdk_agent_image {
    /** Required. Full reference of the image. Not empty. */
    const char *image_url;
    /** Host of its registry; read from the reference by `agents.deployments.deploy` unless given. */
    const char *image_cr;
    /** Who may pull it; `private` with a pull secret and `public` without, unless given. */
    const char *image_type;
    /** Id of the secret to pull it with, for private ones. */
    const char *image_pull_secret;
};

/** How many replicas run. */
struct vsdk_agent_scaling {
    /** Fewest; at most `max`. From 0 to 50. */
    vsdk_integer min;
    /** Most. From 0 to 50. */
    vsdk_integer max;
};

/** Where events of an agent's sessions go. */
struct vsdk_agent_webhook {
    /** Required. HTTPS address they are sent to. */
    const char *end_point;
    /** Required. Names of the events; an empty list delivers none. */
    const char *const *events;
    /** How many; NULL above means that it is not given. */
    size_t events_count;
};

static inline void vsdk_put_agent_room_options(vsdk_params *to, const char *name, const vsdk_agent_room_options *from)
{
    vsdk_params_object(to, name);
    if (from->auto_end_session.given) vsdk_params_boolean(to, "autoEndSession", from->auto_end_session.value);
    if (from->session_timeout_seconds.given) vsdk_params_integer(to, "sessionTimeoutSeconds", from->session_timeout_seconds.value);
    if (from->playground.given) vsdk_params_boolean(to, "playground", from->playground.value);
    if (from->vision.given) vsdk_params_boolean(to, "vision", from->vision.value);
    if (from->join_meeting.given) vsdk_params_boolean(to, "joinMeeting", from->join_meeting.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_agent_image(vsdk_params *to, const char *name, const vsdk_agent_image *from)
{
    vsdk_params_object(to, name);
    if (from->image_url != NULL) vsdk_params_string(to, "imageUrl", from->image_url);
    if (from->image_cr != NULL) vsdk_params_string(to, "imageCR", from->image_cr);
    if (from->image_type != NULL) vsdk_params_string(to, "imageType", from->image_type);
    if (from->image_pull_secret != NULL) vsdk_params_string(to, "imagePullSecret", from->image_pull_secret);
    vsdk_params_end(to);
}

static inline void vsdk_put_agent_scaling(vsdk_params *to, const char *name, const vsdk_agent_scaling *from)
{
    vsdk_params_object(to, name);
    if (from->min.given) vsdk_params_integer(to, "min", from->min.value);
    if (from->max.given) vsdk_params_integer(to, "max", from->max.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_agent_webhook(vsdk_params *to, const char *name, const vsdk_agent_webhook *from)
{
    vsdk_params_object(to, name);
    if (from->end_point != NULL) vsdk_params_string(to, "endPoint", from->end_point);
    if (from->events != NULL) {
        vsdk_params_array(to, "events");
        for (size_t at = 0; at < from->events_count; at++) vsdk_params_string(to, NULL, from->events[at]);
        vsdk_params_end(to);
    }
    vsdk_params_end(to);
}

/** What `agents.dispatch` takes. */
typedef struct vsdk_agents_dispatch_params {
    /** Required. Agent to send. Not empty. */
    const char *agent_id;
    /** Room to join. */
    const char *room_id;
    /** The same under its older name; both are sent, whichever is given. */
    const char *meeting_id;
    /** How the agent behaves in the room. */
    const vsdk_agent_room_options *room_options;
    /**
     * When given, an outbound call is placed too.
     *
     * JSON text.
     */
    const char *sip_options_json;
    /**
     * Given to the agent, for example `variables`.
     *
     * JSON text.
     */
    const char *metadata_json;
    /** Version to run; the newest deployed one unless given. */
    const char *version_id;
    /** Tag of the version to run. */
    const char *version_tag;
    /**
     * Any JSON; passed on to the registry of workers.
     *
     * JSON text.
     */
    const char *wait_json;
} vsdk_agents_dispatch_params;

static inline void vsdk_agents_dispatch_put(vsdk_params *to, const vsdk_agents_dispatch_params *from)
{
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->meeting_id != NULL) vsdk_params_string(to, "meetingId", from->meeting_id);
    if (from->room_options != NULL) vsdk_put_agent_room_options(to, "roomOptions", from->room_options);
    if (from->sip_options_json != NULL) vsdk_params_json(to, "sipOptions", from->sip_options_json);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    if (from->version_id != NULL) vsdk_params_string(to, "versionId", from->version_id);
    if (from->version_tag != NULL) vsdk_params_string(to, "versionTag", from->version_tag);
    if (from->wait_json != NULL) vsdk_params_json(to, "wait", from->wait_json);
}

/**
 * Send an agent into a room.
 *
 * Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type jobId,
 * workerId and cloud. Which status a failure has is not published. Emulator: 503 without a worker, 404 for an
 * agent that is not deployed.
 *
 * At least one of `room_id` and `meeting_id` is needed.
 *
 * HTTP: `POST /v2/agent/dispatch`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AgentDispatch`.
 */
static inline vsdk_status vsdk_agents_dispatch_with(const vsdk_client *client, const vsdk_agents_dispatch_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_dispatch_put(sent, params);
    return vsdk_send(client, "agents.dispatch", sent, options, reply, error);
}

/** `vsdk_agents_dispatch_with` without options. */
static inline vsdk_status vsdk_agents_dispatch(const vsdk_client *client, const vsdk_agents_dispatch_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_dispatch_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_dispatch_async(const vsdk_client *client, const vsdk_agents_dispatch_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_dispatch_put(sent, params);
    return vsdk_send_async(client, "agents.dispatch", sent, options, done, user, error);
}

/** What `agents.connect` takes. */
typedef struct vsdk_agents_connect_params {
    /** Required. Agent to send. Not empty. */
    const char *agent_id;
    /** Room to join. */
    const char *room_id;
    /** The same under its older name; both are sent, whichever is given. */
    const char *meeting_id;
    /** How the agent behaves in the room. */
    const vsdk_agent_room_options *room_options;
    /**
     * When given, an outbound call is placed too.
     *
     * JSON text.
     */
    const char *sip_options_json;
    /**
     * Given to the agent, for example `variables`.
     *
     * JSON text.
     */
    const char *metadata_json;
    /** Version to run; the newest deployed one unless given. */
    const char *version_id;
    /** Tag of the version to run. */
    const char *version_tag;
    /**
     * Any JSON; passed on to the registry of workers.
     *
     * JSON text.
     */
    const char *wait_json;
} vsdk_agents_connect_params;

static inline void vsdk_agents_connect_put(vsdk_params *to, const vsdk_agents_connect_params *from)
{
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->meeting_id != NULL) vsdk_params_string(to, "meetingId", from->meeting_id);
    if (from->room_options != NULL) vsdk_put_agent_room_options(to, "roomOptions", from->room_options);
    if (from->sip_options_json != NULL) vsdk_params_json(to, "sipOptions", from->sip_options_json);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
    if (from->version_id != NULL) vsdk_params_string(to, "versionId", from->version_id);
    if (from->version_tag != NULL) vsdk_params_string(to, "versionTag", from->version_tag);
    if (from->wait_json != NULL) vsdk_params_json(to, "wait", from->wait_json);
}

/**
 * Send an agent into a room, on a route of its own; otherwise like `agents.dispatch`.
 *
 * Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type jobId,
 * workerId and cloud. Which status a failure has is not published. Emulator: 503 without a worker, 404 for an
 * agent that is not deployed.
 *
 * At least one of `room_id` and `meeting_id` is needed.
 *
 * HTTP: `POST /v2/agent/connect`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AgentDispatch`.
 */
static inline vsdk_status vsdk_agents_connect_with(const vsdk_client *client, const vsdk_agents_connect_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_connect_put(sent, params);
    return vsdk_send(client, "agents.connect", sent, options, reply, error);
}

/** `vsdk_agents_connect_with` without options. */
static inline vsdk_status vsdk_agents_connect(const vsdk_client *client, const vsdk_agents_connect_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_connect_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_connect_async(const vsdk_client *client, const vsdk_agents_connect_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_connect_put(sent, params);
    return vsdk_send_async(client, "agents.connect", sent, options, done, user, error);
}

/** What `agents.generalDispatch` takes. */
typedef struct vsdk_agents_general_dispatch_params {
    /** Required. Version to run. Not empty. */
    const char *version_id;
    /** Agent to send. */
    const char *agent_id;
    /** Room to join. */
    const char *room_id;
    /** The same under its older name; both are sent, whichever is given. */
    const char *meeting_id;
    /** How the agent behaves in the room. */
    const vsdk_agent_room_options *room_options;
    /**
     * When given, an outbound call is placed too.
     *
     * JSON text.
     */
    const char *sip_options_json;
    /**
     * Given to the agent, for example `variables`.
     *
     * JSON text.
     */
    const char *metadata_json;
} vsdk_agents_general_dispatch_params;

static inline void vsdk_agents_general_dispatch_put(vsdk_params *to, const vsdk_agents_general_dispatch_params *from)
{
    if (from->version_id != NULL) vsdk_params_string(to, "versionId", from->version_id);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->meeting_id != NULL) vsdk_params_string(to, "meetingId", from->meeting_id);
    if (from->room_options != NULL) vsdk_put_agent_room_options(to, "roomOptions", from->room_options);
    if (from->sip_options_json != NULL) vsdk_params_json(to, "sipOptions", from->sip_options_json);
    if (from->metadata_json != NULL) vsdk_params_json(to, "metadata", from->metadata_json);
}

/**
 * Send a managed or low-code agent into a room.
 *
 * Not settled: Whether `agentId` is needed differs between the SDKs; it is optional here. Which status a
 * failure has is not published.
 *
 * At least one of `room_id` and `meeting_id` is needed.
 *
 * HTTP: `POST /v2/agent/general/dispatch`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AgentDispatch`.
 */
static inline vsdk_status vsdk_agents_general_dispatch_with(const vsdk_client *client, const vsdk_agents_general_dispatch_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_general_dispatch_put(sent, params);
    return vsdk_send(client, "agents.generalDispatch", sent, options, reply, error);
}

/** `vsdk_agents_general_dispatch_with` without options. */
static inline vsdk_status vsdk_agents_general_dispatch(const vsdk_client *client, const vsdk_agents_general_dispatch_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_general_dispatch_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_general_dispatch_async(const vsdk_client *client, const vsdk_agents_general_dispatch_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_general_dispatch_put(sent, params);
    return vsdk_send_async(client, "agents.generalDispatch", sent, options, done, user, error);
}

/** What `agents.initConfig` takes. */
typedef struct vsdk_agents_init_config_params {
    /** It takes nothing yet; 0. */
    int reserved;
} vsdk_agents_init_config_params;

static inline void vsdk_agents_init_config_put(vsdk_params *to, const vsdk_agents_init_config_params *from)
{
    (void)from;
    (void)to;
}

/**
 * Fetch the address of the registry to which a worker connects.
 *
 * HTTP: `POST /v2/agent/init-config`, repeated after a failure that may pass.
 *
 * The reply is an object `AgentInitConfig`.
 */
static inline vsdk_status vsdk_agents_init_config_with(const vsdk_client *client, const vsdk_agents_init_config_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_init_config_put(sent, params);
    return vsdk_send(client, "agents.initConfig", sent, options, reply, error);
}

/** `vsdk_agents_init_config_with` without options. */
static inline vsdk_status vsdk_agents_init_config(const vsdk_client *client, const vsdk_agents_init_config_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_init_config_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_init_config_async(const vsdk_client *client, const vsdk_agents_init_config_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_init_config_put(sent, params);
    return vsdk_send_async(client, "agents.initConfig", sent, options, done, user, error);
}

/** What `agents.deployments.deploy` takes. */
typedef struct vsdk_agents_deployments_deploy_params {
    /** Required. Display name of the deployment. Not empty. */
    const char *name;
    /** Required. Container image: a reference such as ghcr.io/acme/agent:1, or an object. */
    const char *image;
    /**
     * Environment variables; kept in a secret.
     *
     * JSON text.
     */
    const char *env_json;
    /** How many replicas run. */
    const vsdk_agent_scaling *scaling;
    /** Size of each replica. The service assumes `cpu-small`. */
    const char *profile;
    /** Where it runs. The service assumes `us002`. */
    const char *region;
    /** Agent to deploy; a new one is made unless given. */
    const char *agent_id;
    /** Tag of the version. */
    const char *version_tag;
    /** Where events of its sessions go. */
    const vsdk_agent_webhook *webhook;
    /** Name of the secret; made of `name`, `-env-` and 8 random hex digits unless given. */
    const char *env_secret_name;
    /** Delete the deployment again when a later step fails; not sent. The service assumes `false`. */
    vsdk_boolean clean_up;
} vsdk_agents_deployments_deploy_params;

static inline void vsdk_agents_deployments_deploy_put(vsdk_params *to, const vsdk_agents_deployments_deploy_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->image != NULL) vsdk_params_string(to, "image", from->image);
    if (from->env_json != NULL) vsdk_params_json(to, "env", from->env_json);
    if (from->scaling != NULL) vsdk_put_agent_scaling(to, "scaling", from->scaling);
    if (from->profile != NULL) vsdk_params_string(to, "profile", from->profile);
    if (from->region != NULL) vsdk_params_string(to, "region", from->region);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->version_tag != NULL) vsdk_params_string(to, "versionTag", from->version_tag);
    if (from->webhook != NULL) vsdk_put_agent_webhook(to, "webhook", from->webhook);
    if (from->env_secret_name != NULL) vsdk_params_string(to, "envSecretName", from->env_secret_name);
    if (from->clean_up.given) vsdk_params_boolean(to, "cleanUp", from->clean_up.value);
}

/**
 * Deploy an agent; its version is active at once.
 *
 * Makes a secret when `env` is given, then the deployment, then the version. No transaction holds them
 * together: the error of a later step names what was created (`secretId`, `deploymentId`, `agentId`), and
 * `cleanUp` deletes the deployment again. The API has no documented way to delete a secret. Progress:
 * `secret`, `deployment`, `version`, `deployed`.
 *
 * Composed of `agents.secrets.create` and `agents.deployments.create` and `agents.versions.create`.
 *
 * The reply is an object `DeployedAgent`.
 */
static inline vsdk_status vsdk_agents_deployments_deploy_with(const vsdk_client *client, const vsdk_agents_deployments_deploy_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_deploy_put(sent, params);
    return vsdk_send(client, "agents.deployments.deploy", sent, options, reply, error);
}

/** `vsdk_agents_deployments_deploy_with` without options. */
static inline vsdk_status vsdk_agents_deployments_deploy(const vsdk_client *client, const vsdk_agents_deployments_deploy_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_deployments_deploy_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_deployments_deploy_async(const vsdk_client *client, const vsdk_agents_deployments_deploy_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_deploy_put(sent, params);
    return vsdk_send_async(client, "agents.deployments.deploy", sent, options, done, user, error);
}

/** What `agents.deployments.get` takes. */
typedef struct vsdk_agents_deployments_get_params {
    /** Required. Deployment id. */
    const char *deployment_id;
} vsdk_agents_deployments_get_params;

static inline void vsdk_agents_deployments_get_put(vsdk_params *to, const vsdk_agents_deployments_get_params *from)
{
    if (from->deployment_id != NULL) vsdk_params_string(to, "deploymentId", from->deployment_id);
}

/**
 * Fetch one deployment.
 *
 * The API has no route for one, so it is looked for in the list. Only the deployment with this very id is
 * returned.
 *
 * Composed of `agents.deployments.list`.
 *
 * The reply is an object `AgentDeployment`.
 */
static inline vsdk_status vsdk_agents_deployments_get_with(const vsdk_client *client, const vsdk_agents_deployments_get_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_get_put(sent, params);
    return vsdk_send(client, "agents.deployments.get", sent, options, reply, error);
}

/** `vsdk_agents_deployments_get_with` without options. */
static inline vsdk_status vsdk_agents_deployments_get(const vsdk_client *client, const vsdk_agents_deployments_get_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_deployments_get_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_deployments_get_async(const vsdk_client *client, const vsdk_agents_deployments_get_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_get_put(sent, params);
    return vsdk_send_async(client, "agents.deployments.get", sent, options, done, user, error);
}

/** What `agents.deployments.list` takes. */
typedef struct vsdk_agents_deployments_list_params {
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published
     * for this list. Chosen: 10.
     */
    vsdk_integer per_page;
    /** Only deployments of this agent. */
    const char *agent_id;
    /** Only deployments whose name fits this regular expression. */
    const char *name;
    /** Only deployments in this state. */
    const char *status;
    /** Only this deployment. */
    const char *deployment_id;
} vsdk_agents_deployments_list_params;

static inline void vsdk_agents_deployments_list_put(vsdk_params *to, const vsdk_agents_deployments_list_params *from)
{
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->status != NULL) vsdk_params_string(to, "status", from->status);
    if (from->deployment_id != NULL) vsdk_params_string(to, "deploymentId", from->deployment_id);
}

/**
 * List deployments.
 *
 * HTTP: `GET /ai/v1/cloud/deployments`, repeated after a failure that may pass.
 *
 * The reply is an array of `AgentDeployment`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_agents_deployments_list_with(const vsdk_client *client, const vsdk_agents_deployments_list_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_list_put(sent, params);
    return vsdk_send(client, "agents.deployments.list", sent, options, reply, error);
}

/** `vsdk_agents_deployments_list_with` without options. */
static inline vsdk_status vsdk_agents_deployments_list(const vsdk_client *client, const vsdk_agents_deployments_list_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_deployments_list_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_deployments_list_async(const vsdk_client *client, const vsdk_agents_deployments_list_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_list_put(sent, params);
    return vsdk_send_async(client, "agents.deployments.list", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_agents_deployments_list_pages(const vsdk_client *client, const vsdk_agents_deployments_list_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_list_put(sent, params);
    return vsdk_pages_new(client, "agents.deployments.list", sent, cursor, options, pages, error);
}

/** What `agents.deployments.create` takes. */
typedef struct vsdk_agents_deployments_create_params {
    /**
     * Display name; the service chooses one unless given. Not empty. Not settled: Always sent by the SDKs;
     * the official command line may leave it out. Chosen: optional.
     */
    const char *name;
    /** Agent to deploy. Not empty. */
    const char *agent_id;
    /** Secret with its environment variables. */
    const char *env_secret;
    /** Template; sent by the official command line only. */
    const char *template_;
} vsdk_agents_deployments_create_params;

static inline void vsdk_agents_deployments_create_put(vsdk_params *to, const vsdk_agents_deployments_create_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->env_secret != NULL) vsdk_params_string(to, "envSecret", from->env_secret);
    if (from->template_ != NULL) vsdk_params_string(to, "template", from->template_);
}

/**
 * Make a deployment without a version.
 *
 * A step of `agents.deployments.deploy`. Makes an agent too unless `agentId` is given.
 *
 * HTTP: `POST /ai/v1/cloud/deployments`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AgentDeployment`.
 */
static inline vsdk_status vsdk_agents_deployments_create_with(const vsdk_client *client, const vsdk_agents_deployments_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_create_put(sent, params);
    return vsdk_send(client, "agents.deployments.create", sent, options, reply, error);
}

/** `vsdk_agents_deployments_create_with` without options. */
static inline vsdk_status vsdk_agents_deployments_create(const vsdk_client *client, const vsdk_agents_deployments_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_deployments_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_deployments_create_async(const vsdk_client *client, const vsdk_agents_deployments_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_create_put(sent, params);
    return vsdk_send_async(client, "agents.deployments.create", sent, options, done, user, error);
}

/** What `agents.deployments.getLatestVersion` takes. */
typedef struct vsdk_agents_deployments_get_latest_version_params {
    /** Required. Deployment id. */
    const char *deployment_id;
} vsdk_agents_deployments_get_latest_version_params;

static inline void vsdk_agents_deployments_get_latest_version_put(vsdk_params *to, const vsdk_agents_deployments_get_latest_version_params *from)
{
    if (from->deployment_id != NULL) vsdk_params_string(to, "deploymentId", from->deployment_id);
}

/**
 * Fetch the newest version of a deployment.
 *
 * HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/latest`, repeated after a failure that may pass.
 *
 * The reply is an object `AgentVersion`.
 */
static inline vsdk_status vsdk_agents_deployments_get_latest_version_with(const vsdk_client *client, const vsdk_agents_deployments_get_latest_version_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_get_latest_version_put(sent, params);
    return vsdk_send(client, "agents.deployments.getLatestVersion", sent, options, reply, error);
}

/** `vsdk_agents_deployments_get_latest_version_with` without options. */
static inline vsdk_status vsdk_agents_deployments_get_latest_version(const vsdk_client *client, const vsdk_agents_deployments_get_latest_version_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_deployments_get_latest_version_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_deployments_get_latest_version_async(const vsdk_client *client, const vsdk_agents_deployments_get_latest_version_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_get_latest_version_put(sent, params);
    return vsdk_send_async(client, "agents.deployments.getLatestVersion", sent, options, done, user, error);
}

/** What `agents.deployments.logs` takes. */
typedef struct vsdk_agents_deployments_logs_params {
    /** Required. Deployment id. */
    const char *deployment_id;
    /** 1-based page number. The service assumes `1`. At least 1. */
    vsdk_integer page;
    /**
     * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published
     * for this list. Chosen: 10.
     */
    vsdk_integer per_page;
    /** Only lines of this agent. */
    const char *agent_id;
    /** Only lines of this version. */
    const char *version_id;
    /** Only lines of this session. */
    const char *session_id;
    /** Only lines of this user. */
    const char *user_id;
    /** Only lines of this room. */
    const char *room_id;
    /** Lines from this moment on, ISO 8601 or milliseconds since 1970; 24 hours back unless given. */
    const char *start;
    /** Lines up to this moment, ISO 8601 or milliseconds since 1970. */
    const char *end;
    /** `1` oldest first, `-1` newest first. */
    const char *sort;
} vsdk_agents_deployments_logs_params;

static inline void vsdk_agents_deployments_logs_put(vsdk_params *to, const vsdk_agents_deployments_logs_params *from)
{
    if (from->deployment_id != NULL) vsdk_params_string(to, "deploymentId", from->deployment_id);
    if (from->page.given) vsdk_params_integer(to, "page", from->page.value);
    if (from->per_page.given) vsdk_params_integer(to, "perPage", from->per_page.value);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->version_id != NULL) vsdk_params_string(to, "versionId", from->version_id);
    if (from->session_id != NULL) vsdk_params_string(to, "sessionId", from->session_id);
    if (from->user_id != NULL) vsdk_params_string(to, "userId", from->user_id);
    if (from->room_id != NULL) vsdk_params_string(to, "roomId", from->room_id);
    if (from->start != NULL) vsdk_params_string(to, "start", from->start);
    if (from->end != NULL) vsdk_params_string(to, "end", from->end);
    if (from->sort != NULL) vsdk_params_string(to, "sort", from->sort);
}

/**
 * List past lines of the console.
 *
 * The service reads moments as text only; numbers are written as such here.
 *
 * HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/console-logs`, repeated after a failure that may pass.
 *
 * The reply is an array of `AgentLogLine`, one page; `vsdk_reply_about` says where it stands in the list.
 */
static inline vsdk_status vsdk_agents_deployments_logs_with(const vsdk_client *client, const vsdk_agents_deployments_logs_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_logs_put(sent, params);
    return vsdk_send(client, "agents.deployments.logs", sent, options, reply, error);
}

/** `vsdk_agents_deployments_logs_with` without options. */
static inline vsdk_status vsdk_agents_deployments_logs(const vsdk_client *client, const vsdk_agents_deployments_logs_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_deployments_logs_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_deployments_logs_async(const vsdk_client *client, const vsdk_agents_deployments_logs_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_logs_put(sent, params);
    return vsdk_send_async(client, "agents.deployments.logs", sent, options, done, user, error);
}

/** The list page by page: see `vsdk_pages_new`. */
static inline vsdk_status vsdk_agents_deployments_logs_pages(const vsdk_client *client, const vsdk_agents_deployments_logs_params *params,
    const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)
{
    if (pages != NULL) *pages = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_logs_put(sent, params);
    return vsdk_pages_new(client, "agents.deployments.logs", sent, cursor, options, pages, error);
}

/** What `agents.deployments.delete` takes. */
typedef struct vsdk_agents_deployments_delete_params {
    /** Required. Deployment id. */
    const char *deployment_id;
    /** Delete it even while a version is active. The service assumes `false`. */
    vsdk_boolean force;
} vsdk_agents_deployments_delete_params;

static inline void vsdk_agents_deployments_delete_put(vsdk_params *to, const vsdk_agents_deployments_delete_params *from)
{
    if (from->deployment_id != NULL) vsdk_params_string(to, "deploymentId", from->deployment_id);
    if (from->force.given) vsdk_params_boolean(to, "force", from->force.value);
}

/**
 * Delete a deployment.
 *
 * Not settled: What happens to an active deployment without `force` is not published. Emulator: 409.
 *
 * HTTP: `POST /ai/v1/cloud/deployments/{deploymentId}/delete`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_agents_deployments_delete_with(const vsdk_client *client, const vsdk_agents_deployments_delete_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_delete_put(sent, params);
    return vsdk_send(client, "agents.deployments.delete", sent, options, reply, error);
}

/** `vsdk_agents_deployments_delete_with` without options. */
static inline vsdk_status vsdk_agents_deployments_delete(const vsdk_client *client, const vsdk_agents_deployments_delete_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_deployments_delete_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_deployments_delete_async(const vsdk_client *client, const vsdk_agents_deployments_delete_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_deployments_delete_put(sent, params);
    return vsdk_send_async(client, "agents.deployments.delete", sent, options, done, user, error);
}

/** What `agents.versions.create` takes. */
typedef struct vsdk_agents_versions_create_params {
    /** Required. Deployment id. Not empty. */
    const char *deployment_id;
    /** Required. Container image. */
    const vsdk_agent_image *image;
    /** Agent of the deployment. */
    const char *agent_id;
    /** Size of each replica. The service assumes `cpu-small`. */
    const char *profile;
    /** Fewest replicas; at most `maxReplica`. At least 0. */
    vsdk_integer min_replica;
    /** Most replicas. From 0 to 50. */
    vsdk_integer max_replica;
    /** Where it runs. The service assumes `us002`. */
    const char *region;
    /** Tag of the version. */
    const char *version_tag;
    /** Where events of its sessions go. */
    const vsdk_agent_webhook *webhook;
} vsdk_agents_versions_create_params;

static inline void vsdk_agents_versions_create_put(vsdk_params *to, const vsdk_agents_versions_create_params *from)
{
    if (from->deployment_id != NULL) vsdk_params_string(to, "deploymentId", from->deployment_id);
    if (from->image != NULL) vsdk_put_agent_image(to, "image", from->image);
    if (from->agent_id != NULL) vsdk_params_string(to, "agentId", from->agent_id);
    if (from->profile != NULL) vsdk_params_string(to, "profile", from->profile);
    if (from->min_replica.given) vsdk_params_integer(to, "minReplica", from->min_replica.value);
    if (from->max_replica.given) vsdk_params_integer(to, "maxReplica", from->max_replica.value);
    if (from->region != NULL) vsdk_params_string(to, "region", from->region);
    if (from->version_tag != NULL) vsdk_params_string(to, "versionTag", from->version_tag);
    if (from->webhook != NULL) vsdk_put_agent_webhook(to, "webhook", from->webhook);
}

/**
 * Add a version to a deployment; it is active at once.
 *
 * A step of `agents.deployments.deploy`. Numbers of replicas out of range are refused.
 *
 * Not settled: How Docker Hub is called differs: docker.io in the SDKs, docker_hub in the official command
 * line. Chosen: docker.io.
 *
 * HTTP: `POST /ai/v1/cloud/versions`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AgentVersion`.
 */
static inline vsdk_status vsdk_agents_versions_create_with(const vsdk_client *client, const vsdk_agents_versions_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_versions_create_put(sent, params);
    return vsdk_send(client, "agents.versions.create", sent, options, reply, error);
}

/** `vsdk_agents_versions_create_with` without options. */
static inline vsdk_status vsdk_agents_versions_create(const vsdk_client *client, const vsdk_agents_versions_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_versions_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_versions_create_async(const vsdk_client *client, const vsdk_agents_versions_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_versions_create_put(sent, params);
    return vsdk_send_async(client, "agents.versions.create", sent, options, done, user, error);
}

/** What `agents.versions.setActive` takes. */
typedef struct vsdk_agents_versions_set_active_params {
    /** Required. Version id. */
    const char *version_id;
    /** Required. True rolls onto it; false stops it. */
    vsdk_boolean activate;
    /** Do it in spite of what runs. */
    vsdk_boolean force;
} vsdk_agents_versions_set_active_params;

static inline void vsdk_agents_versions_set_active_put(vsdk_params *to, const vsdk_agents_versions_set_active_params *from)
{
    if (from->version_id != NULL) vsdk_params_string(to, "versionId", from->version_id);
    if (from->activate.given) vsdk_params_boolean(to, "activate", from->activate.value);
    if (from->force.given) vsdk_params_boolean(to, "force", from->force.value);
}

/**
 * Roll onto a version, or stop it.
 *
 * HTTP: `PUT /ai/v1/cloud/versions/{versionId}/activate`, repeated after a failure that may pass.
 *
 * The reply is an object; a bare text becomes its `message`.
 */
static inline vsdk_status vsdk_agents_versions_set_active_with(const vsdk_client *client, const vsdk_agents_versions_set_active_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_versions_set_active_put(sent, params);
    return vsdk_send(client, "agents.versions.setActive", sent, options, reply, error);
}

/** `vsdk_agents_versions_set_active_with` without options. */
static inline vsdk_status vsdk_agents_versions_set_active(const vsdk_client *client, const vsdk_agents_versions_set_active_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_versions_set_active_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_versions_set_active_async(const vsdk_client *client, const vsdk_agents_versions_set_active_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_versions_set_active_put(sent, params);
    return vsdk_send_async(client, "agents.versions.setActive", sent, options, done, user, error);
}

/** What `agents.secrets.create` takes. */
typedef struct vsdk_agents_secrets_create_params {
    /** Required. Name of the secret. */
    const char *name;
    /**
     * Required. Values by name.
     *
     * JSON text.
     */
    const char *keys_json;
    /** Required. `NORMAL` for environment variables. */
    const char *type;
    /** Where it is kept; sent by the official command line only. */
    const char *region;
} vsdk_agents_secrets_create_params;

static inline void vsdk_agents_secrets_create_put(vsdk_params *to, const vsdk_agents_secrets_create_params *from)
{
    if (from->name != NULL) vsdk_params_string(to, "name", from->name);
    if (from->keys_json != NULL) vsdk_params_json(to, "keys", from->keys_json);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->region != NULL) vsdk_params_string(to, "region", from->region);
}

/**
 * Keep environment variables in a secret.
 *
 * A step of `agents.deployments.deploy`.
 *
 * HTTP: `POST /ai/v1/cloud/secrets`, repeated only when it surely never reached the service.
 *
 * The reply is an object `AgentSecret`.
 */
static inline vsdk_status vsdk_agents_secrets_create_with(const vsdk_client *client, const vsdk_agents_secrets_create_params *params,
    const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)
{
    if (reply != NULL) *reply = NULL;
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_secrets_create_put(sent, params);
    return vsdk_send(client, "agents.secrets.create", sent, options, reply, error);
}

/** `vsdk_agents_secrets_create_with` without options. */
static inline vsdk_status vsdk_agents_secrets_create(const vsdk_client *client, const vsdk_agents_secrets_create_params *params,
    vsdk_reply **reply, vsdk_error **error)
{
    return vsdk_agents_secrets_create_with(client, params, NULL, reply, error);
}

/** The same without waiting: see `vsdk_send_async`. */
static inline vsdk_status vsdk_agents_secrets_create_async(const vsdk_client *client, const vsdk_agents_secrets_create_params *params,
    const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)
{
    vsdk_params *sent = NULL;
    vsdk_status status = vsdk_params_new(NULL, &sent, error);
    if (status != VSDK_OK) return status;
    if (params != NULL) vsdk_agents_secrets_create_put(sent, params);
    return vsdk_send_async(client, "agents.secrets.create", sent, options, done, user, error);
}

#endif
