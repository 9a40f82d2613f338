//! The clients that make calls, all with their defaults, on the current-thread runtime that asks them.

use crate::limits;
use crate::plain;
use crate::{KEY, ROOM, SECRET, id};
use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;
use std::sync::Arc;
use videosdk_api::Client;
use videosdk_api::models::Room;

/// Makes the call of this number, and looks at its answer.
pub(crate) type Call = Arc<dyn Fn(usize) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// The calls of a subject: pages of so many rooms, or rooms that are created.
pub(crate) fn call(subject: &str, url: &str, page: Option<usize>) -> Call {
    match subject {
        "videosdk-api" => ours(url, page),
        "official" => official(url, page),
        "reqwest" => reqwest(url, page),
        "hyper" => limits::hyper(url, page),
        "raw socket" => limits::raw_socket(url, page),
        _ => panic!("no subject {subject}"),
    }
}

/// The token that every peer sends; what it says is looked at by nobody.
pub(crate) fn token() -> String {
    std::env::var("BENCH_TOKEN").unwrap()
}

fn check(room: &Room) {
    assert_eq!(room.room_id, ROOM);
}

fn client(url: &str) -> Client {
    Client::builder().credentials(KEY, SECRET).base_url(url).build().unwrap()
}

/// Our calls where no runtime is: the calling thread drives its connection.
pub(crate) fn blocking(url: &str) -> Box<dyn FnMut(usize)> {
    let client = client(url);
    Box::new(move |n| check(&client.rooms().create().custom_room_id(id(n)).wait().unwrap()))
}

fn ours(url: &str, page: Option<usize>) -> Call {
    let client = client(url);
    let Some(size) = page else {
        return Arc::new(move |n| {
            let client = client.clone();
            Box::pin(async move { check(&client.rooms().create().custom_room_id(id(n)).await.unwrap()) })
        });
    };
    Arc::new(move |_| {
        let client = client.clone();
        Box::pin(async move {
            let page = client.rooms().list().per_page(size as i64).await.unwrap();
            assert_eq!(page.items.len(), size);
            for room in &page.items {
                black_box((&room.id, &room.room_id, &room.custom_room_id, &room.created_at));
            }
        })
    })
}

fn official(url: &str, page: Option<usize>) -> Call {
    let built = videosdk::Client::builder().base_url(url).api_key(KEY).secret(SECRET).build().unwrap();
    let client = Arc::new(built);
    let Some(size) = page else {
        return Arc::new(move |n| {
            let client = Arc::clone(&client);
            Box::pin(async move {
                let params = videosdk::RoomCreateParams { custom_room_id: Some(id(n)), ..Default::default() };
                assert_eq!(client.rooms().create(params).await.unwrap().room_id, ROOM);
            })
        });
    };
    Arc::new(move |_| {
        let client = Arc::clone(&client);
        Box::pin(async move {
            let params = videosdk::RoomListParams { per_page: Some(size as u32), ..Default::default() };
            let page = client.rooms().list(params).await.unwrap();
            assert_eq!(page.data.len(), size);
            for room in &page.data {
                black_box((&room.id, &room.room_id, &room.custom_room_id, &room.created_at));
            }
        })
    })
}

/// What a program without an SDK would write. It sets no deadline, checks nothing and repeats nothing.
fn reqwest(url: &str, page: Option<usize>) -> Call {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let mut builder = reqwest::Client::builder().user_agent("bench/1.0");
    if url.starts_with("https") {
        let pem = std::fs::read(std::env::var("SSL_CERT_FILE").unwrap()).unwrap();
        builder = builder.tls_certs_only([reqwest::Certificate::from_pem(&pem).unwrap()]);
    }
    let client = builder.build().unwrap();
    let token: Arc<str> = token().into();
    let url: Arc<str> = match page {
        Some(size) => format!("{url}/v2/rooms?perPage={size}").into(),
        None => format!("{url}/v2/rooms").into(),
    };
    Arc::new(move |n| {
        let request = match page {
            Some(_) => client.get(&*url),
            None => client.post(&*url).header("content-type", "application/json").body(plain::body(&id(n))),
        };
        let request = request.header("authorization", &*token).header("accept", "application/json");
        Box::pin(async move {
            let answer = request.send().await.unwrap().error_for_status().unwrap();
            let bytes = answer.bytes().await.unwrap();
            match page {
                Some(size) => plain::check_page(&bytes, size),
                None => plain::check_room(&bytes),
            }
        })
    })
}
