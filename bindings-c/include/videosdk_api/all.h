/* Every operation. Printed from core/spec by `make gen`. Do not edit. */

#ifndef VIDEOSDK_API_ALL_H
#define VIDEOSDK_API_ALL_H

#include "agents.h"
#include "alert_rules.h"
#include "batch_calls.h"
#include "connectors.h"
#include "hls.h"
#include "incidents.h"
#include "participants.h"
#include "recordings.h"
#include "resource_pool.h"
#include "rooms.h"
#include "rtmp.h"
#include "sessions.h"
#include "sip.h"
#include "socket_ingress.h"
#include "transcodings.h"
#include "transcription.h"
#include "types.h"
#include "webhooks.h"
#include "whep.h"
#include "whip.h"

#endif
