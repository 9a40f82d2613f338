//! The rooms that the server answers with, and what a program without an SDK would write down to read them.

use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
pub struct PlainRoom {
    pub id: String,
    pub room_id: String,
    pub custom_room_id: Option<String>,
    pub user_id: Option<String>,
    pub disabled: bool,
    pub created_at: String,
    pub updated_at: String,
    pub links: PlainLinks,
}

#[derive(Deserialize)]
#[allow(dead_code)]
pub struct PlainLinks {
    pub get_room: String,
    pub get_session: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlainCreate<'a> {
    pub custom_room_id: &'a str,
}

#[derive(Deserialize)]
pub struct PlainPage {
    pub data: Vec<PlainRoom>,
}

/// A room as the service shows it, 447 bytes.
pub fn room(index: usize) -> String {
    format!(
        r#"{{"id":"66b1f0c2a4d3e59b7c80{index:04}","roomId":"k3vd-9qtm-{index:04}","customRoomId":"maths-{index:04}","userId":"65aa0d19be72f4418c0395d7","disabled":false,"webhook":null,"createdAt":"2026-03-02T09:40:18.204Z","updatedAt":"2026-03-02T09:40:18.204Z","links":{{"get_room":"https://api.videosdk.live/v2/rooms/k3vd-9qtm-{index:04}","get_session":"https://api.videosdk.live/v2/sessions/"}}}}"#
    )
}

/// The items of a page.
pub fn list(count: usize) -> String {
    let items: Vec<String> = (0..count).map(room).collect();
    format!("[{}]", items.join(","))
}

pub fn page(count: usize) -> String {
    let items = list(count);
    format!(
        r#"{{"pageInfo":{{"currentPage":1,"perPage":{count},"lastPage":1,"total":{count}}},"data":{items}}}"#
    )
}
