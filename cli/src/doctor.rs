//! `doctor`: looks at everything that a first call needs, and sends neither key nor secret nor token for it.

use crate::credentials::Project;
use crate::fail::Fail;
use crate::screen::Screen;
use crate::table::clean;
use clap::Command;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};
use videosdk_api::token::{ApiToken, Credentials, Signer, explain};
use videosdk_api::{CallOptions, Params, host};

/// HS256 is as strong as its key up to this many bytes.
const STRONG_SECRET: usize = 32;
/// A token may be refused for more than this.
const TOO_FAR: u64 = 60;
/// Only worth a word: the header has whole seconds, and the way takes some time too.
const NOTICED: u64 = 5;
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) fn command() -> Command {
    Command::new("doctor").about("Check environment, credentials, clock, certificates and the way to the service").after_help(
        "It fetches the service's public key, which needs no token: nothing secret leaves this machine. The exit code is 5 \
         when something has to be mended.",
    )
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Good,
    Odd,
    Bad,
}

impl State {
    const fn word(self) -> &'static str {
        match self {
            Self::Good => "ok",
            Self::Odd => "note",
            Self::Bad => "BAD",
        }
    }
}

struct Finding {
    about: &'static str,
    state: State,
    text: String,
}

fn found(about: &'static str, state: State, text: impl Into<String>) -> Finding {
    Finding { about, state, text: text.into() }
}

pub(crate) fn run(project: &Project, screen: &Screen) -> Result<(), Fail> {
    let mut findings = environment();
    findings.extend(credentials(project));
    findings.push(proxy());
    findings.push(match host::trusted_roots() {
        Ok(text) => found("certificates", State::Good, format!("trusts {text}")),
        Err(error) => found("certificates", State::Bad, error.to_string()),
    });
    findings.extend(service(project));
    report(&findings, screen)?;
    if findings.iter().any(|finding| finding.state == State::Bad) { Err(Fail::Unsound) } else { Ok(()) }
}

fn report(findings: &[Finding], screen: &Screen) -> Result<(), Fail> {
    if screen.json {
        let all: Vec<Value> = findings
            .iter()
            .map(|f| json!({ "check": f.about, "state": f.state.word().to_lowercase(), "text": f.text }))
            .collect();
        return Ok(screen.value(&Value::Array(all))?);
    }
    for finding in findings {
        let word = format!("{:<4}", finding.state.word());
        let word = match finding.state {
            State::Good => screen.good(&word),
            State::Odd => word,
            State::Bad => screen.bad(&word),
        };
        screen.line(&format!("{word}  {:<12}  {}", finding.about, clean(&finding.text)))?;
    }
    Ok(())
}

/// Names only: what they hold is looked at by those who need it.
fn environment() -> Vec<Finding> {
    let (set, odd) = crate::environment::look_over();
    let names = if set.is_empty() {
        "no VIDEOSDK_ variable is set".to_owned()
    } else {
        format!("{} set", set.join(", "))
    };
    let first = found("environment", State::Good, names);
    std::iter::once(first).chain(odd.into_iter().map(|text| found("environment", State::Odd, text))).collect()
}

/// Shape only: nothing here can know whether the service accepts them.
fn credentials(project: &Project) -> Vec<Finding> {
    let who = match project.credentials_at_hand() {
        Ok(Some(who)) => who,
        Ok(None) => {
            let text =
                "no key or no secret: set VIDEOSDK_API_KEY and VIDEOSDK_SECRET (or give --secret-file)";
            return vec![found("credentials", State::Bad, text)];
        }
        Err(Fail::Api(error)) => return vec![found("credentials", State::Bad, error.to_string())],
        Err(Fail::Usage(text)) => return vec![found("credentials", State::Bad, text)],
        Err(_) => return vec![found("credentials", State::Bad, "they cannot be read")],
    };
    let length = who.secret().expose().len();
    let shape = if length < STRONG_SECRET {
        found(
            "credentials",
            State::Odd,
            format!("the secret has fewer than {STRONG_SECRET} bytes, which is weak for HS256"),
        )
    } else {
        found("credentials", State::Good, "key and secret are there and were not pasted wrong")
    };
    vec![shape, token(&who)]
}

/// A token made and thrown away on this machine.
fn token(who: &Credentials) -> Finding {
    let explained = Signer::new(who).and_then(|signer| {
        let token = signer.api_token(&ApiToken::new())?;
        Ok(explain(&token, Some(&signer)))
    });
    match explained {
        Ok(said) if said.can_call_api => found("token", State::Good, "one can be signed and verifies"),
        Ok(said) => found("token", State::Bad, said.summary),
        Err(error) => found("token", State::Bad, error.to_string()),
    }
}

/// Names only, since a proxy's address may hold a password.
fn proxy() -> Finding {
    let names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    let set = names.into_iter().filter(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let set: Vec<&str> = set.collect();
    if set.is_empty() {
        return found("proxy", State::Good, "none");
    }
    found("proxy", State::Odd, format!("calls go through what {} names", set.join(", ")))
}

fn service(project: &Project) -> Vec<Finding> {
    let client = match project.stranger() {
        Ok(client) => client,
        Err(Fail::Api(error)) => return vec![found("endpoint", State::Bad, error.to_string())],
        Err(_) => return vec![found("endpoint", State::Bad, "no client can be made for it")],
    };
    let endpoint = found("endpoint", State::Good, client.base_url());
    let options = CallOptions::new().deadline(PATIENCE);
    let before = SystemTime::now();
    let outcome = client.call_blocking("webhooks.getPublicKey", Params::new(), &options);
    let took = before.elapsed().unwrap_or_default();
    let rest = match outcome {
        Ok(reply) => {
            vec![
                found("service", State::Good, format!("answers in {} ms", took.as_millis())),
                clock(reply.header("date"), before + took / 2),
            ]
        }
        Err(error) if error.status().is_some() => {
            vec![found("service", State::Odd, format!("can be reached, and refuses: {error}"))]
        }
        Err(error) => vec![found("service", State::Bad, error.to_string())],
    };
    std::iter::once(endpoint).chain(rest).collect()
}

fn clock(date: Option<&str>, now: SystemTime) -> Finding {
    let Some(theirs) = date.and_then(|text| httpdate::parse_http_date(text).ok()) else {
        return found("clock", State::Odd, "the service says no time to compare with");
    };
    let (off, word) = match now.duration_since(theirs) {
        Ok(ahead) => (ahead.as_secs(), "ahead of"),
        Err(behind) => (behind.duration().as_secs(), "behind"),
    };
    let text = format!("this machine is {off} s {word} the service");
    if off <= NOTICED {
        found("clock", State::Good, "agrees with the service")
    } else if off <= TOO_FAR {
        found("clock", State::Odd, text)
    } else {
        found("clock", State::Bad, format!("{text}: tokens are refused for that, set the clock"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_off_is_told_in_both_directions() {
        let noon = httpdate::parse_http_date("Sun, 06 Nov 1994 12:00:00 GMT").expect("a date");
        let told = |date: Option<&str>| {
            let finding = clock(date, noon);
            (finding.state.word(), finding.text)
        };
        assert_eq!(told(Some("Sun, 06 Nov 1994 12:00:03 GMT")).0, "ok");
        let (word, text) = told(Some("Sun, 06 Nov 1994 11:59:30 GMT"));
        assert_eq!((word, text.as_str()), ("note", "this machine is 30 s ahead of the service"));
        let (word, text) = told(Some("Sun, 06 Nov 1994 13:00:00 GMT"));
        assert!(word == "BAD" && text.starts_with("this machine is 3600 s behind the service"), "{text}");
        assert_eq!(told(Some("yesterday")).0, "note");
        assert_eq!(told(None).0, "note");
    }
}
