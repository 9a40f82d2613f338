//! An instant as the service writes it: text that is kept, and read only when asked for.

use crate::model::{Slot, Wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::time::{Duration, SystemTime};

/// An instant as the service writes it (ISO 8601, UTC). The text is kept; it is read only when asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The instant so many milliseconds after the Unix epoch; `None` beyond the years 0 to 9999, which have no such text.
    pub fn from_unix_millis(millis: i64) -> Option<Self> {
        let (seconds, fraction) = (millis.div_euclid(1000), millis.rem_euclid(1000));
        let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, date) = civil_from_days(day)?;
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        Some(Self(format!("{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}.{fraction:03}Z")))
    }

    /// Milliseconds since the Unix epoch; `None` when the text is no instant.
    pub fn unix_millis(&self) -> Option<i64> {
        parse_millis(&self.0)
    }

    /// The instant; `None` when the text is none, or lies before 1970.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let millis = u64::try_from(self.unix_millis()?).ok()?;
        Some(SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self)
    }
}
impl Wire for Timestamp {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        Ok(match <String as Wire>::read(from)? {
            Slot::Value(text) => Slot::Value(Self(text)),
            Slot::Null => Slot::Null,
            Slot::Other(other) => Slot::Other(other),
        })
    }
    fn is_blank(&self) -> bool {
        self.0.is_empty()
    }
}

/// `2026-03-02T09:53:28.914Z`, with any number of fraction digits and `Z` or an offset such as `+00:00`.
fn parse_millis(text: &str) -> Option<i64> {
    let (date, rest) = text.split_once(['T', ' '])?;
    let mut date = date.splitn(3, '-').map(|p| p.parse::<i64>().ok());
    let (year, month, day) = (date.next()??, date.next()??, date.next()??);
    let zone = rest.find(['Z', 'z', '+', '-'])?;
    let (clock, offset) = rest.split_at(zone);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let mut clock = clock.splitn(3, ':').map(|p| p.parse::<i64>().ok());
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    let millis: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let offset_minutes = match offset {
        "Z" | "z" => 0,
        _ => {
            let (h, m) = offset.get(1..)?.split_once(':')?;
            let minutes = i64::from(h.parse::<u16>().ok()?) * 60 + i64::from(m.parse::<u16>().ok()?);
            if offset.starts_with('-') { -minutes } else { minutes }
        }
    };
    // Four digits are all that ISO 8601 has for a year, and keep the arithmetic below far from its limits.
    let in_range = (0..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..61).contains(&second)
        && (-1439..=1439).contains(&offset_minutes);
    if !in_range {
        return None;
    }
    let seconds =
        days_from_civil(year, month, day) * 86_400 + hour * 3600 + (minute - offset_minutes) * 60 + second;
    Some(seconds * 1000 + millis)
}

fn days_in(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 of a date in the Gregorian calendar (years counted from March, in eras of 400 years).
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The date so many days after 1970-01-01; the way back of [`days_from_civil`].
fn civil_from_days(days: i64) -> Option<(i64, i64, i64)> {
    // From 0000-01-01 to 9999-12-31.
    if !(-719_528..=2_932_896).contains(&days) {
        return None;
    }
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let (month, day) = ((shifted + 2) % 12 + 1, day_of_year - (153 * shifted + 2) / 5 + 1);
    Some((era * 400 + year_of_era + i64::from(month <= 2), month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_written_as_the_service_writes_it_and_read_back() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (1_772_444_418_204, "2026-03-02T09:40:18.204Z"),
            (1_709_164_800_000, "2024-02-29T00:00:00.000Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
            (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
        ] {
            let written = Timestamp::from_unix_millis(millis).expect("it has a text");
            assert_eq!((written.as_str(), written.unix_millis()), (text, Some(millis)));
        }
        for day in (-719_528..2_932_896).step_by(97) {
            let (year, month, date) = civil_from_days(day).expect("it has a text");
            assert_eq!(days_from_civil(year, month, date), day);
        }
        assert_eq!(Timestamp::from_unix_millis(253_402_300_800_000), None);
        assert_eq!(Timestamp::from_unix_millis(-62_167_219_200_001), None);
    }

    #[test]
    fn timestamps_are_read_in_both_notations() {
        assert_eq!(Timestamp::from("1970-01-01T00:00:00.000Z").unix_millis(), Some(0));
        assert_eq!(Timestamp::from("2026-03-02T09:40:18.204Z").unix_millis(), Some(1_772_444_418_204));
        assert_eq!(Timestamp::from("2026-03-02T15:10:18.204+05:30").unix_millis(), Some(1_772_444_418_204));
        assert_eq!(Timestamp::from("2024-02-29T00:00:00Z").unix_millis(), Some(1_709_164_800_000));
        for text in [
            "9223372036854775807-01-01T00:00:00Z",
            "2026-03-02T09:40:18+9223372036854775807:00",
            "2026-03-02T-9:40:18Z",
            "2026-03-02T09:40:18.é9Z",
            "2026-03-02T09:40:18.-12Z",
            "2026-03-02T09:40:18é",
        ] {
            assert_eq!(Timestamp::from(text).unix_millis(), None, "{text}");
        }
        assert_eq!(Timestamp::from("yesterday").unix_millis(), None);
        assert_eq!(Timestamp::from("2026-13-02T09:40:18Z").unix_millis(), None);
    }

    #[test]
    fn what_no_calendar_holds_is_no_instant() {
        for text in [
            "9223372036854775807-01-01T00:00:00Z",
            "10000-01-01T00:00:00Z",
            "2026-02-29T00:00:00Z",
            "2026-04-31T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+9223372036854775807:00",
            "2026-01-01T00:00:00+00:-1",
            "2026-01-01T00:00:00.\u{e9}Z",
        ] {
            let instant = Timestamp::from(text);
            assert_eq!((instant.unix_millis(), instant.to_system_time()), (None, None), "{text}");
            assert_eq!(instant.as_str(), text, "the text stays");
        }
        assert_eq!(Timestamp::from("9999-12-31T23:59:59.999Z").unix_millis(), Some(253_402_300_799_999));
    }
}
