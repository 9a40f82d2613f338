//! One connection of the fault server, with everything a peer can do wrong.

use crate::Log;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

/// How often a waiting peer looks whether the client is gone or the server stops.
const TICK: Duration = Duration::from_millis(5);
const LOOK: Duration = Duration::from_micros(200);

/// A request as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Number of the connection's requests before this one; above 0 the connection was used again.
    pub before: usize,
    /// The request line without its line break.
    pub line: String,
    /// The header lines.
    pub headers: Vec<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Seen {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let pairs = self.headers.iter().filter_map(|line| line.split_once(':'));
        pairs.filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next()
    }
}

/// The server's end of a connection.
#[derive(Debug)]
pub struct Peer {
    stream: TcpStream,
    log: Arc<Log>,
    buffer: Vec<u8>,
    requests: usize,
}

impl Peer {
    pub(crate) fn new(stream: TcpStream, log: Arc<Log>) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(TICK))?;
        Ok(Self { stream, log, buffer: Vec::new(), requests: 0 })
    }

    /// The next request, or `None` when the client closed the connection.
    pub fn read(&mut self) -> Option<Seen> {
        loop {
            if let Some((seen, length)) = parse(&self.buffer, self.requests) {
                self.buffer.drain(..length);
                self.requests += 1;
                self.log.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen.clone());
                return Some(seen);
            }
            if !self.fill() {
                return None;
            }
        }
    }

    /// Writes exactly these bytes. False when the client is gone.
    pub fn write(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).is_ok()
    }

    /// A proper answer with a JSON body.
    pub fn answer(&mut self, status: u16, body: &str) -> bool {
        self.answer_with(status, "", body)
    }

    /// A proper answer with further header lines, each ending in `\r\n`.
    pub fn answer_with(&mut self, status: u16, headers: &str, body: &str) -> bool {
        let length = body.len();
        self.write(
            format!(
                "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}"
            )
            .as_bytes(),
        )
    }

    /// One byte at a time with this pause. False when the client is gone.
    pub fn trickle(&mut self, bytes: &[u8], pause: Duration) -> bool {
        bytes.iter().all(|byte| self.write(std::slice::from_ref(byte)) && self.stall(pause))
    }

    /// Does nothing for a while. False as soon as the client has closed the connection.
    pub fn stall(&mut self, time: Duration) -> bool {
        self.wait(time, |_| false)
    }

    /// Waits for the next request to begin. False when nothing came in this time, or the client is gone: an idle
    /// connection, which real servers close.
    pub fn busy_within(&mut self, time: Duration) -> bool {
        self.wait(time, |peer| !peer.buffer.is_empty()) && !self.buffer.is_empty()
    }

    /// Looks at the connection often, because time-outs of sockets are too coarse for a race of milliseconds.
    fn wait(&mut self, time: Duration, done: impl Fn(&Self) -> bool) -> bool {
        let end = Instant::now() + time;
        if self.stream.set_nonblocking(true).is_err() {
            return false;
        }
        let mut alive = self.fill();
        while alive && !done(self) && Instant::now() < end {
            std::thread::sleep(LOOK.min(end.saturating_duration_since(Instant::now())));
            alive = self.fill();
        }
        alive && self.stream.set_nonblocking(false).is_ok()
    }

    /// Takes what has come, waiting for at most one tick. False when the client closed the connection or the server stops.
    fn fill(&mut self) -> bool {
        if self.log.stopped.load(Ordering::SeqCst) {
            return false;
        }
        let mut chunk = [0; 16 * 1024];
        match self.stream.read(&mut chunk) {
            Ok(0) => false,
            Ok(n) => {
                self.buffer.extend_from_slice(&chunk[..n]);
                true
            }
            Err(e) => matches!(
                e.kind(),
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
            ),
        }
    }
}

/// The first whole request of the buffer and its length. Bodies have a length; clients here send no chunks.
fn parse(buffer: &[u8], before: usize) -> Option<(Seen, usize)> {
    let head_end = buffer.windows(4).position(|w| w == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&buffer[..head_end]);
    let mut lines = head.lines().map(str::to_owned);
    let line = lines.next().unwrap_or_default();
    let mut seen = Seen { before, line, headers: lines.collect(), body: Vec::new() };
    let length = seen.header("content-length").and_then(|value| value.parse().ok()).unwrap_or(0);
    seen.body = buffer.get(head_end..head_end + length)?.to_vec();
    Some((seen, head_end + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_whole_only_with_its_body() {
        let text = b"POST /x HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET";
        assert_eq!(parse(&text[..38], 0), None);
        let (seen, length) = parse(text, 2).expect("a whole request");
        assert_eq!(
            (seen.before, seen.line.as_str(), seen.body.as_slice()),
            (2, "POST /x HTTP/1.1", &b"abc"[..])
        );
        assert_eq!(&text[length..], b"GET");
    }
}
