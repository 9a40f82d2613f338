//! `listen`: a receiver of webhooks on this machine. It verifies each delivery, prints it, hands it on and can send it again.

use crate::credentials::Project;
use crate::fail::Fail;
use crate::forward::{Forward, Kept};
use crate::screen::Screen;
use crate::table::clean;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::BufRead as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};
use videosdk_api::webhook::{Delivery, SIGNATURE_HEADER};
use videosdk_api::{Client, Error};

/// What is being handed on when it is told to stop has so long to be answered.
const GRACE: Duration = Duration::from_secs(3);
/// So many deliveries can be sent again.
const KEPT: usize = 100;
/// Members of an event that say what it is about.
const TELLING: [&str; 7] =
    ["meetingId", "roomId", "sessionId", "participantId", "recordingId", "callId", "id"];

pub(crate) fn command() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name);
    Command::new("listen")
        .about("Receive webhooks on this machine: verify, print, hand on")
        .after_help(
            "Deliveries that verify are answered with 200, or with what --forward was answered; others with 401, and they \
             are not handed on. With --forward, a line with the number of a delivery (or an empty one, for the last) on \
             the standard input sends it again. The service's key is fetched without a token.",
        )
        .args([
            option("port").value_name("N").value_parser(clap::value_parser!(u16)).default_value("0").help("0 takes a free one"),
            option("host").value_name("ADDRESS").default_value("127.0.0.1").help("Address to listen on"),
            option("forward").value_name("URL").help("Hand verified deliveries on, byte for byte"),
            option("count").value_name("N").value_parser(clap::value_parser!(u64).range(1..)).help("End after so many deliveries; exit code 5 when one did not verify"),
        ])
}

/// What the receiver knows.
struct Desk {
    client: Client,
    screen: Screen,
    forward: Option<Forward>,
    count: Option<u64>,
    book: Mutex<Book>,
    enough: Notify,
}

#[derive(Default)]
struct Book {
    received: u64,
    unsound: u64,
    /// How many have been answered.
    done: u64,
    kept: VecDeque<Kept>,
    /// Nobody reads any more what is printed.
    unread: bool,
}

impl Desk {
    /// Without `--count`, being told to stop is how it ends.
    fn verdict(&self) -> Result<(), Fail> {
        let book = self.book();
        match self.count {
            Some(count) if book.done < count && !book.unread => Err(Fail::Interrupted),
            Some(_) if book.unsound > 0 => Err(Fail::Unsound),
            _ => Ok(()),
        }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) fn run(given: &ArgMatches, project: &Project, screen: &Screen) -> Result<(), Fail> {
    let host = given.get_one::<String>("host").map_or("127.0.0.1", String::as_str);
    let port = given.get_one("port").copied().unwrap_or(0);
    let desk = Arc::new(Desk {
        client: project.stranger()?,
        screen: *screen,
        forward: given.get_one::<String>("forward").map(|url| Forward::to(url)).transpose()?,
        count: given.get_one("count").copied(),
        book: Mutex::default(),
        enough: Notify::new(),
    });
    let system = |error: std::io::Error| Fail::System(format!("{host}:{port}: {error}"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(system)?;
    runtime.block_on(async {
        let stop = videosdk_emulator::program::stop_signal().map_err(system)?;
        let listener = TcpListener::bind((host, port)).await.map_err(system)?;
        let address = listener.local_addr().map_err(system)?;
        announce(&desk, &format!("http://{address}"))?;
        if desk.forward.is_some() {
            tokio::spawn(send_again(Arc::clone(&desk), typed_lines()));
        }
        let app = Router::new().fallback(receive).with_state(Arc::clone(&desk));
        let (ending, ended) = (Arc::clone(&desk), Arc::new(Notify::new()));
        let over = Arc::clone(&ended);
        let until = async move {
            tokio::select! {
                () = stop => {}
                () = ending.enough.notified() => {}
            }
            over.notify_one();
        };
        let late = async {
            ended.notified().await;
            tokio::time::sleep(GRACE).await;
        };
        tokio::select! {
            served = axum::serve(listener, app).with_graceful_shutdown(until) => served.map_err(system),
            () = late => Ok(()),
        }
    })?;
    // A thread may still read the standard input; it must not keep the program.
    runtime.shutdown_background();
    desk.verdict()
}

fn announce(desk: &Desk, url: &str) -> Result<(), Fail> {
    if desk.screen.json {
        return Ok(desk.screen.value(&json!({ "url": url }))?);
    }
    desk.screen.line(&format!("listening on {url}"))?;
    if let Some(forward) = &desk.forward {
        desk.screen.line(&format!(
            "handing on to {}; a number and Enter sends that delivery again",
            forward.url()
        ))?;
    }
    Ok(())
}

async fn receive(
    State(desk): State<Arc<Desk>>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if method != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED;
    }
    let number = {
        let mut book = desk.book();
        book.received += 1;
        book.received
    };
    let signatures: Vec<&str> =
        headers.get_all(SIGNATURE_HEADER).iter().filter_map(|value| value.to_str().ok()).collect();
    let verified = desk.client.verify_webhook(&body, &signatures).await;
    let mut forwarded = None;
    if verified.is_ok() {
        let kept = Kept { number, headers, body };
        if let Some(forward) = &desk.forward {
            forwarded = Some(forward.send(&kept).await);
        }
        let mut book = desk.book();
        book.kept.truncate(KEPT - 1);
        book.kept.push_front(kept);
    }
    print(&desk, number, &verified, forwarded.as_ref());
    finish(&desk, verified.is_ok());
    match (verified, forwarded) {
        (Err(_), _) => StatusCode::UNAUTHORIZED,
        (Ok(_), Some(Err(_))) => StatusCode::BAD_GATEWAY,
        (Ok(_), Some(Ok(status))) => StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY),
        (Ok(_), None) => StatusCode::OK,
    }
}

fn finish(desk: &Desk, is_sound: bool) {
    let mut book = desk.book();
    book.done += 1;
    book.unsound += u64::from(!is_sound);
    if desk.count.is_some_and(|count| book.done >= count) {
        desk.enough.notify_one();
    }
}

fn print(
    desk: &Desk,
    number: u64,
    verified: &Result<Delivery, Error>,
    forwarded: Option<&Result<u16, String>>,
) {
    let screen = &desk.screen;
    let printed = if screen.json {
        screen.value(&as_json(number, verified, forwarded))
    } else {
        screen.line(&as_line(screen, number, verified, forwarded))
    };
    // It goes on handing on when nobody reads what it prints; else there is nothing left to do, as after `| head -3`.
    if printed.is_err() && desk.forward.is_none() {
        desk.book().unread = true;
        desk.enough.notify_one();
    }
}

fn as_json(
    number: u64,
    verified: &Result<Delivery, Error>,
    forwarded: Option<&Result<u16, String>>,
) -> Value {
    let mut all = match verified {
        Ok(delivery) => json!({
            "number": number,
            "verified": true,
            "event": delivery.event.kind,
            "duplicate": delivery.duplicate,
            "data": delivery.event.data,
        }),
        Err(error) => {
            json!({ "number": number, "verified": false, "code": error.code(), "error": error.message() })
        }
    };
    match forwarded {
        Some(Ok(status)) => all["forwarded"] = json!({ "status": status }),
        Some(Err(error)) => all["forwarded"] = json!({ "error": error }),
        None => {}
    }
    all
}

fn as_line(
    screen: &Screen,
    number: u64,
    verified: &Result<Delivery, Error>,
    forwarded: Option<&Result<u16, String>>,
) -> String {
    let mut line = match verified {
        Ok(delivery) => {
            let about =
                TELLING.iter().filter_map(|name| Some((name, delivery.event.data.get(*name)?.as_str()?)));
            let about: String = about.map(|(name, value)| format!("  {name}={}", clean(value))).collect();
            let again = if delivery.duplicate { "  (the same bytes as before)" } else { "" };
            format!("#{number}  {}  {}{about}{again}", screen.good("verified"), clean(&delivery.event.kind))
        }
        Err(error) => format!("#{number}  {}  {}", screen.bad("REFUSED"), clean(&error.to_string())),
    };
    if let Some(outcome) = forwarded {
        line.push_str("  -> ");
        line.push_str(&outcome.as_ref().map_or_else(|error| screen.bad(error), u16::to_string));
    }
    line
}

/// Lines of the standard input, read on a thread of their own, because nothing can end such a wait.
fn typed_lines() -> mpsc::UnboundedReceiver<String> {
    let (sender, receiver) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}

async fn send_again(desk: Arc<Desk>, mut lines: mpsc::UnboundedReceiver<String>) {
    let Some(forward) = &desk.forward else { return };
    while let Some(line) = lines.recv().await {
        let wanted = line.trim();
        let found = {
            let book = desk.book();
            let fits =
                |kept: &&Kept| wanted.is_empty() || kept.number.to_string() == wanted.trim_start_matches('#');
            book.kept.iter().find(fits).cloned()
        };
        let Some(kept) = found else {
            desk.screen.note(&format!("there is no verified delivery {}", clean(wanted)));
            continue;
        };
        let outcome = forward.send(&kept).await;
        let _ = if desk.screen.json {
            let told =
                outcome.map_or_else(|error| json!({ "error": error }), |status| json!({ "status": status }));
            desk.screen.value(&json!({ "number": kept.number, "again": true, "forwarded": told }))
        } else {
            let told = outcome.map_or_else(|error| desk.screen.bad(&error), |status| status.to_string());
            desk.screen.line(&format!("#{}  again  -> {told}", kept.number))
        };
    }
}
