//! A file that is to be uploaded: what kind it is, checked before a byte of it is read.

use crate::error::{Error, Result};
use crate::transport::{Put, Source};
use bytes::Bytes;
use std::path::Path;

/// The service takes no larger recipients file.
pub(crate) const MOST_BYTES: u64 = 5 * 1024 * 1024;

/// Extensions and their content types; the signature of the upload address covers the latter.
const KINDS: [(&str, &str); 3] = [
    ("csv", "text/csv"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

/// A recipients file that may be sent.
#[derive(Debug)]
pub(crate) struct Recipients {
    pub(crate) name: String,
    pub(crate) size: u64,
    content_type: &'static str,
    source: Source,
}

impl Recipients {
    /// A file on disk: its name and size are looked at, not its bytes.
    pub(crate) async fn on_disk(path: &str, name: Option<String>) -> Result<Self> {
        let own = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.or(own).ok_or_else(|| Error::invalid("`filePath` names no file"))?;
        let content_type = kind_of(&name, "filePath")?;
        let found = tokio::fs::metadata(path).await;
        let found = found.map_err(|e| Error::invalid(format!("`filePath` cannot be read: {e}")))?;
        if !found.is_file() {
            return Err(Error::invalid("`filePath` names no regular file"));
        }
        check_size(found.len(), "filePath")?;
        Ok(Self { name, size: found.len(), content_type, source: Source::File(path.into()) })
    }

    /// A file in memory.
    pub(crate) fn in_memory(bytes: Bytes, name: String) -> Result<Self> {
        let content_type = kind_of(&name, "fileName")?;
        let size = bytes.len() as u64;
        check_size(size, "content")?;
        Ok(Self { name, size, content_type, source: Source::Memory(bytes) })
    }

    /// The same on its way to an address.
    pub(crate) fn put(&self, url: &str) -> Result<Put> {
        Put::to(url, self.content_type, self.source.clone(), self.size)
    }
}

fn kind_of(name: &str, param: &str) -> Result<&'static str> {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let found = KINDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension));
    found.map(|(_, kind)| *kind).ok_or_else(|| {
        Error::invalid(format!("`{param}` must end in .csv, .xls or .xlsx: the service reads no other file"))
    })
}

fn check_size(size: u64, param: &str) -> Result<()> {
    match size {
        0 => Err(Error::invalid(format!("`{param}` is empty: there is nobody to call"))),
        1..=MOST_BYTES => Ok(()),
        _ => Err(Error::invalid(format!(
            "`{param}` is too large: {size} bytes, and the service takes at most {MOST_BYTES} (5 MiB); split the list"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_decides_in_any_case() {
        assert_eq!(kind_of("a.CSV", "fileName").ok(), Some("text/csv"));
        assert_eq!(kind_of("a.b.xls", "fileName").ok(), Some("application/vnd.ms-excel"));
        for wrong in ["a", "a.txt", "csv", "a.csv.gz", ""] {
            let error = kind_of(wrong, "fileName").map_err(|e| e.message().contains("`fileName`"));
            assert_eq!(error.err(), Some(true), "{wrong}");
        }
    }

    #[test]
    fn the_size_is_checked_on_both_sides() {
        assert!(check_size(0, "content").is_err() && check_size(MOST_BYTES + 1, "content").is_err());
        assert!(check_size(1, "content").is_ok() && check_size(MOST_BYTES, "content").is_ok());
    }
}
