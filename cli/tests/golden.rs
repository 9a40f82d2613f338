//! What is printed is what the golden files say. `GOLDEN=write cargo test -p videosdk-cli --test golden` writes them anew; read
//! the difference.

mod support;

use regex_lite::Regex;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use support::{KEY, SECRET, emulator, program, run, text};
use videosdk_emulator::Emulator;

/// Runs commands one after the other and compares all they print, with their exit codes.
fn golden(name: &str, emulator: &Emulator, commands: &[(&str, &str)]) {
    let mut all = String::new();
    for (line, input) in commands {
        let mut command = program(emulator);
        command.args(line.split(' ').filter(|word| !word.is_empty()));
        let output = run(command, input);
        all.push_str(&format!("$ videosdk-api {line}\n{}", text(&output.stdout)));
        for line in text(&output.stderr).lines() {
            all.push_str(&format!("stderr: {line}\n"));
        }
        all.push_str(&format!("exit {}\n\n", output.status.code().expect("it was not killed")));
    }
    compare(name, &steady(&all, emulator));
}

/// Without what differs from run to run.
fn steady(text: &str, emulator: &Emulator) -> String {
    let mut text = text.replace(emulator.url(), "http://EMULATOR");
    for (pattern, word) in [
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "2026-01-01T00:00:00.000Z"),
        (r"req_[0-9a-f]+", "REQUEST"),
        (r"second \d+", "second N"),
        (r#""(iat|exp|issuedAt|expiresAt)":\d+"#, r#""$1":N"#),
        (r"(\d+ h \d+ min|\d+ d \d+ h|\d+ min \d+ s) (ago|from now)", "SPAN $2"),
        (r"in \d+ ms", "in N ms"),
        (r#"trusts [^"\n]*"#, "trusts SOMEBODY"),
        (r" \(os error \d+\)", ""),
    ] {
        text = Regex::new(pattern).expect("a pattern").replace_all(&text, word).into_owned();
    }
    text
}

fn compare(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.txt"));
    if std::env::var_os("GOLDEN").is_some_and(|value| value == "write") {
        std::fs::write(&path, found).expect("the golden file can be written");
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, wanted, "{name}: read the difference, and write it with GOLDEN=write if it is meant");
}

#[test]
fn help_says_what_there_is_and_what_exit_codes_mean() {
    let emulator = emulator();
    let all: Vec<String> = [
        "token",
        "token participant",
        "token api",
        "explain",
        "call",
        "operations",
        "listen",
        "emulator",
        "doctor",
        "completions",
    ]
    .iter()
    .map(|name| format!("{name} --help"))
    .collect();
    let mut commands = vec![("--help", "")];
    commands.extend(all.iter().map(|line| (line.as_str(), "")));
    golden("help", &emulator, &commands);
}

#[test]
fn the_help_of_an_operation_is_its_row_of_the_table() {
    golden(
        "operation_help",
        &emulator(),
        &[
            ("call rooms.create --help", ""),
            ("call rooms.list --help", ""),
            ("call whip.start -h", ""),
            ("call sip.inboundTrunks.create --help", ""),
            ("call batchCalls.uploadFile --help", ""),
            ("call rooms.craete --help", ""),
        ],
    );
}

#[test]
fn operations_are_listed_by_a_word() {
    golden(
        "operations",
        &emulator(),
        &[("operations HLS", ""), ("operations rooms.end --json", ""), ("operations nothing-like-it", "")],
    );
}

#[test]
fn calls_answer_tables_for_people_and_json_for_programs() {
    golden(
        "calls",
        &emulator(),
        &[
            ("call rooms.create customRoomId=demo", ""),
            (
                "call rooms.create --body @- customRoomId=two --json",
                r#"{"customRoomId":"one","geoFence":"us001"}"#,
            ),
            ("call rooms.create customRoomId=@-", "three\n"),
            ("call rooms.list perPage=2", ""),
            ("call rooms.list perPage=2 --all", ""),
            ("call rooms.list perPage=2 --json", ""),
            ("call rooms.list perPage=2 --all --json", ""),
            ("call rooms.list query=no-such-room", ""),
        ],
    );
}

#[test]
fn what_fails_says_why_and_ends_with_the_documented_code() {
    let emulator = emulator();
    golden(
        "failures",
        &emulator,
        &[
            ("", ""),
            ("call", ""),
            ("frobnicate", ""),
            ("call rooms", ""),
            ("call room.create", ""),
            ("call roms.creating", ""),
            ("call create", ""),
            ("call deactivate", ""),
            ("call nonsense.nothing", ""),
            ("call rooms.get roomId=none", ""),
            ("call rooms.get roomId=none --json", ""),
            ("call rooms.get abcd-efgh-ijkl", ""),
            ("call rooms.list --nonsense", ""),
            ("call rooms.list --nonsense --json", ""),
            ("call rooms.list --retries 99", ""),
            ("call rooms.list --timeout 0s", ""),
            ("call rooms.create webhook={", ""),
            ("call rooms.create webhook.events=a webhook.endPoint=nowhere", ""),
            ("call rooms.create customRoomId=a customRoomId.b=c", ""),
            ("call rooms.get", ""),
            ("call rooms.get roomId=..", ""),
            ("call rooms.get roomid", ""),
            ("call rooms.get rom=1", ""),
            ("call rooms.list page=two", ""),
            ("call rooms.get roomId=none --all", ""),
            ("call rooms.list --timeout soon", ""),
            ("call rooms.list --endpoint http://127.0.0.1:9 --retries 0 --timeout 5s", ""),
            ("call rooms.list --endpoint http://example.org", ""),
            ("call rooms.list --secret hunter2", ""),
            ("call rooms.list --secret-file /no/such/file", ""),
            ("call alertRules.channels.create type=slack config={\"webhookUrl\":\"x\"}", ""),
            ("listen --forward nowhere", ""),
            ("listen --port 99999", ""),
            ("emulator --state /no/such/file", ""),
            ("emulator --key k", ""),
            ("emulator --key k --secret s --own-credentials", ""),
            ("emulator --settings []", ""),
            ("emulator --settings {\"noSuchSwitch\":1}", ""),
            ("emulator --host 192.0.2.1", ""),
            ("token participant --claim plan", ""),
            ("token participant --room=", ""),
            ("completions tcsh", ""),
        ],
    );
}

#[test]
fn the_doctor_finds_what_is_wrong() {
    let emulator = emulator();
    golden("doctor", &emulator, &[("doctor", ""), ("doctor --json", "")]);
    let mut bad = program(&emulator);
    bad.env("VIDEOSDK_SECRET", "pasted\n").env("VIDEOSDK_API_ENDPOINT", "http://127.0.0.1:9").arg("doctor");
    let output = run(bad, "");
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(5), "{said}");
    assert!(said.contains("BAD   credentials   VIDEOSDK_SECRET holds a line break"), "{said}");
    assert!(said.contains("BAD   service") && !said.contains("pasted\n"), "{said}");
}

/// A token of these claims, also such as the library would not make.
fn signed(secret: &str, claims: &str) -> String {
    use aws_lc_rs::hmac;
    let encoded = |bytes: &[u8]| base64_simd::URL_SAFE_NO_PAD.encode_to_string(bytes);
    let head = format!("{}.{}", encoded(br#"{"alg":"HS256","typ":"JWT"}"#), encoded(claims.as_bytes()));
    let mac = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), head.as_bytes());
    format!("{head}.{}", encoded(mac.as_ref()))
}

#[test]
fn tokens_are_explained_in_plain_words() {
    let emulator = emulator();
    let sign = |line: &str| {
        let mut command = program(&emulator);
        command.args(line.split(' '));
        text(&run(command, "").stdout)
    };
    let participant = sign("token participant --room r1 --participant ana --expires-in 2h");
    let moderator = sign("token participant --permission allow_join,allow_mod --claim plan=\"gold\"");
    let api = sign("token api");
    let quoted = format!("\"{}\"\n", api.trim());
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970").as_secs();
    let claims = |born: u64, more: &str| {
        format!(
            r#"{{"apikey":"{KEY}","permissions":["allow_join"],"iat":{born},"exp":{}{more}}}"#,
            born + 86_400
        )
    };
    let no_version = signed(SECRET, &claims(now, r#","roomId":"r1","roles":["rtc"]"#));
    let local_time = signed(SECRET, &claims(now + 7_200, ""));
    let line_break = signed(&format!("{SECRET}\n"), &claims(now, ""));
    golden(
        "explain",
        &emulator,
        &[
            ("explain", &participant),
            ("explain --for rooms.create", &participant),
            ("explain --for rooms.create", &api),
            ("explain", &moderator),
            ("explain --json --for rooms.create", &participant),
            ("explain", &no_version),
            ("explain", &local_time),
            ("explain", &line_break),
            ("explain --api-key another", &api),
            ("explain", &quoted),
            ("explain", "nonsense"),
            ("explain --for rooms.crate", &api),
            ("token participant --permission everything", ""),
            ("token participant --expires-in never", ""),
        ],
    );
}
