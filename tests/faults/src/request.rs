//! A request as it was read from the wire.

/// A request, nothing decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Which connection it came on, counted from 0.
    pub connection: usize,
    /// Which request of the server it is, counted from 0.
    pub number: usize,
    /// Its stream, where it came over HTTP/2; else 0. Of such a request only this and the end of the body are known.
    pub stream: u32,
    /// The method.
    pub method: String,
    /// Path and query as they stood on the request line.
    pub target: String,
    /// Names in lower case, values as they came, in order.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// The first header of this name, written in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The path without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Takes one request from the front of `bytes`, if it is there as a whole. Bodies must have a `Content-Length`.
    pub(crate) fn take(bytes: &mut Vec<u8>, connection: usize) -> Option<Self> {
        let end = bytes.windows(4).position(|w| w == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.split("\r\n");
        let mut first = lines.next()?.split(' ').map(str::to_owned);
        let (method, target) = (first.next()?, first.next()?);
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(n, v)| (n.to_ascii_lowercase(), v.trim().to_owned()))
            .collect();
        let length = headers.iter().find(|(n, _)| n == "content-length").and_then(|(_, v)| v.parse().ok());
        let whole = end + 4 + length.unwrap_or(0_usize);
        if bytes.len() < whole {
            return None;
        }
        let body = bytes[end + 4..whole].to_vec();
        bytes.drain(..whole);
        Some(Self { connection, number: 0, stream: 0, method, target, headers, body })
    }
}

#[cfg(test)]
mod tests {
    use super::Request;

    #[test]
    fn a_request_is_taken_when_it_is_whole_and_the_next_one_stays() {
        let mut bytes = b"POST /a?b=1 HTTP/1.1\r\nX-A:  1 \r\nContent-Length: 3\r\n\r\nab".to_vec();
        assert_eq!(Request::take(&mut bytes, 0), None);
        bytes.extend_from_slice(b"cGET / HT");
        let request = Request::take(&mut bytes, 7).expect("whole");
        assert_eq!((request.method.as_str(), request.path(), request.connection), ("POST", "/a", 7));
        assert_eq!((request.header("x-a"), request.body.as_slice()), (Some("1"), &b"abc"[..]));
        assert_eq!(bytes, b"GET / HT");
    }
}
