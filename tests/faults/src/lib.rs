//! A raw-socket server that writes exact bytes, stalls, trickles and breaks off, as real services do on bad days.
//!
//! It knows no HTTP beyond finding the end of a request, so a test can send what no HTTP library would. Each
//! connection runs the test's own function on a thread of its own; everything stops when the server is dropped.

mod peer;

pub use peer::{Peer, Seen};

use std::fmt;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What happened on the server so far.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub(crate) stopped: AtomicBool,
    opened: AtomicUsize,
    closed: AtomicUsize,
    pub(crate) seen: Mutex<Vec<Seen>>,
}

/// The server. It listens on a free port of this machine until it is dropped.
pub struct FaultServer {
    address: SocketAddr,
    log: Arc<Log>,
}

impl fmt::Debug for FaultServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultServer").field("address", &self.address).finish_non_exhaustive()
    }
}

impl FaultServer {
    /// Runs `behave` for each connection; when it returns, the connection is closed. Connections count from 0.
    pub fn start(behave: impl Fn(usize, &mut Peer) + Send + Sync + 'static) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let log = Arc::new(Log::default());
        let (behave, shared) = (Arc::new(behave), Arc::clone(&log));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.stopped.load(Ordering::SeqCst) {
                    return;
                }
                let number = shared.opened.fetch_add(1, Ordering::SeqCst);
                let (behave, log) = (Arc::clone(&behave), Arc::clone(&shared));
                std::thread::spawn(move || {
                    if let Ok(mut peer) = Peer::new(stream, Arc::clone(&log)) {
                        behave(number, &mut peer);
                    }
                    log.closed.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Ok(Self { address, log })
    }

    /// The address as a base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections were opened.
    pub fn connections(&self) -> usize {
        self.log.opened.load(Ordering::SeqCst)
    }

    /// How many connections have not ended yet.
    pub fn open_connections(&self) -> usize {
        // Read in this order the difference cannot be negative.
        let closed = self.log.closed.load(Ordering::SeqCst);
        self.connections().saturating_sub(closed)
    }

    /// Every request that was read to its end.
    pub fn seen(&self) -> Vec<Seen> {
        self.log.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.log.stopped.store(true, Ordering::SeqCst);
        // The listener only looks at the flag when somebody connects.
        let _ = TcpStream::connect(self.address);
    }
}
