//! Type expressions: `string`, `list<Room>`, `map<number>`, `A | B`, each with an optional `?` for null.

/// A parsed type expression.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum TypeExpr {
    /// Any JSON value.
    #[default]
    Any,
    /// Text.
    String,
    /// An absolute http(s) URL.
    Url,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list of one type.
    List(Box<TypeExpr>),
    /// A map from text to one type.
    Map(Box<TypeExpr>),
    /// A named type.
    Named(String),
    /// Any of several types; the first is how typed languages see it.
    OneOf(Vec<TypeExpr>),
    /// The type, or null.
    Nullable(Box<TypeExpr>),
}

impl TypeExpr {
    /// Parses an expression, or says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Some(inner) = text.strip_suffix('?') {
            return Ok(Self::Nullable(Box::new(Self::parse(inner)?)));
        }
        let parts = alternatives(text);
        if parts.len() > 1 {
            let parts: Result<Vec<_>, _> = parts.into_iter().map(Self::parse).collect();
            return parts.map(Self::OneOf);
        }
        for (open, make) in [("list<", Self::List as fn(Box<Self>) -> Self), ("map<", Self::Map)] {
            if let Some(rest) = text.strip_prefix(open) {
                let inner = rest.strip_suffix('>').ok_or_else(|| format!("`{text}` lacks its `>`"))?;
                return Ok(make(Box::new(Self::parse(inner)?)));
            }
        }
        Ok(match text {
            "any" => Self::Any,
            "string" => Self::String,
            "url" => Self::Url,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            name if name.starts_with(|c: char| c.is_ascii_uppercase()) => Self::Named(name.to_owned()),
            other => return Err(format!("`{other}` is no type (a named type starts with a capital)")),
        })
    }

    /// The type without null.
    pub fn bare(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.bare(),
            other => other,
        }
    }

    /// Whether null is a value of its own.
    pub fn nullable(&self) -> bool {
        matches!(self, Self::Nullable(_))
    }

    /// Every named type in the expression.
    pub fn named(&self) -> Vec<&str> {
        match self {
            Self::Named(name) => vec![name],
            Self::List(t) | Self::Map(t) | Self::Nullable(t) => t.named(),
            Self::OneOf(all) => all.iter().flat_map(Self::named).collect(),
            _ => Vec::new(),
        }
    }
}

/// The parts between ` | `, as far as it stands in no brackets.
fn alternatives(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            '|' if depth == 0 && text[start..at].ends_with(' ') => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_inside_of_brackets_stay_there() {
        let mixed = TypeExpr::OneOf(vec![TypeExpr::String, TypeExpr::Named("X".into())]);
        let list = TypeExpr::List(Box::new(mixed.clone()));
        assert_eq!(TypeExpr::parse("list<string | X>"), Ok(list.clone()));
        assert_eq!(TypeExpr::parse("string | X"), Ok(mixed));
        assert_eq!(
            TypeExpr::parse("list<string | X> | string"),
            Ok(TypeExpr::OneOf(vec![list, TypeExpr::String]))
        );
    }
}
