//! The rooms that the server answers with.

/// A room as the service shows it, 447 bytes.
pub(crate) fn room(index: usize) -> String {
    format!(
        r#"{{"id":"66b1f0c2a4d3e59b7c80{index:04}","roomId":"k3vd-9qtm-{index:04}","customRoomId":"maths-{index:04}","userId":"65aa0d19be72f4418c0395d7","disabled":false,"webhook":null,"createdAt":"2026-03-02T09:40:18.204Z","updatedAt":"2026-03-02T09:40:18.204Z","links":{{"get_room":"https://api.videosdk.live/v2/rooms/k3vd-9qtm-{index:04}","get_session":"https://api.videosdk.live/v2/sessions/"}}}}"#
    )
}

/// A page of so many of them.
pub(crate) fn page(count: usize) -> String {
    let items: Vec<String> = (0..count).map(room).collect();
    let items = items.join(",");
    format!(
        r#"{{"pageInfo":{{"currentPage":1,"perPage":{count},"lastPage":1,"total":{count}}},"data":[{items}]}}"#
    )
}
