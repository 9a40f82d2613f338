//! Typed views: Python objects that hold a place in an answer and make a value only when it is read.
//!
//! `object` and `field` are the two native types, written against the C interface because reading an attribute is what
//! a program does most; `value` and `plain` say what is read; `functions` is what the Python class `Model` is made of.

mod field;
mod functions;
mod object;
mod plain;
mod value;

pub(crate) use object::reply_of;

use bytes::Bytes;
use object::{Class, Sheet};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyList;
use std::sync::Arc;
use videosdk_api::scan::Document;
use videosdk_api::{PageInfo, Reply, Result};

/// Puts the types and functions into the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("View", object::make_type(module.py())?)?;
    module.add("Field", field::make_type(module.py())?)?;
    functions::register(module)
}

/// An answer as a view of this class. The outer error is Python's, the inner one the answer's.
pub(crate) fn model(py: Python<'_>, reply: Reply, class: &Bound<'_, PyAny>) -> PyResult<Result<Py<PyAny>>> {
    let class = Class::of(class)?;
    let (document, node) = match reply.document() {
        Ok(place) => place,
        Err(error) => return Ok(Err(error)),
    };
    let sheet = Arc::new(Sheet::new(document, Some(reply)));
    Ok(Ok(class.view(py, sheet, node)?.unbind()))
}

/// The items of a page as views of this class, and where the page stands.
pub(crate) fn items(
    py: Python<'_>,
    reply: Reply,
    class: &Bound<'_, PyAny>,
) -> PyResult<Result<(Py<PyList>, Option<PageInfo>)>> {
    let class = Class::of(class)?;
    let (document, node) = match reply.document() {
        Ok(place) => place,
        Err(error) => return Ok(Err(error)),
    };
    let info = reply.page();
    let sheet = Arc::new(Sheet::new(document, Some(reply)));
    Ok(Ok((class.views(py, &sheet, node)?.unbind(), info)))
}

/// An answer as plain Python data.
pub(crate) fn plain_reply<'py>(py: Python<'py>, reply: &Reply) -> PyResult<Result<Bound<'py, PyAny>>> {
    Ok(match reply.document() {
        Ok((document, node)) => Ok(plain::value(py, &document, node)?),
        Err(error) => Err(error),
    })
}

fn scan(json: Bytes) -> PyResult<Document> {
    Document::scan(json).map_err(|fault| PyValueError::new_err(format!("this is no JSON: {fault}")))
}
