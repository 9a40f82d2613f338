//! The structs of options. Their size says which version of the header they come from, so they may grow at their end.

use crate::cancel::{self, vsdk_cancel};
use crate::errors::c_text;
use crate::guard::{Failure, Outcome};
use crate::input::{self, Growing};
use std::ffi::{c_char, c_void};
use std::time::Duration;
use videosdk_api::token::Clock;
use videosdk_api::webhook::{PublicKey, WebhookOptions};
use videosdk_api::{CallOptions, Client, ClientBuilder, Error, Secret};

/// A header.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct vsdk_header {
    /// Its name.
    pub name: *const c_char,
    /// Its value.
    pub value: *const c_char,
}

/// Gives a token as `snprintf` does: writes it with its NUL into `buffer` where there is room for it, and returns its
/// length in any case; a negative number says that there is none. It may be called on any thread, also on two at once.
pub type vsdk_token_provider =
    Option<unsafe extern "C" fn(user: *mut c_void, buffer: *mut c_char, capacity: usize) -> i64>;

/// Tells the time in milliseconds since 1970. It may be called on any thread, also on two at once.
pub type vsdk_clock = Option<unsafe extern "C" fn(user: *mut c_void) -> i64>;

/// Is told how far a long operation has come: what is being done (`step`, for instance `uploading`; the documentation of the
/// operation lists them), how much of it, and how much there is to do in the same unit, 0 where that is not known. It is
/// called on the thread that waits for the call or on one of the library, for one thing at a time, and never after the call
/// has ended, which is when a function that waits returns or `vsdk_done` is called. `step` lives until it returns. It must
/// return soon, for the call stands still meanwhile, and must not be left by `longjmp` or an exception.
pub type vsdk_progress =
    Option<unsafe extern "C" fn(user: *mut c_void, step: *const c_char, done: u64, total: u64)>;

/// How a client is made. Zero and NULL mean "not given".
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct vsdk_client_options {
    /// With `secret`: signs the tokens. Without: `VIDEOSDK_API_KEY` and `VIDEOSDK_SECRET` of the environment.
    pub api_key: *const c_char,
    /// See `api_key`.
    pub secret: *const c_char,
    /// A token that goes with every call as it is, instead of key and secret.
    pub token: *const c_char,
    /// Asked for tokens, instead of key and secret; each is kept until shortly before it expires.
    pub token_provider: vsdk_token_provider,
    /// Given to `token_provider`.
    pub token_provider_user: *mut c_void,
    /// Where calls go. Otherwise `VIDEOSDK_API_ENDPOINT`, else `https://api.videosdk.live`.
    pub base_url: *const c_char,
    /// Not 0: plain http may go further than this machine.
    pub allow_http: i32,
    /// How often a failed request is repeated where that is harmless, 1 to 10; `VSDK_NONE` for never. Otherwise 2.
    pub retries: i32,
    /// Total time for a call in milliseconds; `VSDK_NONE` for no limit. Otherwise 30 s.
    pub deadline_ms: i64,
    /// Headers of every call.
    pub headers: *const vsdk_header,
    /// How many.
    pub headers_count: usize,
    /// The name of your program, for the user agent.
    pub user_agent: *const c_char,
    /// A PEM file with the certificates to trust, instead of any other.
    pub ca_file: *const c_char,
    /// The same as text.
    pub ca_pem: *const c_char,
    /// A proxy, instead of what the environment names.
    pub proxy: *const c_char,
    /// Not 0: no proxy of the environment.
    pub no_proxy: i32,
    /// Not 0: HTTP/1.1 only.
    pub http1_only: i32,
    /// Largest answer in bytes, after decompression. Otherwise 16 MiB.
    pub max_response_bytes: u64,
    /// Public keys in PEM form that webhooks are verified with, instead of the one that is fetched.
    pub webhook_keys: *const *const c_char,
    /// How many.
    pub webhook_keys_count: usize,
    /// Shortest time in milliseconds between two fetches of the key; `VSDK_NONE` for none. Otherwise 5 minutes.
    pub webhook_cool_down_ms: i64,
    /// How long in milliseconds an older key is good beside a newer one; `VSDK_NONE` for no time. Otherwise an hour.
    pub webhook_grace_ms: i64,
    /// Not 0: deliveries are not remembered, so none is marked as delivered before.
    pub webhook_no_replay: i32,
    /// Reserved, 0.
    pub reserved: i32,
    /// The time of tokens and webhooks, for tests.
    pub clock: vsdk_clock,
    /// Given to `clock`.
    pub clock_user: *mut c_void,
}

/// Options of one call. Zero and NULL mean that the client says it.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct vsdk_call_options {
    /// Total time for the call in milliseconds; `VSDK_NONE` for no limit.
    pub deadline_ms: i64,
    /// How often it is repeated where that is harmless, 1 to 10; `VSDK_NONE` for never.
    pub retries: i32,
    /// 1: a second attempt is harmless; -1: it is not, whatever is known about the operation.
    pub idempotent: i32,
    /// Headers to add. They cannot replace `Authorization`, nor what belongs to the connection.
    pub headers: *const vsdk_header,
    /// How many.
    pub headers_count: usize,
    /// Ends the call when it is set.
    pub cancel: *const vsdk_cancel,
    /// Not 0: sends parameters that are not known.
    pub allow_unknown: i32,
    /// Reserved, 0.
    pub reserved: i32,
    /// Told how far the call has come, where its operation tells.
    pub progress: vsdk_progress,
    /// Given to `progress`.
    pub progress_user: *mut c_void,
}

// SAFETY: both are numbers, pointers and optional functions.
unsafe impl Growing for vsdk_client_options {}
// SAFETY: as above.
unsafe impl Growing for vsdk_call_options {}

/// A pointer of the caller's that is only handed back.
#[derive(Clone, Copy)]
pub(crate) struct User(pub(crate) *mut c_void);

// SAFETY: we never look behind it; the caller was told on which threads it is given back.
unsafe impl Send for User {}
// SAFETY: as above.
unsafe impl Sync for User {}

/// A length of time: `None` where it is not given, and zero for none.
fn milliseconds(given: i64, name: &str) -> Outcome<Option<Duration>> {
    match given {
        0 => Ok(None),
        -1 => Ok(Some(Duration::ZERO)),
        1.. => Ok(Some(Duration::from_millis(given.unsigned_abs()))),
        _ => Err(Failure::invalid(format!("`{name}` must be a number of milliseconds, 0 or VSDK_NONE"))),
    }
}

fn retries(given: i32) -> Outcome<Option<u32>> {
    match given {
        0 => Ok(None),
        -1 => Ok(Some(0)),
        1.. => Ok(Some(given.unsigned_abs())),
        _ => Err(Failure::invalid("`retries` must be 1 to 10, 0 or VSDK_NONE")),
    }
}

unsafe fn headers(given: *const vsdk_header, count: usize) -> Outcome<Vec<(String, String)>> {
    // SAFETY: the caller of the exported function says so.
    let all = unsafe { input::array(given, count, "headers") }?;
    let read = |(at, header): (usize, &vsdk_header)| {
        // SAFETY: as above.
        unsafe {
            let name = input::text(header.name, &format!("headers[{at}].name"))?;
            let value = input::text(header.value, &format!("headers[{at}].value"))?;
            Ok((name.to_owned(), value.to_owned()))
        }
    };
    all.iter().enumerate().map(read).collect()
}

/// A later version may give it a meaning, which this library would miss.
fn unused(reserved: i32) -> Outcome<()> {
    if reserved == 0 { Ok(()) } else { Err(Failure::invalid("`reserved` must be 0")) }
}

impl vsdk_client_options {
    /// The client that is wanted.
    pub(crate) unsafe fn client(&self) -> Outcome<Client> {
        unused(self.reserved)?;
        // SAFETY: the texts are the caller's, as it said.
        let builder = unsafe { self.transport(self.credentials(Client::builder().language("c"))?)? };
        // SAFETY: as above.
        let builder = builder.webhooks(unsafe { self.webhooks()? });
        Ok(self.timed(builder).build()?)
    }

    unsafe fn credentials(&self, builder: ClientBuilder) -> Outcome<ClientBuilder> {
        // SAFETY: the texts are the caller's, as it said.
        let (key, secret, token) = unsafe {
            (
                input::optional(self.api_key, "api_key")?,
                input::optional(self.secret, "secret")?,
                input::optional(self.token, "token")?,
            )
        };
        let mut builder = match (key, secret) {
            (Some(key), Some(secret)) => builder.credentials(key, secret),
            (None, None) => builder,
            _ => {
                return Err(Failure::invalid(
                    "give `api_key` and `secret` together, or neither to take them from the environment",
                ));
            }
        };
        if let Some(token) = token {
            builder = builder.token(token);
        }
        if let Some(provider) = self.token_provider {
            let user = User(self.token_provider_user);
            builder = builder.token_provider(move || provided(provider, user));
        }
        Ok(builder)
    }

    unsafe fn transport(&self, mut builder: ClientBuilder) -> Outcome<ClientBuilder> {
        // SAFETY: the texts are the caller's, as it said.
        unsafe {
            for (name, value) in headers(self.headers, self.headers_count)? {
                builder = builder.header(name, value);
            }
            let given = [
                (self.base_url, "base_url", ClientBuilder::base_url as fn(ClientBuilder, String) -> _),
                (self.user_agent, "user_agent", ClientBuilder::user_agent),
                (self.ca_file, "ca_file", ClientBuilder::ca_file),
                (self.ca_pem, "ca_pem", ClientBuilder::ca_pem),
                (self.proxy, "proxy", ClientBuilder::proxy),
            ];
            for (text, name, set) in given {
                if let Some(text) = input::optional(text, name)? {
                    builder = set(builder, text.to_owned());
                }
            }
        }
        builder = builder.allow_http(self.allow_http != 0).http1_only(self.http1_only != 0);
        if self.no_proxy != 0 {
            builder = builder.no_proxy();
        }
        if let Some(deadline) = milliseconds(self.deadline_ms, "deadline_ms")? {
            builder = builder.deadline(Some(deadline).filter(|d| !d.is_zero()));
        }
        if let Some(retries) = retries(self.retries)? {
            builder = builder.retries(retries);
        }
        if self.max_response_bytes != 0 {
            builder =
                builder.max_response_bytes(usize::try_from(self.max_response_bytes).unwrap_or(usize::MAX));
        }
        Ok(builder)
    }

    unsafe fn webhooks(&self) -> Outcome<WebhookOptions> {
        let mut webhooks = WebhookOptions::default();
        // SAFETY: the texts are the caller's, as it said.
        for pem in unsafe { input::texts(self.webhook_keys, self.webhook_keys_count, "webhook_keys") }? {
            webhooks.pinned.push(PublicKey::from_pem(pem)?);
        }
        if let Some(time) = milliseconds(self.webhook_cool_down_ms, "webhook_cool_down_ms")? {
            webhooks.cool_down = time;
        }
        if let Some(time) = milliseconds(self.webhook_grace_ms, "webhook_grace_ms")? {
            webhooks.grace = time;
        }
        if self.webhook_no_replay != 0 {
            webhooks.replay = None;
        }
        Ok(webhooks)
    }

    fn timed(&self, builder: ClientBuilder) -> ClientBuilder {
        let Some(clock) = self.clock else { return builder };
        let user = User(self.clock_user);
        builder.clock(Clock::from_fn(move || {
            let user = user;
            // SAFETY: the caller gave the function for this, and on any thread.
            let ms = unsafe { clock(user.0) };
            Duration::from_millis(u64::try_from(ms).unwrap_or_default())
        }))
    }
}

/// A token from the caller's function.
fn provided(
    provider: unsafe extern "C" fn(*mut c_void, *mut c_char, usize) -> i64,
    user: User,
) -> Result<Secret, Error> {
    let mut buffer = vec![0_u8; 4096];
    loop {
        // SAFETY: the caller gave the function for this, and it is told how much room there is.
        let length = unsafe { provider(user.0, buffer.as_mut_ptr().cast(), buffer.len()) };
        let Ok(length) = usize::try_from(length) else {
            return Err(Error::invalid("`token_provider` gave no token"));
        };
        if length < buffer.len() {
            buffer.truncate(length);
            let text = String::from_utf8(buffer);
            return text
                .map(Secret::from)
                .map_err(|_| Error::invalid("`token_provider` gave what is no text"));
        }
        if length > 1 << 20 {
            return Err(Error::invalid("`token_provider` gave what is no token: it is too long"));
        }
        buffer = vec![0; length + 1];
    }
}

impl vsdk_call_options {
    /// The same for the core.
    pub(crate) unsafe fn read(&self) -> Outcome<CallOptions> {
        unused(self.reserved)?;
        let mut options = CallOptions::new().indexed().allow_unknown(self.allow_unknown != 0);
        // SAFETY: the texts are the caller's, as it said.
        options.headers = unsafe { headers(self.headers, self.headers_count) }?;
        if let Some(deadline) = milliseconds(self.deadline_ms, "deadline_ms")? {
            options = options.deadline(Some(deadline).filter(|d| !d.is_zero()));
        }
        options.retries = retries(self.retries)?;
        options.idempotent = (self.idempotent != 0).then_some(self.idempotent > 0);
        if !self.cancel.is_null() {
            let flag = cancel::flag(self.cancel)?;
            options = options.end_when(move || flag.is_set());
        }
        if let Some(progress) = self.progress {
            let user = User(self.progress_user);
            options = options.on_progress(move |told| {
                let (user, step) = (user, c_text(told.step));
                // SAFETY: the caller gave the function for this, and was told of the threads.
                unsafe { progress(user.0, step.as_ptr(), told.done, told.total) };
            });
        }
        Ok(options)
    }
}

/// The options of a call; NULL for none.
pub(crate) unsafe fn of_call(given: *const vsdk_call_options, size: usize) -> Outcome<CallOptions> {
    if given.is_null() {
        return Ok(CallOptions::new().indexed());
    }
    // SAFETY: the caller of the exported function says so.
    unsafe { input::sized(given, size, "options")?.read() }
}
