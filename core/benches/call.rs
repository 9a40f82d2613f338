//! What a call costs beside bare reqwest and the official crate: CPU of this process alone, the server is a child.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use tokio::runtime::{Builder, Runtime};
use videosdk_api::Client;

const KEY: &str = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10";
const SECRET: &str = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8";
const ROUNDS: usize = 9;

/// What a program without an SDK would write down of a room.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PlainRoom {
    id: String,
    room_id: String,
    custom_room_id: Option<String>,
    user_id: Option<String>,
    disabled: bool,
    created_at: String,
    updated_at: String,
    links: PlainLinks,
}

#[derive(Serialize, Deserialize)]
struct PlainLinks {
    get_room: String,
    get_session: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlainCreate<'a> {
    custom_room_id: &'a str,
}

#[derive(Deserialize)]
struct PlainPage {
    data: Vec<PlainRoom>,
}

fn room(index: usize) -> String {
    format!(
        r#"{{"id":"66b1f0c2a4d3e59b7c80{index:04}","roomId":"k3vd-9qtm-{index:04}","customRoomId":"maths-{index:04}","userId":"65aa0d19be72f4418c0395d7","disabled":false,"webhook":null,"createdAt":"2026-03-02T09:40:18.204Z","updatedAt":"2026-03-02T09:40:18.204Z","links":{{"get_room":"https://api.videosdk.live/v2/rooms/k3vd-9qtm-{index:04}","get_session":"https://api.videosdk.live/v2/sessions/"}}}}"#
    )
}

fn page(count: usize) -> String {
    let items: Vec<String> = (0..count).map(room).collect();
    format!(
        r#"{{"pageInfo":{{"currentPage":1,"perPage":{count},"lastPage":1,"total":{count}}},"data":[{}]}}"#,
        items.join(",")
    )
}

/// The child: one thread a connection, keep-alive, answers made beforehand.
fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    let answer = |body: String| {
        format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let (one, list) = (answer(room(1)), answer(page(100)));
    for stream in listener.incoming() {
        let (one, list) = (one.clone(), list.clone());
        std::thread::spawn(move || answer_all(stream.unwrap(), &one, &list));
    }
}

fn answer_all(mut stream: TcpStream, one: &str, list: &str) {
    stream.set_nodelay(true).unwrap();
    let mut buffer = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        while let Some(head) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
            let length = text
                .split("content-length: ")
                .nth(1)
                .and_then(|t| t.split('\r').next()?.parse().ok())
                .unwrap_or(0);
            if buffer.len() < head + 4 + length {
                break;
            }
            let body = if text.starts_with("get") { list } else { one };
            buffer.drain(..head + 4 + length);
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

fn start_server() -> (Child, String) {
    let mut child =
        Command::new(std::env::current_exe().unwrap()).arg("serve").stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, format!("http://{}", line.trim()))
}

/// Nanoseconds that all threads of this process have run, user and system together.
fn cpu() -> u64 {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap().flatten();
    let stat = tasks.filter_map(|t| std::fs::read_to_string(t.path().join("schedstat")).ok());
    stat.filter_map(|s| s.split(' ').next()?.parse::<u64>().ok()).sum()
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

struct Row<'a> {
    name: &'static str,
    run: Box<dyn FnMut() + 'a>,
}

/// Medians of microseconds of CPU a call, rows in turn within each round.
fn measure(title: &str, calls: u32, rows: &mut [Row<'_>]) -> Vec<f64> {
    let mut seen = vec![Vec::new(); rows.len()];
    for round in 0..=ROUNDS {
        for (row, times) in rows.iter_mut().zip(&mut seen) {
            let start = cpu();
            for _ in 0..calls {
                (row.run)();
            }
            // The first round warms up.
            if round > 0 {
                times.push((cpu() - start) as f64 / f64::from(calls) / 1000.0);
            }
        }
    }
    let medians: Vec<f64> = seen
        .into_iter()
        .map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        })
        .collect();
    println!("\n| {title} | µs CPU | × first |\n|---|--:|--:|");
    for (row, median) in rows.iter().zip(&medians) {
        println!("| {} | {median:.1} | {:.2} |", row.name, median / medians[0]);
    }
    medians
}

fn main() {
    if std::env::args().any(|a| a == "serve") {
        return serve();
    }
    // Bare reqwest takes the process-wide provider; our client brings its own.
    rustls::crypto::aws_lc_rs::default_provider().install_default().unwrap();
    let (mut server, url) = start_server();
    let ours = Client::builder().credentials(KEY, SECRET).base_url(&url).build().unwrap();
    let token = ours.api_token(&videosdk_api::token::ApiToken::new()).unwrap();
    let (bare_rt, ours_rt, official_rt) = (current_thread(), current_thread(), current_thread());
    let bare = {
        let _inside = bare_rt.enter();
        reqwest::Client::builder().no_proxy().build().unwrap()
    };
    let official = videosdk::Client::builder().base_url(&url).api_key(KEY).secret(SECRET).build().unwrap();
    let rooms_url = format!("{url}/v2/rooms");

    let create = measure(
        "create a room, one after another",
        2000,
        &mut [
            Row {
                name: "bare reqwest, typed",
                run: Box::new(|| {
                    let body = serde_json::to_vec(&PlainCreate { custom_room_id: "maths-0001" }).unwrap();
                    let room: PlainRoom = bare_rt.block_on(async {
                        let request = bare
                            .post(&rooms_url)
                            .header("authorization", &token)
                            .header("content-type", "application/json");
                        let answer = request.body(body).send().await.unwrap();
                        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
                    });
                    black_box(room);
                }),
            },
            Row {
                name: "videosdk-api",
                run: Box::new(|| {
                    black_box(
                        ours_rt
                            .block_on(async { ours.rooms().create().custom_room_id("maths-0001").await })
                            .unwrap(),
                    );
                }),
            },
            Row {
                name: "videosdk-api, blocking",
                run: Box::new(|| {
                    black_box(ours.rooms().create().custom_room_id("maths-0001").wait().unwrap());
                }),
            },
            Row {
                name: "official SDK",
                run: Box::new(|| {
                    let params = videosdk::RoomCreateParams {
                        custom_room_id: Some("maths-0001".into()),
                        ..Default::default()
                    };
                    black_box(official_rt.block_on(official.rooms().create(params)).unwrap());
                }),
            },
        ],
    );
    let list = measure(
        "list 100 rooms, typed",
        400,
        &mut [
            Row {
                name: "bare reqwest, typed",
                run: Box::new(|| {
                    let page: PlainPage = bare_rt.block_on(async {
                        let answer =
                            bare.get(&rooms_url).header("authorization", &token).send().await.unwrap();
                        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
                    });
                    assert_eq!(page.data.len(), 100);
                }),
            },
            Row {
                name: "videosdk-api",
                run: Box::new(|| {
                    let page = ours_rt.block_on(async { ours.rooms().list().await }).unwrap();
                    assert_eq!(page.items.len(), 100);
                }),
            },
            Row {
                name: "official SDK",
                run: Box::new(|| {
                    let page = official_rt
                        .block_on(official.rooms().list(videosdk::RoomListParams::default()))
                        .unwrap();
                    assert_eq!(page.data.len(), 100);
                }),
            },
        ],
    );
    server.kill().unwrap();
    let goals = [
        ("create: at most 1.15 of bare reqwest", create[1] / create[0], 1.15),
        ("create: less than the official SDK", create[1] / create[3], 1.0),
        ("create, blocking: at most 1.15 of bare reqwest", create[2] / create[0], 1.15),
        ("list of 100: at most half of the official SDK", list[1] / list[2], 0.5),
    ];
    let mut missed = false;
    for (name, seen, limit) in goals {
        // A tenth is what the machine's noise can do to a median.
        let verdict = if seen <= limit {
            "met"
        } else if seen <= limit * 1.1 {
            "within noise"
        } else {
            "MISSED"
        };
        missed |= verdict == "MISSED";
        println!("{name}: {seen:.2} ({verdict})");
    }
    if missed {
        std::process::exit(1);
    }
}
