//! `vsdk_pages`: a list page by page. Where it ends, and that it goes on at all, is known to the core.

use crate::call::drop_left;
use crate::client::{self, vsdk_client};
use crate::errors::vsdk_error;
use crate::guard;
use crate::handle::Table;
use crate::input;
use crate::options::{self, vsdk_call_options};
use crate::params::{self, vsdk_params};
use crate::reply::{self, vsdk_reply};
use crate::status::vsdk_status;
use std::ffi::c_char;
use std::sync::{Mutex, PoisonError};
use videosdk_api::host::Walk;

/// A walk through a list. It may outlive its client. Freed by `vsdk_pages_free`.
pub struct vsdk_pages {
    _private: [u8; 0],
}

static WALKS: Table<Mutex<Walk>> = Table::new(6, "walk");

/// Begins a walk through a list operation; nothing is sent yet. `params` are taken in any case, NULL is none. `cursor` is the
/// `nextCursor` of an earlier page, or NULL. `options` hold for the call of each page.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_pages_new_sized(
    client: *const vsdk_client,
    operation: *const c_char,
    params: *mut vsdk_params,
    cursor: *const c_char,
    options: *const vsdk_call_options,
    options_size: usize,
    pages: *mut *mut vsdk_pages,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    let status = guard::checked(error, || {
        let params = params::take(params);
        // SAFETY: the caller gives texts, options of this size and places for results, or NULL.
        unsafe {
            input::place(pages, "pages")?;
            let params = params?;
            let client = client::get(client)?;
            let operation = input::text(operation, "operation")?;
            let cursor = input::optional(cursor, "cursor")?;
            let options = options::of_call(options, options_size)?;
            let walk = client.core.walk(operation, params, cursor, options)?;
            pages.write(WALKS.insert(Mutex::new(walk))?);
        }
        Ok(())
    });
    drop_left(status, params);
    status
}

/// Waits for the next page, which is yours to free; after the last one `*page` is NULL. A page that failed is asked for
/// again by the next call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_pages_next(
    pages: *const vsdk_pages,
    page: *mut *mut vsdk_reply,
    error: *mut *mut vsdk_error,
) -> vsdk_status {
    guard::checked(error, || {
        // SAFETY: the caller gives places for results, or NULL.
        unsafe { input::place(page, "page")? };
        let pin = WALKS.get(pages, "pages")?;
        let mut place = pin.lock().unwrap_or_else(PoisonError::into_inner);
        let mut walk = place.clone();
        // Also a page that there is no memory for is asked for again.
        let next = walk.next_watched(|| true)?.map(reply::of_page).transpose()?;
        *place = walk;
        if let Some(next) = next {
            // SAFETY: as above.
            unsafe { page.write(next) };
        }
        Ok(())
    })
}

/// Frees a walk. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vsdk_pages_free(pages: *mut vsdk_pages) {
    guard::plain((), || WALKS.free(pages, "pages"));
}
