//! How a function ended: fixed numbers. Those below 100 are the kinds of the core's errors.

use std::ffi::CStr;
use videosdk_api::ErrorKind;

/// How a function ended. The numbers are fixed for ever; later versions may add some.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum vsdk_status {
    /// It did what it should.
    VSDK_OK = 0,
    /// A parameter, option or credential is missing or wrong; nothing was sent.
    VSDK_INVALID_ARGUMENT = 1,
    /// The service refused the token (HTTP 401).
    VSDK_AUTHENTICATION = 2,
    /// The token is fine but may not do this (HTTP 403).
    VSDK_PERMISSION = 3,
    /// No such thing (HTTP 404, and 402 where the service uses it for a missing room).
    VSDK_NOT_FOUND = 4,
    /// The request clashes with the present state (HTTP 409).
    VSDK_CONFLICT = 5,
    /// The service refused the values sent (HTTP 400, 406, 422).
    VSDK_VALIDATION = 6,
    /// Too many requests (HTTP 429).
    VSDK_RATE_LIMIT = 7,
    /// The service failed (HTTP 5xx).
    VSDK_SERVER = 8,
    /// The connection could not be made, or broke.
    VSDK_NETWORK = 9,
    /// The deadline of the call passed.
    VSDK_TIMEOUT = 10,
    /// The caller cancelled the call.
    VSDK_CANCELLED = 11,
    /// A successful answer was not what the operation promises.
    VSDK_DECODE = 12,
    /// The answer was larger than allowed.
    VSDK_TOO_LARGE = 13,
    /// The service answered with a redirect; none is followed.
    VSDK_REDIRECT = 14,
    /// A list answered the same page again.
    VSDK_PAGINATION = 15,
    /// A token did not verify.
    VSDK_TOKEN = 16,
    /// A webhook did not verify.
    VSDK_WEBHOOK = 17,
    /// Anything else, such as an unexpected HTTP status.
    VSDK_OTHER = 99,
    /// A handle was freed before, is of another kind, or belongs to the parent of a fork.
    VSDK_BAD_HANDLE = 100,
    /// The library failed inside, which is a fault of it; the program goes on.
    VSDK_PANIC = 101,
    /// There was no memory left.
    VSDK_NO_MEMORY = 102,
    /// The library was built without this.
    #[allow(dead_code, reason = "only a library without the emulator says it")]
    VSDK_UNSUPPORTED = 103,
}

use vsdk_status::*;

impl vsdk_status {
    /// The statuses that are kinds of the core's errors.
    const KINDS: [Self; 18] = [
        VSDK_INVALID_ARGUMENT,
        VSDK_AUTHENTICATION,
        VSDK_PERMISSION,
        VSDK_NOT_FOUND,
        VSDK_CONFLICT,
        VSDK_VALIDATION,
        VSDK_RATE_LIMIT,
        VSDK_SERVER,
        VSDK_NETWORK,
        VSDK_TIMEOUT,
        VSDK_CANCELLED,
        VSDK_DECODE,
        VSDK_TOO_LARGE,
        VSDK_REDIRECT,
        VSDK_PAGINATION,
        VSDK_TOKEN,
        VSDK_WEBHOOK,
        VSDK_OTHER,
    ];

    pub(crate) fn of(kind: ErrorKind) -> Self {
        Self::KINDS.into_iter().find(|status| *status as u32 == u32::from(kind.code())).unwrap_or(VSDK_OTHER)
    }

    /// The name that stands in errors and cases, for instance `not_found`.
    pub(crate) fn name(self) -> &'static str {
        c_name(self as i32).to_str().unwrap_or_default()
    }
}

/// The name of a status by its number.
pub(crate) fn c_name(status: i32) -> &'static CStr {
    match status {
        0 => c"ok",
        1 => c"invalid_argument",
        2 => c"authentication",
        3 => c"permission",
        4 => c"not_found",
        5 => c"conflict",
        6 => c"validation",
        7 => c"rate_limit",
        8 => c"server",
        9 => c"network",
        10 => c"timeout",
        11 => c"cancelled",
        12 => c"decode",
        13 => c"too_large",
        14 => c"redirect",
        15 => c"pagination",
        16 => c"token",
        17 => c"webhook",
        100 => c"bad_handle",
        101 => c"panic",
        102 => c"no_memory",
        103 => c"unsupported",
        _ => c"other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_error_has_its_own_status_with_its_number_and_name() {
        for kind in ErrorKind::ALL {
            let status = vsdk_status::of(*kind);
            assert_eq!((status as u32, status.name()), (u32::from(kind.code()), kind.name()));
        }
        assert_eq!(vsdk_status::KINDS.len(), ErrorKind::ALL.len());
    }
}
