//! The token that goes with every call: minted when needed, renewed before it expires, dropped when refused.

use super::claims::decode_unverified;
use super::clock::Clock;
use super::grant::Permission;
use super::lifetime::Lifetime;
use super::request::{ApiToken, ParticipantToken};
use super::signer::Signer;
use crate::error::{Error, Result};
use crate::secret::Secret;
use http::HeaderValue;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// Renewed this long before it expires, or at half its life where that is shorter.
const MARGIN: u64 = 60;

/// A function that hands out a token, for those who mint or keep their tokens elsewhere.
pub type Provider = Arc<dyn Fn() -> Result<Secret> + Send + Sync>;

/// The code of the error that asks the host for a token.
pub(crate) const NEEDS_TOKEN: &str = "needs_token";

/// How long a token is used whose expiry cannot be read, and an old one when there is no new one, in seconds.
const A_MOMENT: u64 = 2;

/// One hour, what the vendor's own publishing tokens live: enough for any call, short enough to lose.
pub(crate) const SCOPED_SECONDS: u64 = 3_600;

/// The room and the participant a token is good for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) room_id: Option<Box<str>>,
    pub(crate) participant_id: Option<Box<str>>,
}

impl Scope {
    /// What parameters say under the usual names.
    pub(crate) fn of(params: &crate::request::Params) -> Self {
        let text = |name: &str| params.get(name).and_then(|v| v.as_str()).map(Box::from);
        Self { room_id: text("roomId"), participant_id: text("participantId") }
    }

    /// A token to join with, for this room and participant alone.
    pub(crate) fn sign(&self, signer: &Signer, lifetime: Lifetime) -> Result<String> {
        signer.participant_token(&self.request().expires_in(lifetime)?)
    }

    fn request(&self) -> ParticipantToken {
        let mut request = ParticipantToken::new().permission(Permission::AllowJoin);
        if let Some(room) = &self.room_id {
            request = request.room_id(room.as_ref());
        }
        if let Some(participant) = &self.participant_id {
            request = request.participant_id(participant.as_ref());
        }
        request
    }
}

/// How a client proves who it is.
#[derive(Clone)]
pub enum Auth {
    /// With API key and secret: tokens are minted here.
    Credentials(Signer),
    /// With one ready token, sent unchanged.
    Fixed(Secret),
    /// With tokens from a function of yours. Each is kept until shortly before it expires.
    Provider(Provider),
    /// With tokens that the host of a binding hands in when a call asks for one.
    #[doc(hidden)]
    Host,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Credentials(_) => "Auth::Credentials(***)",
            Self::Fixed(_) => "Auth::Fixed(***)",
            Self::Provider(_) => "Auth::Provider(..)",
            Self::Host => "Auth::Host",
        })
    }
}

/// A token to send, with the number of the minting it comes from.
#[derive(Debug)]
pub struct Authorization {
    token: Secret,
    /// The token once more, ready to be sent: sharing it is cheaper than checking and copying it for each call.
    header: HeaderValue,
    generation: u64,
    renew_at: u64,
    expires_at: u64,
}

impl Authorization {
    fn new(token: Secret, generation: u64, renew_at: u64, expires_at: u64) -> Result<Self> {
        let mut header = HeaderValue::from_str(token.expose())
            .map_err(|_| Error::invalid("the token cannot stand in a header"))?;
        header.set_sensitive(true);
        Ok(Self { token, header, generation, renew_at, expires_at })
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.header.clone()
    }

    /// The value of the `Authorization` header; always legal in a header.
    pub fn token(&self) -> &Secret {
        &self.token
    }

    /// Changes when the token does. Hand it to [`TokenSource::invalidate`] when the service refuses the token.
    pub fn generation(&self) -> u64 {
        self.generation
    }
}

/// Keeps the token of a client. Reading it takes a shared lock and no allocation.
#[derive(Debug)]
pub struct TokenSource {
    auth: Auth,
    request: ApiToken,
    clock: Clock,
    current: RwLock<Option<Arc<Authorization>>>,
    /// The last generation; held while a token is minted, so that many callers cause one minting.
    minting: Mutex<u64>,
}

impl TokenSource {
    /// Checks a ready token at once. Minted tokens live 24 hours.
    pub fn new(auth: Auth) -> Result<Self> {
        Self::with_request(auth, ApiToken::new())
    }

    /// Like [`TokenSource::new`], and says what the minted tokens are like.
    pub fn with_request(auth: Auth, request: ApiToken) -> Result<Self> {
        if let Auth::Fixed(token) = &auth {
            check_token(token, "token")?;
        }
        let clock = match &auth {
            Auth::Credentials(signer) => signer.clock().clone(),
            Auth::Fixed(_) | Auth::Provider(_) | Auth::Host => Clock::system(),
        };
        Ok(Self { auth, request, clock, current: RwLock::new(None), minting: Mutex::new(0) })
    }

    /// The same with another clock. A signer has its own; give it the same one.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// How the client proves who it is.
    pub fn auth(&self) -> &Auth {
        &self.auth
    }

    /// The token to send now.
    pub fn authorization(&self) -> Result<Arc<Authorization>> {
        let now = self.clock.seconds();
        match self.current() {
            Some(current) if now < current.renew_at => Ok(current),
            _ => self.renew(now),
        }
    }

    /// A token for one participant, signed for one call. Who has no secret sends the token there is.
    pub(crate) fn scoped(&self, scope: &Scope) -> Result<Arc<Authorization>> {
        let Auth::Credentials(signer) = &self.auth else { return self.authorization() };
        let token = scope.sign(signer, Lifetime::from_seconds(SCOPED_SECONDS)?)?;
        let expires_at = self.clock.seconds() + SCOPED_SECONDS;
        Ok(Arc::new(Authorization::new(Secret::new(token), 0, expires_at, expires_at)?))
    }

    /// Drops the token of this generation after the service refused it. True when another try can have a different
    /// token; never for a ready token.
    pub fn invalidate(&self, generation: u64) -> bool {
        if matches!(self.auth, Auth::Fixed(_)) {
            return false;
        }
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        // Somebody may have renewed it already; then theirs is the token to try.
        if current.as_ref().is_some_and(|token| token.generation == generation) {
            *current = None;
        }
        true
    }

    fn current(&self) -> Option<Arc<Authorization>> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn renew(&self, now: u64) -> Result<Arc<Authorization>> {
        let mut generation = self.minting.lock().unwrap_or_else(PoisonError::into_inner);
        let current = self.current();
        if let Some(current) = current.as_ref().filter(|current| now < current.renew_at) {
            return Ok(Arc::clone(current));
        }
        match self.mint(now, *generation + 1) {
            Ok(minted) => {
                *generation = minted.generation;
                let minted = Arc::new(minted);
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&minted));
                Ok(minted)
            }
            Err(error) if error.code() == Some(NEEDS_TOKEN) => Err(error),
            // A provider may be down for a moment while the old token still has some life in it.
            Err(error) => current.filter(|current| now < current.expires_at).ok_or(error),
        }
    }

    /// Takes a token that the host got from its provider, asked for by an error with the code [`NEEDS_TOKEN`].
    pub(crate) fn hand_in(&self, token: Secret) -> Result<()> {
        let now = self.clock.seconds();
        let mut generation = self.minting.lock().unwrap_or_else(PoisonError::into_inner);
        *generation += 1;
        let minted = Self::provided(token, now, *generation, now + A_MOMENT)?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(minted));
        Ok(())
    }

    /// Puts off the renewal for a moment, where the old token still has some life in it.
    pub(crate) fn keep_old(&self) -> bool {
        let now = self.clock.seconds();
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        let Some(old) = current.as_ref().filter(|old| now < old.expires_at) else { return false };
        let (token, expires_at) = (old.token.clone(), old.expires_at);
        let kept = Authorization::new(token, old.generation, (now + A_MOMENT).min(expires_at), expires_at);
        let Ok(kept) = kept else { return false };
        *current = Some(Arc::new(kept));
        true
    }

    fn mint(&self, now: u64, generation: u64) -> Result<Authorization> {
        let token = match &self.auth {
            Auth::Credentials(signer) => Secret::new(signer.api_token(&self.request)?),
            Auth::Fixed(token) => {
                let for_ever = u64::MAX;
                return Authorization::new(token.clone(), generation, for_ever, for_ever);
            }
            Auth::Provider(provider) => provider()?,
            Auth::Host => {
                let text = "no token was handed in";
                return Err(Error::invalid(text).with_code(Some(NEEDS_TOKEN.to_owned())));
            }
        };
        Self::provided(token, now, generation, now)
    }

    /// A token from a provider. One whose expiry cannot be read is taken to expire at `otherwise`.
    fn provided(token: Secret, now: u64, generation: u64, otherwise: u64) -> Result<Authorization> {
        check_token(&token, "the token from the provider")?;
        // Without a readable expiry the provider is asked each time: it alone knows when its token changes.
        let expires_at =
            decode_unverified(token.expose()).ok().and_then(|claims| claims.expires_at).unwrap_or(otherwise);
        let margin = MARGIN.min(expires_at.saturating_sub(now) / 2);
        Authorization::new(token, generation, expires_at.saturating_sub(margin), expires_at)
    }
}

/// Refuses what could not be sent, or would surely be refused, without quoting it.
fn check_token(token: &Secret, name: &str) -> Result<()> {
    let text = token.expose();
    let wrong = |what: &str| Err(Error::invalid(format!("{name} {what}")));
    if text.is_empty() {
        return wrong("is empty: pass a token, or API key and secret");
    }
    if text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
        return wrong("begins with \"Bearer \": the service wants the bare token, so leave that word out");
    }
    if text.starts_with(['"', '\'', '`']) || text.ends_with(['"', '\'', '`']) {
        return wrong("begins or ends with a quote: it was probably pasted with its quotes, so remove them");
    }
    if text.contains(char::is_whitespace) {
        return wrong("holds a blank or a line break: it was probably pasted with one, so remove it");
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return wrong("holds a character that cannot stand in a header: copy it again");
    }
    if text.len() > super::MAX_TOKEN_LENGTH {
        return wrong("is too long for a token");
    }
    Ok(())
}
