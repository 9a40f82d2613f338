//! The native type `View`: a place in an answer, shared by all views of that answer.
#![allow(unsafe_code, reason = "the type is laid out by hand, so that a view costs one small allocation")]

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyType};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use videosdk_api::Reply;
use videosdk_api::scan::{Document, Node};

/// One answer, as all of its views share it.
pub(crate) struct Sheet {
    pub(super) document: Arc<Document>,
    reply: Option<Reply>,
}

impl Sheet {
    pub(super) fn new(document: Arc<Document>, reply: Option<Reply>) -> Self {
        Self { document, reply }
    }

    /// What a model shows that is not in the answer.
    pub(super) fn empty() -> (Arc<Self>, Node) {
        static EMPTY: LazyLock<Option<Arc<Sheet>>> = LazyLock::new(|| {
            let document = Document::scan("{}".into()).ok()?;
            Some(Arc::new(Sheet::new(Arc::new(document), None)))
        });
        match &*EMPTY {
            Some(sheet) => (Arc::clone(sheet), sheet.document.root()),
            None => unreachable!("an empty object is JSON"),
        }
    }
}

/// The layout of a view. Python makes its memory zeroed, which is a view without a sheet.
#[repr(C)]
struct ViewObject {
    base: ffi::PyObject,
    sheet: Option<Arc<Sheet>>,
    node: Node,
    /// Where the next member is looked for by name, so that a walk over all names takes one pass.
    next: AtomicUsize,
}

static VIEW: AtomicPtr<ffi::PyTypeObject> = AtomicPtr::new(ptr::null_mut());

/// A slot of a type under construction.
pub(super) fn slot(slot: c_int, function: *mut c_void) -> ffi::PyType_Slot {
    ffi::PyType_Slot { slot, pfunc: function }
}

/// Makes `View`. It is made once a process: the module refuses a second interpreter.
pub(super) fn make_type(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let doc = c"A place in an answer of the service. Values are made when they are read.";
    let mut slots = [
        slot(ffi::Py_tp_doc, doc.as_ptr().cast_mut().cast()),
        slot(ffi::Py_tp_new, refuse as *mut c_void),
        slot(ffi::Py_tp_dealloc, dealloc as *mut c_void),
        slot(0, ptr::null_mut()),
    ];
    let mut spec = ffi::PyType_Spec {
        name: c"videosdk_api._native.View".as_ptr(),
        basicsize: size_of::<ViewObject>() as c_int,
        itemsize: 0,
        flags: (ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_BASETYPE) as _,
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: the spec is complete and ended; Python copies what it needs of it.
    let class = unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyType_FromSpec(&mut spec))? };
    // The type lives as long as the process: instances are recognised by its address.
    VIEW.store(class.clone().into_ptr().cast(), Ordering::Release);
    Ok(class)
}

/// `tp_new`: a view is only made from an answer.
unsafe extern "C" fn refuse(
    _: *mut ffi::PyTypeObject,
    _: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls this attached.
    let py = unsafe { Python::assume_attached() };
    PyTypeError::new_err("a model is read from an answer; use `from_dict` or `from_json` to make one")
        .restore(py);
    ptr::null_mut()
}

/// `tp_dealloc`, also of the classes derived in Python, whose own part Python has cleared before.
unsafe extern "C" fn dealloc(this: *mut ffi::PyObject) {
    // SAFETY: `this` is a view nobody holds any more. A derived class has its own `tp_free`, and an instance holds a
    // reference to its class, which is given back last.
    unsafe {
        let class = ffi::Py_TYPE(this);
        ptr::drop_in_place(&raw mut (*this.cast::<ViewObject>()).sheet);
        let free = ffi::PyType_GetSlot(class, ffi::Py_tp_free);
        let free: ffi::freefunc = std::mem::transmute(free);
        free(this.cast());
        ffi::Py_DECREF(class.cast());
    }
}

/// The view behind a pointer.
///
/// # Safety
/// `object` is a living Python object, is kept alive as long as the result is used, and Python is attached.
#[inline]
pub(super) unsafe fn look<'a>(object: *mut ffi::PyObject) -> Option<(&'a Arc<Sheet>, Node)> {
    // SAFETY: by contract; an instance of `View` or of what is derived from it starts with a `ViewObject`.
    unsafe {
        let class = ffi::Py_TYPE(object);
        let view = VIEW.load(Ordering::Relaxed);
        if view.is_null() || ffi::PyType_IsSubtype(class, view) == 0 {
            return None;
        }
        let this = &*object.cast::<ViewObject>();
        Some((this.sheet.as_ref()?, this.node))
    }
}

/// A view given to a function.
pub(super) struct View<'a> {
    pub(super) sheet: &'a Arc<Sheet>,
    pub(super) node: Node,
    pub(super) next: &'a AtomicUsize,
}

impl<'a> View<'a> {
    pub(super) fn of(object: &'a Bound<'_, PyAny>) -> PyResult<Self> {
        // SAFETY: the object is alive as long as it is borrowed here, and nothing changes its sheet or node.
        unsafe {
            let Some((sheet, node)) = look(object.as_ptr()) else {
                return Err(PyTypeError::new_err("expected a model"));
            };
            Ok(Self { sheet, node, next: &(*object.as_ptr().cast::<ViewObject>()).next })
        }
    }

    pub(super) fn document(&self) -> &'a Document {
        &self.sheet.document
    }
}

/// The answer that a model was read from, if it came from a call.
pub(crate) fn reply_of(model: &Bound<'_, PyAny>) -> Option<Reply> {
    View::of(model).ok()?.sheet.reply.clone()
}

/// A class derived from `View`.
pub(super) struct Class<'a, 'py>(&'a Bound<'py, PyType>);

impl<'a, 'py> Class<'a, 'py> {
    pub(super) fn of(class: &'a Bound<'py, PyAny>) -> PyResult<Self> {
        let class = class.cast::<PyType>()?;
        let view = VIEW.load(Ordering::Relaxed);
        // SAFETY: both are types; the first is kept alive by the borrow, the second for ever.
        if view.is_null() || unsafe { ffi::PyType_IsSubtype(class.as_type_ptr(), view) } == 0 {
            return Err(PyTypeError::new_err("expected a class of models"));
        }
        Ok(Self(class))
    }

    /// A new view of this class.
    #[inline]
    pub(super) fn view(&self, py: Python<'py>, sheet: Arc<Sheet>, node: Node) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: the class is derived from `View`, so what is allocated starts with a `ViewObject`; it is zeroed, and
        // nobody else has seen it.
        unsafe {
            let this = ffi::PyType_GenericAlloc(self.0.as_type_ptr(), 0);
            let object = Bound::from_owned_ptr_or_err(py, this)?;
            let this = this.cast::<ViewObject>();
            (&raw mut (*this).sheet).write(Some(sheet));
            (&raw mut (*this).node).write(node);
            Ok(object)
        }
    }

    /// A view for each item of a list.
    pub(super) fn views(
        &self,
        py: Python<'py>,
        sheet: &Arc<Sheet>,
        list: Node,
    ) -> PyResult<Bound<'py, PyList>> {
        let items = sheet.document.items(list);
        // SAFETY: the list is new, as long as there are items, and each place is set once with a reference of its own.
        // Were one not set because of an error, the list would be dropped with that place empty, which it allows.
        unsafe {
            let list = Bound::from_owned_ptr_or_err(py, ffi::PyList_New(items.len() as ffi::Py_ssize_t))?;
            for (place, node) in items.enumerate() {
                let view = self.view(py, Arc::clone(sheet), node)?;
                ffi::PyList_SetItem(list.as_ptr(), place as ffi::Py_ssize_t, view.into_ptr());
            }
            Ok(list.cast_into_unchecked())
        }
    }
}
