//! What a call costs beside bare reqwest and the official crate: CPU of the client's process, the server is a child.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, unreachable_pub)]

mod support;

use std::hint::black_box;
use std::process::ExitCode;
use support::measure::{Costs, Goals, cpu, measure, row, wall};
use support::rooms::{PlainCreate, PlainPage, PlainRoom, list};
use support::server::{PAGES, Server, pinned, serve};
use tokio::runtime::{Builder, Runtime};
use videosdk_api::Client;
use videosdk_api::models::Room;
use videosdk_api::token::ApiToken;

const KEY: &str = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10";
const SECRET: &str = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8";
const ROUNDS: usize = 15;

const BARE: &str = "bare reqwest and serde";
const OURS: &str = "videosdk-api";
const BLOCKING: &str = "videosdk-api, blocking";
const OFFICIAL: &str = "official SDK";

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("serve") => serve(),
        Some("measure") => bench(),
        _ => pinned(),
    }
}

/// The three clients, each on a current-thread runtime of its own.
struct Peers {
    url: String,
    token: String,
    bare: (Runtime, reqwest::Client),
    ours: (Runtime, Client),
    official: (Runtime, videosdk::Client),
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

impl Peers {
    fn new(base: &str) -> Self {
        let ours = Client::builder().credentials(KEY, SECRET).base_url(base).build().unwrap();
        Self {
            url: format!("{base}/v2/rooms"),
            token: ours.api_token(&ApiToken::new()).unwrap(),
            bare: (runtime(), reqwest::Client::builder().user_agent("bench/1.0").build().unwrap()),
            ours: (runtime(), ours),
            official: (
                runtime(),
                videosdk::Client::builder().base_url(base).api_key(KEY).secret(SECRET).build().unwrap(),
            ),
        }
    }

    fn create(&self) -> Costs {
        const ID: &str = "maths-0001";
        let bare = |_| {
            let (runtime, client) = &self.bare;
            runtime.block_on(async {
                let body = serde_json::to_vec(&PlainCreate { custom_room_id: ID }).unwrap();
                let request = client
                    .post(&self.url)
                    .header("authorization", &self.token)
                    .header("accept", "application/json")
                    .header("content-type", "application/json");
                let answer = request.body(body).send().await.unwrap().error_for_status().unwrap();
                let room: PlainRoom = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
                assert_eq!(room.room_id, "k3vd-9qtm-0001");
            });
        };
        fn check(room: &Room) {
            assert_eq!(room.room_id, "k3vd-9qtm-0001");
        }
        let ours = |_| {
            let (runtime, client) = &self.ours;
            check(&runtime.block_on(async { client.rooms().create().custom_room_id(ID).await }).unwrap());
        };
        let blocking = |_| check(&self.ours.1.rooms().create().custom_room_id(ID).wait().unwrap());
        let official = |_| {
            let (runtime, client) = &self.official;
            let params = videosdk::RoomCreateParams { custom_room_id: Some(ID.into()), ..Default::default() };
            let room = runtime.block_on(client.rooms().create(params)).unwrap();
            assert_eq!(room.room_id, "k3vd-9qtm-0001");
        };
        let rows = vec![row(BARE, bare), row(OURS, ours), row(BLOCKING, blocking), row(OFFICIAL, official)];
        measure(cpu, ROUNDS, 1000, rows)
    }

    fn list(&self, count: usize) -> Costs {
        let url = format!("{}?perPage={count}", self.url);
        let bare = |_| {
            let (runtime, client) = &self.bare;
            runtime.block_on(async {
                let request = client
                    .get(&url)
                    .header("authorization", &self.token)
                    .header("accept", "application/json");
                let answer = request.send().await.unwrap().error_for_status().unwrap();
                let page: PlainPage = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
                assert_eq!(page.data.len(), count);
            });
        };
        let ours = |_| {
            let (runtime, client) = &self.ours;
            let page =
                runtime.block_on(async { client.rooms().list().per_page(count as i64).await }).unwrap();
            assert_eq!(page.items.len(), count);
        };
        let official = |_| {
            let (runtime, client) = &self.official;
            let params = videosdk::RoomListParams { per_page: Some(count as u32), ..Default::default() };
            let page = runtime.block_on(client.rooms().list(params)).unwrap();
            assert_eq!(page.data.len(), count);
        };
        let rows = vec![row(BARE, bare), row(OURS, ours), row(OFFICIAL, official)];
        measure(cpu, ROUNDS, if count > 20 { 200 } else { 400 }, rows)
    }
}

/// The typed models alone, beside plain structs that know only what is in these rooms.
fn decode() -> Costs {
    let text = list(100);
    let plain = |_| assert_eq!(serde_json::from_str::<Vec<PlainRoom>>(black_box(&text)).unwrap().len(), 100);
    let ours = |_| assert_eq!(serde_json::from_str::<Vec<Room>>(black_box(&text)).unwrap().len(), 100);
    measure(wall, ROUNDS, 200, vec![row(BARE, plain), row(OURS, ours)])
}

fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").unwrap().count()
}

fn bench() -> ExitCode {
    // Bare reqwest asks for it, even where no TLS is spoken.
    rustls::crypto::aws_lc_rs::default_provider().install_default().unwrap();
    let server = Server::start();
    let peers = Peers::new(&server.url);
    let create = peers.create();
    create.print("create a room, one after another, CPU", BARE);
    let alone = threads();
    println!("\nThreads of the client's process after these calls: {alone}.");
    let [one, twenty, hundred] = PAGES.map(|count| peers.list(count));
    twenty.print("list 20 rooms, CPU", BARE);
    hundred.print("list 100 rooms, CPU", BARE);
    let page = hundred.minus(&one);
    page.print("the same without what a list of one room costs: reading and decoding 99 rooms", BARE);
    decode().print("decoding a list of 100 rooms alone", BARE);

    println!();
    let mut goals = Goals::default();
    goals.at_most(1.15, "create a room / bare reqwest", create.ratio(OURS, BARE));
    goals.at_most(1.15, "create a room, blocking / bare reqwest", create.ratio(BLOCKING, BARE));
    goals.at_most(1.0, "create a room / official SDK", create.ratio(OURS, OFFICIAL));
    goals.at_most(1.0, "create a room, blocking / official SDK", create.ratio(BLOCKING, OFFICIAL));
    goals.at_most(1.0, "threads of the client", alone as f64);
    goals.at_most(0.5, "a page of 100 rooms / official SDK", page.ratio(OURS, OFFICIAL));
    goals.end()
}
