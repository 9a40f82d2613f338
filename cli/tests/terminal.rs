//! What a person sees, on a terminal: tables that fit, bars, a question whose answer is not shown, and Ctrl-C.
#![cfg(unix)]

mod support;

use rustix::fs::OFlags;
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use support::{SECRET, emulator, program};
use videosdk_emulator::Emulator;

const LONG: Duration = Duration::from_secs(20);

/// A program on a terminal of its own, and all that this terminal has shown.
struct Terminal {
    child: Child,
    keys: File,
    screen: File,
    shown: Arc<Mutex<String>>,
}

impl Terminal {
    fn of(mut command: Command, columns: u16) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&master).and_then(|()| unlockpt(&master)).expect("it may be opened");
        let name = ptsname(&master, Vec::new()).expect("it has a name");
        let no_ctty = OFlags::NOCTTY.bits().try_into().expect("a flag");
        let screen = File::options()
            .read(true)
            .write(true)
            .custom_flags(no_ctty)
            .open(OsStr::from_bytes(name.as_bytes()))
            .expect("it is opened");
        let size = Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&screen, size).expect("it takes a size");
        let copy = || screen.try_clone().expect("a terminal can be shared");
        let child = command.stdin(copy()).stdout(copy()).stderr(copy()).spawn().expect("it starts");
        let keys = File::from(master);
        let shown = Arc::new(Mutex::new(String::new()));
        let (mut reading, showing) = (keys.try_clone().expect("it can be shared"), Arc::clone(&shown));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = reading.read(&mut bytes) {
                showing
                    .lock()
                    .expect("no test panics with it")
                    .push_str(&String::from_utf8_lossy(&bytes[..read]));
            }
        });
        Self { child, keys, screen, shown }
    }

    fn type_in(&mut self, text: &str) {
        self.keys.write_all(text.as_bytes()).expect("it is typed");
    }

    /// Waits until this has been shown.
    fn until(&self, text: &str) {
        let begun = Instant::now();
        while !self.shown().contains(text) {
            assert!(begun.elapsed() < LONG, "`{text}` is not shown: {:?}", self.shown());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn shown(&self) -> String {
        self.shown.lock().expect("no test panics with it").clone()
    }

    fn interrupt(&self) {
        let pid = Pid::from_child(&self.child);
        kill_process(pid, Signal::INT).expect("it runs");
    }

    fn shows_what_is_typed(&self) -> bool {
        tcgetattr(&self.screen).expect("it has modes").local_modes.contains(LocalModes::ECHO)
    }

    /// How it ended, and all that it has shown.
    fn end(mut self) -> (ExitStatus, String) {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                break status;
            }
            assert!(begun.elapsed() < LONG, "it does not end: {:?}", self.shown());
            std::thread::sleep(Duration::from_millis(10));
        };
        // What it printed last may still be on its way.
        let _ = self.screen.write_all(b"~end~");
        self.until("~end~");
        (status, self.shown().replace("~end~", "").replace('\r', "\n").replace("\n\n", "\n"))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It has mostly ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn on_terminal(emulator: &Emulator, columns: u16, words: &[&str]) -> Terminal {
    let mut command = program(emulator);
    command.args(words);
    Terminal::of(command, columns)
}

fn with_rooms(count: usize) -> Emulator {
    let emulator = emulator();
    for number in 0..count {
        let mut command = program(&emulator);
        command.args(["call", "rooms.create", &format!("customRoomId=room-{number}")]);
        assert!(support::run(command, "").status.success());
    }
    emulator
}

#[test]
fn a_table_keeps_within_a_narrow_terminal_and_says_what_had_no_room() {
    let emulator = with_rooms(2);
    let (status, shown) = on_terminal(&emulator, 40, &["call", "rooms.list"]).end();
    assert!(status.success(), "{shown}");
    assert!(shown.contains("this terminal has no room for") && shown.contains("--json has all"), "{shown}");
    let table = shown.lines().filter(|line| !line.contains("this terminal"));
    for line in table.map(without_colours) {
        assert!(line.chars().count() <= 40, "{line}");
    }
    let (_, shown) = on_terminal(&emulator, 60, &["operations", "hls"]).end();
    assert!(
        shown.lines().all(|line| without_colours(line).chars().count() <= 60 || line.contains("no room")),
        "{shown}"
    );
}

fn without_colours(line: &str) -> String {
    let colour = regex_lite::Regex::new("\u{1b}\\[[0-9;]*[mK]").expect("a pattern");
    colour.replace_all(line, "").into_owned()
}

#[test]
fn colours_are_for_terminals_of_people_who_want_them() {
    let emulator = emulator();
    let (_, shown) = on_terminal(&emulator, 80, &["doctor"]).end();
    assert!(shown.contains("\u{1b}[32m"), "{shown}");
    let mut command = program(&emulator);
    command.arg("doctor").env("NO_COLOR", "1");
    let (_, shown) = Terminal::of(command, 80).end();
    assert!(shown.contains("credentials") && !shown.contains("\u{1b}["), "{shown}");
}

#[test]
fn paging_draws_a_bar_and_leaves_nothing_of_it() {
    let emulator = with_rooms(3);
    let (status, shown) = on_terminal(&emulator, 200, &["call", "rooms.list", "perPage=1", "--all"]).end();
    assert!(status.success(), "{shown}");
    assert!(shown.contains("page [################        ]  67 %  2 of 3"), "{shown}");
    assert!(
        shown.contains("\u{1b}[K\u{1b}[1mroomId") || shown.contains("\u{1b}[K\n\u{1b}[1mroomId"),
        "{shown}"
    );
}

#[test]
fn an_upload_draws_a_bar_and_the_wait_for_the_file_is_seen() {
    let emulator = emulator();
    let words = ["call", "batchCalls.uploadFile", "fileName=a.csv", "content=@-"];
    let mut terminal = on_terminal(&emulator, 200, &words);
    terminal.type_in("to\n+14155550100\n\u{4}");
    let (status, shown) = terminal.end();
    assert!(status.success(), "{shown}");
    assert!(shown.contains("uploading [########################] 100 %"), "{shown}");
    assert!(shown.contains("parsing"), "{shown}");
}

#[test]
fn a_secret_is_asked_for_and_never_shown() {
    let emulator = emulator();
    let mut command = program(&emulator);
    command.env_remove("VIDEOSDK_SECRET").args(["call", "rooms.create"]);
    let mut terminal = Terminal::of(command, 80);
    terminal.until("Secret of the project");
    assert!(!terminal.shows_what_is_typed());
    terminal.type_in(&format!("{SECRET}\n"));
    terminal.until("roomId");
    assert!(terminal.shows_what_is_typed());
    let (status, shown) = terminal.end();
    assert!(status.success() && !shown.contains(SECRET), "{shown}");
}

#[test]
fn ctrl_c_at_that_question_leaves_the_terminal_as_it_was() {
    let emulator = emulator();
    let mut command = program(&emulator);
    command.env_remove("VIDEOSDK_SECRET").args(["call", "rooms.create"]);
    let terminal = Terminal::of(command, 80);
    terminal.until("Secret of the project");
    terminal.interrupt();
    terminal.until_shows_again();
    let (status, _) = terminal.end();
    assert_eq!(status.signal(), Some(2), "{status}");
    assert!(emulator.requests().is_empty());
}

impl Terminal {
    fn until_shows_again(&self) {
        let begun = Instant::now();
        while !self.shows_what_is_typed() {
            assert!(begun.elapsed() < LONG, "what is typed stays hidden");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

#[test]
fn a_token_can_be_pasted() {
    let emulator = emulator();
    let mut command = program(&emulator);
    command.args(["token", "api"]);
    let token = support::text(&support::run(command, "").stdout);
    let mut terminal = on_terminal(&emulator, 200, &["explain"]);
    terminal.until("Paste the token");
    terminal.type_in(&token);
    let (status, shown) = terminal.end();
    assert!(status.success() && shown.contains("It may call the REST API"), "{shown}");
}
