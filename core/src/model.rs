//! How typed models read and write JSON: what is unknown or of another type is kept, never fatal.

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

mod macros;
mod values;

pub use crate::extra::Extra;
pub use crate::timestamp::Timestamp;
pub(crate) use macros::{keep, open_enum, tagged_union, wire_struct};

/// What was found where a `T` was expected.
#[derive(Debug)]
pub enum Slot<T> {
    /// A `T`.
    Value(T),
    /// Null.
    Null,
    /// Something else, kept as it is.
    Other(Value),
}

/// A type that can be read without ever failing on well-formed JSON.
pub trait Wire: Sized + Default + Serialize {
    /// Reads one value. Only malformed JSON is an error.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error>;

    /// Reads one value into its place, which leaves it as it was where something else is found. A model can have
    /// thousands of bytes, and moving it costs more than reading it.
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Slot<()>, D::Error> {
        Ok(match Self::read(from)? {
            Slot::Value(value) => {
                *self = value;
                Slot::Value(())
            }
            Slot::Null => Slot::Null,
            Slot::Other(other) => Slot::Other(other),
        })
    }

    /// Whether the value is left out when written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether an alias may still fill the value.
    fn is_blank(&self) -> bool {
        false
    }

    /// Takes an element of a list that has another shape; `None` makes the whole list unreadable.
    fn adopt(_other: Value) -> Option<Self> {
        None
    }
}

/// Where a value that is being read will stay.
struct Seat<'a, T>(&'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for Seat<'_, T> {
    type Value = Slot<()>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        self.0.fill(from)
    }
}

/// A member's name, borrowed from the answer where it holds no escapes.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }
            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        from.deserialize_str(KeyVisitor)
    }
}

/// The members of an object that were read, one bit each.
#[derive(Default)]
pub(crate) struct Seen(u128);

impl Seen {
    /// Whether the member was read before.
    pub(crate) fn again(&mut self, member: u32) -> bool {
        let bit = 1 << member;
        let again = self.0 & bit != 0;
        self.0 |= bit;
        again
    }
}

/// One member of an object being read. Of a repeated one the last counts, and nothing of those before it.
pub(crate) fn member<'de, A: MapAccess<'de>, T: Wire>(
    map: &mut A,
    field: &mut T,
    name: &str,
    extra: &mut Extra,
    again: bool,
) -> Result<(), A::Error> {
    if again {
        *field = T::default();
        extra.shift_remove(name);
    }
    if let Slot::Other(value) = map.next_value_seed(Seat(field))? {
        extra.insert(name.to_owned(), value);
    }
    Ok(())
}

/// Fills a blank field from an older name of it; the older name stays where it is.
pub(crate) fn alias<T: Wire>(field: &mut T, name: &str, extra: &Extra) {
    if field.is_blank()
        && let Some(Ok(Slot::Value(value))) = extra.get(name).map(|v| T::read(v.clone()))
    {
        *field = value;
    }
}

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub, private_interfaces)]
    use super::*;

    #[derive(Debug, Clone, Default, PartialEq)]
    struct Spot {
        id: String,
        count: Option<i64>,
        kinds: Vec<Kind>,
        parts: Vec<Spot>,
        extra: Extra,
    }
    wire_struct! { Spot { id: "id" | "_id", count: "count", kinds: "kinds", parts: "parts" } }
    open_enum! {
        /// A kind.
        Kind {
            /// `a`
            A = "a",
        }
    }
    tagged_union! {
        /// A place.
        Place, "type" {
            /// `spot`
            Spot = "spot": Spot,
        }
    }

    fn spot(text: &str) -> Spot {
        serde_json::from_str(text).expect("lenient")
    }

    #[test]
    fn unknown_members_words_and_nulls_are_kept_or_ignored_but_never_fatal() {
        let it = spot(r#"{"id":"x","count":null,"kinds":["a","new"],"later":{"deep":[1]}}"#);
        assert_eq!(it.kinds, [Kind::A, Kind::Unknown("new".into())]);
        assert_eq!(it.count, None);
        assert_eq!(it.extra["later"]["deep"][0], 1);
        assert_eq!(serde_json::to_value(&it).expect("json")["later"]["deep"][0], 1);
    }

    #[test]
    fn a_value_of_another_type_stays_under_its_name() {
        let it = spot(r#"{"id":7,"count":"many","kinds":["a",3],"parts":[{"id":"p"},"odd"]}"#);
        assert_eq!((it.id.as_str(), it.count, it.kinds.len()), ("", None, 0));
        assert_eq!(it.extra["id"], 7);
        assert_eq!(it.extra["count"], "many");
        assert_eq!(it.extra["kinds"], serde_json::json!(["a", 3]));
        assert_eq!(it.parts[1].extra[""], "odd");
        let again = serde_json::to_value(&it).expect("json");
        assert_eq!((&again["id"], &again["count"]), (&serde_json::json!(7), &serde_json::json!("many")));
    }

    #[test]
    fn an_older_name_fills_a_blank_field_and_stays() {
        let it = spot(r#"{"_id":"old"}"#);
        assert_eq!((it.id.as_str(), &it.extra["_id"]), ("old", &serde_json::json!("old")));
        assert_eq!(spot(r#"{"_id":"old","id":"new"}"#).id, "new");
    }

    #[test]
    fn escaped_names_and_whole_floats_are_read() {
        let it = spot(r#"{"\u0069d":"x","count":20.0}"#);
        assert_eq!((it.id.as_str(), it.count), ("x", Some(20)));
    }

    #[test]
    fn of_a_repeated_member_the_last_counts_at_every_depth() {
        let repeated = concat!(
            r#"{"id":"first","id":7,"id":"last","count":1,"count":"odd","kinds":["b"],"kinds":null,"#,
            r#""parts":[{"id":"p","count":1}],"parts":[{"id":"q","id":"r","new":1,"new":2}],"new":{"a":1},"new":{"b":1}}"#
        );
        let typed = serde_json::to_value(spot(repeated)).expect("json");
        let mut plain: Value = serde_json::from_str(repeated).expect("json");
        // What a model always has is written even where it was not read.
        plain["kinds"] = serde_json::json!([]);
        plain["parts"][0]["kinds"] = serde_json::json!([]);
        plain["parts"][0]["parts"] = serde_json::json!([]);
        assert_eq!(typed, plain);
    }

    #[test]
    fn a_repeated_object_is_not_mixed_from_both() {
        #[derive(Debug, Clone, Default, PartialEq)]
        struct Outer {
            spot: Spot,
            maybe: Option<Spot>,
            extra: Extra,
        }
        wire_struct! { Outer { spot: "spot", maybe: "maybe" } }
        let it: Outer = serde_json::from_str(
            r#"{"spot":{"id":"a","count":1},"maybe":{"id":"a"},"spot":{"count":2,"x":1},"maybe":null}"#,
        )
        .expect("lenient");
        assert_eq!((it.spot.id.as_str(), it.spot.count, it.maybe), ("", Some(2), None));
        assert_eq!(it.spot.extra["x"], 1);
    }

    #[test]
    fn a_union_is_told_apart_by_its_tag() {
        let read = |text: &str| match Place::read(&mut serde_json::Deserializer::from_str(text)) {
            Ok(Slot::Value(place)) => place,
            other => panic!("{other:?}"),
        };
        assert!(matches!(read(r#"{"type":"spot","id":"x"}"#), Place::Spot(s) if s.id == "x"));
        let odd = read(r#"{"type":"cave"}"#);
        assert_eq!(serde_json::to_value(&odd).expect("json")["type"], "cave");
    }
}
