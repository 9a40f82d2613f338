//! What a program without an SDK would write down to read the rooms and to make one.

use serde::{Deserialize, Serialize};
use std::hint::black_box;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
pub(crate) struct Room {
    pub(crate) id: String,
    pub(crate) room_id: String,
    pub(crate) custom_room_id: Option<String>,
    pub(crate) user_id: Option<String>,
    pub(crate) disabled: bool,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
    pub(crate) links: Links,
}

#[derive(Deserialize)]
#[allow(dead_code)]
pub(crate) struct Links {
    pub(crate) get_room: String,
    pub(crate) get_session: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Create<'a> {
    pub(crate) custom_room_id: &'a str,
}

#[derive(Deserialize)]
pub(crate) struct Page {
    pub(crate) data: Vec<Room>,
}

pub(crate) fn body(id: &str) -> Vec<u8> {
    serde_json::to_vec(&Create { custom_room_id: id }).unwrap()
}

pub(crate) fn check_room(bytes: &[u8]) {
    let room: Room = serde_json::from_slice(bytes).unwrap();
    assert_eq!(room.room_id, crate::ROOM);
}

pub(crate) fn check_page(bytes: &[u8], size: usize) {
    let page: Page = serde_json::from_slice(bytes).unwrap();
    assert_eq!(page.data.len(), size);
    for room in &page.data {
        black_box((&room.id, &room.room_id, &room.custom_room_id, &room.created_at));
    }
}
