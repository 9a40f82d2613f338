//! Permissions and roles: what a token lets its holder do.

use crate::error::{Error, Result};
use std::str::FromStr;

/// What a participant may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    /// Enter the room.
    AllowJoin,
    /// Knock and wait until somebody lets them in. Does not go together with the others.
    AskJoin,
    /// Moderate: mute, remove, record, let in who knocks.
    AllowMod,
}

impl Permission {
    /// The word in the token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AllowJoin => "allow_join",
            Self::AskJoin => "ask_join",
            Self::AllowMod => "allow_mod",
        }
    }
}

impl FromStr for Permission {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        match text {
            "allow_join" => Ok(Self::AllowJoin),
            "ask_join" => Ok(Self::AskJoin),
            "allow_mod" => Ok(Self::AllowMod),
            _ => Err(Error::invalid("permissions: must be one of allow_join, ask_join, allow_mod")),
        }
    }
}

/// What a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Calling the REST API.
    Crawler,
    /// Joining rooms.
    Rtc,
}

impl Role {
    /// The word in the token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Crawler => "crawler",
            Self::Rtc => "rtc",
        }
    }

    /// Reads the word of a token. Older tokens spell roles in upper case and call the second one `PUBLISHER`.
    pub fn read(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("crawler") {
            Some(Self::Crawler)
        } else if text.eq_ignore_ascii_case("rtc") || text.eq_ignore_ascii_case("publisher") {
            Some(Self::Rtc)
        } else {
            None
        }
    }
}

/// The permissions of a token to be made. There are five lawful lists, so each has a fixed place in the cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GrantSet {
    Join,
    Mod,
    JoinMod,
    ModJoin,
    Ask,
}

impl GrantSet {
    pub(super) const COUNT: usize = 5;

    /// What a token for this role grants unless something is asked for.
    pub(super) const fn usual(role: Role) -> Self {
        match role {
            Role::Crawler => Self::JoinMod,
            Role::Rtc => Self::Join,
        }
    }

    /// Drops repetitions and keeps the order of first mention, which is the order in the token.
    pub(super) fn of(permissions: &[Permission], default: Self) -> Result<Self> {
        let mut seen: [Option<Permission>; 3] = [None; 3];
        let mut count = 0;
        for permission in permissions {
            if !seen.contains(&Some(*permission)) {
                seen[count] = Some(*permission);
                count += 1;
            }
        }
        use Permission::{AllowJoin, AllowMod, AskJoin};
        match seen {
            [None, _, _] => Ok(default),
            [Some(AllowJoin), None, _] => Ok(Self::Join),
            [Some(AllowMod), None, _] => Ok(Self::Mod),
            [Some(AskJoin), None, _] => Ok(Self::Ask),
            [Some(AllowJoin), Some(AllowMod), None] => Ok(Self::JoinMod),
            [Some(AllowMod), Some(AllowJoin), None] => Ok(Self::ModJoin),
            _ => Err(Error::invalid(
                "permissions: ask_join does not go together with allow_join or allow_mod; give either ask_join alone or the others",
            )),
        }
    }

    pub(super) const fn json(self) -> &'static str {
        match self {
            Self::Join => r#"["allow_join"]"#,
            Self::Mod => r#"["allow_mod"]"#,
            Self::JoinMod => r#"["allow_join","allow_mod"]"#,
            Self::ModJoin => r#"["allow_mod","allow_join"]"#,
            Self::Ask => r#"["ask_join"]"#,
        }
    }
}
