//! What a field reads: the kinds of values, their defaults, and older names.
//!
//! The rules are the core's (`core/src/model.rs`): a value of another type reads as if it were absent.
#![allow(unsafe_code, reason = "text goes from the answer to Python without a detour")]

use super::object::{Class, Sheet};
use super::plain;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use videosdk_api::scan::{Document, Kind, Node};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Text,
    Int,
    Float,
    Bool,
    Time,
    Any,
    List,
    Map,
    Model,
    Models,
}

const TYPES: [(&str, Type); 10] = [
    ("text", Type::Text),
    ("int", Type::Int),
    ("float", Type::Float),
    ("bool", Type::Bool),
    ("time", Type::Time),
    ("any", Type::Any),
    ("list", Type::List),
    ("map", Type::Map),
    ("model", Type::Model),
    ("models", Type::Models),
];

/// A field's description.
pub(super) struct Spec {
    /// Name on the wire.
    pub(super) name: String,
    /// The kind as it was written.
    pub(super) kind: String,
    ty: Type,
    /// Whether it reads as `None` when absent.
    optional: bool,
    pub(super) older: Vec<String>,
    pub(super) secret: bool,
    /// Gives the class of a model; asked once, because classes may name each other.
    maker: Option<Py<PyAny>>,
    class: PyOnceLock<Py<PyType>>,
    /// Position at which the member was found last. Any value is right, a good one is faster.
    hint: AtomicUsize,
}

impl Spec {
    pub(super) fn parse(args: &Bound<'_, PyTuple>, kwargs: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let wrong = || PyTypeError::new_err("Field(name, kind, model=None, older_names=(), *, secret=False)");
        let mut secret = false;
        for (name, value) in kwargs.into_iter().flatten() {
            if name.extract::<&str>()? != "secret" {
                return Err(wrong());
            }
            secret = value.is_truthy()?;
        }
        if !(2..=4).contains(&args.len()) {
            return Err(wrong());
        }
        let name: String = args.get_item(0)?.extract()?;
        let kind: String = args.get_item(1)?.extract()?;
        let word = kind.strip_suffix('?').unwrap_or(&kind);
        let Some((_, ty)) = TYPES.into_iter().find(|(w, _)| *w == word) else {
            return Err(PyValueError::new_err(format!("`{kind}` is no kind of field")));
        };
        let maker = args.get_item(2).ok().filter(|m| !m.is_none()).map(Bound::unbind);
        if matches!(ty, Type::Model | Type::Models) != maker.is_some() {
            return Err(PyTypeError::new_err(format!(
                "`{name}`: a class goes with kind `model` or `models`, and only there"
            )));
        }
        let older = args.get_item(3).map_or_else(|_| Ok(Vec::new()), |names| names.extract())?;
        let optional = word.len() != kind.len() || ty == Type::Any;
        let (class, hint) = (PyOnceLock::new(), AtomicUsize::new(0));
        Ok(Self { name, kind, ty, optional, older, secret, maker, class, hint })
    }

    /// The class of a model.
    pub(super) fn class<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyType>> {
        let class = self.class.get_or_try_init(py, || {
            let maker =
                self.maker.as_ref().ok_or_else(|| PyTypeError::new_err("this field holds no model"))?;
            let class = maker.bind(py).call0()?;
            Class::of(&class)?;
            Ok::<_, PyErr>(class.cast_into::<PyType>()?.unbind())
        })?;
        Ok(class.bind(py))
    }

    pub(super) fn has_class(&self) -> bool {
        self.maker.is_some()
    }

    /// The characters of a plain text, for a field of texts that finds its member where it was last. That is most of what
    /// is read, and then nothing stands between the answer and Python.
    #[inline(always)]
    pub(super) fn plain<'a>(&self, document: &'a Document, object: Node) -> Option<&'a [u8]> {
        let node = document.find_at(object, &self.name, self.hint.load(Ordering::Relaxed))?;
        let text = document.written(node);
        (self.ty == Type::Text && node.kind() == Kind::Text && !text.is_empty()).then_some(text)
    }

    /// The field's value in an object.
    pub(super) fn read<'py>(
        &self,
        py: Python<'py>,
        sheet: &Arc<Sheet>,
        object: Node,
    ) -> PyResult<Bound<'py, PyAny>> {
        let document = &*sheet.document;
        let hint = self.hint.load(Ordering::Relaxed);
        if let Some((position, node)) = document.find(object, &self.name, hint) {
            if position != hint {
                self.hint.store(position, Ordering::Relaxed);
            }
            if (self.older.is_empty() || !self.is_blank(document, node))
                && let Some(value) = self.value(py, sheet, node)?
            {
                return Ok(value);
            }
        }
        self.older_value(py, sheet, object)
    }

    /// An empty text gives way to an older name.
    fn is_blank(&self, document: &Document, node: Node) -> bool {
        matches!(self.ty, Type::Text | Type::Time)
            && node.kind() == Kind::Text
            && document.written(node).is_empty()
    }

    #[cold]
    fn older_value<'py>(
        &self,
        py: Python<'py>,
        sheet: &Arc<Sheet>,
        object: Node,
    ) -> PyResult<Bound<'py, PyAny>> {
        for name in &self.older {
            if let Some(node) = sheet.document.get(object, name)
                && let Some(value) = self.value(py, sheet, node)?
            {
                return Ok(value);
            }
        }
        // A name that holds an empty text still holds a text.
        match sheet.document.get(object, &self.name).filter(|node| self.is_blank(&sheet.document, *node)) {
            Some(node) => {
                self.value(py, sheet, node).and_then(|value| value.map_or_else(|| self.absent(py), Ok))
            }
            None => self.absent(py),
        }
    }

    /// What is read where there is nothing.
    fn absent<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if self.optional {
            return Ok(py.None().into_bound(py));
        }
        Ok(match self.ty {
            Type::Text => PyString::new(py, "").into_any(),
            Type::Int => PyInt::new(py, 0).into_any(),
            Type::Float => PyFloat::new(py, 0.0).into_any(),
            Type::Bool => false.into_pyobject(py)?.to_owned().into_any(),
            Type::Time => timestamp(py, PyString::new(py, "").into_any())?,
            Type::Any => py.None().into_bound(py),
            Type::List | Type::Models => PyList::empty(py).into_any(),
            Type::Map => PyDict::new(py).into_any(),
            Type::Model => {
                let (sheet, node) = Sheet::empty();
                Class::of(self.class(py)?)?.view(py, sheet, node)?
            }
        })
    }

    /// A value, if it is of the field's type.
    fn value<'py>(
        &self,
        py: Python<'py>,
        sheet: &Arc<Sheet>,
        node: Node,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let document = &*sheet.document;
        Ok(Some(match (self.ty, node.kind()) {
            (Type::Text, Kind::Text | Kind::Escaped) => text(py, document, node)?,
            (Type::Time, Kind::Text | Kind::Escaped) => timestamp(py, text(py, document, node)?)?,
            (Type::Bool, kind @ (Kind::True | Kind::False)) => {
                (kind == Kind::True).into_pyobject(py)?.to_owned().into_any()
            }
            (Type::Int, Kind::Integer | Kind::Float) => match whole(document.raw(node)) {
                Some(number) => number.into_pyobject(py)?.into_any(),
                None => return Ok(None),
            },
            (Type::Float, Kind::Integer | Kind::Float) => {
                PyFloat::new(py, float(document.raw(node))).into_any()
            }
            (Type::Any, kind) if kind != Kind::Null => plain::value(py, document, node)?,
            (Type::List, Kind::List) | (Type::Map, Kind::Object) => plain::value(py, document, node)?,
            (Type::Model, Kind::Object) => Class::of(self.class(py)?)?.view(py, Arc::clone(sheet), node)?,
            (Type::Models, Kind::List) => Class::of(self.class(py)?)?.views(py, sheet, node)?.into_any(),
            _ => return Ok(None),
        }))
    }
}

/// A text of the answer as Python text.
#[inline]
pub(super) fn text<'py>(py: Python<'py>, document: &Document, node: Node) -> PyResult<Bound<'py, PyAny>> {
    if node.kind() == Kind::Escaped {
        return Ok(PyString::new(py, &document.text(node).unwrap_or_default()).into_any());
    }
    decode(py, document.written(node))
}

/// UTF-8 as Python text.
#[inline]
pub(super) fn decode<'py>(py: Python<'py>, utf8: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: pointer and length are those of a slice; Python checks the bytes and gives a new reference or an error.
    unsafe {
        let text = ffi::PyUnicode_FromStringAndSize(utf8.as_ptr().cast(), utf8.len() as ffi::Py_ssize_t);
        Bound::from_owned_ptr_or_err(py, text)
    }
}

/// A number of the answer, correctly rounded. The checked grammar of JSON is one that Rust reads.
pub(super) fn float(raw: &[u8]) -> f64 {
    std::str::from_utf8(raw).ok().and_then(|text| text.parse().ok()).unwrap_or(0.0)
}

/// A whole number of 64 bits. 20.0 is one too; beyond 2^53 a float no longer says which was meant.
fn whole(raw: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(raw).ok()?;
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let float: f64 = text.parse().ok()?;
    let digits_only = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    (!digits_only && float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0).then_some(float as i64)
}

/// A text as a `Timestamp`.
fn timestamp<'py>(py: Python<'py>, text: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "videosdk_api.timestamp", "Timestamp")?.call1((text,))
}
