//! One byte that wakes an event loop: it is in the pipe exactly while something waits in the mailbox.

use std::io::{Read, Result, Write};

#[cfg(unix)]
type Reader = std::io::PipeReader;
#[cfg(unix)]
type Writer = std::io::PipeWriter;

// Event loops of Windows can watch nothing but sockets.
#[cfg(windows)]
type Reader = std::net::TcpStream;
#[cfg(windows)]
type Writer = std::net::TcpStream;

/// The loop's end.
pub(crate) struct Sleeper(Reader);

/// The workers' end.
pub(crate) struct Bell(Writer);

#[cfg(unix)]
pub(crate) fn pair() -> Result<(Sleeper, Bell)> {
    let (reader, writer) = std::io::pipe()?;
    Ok((Sleeper(reader), Bell(writer)))
}

#[cfg(windows)]
pub(crate) fn pair() -> Result<(Sleeper, Bell)> {
    use std::net::{TcpListener, TcpStream};
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let writer = TcpStream::connect(listener.local_addr()?)?;
    let own = writer.local_addr()?;
    loop {
        let (reader, peer) = listener.accept()?;
        // Another program of this machine may have been faster to connect.
        if peer == own {
            writer.set_nodelay(true)?;
            return Ok((Sleeper(reader), Bell(writer)));
        }
    }
}

impl Bell {
    /// Wakes the loop. It never blocks: there is never more than one byte on its way.
    pub(crate) fn ring(&self) {
        // It can only fail when the loop's end is gone, and then nobody is left to wake.
        let _ = (&self.0).write_all(&[1]);
    }
}

impl Sleeper {
    /// Takes the byte that was announced. It may still be on its way, for as long as the other thread needs to write it.
    pub(crate) fn hear(&mut self) {
        let mut byte = [0];
        let _ = self.0.read(&mut byte);
    }

    #[cfg(unix)]
    pub(crate) fn fileno(&self) -> i64 {
        use std::os::fd::AsRawFd;
        i64::from(self.0.as_raw_fd())
    }

    #[cfg(windows)]
    pub(crate) fn fileno(&self) -> i64 {
        use std::os::windows::io::AsRawSocket;
        self.0.as_raw_socket() as i64
    }
}
