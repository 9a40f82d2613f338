//! One connection: read a request, write it down, play the steps.

use crate::{Request, Shared, Step, lock};
use std::io::{ErrorKind, Read, Write};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// A socket, bare or under TLS.
pub(crate) trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

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
        loop {
            let Some(mut request) = Request::take(&mut self.pending, number) else {
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

    /// Whether the connection is to be closed; `None` when the client left.
    fn play(&mut self, step: Step) -> Option<bool> {
        match step {
            Step::Write(bytes) => self.write(&bytes)?,
            Step::Wait(time) => self.idle(Some(time))?,
            Step::Stall => self.idle(None)?,
            Step::Close => return Some(true),
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
