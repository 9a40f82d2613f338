//! The emulator as a value: it runs as long as it is held.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;

use crate::call::Refusal;
use crate::faults::Fault;
use crate::options::{EmulatorBuilder, Options};
use crate::service::{Running, Shared, run};
use crate::time::iso;

/// A running emulator. It has a thread of its own, works under any runtime or none, and stops when dropped.
pub struct Emulator {
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    api_key: String,
    secret: String,
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emulator")
            .field("url", &self.shared.url)
            .field("api_key", &self.api_key)
            .finish_non_exhaustive()
    }
}

/// Why the emulator did not do what it was asked, with the HTTP status its control API gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// HTTP status.
    pub status: u16,
    /// What is wrong.
    pub message: String,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.message, self.status)
    }
}

impl std::error::Error for Refused {}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { status: refusal.status, message: refusal.message }
    }
}

/// The emulator's time.
#[derive(Debug)]
pub struct Clock<'a>(&'a Emulator);

impl Clock<'_> {
    /// Stops time.
    pub fn freeze(&self) {
        self.0.shared.with_world(|world| world.clock.freeze(true));
    }

    /// Lets time run again from where it stands.
    pub fn run(&self) {
        self.0.shared.with_world(|world| world.clock.freeze(false));
    }

    /// Pushes time forward; all that becomes due happens at once and in order.
    pub fn advance(&self, by: Duration) {
        let ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.0.shared.with_world(|world| world.clock.advance(ms));
    }

    /// The present moment, in ISO-8601.
    pub fn now(&self) -> String {
        iso(self.0.shared.world.lock().clock.now())
    }

    /// The present moment in milliseconds since the epoch.
    pub fn now_ms(&self) -> i64 {
        self.0.shared.world.lock().clock.now()
    }
}

impl Emulator {
    /// Starts an emulator on a free port with a fresh key and secret.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> std::io::Result<Self> {
        Self::builder().start().await
    }

    /// The same for code that is not asynchronous.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn start_blocking() -> std::io::Result<Self> {
        Self::builder().start_blocking()
    }

    /// Sets an emulator up before it starts.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }

    pub(crate) async fn launch(options: Options) -> std::io::Result<Self> {
        let (tell, told) = oneshot::channel();
        let launching = Launching::new(options, move |result| drop(tell.send(result)))?;
        launching.finish(told.await.map_err(|_| gone()))
    }

    pub(crate) fn launch_blocking(options: Options) -> std::io::Result<Self> {
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        let launching = Launching::new(options, move |result| drop(tell.send(result)))?;
        launching.finish(told.recv().map_err(|_| gone()))
    }

    /// Where it listens, for instance `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.shared.url
    }

    /// The first API key it knows.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The secret of that key.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Lets somebody join a room, given by its room id or custom id. Tells the session's id.
    ///
    /// # Errors
    /// When there is no such room, or it does not let them in.
    pub fn join(&self, room: &str, participant: &str, name: &str) -> Result<String, Refused> {
        let joined = self.shared.join(None, room, Some(participant), Some(name))?;
        Ok(joined["sessionId"].as_str().unwrap_or_default().to_owned())
    }

    /// The same with the token a client SDK would present. It is checked: signature, times, permissions, role, and the
    /// room and participant it is bound to.
    ///
    /// # Errors
    /// When the token does not let them in (401 or 403), there is no such room, or it does not let them in.
    pub fn join_with_token(
        &self,
        token: &str,
        room: &str,
        participant: &str,
        name: &str,
    ) -> Result<String, Refused> {
        let joined = self.shared.join(Some(token), room, Some(participant), Some(name))?;
        Ok(joined["sessionId"].as_str().unwrap_or_default().to_owned())
    }

    /// Lets somebody leave a room; the last to leave ends its session.
    ///
    /// # Errors
    /// When they are not there.
    pub fn leave(&self, room: &str, participant: &str) -> Result<(), Refused> {
        self.shared.with_world(|world| world.leave(room, participant))?;
        Ok(())
    }

    /// The emulator's time.
    pub fn clock(&self) -> Clock<'_> {
        Clock(self)
    }

    /// Plays a fault on the requests it fits.
    ///
    /// # Errors
    /// When it could never be played.
    pub fn fault(&self, fault: Fault) -> Result<(), Refused> {
        self.shared.faults.lock().add(fault).map_err(|message| Refused { status: 400, message })?;
        self.shared.news.tell();
        Ok(())
    }

    /// Forgets all faults.
    pub fn clear_faults(&self) {
        self.shared.faults.lock().clear();
        self.shared.news.tell();
    }

    /// The requests so far, oldest first, as `GET /emulator/requests` shows them.
    pub fn requests(&self) -> Vec<Value> {
        self.shared.journal.lock().list()
    }

    /// Empties the log of requests.
    pub fn clear_requests(&self) {
        self.shared.journal.lock().clear();
        self.shared.news.tell();
    }

    /// Every webhook delivery tried, with its outcome, as `GET /emulator/webhooks` shows them.
    pub fn webhook_deliveries(&self) -> Vec<Value> {
        self.shared.deliverer.history()
    }

    /// Signs webhooks with a new key from now on, and tells its public half in PEM.
    ///
    /// # Errors
    /// When the emulator is stopping or the machine gives no random numbers.
    pub fn rotate_webhook_key_blocking(&self) -> Result<String, Refused> {
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        let shared = Arc::clone(&self.shared);
        self.shared.runtime.spawn(async move {
            // Nobody may be waiting any more.
            let _ = tell.send(shared.rotate_key().await);
        });
        let stopping = |_| Refused { status: 503, message: "The emulator is stopping.".to_owned() };
        told.recv().map_err(stopping)?.map_err(|message| Refused { status: 500, message })
    }

    /// Changes switches, as `POST /emulator/settings` does.
    ///
    /// # Errors
    /// When a switch does not exist or has another type.
    pub fn configure(&self, switches: Value) -> Result<(), Refused> {
        Ok(self.shared.with_world(|world| world.configure(switches)).map(drop)?)
    }

    /// Makes a recording, stream, merge or live transcription fail.
    ///
    /// # Errors
    /// When nothing that runs has this id.
    pub fn fail(&self, id: &str, message: &str) -> Result<(), Refused> {
        Ok(self.shared.with_world(|world| world.fail_any(id, message))?)
    }

    /// The whole state as JSON, without credentials.
    pub fn snapshot(&self) -> Value {
        self.shared.with_world(|world| world.snapshot())
    }

    /// Puts a snapshot in the place of the state.
    ///
    /// # Errors
    /// When it is not a snapshot.
    pub fn restore(&self, snapshot: Value) -> Result<(), Refused> {
        Ok(self.shared.with_world(|world| world.restore(snapshot))?)
    }

    /// Forgets everything that happened; credentials, port and signing key stay.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Waits until all that is due has happened and all webhooks have been dealt with. While the clock runs this
    /// includes the steps of recordings and streams; while it is frozen they wait for [`Clock::advance`].
    pub async fn settle(&self) {
        // The wait runs on the emulator's own thread, so that any executor can await it.
        let settled = self.shared.runtime.spawn(Arc::clone(&self.shared).settle());
        // It can only fail when the emulator is stopping, and then there is nothing left to wait for.
        let _ = settled.await;
    }

    /// The same for code that is not asynchronous.
    pub fn settle_blocking(&self) {
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        let settling = Arc::clone(&self.shared).settle();
        self.shared.runtime.spawn(async move {
            settling.await;
            // Nobody may be waiting any more.
            let _ = tell.send(());
        });
        let _ = told.recv();
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A thread that has been started but has not said yet whether it listens.
struct Launching {
    thread: JoinHandle<()>,
    api_key: String,
    secret: String,
}

impl Launching {
    fn new(
        options: Options,
        report: impl FnOnce(std::io::Result<Running>) + Send + 'static,
    ) -> std::io::Result<Self> {
        let first = options.credentials.first().cloned();
        let (api_key, secret) = first.map(|pair| (pair.api_key, pair.secret)).unwrap_or_default();
        let thread = std::thread::Builder::new().name("videosdk-emulator".to_owned());
        let thread = thread.spawn(move || run(options, report))?;
        Ok(Self { thread, api_key, secret })
    }

    fn finish(self, told: std::io::Result<std::io::Result<Running>>) -> std::io::Result<Emulator> {
        let Running { shared, stop } = told??;
        let (api_key, secret) = (self.api_key, self.secret);
        Ok(Emulator { shared, stop: Some(stop), thread: Some(self.thread), api_key, secret })
    }
}

fn gone() -> std::io::Error {
    std::io::Error::other("The emulator's thread ended before it listened.")
}
