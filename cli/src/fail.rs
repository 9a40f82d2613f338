//! How a command ends when it does not succeed: a message for a person or a program, and an exit code.

use crate::screen::Screen;
use videosdk_api::{Error, ErrorKind};

pub(crate) const REFUSED: u8 = 1;
pub(crate) const USAGE: u8 = 2;
pub(crate) const NETWORK: u8 = 3;
pub(crate) const ANSWER: u8 = 4;
pub(crate) const UNSOUND: u8 = 5;
/// What a shell says of a program that Ctrl-C ended.
pub(crate) const INTERRUPTED: u8 = 130;

#[derive(Debug)]
pub(crate) enum Fail {
    /// What was typed is wrong.
    Usage(String),
    /// The library says no.
    Api(Error),
    /// What was checked is not in order, and that has been printed.
    Unsound,
    /// Somebody said stop before it was done.
    Interrupted,
    /// The machine does not let us.
    System(String),
    /// The output cannot be written; whoever read it has gone, as `head` does.
    Output(std::io::Error),
}

impl From<Error> for Fail {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}

impl From<std::io::Error> for Fail {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

impl Fail {
    /// Tells it, and gives the exit code.
    pub(crate) fn report(&self, screen: &Screen) -> u8 {
        match self {
            Self::Usage(text) => screen.error(text, "invalid_argument"),
            Self::System(text) => screen.error(text, "other"),
            Self::Api(error) if screen.json => screen.error_json(&videosdk_api::host::json::error(error)),
            Self::Api(error) => screen.error(&error.to_string(), error.kind().name()),
            Self::Output(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                screen.error(&format!("the output cannot be written: {error}"), "other");
            }
            Self::Unsound | Self::Interrupted | Self::Output(_) => {}
        }
        self.code()
    }

    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::System(_) => USAGE,
            Self::Api(error) => code_of(error.kind()),
            Self::Unsound => UNSOUND,
            Self::Interrupted => INTERRUPTED,
            Self::Output(error) if error.kind() == std::io::ErrorKind::BrokenPipe => 0,
            Self::Output(_) => ANSWER,
        }
    }
}

fn code_of(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::InvalidArgument => USAGE,
        ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Cancelled => NETWORK,
        ErrorKind::Decode | ErrorKind::TooLarge | ErrorKind::Redirect | ErrorKind::Pagination => ANSWER,
        ErrorKind::Token | ErrorKind::Webhook => UNSOUND,
        _ => REFUSED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_error_has_one_of_the_documented_codes() {
        for kind in ErrorKind::ALL {
            assert!((REFUSED..=UNSOUND).contains(&code_of(*kind)), "{}", kind.name());
        }
        assert_eq!(code_of(ErrorKind::NotFound), REFUSED);
        assert_eq!(code_of(ErrorKind::InvalidArgument), USAGE);
        assert_eq!(code_of(ErrorKind::Timeout), NETWORK);
        assert_eq!(code_of(ErrorKind::Pagination), ANSWER);
    }
}
