//! Whether the values of a request have the shapes that the operations table declares.

use serde_json::{Number, Value};
use videosdk_api::operation::{Operation, Place, Type, TypeDef};

use crate::call::{Refusal, Values};

/// Turns the pairs of a query string into values of their declared types; unknown names are left out.
pub(crate) fn query(operation: &Operation, pairs: Vec<(String, String)>) -> Result<Values, Refusal> {
    let mut values = Values::new();
    for (name, text) in pairs {
        let Some(param) = operation.params.iter().find(|p| p.name == name && p.place == Place::Query) else {
            continue;
        };
        if text.is_empty() {
            continue;
        }
        let value = read(&param.ty, text, &name)?;
        check(&param.ty, &value, &name)?;
        values.insert(name, value);
    }
    required(operation, Place::Query, &values)?;
    Ok(values)
}

/// Checks the members of a body; members that the table does not know are let through, as the service does.
pub(crate) fn body(operation: &Operation, values: &Values) -> Result<(), Refusal> {
    required(operation, Place::Body, values)?;
    for param in operation.params.iter().filter(|param| param.place == Place::Body) {
        if let Some(value) = values.get(param.name).filter(|value| !value.is_null()) {
            check(&param.ty, value, param.name)?;
        }
    }
    for group in operation.one_of {
        if !group.iter().any(|name| present(values, name)) {
            return Err(Refusal::bad(format!("{} is required.", group.join(" or "))));
        }
    }
    Ok(())
}

fn required(operation: &Operation, place: Place, values: &Values) -> Result<(), Refusal> {
    match operation.params.iter().find(|p| p.place == place && p.required && !present(values, p.name)) {
        Some(param) => Err(Refusal::bad(format!("{} is required.", param.name))),
        None => Ok(()),
    }
}

fn present(values: &Values, name: &str) -> bool {
    values.get(name).is_some_and(|value| !value.is_null() && value != "")
}

fn read(ty: &Type, text: String, name: &str) -> Result<Value, Refusal> {
    match ty {
        Type::Integer { .. } => text
            .parse::<i64>()
            .map(Value::from)
            .map_err(|_| Refusal::bad(format!("{name} is invalid. It must be a whole number."))),
        Type::Number { .. } => {
            let number = text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number);
            number.ok_or_else(|| Refusal::bad(format!("{name} is invalid. It must be a number.")))
        }
        Type::Boolean => match text.as_str() {
            "true" | "1" => Ok(Value::Bool(true)),
            "false" | "0" => Ok(Value::Bool(false)),
            _ => Err(Refusal::bad(format!("{name} is invalid. It must be true or false."))),
        },
        _ => Ok(Value::String(text)),
    }
}

/// Checks one value; `at` is where it stands, for instance `config.layout.type`.
fn check(ty: &Type, value: &Value, at: &str) -> Result<(), Refusal> {
    let invalid = |must: String| Err(Refusal::bad(format!("{at} is invalid. It must be {must}.")));
    match ty {
        Type::Any => Ok(()),
        Type::String { min, max } => check_string(value, *min, *max, at),
        Type::Url { max } => match value.as_str() {
            Some(url) if !is_url(url) => invalid("an absolute http or https URL".to_owned()),
            Some(url) if url.chars().count() > *max as usize => invalid(format!("at most {max} characters")),
            Some(_) => Ok(()),
            None => invalid("a string".to_owned()),
        },
        Type::Integer { min, max } => match value.as_i64() {
            None => invalid("a whole number".to_owned()),
            Some(number) if number < *min => invalid(format!("at least {min}")),
            Some(number) if number > *max => invalid(format!("at most {max}")),
            Some(_) => Ok(()),
        },
        Type::Number { min, max } => match value.as_f64() {
            None => invalid("a number".to_owned()),
            Some(number) if number < *min && *min <= f64::MIN_POSITIVE && *min > 0.0 => {
                invalid("greater than 0".to_owned())
            }
            Some(number) if number < *min => invalid(format!("at least {min}")),
            Some(number) if number > *max => invalid(format!("at most {max}")),
            Some(_) => Ok(()),
        },
        Type::Boolean if value.is_boolean() => Ok(()),
        Type::Boolean => invalid("true or false".to_owned()),
        Type::Enum { values, open, .. } => match value.as_str() {
            Some(word) if *open || values.contains(&word) => Ok(()),
            _ => invalid(format!("one of {}", values.join(", "))),
        },
        Type::List { item, min, max } => check_list(item, value, (*min, *max), at),
        Type::Map(item) => match value.as_object() {
            None => invalid("an object".to_owned()),
            Some(map) => map.iter().try_for_each(|(key, value)| check(item, value, &format!("{at}.{key}"))),
        },
        Type::Object(def) => check_object(def, value, at),
        Type::OneOf(types) => {
            let mut refusals = types.iter().map(|ty| check(ty, value, at));
            match refusals.find(|result| result.is_ok()) {
                Some(_) => Ok(()),
                None => types.first().map_or(Ok(()), |ty| check(ty, value, at)),
            }
        }
    }
}

fn check_string(value: &Value, min: u32, max: u32, at: &str) -> Result<(), Refusal> {
    let Some(text) = value.as_str() else {
        return Err(Refusal::bad(format!("{at} is invalid. It must be a string.")));
    };
    let length = text.chars().count();
    if length < min as usize {
        return Err(Refusal::bad(format!("{at} must not be empty.")));
    }
    if length > max as usize {
        return Err(Refusal::bad(format!("{at} must not have more than {max} characters.")));
    }
    Ok(())
}

fn check_list(item: &Type, value: &Value, (min, max): (u32, u32), at: &str) -> Result<(), Refusal> {
    let Some(list) = value.as_array() else {
        return Err(Refusal::bad(format!("{at} is invalid. It must be a list.")));
    };
    if list.is_empty() && min > 0 {
        return Err(Refusal::bad(format!("{at} must not be empty.")));
    }
    if list.len() < min as usize {
        return Err(Refusal::bad(format!("{at} must have at least {min} items.")));
    }
    if list.len() > max as usize {
        return Err(Refusal::bad(format!("{at} must not have more than {max} items.")));
    }
    list.iter().enumerate().try_for_each(|(index, value)| check(item, value, &format!("{at}[{index}]")))
}

fn check_object(def: &TypeDef, value: &Value, at: &str) -> Result<(), Refusal> {
    let Some(object) = value.as_object() else {
        return Err(Refusal::bad(format!("{at} is invalid. It must be an object.")));
    };
    for field in def.fields {
        let path = format!("{at}.{}", field.name);
        match object.get(field.name).filter(|value| !value.is_null()) {
            Some(value) => check(&field.ty, value, &path)?,
            None if field.required => return Err(Refusal::bad(format!("{path} is required."))),
            None => {}
        }
    }
    Ok(())
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace))
}
