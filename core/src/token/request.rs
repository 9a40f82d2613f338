//! What a token to be made should say. Values are checked when the token is signed.

use super::grant::Permission;
use super::lifetime::{IntoLifetime, Lifetime};
use crate::error::{Error, Result};
use serde_json::Value;

/// Names that belong to the token itself; a custom claim may not take their place.
const RESERVED: [&str; 8] =
    ["apikey", "permissions", "version", "roles", "roomId", "participantId", "iat", "exp"];

macro_rules! request {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default)]
        pub struct $name {
            pub(super) fields: Fields,
        }

        impl $name {
            /// Nothing but the defaults.
            pub fn new() -> Self {
                Self::default()
            }

            /// Good for this room only.
            #[must_use]
            pub fn room_id(mut self, id: impl Into<String>) -> Self {
                self.fields.room_id = Some(id.into());
                self
            }

            /// Good for this participant only.
            #[must_use]
            pub fn participant_id(mut self, id: impl Into<String>) -> Self {
                self.fields.participant_id = Some(id.into());
                self
            }

            /// Adds a permission; repetitions count once.
            #[must_use]
            pub fn permission(mut self, permission: Permission) -> Self {
                self.fields.permissions.push(permission);
                self
            }

            /// Adds permissions; repetitions count once.
            #[must_use]
            pub fn permissions(mut self, permissions: impl IntoIterator<Item = Permission>) -> Self {
                self.fields.permissions.extend(permissions);
                self
            }

            /// How long it lives (default 24 hours): a duration, seconds, or text such as `"2h"`.
            pub fn expires_in(mut self, lifetime: impl IntoLifetime) -> Result<Self> {
                self.fields.lifetime = lifetime.into_lifetime()?;
                Ok(self)
            }

            /// Adds a claim of your own. It may not take the place of one the token has itself.
            #[must_use]
            pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.fields.claims.push((name.into(), value.into()));
                self
            }

            /// Sets the second it is issued at; otherwise the clock is read.
            #[must_use]
            pub fn issued_at(mut self, seconds: u64) -> Self {
                self.fields.issued_at = Some(seconds);
                self
            }
        }
    };
}

request! {
    /// A token for one person who joins a room (role `rtc`).
    ///
    /// Without permissions it may join and nothing else. Say [`Permission::AllowMod`] to let its holder moderate.
    ParticipantToken
}

request! {
    /// A token for calling the REST API (role `crawler`).
    ///
    /// Without permissions it has `allow_join` and `allow_mod`, as the service's own SDKs give it. Whoever holds
    /// it can do everything the project can: keep it on the server.
    ApiToken
}

/// The values common to both kinds.
#[derive(Debug, Clone)]
pub(super) struct Fields {
    room_id: Option<String>,
    participant_id: Option<String>,
    permissions: Vec<Permission>,
    lifetime: Lifetime,
    claims: Vec<(String, Value)>,
    issued_at: Option<u64>,
}

impl Fields {
    pub(super) fn wanted(&self) -> Wanted<'_> {
        Wanted {
            room_id: self.room_id.as_deref(),
            participant_id: self.participant_id.as_deref(),
            permissions: &self.permissions,
            lifetime: self.lifetime,
            claims: &self.claims,
            issued_at: self.issued_at,
        }
    }
}

/// What a token should say, where it stands: bindings have it in values of their language and need no copy of it.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    pub room_id: Option<&'a str>,
    pub participant_id: Option<&'a str>,
    pub permissions: &'a [Permission],
    pub lifetime: Lifetime,
    pub claims: &'a [(String, Value)],
    pub issued_at: Option<u64>,
}

impl Default for Fields {
    fn default() -> Self {
        Self {
            room_id: None,
            participant_id: None,
            permissions: Vec::new(),
            lifetime: Lifetime::DEFAULT,
            claims: Vec::new(),
            issued_at: None,
        }
    }
}

impl Wanted<'_> {
    pub(super) fn check_claims(&self) -> Result<()> {
        for (at, (name, _)) in self.claims.iter().enumerate() {
            check_claim(name, &self.claims[..at])?;
        }
        Ok(())
    }
}

fn check_claim(name: &str, earlier: &[(String, Value)]) -> Result<()> {
    if name.is_empty() {
        return Err(Error::invalid("claims: a claim needs a name"));
    }
    if RESERVED.contains(&name) {
        return Err(Error::invalid(format!(
            "claims: {name} is set by the token itself and cannot be replaced; use the parameter made for it"
        )));
    }
    if earlier.iter().any(|(other, _)| other == name) {
        return Err(Error::invalid(format!("claims: {name:?} is given twice")));
    }
    Ok(())
}
