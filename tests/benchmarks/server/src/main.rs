//! The server that everything is measured against: one thread, and answers made beforehand, over HTTP/1.1 with and without TLS.
//!
//! `videosdk-bench-server CA_FILE` writes its certificate there, prints `{"http":"http://…","https":"https://…"}`, and ends with its input.
//! A POST is answered with a room, a GET with a page of as many rooms as `perPage` says.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod rooms;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Read;
use std::rc::Rc;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::{LocalSet, spawn_local};
use tokio_rustls::TlsAcceptor;

/// As many connections may wait to be accepted as the largest number of calls at once.
const BACKLOG: u32 = 4096;

fn main() {
    let ca_file = std::env::args().nth(1).expect("the file that the certificate goes to");
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    LocalSet::new().block_on(&runtime, serve(&ca_file));
}

async fn serve(ca_file: &str) {
    let (plain, secure) = (listener(), listener());
    let tls = tls(ca_file);
    let answers = Rc::new(Answers::default());
    println!(
        r#"{{"http":"http://{}","https":"https://{}"}}"#,
        plain.local_addr().unwrap(),
        secure.local_addr().unwrap()
    );
    let again = Rc::clone(&answers);
    spawn_local(async move {
        loop {
            let (stream, _) = secure.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let (tls, answers) = (tls.clone(), Rc::clone(&again));
            spawn_local(async move {
                if let Ok(stream) = tls.accept(stream).await {
                    answer_all(stream, &answers).await;
                }
            });
        }
    });
    loop {
        let (stream, _) = plain.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        let answers = Rc::clone(&answers);
        spawn_local(async move { answer_all(stream, &answers).await });
    }
}

fn listener() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    socket.listen(BACKLOG).unwrap()
}

/// A certificate for the loopback, of an authority that is made for it.
fn tls(ca_file: &str) -> TlsAcceptor {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    // Of another name than the certificate that it signs, which otherwise looks as if it had signed itself.
    authority.distinguished_name.push(DnType::CommonName, "Loopback authority");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    std::fs::write(ca_file, authority.pem()).unwrap();
    let key = KeyPair::generate().unwrap();
    let server = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    let certificate = server.signed_by(&key, &authority).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.serialize_der().try_into().unwrap())
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// By the number of rooms; none is the answer to a POST.
#[derive(Default)]
struct Answers(RefCell<HashMap<Option<usize>, Rc<[u8]>>>);

impl Answers {
    fn of(&self, rooms: Option<usize>) -> Rc<[u8]> {
        let mut made = self.0.borrow_mut();
        Rc::clone(made.entry(rooms).or_insert_with(|| {
            let body = rooms.map_or_else(|| rooms::room(1), rooms::page);
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {length}\r\n\
                 date: Mon, 02 Mar 2026 09:40:18 GMT\r\nx-request-id: 3f6c1f0e-6d7e-4a55-9a0e-0c6f5d1b7a21\r\n\r\n"
            );
            (head + &body).into_bytes().into()
        }))
    }
}

async fn answer_all(mut stream: impl AsyncRead + AsyncWrite + Unpin, answers: &Answers) {
    let mut buffer = Vec::new();
    loop {
        while let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = buffer[..end].to_ascii_lowercase();
            let whole = end + 4 + number(&head, b"\r\ncontent-length:").unwrap_or(0);
            if buffer.len() < whole {
                break;
            }
            let rooms = (!head.starts_with(b"post")).then(|| number(&head, b"perpage=").unwrap_or(20));
            buffer.drain(..whole);
            if stream.write_all(&answers.of(rooms)).await.is_err() || stream.flush().await.is_err() {
                return;
            }
        }
        match stream.read_buf(&mut buffer).await {
            Ok(n) if n > 0 => {}
            _ => return,
        }
    }
}

/// The number that follows this name.
fn number(head: &[u8], name: &[u8]) -> Option<usize> {
    let at = head.windows(name.len()).position(|part| part == name)?;
    let text = head[at + name.len()..].trim_ascii_start();
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit());
    Some(digits.fold(0, |value, byte| value * 10 + usize::from(byte - b'0')))
}
