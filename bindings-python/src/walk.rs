//! Walking a list page by page. Where it ends, and that it goes on at all, is known to the core.

use crate::client::Client;
use crate::errors;
use crate::handle::Handle;
use crate::mailbox::Mailbox;
use crate::process::Own;
use crate::work::{Shape, Work};
use pyo3::prelude::*;
use pyo3::types::PyType;
use std::sync::{Mutex, PoisonError};
use videosdk_api::host;

/// The pages of a list, one after another. A page that failed can be asked for again.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct Walk {
    client: Py<Client>,
    model: Option<Py<PyType>>,
    walk: Own<Mutex<host::Walk>>,
}

impl Walk {
    pub(crate) fn new(client: Py<Client>, model: Option<Py<PyType>>, walk: host::Walk) -> Self {
        Self { client, model, walk: Own::new(Mutex::new(walk)) }
    }

    /// Takes over where the walk stands after a page.
    pub(crate) fn go_on(&self, walk: host::Walk) {
        if let Some(place) = self.walk.get() {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = walk;
        }
    }

    fn work(&self, py: Python<'_>) -> PyResult<Work> {
        let Some(walk) = self.walk.get() else {
            let text = "this list was begun before the process forked: begin it again in this one";
            return Err(errors::invalid(py, text));
        };
        let walk = walk.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Ok(Work::Page(Box::new(walk)))
    }

    /// One page only, for those who do not walk.
    pub(crate) fn once(self, py: Python<'_>) -> PyResult<(Work, Shape)> {
        Ok((self.work(py)?, Shape::Page { model: self.model, walk: None }))
    }

    fn shape(slf: &Bound<'_, Self>) -> Shape {
        let model = slf.get().model.as_ref().map(|model| model.clone_ref(slf.py()));
        Shape::Page { model, walk: Some(slf.clone().unbind()) }
    }
}

#[pymethods]
impl Walk {
    /// The next page, or `None` after the last.
    fn next(slf: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        let this = slf.get();
        this.client.get().wait(py, this.work(py)?, &Self::shape(slf))
    }

    /// The same for an event loop: the page, or `None`, becomes the result of `future`.
    fn start_next(
        slf: &Bound<'_, Self>,
        mailbox: &Bound<'_, Mailbox>,
        future: &Bound<'_, PyAny>,
    ) -> PyResult<Handle> {
        let this = slf.get();
        let client = this.client.bind(slf.py());
        Mailbox::start(mailbox, client, future, this.work(slf.py())?, Self::shape(slf))
    }

    fn __traverse__(&self, visit: pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
        visit.call(&self.client)
    }
}
