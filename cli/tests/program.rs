//! What golden files cannot say: where secrets may come from, what is printed where nobody looks, and the emulator as a command.

mod support;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use support::{KEY, SECRET, emulator, program, run, text};

#[test]
fn a_secret_comes_from_a_file_too_and_its_last_line_break_is_none_of_it() {
    let emulator = emulator();
    let file = std::env::temp_dir().join(format!("videosdk-cli-secret-{}", std::process::id()));
    std::fs::write(&file, format!("{SECRET}\r\n")).expect("the file is written");
    let mut command = program(&emulator);
    command.env_remove("VIDEOSDK_SECRET").env_remove("VIDEOSDK_API_KEY");
    command.args(["call", "rooms.create", "--api-key", KEY, "--secret-file"]).arg(&file);
    let output = run(command, "");
    std::fs::remove_file(&file).expect("the file is there");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

#[test]
fn without_a_secret_nothing_is_asked_where_nobody_can_answer() {
    let emulator = emulator();
    let mut command = program(&emulator);
    command.env_remove("VIDEOSDK_SECRET").args(["call", "rooms.list"]);
    let output = run(command, "a secret\n");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("give --secret-file"), "{}", text(&output.stderr));
    assert!(emulator.requests().is_empty());
}

#[test]
fn nothing_but_the_result_is_printed_where_no_terminal_is() {
    let emulator = emulator();
    let mut command = program(&emulator);
    command.args(["call", "rooms.create", "customRoomId=a"]);
    assert_eq!(run(command, "").status.code(), Some(0));
    let mut command = program(&emulator);
    command.args(["call", "rooms.list", "--all"]);
    let output = run(command, "");
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    assert!(!text(&output.stdout).contains('\u{1b}'));
}

#[test]
fn secrets_in_answers_are_masked_for_people_and_never_shown_in_errors() {
    let emulator = emulator();
    let mut command = program(&emulator);
    command.args(["call", "alertRules.channels.create", "type=webhook", "name=a", "config=@-"]);
    let output = run(command, r#"{"endpoint":"https://hooks.example.org/very-secret"}"#);
    let all = format!("{}{}", text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{all}");
    assert!(all.contains("***") && !all.contains("very-secret"), "{all}");
}

#[test]
fn the_emulator_runs_as_a_command_with_the_projects_own_credentials() {
    let outer = emulator();
    let mut command = program(&outer);
    command.args(["emulator", "--own-credentials", "--seed", "7"]);
    let mut child = command.spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line).expect("it says where");
    let told: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
    let mut command = program(&outer);
    command.args(["call", "rooms.create", "--json", "--endpoint", told["url"].as_str().expect("an address")]);
    let output = run(command, "");
    child.kill().expect("it still runs");
    child.wait().expect("it ends");
    assert_eq!((told["apiKey"].as_str(), told["secret"].as_str()), (Some(KEY), Some(SECRET)));
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(outer.requests().is_empty());
}

#[test]
fn the_doctor_sends_nothing_secret_to_the_service() {
    let emulator = emulator();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let service = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("the doctor comes");
        let reader = BufReader::new(stream.try_clone().expect("a socket can be shared"));
        let head: Vec<String> =
            reader.lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
        let answer = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        stream.write_all(answer).expect("the answer is taken");
        head.join("\n")
    });
    let mut command = program(&emulator);
    command.args(["doctor", "--endpoint", &url]);
    let output = run(command, "");
    let head = service.join().expect("the service ends");
    assert!(head.starts_with("GET /"), "{head}");
    assert!(!head.to_lowercase().contains("authorization") && !head.contains(KEY), "{head}");
    assert!(text(&output.stdout).contains("note  service"), "{}", text(&output.stdout));
}
