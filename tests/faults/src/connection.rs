//! One connection: read a request, write it down, play the steps.

use crate::h2::{self, Taken};
use crate::{Request, Shared, Step, lock};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// Reads come back after this time, so that a thread notices the end of the server.
pub(crate) const LOOK: Duration = Duration::from_millis(5);

/// A socket, bare or under TLS.
pub(crate) trait Stream: Read + Write {
    fn socket(&self) -> &TcpStream;
}

impl Stream for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }
}

impl Stream for rustls::StreamOwned<rustls::ServerConnection, TcpStream> {
    fn socket(&self) -> &TcpStream {
        &self.sock
    }
}

/// What a look at the socket showed.
enum Seen {
    Bytes,
    Nothing,
    Gone,
}

struct Connection<'a> {
    stream: Box<dyn Stream>,
    pending: Vec<u8>,
    shared: &'a Shared,
}

pub(crate) fn serve(stream: Box<dyn Stream>, number: usize, shared: &Shared) {
    let mut connection = Connection { stream, pending: Vec::new(), shared };
    if connection.run(number).is_none() {
        lock(&shared.left).push(Instant::now());
    }
}

impl Connection<'_> {
    /// `None` when the client left, `Some` when this side ended it.
    fn run(&mut self, number: usize) -> Option<()> {
        if let Some(greeting) = &self.shared.greeting {
            self.write(greeting)?;
        }
        loop {
            let Some(mut request) = self.take(number)? else {
                if self.stopped() {
                    return Some(());
                }
                match self.look() {
                    Seen::Gone => return None,
                    Seen::Bytes | Seen::Nothing => continue,
                }
            };
            {
                let mut all = lock(&self.shared.requests);
                request.number = all.len();
                all.push(request.clone());
            }
            for step in (self.shared.script)(&request) {
                if self.play(step)? {
                    return Some(());
                }
            }
        }
    }

    /// The next request, if it is there; what else HTTP/2 asks for is answered on the way.
    fn take(&mut self, number: usize) -> Option<Option<Request>> {
        if self.shared.greeting.is_none() {
            return Some(Request::take(&mut self.pending, number));
        }
        loop {
            match h2::take(&mut self.pending, number) {
                Taken::Request(request) => return Some(Some(request)),
                Taken::Reply(bytes) => self.write(&bytes)?,
                Taken::Nothing => return Some(None),
            }
        }
    }

    /// Whether the connection is to be closed; `None` when the client left.
    fn play(&mut self, step: Step) -> Option<bool> {
        match step {
            Step::Write(bytes) => self.write(&bytes)?,
            Step::Wait(time) => self.idle(Some(time))?,
            Step::Stall => self.idle(None)?,
            Step::Close => return Some(true),
            Step::CloseIdle(time) => return self.close_idle(time),
            Step::Repeat(bytes, every) => {
                while !self.stopped() {
                    self.write(&bytes)?;
                    self.idle(Some(every))?;
                }
            }
        }
        Some(self.stopped())
    }

    fn write(&mut self, bytes: &[u8]) -> Option<()> {
        self.stream.write_all(bytes).and_then(|()| self.stream.flush()).ok()
    }

    /// Lets time pass, for ever without a limit, and notices when the client leaves.
    fn idle(&mut self, time: Option<Duration>) -> Option<()> {
        let end = time.map(|time| Instant::now() + time);
        if end.is_some_and(|end| end <= Instant::now()) {
            return Some(());
        }
        loop {
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) || self.stopped() {
                return Some(());
            }
            // A look takes up to 5 ms; shorter waits are slept.
            match left.filter(|left| *left < Duration::from_millis(6)) {
                Some(left) => std::thread::sleep(left),
                None => {
                    if matches!(self.look(), Seen::Gone) {
                        return None;
                    }
                }
            }
        }
    }

    fn close_idle(&mut self, time: Duration) -> Option<bool> {
        if !self.pending.is_empty() {
            return Some(false);
        }
        // The time-out of a socket counts in steps of several milliseconds, which is too coarse here.
        self.stream.socket().set_nonblocking(true).ok()?;
        let end = Instant::now() + time;
        let seen = loop {
            match self.look() {
                Seen::Nothing if Instant::now() < end => std::thread::sleep(Duration::from_micros(50)),
                seen => break seen,
            }
        };
        self.stream.socket().set_nonblocking(false).ok()?;
        match seen {
            Seen::Bytes => Some(false),
            Seen::Nothing => Some(true),
            Seen::Gone => None,
        }
    }

    fn look(&mut self) -> Seen {
        let mut chunk = [0; 16 * 1024];
        match self.stream.read(&mut chunk) {
            Ok(0) => Seen::Gone,
            Ok(count) => {
                self.pending.extend_from_slice(&chunk[..count]);
                Seen::Bytes
            }
            Err(e)
                if matches!(
                    e.kind(),
                    ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
                ) =>
            {
                Seen::Nothing
            }
            Err(_) => Seen::Gone,
        }
    }

    fn stopped(&self) -> bool {
        self.shared.stop.load(Ordering::SeqCst)
    }
}
