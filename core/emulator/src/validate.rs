//! Whether the values of a request have the shapes that the operations table declares.

use serde_json::{Number, Value};
use videosdk_api::check::{self, Check};
use videosdk_api::operation::{Operation, Place, Type};

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
        let mut value = read(&param.ty, text, &name)?;
        check(&param.ty, &value, &name)?;
        // A list may be written with commas, by repeating its name, or both.
        if let (Value::Array(more), Some(Value::Array(before))) = (&mut value, values.get_mut(&name)) {
            before.append(more);
            continue;
        }
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
            // So many names are all there is to change.
            if group.len() > 5 {
                return Err(Refusal::bad("No editable fields provided"));
            }
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
        Type::List { .. } => Ok(text.split(',').filter(|item| !item.is_empty()).collect()),
        _ => Ok(Value::String(text)),
    }
}

/// Checks one value with the same code as the client, but strictly: a word outside a closed set is refused.
fn check(ty: &Type, value: &Value, name: &str) -> Result<(), Refusal> {
    check::typed(ty, value, Check { closed_enums: true, refuse_unknown: false }).map_err(|problem| {
        let gap = if problem.path.is_empty() || problem.path.starts_with('[') { "" } else { "." };
        Refusal::bad(format!("{name}{gap}{} {}.", problem.path, problem.text))
    })
}
