//! What the printed models are made with: objects, open sets of words, and objects told apart by a word.

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
