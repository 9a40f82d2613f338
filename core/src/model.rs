//! How typed models read and write JSON: what is unknown or of another type is kept, never fatal.

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

pub use crate::extra::Extra;
pub use crate::timestamp::Timestamp;

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

/// The visitor methods that keep whatever was not expected.
macro_rules! keep {
    ($($method:ident),*) => { $(crate::model::keep!(@ $method);)* };
    (@ unit) => {
        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> { Ok(crate::model::Slot::Null) }
    };
    (@ bool) => {
        fn visit_bool<E: serde::de::Error>(self, v: bool) -> Result<Self::Value, E> { Ok(crate::model::Slot::Other(v.into())) }
    };
    (@ numbers) => {
        fn visit_i64<E: serde::de::Error>(self, v: i64) -> Result<Self::Value, E> { Ok(crate::model::Slot::Other(v.into())) }
        fn visit_u64<E: serde::de::Error>(self, v: u64) -> Result<Self::Value, E> { Ok(crate::model::Slot::Other(v.into())) }
        fn visit_f64<E: serde::de::Error>(self, v: f64) -> Result<Self::Value, E> { Ok(crate::model::Slot::Other(v.into())) }
    };
    (@ text) => {
        fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Self::Value, E> { Ok(crate::model::Slot::Other(v.into())) }
    };
    (@ list) => {
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
            serde::Deserialize::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(crate::model::Slot::Other)
        }
    };
    (@ map) => {
        fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            serde::Deserialize::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(crate::model::Slot::Other)
        }
    };
}
pub(crate) use keep;

impl Wire for String {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Slot<String>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Self::Value, E> {
                Ok(Slot::Value(v.to_owned()))
            }
            fn visit_string<E: de::Error>(self, v: String) -> Result<Self::Value, E> {
                Ok(Slot::Value(v))
            }
            keep!(unit, bool, numbers, list, map);
        }
        from.deserialize_any(V)
    }
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Wire for bool {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Slot<bool>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true or false")
            }
            fn visit_bool<E: de::Error>(self, v: bool) -> Result<Self::Value, E> {
                Ok(Slot::Value(v))
            }
            keep!(unit, numbers, text, list, map);
        }
        from.deserialize_any(V)
    }
}

impl Wire for i64 {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Slot<i64>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number")
            }
            fn visit_i64<E: de::Error>(self, v: i64) -> Result<Self::Value, E> {
                Ok(Slot::Value(v))
            }
            fn visit_u64<E: de::Error>(self, v: u64) -> Result<Self::Value, E> {
                Ok(i64::try_from(v).map_or_else(|_| Slot::Other(v.into()), Slot::Value))
            }
            fn visit_f64<E: de::Error>(self, v: f64) -> Result<Self::Value, E> {
                // 20.0 is the same number as 20; beyond 2^53 a float no longer says which integer was meant.
                let exact = v.fract() == 0.0 && v.abs() <= 9_007_199_254_740_992.0;
                Ok(if exact { Slot::Value(v as i64) } else { Slot::Other(v.into()) })
            }
            keep!(unit, bool, text, list, map);
        }
        from.deserialize_any(V)
    }
}

impl Wire for f64 {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Slot<f64>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }
            fn visit_i64<E: de::Error>(self, v: i64) -> Result<Self::Value, E> {
                Ok(Slot::Value(v as f64))
            }
            fn visit_u64<E: de::Error>(self, v: u64) -> Result<Self::Value, E> {
                Ok(Slot::Value(v as f64))
            }
            fn visit_f64<E: de::Error>(self, v: f64) -> Result<Self::Value, E> {
                Ok(Slot::Value(v))
            }
            keep!(unit, bool, text, list, map);
        }
        from.deserialize_any(V)
    }
}

impl Wire for Value {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        Value::deserialize(from).map(|v| if v.is_null() { Slot::Null } else { Slot::Value(v) })
    }
    fn adopt(other: Value) -> Option<Self> {
        Some(other)
    }
}

impl Wire for Extra {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        Value::deserialize(from).map(|v| match v {
            Value::Object(map) => Slot::Value(map.into()),
            Value::Null => Slot::Null,
            other => Slot::Other(other),
        })
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        let mut out = Self::default();
        Ok(match out.fill(from)? {
            Slot::Value(()) => Slot::Value(out),
            Slot::Null => Slot::Null,
            Slot::Other(other) => Slot::Other(other),
        })
    }
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Slot<()>, D::Error> {
        (**self).fill(from)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        // Null is told first: nothing is made for it.
        struct V<T>(std::marker::PhantomData<T>);
        impl<'de, T: Wire> Visitor<'de> for V<T> {
            type Value = Slot<Option<T>>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }
            fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
                Ok(match T::read(from)? {
                    Slot::Value(v) => Slot::Value(Some(v)),
                    Slot::Null => Slot::Null,
                    Slot::Other(v) => Slot::Other(v),
                })
            }
            fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
                Ok(Slot::Null)
            }
            keep!(unit);
        }
        from.deserialize_option(V(std::marker::PhantomData))
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn is_blank(&self) -> bool {
        self.as_ref().is_none_or(T::is_blank)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        // Rare (one field of the API), so it takes the way over a value: one element of another type keeps all.
        let value = Value::deserialize(from)?;
        let Value::Object(map) = &value else {
            return Ok(if value.is_null() { Slot::Null } else { Slot::Other(value) });
        };
        let mut out = BTreeMap::new();
        for (key, item) in map {
            match T::read(item.clone()) {
                Ok(Slot::Value(item)) => out.insert(key.clone(), item),
                _ => return Ok(Slot::Other(value)),
            };
        }
        Ok(Slot::Value(out))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Slot<Self>, D::Error> {
        struct V<T>(std::marker::PhantomData<T>);
        impl<'de, T: Wire> Visitor<'de> for V<T> {
            type Value = Slot<Vec<T>>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
                loop {
                    // Made where it stays; taken back where the list ends or holds something else.
                    items.push(T::default());
                    let Some(place) = items.last_mut() else { break };
                    let odd = match seq.next_element_seed(Seat(place))? {
                        Some(Slot::Value(())) => continue,
                        Some(Slot::Other(other)) => other,
                        Some(Slot::Null) => Value::Null,
                        None => {
                            items.pop();
                            break;
                        }
                    };
                    items.pop();
                    match T::adopt(odd.clone()) {
                        Some(item) => items.push(item),
                        None => return keep_list(items, odd, seq),
                    }
                }
                Ok(Slot::Value(items))
            }
            keep!(unit, bool, numbers, text, map);
        }
        from.deserialize_any(V(std::marker::PhantomData))
    }
}

/// A list with an element of another type is kept whole, as it came.
fn keep_list<'de, T: Wire, A: SeqAccess<'de>>(
    read: Vec<T>,
    odd: Value,
    mut rest: A,
) -> Result<Slot<Vec<T>>, A::Error> {
    let mut all = Vec::with_capacity(read.len() + 1);
    for item in read {
        all.push(serde_json::to_value(item).map_err(de::Error::custom)?);
    }
    all.push(odd);
    while let Some(item) = rest.next_element::<Value>()? {
        all.push(item);
    }
    Ok(Slot::Other(Value::Array(all)))
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

/// Reading and writing for a printed struct: names on the wire, then older names of the same member.
macro_rules! wire_struct {
    ($name:ident { $($field:ident : $wire:literal $(| $alias:literal)*),* $(,)? }) => {
        impl crate::model::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(from: D) -> Result<crate::model::Slot<Self>, D::Error> {
                let mut out = Self::default();
                Ok(match out.fill(from)? {
                    crate::model::Slot::Value(()) => crate::model::Slot::Value(out),
                    crate::model::Slot::Null => crate::model::Slot::Null,
                    crate::model::Slot::Other(other) => crate::model::Slot::Other(other),
                })
            }
            fn fill<'de, D: serde::Deserializer<'de>>(&mut self, from: D) -> Result<crate::model::Slot<()>, D::Error> {
                struct V<'a>(&'a mut $name);
                impl<'de> serde::de::Visitor<'de> for V<'_> {
                    type Value = crate::model::Slot<()>;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object")
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        // A number for each field. More than the bits of `Seen` do not compile.
                        #[allow(non_camel_case_types)]
                        enum At { $($field),* }
                        let out = self.0;
                        let mut seen = crate::model::Seen::default();
                        while let Some(key) = map.next_key::<crate::model::Key<'de>>()? {
                            match &*key.0 {
                                $($wire => {
                                    let again = seen.again(const { assert!((At::$field as u32) < 128); At::$field as u32 });
                                    crate::model::member(&mut map, &mut out.$field, $wire, &mut out.extra, again)?
                                })*
                                _ => {
                                    let value = map.next_value()?;
                                    out.extra.insert(key.0.into_owned(), value);
                                }
                            }
                        }
                        $($(crate::model::alias(&mut out.$field, $alias, &out.extra);)*)*
                        Ok(crate::model::Slot::Value(()))
                    }
                    crate::model::keep!(unit, bool, numbers, text, list);
                }
                from.deserialize_any(V(self))
            }
            fn adopt(other: serde_json::Value) -> Option<Self> {
                let mut out = Self::default();
                out.extra.insert(String::new(), other);
                Some(out)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                match <Self as crate::model::Wire>::read(from)? {
                    crate::model::Slot::Value(value) => Ok(value),
                    _ => Err(serde::de::Error::custom(concat!("expected an object for ", stringify!($name)))),
                }
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = to.serialize_map(None)?;
                $(if !crate::model::Wire::is_absent(&self.$field) && !self.extra.contains_key($wire) {
                    map.serialize_entry($wire, &self.$field)?;
                })*
                for (key, value) in &self.extra {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    };
}
pub(crate) use wire_struct;

/// A set of words that stays open: a word newer than this crate is kept in `Unknown`.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vdoc])* $variant,)*
            /// A word that this version does not know.
            Unknown(String),
        }
        impl $name {
            /// The word on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Unknown(word) => word,
                }
            }
        }
        impl Default for $name {
            fn default() -> Self { Self::Unknown(String::new()) }
        }
        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }
        impl From<String> for $name {
            fn from(word: String) -> Self { Self::from(word.as_str()) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { to.serialize_str(self.as_str()) }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(from).map(Self::from)
            }
        }
        impl crate::model::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(from: D) -> Result<crate::model::Slot<Self>, D::Error> {
                Ok(match <String as crate::model::Wire>::read(from)? {
                    crate::model::Slot::Value(word) => crate::model::Slot::Value(Self::from(word)),
                    crate::model::Slot::Null => crate::model::Slot::Null,
                    crate::model::Slot::Other(other) => crate::model::Slot::Other(other),
                })
            }
            fn is_absent(&self) -> bool { self.as_str().is_empty() }
            fn is_blank(&self) -> bool { self.as_str().is_empty() }
        }
    };
}
pub(crate) use open_enum;

/// One of several objects, told apart by a word in one of their fields; others are kept in `Unknown`.
#[cfg_attr(not(test), allow(unused_macros))]
macro_rules! tagged_union {
    ($(#[$doc:meta])* $name:ident, $tag:literal { $($(#[$vdoc:meta])* $variant:ident = $word:literal : $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vdoc])* $variant($ty),)*
            /// A shape that this version does not know.
            Unknown(serde_json::Value),
        }
        impl Default for $name {
            fn default() -> Self { Self::Unknown(serde_json::Value::Null) }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    // The variant says which it is, so nobody has to say it again.
                    $(Self::$variant(inner) => {
                        let mut value = serde_json::to_value(inner).map_err(serde::ser::Error::custom)?;
                        value[$tag] = $word.into();
                        value.serialize(to)
                    })*
                    Self::Unknown(value) => value.serialize(to),
                }
            }
        }
        $(impl From<$ty> for $name {
            fn from(inner: $ty) -> Self { Self::$variant(inner) }
        })*
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                match <Self as crate::model::Wire>::read(from)? {
                    crate::model::Slot::Value(value) => Ok(value),
                    _ => Ok(Self::default()),
                }
            }
        }
        impl crate::model::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(from: D) -> Result<crate::model::Slot<Self>, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(from)?;
                if value.is_null() {
                    return Ok(crate::model::Slot::Null);
                }
                let word = value.get($tag).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
                Ok(crate::model::Slot::Value(match word.as_str() {
                    $($word => match <$ty as crate::model::Wire>::read(value) {
                        Ok(crate::model::Slot::Value(inner)) => Self::$variant(inner),
                        Ok(crate::model::Slot::Other(other)) => Self::Unknown(other),
                        _ => Self::default(),
                    },)*
                    _ => Self::Unknown(value),
                }))
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use tagged_union;

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
