//! Patterns in which `*` stands for any run of characters, anchored at both ends.

/// Whether `text` fits `pattern`.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut left) = text.strip_prefix(head) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let tail = parts.pop().unwrap_or_default();
    for part in parts {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_is_any_run_and_the_ends_are_fixed() {
        for (pattern, text, expected) in [
            ("*", "recording-started", true),
            ("recording-*", "recording-started", true),
            ("recording-*", "participant-recording-started", false),
            ("session*", "session-ended", true),
            ("*-failed", "hls-failed", true),
            ("*-failed", "hls-failed-x", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*a", "a", false),
            ("hls-started", "hls-started", true),
            ("", "x", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
