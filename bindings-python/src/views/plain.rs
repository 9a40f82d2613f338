//! Values of an answer as plain Python data: dict, list, str, int, float, bool, None.

use super::value::{decode, float};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};
use videosdk_api::scan::{Document, Kind, Name, Node};

/// A value with all that it holds. Whole numbers are exact, whatever their length.
pub(super) fn value<'py>(py: Python<'py>, document: &Document, node: Node) -> PyResult<Bound<'py, PyAny>> {
    Names([const { None }; 32]).value(py, document, node)
}

/// The name of a member.
pub(super) fn name<'py>(py: Python<'py>, name: Name<'_>) -> PyResult<Bound<'py, PyAny>> {
    if name.escaped {
        return Ok(PyString::new(py, &name.text()).into_any());
    }
    decode(py, name.written)
}

/// Names made so far: the objects of a list share most of them, and a text that is shared is hashed once.
struct Names<'a, 'py>([Option<(&'a [u8], Bound<'py, PyAny>)>; 32]);

impl<'a, 'py> Names<'a, 'py> {
    fn text(&mut self, py: Python<'py>, given: Name<'a>) -> PyResult<Bound<'py, PyAny>> {
        let (Some(first), Some(last)) = (given.written.first(), given.written.last()) else {
            return name(py, given);
        };
        let place = (usize::from(*first) * 7 + usize::from(*last) * 3 + given.written.len()) % self.0.len();
        match &self.0[place] {
            Some((written, text)) if *written == given.written => Ok(text.clone()),
            _ => {
                let text = name(py, given)?;
                self.0[place] = Some((given.written, text.clone()));
                Ok(text)
            }
        }
    }

    fn value(&mut self, py: Python<'py>, document: &'a Document, node: Node) -> PyResult<Bound<'py, PyAny>> {
        Ok(match node.kind() {
            Kind::Null => py.None().into_bound(py),
            kind @ (Kind::True | Kind::False) => PyBool::new(py, kind == Kind::True).to_owned().into_any(),
            Kind::Integer => integer(py, document.raw(node))?,
            Kind::Float => PyFloat::new(py, float(document.raw(node))).into_any(),
            Kind::Text => decode(py, document.written(node))?,
            Kind::Escaped => PyString::new(py, &document.text(node).unwrap_or_default()).into_any(),
            Kind::List => {
                let list = PyList::empty(py);
                for item in document.items(node) {
                    list.append(self.value(py, document, item)?)?;
                }
                list.into_any()
            }
            Kind::Object => {
                let dict = PyDict::new(py);
                for (name, member) in document.members(node) {
                    let value = self.value(py, document, member)?;
                    dict.set_item(self.text(py, name)?, value)?;
                }
                dict.into_any()
            }
        })
    }
}

/// A whole number of any length.
fn integer<'py>(py: Python<'py>, raw: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let text = String::from_utf8_lossy(raw);
    if let Ok(number) = text.parse::<i64>() {
        return Ok(PyInt::new(py, number).into_any());
    }
    // At most 309 digits, because longer ones are out of range.
    py.get_type::<PyInt>().call1((&*text,))
}
