//! Verified deliveries.

use crate::plain;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A verified delivery of a webhook.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct Delivery {
    delivery: videosdk_api::webhook::Delivery,
    data: Py<PyAny>,
}

impl Delivery {
    pub(crate) fn read(py: Python<'_>, delivery: videosdk_api::webhook::Delivery) -> PyResult<Self> {
        let data = plain::from_value(py, &delivery.event.data)?.unbind();
        Ok(Self { delivery, data })
    }
}

#[pymethods]
impl Delivery {
    #[getter]
    fn kind(&self) -> &str {
        &self.delivery.event.kind
    }
    #[getter]
    fn data(&self, py: Python<'_>) -> Py<PyAny> {
        self.data.clone_ref(py)
    }
    #[getter]
    fn duplicate(&self) -> bool {
        self.delivery.duplicate
    }
    #[getter]
    fn raw<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.delivery.event.raw)
    }
    fn __repr__(&self) -> String {
        let again = if self.delivery.duplicate { ", delivered before" } else { "" };
        format!("<Delivery of {}{again}>", self.delivery.event.kind)
    }
    fn __traverse__(&self, visit: pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
        visit.call(&self.data)
    }
}
