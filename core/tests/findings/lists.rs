//! Lists: no endless walk, no list cut short, no window that shifts.

use super::{house, page};
use serde_json::json;
use videosdk_api::{Client, ErrorKind};

async fn ids(client: &Client) -> (Vec<String>, Option<ErrorKind>) {
    let mut items = client.rooms().list().per_page(2).items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(room) => seen.push(room.id),
            Err(error) => return (seen, Some(error.kind())),
        }
    }
    (seen, None)
}

#[tokio::test]
async fn f11_a_server_that_repeats_a_page_ends_in_an_error() {
    let again = page(1, 5, &["a", "b"]);
    let (server, client) = house(json!([again, again, again])).await;
    assert_eq!(ids(&client).await, (vec!["a".into(), "b".into()], Some(ErrorKind::Pagination)));
    assert_eq!(server.requests().len(), 2);
    let text = json!({"status": 200, "body": {"pageInfo": {"currentPage": "1", "lastPage": "5"}, "data": [{"id": "a"}]}});
    let (_server, client) = house(json!([text, text, text])).await;
    assert_eq!(ids(&client).await.1, Some(ErrorKind::Pagination));
}

#[tokio::test]
async fn f12_numbers_as_text_and_empty_pages_do_not_end_a_list() {
    let text = |n: &str, id: &str| json!({"status": 200, "body": {"pageInfo": {"currentPage": n, "lastPage": "3"}, "data": [{"id": id}]}});
    let (_server, client) = house(json!([text("1", "a"), text("2", "b"), text("3", "c")])).await;
    assert_eq!(ids(&client).await, (vec!["a".into(), "b".into(), "c".into()], None));
    let (_server, client) = house(json!([page(1, 3, &["a"]), page(2, 3, &[]), page(3, 3, &["c"])])).await;
    assert_eq!(ids(&client).await, (vec!["a".into(), "c".into()], None));
}

#[tokio::test]
async fn f13_the_page_size_is_kept_to_the_end() {
    let (server, client) = house(json!([page(1, 2, &["a", "b"]), page(2, 2, &["c"])])).await;
    ids(&client).await;
    let seen = server.requests();
    assert_eq!(seen[0]["query"], json!({"perPage": "2"}));
    assert_eq!(seen[1]["query"], json!({"perPage": "2", "page": "2"}));
}

#[tokio::test]
async fn f44_a_cursor_keeps_its_filters_and_a_bad_one_is_refused() {
    let (server, client) = house(json!([page(1, 3, &["a"]), page(2, 3, &["b"])])).await;
    let first = client.rooms().list().query("x").await.unwrap();
    let cursor = first.next_cursor.unwrap();
    client.rooms().list().query("x").cursor(&cursor).await.unwrap();
    assert_eq!(server.requests()[1]["query"], json!({"query": "x", "page": "2"}));
    for bad in [client.rooms().list().cursor(&cursor), client.rooms().list().cursor("nonsense!")] {
        assert_eq!(bad.await.unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
    assert_eq!(
        client.sessions().list().cursor(&cursor).await.unwrap_err().kind(),
        ErrorKind::InvalidArgument
    );
    assert_eq!(server.requests().len(), 2);
}
