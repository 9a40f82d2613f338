//! What the Python class `Model` is made of: views as mappings, from text and back.

use super::field::spec_of;
use super::object::{Class, Sheet, View};
use super::{plain, scan, value};
use bytes::Bytes;
use pyo3::exceptions::{PyKeyError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use videosdk_api::model::Timestamp;
use videosdk_api::scan::{Document, Kind, Node};

pub(super) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(view_item, module)?)?;
    module.add_function(wrap_pyfunction!(view_has, module)?)?;
    module.add_function(wrap_pyfunction!(view_names, module)?)?;
    module.add_function(wrap_pyfunction!(view_length, module)?)?;
    module.add_function(wrap_pyfunction!(view_data, module)?)?;
    module.add_function(wrap_pyfunction!(view_json, module)?)?;
    module.add_function(wrap_pyfunction!(view_read, module)?)?;
    module.add_function(wrap_pyfunction!(view_read_list, module)?)?;
    module.add_function(wrap_pyfunction!(timestamp_millis, module)?)?;
    module.add_function(wrap_pyfunction!(field_info, module)?)
}

/// A member by its name on the wire. What stands in a list in place of an object has the empty name.
fn find(view: &View<'_>, name: &str) -> Option<Node> {
    if view.node.kind() != Kind::Object {
        return name.is_empty().then_some(view.node);
    }
    let (position, node) = view.document().find(view.node, name, view.next.load(Ordering::Relaxed))?;
    view.next.store(position + 1, Ordering::Relaxed);
    Some(node)
}

/// The member as plain data.
#[pyfunction]
fn view_item<'py>(view: &Bound<'py, PyAny>, name: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let place = View::of(view)?;
    let node = name.cast::<PyString>().ok().and_then(|name| find(&place, name.to_str().ok()?));
    match node {
        Some(node) => plain::value(view.py(), place.document(), node),
        None => Err(PyKeyError::new_err(name.clone().unbind())),
    }
}

/// Whether there is a member of this name.
#[pyfunction]
fn view_has(view: &Bound<'_, PyAny>, name: &Bound<'_, PyAny>) -> PyResult<bool> {
    let place = View::of(view)?;
    Ok(name.cast::<PyString>().ok().and_then(|name| find(&place, name.to_str().ok()?)).is_some())
}

/// The names of all members.
#[pyfunction]
fn view_names<'py>(view: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyList>> {
    let (py, place) = (view.py(), View::of(view)?);
    let names = PyList::empty(py);
    for (name, _) in place.document().members(place.node) {
        names.append(plain::name(py, name)?)?;
    }
    if place.node.kind() != Kind::Object {
        names.append("")?;
    }
    Ok(names)
}

/// How many members there are.
#[pyfunction]
fn view_length(view: &Bound<'_, PyAny>) -> PyResult<usize> {
    let place = View::of(view)?;
    Ok(if place.node.kind() == Kind::Object { place.document().len(place.node) } else { 1 })
}

/// All members as plain data.
#[pyfunction]
fn view_data<'py>(view: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let (py, place) = (view.py(), View::of(view)?);
    let data = plain::value(py, place.document(), place.node)?;
    if place.node.kind() == Kind::Object {
        return Ok(data);
    }
    let dict = PyDict::new(py);
    dict.set_item("", data)?;
    Ok(dict.into_any())
}

/// The JSON text as it came.
#[pyfunction]
fn view_json<'py>(view: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let place = View::of(view)?;
    let raw = place.document().raw(place.node);
    if place.node.kind() == Kind::Object {
        return value::decode(view.py(), raw);
    }
    value::decode(view.py(), &[b"{\"\":", raw, b"}"].concat())
}

/// Python's bytes as the text of a document, which never change.
struct Borrowed(Option<Py<PyBytes>>);

impl AsRef<[u8]> for Borrowed {
    fn as_ref(&self) -> &[u8] {
        Python::attach(|py| self.0.as_ref().map_or(&[][..], |bytes| bytes.as_bytes(py)))
    }
}

impl Drop for Borrowed {
    /// At once where Python still runs. After its end there is nothing to give the bytes back to.
    fn drop(&mut self) {
        let bytes = &mut self.0;
        if Python::try_attach(|_| drop(bytes.take())).is_none() {
            std::mem::forget(bytes.take());
        }
    }
}

/// Indexes JSON given as `str` or `bytes`.
fn read(json: &Bound<'_, PyAny>) -> PyResult<Arc<Sheet>> {
    let document = if let Ok(bytes) = json.cast::<PyBytes>() {
        scan(Bytes::from_owner(Borrowed(Some(bytes.clone().unbind()))))?
    } else if let Ok(text) = json.cast::<PyString>() {
        scan(Bytes::copy_from_slice(text.to_str()?.as_bytes()))?
    } else {
        return Err(PyTypeError::new_err("expected JSON as str or bytes"));
    };
    Ok(Arc::new(Sheet::new(Arc::new(document), None)))
}

/// A view of a JSON object.
#[pyfunction]
fn view_read<'py>(class: &Bound<'py, PyAny>, json: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let sheet = read(json)?;
    let root = sheet.document.root();
    if root.kind() != Kind::Object {
        return Err(PyValueError::new_err("expected a JSON object"));
    }
    Class::of(class)?.view(class.py(), sheet, root)
}

/// Views of the items of a JSON list, or of the list under a name of an object.
#[pyfunction]
#[pyo3(signature = (class, json, under = None))]
fn view_read_list<'py>(
    class: &Bound<'py, PyAny>,
    json: &Bound<'py, PyAny>,
    under: Option<&str>,
) -> PyResult<Bound<'py, PyList>> {
    let sheet = read(json)?;
    let document: &Document = &sheet.document;
    let root = document.root();
    let list = under.map_or(Some(root), |name| document.get(root, name));
    match list.filter(|list| list.kind() == Kind::List) {
        Some(list) => Class::of(class)?.views(class.py(), &sheet, list),
        None => Err(PyValueError::new_err("expected a JSON list")),
    }
}

/// Name, kind, older names, whether it is secret, and the class of models.
type FieldInfo<'py> = (String, String, Vec<String>, bool, Option<Bound<'py, PyAny>>);

/// What a field was made with.
#[pyfunction]
fn field_info<'py>(field: &Bound<'py, PyAny>) -> PyResult<FieldInfo<'py>> {
    let spec = spec_of(field)?;
    let class = match spec.has_class() {
        true => Some(spec.class(field.py())?.clone().into_any()),
        false => None,
    };
    Ok((spec.name.clone(), spec.kind.clone(), spec.older.clone(), spec.secret, class))
}

/// Milliseconds since the Unix epoch, when the text is an instant.
#[pyfunction]
fn timestamp_millis(text: &str) -> Option<i64> {
    Timestamp::from(text).unix_millis()
}
