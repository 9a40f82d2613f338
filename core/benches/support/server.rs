//! The server of a bench: a child process, so that its work is not counted, with answers made beforehand.

use super::rooms;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;

/// Sizes of the pages it can answer with.
pub const PAGES: [usize; 3] = [1, 20, 100];

/// Runs this program again as `measure`, on one core where `taskset` is there, and without the proxies of the
/// environment. A second core would have to be woken for each answer, which costs more than the work that is measured.
pub fn pinned() -> ExitCode {
    let exe = std::env::current_exe().unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let allowed = status.lines().find_map(|l| l.strip_prefix("Cpus_allowed_list:"));
    let core = allowed.and_then(|l| l.trim().rsplit([',', '-']).next());
    let taskset =
        core.filter(|c| Command::new("taskset").args(["-c", c, "true"]).status().is_ok_and(|s| s.success()));
    let mut again = match taskset {
        Some(core) => {
            let mut command = Command::new("taskset");
            command.args(["-c", core]).arg(exe);
            command
        }
        None => Command::new(exe),
    };
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        again.env_remove(name);
    }
    println!(
        "Client and server on one core: {}",
        if taskset.is_some() { "yes" } else { "no, taskset is missing" }
    );
    let status = again.arg("measure").status().unwrap();
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The running child. It ends with this value, or when its input does.
pub struct Server {
    child: Child,
    pub url: String,
}

impl Server {
    pub fn start() -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut child = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, url: format!("http://{}", line.trim()) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Answers {
    room: String,
    pages: [String; PAGES.len()],
}

/// What the child does.
pub fn serve() -> ExitCode {
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    let answers = Arc::new(Answers {
        room: answer(&rooms::room(1)),
        pages: PAGES.map(|count| answer(&rooms::page(count))),
    });
    for stream in listener.incoming() {
        let answers = Arc::clone(&answers);
        std::thread::spawn(move || answer_all(stream.unwrap(), &answers));
    }
    ExitCode::SUCCESS
}

fn answer(body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {length}\r\n\
         date: Mon, 02 Mar 2026 09:40:18 GMT\r\nx-request-id: 3f6c1f0e-6d7e-4a55-9a0e-0c6f5d1b7a21\r\n\r\n{body}"
    )
}

fn answer_all(mut stream: TcpStream, answers: &Answers) {
    stream.set_nodelay(true).unwrap();
    let mut buffer = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        while let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            let number = |name: &str| {
                let text = head.split(name).nth(1)?;
                text[..text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())].parse::<usize>().ok()
            };
            let whole = end + 4 + number("\r\ncontent-length: ").unwrap_or(0);
            if buffer.len() < whole {
                break;
            }
            let page = number("perpage=").and_then(|n| PAGES.iter().position(|p| *p == n));
            let body = if head.starts_with("post") { &answers.room } else { &answers.pages[page.unwrap()] };
            buffer.drain(..whole);
            if stream.write_all(body.as_bytes()).is_err() {
                return;
            }
        }
        match stream.read(&mut piece) {
            Ok(n) if n > 0 => buffer.extend_from_slice(&piece[..n]),
            _ => return,
        }
    }
}
