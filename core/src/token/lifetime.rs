//! How long a token lives: read from a duration, from seconds or from text such as `2h`, and never wrapped.

use crate::error::{Error, Result};
use std::str::FromStr;
use std::time::Duration;

/// Ten years. Tokens made in the dashboard reach five.
const MAX_SECONDS: u64 = 10 * 365 * 86_400;

/// The lifetime of a token in whole seconds: at least 1 second, at most 10 years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lifetime(u64);

impl Lifetime {
    /// 24 hours, what a token gets unless told otherwise.
    pub const DEFAULT: Self = Self(86_400);

    /// This many seconds.
    pub fn from_seconds(seconds: u64) -> Result<Self> {
        match seconds {
            0 => Err(Error::invalid("expires_in must be at least one second, or the token is born expired")),
            1..=MAX_SECONDS => Ok(Self(seconds)),
            _ => Err(Error::invalid("expires_in must be at most 10 years (315360000 seconds)")),
        }
    }

    /// A number as scripting languages have it; the fraction is dropped.
    pub fn from_seconds_f64(seconds: f64) -> Result<Self> {
        if !seconds.is_finite() || seconds < 0.0 {
            return Err(Error::invalid("expires_in must be a positive, finite number of seconds"));
        }
        Self::from_seconds(seconds as u64)
    }

    /// The whole seconds.
    pub const fn as_seconds(self) -> u64 {
        self.0
    }
}

impl TryFrom<Duration> for Lifetime {
    type Error = Error;
    fn try_from(duration: Duration) -> Result<Self> {
        Self::from_seconds(duration.as_secs())
    }
}

impl FromStr for Lifetime {
    type Err = Error;

    /// Digits, then optionally one of `s m h d w y`; a bare number means seconds.
    fn from_str(text: &str) -> Result<Self> {
        let trimmed = text.trim();
        let split = trimmed.find(|c: char| !c.is_ascii_digit()).unwrap_or(trimmed.len());
        let (digits, unit) = trimmed.split_at(split);
        let factor = match unit.trim_start() {
            "" | "s" => 1,
            "m" => 60,
            "h" => 3_600,
            "d" => 86_400,
            "w" => 604_800,
            "y" => 31_536_000,
            _ => return Err(unreadable()),
        };
        if digits.is_empty() {
            return Err(unreadable());
        }
        // Digits that do not fit into 64 bits are only too many, not unreadable.
        let count = digits.parse::<u64>().unwrap_or(u64::MAX);
        Self::from_seconds(count.saturating_mul(factor))
    }
}

fn unreadable() -> Error {
    Error::invalid(
        "expires_in is not a lifetime: write whole seconds such as \"90\", or a number and one of s, m, h, d, w, y such as \"2h\"",
    )
}

/// Everything that can be given as a lifetime.
pub trait IntoLifetime {
    /// The lifetime, or what is wrong with it.
    fn into_lifetime(self) -> Result<Lifetime>;
}

impl IntoLifetime for Lifetime {
    fn into_lifetime(self) -> Result<Lifetime> {
        Ok(self)
    }
}

impl IntoLifetime for Duration {
    fn into_lifetime(self) -> Result<Lifetime> {
        self.try_into()
    }
}

impl IntoLifetime for u64 {
    fn into_lifetime(self) -> Result<Lifetime> {
        Lifetime::from_seconds(self)
    }
}

impl IntoLifetime for &str {
    fn into_lifetime(self) -> Result<Lifetime> {
        self.parse()
    }
}
