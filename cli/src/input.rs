//! Text from files and from the standard input, as people write it: an editor or a shell of Windows puts marks before it and line
//! breaks behind it that are none of it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// What stands in a file.
pub(crate) fn file(path: &Path) -> Result<String, String> {
    File::open(path).map_err(|error| error.to_string()).and_then(|file| text(file, u64::MAX))
}

/// What is piped, up to so many bytes.
pub(crate) fn piped(most: u64) -> Result<String, String> {
    text(io::stdin().lock(), most)
}

/// Without the line breaks that `echo`, editors and files end with.
pub(crate) fn without_line_end(mut text: String) -> String {
    text.truncate(text.trim_end_matches(['\n', '\r']).len());
    text
}

fn text(from: impl Read, most: u64) -> Result<String, String> {
    let mut bytes = Vec::new();
    from.take(most).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("it is UTF-16, which PowerShell and Notepad write: save it as UTF-8".to_owned());
    }
    let text = String::from_utf8(bytes).map_err(|_| "it is not text in UTF-8".to_owned())?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_puts_around_text_is_none_of_it() {
        let read = |bytes: &[u8]| text(bytes, 100).map(without_line_end);
        assert_eq!(read(b"\xef\xbb\xbfa secret\r\n"), Ok("a secret".to_owned()));
        assert_eq!(read(b"two\r\nlines\r\n\r\n"), Ok("two\r\nlines".to_owned()));
        for (bytes, says) in [
            (&b"\xff\xfea\0"[..], "save it as UTF-8"),
            (&b"\xfe\xff\0a"[..], "UTF-16"),
            (b"\xe9t\xe9", "not text"),
        ] {
            assert!(read(bytes).is_err_and(|error| error.contains(says)), "{bytes:?}");
        }
    }
}
