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

#[test]
fn a_shell_that_was_taught_completes_commands_and_operations() {
    let asked = |words: &str, typed: &str, before: &str| {
        let mut command = std::process::Command::new("bash");
        let line = format!(
            "eval \"$(\"$0\" completions bash)\"; COMP_WORDS=(videosdk-api {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
             complete=($(complete -p videosdk-api)); ${{complete[-2]}} videosdk-api '{typed}' '{before}'; echo \"${{COMPREPLY[*]}}\""
        );
        command.args(["--norc", "-c", &line, env!("CARGO_BIN_EXE_videosdk-api")]);
        text(&command.output().expect("bash is there").stdout)
    };
    assert_eq!(asked("do", "do", "videosdk-api"), "doctor\n");
    assert_eq!(asked("call rooms.cre", "rooms.cre", "call"), "rooms.create\n");
}

#[test]
fn the_emulator_says_where_its_console_is_beside_the_line_for_programs() {
    let outer = emulator();
    let mut command = program(&outer);
    let mut child = command.args(["emulator", "--console"]).spawn().expect("it starts");
    let first = |stream: &mut dyn std::io::Read| {
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).expect("it says something");
        line
    };
    let told: serde_json::Value =
        serde_json::from_str(&first(child.stdout.as_mut().expect("it is piped"))).expect("one line of JSON");
    let said = first(child.stderr.as_mut().expect("it is piped"));
    child.kill().expect("it still runs");
    child.wait().expect("it ends");
    assert_eq!(said, format!("console: {}/\n", told["url"].as_str().expect("an address")));
}

#[test]
fn the_emulator_begins_with_the_state_in_a_file() {
    let outer = emulator();
    let mut command = program(&outer);
    command.args(["call", "rooms.create", "customRoomId=kept"]);
    assert!(run(command, "").status.success());
    let file = std::env::temp_dir().join(format!("videosdk-cli-state-{}", std::process::id()));
    std::fs::write(&file, outer.snapshot().to_string()).expect("the file is written");
    let mut command = program(&outer);
    let mut child =
        command.args(["emulator", "--own-credentials", "--seed-file"]).arg(&file).spawn().expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line).expect("it says where");
    let told: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
    let mut command = program(&outer);
    command.args(["call", "rooms.list", "--endpoint", told["url"].as_str().expect("an address")]);
    let output = run(command, "");
    child.kill().expect("it still runs");
    child.wait().expect("it ends");
    std::fs::remove_file(&file).expect("the file is there");
    assert!(text(&output.stdout).contains("kept"), "{}", text(&output.stderr));
}

#[test]
fn marks_and_line_ends_of_windows_are_no_part_of_a_secret_and_utf_16_is_told() {
    let emulator = emulator();
    let file = std::env::temp_dir().join(format!("videosdk-cli-windows-{}", std::process::id()));
    let with_file = |bytes: &[u8]| {
        std::fs::write(&file, bytes).expect("the file is written");
        let mut command = program(&emulator);
        command.env_remove("VIDEOSDK_SECRET").args(["call", "rooms.create", "--secret-file"]).arg(&file);
        run(command, "")
    };
    let output = with_file(format!("\u{feff}{SECRET}\r\n").as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    for (bytes, says) in [
        (&b"\xff\xfes\0"[..], "save it as UTF-8"),
        (b"\r\n", "it is empty"),
        (b"two\r\nlines\r\n", "holds a line break"),
        (b"\"quoted\"\r\n", "begins or ends with a quote"),
    ] {
        let output = with_file(bytes);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(says), "{}", text(&output.stderr));
    }
    std::fs::remove_file(&file).expect("the file is there");
}
