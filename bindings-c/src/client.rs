//! `vsdk_client`: made, asked, freed.

use crate::errors::vsdk_error;
use crate::guard::{self, Failure, Outcome};
use crate::handle::{Pin, Table};
use crate::input;
use crate::options::vsdk_client_options;
use crate::process;
use crate::status::vsdk_status;
use std::ffi::{CString, c_char};
use std::ptr;
use videosdk_api::Client;

/// A client of the API. Threads may share it, and a child of a fork may use it. Freed by `vsdk_client_free`.
pub struct vsdk_client {
    _private: [u8; 0],
}

pub(crate) struct Held {
    pub(crate) core: Client,
    base_url: CString,
}

static CLIENTS: Table<Held> = Table::new(3, "client");

pub(crate) fn get(client: *const vsdk_client) -> Outcome<Pin<Held>> {
    CLIENTS.get(client, "client")
}

/// Makes a client; no connection is opened. `options_size` is `sizeof (vsdk_client_options)`: call `vsdk_client_new`, which
/// says it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_client_new_sized(
    options: *const vsdk_client_options,
    options_size: usize,
    client: *mut *mut vsdk_client,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        process::watch();
        // SAFETY: the caller gives options of this size and places for results, or NULL.
        unsafe {
            input::place(client, "client")?;
            let core = input::sized(options, options_size, "options")?.client()?;
            let base_url =
                CString::new(core.base_url()).map_err(|_| Failure::invalid("`base_url` is no URL"))?;
            client.write(CLIENTS.insert(Held { core, base_url })?);
        }
        Ok(())
    })
}

/// Frees a client. Calls on their way end as they would. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_client_free(client: *mut vsdk_client) {
    guard::plain((), || CLIENTS.free(client, "client"));
}

/// Where the calls go. The text lives as long as the client.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_client_base_url(client: *const vsdk_client) -> *const c_char {
    guard::plain(ptr::null(), || Ok(get(client)?.base_url.as_ptr()))
}
