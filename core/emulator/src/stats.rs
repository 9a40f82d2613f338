//! Quality figures: invented, plausible, and the same every time for the same session.

use serde_json::{Value, json};

use crate::ids::{Ids, spread};
use crate::sessions::{Participant, Session};
use crate::time::iso;

/// Samples are a minute apart; more than this many would only lengthen the answer.
const MOST_SAMPLES: i64 = 60;

/// Quality of a whole session.
pub(crate) fn of_session(session: &Session, now: i64) -> Value {
    json!({
        "sessionId": session.id,
        "meetingId": session.room_id,
        "stats": samples(&session.id, session.start, session.end.unwrap_or(now)),
    })
}

/// Quality as one participant saw it.
pub(crate) fn of_participant(session: &Session, participant: &Participant, now: i64) -> Value {
    let start = participant.stays.first().map_or(session.start, |stay| stay.0);
    let end = participant.stays.last().and_then(|stay| stay.1).unwrap_or(now);
    let name = format!("{}/{}", session.id, participant.participant_id);
    json!({
        "sessionId": session.id,
        "meetingId": session.room_id,
        "participantId": participant.participant_id,
        "participantName": participant.name,
        "deviceInfo": { "deviceName": "Firefox", "deviceVersion": "134.0" },
        "sdkInfo": { "sdkName": "react", "sdkVersion": "0.5.2" },
        "location": { "country": "PT", "city": "Porto", "region": "Porto" },
        "network": { "asn": "unknown", "org": "unknown" },
        "stats": samples(&name, start, end),
        "resolutionUsage": moments(start, end).map(resolutions).collect::<Vec<_>>(),
    })
}

fn moments(start: i64, end: i64) -> impl Iterator<Item = i64> {
    let count = ((end - start) / 60_000 + 1).clamp(1, MOST_SAMPLES);
    (0..count).map(move |index| start + index * 60_000)
}

fn resolutions(at: i64) -> Value {
    json!({ "180": 0, "360": 1, "720": 1, "1080": 0, "1440": 0, "2160": 0, "time": iso(at) })
}

fn samples(name: &str, start: i64, end: i64) -> Vec<Value> {
    let mut dice = Ids::new(spread(name));
    moments(start, end).map(|at| sample(&mut dice, at)).collect()
}

fn sample(dice: &mut Ids, at: i64) -> Value {
    let mut between = |low: f64, high: f64| ((low + dice.fraction() * (high - low)) * 100.0).round() / 100.0;
    json!({
        "time": iso(at),
        "recvAudioPacketLost": between(0.0, 2.0).floor(),
        "recvVideoPacketLost": between(0.0, 4.0).floor(),
        "sendAudioPacketLost": between(0.0, 2.0).floor(),
        "sendVideoPacketLost": between(0.0, 4.0).floor(),
        "averageAudioRtt": between(12.0, 40.0),
        "averageVideoRtt": between(12.0, 45.0),
        "averageAudioJitter": between(0.0, 4.0),
        "averageVideoJitter": between(1.0, 8.0),
        "averageSendAudioBitrate": between(30_000.0, 34_000.0),
        "averageSendVideoBitrate": between(550_000.0, 650_000.0),
        "averageRecvAudioBitrate": between(30_000.0, 34_000.0),
        "averageRecvVideoBitrate": between(550_000.0, 650_000.0),
        "qualityScore": { "audio": between(4.0, 4.6), "video": between(3.8, 4.4) },
    })
}
