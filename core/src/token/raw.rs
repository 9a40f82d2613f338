//! A JSON object of a token as it stands. Names and texts borrow from its bytes, so that reading a usual token copies
//! nothing, and nothing is judged yet: a repeated name is noticed, a wrong type is kept.

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// The names that nearly every token has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    ApiKey,
    Permissions,
    Version,
    Roles,
    ParticipantId,
    RoomId,
    IssuedAt,
    ExpiresAt,
    NotBefore,
    Other,
}

impl Name {
    pub(super) fn of(text: &[u8]) -> Self {
        match text {
            b"apikey" => Self::ApiKey,
            b"permissions" => Self::Permissions,
            b"version" => Self::Version,
            b"roles" => Self::Roles,
            b"participantId" => Self::ParticipantId,
            b"roomId" => Self::RoomId,
            b"iat" => Self::IssuedAt,
            b"exp" => Self::ExpiresAt,
            b"nbf" => Self::NotBefore,
            _ => Self::Other,
        }
    }
}

/// A value of a member.
#[derive(Debug, Clone)]
pub(super) enum Json<'a> {
    Null,
    Number(Number),
    Text(Cow<'a, str>),
    /// A list of nothing but texts; also the empty list.
    Texts(Vec<Cow<'a, str>>),
    Other(Value),
}

impl Json<'_> {
    pub(super) fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Number(number) => Value::Number(number),
            Self::Text(text) => Value::String(text.into_owned()),
            Self::Texts(texts) => texts.into_iter().map(Cow::into_owned).collect(),
            Self::Other(value) => value,
        }
    }
}

pub(super) struct Member<'a> {
    pub(super) name: Name,
    pub(super) text: Cow<'a, str>,
    pub(super) value: Json<'a>,
}

/// Shows every member in its order and gives the first name that occurs twice; `None` when the bytes are not one JSON
/// object in UTF-8.
pub(super) fn each<'a>(json: &'a [u8], show: impl FnMut(Member<'a>)) -> Option<Option<String>> {
    // Checked as a whole first, so that the reader need not check each text.
    let mut reader = serde_json::Deserializer::from_str(std::str::from_utf8(json).ok()?);
    let repeated = reader.deserialize_map(Members(show)).ok()?;
    reader.end().ok()?;
    Some(repeated)
}

struct Members<F>(F);

impl<'de, F: FnMut(Member<'de>)> Visitor<'de> for Members<F> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Option<String>, A::Error> {
        let mut names = Names::default();
        while let Some((Text(text), value)) = map.next_entry()? {
            let name = Name::of(text.as_bytes());
            match name {
                Name::Other => names.others.push(text.clone()),
                usual => names.add(usual, &text),
            }
            (self.0)(Member { name, text, value });
        }
        Ok(names.repeated())
    }
}

/// The names so far. Usual ones are compared by a bit each; the others are sorted in the end, so that a hostile token costs
/// no quadratic time.
#[derive(Default)]
struct Names<'a> {
    usual: u32,
    others: Vec<Cow<'a, str>>,
    repeated: Option<String>,
}

impl Names<'_> {
    fn add(&mut self, usual: Name, text: &str) {
        let bit = 1 << usual as u32;
        if self.usual & bit != 0 {
            self.repeated = Some(text.to_owned());
        }
        self.usual |= bit;
    }

    fn repeated(mut self) -> Option<String> {
        self.others.sort_unstable();
        let twice = self.others.windows(2).find(|pair| pair[0] == pair[1]);
        self.repeated.or_else(|| twice.map(|pair| pair[0].to_string()))
    }
}

/// A text that borrows where it holds no escape.
struct Text<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrow;
        impl<'de> Visitor<'de> for Borrow {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Borrow)
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Other(Value::Bool(value)))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Json<'de>, E> {
        Ok(Json::Number(value.into()))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(value.into()))
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Json<'de>, E> {
        Number::from_f64(value).map(Json::Number).ok_or_else(|| E::custom("not a finite number"))
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }
    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Json<'de>, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Json::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json<'de>, A::Error> {
        let mut texts = Vec::new();
        while let Some(item) = items.next_element()? {
            match item {
                Json::Text(text) => texts.push(text),
                other => {
                    let mut values: Vec<Value> =
                        texts.into_iter().map(|text| text.into_owned().into()).collect();
                    values.push(other.into_value());
                    while let Some(value) = items.next_element()? {
                        values.push(value);
                    }
                    return Ok(Json::Other(Value::Array(values)));
                }
            }
        }
        Ok(Json::Texts(texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Bool),
            any::<u64>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
                proptest::collection::vec((".{0,4}", inner), 0..5)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_is_read_as_the_library_reads_it(members in proptest::collection::vec((".{0,8}", any_json()), 0..8)) {
            let object: serde_json::Map<String, Value> = members.into_iter().collect();
            let text = serde_json::to_string(&object).expect("a JSON text");
            let mut again = serde_json::Map::new();
            let repeated = each(text.as_bytes(), |member| {
                again.insert(member.text.into_owned(), member.value.into_value());
            });
            prop_assert_eq!(repeated, Some(None));
            prop_assert_eq!(again, object);
        }

        #[test]
        fn bytes_that_are_no_object_for_the_library_are_none_here(bytes: Vec<u8>) {
            let library = serde_json::from_slice::<serde_json::Map<String, Value>>(&bytes).is_ok();
            prop_assert_eq!(each(&bytes, |_| {}).is_some(), library);
        }
    }

    #[test]
    fn a_repeated_name_is_noticed_however_it_is_written() {
        let many: String = (0..40).map(|n| format!("\"n{n}\":{n},")).collect();
        for json in [
            r#"{"exp":1,"exp":2}"#.to_owned(),
            r#"{"exp":1,"\u0065xp":2}"#.to_owned(),
            r#"{"mine":1,"other":2,"mine":3}"#.to_owned(),
            format!("{{{many}\"n7\":0}}"),
        ] {
            assert!(each(json.as_bytes(), |_| {}).expect("an object").is_some(), "{json}");
        }
    }
}
