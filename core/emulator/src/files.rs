//! The files that recordings leave behind: names and figures as on the service's CDN.

use serde_json::{Value, json};

use crate::egress::{Egress, Kind};
use crate::time::iso;
use crate::world::World;

const CDN: &str = "https://cdn.videosdk.live";

/// The address of a stream's playlist: `index` can seek, `live` cannot.
pub(crate) fn playlist(job: &Egress, which: &str) -> String {
    format!("{CDN}/meetings-hls/{}/{which}.m3u8", job.playlist)
}

/// The storage path of a file as webhooks write it.
pub(crate) fn slashed(file: &Value) -> String {
    format!("/{}", file["filePath"].as_str().unwrap_or_default())
}

/// The file of a finished job; streams leave none.
pub(crate) fn of(job: &Egress, now: i64) -> Option<Value> {
    match job.kind {
        Kind::Recording => Some(room_file(job, now)),
        Kind::Composite => Some(composite_file(job, now)),
        Kind::Participant | Kind::Track => Some(individual_file(job)),
        Kind::Rtmp | Kind::Hls => None,
    }
}

/// The file of a merge job.
pub(crate) fn merged(
    id: &str,
    file_id: &str,
    session_id: &str,
    dir: Option<&str>,
    seconds: f64,
    now: i64,
) -> Value {
    let folder = format!("individual-recordings/{session_id}");
    let path = stored(dir, &folder, &format!("merged_{id}.mp3"));
    file(
        json!({ "format": "mp3", "duration": seconds }),
        &path,
        "audio",
        ("audio", 16_000.0),
        seconds,
        now,
        file_id,
    )
}

/// The file of a transcoding job; these are shown with fewer members than others.
pub(crate) fn transcoded(id: &str, job: &str, folder: &str, dir: Option<&str>, seconds: f64) -> Value {
    let path = stored(dir, folder, &format!("{job}.mp4"));
    json!({
        "id": id,
        "type": "video",
        "size": (seconds * 223_000.0) as u64,
        "meta": { "format": "mp4", "duration": seconds, "resolution": { "width": 1280, "height": 720 } },
        "filePath": path,
        "fileUrl": format!("{CDN}/{path}"),
    })
}

/// Seconds from start to end.
pub(crate) fn seconds(job: &Egress, now: i64) -> f64 {
    (job.end.unwrap_or(now) - job.start).max(0) as f64 / 1000.0
}

/// Width and height for a quality and an orientation.
pub(crate) fn frame(quality: &str, orientation: &str) -> (u32, u32) {
    let (width, height) = match quality {
        "low" => (854, 480),
        "high" => (1920, 1080),
        "ultra" => (3840, 2160),
        _ => (1280, 720),
    };
    if orientation == "portrait" { (height, width) } else { (width, height) }
}

fn room_file(job: &Egress, now: i64) -> Value {
    let config = &job.options["config"];
    let (width, height) = frame(
        config["quality"].as_str().unwrap_or("med"),
        config["orientation"].as_str().unwrap_or("landscape"),
    );
    let format = job.option("fileFormat").unwrap_or("mp4");
    let path = stored(job.option("awsDirPath"), "encoded/videos", &format!("{}.{format}", job.file_id));
    let seconds = seconds(job, now);
    let meta = json!({
        "resolution": { "width": width, "height": height },
        "format": container(format),
        "duration": seconds,
    });
    let side = width.min(height).to_string();
    uploaded(
        file(meta, &path, "video", (&side, 230_000.0), seconds, now, &job.file_id),
        job.option("preSignedUrl"),
    )
}

fn composite_file(job: &Egress, now: i64) -> Value {
    let format = job.option("fileFormat").unwrap_or("webm");
    let folder = format!("individual-recordings/{}", job.session_id);
    let path =
        stored(job.option("bucketDirPath"), &folder, &format!("composite_recording_{}.{format}", job.start));
    let seconds = seconds(job, now);
    let meta = json!({
        "resolution": { "width": 1280, "height": 720 },
        "format": if format == "webm" { "WebM" } else { container(format) },
        "duration": seconds,
    });
    uploaded(
        file(meta, &path, "video", ("720", 100_000.0), seconds, now, &job.file_id),
        job.option("preSignedURL"),
    )
}

fn individual_file(job: &Egress) -> Value {
    let participant = job.participant_id.as_deref().unwrap_or_default();
    let format = job.option("fileFormat").unwrap_or("webm");
    let folder = format!("individual-recordings/{}/{participant}", job.session_id);
    let (folder, name) = match &job.track {
        Some(track) => (
            format!("{folder}/{track}"),
            format!("track_recording_{participant}_{track}_{}.{format}", job.start),
        ),
        None => (folder, format!("participant_recording_{participant}_{}.{format}", job.start)),
    };
    let path = stored(job.option("bucketDirPath"), &folder, &name);
    let sound = job.track.as_deref().is_some_and(|track| track.ends_with("audio"));
    let seconds = seconds(job, job.start);
    let mut meta = json!({ "format": container(format), "duration": seconds });
    if !sound {
        meta["resolution"] = json!({ "width": 1280, "height": 720 });
    }
    let (media, ratio, rate) = if sound { ("audio", "audio", 6000.0) } else { ("video", "720", 90_000.0) };
    json!({
        "meta": meta,
        "_id": job.file_id,
        "userId": World::user_id(&job.owner),
        "filePath": path,
        "fileUrl": format!("{CDN}/{path}"),
        "type": media,
        "size": (seconds * rate) as u64,
        "ratio": { ratio: rate },
        "__v": 0,
    })
}

fn file(meta: Value, path: &str, media: &str, ratio: (&str, f64), seconds: f64, now: i64, id: &str) -> Value {
    json!({
        "meta": meta,
        "filePath": path,
        "size": (seconds * ratio.1) as u64,
        "type": media,
        "userStorage": null,
        "createdAt": iso(now),
        "updatedAt": iso(now),
        "ratio": { ratio.0: ratio.1 },
        "fileUrl": format!("{CDN}/{path}"),
        "id": id,
    })
}

/// A file that went to the caller's own storage has no address here; the signed address is never shown.
fn uploaded(mut file: Value, target: Option<&str>) -> Value {
    if target.is_some() {
        file["fileUrl"] = Value::Null;
        file["userStorage"] = json!({ "type": "preSignedUrl" });
    }
    file
}

/// The caller's prefix takes the place of the usual folder.
fn stored(prefix: Option<&str>, folder: &str, name: &str) -> String {
    let folder =
        prefix.map(|prefix| prefix.trim_matches('/')).filter(|prefix| !prefix.is_empty()).unwrap_or(folder);
    format!("{folder}/{name}")
}

fn container(format: &str) -> &str {
    match format {
        "mp4" => "mov,mp4,m4a,3gp,3g2,mj2",
        "webm" => "matroska,webm",
        "m3u8" => "hls",
        other => other,
    }
}
