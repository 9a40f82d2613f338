//! Answers as a user of the open door holds them, and pages.

use crate::errors;
use crate::views;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyString, PyType};
use videosdk_api::host::Listed;

/// What `client.call` gives: the answer with everything that came with it.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct Reply {
    reply: videosdk_api::Reply,
    is_text: bool,
    data: PyOnceLock<Py<PyAny>>,
}

impl Reply {
    pub(crate) fn new(reply: videosdk_api::Reply, is_text: bool) -> Self {
        Self { reply, is_text, data: PyOnceLock::new() }
    }
}

#[pymethods]
impl Reply {
    #[getter]
    fn status(&self) -> u16 {
        self.reply.status()
    }
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        headers(py, &self.reply)
    }
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.reply.request_id()
    }
    #[getter]
    fn attempts(&self) -> u32 {
        self.reply.attempts()
    }
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.reply.body())
    }
    #[getter]
    fn text<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        PyString::new(py, &String::from_utf8_lossy(self.reply.body()))
    }
    #[getter]
    fn data(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let read = || match self.is_text {
            true => Ok(PyString::new(py, &String::from_utf8_lossy(self.reply.data())).into_any().unbind()),
            false => plain(py, &self.reply),
        };
        self.data.get_or_try_init(py, read).map(|data| data.clone_ref(py))
    }
    #[getter]
    fn page(&self) -> Option<PageInfo> {
        self.reply.page().map(PageInfo)
    }
    fn __repr__(&self) -> String {
        format!("<Reply {} with {} bytes>", self.reply.status(), self.reply.body().len())
    }
}

fn plain(py: Python<'_>, reply: &videosdk_api::Reply) -> PyResult<Py<PyAny>> {
    views::plain_reply(py, reply)?.map(Bound::unbind).map_err(|e| errors::raised(py, &e))
}

/// Where a page stands in its list.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct PageInfo(videosdk_api::PageInfo);

#[pymethods]
impl PageInfo {
    #[getter]
    fn page(&self) -> Option<u64> {
        self.0.page
    }
    #[getter]
    fn per_page(&self) -> Option<u64> {
        self.0.per_page
    }
    #[getter]
    fn last_page(&self) -> Option<u64> {
        self.0.last_page
    }
    #[getter]
    fn total(&self) -> Option<u64> {
        self.0.total
    }
    #[getter]
    fn has_more(&self) -> bool {
        self.0.has_more()
    }
    fn __repr__(&self) -> String {
        let shown = |number: Option<u64>| number.map_or_else(|| "?".to_owned(), |number| number.to_string());
        format!("<PageInfo {} of {}>", shown(self.0.page), shown(self.0.last_page))
    }
}

/// How an answer came: `response_of` gives it for a model or a page.
#[pyclass(frozen, module = "videosdk_api._native")]
pub(crate) struct Response(videosdk_api::Reply);

impl Response {
    pub(crate) fn new(reply: videosdk_api::Reply) -> Self {
        Self(reply)
    }
}

#[pymethods]
impl Response {
    #[getter]
    fn status(&self) -> u16 {
        self.0.status()
    }
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        headers(py, &self.0)
    }
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }
    #[getter]
    fn attempts(&self) -> u32 {
        self.0.attempts()
    }
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.body())
    }
    fn __repr__(&self) -> String {
        format!("<Response {} with {} bytes>", self.0.status(), self.0.body().len())
    }
}

/// The headers by their names in lower case; a name that came twice has its values joined by a comma.
fn headers<'py>(py: Python<'py>, reply: &videosdk_api::Reply) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in reply.headers() {
        match dict.get_item(name)? {
            Some(before) => dict.set_item(name, format!("{}, {value}", before.extract::<String>()?))?,
            None => dict.set_item(name, value)?,
        }
    }
    Ok(dict)
}

/// One page of a list.
#[pyclass(frozen, generic, module = "videosdk_api._native")]
pub(crate) struct Page {
    items: Py<PyAny>,
    listed: Listed,
}

impl Page {
    pub(crate) fn read(py: Python<'_>, listed: Listed, model: Option<&Py<PyType>>) -> PyResult<Self> {
        let items = match model {
            None => plain(py, &listed.reply)?,
            Some(class) => {
                let read = views::items(py, listed.reply.clone(), class.bind(py))?;
                read.map_err(|e| errors::raised(py, &e))?.0.into_any()
            }
        };
        Ok(Self { items, listed })
    }
}

#[pymethods]
impl Page {
    #[getter]
    fn items(&self, py: Python<'_>) -> Py<PyAny> {
        self.items.clone_ref(py)
    }
    #[getter]
    fn page(&self) -> u64 {
        self.listed.page
    }
    #[getter]
    fn per_page(&self) -> Option<u64> {
        self.listed.per_page
    }
    #[getter]
    fn last_page(&self) -> Option<u64> {
        self.listed.last_page
    }
    #[getter]
    fn total(&self) -> Option<u64> {
        self.listed.total
    }
    #[getter]
    fn has_more(&self) -> bool {
        self.listed.has_more
    }
    #[getter]
    fn next_cursor(&self) -> Option<&str> {
        self.listed.next_cursor.as_deref()
    }
    #[getter]
    pub(crate) fn response(&self) -> Response {
        Response::new(self.listed.reply.clone())
    }
    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        self.items.bind(py).len()
    }
    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyIterator>> {
        self.items.bind(py).try_iter()
    }
    fn __getitem__<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.items.bind(py).get_item(at)
    }
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let last = self.listed.last_page.map_or_else(|| "?".to_owned(), |last| last.to_string());
        Ok(format!("<Page {} of {last} with {} items>", self.listed.page, self.items.bind(py).len()?))
    }
    fn __traverse__(&self, visit: pyo3::PyVisit<'_>) -> Result<(), pyo3::PyTraverseError> {
        visit.call(&self.items)
    }
}

/// How the answer came that a model or a page was read from.
#[pyfunction]
pub(crate) fn response_of(read: &Bound<'_, PyAny>) -> PyResult<Response> {
    if let Ok(page) = read.cast::<Page>() {
        return Ok(page.get().response());
    }
    if let Some(reply) = views::reply_of(read) {
        return Ok(Response::new(reply));
    }
    let text =
        "the value did not come from a call: give a page or a model that a method of the client returned";
    Err(errors::invalid(read.py(), text))
}
