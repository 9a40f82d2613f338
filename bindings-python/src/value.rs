//! Python values as what the core takes. A value that cannot be sent is named by its place, such as `webhook.events[1]`.

use crate::errors;
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use serde_json::{Map, Value};
use videosdk_api::{Params, host};

/// As deep as JSON is read on the other side.
const MAX_DEPTH: usize = 120;

/// What cannot be sent, found from the inside out.
enum Wrong {
    /// Where, and what is wrong there.
    Value(String, String),
    /// Python code of the caller failed.
    Raised(PyErr),
}

impl From<PyErr> for Wrong {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl Wrong {
    fn new(what: impl Into<String>) -> Self {
        Self::Value(String::new(), what.into())
    }

    fn within(self, place: &str) -> Self {
        match self {
            Self::Value(rest, what) if rest.is_empty() || rest.starts_with('[') => {
                Self::Value(format!("{place}{rest}"), what)
            }
            Self::Value(rest, what) => Self::Value(format!("{place}.{rest}"), what),
            raised => raised,
        }
    }

    fn raise(self, py: Python<'_>) -> PyErr {
        match self {
            Self::Value(place, what) => errors::invalid(py, format!("`{place}` {what}")),
            Self::Raised(error) => error,
        }
    }
}

/// Parameters of a call. A value of `None` is left out.
pub(crate) fn params(given: &Bound<'_, PyAny>) -> PyResult<Params> {
    let py = given.py();
    if let Ok(dict) = given.cast_exact::<PyDict>() {
        return members(dict, 0, true).map_err(|wrong| wrong.raise(py));
    }
    if given.is_none() {
        return Ok(Params::new());
    }
    match convert(given, 0).map_err(|wrong| wrong.within("params").raise(py))? {
        Value::Object(mut members) => {
            members.retain(|_, value| !value.is_null());
            Ok(members)
        }
        _ => Err(errors::wrong_type("params", "a dict", given)),
    }
}

/// Any value, named `name` in errors.
pub(crate) fn any(given: &Bound<'_, PyAny>, name: &str) -> PyResult<Value> {
    convert(given, 0).map_err(|wrong| wrong.within(name).raise(given.py()))
}

fn members(dict: &Bound<'_, PyDict>, depth: usize, skip_none: bool) -> Result<Map<String, Value>, Wrong> {
    let mut out = Map::new();
    for (key, value) in dict.iter() {
        if skip_none && value.is_none() {
            continue;
        }
        let name = member_name(&key)?;
        let value = convert(&value, depth + 1).map_err(|wrong| wrong.within(&name))?;
        out.insert(name, value);
    }
    Ok(out)
}

fn member_name(key: &Bound<'_, PyAny>) -> Result<String, Wrong> {
    match key.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.to_owned()),
        Err(_) => Err(Wrong::new(format!("must have names of type str, not {}", errors::type_name(key)))),
    }
}

fn convert(value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Wrong> {
    if let Ok(text) = value.cast::<PyString>() {
        return text
            .to_str()
            .map(|text| Value::String(text.to_owned()))
            .map_err(|_| Wrong::new("holds half a surrogate pair, which is no character"));
    }
    if value.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Value::Bool(flag.is_true()));
    }
    if depth > MAX_DEPTH {
        return Err(Wrong::new("is nested too deeply"));
    }
    if let Ok(number) = value.cast_exact::<PyInt>() {
        return integer(number);
    }
    if let Ok(number) = value.cast_exact::<PyFloat>() {
        return float(number.value());
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        return members(dict, depth, false).map(Value::Object);
    }
    if let Ok(list) = value.cast::<PyList>() {
        return elements(list.iter(), depth);
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return elements(tuple.iter(), depth);
    }
    unusual(value, depth)
}

fn integer(number: &Bound<'_, PyInt>) -> Result<Value, Wrong> {
    if let Ok(number) = number.extract::<i64>() {
        return Ok(Value::Number(number.into()));
    }
    match number.extract::<u64>() {
        Ok(number) => Ok(Value::Number(number.into())),
        Err(error) if error.is_instance_of::<PyOverflowError>(number.py()) => Err(Wrong::new(
            "is an integer of more than 64 bits, which JSON readers do not keep: send it as text",
        )),
        Err(error) => Err(error.into()),
    }
}

fn float(number: f64) -> Result<Value, Wrong> {
    host::number(number).ok_or_else(|| Wrong::new("must be a finite number"))
}

fn elements<'py>(items: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize) -> Result<Value, Wrong> {
    let convert =
        |(at, item)| convert(&item, depth + 1).map_err(|wrong: Wrong| wrong.within(&format!("[{at}]")));
    items.enumerate().map(convert).collect::<Result<_, _>>().map(Value::Array)
}

/// Enumerations, times, models and whatever else behaves like one of the usual types.
fn unusual(value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Wrong> {
    let py = value.py();
    let class = value.get_type();
    if class.hasattr("__members__")? && value.hasattr("value")? {
        return convert(&value.getattr("value")?, depth + 1);
    }
    if let Ok(number) = value.cast::<PyInt>() {
        return integer(number);
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return float(number.value());
    }
    if value.hasattr("utcoffset")? && value.hasattr("astimezone")? {
        return moment(value);
    }
    if value.hasattr("to_dict")? && value.hasattr("keys")? {
        return convert(&value.call_method0("to_dict")?, depth + 1);
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let dict = PyDict::new(py);
        dict.update(mapping)?;
        return members(&dict, depth, false).map(Value::Object);
    }
    let name = errors::type_name(value);
    Err(Wrong::new(format!(
        "is a {name}, which cannot be sent: give text, a number, a bool, a list or a dict"
    )))
}

/// A `datetime` as the service writes times: ISO 8601 in UTC.
fn moment(value: &Bound<'_, PyAny>) -> Result<Value, Wrong> {
    let py = value.py();
    if value.call_method0("utcoffset")?.is_none() {
        return Err(Wrong::new(
            "is a datetime without a time zone: make it one with `.replace(tzinfo=timezone.utc)` or `.astimezone()`",
        ));
    }
    let utc = py.import("datetime")?.getattr("timezone")?.getattr("utc")?;
    let text = value.call_method1("astimezone", (utc,))?.call_method1("isoformat", ("T", "milliseconds"))?;
    let text: String = text.extract()?;
    Ok(Value::String(text.replace("+00:00", "Z")))
}
