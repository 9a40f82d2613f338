//! Identifiers in the shapes of the service, from a source that a seed makes repeatable.

use std::hash::{BuildHasher, Hasher, RandomState};

use serde::{Deserialize, Serialize};

/// A small repeatable generator (splitmix64). It makes names and dice, never secrets.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Ids {
    #[serde(serialize_with = "as_text", deserialize_with = "from_text")]
    state: u64,
}

/// Written as text: JavaScript, and whatever else has doubles for numbers, would lose the last digits.
fn as_text<S: serde::Serializer>(state: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(state)
}

/// Read from text, and from the number that older snapshots hold.
fn from_text<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
    number.ok_or_else(|| serde::de::Error::custom("`ids.state` must be a whole number, as a text"))
}

/// A seed that differs from one start to the next.
pub(crate) fn random_seed() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Spreads a text over 64 bits, the same way in every process.
pub(crate) fn spread(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

impl Ids {
    /// A generator that always gives the same sequence for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next 64 bits.
    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 24 hex digits that begin like the ids the service gives today.
    pub(crate) fn object_id(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!("66{:06x}{low:016x}", high & 0x00ff_ffff)
    }

    /// `xxxx-xxxx-xxxx` of lower-case letters and digits.
    pub(crate) fn room_id(&mut self) -> String {
        let word = self.word(12);
        format!("{}-{}-{}", &word[..4], &word[4..8], &word[8..])
    }

    /// A random UUID (version 4).
    pub(crate) fn uuid(&mut self) -> String {
        let (a, b) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            a >> 32,
            (a >> 16) & 0xffff,
            a & 0x0fff,
            0x8000 | ((b >> 48) & 0x3fff),
            b & 0xffff_ffff_ffff
        )
    }

    /// Lower-case letters and digits.
    pub(crate) fn word(&mut self, length: usize) -> String {
        const ALPHABET: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
        (0..length).map(|_| char::from(ALPHABET[(self.next() % 36) as usize])).collect()
    }

    /// A number from 0 up to, but not including, 1.
    pub(crate) fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_shapes_of_the_service_and_repeat_with_the_seed() {
        let (mut one, mut two) = (Ids::new(7), Ids::new(7));
        for _ in 0..100 {
            let (object, room, uuid) = (one.object_id(), one.room_id(), one.uuid());
            assert_eq!(
                (object.clone(), room.clone(), uuid.clone()),
                (two.object_id(), two.room_id(), two.uuid())
            );
            assert!(object.len() == 24 && object.chars().all(|c| c.is_ascii_hexdigit()), "{object}");
            assert!(room.len() == 14 && room.split('-').all(|part| part.len() == 4), "{room}");
            assert!(uuid.len() == 36 && uuid.as_bytes()[14] == b'4', "{uuid}");
        }
    }
}
