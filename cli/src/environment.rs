//! The variables that say which project and where: read, and looked over by the doctor.

use crate::fail::Fail;
use std::env::VarError;
use videosdk_api::host;

pub(crate) const KEY: &str = "VIDEOSDK_API_KEY";
pub(crate) const SECRETS: [&str; 2] = ["VIDEOSDK_SECRET", "VIDEOSDK_SECRET_KEY"];
const ENDPOINT: &str = "VIDEOSDK_API_ENDPOINT";

/// What a variable holds; an empty one counts as none.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Fail> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => {
            Err(Fail::Usage(format!("{name} is not text in UTF-8: set it again")))
        }
    }
}

/// The secret, by the name that comes first.
pub(crate) fn secret() -> Result<Option<String>, Fail> {
    let [first, second] = SECRETS;
    variable(first)?.map_or_else(|| variable(second), |secret| Ok(Some(secret)))
}

/// The names that are set, and what is odd about them. No value is in it.
pub(crate) fn look_over() -> (Vec<String>, Vec<String>) {
    let known = [KEY, SECRETS[0], SECRETS[1], ENDPOINT];
    let ours = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    let mut set: Vec<String> = ours.filter(|name| name.starts_with("VIDEOSDK_")).collect();
    set.sort();
    let (read, unread): (Vec<String>, Vec<String>) =
        set.into_iter().partition(|name| known.contains(&name.as_str()));
    let mut odd: Vec<String> = unread.iter().map(|name| unread_by_us(name, &known)).collect();
    let values = SECRETS.map(|name| variable(name).ok().flatten());
    if let [Some(first), Some(second)] = values
        && first != second
    {
        odd.push(format!("{} and {} differ: the first is taken", SECRETS[0], SECRETS[1]));
    }
    (read, odd)
}

fn unread_by_us(name: &str, known: &[&str]) -> String {
    // Names are long, so they are compared without what all of them begin with.
    let bare = |name: &str| name.trim_start_matches("VIDEOSDK_").to_owned();
    let rests: Vec<String> = known.iter().map(|name| bare(name)).collect();
    let rests: Vec<&str> = rests.iter().map(String::as_str).collect();
    match host::closest(&bare(name), &rests) {
        Some(near) => format!("{name} is set, which nothing reads: did you mean VIDEOSDK_{near}?"),
        None => format!("{name} is set, which nothing reads"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nothing_reads_is_told_with_the_one_that_was_meant() {
        let told = |name: &str| unread_by_us(name, &[KEY, SECRETS[0], SECRETS[1], ENDPOINT]);
        assert!(
            told("VIDEOSDK_APIKEY").ends_with("did you mean VIDEOSDK_API_KEY?"),
            "{}",
            told("VIDEOSDK_APIKEY")
        );
        assert!(told("VIDEOSDK_SECERT").ends_with("did you mean VIDEOSDK_SECRET?"));
        assert_eq!(told("VIDEOSDK_COLOUR"), "VIDEOSDK_COLOUR is set, which nothing reads");
    }
}
