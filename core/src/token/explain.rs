//! Says in plain words what a token may do and why a call or a join would refuse it.

use super::claims::{Claims, payload};
use super::claims_ref::ClaimsRef;
use super::clock::Clock;
use super::credentials::Credentials;
use super::grant::{Permission, Role};
use super::problem::TokenProblem;
use super::signer::Signer;
use super::verify::Verifier;
use crate::error::Result;
use crate::operation::{Access, Operation};
use std::fmt;

/// Something about a token that a person should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A stable name, for instance `expired`.
    pub code: &'static str,
    /// What is wrong and the way out.
    pub text: String,
    /// Whether the service would refuse the token for it.
    pub fatal: bool,
}

/// What a token may do. It holds neither the token nor the secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Explanation {
    /// One or two sentences.
    pub summary: String,
    /// Whether its holder can enter or knock at a room now.
    pub can_join: bool,
    /// Whether its holder can moderate now.
    pub can_moderate: bool,
    /// Whether the REST API can be called with it now.
    pub can_call_api: bool,
    /// Everything worth knowing, worst first.
    pub problems: Vec<Problem>,
    /// What it says, where that could be read. Not verified unless a signer was given.
    pub claims: Option<Claims>,
}

impl Explanation {
    /// Why this operation would refuse the token, or `None` when nothing speaks against it.
    pub fn refusal_by(&self, op: &Operation) -> Option<String> {
        if op.access == Access::Public {
            return None;
        }
        if let Some(problem) = self.problems.iter().find(|problem| problem.fatal) {
            return Some(problem.text.clone());
        }
        let (able, role, way) = match op.access {
            Access::Participant => (self.can_join, "rtc", "make a token for a participant"),
            _ => (self.can_call_api, "crawler", "make a token for the API"),
        };
        (!able).then(|| format!("It wants a token with the role {role} and this one lacks it: {way}."))
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let yes = |can: bool| if can { "yes" } else { "no" };
        writeln!(f, "{}", self.summary)?;
        writeln!(f, "join a room: {}", yes(self.can_join))?;
        writeln!(f, "moderate: {}", yes(self.can_moderate))?;
        write!(f, "call the REST API: {}", yes(self.can_call_api))?;
        for problem in &self.problems {
            write!(f, "\n- {}: {}", problem.code, problem.text)?;
        }
        Ok(())
    }
}

/// Explains a token as of now. With a signer, its signature and API key are checked too.
pub fn explain(token: &str, signer: Option<&Signer>) -> Explanation {
    let clock = signer.map_or_else(Clock::system, |signer| signer.clock().clone());
    explain_at(token, signer, clock.seconds())
}

/// Like [`explain`] with a signer of these credentials. With the secret itself at hand it also tells a token that somebody
/// signed with the secret and what clung to it after copying.
pub fn explain_with(token: &str, credentials: &Credentials) -> Result<Explanation> {
    let mut found = explain(token, Some(&Signer::new(credentials)?));
    let bare = Found(Vec::new()).paste(token).to_owned();
    let secret = credentials.secret().expose();
    let wrong = found.problems.iter_mut().find(|p| p.code == TokenProblem::BadSignature.code());
    if let Some(problem) = wrong
        && let Some(what) = pasted(&bare, secret)?
    {
        problem.text = format!(
            "It was signed with the secret and {what}: whoever signs it must remove that from the secret."
        );
    }
    Ok(found)
}

/// What clung to the secret when this token was signed, if that is what is wrong with its signature.
fn pasted(bare: &str, secret: &str) -> Result<Option<&'static str>> {
    let variants = [
        (format!("{secret}\n"), "a line break behind it"),
        (format!("{secret}\r\n"), "a line break behind it"),
        (format!("{secret} "), "a blank behind it"),
        (format!(" {secret}"), "a blank before it"),
        (format!("\"{secret}\""), "quotes around it"),
        (format!("'{secret}'"), "quotes around it"),
    ];
    for (variant, what) in variants {
        if Verifier::from_secret(&variant.into())?.check_signature(bare).is_ok() {
            return Ok(Some(what));
        }
    }
    Ok(None)
}

/// Explains a token as of this second.
pub fn explain_at(token: &str, signer: Option<&Signer>, now: u64) -> Explanation {
    let mut found = Found(Vec::new());
    let bare = found.paste(token);
    let json = payload(bare);
    let claims = match json.as_deref().map_err(Clone::clone).and_then(ClaimsRef::lenient) {
        Ok((claims, repeated)) => Some(found.payload(claims.into_owned(), repeated)),
        Err(error) => {
            found.fatal(code_of(&error), error.message());
            None
        }
    };
    found.form(bare, signer);
    if let Some(claims) = &claims {
        found.times(claims, now);
        found.grants(claims);
        found.key(claims, signer);
    }
    found.0.sort_by_key(|problem| !problem.fatal);
    let usable = claims.is_some() && !found.0.iter().any(|problem| problem.fatal);
    let joins = |claims: &Claims| {
        claims.has_role(Role::Rtc)
            && (claims.has_permission(Permission::AllowJoin) || claims.has_permission(Permission::AskJoin))
    };
    let can_join = usable && claims.as_ref().is_some_and(joins);
    let moderates = |claims: &Claims| claims.has_permission(Permission::AllowMod);
    Explanation {
        summary: summary(claims.as_ref(), usable, now),
        can_join,
        can_moderate: can_join && claims.as_ref().is_some_and(moderates),
        can_call_api: usable && claims.as_ref().is_some_and(|claims| claims.has_role(Role::Crawler)),
        problems: found.0,
        claims,
    }
}

fn code_of(error: &crate::error::Error) -> &'static str {
    TokenProblem::of(error).unwrap_or(TokenProblem::Malformed).code()
}

struct Found(Vec<Problem>);

impl Found {
    fn fatal(&mut self, code: &'static str, text: impl Into<String>) {
        self.0.push(Problem { code, text: text.into(), fatal: true });
    }

    fn note(&mut self, code: &'static str, text: impl Into<String>) {
        self.0.push(Problem { code, text: text.into(), fatal: false });
    }

    /// What clings to a token after copying; returns the token without it.
    fn paste<'t>(&mut self, token: &'t str) -> &'t str {
        let mut bare = token.trim();
        if bare.len() != token.len() {
            self.fatal("blank", "There is a blank or a line break around the token: remove it.");
        }
        let quotes: &[char] = &['"', '\'', '`'];
        if bare.starts_with(quotes) || bare.ends_with(quotes) {
            self.fatal("quotes", "The token was pasted with its quotes: remove them.");
            bare = bare.trim_matches(quotes).trim();
        }
        if bare.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
            self.fatal(
                "bearer_prefix",
                "The token begins with \"Bearer \": the service wants the bare token.",
            );
            bare = bare[7..].trim_start();
        }
        bare
    }

    fn payload(&mut self, claims: Claims, repeated: Option<String>) -> Claims {
        if let Some(name) = repeated {
            self.fatal("bad_claims", format!("The claim {name:?} stands twice in the token."));
        }
        for name in
            ["exp", "nbf", "iat", "apikey", "permissions", "roles", "version", "roomId", "participantId"]
        {
            if claims.extra.contains_key(name) {
                self.fatal("bad_claims", format!("The claim {name} has the wrong type."));
            }
        }
        claims
    }

    /// Parts, header and, with a signer, the signature.
    fn form(&mut self, bare: &str, signer: Option<&Signer>) {
        let outcome = match signer {
            Some(signer) => signer.verifier().check_signature(bare).map(|_| ()),
            None if bare.split('.').count() != 3 || bare.split('.').any(str::is_empty) => {
                Err(TokenProblem::Malformed
                    .error("A token has exactly three parts joined by dots, none of them empty."))
            }
            None => super::header::check(bare.split('.').next().unwrap_or_default()),
        };
        if let Err(error) = outcome {
            let code = code_of(&error);
            if !self.0.iter().any(|problem| problem.code == code) {
                self.fatal(code, error.message());
            }
        }
    }

    fn times(&mut self, claims: &Claims, now: u64) {
        match claims.expires_at {
            None if !claims.extra.contains_key("exp") => self.fatal("bad_claims", "The token has no exp."),
            None => {}
            // Seconds reach this number in the year 5138, milliseconds reached it in 1973.
            Some(exp) if exp > 100_000_000_000 => self.note(
                "exp_in_milliseconds",
                "exp looks like milliseconds; it must be seconds. As it stands the token never expires.",
            ),
            Some(exp) if claims.issued_at.is_some_and(|iat| exp <= iat) => {
                self.fatal("born_expired", "exp is not after iat: the token was never valid.");
            }
            Some(exp) if now >= exp => {
                self.fatal("expired", format!("It expired {} ago.", span(now - exp)));
            }
            Some(_) => {}
        }
        if let Some(start) = claims.not_before.filter(|start| now < *start) {
            self.fatal("not_yet_valid", format!("It is not valid for another {} (nbf).", span(start - now)));
        }
        self.skew(claims, now);
    }

    /// Local time written as if it were UTC is the usual cause of a token that is hours off.
    fn skew(&mut self, claims: &Claims, now: u64) {
        let born_expired = claims.issued_at.zip(claims.expires_at).filter(|(iat, exp)| exp <= iat);
        let off = match (claims.issued_at, born_expired) {
            (_, Some((iat, exp))) => iat - exp,
            (Some(iat), None) if iat > now => iat - now,
            _ => return,
        };
        let hours = (off + 900) / 1800;
        if (1..=28).contains(&hours) && off.abs_diff(hours * 1800) <= 900 && off > 900 {
            self.note(
                "clock_off",
                format!(
                    "Its times are off by about {}, which looks like local time taken for UTC: use UTC seconds.",
                    span(hours * 1800)
                ),
            );
        } else if off > 60 && born_expired.is_none() {
            self.note("clock_off", format!("iat lies {} ahead: compare the clocks.", span(off)));
        }
    }

    fn grants(&mut self, claims: &Claims) {
        let scoped = claims.room_id.is_some() || claims.participant_id.is_some() || claims.roles.is_some();
        if claims.version != Some(2) && scoped {
            self.note(
                "version_missing",
                "version is not 2, so roomId, participantId and roles are ignored: the token does more than it seems.",
            );
        }
        let asks = claims.has_permission(Permission::AskJoin);
        let joins = claims.has_permission(Permission::AllowJoin);
        if asks && (joins || claims.has_permission(Permission::AllowMod)) {
            self.fatal(
                "ask_join_mixed",
                "ask_join does not go together with other permissions: make a new token.",
            );
        }
        if !claims.has_role(Role::Crawler) {
            self.note("not_for_api", "It cannot call the REST API: its roles do not name crawler.");
        }
        if !claims.has_role(Role::Rtc) {
            self.note("not_for_joining", "It cannot join a room: its roles do not name rtc.");
        } else if !asks && !joins {
            self.note("no_join_permission", "It cannot join a room: it has neither allow_join nor ask_join.");
        }
        // Without roles a token is one for everything, and moderating is the least of it.
        if claims.roles.is_some() && claims.has_role(Role::Rtc) && claims.has_permission(Permission::AllowMod)
        {
            self.note(
                "moderator",
                "Its holder moderates: mutes, removes and records others. Leave allow_mod out where that is not meant.",
            );
        }
        for (id, name) in [(&claims.room_id, "roomId"), (&claims.participant_id, "participantId")] {
            if id.as_deref() == Some("") {
                self.note("empty_id", format!("{name} is empty, so the token may be good for all of them."));
            }
        }
    }

    fn key(&mut self, claims: &Claims, signer: Option<&Signer>) {
        match (&claims.api_key, signer) {
            (None, None) => self.fatal("bad_claims", "The token names no apikey."),
            (None, Some(_)) => self.fatal("wrong_api_key", "The token names no apikey."),
            (Some(named), Some(signer)) if named != signer.api_key() => {
                self.fatal("wrong_api_key", "It was made for another API key.");
            }
            _ => {}
        }
    }
}

fn summary(claims: Option<&Claims>, usable: bool, now: u64) -> String {
    let Some(claims) = claims else { return "This cannot be read as a token.".to_owned() };
    let mut can = Vec::new();
    if claims.has_role(Role::Rtc) {
        for (permission, word) in [
            (Permission::AllowJoin, "join"),
            (Permission::AskJoin, "knock"),
            (Permission::AllowMod, "moderate"),
        ] {
            if claims.has_permission(permission) {
                can.push(word);
            }
        }
    }
    if claims.has_role(Role::Crawler) {
        can.push("call the REST API");
    }
    let can = if can.is_empty() { "do nothing".to_owned() } else { can.join(", ") };
    let counts = claims.version == Some(2);
    let scope = |id: &Option<String>, one: &str, every: &str| match id {
        Some(id) if counts => format!("{one} {id:?}"),
        _ => every.to_owned(),
    };
    let room = scope(&claims.room_id, "room", "every room");
    let participant = scope(&claims.participant_id, "participant", "any participant");
    let until = match claims.expires_at {
        Some(exp) if now < exp => format!("until second {exp}, {} from now", span(exp - now)),
        Some(exp) => format!("until second {exp}, {} ago", span(now - exp)),
        None => "without an end".to_owned(),
    };
    let start = if usable { "It may" } else { "It is not usable. It would" };
    format!("{start} {can}, in {room}, as {participant}, {until}.")
}

/// A span of time in its two largest units.
fn span(seconds: u64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
    match (days, hours, minutes) {
        (0, 0, 0) => format!("{seconds} s"),
        (0, 0, minutes) => format!("{minutes} min {} s", seconds % 60),
        (0, hours, minutes) => format!("{hours} h {minutes} min"),
        (days, hours, _) => format!("{days} d {hours} h"),
    }
}
