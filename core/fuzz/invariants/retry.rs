//! What must hold for whatever a service puts into `Retry-After`. Each line of an input is the value of one such header.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use std::time::{Duration, SystemTime};
use videosdk_api::operation::find;
use videosdk_api::probe::{Answer, retry_after, wait};

/// Nobody waits longer for a service, and no wait of our own choosing is longer.
const LONGEST: Duration = Duration::from_secs(60);
const LONGEST_OF_OURS: Duration = Duration::from_secs(8);
/// The end of the calendar that HTTP dates are written in.
const END_OF_TIME: Duration = Duration::from_secs(253_402_300_800);
/// 6 November 1994, when the dates in the documents of HTTP are written.
const NOW: Duration = Duration::from_secs(784_111_777);
const SECOND: Duration = Duration::from_secs(1);

/// Holds the promises for one input.
pub fn check(data: &[u8]) {
    let lines: Vec<&[u8]> = data.split(|b| *b == b'\n').take(20).collect();
    for line in &lines {
        one(&String::from_utf8_lossy(line));
    }
    together(&lines);
}

fn one(text: &str) {
    let now = SystemTime::UNIX_EPOCH + NOW;
    let read = retry_after(text, now);
    assert_eq!(retry_after(&format!(" \t{text} "), now), read, "blanks around it say nothing");
    let later = retry_after(text, now + SECOND);
    match seconds(text.trim()) {
        Some((least, most)) => {
            let read = read.unwrap_or_else(|| panic!("{text:?} is a number"));
            assert!(least <= read && read <= most, "{text:?} is read as {read:?}");
            assert_eq!(later, Some(read), "a number of seconds does not depend on the time");
        }
        None => {
            let Some(read) = read else { return assert_eq!(later, None) };
            assert!(text.contains(':'), "{text:?} is neither a number nor a date");
            assert!(NOW + read < END_OF_TIME, "{text:?}");
            assert_eq!(later, Some(read.saturating_sub(SECOND)), "the moment stays where it is: {text:?}");
            let again = httpdate::fmt_http_date(now + read);
            assert_eq!(retry_after(&again, now), Some(read), "{text:?} is {again}");
        }
    }
    bounded(read);
}

/// Between what lengths a number of seconds lies, where it is one: digits, perhaps with a point among or behind them.
fn seconds(text: &str) -> Option<(Duration, Duration)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    // Up to here every whole number of seconds is a double.
    match whole.parse::<u64>().ok().filter(|n| *n <= 1 << 53) {
        Some(number) => {
            let most = if fraction.bytes().all(|b| b == b'0') { number } else { number + 1 };
            Some((Duration::from_secs(number), Duration::from_secs(most)))
        }
        None => Some((Duration::from_secs(1 << 53), Duration::MAX)),
    }
}

/// What a call makes of all of them: only the longest wait satisfies all, and one that is too long ends the call.
fn together(lines: &[&[u8]]) {
    let mut headers = HeaderMap::new();
    for value in lines.iter().filter_map(|line| HeaderValue::from_bytes(line).ok()) {
        headers.append("retry-after", value);
    }
    let read = |now| {
        let texts = headers.get_all("retry-after").iter().filter_map(|value| value.to_str().ok());
        texts.filter_map(|text| retry_after(text, now)).max()
    };
    let before = read(SystemTime::now());
    let op = find("rooms.get").expect("an operation");
    let answer = Answer { op, status: 429, headers: headers.clone(), body: Bytes::new() };
    let error = answer.door().expect_err("a refusal");
    let after = read(SystemTime::now());
    // A date comes nearer meanwhile.
    let asked = error.retry_after();
    assert!(asked <= before && asked >= after, "{before:?} {asked:?} {after:?}");
    bounded(asked);
}

fn bounded(asked: Option<Duration>) {
    for repeat in [1, 2, 5, 10, u32::MAX] {
        match (asked, wait(asked, repeat)) {
            (Some(asked), Some(wait)) => assert!(wait == asked && wait <= LONGEST, "{asked:?} {wait:?}"),
            (Some(asked), None) => assert!(asked > LONGEST, "{asked:?} is not too long"),
            (None, wait) => assert!(wait.expect("a wait of our own") <= LONGEST_OF_OURS),
        }
    }
}
