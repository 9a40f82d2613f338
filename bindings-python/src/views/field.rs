//! The native type `Field`: the descriptor behind every attribute of a model.
#![allow(
    unsafe_code,
    reason = "`__get__` is a bare slot, so that reading an attribute costs no more than its value"
)]

use super::object::{self, slot};
use super::value::Spec;
use pyo3::exceptions::{PyAttributeError, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

/// The layout of a field. Python makes its memory zeroed, which is a field without a description.
#[repr(C)]
struct FieldObject {
    base: ffi::PyObject,
    spec: Option<Box<Spec>>,
}

static FIELD: AtomicPtr<ffi::PyTypeObject> = AtomicPtr::new(ptr::null_mut());

/// Makes `Field`, once a process.
pub(super) fn make_type(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let doc = c"Field(name, kind, model=None, older_names=(), *, secret=False)\n--\n\nA member of an answer, read when asked for.";
    let mut slots = [
        slot(ffi::Py_tp_doc, doc.as_ptr().cast_mut().cast()),
        slot(ffi::Py_tp_new, new as *mut c_void),
        slot(ffi::Py_tp_dealloc, dealloc as *mut c_void),
        slot(ffi::Py_tp_descr_get, get as *mut c_void),
        slot(ffi::Py_tp_descr_set, set as *mut c_void),
        slot(0, ptr::null_mut()),
    ];
    let mut spec = ffi::PyType_Spec {
        name: c"videosdk_api._native.Field".as_ptr(),
        basicsize: size_of::<FieldObject>() as c_int,
        itemsize: 0,
        flags: ffi::Py_TPFLAGS_DEFAULT as _,
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: the spec is complete and ended; Python copies what it needs of it.
    let class = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyType_FromSpec(&mut spec))? };
    // The type lives as long as the process: fields are recognised by its address.
    FIELD.store(class.clone().into_ptr().cast(), Ordering::Release);
    Ok(class)
}

/// What a field was made with.
pub(super) fn spec_of<'a>(field: &'a Bound<'_, PyAny>) -> PyResult<&'a Spec> {
    // SAFETY: nothing derives from `Field`, so its instances have just this type; they never change.
    let spec = unsafe {
        (ffi::Py_TYPE(field.as_ptr()) == FIELD.load(Ordering::Relaxed))
            .then(|| &(*field.as_ptr().cast::<FieldObject>()).spec)
    };
    spec.and_then(|spec| spec.as_deref()).ok_or_else(|| PyTypeError::new_err("expected a field"))
}

/// `tp_new`
unsafe extern "C" fn new(
    class: *mut ffi::PyTypeObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    Python::attach(|py| {
        // SAFETY: Python gives a tuple, and a dict or nothing.
        let (args, kwargs) = unsafe {
            (
                Bound::from_borrowed_ptr(py, args).cast_into_unchecked::<PyTuple>(),
                Bound::from_borrowed_ptr_or_opt(py, kwargs).map(|k| k.cast_into_unchecked::<PyDict>()),
            )
        };
        match Spec::parse(&args, kwargs.as_ref()) {
            // SAFETY: what is allocated for `Field` is a zeroed `FieldObject` that nobody else has seen.
            Ok(spec) => unsafe {
                let this = ffi::PyType_GenericAlloc(class, 0);
                if !this.is_null() {
                    (&raw mut (*this.cast::<FieldObject>()).spec).write(Some(Box::new(spec)));
                }
                this
            },
            Err(error) => {
                error.restore(py);
                ptr::null_mut()
            }
        }
    })
}

/// `tp_dealloc`
unsafe extern "C" fn dealloc(this: *mut ffi::PyObject) {
    Python::attach(|_| {
        // SAFETY: `this` is a field nobody holds any more; its type is given back last.
        unsafe {
            let class = ffi::Py_TYPE(this);
            ptr::drop_in_place(&raw mut (*this.cast::<FieldObject>()).spec);
            let free: ffi::freefunc = std::mem::transmute(ffi::PyType_GetSlot(class, ffi::Py_tp_free));
            free(this.cast());
            ffi::Py_DECREF(class.cast());
        }
    });
}

/// `tp_descr_get`
unsafe extern "C" fn get(
    this: *mut ffi::PyObject,
    object: *mut ffi::PyObject,
    _class: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this attached, with a field of this type, and keeps both objects alive meanwhile.
    let (py, spec, place) = unsafe {
        if object.is_null() {
            // Asked of the class: the field itself.
            ffi::Py_INCREF(this);
            return this;
        }
        (Python::assume_attached(), &(*this.cast::<FieldObject>()).spec, object::look(object))
    };
    let (Some(spec), Some((sheet, node))) = (spec, place) else {
        PyTypeError::new_err("only a model has this field").restore(py);
        return ptr::null_mut();
    };
    if let Some(text) = spec.plain(&sheet.document, node) {
        // SAFETY: pointer and length are those of a slice; an error is set where the result is null.
        return unsafe {
            ffi::PyUnicode_FromStringAndSize(text.as_ptr().cast(), text.len() as ffi::Py_ssize_t)
        };
    }
    match spec.read(py, sheet, node) {
        Ok(value) => value.into_ptr(),
        Err(error) => {
            error.restore(py);
            ptr::null_mut()
        }
    }
}

/// `tp_descr_set`: having it puts the field before anything that an instance could hold.
unsafe extern "C" fn set(this: *mut ffi::PyObject, _: *mut ffi::PyObject, _: *mut ffi::PyObject) -> c_int {
    // SAFETY: Python calls this attached, with a field of this type.
    let (py, spec) = unsafe { (Python::assume_attached(), &(*this.cast::<FieldObject>()).spec) };
    let name = spec.as_deref().map_or("this", |spec| &spec.name);
    PyAttributeError::new_err(format!("a model is read-only: `{name}` cannot be changed")).restore(py);
    -1
}
