/* What several resources take. Printed from core/spec/types.yaml by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_TYPES_H
#define VIDEOSDK_API_TYPES_H

#include "../videosdk_api.h"

/**
 * Media region code. Open set: clients must accept unknown values.
 *
 * Any other text is taken too.
 */
#define VSDK_REGION_US001 "us001"
#define VSDK_REGION_US002 "us002"
#define VSDK_REGION_UK001 "uk001"
#define VSDK_REGION_EU001 "eu001"
#define VSDK_REGION_UAE001 "uae001"
#define VSDK_REGION_IN001 "in001"
#define VSDK_REGION_IN002 "in002"
#define VSDK_REGION_IN003 "in003"
#define VSDK_REGION_SG001 "sg001"
#define VSDK_REGION_SG002 "sg002"
#define VSDK_REGION_AUS001 "aus001"
#define VSDK_REGION_DEV1 "dev1"

/**
 * Arrangement of tiles.
 *
 * Any other text is taken too.
 */
#define VSDK_LAYOUT_TYPE_GRID "GRID"
#define VSDK_LAYOUT_TYPE_SPOTLIGHT "SPOTLIGHT"
#define VSDK_LAYOUT_TYPE_SIDEBAR "SIDEBAR"

/**
 * Who gets the main tile.
 *
 * Any other text is taken too.
 */
#define VSDK_LAYOUT_PRIORITY_SPEAKER "SPEAKER"
#define VSDK_LAYOUT_PRIORITY_PIN "PIN"

/**
 * Colour theme of a composition.
 *
 * Any other text is taken too.
 */
#define VSDK_THEME_DARK "DARK"
#define VSDK_THEME_LIGHT "LIGHT"
#define VSDK_THEME_DEFAULT "DEFAULT"

/**
 * Tracks that are composed.
 *
 * Any other text is taken too.
 */
#define VSDK_COMPOSITION_MODE_VIDEO_AND_AUDIO "video-and-audio"
#define VSDK_COMPOSITION_MODE_AUDIO "audio"

/**
 * Encoder tier.
 *
 * Any other text is taken too.
 */
#define VSDK_QUALITY_LOW "low"
#define VSDK_QUALITY_MED "med"
#define VSDK_QUALITY_HIGH "high"
#define VSDK_QUALITY_ULTRA "ultra"

/**
 * Frame orientation.
 *
 * Any other text is taken too.
 */
#define VSDK_ORIENTATION_PORTRAIT "portrait"
#define VSDK_ORIENTATION_LANDSCAPE "landscape"

/**
 * What to do when a composition fails.
 *
 * Any other text is taken too.
 */
#define VSDK_FAILURE_ACTION_CLOSE_ROOM "close-room"

/**
 * How grave an alert is.
 *
 * Any other text is taken too.
 */
#define VSDK_ALERT_SEVERITY_INFO "info"
#define VSDK_ALERT_SEVERITY_WARNING "warning"
#define VSDK_ALERT_SEVERITY_CRITICAL "critical"

/**
 * Product that is watched: rooms or agents.
 *
 * Any other text is taken too.
 */
#define VSDK_ALERT_DOMAIN_RTC "rtc"
#define VSDK_ALERT_DOMAIN_AGENT "agent"

typedef struct vsdk_layout_config vsdk_layout_config;
typedef struct vsdk_side_recording vsdk_side_recording;
typedef struct vsdk_composition_config vsdk_composition_config;
typedef struct vsdk_summary_config vsdk_summary_config;
typedef struct vsdk_transcription_config vsdk_transcription_config;
typedef struct vsdk_on_failure_config vsdk_on_failure_config;

/** Named layout. HLS and RTMP need a priority whenever a layout is present. */
struct vsdk_layout_config {
    /** Arrangement of tiles. The service assumes `GRID`. */
    const char *type;
    /** Who gets the main tile. The service assumes `SPEAKER`. */
    const char *priority;
    /**
     * Tiles in the grid. The service assumes `25`. From 0 to 25. Not settled: SDKs: 0-25, default 25. Docs:
     * at most 4 for recordings and RTMP, at most 25 for HLS. Chosen: the SDK range.
     */
    vsdk_integer grid_size;
};

/** Recording kept beside a stream. */
struct vsdk_side_recording {
    /** Also keep a recording of the stream. The service assumes `false`. */
    vsdk_boolean enabled;
};

/** Composition options. A non-empty object without layout is refused with 406. */
struct vsdk_composition_config {
    /** Named layout. HLS and RTMP need a priority whenever a layout is present. */
    const vsdk_layout_config *layout;
    /** Colour theme. */
    const char *theme;
    /**
     * Tracks to compose. The service assumes `video-and-audio`. Not settled: In docs only; the SDK
     * composition types do not carry it. Kept, optional.
     */
    const char *mode;
    /**
     * Encoder tier. The service assumes `med`. Not settled: ultra appears in the SDK types only; docs list
     * low, med, high with med as default.
     */
    const char *quality;
    /** Frame orientation. The service assumes `landscape`. */
    const char *orientation;
    /** HLS and RTMP only: side recording; needed for transcription of the stream. */
    const vsdk_side_recording *recording;
};

/** Post-call summary options. */
struct vsdk_summary_config {
    /** Produce a summary. The service assumes `false`. */
    vsdk_boolean enabled;
    /** Instruction for the summary. */
    const char *prompt;
};

/** Post transcription requested with a composition. */
struct vsdk_transcription_config {
    /** Transcribe the produced recording. */
    vsdk_boolean enabled;
    /** Post-call summary options. */
    const vsdk_summary_config *summary;
};

/** What to do when the composition fails. */
struct vsdk_on_failure_config {
    /** Required. Only close-room is known. */
    const char *action;
    /** Seconds before acting. The service assumes `150`. From 0 to 150. */
    vsdk_integer wait_time;
};

static inline void vsdk_put_layout_config(vsdk_params *to, const char *name, const vsdk_layout_config *from)
{
    vsdk_params_object(to, name);
    if (from->type != NULL) vsdk_params_string(to, "type", from->type);
    if (from->priority != NULL) vsdk_params_string(to, "priority", from->priority);
    if (from->grid_size.given) vsdk_params_integer(to, "gridSize", from->grid_size.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_side_recording(vsdk_params *to, const char *name, const vsdk_side_recording *from)
{
    vsdk_params_object(to, name);
    if (from->enabled.given) vsdk_params_boolean(to, "enabled", from->enabled.value);
    vsdk_params_end(to);
}

static inline void vsdk_put_composition_config(vsdk_params *to, const char *name, const vsdk_composition_config *from)
{
    vsdk_params_object(to, name);
    if (from->layout != NULL) vsdk_put_layout_config(to, "layout", from->layout);
    if (from->theme != NULL) vsdk_params_string(to, "theme", from->theme);
    if (from->mode != NULL) vsdk_params_string(to, "mode", from->mode);
    if (from->quality != NULL) vsdk_params_string(to, "quality", from->quality);
    if (from->orientation != NULL) vsdk_params_string(to, "orientation", from->orientation);
    if (from->recording != NULL) vsdk_put_side_recording(to, "recording", from->recording);
    vsdk_params_end(to);
}

static inline void vsdk_put_summary_config(vsdk_params *to, const char *name, const vsdk_summary_config *from)
{
    vsdk_params_object(to, name);
    if (from->enabled.given) vsdk_params_boolean(to, "enabled", from->enabled.value);
    if (from->prompt != NULL) vsdk_params_string(to, "prompt", from->prompt);
    vsdk_params_end(to);
}

static inline void vsdk_put_transcription_config(vsdk_params *to, const char *name, const vsdk_transcription_config *from)
{
    vsdk_params_object(to, name);
    if (from->enabled.given) vsdk_params_boolean(to, "enabled", from->enabled.value);
    if (from->summary != NULL) vsdk_put_summary_config(to, "summary", from->summary);
    vsdk_params_end(to);
}

static inline void vsdk_put_on_failure_config(vsdk_params *to, const char *name, const vsdk_on_failure_config *from)
{
    vsdk_params_object(to, name);
    if (from->action != NULL) vsdk_params_string(to, "action", from->action);
    if (from->wait_time.given) vsdk_params_integer(to, "waitTime", from->wait_time.value);
    vsdk_params_end(to);
}


#endif
