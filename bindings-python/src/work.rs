//! What the core is asked to do and what came of it: the same whether a thread waits for it or an event loop.

use crate::errors;
use crate::reply::{Page, Reply};
use crate::views;
use crate::walk::Walk;
use crate::webhook::Delivery;
use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use videosdk_api::host::Steps;
use videosdk_api::{CallOptions, CancelHandle, Client, Error, Params, host};

/// Something that needs the network.
#[derive(Clone)]
pub(crate) enum Work {
    Call { operation: String, params: Params, options: CallOptions },
    Page(Box<host::Walk>),
    Webhook { body: Bytes, signatures: Vec<String> },
}

/// What came of it. It holds nothing of Python, so any thread may make it.
pub(crate) enum Outcome {
    Reply(Box<videosdk_api::Reply>),
    /// A page, unless the list had ended, and the walk that goes on from there.
    Page(Option<Box<host::Listed>>, Box<host::Walk>),
    Webhook(Box<videosdk_api::webhook::Delivery>),
}

impl Work {
    /// Has a call note its progress; other work tells none.
    pub(crate) fn note(&mut self, ring: impl Fn(&Steps) + Send + Sync + 'static) -> Steps {
        let Self::Call { options, .. } = self else { return Steps::default() };
        let (noting, steps) = Steps::of(std::mem::take(options), ring);
        *options = noting;
        steps
    }

    /// Does it on this thread. `watch` is asked now and then whether to go on.
    pub(crate) fn run(self, core: &Client, watch: &mut dyn FnMut() -> bool) -> Result<Outcome, Error> {
        match self {
            Self::Call { operation, params, options } => core
                .call_watched(&operation, params, &options, watch)
                .map(|reply| Outcome::Reply(Box::new(reply))),
            Self::Page(mut walk) => {
                let page = walk.next_watched(watch)?;
                Ok(Outcome::Page(page.map(Box::new), walk))
            }
            Self::Webhook { body, signatures } => {
                let signatures: Vec<&str> = signatures.iter().map(String::as_str).collect();
                let delivery = core.verify_webhook_watched(&body, &signatures, watch)?;
                Ok(Outcome::Webhook(Box::new(delivery)))
            }
        }
    }

    /// Starts it on the runtime that all clients share.
    pub(crate) fn start(
        self,
        core: &Client,
        done: impl FnOnce(Result<Outcome, Error>) + Send + 'static,
    ) -> Result<CancelHandle, Error> {
        match self {
            Self::Call { operation, params, options } => {
                core.spawn_call(&operation, params, options, |reply| {
                    done(reply.map(|reply| Outcome::Reply(Box::new(reply))))
                })
            }
            Self::Page(mut walk) => host::spawn(
                async move {
                    let page = walk.next().await?;
                    Ok(Outcome::Page(page.map(Box::new), walk))
                },
                done,
            ),
            Self::Webhook { body, signatures } => {
                let core = core.clone();
                host::spawn(
                    async move {
                        let signatures: Vec<&str> = signatures.iter().map(String::as_str).collect();
                        let delivery = core.verify_webhook(&body, &signatures).await?;
                        Ok(Outcome::Webhook(Box::new(delivery)))
                    },
                    done,
                )
            }
        }
    }
}

/// What the outcome shall be in Python.
pub(crate) enum Shape {
    /// The unwrapped answer: a model, or plain data.
    Data {
        model: Option<Py<PyType>>,
        is_text: bool,
    },
    /// The whole answer.
    Reply {
        is_text: bool,
    },
    /// A page of models or of plain data; a walk that is told how to go on.
    Page {
        model: Option<Py<PyType>>,
        walk: Option<Py<Walk>>,
    },
    Delivery,
}

impl Shape {
    pub(crate) fn present(&self, py: Python<'_>, outcome: Outcome) -> PyResult<Py<PyAny>> {
        match (self, outcome) {
            (Self::Data { model, is_text }, Outcome::Reply(reply)) => {
                data(py, *reply, model.as_ref(), *is_text)
            }
            (Self::Reply { is_text }, Outcome::Reply(reply)) => {
                Ok(Py::new(py, Reply::new(*reply, *is_text))?.into_any())
            }
            (Self::Page { model, walk }, Outcome::Page(page, rest)) => {
                if let Some(walk) = walk {
                    walk.get().go_on(*rest);
                }
                match page {
                    Some(page) => Ok(Py::new(py, Page::read(py, *page, model.as_ref())?)?.into_any()),
                    None => Ok(py.None()),
                }
            }
            (Self::Delivery, Outcome::Webhook(delivery)) => {
                Ok(Py::new(py, Delivery::read(py, *delivery)?)?.into_any())
            }
            // Each kind of work has its own shape, so no other pair is ever made.
            _ => Ok(py.None()),
        }
    }
}

fn data(
    py: Python<'_>,
    reply: videosdk_api::Reply,
    model: Option<&Py<PyType>>,
    is_text: bool,
) -> PyResult<Py<PyAny>> {
    if is_text {
        return Ok(PyString::new(py, &String::from_utf8_lossy(reply.data())).into_any().unbind());
    }
    let read = match model {
        Some(class) => views::model(py, reply, class.bind(py))?,
        None => views::plain_reply(py, &reply)?.map(Bound::unbind),
    };
    read.map_err(|e| errors::raised(py, &e))
}
