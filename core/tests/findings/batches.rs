//! Batches of calls: F39, and F48 where it touches them.

use super::{house, params};
use serde_json::json;
use videosdk_api::{CallOptions, ErrorKind};

/// F39: the text filter has one name on the list and another on the export. A caller may use either on both, and each call
/// sends the one name that the official SDKs send; two different texts are refused.
#[tokio::test]
async fn f39_either_name_of_the_text_filter_reaches_each_call_under_its_own() {
    let list = json!({"status": 200, "body": {"records": []}});
    let csv = json!({"status": 200, "headers": {"content-type": "text/csv"}, "text": "recordId\n"});
    for (operation, answer, sent) in
        [("batchCalls.records.list", list, "query"), ("batchCalls.records.export", csv, "search")]
    {
        let (server, client) = house(json!([answer, answer, answer])).await;
        let options = CallOptions::new();
        for given in
            [json!({"query": "Ada"}), json!({"search": "Ada"}), json!({"search": "Ada", "query": "Ada"})]
        {
            let mut given = params(given);
            given.insert("batchId".into(), "bt_20c4".into());
            client.call(operation, given, &options).await.unwrap();
        }
        for request in server.requests() {
            assert_eq!(request["query"], json!({sent: "Ada"}), "{operation}");
        }
        let two = params(json!({"batchId": "bt_20c4", "query": "Ada", "search": "Grace"}));
        let error = client.call(operation, two, &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(server.requests().len(), 3);
    }
}

/// F48: an empty list clears, which is something else than a list that is not given.
#[tokio::test]
async fn f48_a_batch_can_lose_its_days() {
    let batch = json!({"status": 200, "body": {"batchId": "bt_20c4"}});
    let (server, client) = house(json!([batch, batch])).await;
    client.batch_calls().update("bt_20c4").days_of_week(Vec::<i64>::new()).await.unwrap();
    client.batch_calls().update("bt_20c4").batch_name("Renewals").await.unwrap();
    let seen = server.requests();
    assert_eq!(seen[0]["body"], json!({"daysOfWeek": []}));
    assert_eq!(seen[1]["body"], json!({"batchName": "Renewals"}));
}
