//! A scripted raw-socket HTTP server: it reads whole requests and then does exactly what a test tells it to do.
//!
//! It knows nothing of the client under test, uses threads and the standard library only, and ends when dropped.
//!
//! ```
//! use videosdk_faults::{Server, Step, json};
//! let server = Server::start(|_request| vec![Step::Write(json(200, r#"{"ok":true}"#)), Step::Close]);
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! assert!(server.requests().is_empty());
//! ```

mod bytes;
mod connection;
pub mod h2;
mod patience;
mod request;

pub use bytes::{answer, json};
pub use patience::{in_time, patiently, undisturbed};
pub use request::Request;

use connection::Stream;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// What to do after a request was read, one step after the other. After the last step the connection stays open for
/// the next request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Writes these bytes.
    Write(Vec<u8>),
    /// Writes these bytes again and again, this far apart, until the client goes away.
    Repeat(Vec<u8>, Duration),
    /// Waits.
    Wait(Duration),
    /// Says nothing more until the client goes away.
    Stall,
    /// Closes the connection.
    Close,
    /// Closes the connection when no further request comes within this time, as servers do with idle ones.
    CloseIdle(Duration),
}

type Script = dyn Fn(&Request) -> Vec<Step> + Send + Sync;

/// What the threads of a server share.
pub(crate) struct Shared {
    script: Box<Script>,
    refuse: AtomicUsize,
    stop: AtomicBool,
    requests: Mutex<Vec<Request>>,
    connections: AtomicUsize,
    left: Mutex<Vec<Instant>>,
    tls: Option<Arc<rustls::ServerConfig>>,
    /// What an HTTP/2 connection begins with; `None` for HTTP/1.1.
    greeting: Option<Vec<u8>>,
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A listening server.
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Server {
    /// Listens on a free port of this machine; `script` says what to do with each request.
    ///
    /// # Panics
    /// When no port can be had.
    pub fn start(script: impl Fn(&Request) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::at((Ipv4Addr::LOCALHOST, 0).into(), script)
    }

    /// Listens at this address; port 0 takes a free one.
    ///
    /// # Panics
    /// When the port cannot be had.
    pub fn at(address: SocketAddr, script: impl Fn(&Request) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::listen(address, Box::new(script), None, None)
    }

    /// Does the same thing with every request.
    pub fn always(steps: Vec<Step>) -> Self {
        Self::start(move |_| steps.clone())
    }

    /// Speaks TLS.
    ///
    /// # Panics
    /// When no port can be had.
    pub fn tls(
        config: Arc<rustls::ServerConfig>,
        script: impl Fn(&Request) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        Self::listen((Ipv4Addr::LOCALHOST, 0).into(), Box::new(script), Some(config), None)
    }

    /// Speaks HTTP/2 over TLS, whatever was agreed on: the greeting, which must be SETTINGS, then what the script says, in
    /// bytes made with [`h2`]. Between steps it acknowledges settings and pings as it must.
    ///
    /// # Panics
    /// When no port can be had.
    pub fn http2(
        config: Arc<rustls::ServerConfig>,
        greeting: Vec<u8>,
        script: impl Fn(&Request) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        Self::listen((Ipv4Addr::LOCALHOST, 0).into(), Box::new(script), Some(config), Some(greeting))
    }

    #[allow(clippy::expect_used)]
    fn listen(
        address: SocketAddr,
        script: Box<Script>,
        tls: Option<Arc<rustls::ServerConfig>>,
        greeting: Option<Vec<u8>>,
    ) -> Self {
        let listener = TcpListener::bind(address).expect("a free port");
        let address = listener.local_addr().expect("a listener has an address");
        let shared = Arc::new(Shared {
            script,
            refuse: AtomicUsize::new(0),
            stop: AtomicBool::new(false),
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
            left: Mutex::default(),
            tls,
            greeting,
        });
        let accepting = Arc::clone(&shared);
        let thread = std::thread::spawn(move || accept(&listener, &accepting));
        Self { shared, address, thread: Some(thread) }
    }

    /// Where it listens: `http://127.0.0.1:<port>`, or `https://localhost:<port>` with TLS.
    pub fn url(&self) -> String {
        match self.shared.tls {
            Some(_) => format!("https://localhost:{}", self.address.port()),
            None => format!("http://{}", self.address),
        }
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Closes the next `count` connections as soon as they are accepted, before anything is read.
    pub fn close_before(&self, count: usize) {
        self.shared.refuse.store(count, Ordering::SeqCst);
    }

    /// The requests read so far, oldest first: what a real server would have carried out.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.requests).clone()
    }

    /// How many connections were accepted.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Waits until a client has closed `count` connections, and tells when the last of them was noticed.
    pub fn left(&self, count: usize, at_most: Duration) -> Option<Instant> {
        let give_up = Instant::now() + at_most;
        loop {
            if let Some(at) = lock(&self.shared.left).get(count.saturating_sub(1)) {
                return Some(*at);
            }
            if Instant::now() >= give_up {
                return None;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // The thread waits in `accept`; a connection wakes it.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stop.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let number = shared.connections.fetch_add(1, Ordering::SeqCst);
        let refused = shared.refuse.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
        if refused.is_ok() {
            continue;
        }
        let shared = Arc::clone(shared);
        // Nobody joins it: it ends with its connection, or soon after the server.
        std::thread::spawn(move || {
            if let Ok(stream) = open(stream, shared.tls.as_ref()) {
                connection::serve(stream, number, &shared);
            }
        });
    }
}

fn open(stream: TcpStream, tls: Option<&Arc<rustls::ServerConfig>>) -> io::Result<Box<dyn Stream>> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(connection::LOOK))?;
    stream.set_write_timeout(Some(Duration::from_secs(5)))?;
    match tls {
        None => Ok(Box::new(stream)),
        Some(config) => {
            let session = rustls::ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
            Ok(Box::new(rustls::StreamOwned::new(session, stream)))
        }
    }
}
