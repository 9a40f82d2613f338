//! From a method and a path to a row of the operations table.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use videosdk_api::operation::{Operation, Segment};

use crate::call::Values;

/// What came of looking a path up.
#[derive(Debug)]
pub(crate) enum Match {
    /// The operation and the values of its path parameters.
    Found(&'static Operation, Values),
    /// The path is known, but not with this method; these are the methods it has.
    WrongMethod(Vec<&'static str>),
    /// No operation has such a path.
    Unknown,
}

/// Looks a request up. Fixed words win over parameters, segment by segment; a trailing slash does not matter.
pub(crate) fn find(table: &'static [Operation], method: &str, path: &str) -> Match {
    let trimmed = path.strip_suffix('/').unwrap_or(path);
    let parts: Vec<&str> = trimmed.strip_prefix('/').unwrap_or(trimmed).split('/').collect();
    let fitting: Vec<&'static Operation> = table.iter().filter(|row| fits(row, &parts)).collect();
    let best = fitting.iter().filter(|row| row.method.as_str() == method).max_by_key(|row| literals(row));
    match best {
        Some(row) => match path_values(row, &parts) {
            Some(values) => Match::Found(row, values),
            None => Match::Unknown,
        },
        None if fitting.is_empty() => Match::Unknown,
        None => Match::WrongMethod(fitting.iter().map(|row| row.method.as_str()).collect()),
    }
}

fn fits(row: &Operation, parts: &[&str]) -> bool {
    // A composed operation has no path of its own, so nothing can fit it.
    !row.path.is_empty()
        && row.path.len() == parts.len()
        && row.path.iter().zip(parts).all(|(segment, part)| match segment {
            Segment::Literal(word) => word == part,
            Segment::Param(_) => !part.is_empty(),
        })
}

/// One bit a segment, the first segment in the highest place, so that earlier fixed words weigh more.
fn literals(row: &Operation) -> u32 {
    row.path.iter().fold(0, |bits, segment| bits << 1 | u32::from(matches!(segment, Segment::Literal(_))))
}

fn path_values(row: &Operation, parts: &[&str]) -> Option<Values> {
    let mut values = Values::new();
    for (segment, part) in row.path.iter().zip(parts) {
        if let Segment::Param(name) = segment {
            let text = percent_decode_str(part).decode_utf8().ok()?;
            values.insert((*name).to_owned(), Value::String(text.into_owned()));
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use videosdk_api::operations::OPERATIONS;

    fn id(method: &str, path: &str) -> String {
        match find(OPERATIONS, method, path) {
            Match::Found(row, _) => row.id.to_owned(),
            Match::WrongMethod(_) => "wrong method".to_owned(),
            Match::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn fixed_words_win_over_parameters() {
        for (method, path, expected) in [
            ("POST", "/v2/rooms/deactivate", "rooms.end"),
            ("POST", "/v2/rooms/abcd-efgh-ijkl", "rooms.updateStatus"),
            ("GET", "/v2/rooms/validate/x", "rooms.validate"),
            ("GET", "/v2/recordings/participant", "recordings.participant.list"),
            ("GET", "/v2/recordings/participant/track", "recordings.track.list"),
            ("GET", "/v2/recordings/participant/merge", "recordings.merge.list"),
            ("GET", "/v2/recordings/participant/66aa", "recordings.participant.get"),
            ("GET", "/v2/recordings/composite", "recordings.composite.list"),
            ("GET", "/v2/hls/start/active", "hls.get"),
            ("GET", "/v2/sessions/", "sessions.list"),
            ("GET", "/v2/sessions/s/participants/active", "sessions.listActiveParticipants"),
            ("GET", "/v2/sessions/s/participants/p", "sessions.getParticipant"),
            ("DELETE", "/v2/rooms", "wrong method"),
            ("GET", "/v2/", "unknown"),
            ("GET", "/v2/rooms//x", "unknown"),
        ] {
            assert_eq!(id(method, path), expected, "{method} {path}");
        }
    }

    #[test]
    fn ids_are_percent_decoded() {
        let Match::Found(_, values) = find(OPERATIONS, "GET", "/v2/rooms/maths%20101%2Fb") else {
            panic!("not found")
        };
        assert_eq!(values["roomId"], "maths 101/b");
    }

    #[test]
    fn every_operation_is_found_under_its_own_path() {
        for row in OPERATIONS.iter().filter(|row| !row.path.is_empty()) {
            let path = row.path_template().replace(['{', '}'], "");
            assert_eq!(id(row.method.as_str(), &path), row.id);
        }
    }
}
