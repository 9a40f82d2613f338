//! What a media client does with the address and the token that WHIP or WHEP gave it. The official SDK leaves this to
//! others, so the test speaks HTTP by itself.

use std::io::{Error, Read, Result, Write};
use std::net::TcpStream;
use std::time::Duration;

const OFFER: &str =
    "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendonly\r\n";

/// Sends an offer and tells the session that the answer names.
///
/// # Errors
/// When the address is none, or the offer is not answered as WHIP and WHEP demand.
pub fn offer(url: &str, token: &str) -> Result<String> {
    let rest = url.strip_prefix("http://").ok_or_else(|| Error::other("not an http address"))?;
    let (host, path) = rest.split_once('/').ok_or_else(|| Error::other("an address without a path"))?;
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let length = OFFER.len();
    write!(
        stream,
        "POST /{path} HTTP/1.1\r\nhost: {host}\r\nauthorization: {token}\r\ncontent-type: application/sdp\r\n\
         content-length: {length}\r\nconnection: close\r\n\r\n{OFFER}"
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    session_of(&answer).map(str::to_owned).ok_or_else(|| Error::other(answer))
}

/// The last part of the `Location` header of an answer that is a 201 with the opposite direction.
fn session_of(answer: &str) -> Option<&str> {
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let location = head.lines().find_map(|line| line.strip_prefix("location: "))?;
    let good = head.starts_with("HTTP/1.1 201 ") && body.contains("a=recvonly");
    location.rsplit('/').next().filter(|_| good)
}
