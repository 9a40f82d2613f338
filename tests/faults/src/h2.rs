//! Just enough HTTP/2 (RFC 9113) to speak it wrongly: frames are read and written as bytes, header blocks are not decoded.

use crate::Request;

/// What a client begins with.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// One frame as it stands on the wire.
pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
    let mut bytes = vec![length[1], length[2], length[3], kind, flags];
    bytes.extend_from_slice(&stream.to_be_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

/// SETTINGS with these pairs of identifier and value; 4 is the window that a stream begins with.
pub fn settings(pairs: &[(u16, u32)]) -> Vec<u8> {
    let payload: Vec<u8> =
        pairs.iter().flat_map(|(id, value)| [&id.to_be_bytes()[..], &value.to_be_bytes()].concat()).collect();
    frame(SETTINGS, 0, 0, &payload)
}

/// An answer in JSON with status 200.
pub fn answer(stream: u32, body: &str) -> Vec<u8> {
    // Both names stand in the static table of HPACK: `:status: 200` as a whole, `content-type` as entry 31.
    let kind = b"application/json";
    let block = [&[0x88, 0x0f, 31 - 15, u8::try_from(kind.len()).unwrap_or(0)], &kind[..]].concat();
    [frame(HEADERS, END_HEADERS, stream, &block), frame(DATA, END_STREAM, stream, body.as_bytes())].concat()
}

/// GOAWAY without an error: streams above `last` were not looked at.
pub fn goaway(last: u32) -> Vec<u8> {
    frame(GOAWAY, 0, 0, &[last.to_be_bytes(), 0_u32.to_be_bytes()].concat())
}

/// What was read from a connection.
pub(crate) enum Taken {
    /// A whole request.
    Request(Request),
    /// Something that is to be answered with these bytes, perhaps none.
    Reply(Vec<u8>),
    /// Not a whole frame yet.
    Nothing,
}

/// Takes one frame from the front of `bytes`; the preface counts as one.
pub(crate) fn take(bytes: &mut Vec<u8>, connection: usize) -> Taken {
    if bytes.starts_with(PREFACE) {
        bytes.drain(..PREFACE.len());
        return Taken::Reply(Vec::new());
    }
    let Some(head) = bytes.first_chunk::<9>() else { return Taken::Nothing };
    if bytes.starts_with(b"PRI") {
        return Taken::Nothing;
    }
    let end = 9 + u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
    let (kind, flags) = (head[3], head[4]);
    let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
    if bytes.len() < end {
        return Taken::Nothing;
    }
    let payload: Vec<u8> = bytes.drain(..end).skip(9).collect();
    match kind {
        SETTINGS if flags & ACK == 0 => Taken::Reply(frame(SETTINGS, ACK, 0, &[])),
        PING if flags & ACK == 0 => Taken::Reply(frame(PING, ACK, 0, &payload)),
        HEADERS | DATA if flags & END_STREAM != 0 => Taken::Request(request(connection, stream, &payload)),
        _ => Taken::Reply(Vec::new()),
    }
}

/// Method and target stay packed.
fn request(connection: usize, stream: u32, body: &[u8]) -> Request {
    Request {
        connection,
        number: 0,
        stream,
        method: String::new(),
        target: String::new(),
        headers: Vec::new(),
        body: body.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_taken_when_they_are_whole() {
        let mut bytes = PREFACE[..5].to_vec();
        assert!(matches!(take(&mut bytes, 0), Taken::Nothing));
        bytes.extend_from_slice(&PREFACE[5..]);
        bytes.extend(settings(&[(4, 0)]));
        bytes.extend(frame(HEADERS, END_HEADERS | END_STREAM, 3, b"x"));
        bytes.pop();
        assert!(matches!(take(&mut bytes, 0), Taken::Reply(empty) if empty.is_empty()));
        assert!(matches!(take(&mut bytes, 0), Taken::Reply(ack) if ack == [0, 0, 0, 4, 1, 0, 0, 0, 0]));
        assert!(matches!(take(&mut bytes, 0), Taken::Nothing));
        bytes.push(b'x');
        assert!(matches!(take(&mut bytes, 7), Taken::Request(one) if (one.connection, one.stream) == (7, 3)));
        assert!(bytes.is_empty());
    }
}
