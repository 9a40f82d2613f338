//! The program as a person runs it, beside an emulator in the process of the test.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use videosdk_emulator::Emulator;

pub(crate) const KEY: &str = "cli-test-key";
pub(crate) const SECRET: &str = "cli-test-secret-of-forty-bytes-0123456789";

pub(crate) fn emulator() -> Emulator {
    Emulator::builder().seed(7).credentials(KEY, SECRET).start_blocking().expect("the emulator starts")
}

/// The program with nothing in its environment but a project and the emulator.
pub(crate) fn program(emulator: &Emulator) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_videosdk-api"));
    command
        .env_clear()
        .env("VIDEOSDK_API_ENDPOINT", emulator.url())
        .env("VIDEOSDK_API_KEY", KEY)
        .env("VIDEOSDK_SECRET", SECRET)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs to the end with this on the standard input.
pub(crate) fn run(mut command: Command, input: &str) -> Output {
    let mut child = command.spawn().expect("the program starts");
    // A program that refuses its arguments reads nothing.
    let _ = child.stdin.take().expect("it is piped").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
