//! How the types that models are made of are read.

use super::{Extra, Seat, Slot, Wire, keep};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

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
