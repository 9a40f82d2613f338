//! How it ends when the world around it misbehaves: a reader that goes, a full disk, streams that are closed, arguments that are no
//! text, Ctrl-C.
#![cfg(unix)]

mod support;

use rustix::process::{Pid, Signal, kill_process};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use support::{emulator, program, run, text};

/// The program by the hand of a shell, which can do with streams what a test cannot.
fn by_shell(line: &str) -> Command {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", line, env!("CARGO_BIN_EXE_videosdk-api")]);
    command.env_clear().env("PATH", "/usr/bin:/bin");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn a_reader_that_goes_is_no_failure() {
    for line in ["operations", "operations --json", "--help", "completions bash", "call rooms.create --help"]
    {
        // Whoever reads nothing at all is the hardest case.
        let output = run(by_shell(&format!("{{ \"$0\" {line}; echo $? >&2; }} | :")), "");
        assert_eq!(text(&output.stderr), "0\n", "{line}");
    }
    let output = run(by_shell("\"$0\" operations | head -1"), "");
    assert!(text(&output.stdout).starts_with("OPERATION") && output.stderr.is_empty());
}

/// Linux has a device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    for line in ["operations", "--help", "token api --help"] {
        let output = run(by_shell(&format!("\"$0\" {line} > /dev/full")), "");
        assert_eq!(output.status.code(), Some(4), "{line}");
        assert!(
            text(&output.stderr).starts_with("error: the output cannot be written"),
            "{}",
            text(&output.stderr)
        );
    }
}

#[test]
fn closed_streams_harm_nothing() {
    let emulator = emulator();
    for (closed, code) in [("<&-", 0), (">&-", 0), ("2>&-", 0), ("<&- >&- 2>&-", 0)] {
        let mut command = by_shell(&format!("\"$0\" call rooms.create {closed}"));
        let known = program(&emulator);
        command.envs(known.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = run(command, "");
        assert_eq!(output.status.code(), Some(code), "{closed}: {}", text(&output.stderr));
    }
    let output = run(by_shell("\"$0\" explain <&-"), "");
    assert_eq!(output.status.code(), Some(5), "an empty token is no token: {}", text(&output.stderr));
}

#[test]
fn arguments_that_are_no_text_are_refused_and_names_of_files_need_not_be_text() {
    let emulator = emulator();
    let mut command = program(&emulator);
    command.args(["call", "rooms.get"]).arg(OsStr::from_bytes(b"roomId=\xff"));
    let output = run(command, "");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("UTF-8"), "{}", text(&output.stderr));

    let name = [format!("videosdk-cli-{}-", std::process::id()).as_bytes(), b"\xff"].concat();
    let file = std::env::temp_dir().join(OsStr::from_bytes(&name));
    std::fs::write(&file, support::SECRET).expect("the file is written");
    let mut command = program(&emulator);
    command.env_remove("VIDEOSDK_SECRET").args(["call", "rooms.create", "--secret-file"]).arg(&file);
    let output = run(command, "");
    std::fs::remove_file(&file).expect("the file is there");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));

    let mut command = program(&emulator);
    command.env("VIDEOSDK_SECRET", OsStr::from_bytes(b"\xff\xfe")).args(["call", "rooms.list"]);
    let output = run(command, "");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stderr), "error: VIDEOSDK_SECRET is not text in UTF-8: set it again\n");
    let mut command = program(&emulator);
    let no_text = File::open(env!("CARGO_BIN_EXE_videosdk-api")).expect("the program is a file");
    command.arg("explain").stdin(Stdio::from(no_text));
    let output = command.output().expect("it ends");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("the token cannot be read"), "{}", text(&output.stderr));
}

fn interrupt(child: &Child) {
    kill_process(Pid::from_child(child), Signal::INT).expect("it runs");
}

fn ended(child: &mut Child) -> std::process::ExitStatus {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            return status;
        }
        if begun.elapsed() > Duration::from_secs(10) {
            child.kill().expect("it still runs");
            panic!("it does not end");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn ctrl_c_ends_a_call_that_waits_for_its_answer() {
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let mut command = program(&emulator());
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let mut child = command.args(["call", "rooms.list", "--endpoint", &url]).spawn().expect("it starts");
    let (_waiting, _) = silent.accept().expect("it calls");
    interrupt(&child);
    assert_eq!(ended(&mut child).signal(), Some(2));
}

#[test]
fn ctrl_c_is_how_a_receiver_and_an_emulator_end_and_one_that_was_to_count_says_that_it_did_not() {
    let emulator = emulator();
    for (words, code) in [(&["listen"][..], 0), (&["emulator"], 0), (&["listen", "--count", "2"], 130)] {
        let mut child = program(&emulator).args(words).spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("it is piped"))
            .read_line(&mut line)
            .expect("it says where");
        interrupt(&child);
        assert_eq!(ended(&mut child).code(), Some(code), "{words:?}");
        let mut said = String::new();
        child.stderr.take().expect("it is piped").read_to_string(&mut said).expect("it is read");
        assert_eq!(said, "", "{words:?}");
    }
}

#[test]
fn a_second_ctrl_c_waits_for_nothing() {
    // A delivery is being handed on to somebody who never answers.
    let emulator = emulator();
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let target = format!("http://{}", silent.local_addr().expect("an address"));
    let mut child =
        program(&emulator).args(["listen", "--json", "--forward", &target]).spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line).expect("it says where");
    let told: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
    let mut command = program(&emulator);
    let url = told["url"].as_str().expect("an address");
    command.args(["call", "rooms.create", "--json", "webhook.events=session-started"]);
    command.arg(format!("webhook.endPoint={url}"));
    let room: serde_json::Value = serde_json::from_slice(&run(command, "").stdout).expect("a room");
    emulator.join(room["roomId"].as_str().expect("its id"), "ana", "Ana").expect("she may join");
    let (_waiting, _) = silent.accept().expect("it is handed on");
    interrupt(&child);
    std::thread::sleep(Duration::from_millis(100));
    let begun = Instant::now();
    interrupt(&child);
    assert_eq!(ended(&mut child).code(), Some(130));
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}

#[test]
fn a_receiver_that_nobody_reads_any_more_ends() {
    let emulator = emulator();
    let mut child = program(&emulator).args(["listen", "--json"]).spawn().expect("it starts");
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
    out.read_line(&mut line).expect("it says where");
    drop(out);
    let told: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
    let url = told["url"].as_str().expect("an address").trim_start_matches("http://").to_owned();
    let mut stream = std::net::TcpStream::connect(url).expect("it listens");
    let request = b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
    std::io::Write::write_all(&mut stream, request).expect("it is sent");
    assert_eq!(ended(&mut child).code(), Some(0));
}
