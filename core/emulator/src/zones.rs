//! Time zones that batches of calls may name: offset and summer time, for the rules in force today. The whole database of
//! zones would weigh more than the rest of the emulator.

use videosdk_api::model::Timestamp;

use crate::time::civil;

const DAY_MS: i64 = 86_400_000;
const HOUR_MS: i64 = 3_600_000;

/// When clocks are put forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Summer {
    Never,
    /// Last Sundays of March and October, 01:00 UTC.
    Europe,
    /// Second Sunday of March to first Sunday of November, 02:00 by the clock.
    NorthAmerica,
    /// First Sunday of October to first Sunday of April, 02:00 standard time.
    Australia,
}

/// Minutes east of Greenwich in winter, the rule, and the names.
const ZONES: &[(i64, Summer, &[&str])] = &[
    (0, Summer::Never, &["UTC", "Etc/UTC", "GMT", "Etc/GMT", "Africa/Accra", "Atlantic/Reykjavik"]),
    (0, Summer::Europe, &["Europe/London", "Europe/Dublin", "Europe/Lisbon"]),
    (
        60,
        Summer::Europe,
        &[
            "Europe/Paris",
            "Europe/Berlin",
            "Europe/Madrid",
            "Europe/Rome",
            "Europe/Amsterdam",
            "Europe/Brussels",
            "Europe/Vienna",
            "Europe/Zurich",
            "Europe/Stockholm",
            "Europe/Oslo",
            "Europe/Copenhagen",
            "Europe/Prague",
            "Europe/Warsaw",
            "Europe/Budapest",
        ],
    ),
    (
        120,
        Summer::Europe,
        &["Europe/Athens", "Europe/Helsinki", "Europe/Bucharest", "Europe/Kyiv", "Europe/Kiev"],
    ),
    (60, Summer::Never, &["Africa/Lagos"]),
    (120, Summer::Never, &["Africa/Johannesburg"]),
    (180, Summer::Never, &["Africa/Nairobi", "Asia/Riyadh", "Europe/Istanbul", "Europe/Moscow"]),
    (240, Summer::Never, &["Asia/Dubai"]),
    (300, Summer::Never, &["Asia/Karachi"]),
    (330, Summer::Never, &["Asia/Calcutta", "Asia/Kolkata", "Asia/Colombo"]),
    (345, Summer::Never, &["Asia/Kathmandu"]),
    (360, Summer::Never, &["Asia/Dhaka"]),
    (420, Summer::Never, &["Asia/Bangkok", "Asia/Jakarta", "Asia/Ho_Chi_Minh"]),
    (
        480,
        Summer::Never,
        &[
            "Asia/Singapore",
            "Asia/Shanghai",
            "Asia/Hong_Kong",
            "Asia/Manila",
            "Asia/Kuala_Lumpur",
            "Australia/Perth",
        ],
    ),
    (540, Summer::Never, &["Asia/Tokyo", "Asia/Seoul"]),
    (600, Summer::Never, &["Australia/Brisbane"]),
    (600, Summer::Australia, &["Australia/Sydney", "Australia/Melbourne", "Australia/Hobart"]),
    (-180, Summer::Never, &["America/Sao_Paulo", "America/Argentina/Buenos_Aires"]),
    (-240, Summer::NorthAmerica, &["America/Halifax"]),
    (-300, Summer::Never, &["America/Bogota", "America/Lima"]),
    (-300, Summer::NorthAmerica, &["America/New_York", "America/Toronto", "America/Detroit"]),
    (-360, Summer::Never, &["America/Mexico_City"]),
    (-360, Summer::NorthAmerica, &["America/Chicago"]),
    (-420, Summer::Never, &["America/Phoenix"]),
    (-420, Summer::NorthAmerica, &["America/Denver", "America/Edmonton"]),
    (-480, Summer::NorthAmerica, &["America/Los_Angeles", "America/Vancouver"]),
    (-540, Summer::NorthAmerica, &["America/Anchorage"]),
    (-600, Summer::Never, &["Pacific/Honolulu"]),
];

/// A zone of the table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Zone {
    winter_ms: i64,
    summer: Summer,
}

/// The zone with this IANA name; `None` when the table does not have it.
pub(crate) fn find(name: &str) -> Option<Zone> {
    let (minutes, summer, _) = ZONES.iter().find(|(_, _, names)| names.contains(&name))?;
    Some(Zone { winter_ms: minutes * 60_000, summer: *summer })
}

impl Zone {
    /// The wall clock at an instant, as milliseconds that read like UTC.
    pub(crate) fn local(self, instant: i64) -> i64 {
        instant + self.offset(instant)
    }

    /// The instant at which the wall clock shows a time; of two the first.
    pub(crate) fn instant(self, local: i64) -> i64 {
        let first = local - self.offset(local - self.winter_ms - HOUR_MS);
        if self.local(first) == local { first } else { local - self.winter_ms }
    }

    fn offset(self, instant: i64) -> i64 {
        self.winter_ms + if self.is_summer(instant) { HOUR_MS } else { 0 }
    }

    fn is_summer(self, instant: i64) -> bool {
        let year = civil((instant + self.winter_ms).div_euclid(DAY_MS)).0;
        let two = 2 * HOUR_MS - self.winter_ms;
        match self.summer {
            Summer::Never => false,
            Summer::Europe => {
                let change = |month: i64| sunday_before(year, month + 1) + HOUR_MS;
                (change(3)..change(10)).contains(&instant)
            }
            Summer::NorthAmerica => {
                let begin = sunday_from(year, 3, 8) + two;
                (begin..sunday_from(year, 11, 1) + two - HOUR_MS).contains(&instant)
            }
            Summer::Australia => {
                let winter = sunday_from(year, 4, 1) + two..sunday_from(year, 10, 1) + two;
                !winter.contains(&instant)
            }
        }
    }
}

/// The day of the week of a wall clock's day, 0 Sunday to 6 Saturday.
pub(crate) fn weekday(local: i64) -> i64 {
    (local.div_euclid(DAY_MS) + 4).rem_euclid(7)
}

/// Midnight, read as UTC, of the first Sunday on or after a day.
fn sunday_from(year: i64, month: i64, day: i64) -> i64 {
    let midnight = Timestamp::from(format!("{year:04}-{month:02}-{day:02}T00:00:00Z"));
    let midnight = midnight.unix_millis().unwrap_or_default();
    midnight + (7 - weekday(midnight)) % 7 * DAY_MS
}

/// Midnight of the last Sunday before a month begins.
fn sunday_before(year: i64, month: i64) -> i64 {
    sunday_from(year, month, 1) - 7 * DAY_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        Timestamp::from(text).unix_millis().unwrap_or_default()
    }

    #[test]
    fn a_wall_clock_is_read_with_the_summer_time_of_its_day() {
        for (zone, local, instant) in [
            ("America/New_York", "2026-09-20T10:30:00Z", "2026-09-20T14:30:00Z"),
            ("America/New_York", "2026-03-08T01:59:00Z", "2026-03-08T06:59:00Z"),
            ("America/New_York", "2026-03-08T03:00:00Z", "2026-03-08T07:00:00Z"),
            ("America/New_York", "2026-11-01T03:00:00Z", "2026-11-01T08:00:00Z"),
            ("Asia/Calcutta", "2026-01-01T00:00:00Z", "2025-12-31T18:30:00Z"),
            ("Europe/Berlin", "2026-03-29T01:59:00Z", "2026-03-29T00:59:00Z"),
            ("Europe/Berlin", "2026-03-29T03:00:00Z", "2026-03-29T01:00:00Z"),
            ("Europe/Berlin", "2026-10-25T03:00:00Z", "2026-10-25T02:00:00Z"),
            ("Australia/Sydney", "2026-12-31T12:00:00Z", "2026-12-31T01:00:00Z"),
            ("Australia/Sydney", "2026-04-05T12:00:00Z", "2026-04-05T02:00:00Z"),
            ("UTC", "2026-07-01T00:00:00Z", "2026-07-01T00:00:00Z"),
        ] {
            let found = find(zone).unwrap_or_else(|| panic!("{zone}"));
            assert_eq!(found.instant(at(local)), at(instant), "{zone} {local}");
            assert_eq!(found.local(at(instant)), at(local), "{zone} {instant}");
        }
        assert!(find("Europe/Atlantis").is_none());
    }

    #[test]
    fn days_of_the_week_count_from_sunday() {
        assert_eq!(weekday(at("2026-09-20T23:59:00Z")), 0);
        assert_eq!(weekday(at("2026-11-24T00:00:00Z")), 2);
        assert_eq!(weekday(at("1969-12-31T00:00:00Z")), 3);
    }
}
