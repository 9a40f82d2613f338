//! The API key and the secret of a project, with the pasting mistakes that people make caught early.

use crate::error::{Error, Result};
use crate::secret::Secret;

const KEY_VARIABLE: &str = "VIDEOSDK_API_KEY";
const SECRET_VARIABLES: [&str; 2] = ["VIDEOSDK_SECRET", "VIDEOSDK_SECRET_KEY"];
/// HS256 is as strong as its key up to this many bytes.
const STRONG_SECRET: usize = 32;

/// The API key and the secret of a project. `Debug` shows neither the secret nor anything derived from it.
#[derive(Debug, Clone)]
pub struct Credentials {
    api_key: String,
    secret: Secret,
}

impl Credentials {
    /// Takes both values; refuses what was plainly pasted wrong, and warns when the secret is weak.
    pub fn new(api_key: impl Into<String>, secret: impl Into<Secret>) -> Result<Self> {
        Self::named(api_key.into(), "api_key", secret.into(), "secret")
    }

    /// Reads `VIDEOSDK_API_KEY` and `VIDEOSDK_SECRET`, or `VIDEOSDK_SECRET_KEY` where the second is not set.
    pub fn from_env() -> Result<Self> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    /// Like [`Credentials::from_env`] with variables from elsewhere, for instance a configuration file.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let given = |name: &str| lookup(name).filter(|value| !value.is_empty());
        let key = given(KEY_VARIABLE)
            .ok_or_else(|| Error::invalid(format!("{KEY_VARIABLE} is not set: set it or pass api_key")))?;
        for name in SECRET_VARIABLES {
            if let Some(secret) = given(name) {
                return Self::named(key, KEY_VARIABLE, secret.into(), name);
            }
        }
        let [first, second] = SECRET_VARIABLES;
        Err(Error::invalid(format!("neither {first} nor {second} is set: set one of them or pass secret")))
    }

    fn named(api_key: String, key_name: &str, secret: Secret, secret_name: &str) -> Result<Self> {
        check_pasting(&api_key, key_name)?;
        if !api_key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::invalid(format!(
                "{key_name} holds a blank or a character that is not printable ASCII: copy it again from the dashboard"
            )));
        }
        check_pasting(secret.expose(), secret_name)?;
        if secret.expose().len() < STRONG_SECRET {
            tracing::warn!(
                "{secret_name} is shorter than {STRONG_SECRET} bytes, which is weak for HS256: generate a new one in the dashboard"
            );
        }
        Ok(Self { api_key, secret })
    }

    /// The API key.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The secret.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }
}

/// Says what is wrong with a value that was copied from somewhere, without ever quoting it.
fn check_pasting(value: &str, name: &str) -> Result<()> {
    match pasting_mistake(value) {
        None => Ok(()),
        Some(what) => Err(Error::invalid(format!("{name} {what}"))),
    }
}

fn pasting_mistake(value: &str) -> Option<&'static str> {
    if value.is_empty() {
        return Some("is empty: pass the value shown in the dashboard");
    }
    if value.contains(['\n', '\r']) {
        return Some("holds a line break: it was probably read from a file, so trim it first");
    }
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200d}' | '\u{2060}');
    if value.starts_with(blank) || value.ends_with(blank) {
        return Some("begins or ends with a blank: it was probably pasted with one, so remove it");
    }
    let quote = |c: char| matches!(c, '"' | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}');
    if value.starts_with(quote) || value.ends_with(quote) {
        return Some("begins or ends with a quote: it was probably pasted with its quotes, so remove them");
    }
    if value.starts_with("VIDEOSDK_") && value.contains('=') {
        return Some("looks like a whole line NAME=value: pass only what follows the equals sign");
    }
    if value.chars().any(char::is_control) {
        return Some("holds a control character: copy it again from the dashboard");
    }
    None
}
