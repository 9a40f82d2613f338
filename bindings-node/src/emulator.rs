//! The emulator in this process. It has threads of its own that never enter JavaScript.

use crate::environment::{self, Environment};
use crate::mailbox::Mailbox;
use crate::outcome::Outcome;
use napi_derive::napi;
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use videosdk_api::{Error, host};
use videosdk_emulator::{Emulator, EmulatorBuilder, Refused};

/// An emulator that is starting, runs, or was stopped.
#[napi]
pub struct NativeEmulator(Arc<Mutex<State>>);

enum State {
    Starting,
    Running(Arc<Emulator>),
    Stopped,
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[napi]
impl NativeEmulator {
    /// Starts one; its url, API key and secret are delivered under the id once it listens.
    #[napi(factory)]
    pub fn start(id: f64, options: String) -> napi::Result<Self> {
        let state = Arc::new(Mutex::new(State::Starting));
        let kept = Arc::clone(&state);
        in_time(&*environment::here()?, id as u64, move || {
            let built = serde_json::from_str(&options)
                .map_err(|e| e.to_string())
                .and_then(EmulatorBuilder::from_json);
            let emulator = built.and_then(|builder| builder.start_blocking().map_err(|e| e.to_string()));
            let emulator = emulator.map_err(|e| {
                host::json::error(&Error::invalid(format!("the emulator could not be started: {e}")))
            })?;
            let about = obey(&emulator, "about", Value::Null);
            let mut state = lock(&kept);
            if matches!(*state, State::Starting) {
                *state = State::Running(Arc::new(emulator));
            }
            about
        });
        Ok(Self(state))
    }

    /// Does what the emulator's method of this name does; what it gives is delivered as JSON.
    #[napi]
    pub fn control(&self, id: f64, name: String, given: String) -> napi::Result<()> {
        let (environment, id) = (environment::here()?, id as u64);
        if name == "stop" {
            let old = std::mem::replace(&mut *lock(&self.0), State::Stopped);
            // It is waited for until nobody listens any more.
            in_time(&environment, id, move || {
                drop(old);
                Ok("null".to_owned())
            });
            return Ok(());
        }
        let State::Running(emulator) = &*lock(&self.0) else {
            let error = Error::invalid("the emulator does not run: it was stopped, or has not started yet");
            environment.begin(id);
            environment.mailbox.put(id, Outcome::failed(&error));
            return Ok(());
        };
        let given = serde_json::from_str(&given).unwrap_or(Value::Null);
        if Emulator::takes_time(&name) {
            let emulator = Arc::clone(emulator);
            in_time(&environment, id, move || obey(&emulator, &name, given));
        } else {
            environment.begin(id);
            put(&environment.mailbox, id, obey(emulator, &name, given));
        }
        Ok(())
    }
}

/// Does on a thread of its own what the loop must not wait for.
fn in_time(
    environment: &Environment,
    id: u64,
    work: impl FnOnce() -> Result<String, String> + Send + 'static,
) {
    let mailbox = environment.mailbox.clone();
    environment.begin(id);
    let thread = std::thread::Builder::new().name("videosdk-control".to_owned());
    let started = thread.spawn(move || put(&mailbox, id, work()));
    if let Err(error) = started {
        let error = Error::invalid(format!("no thread could be started: {error}"));
        environment.mailbox.put(id, Outcome::failed(&error));
    }
}

fn put(mailbox: &Mailbox, id: u64, answer: Result<String, String>) {
    mailbox.put(
        id,
        match answer {
            Ok(json) => Outcome::json(host::for_doubles(json.into())),
            Err(error) => Outcome::refused(error),
        },
    );
}

/// The answer as JSON, or the refusal as an error's.
fn obey(emulator: &Emulator, name: &str, given: Value) -> Result<String, String> {
    let refused = |Refused { status, message }| host::json::refusal(status, &message);
    emulator.order(name, given).map(|answer| answer.to_string()).map_err(refused)
}
