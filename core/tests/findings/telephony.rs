//! Telephony: a call that was placed is never lost or placed twice, and an update forgets nothing and clears on wish.

use super::{house, quick, status};
use serde_json::json;
use videosdk_api::{
    ErrorKind,
    models::{RoutingRuleTarget, SipRoomConfig},
};

#[tokio::test]
async fn f10_a_call_that_was_placed_is_not_lost_with_its_envelope() {
    let bare = json!({"status": 200, "body": {"id": "c1", "sipCallTo": "+15550199888"}});
    let neither = json!({"status": 200, "body": {"data": [1]}});
    let (_server, client) = house(json!([bare, neither])).await;
    let call = client.sip().calls().create("+15550199888").await.unwrap();
    assert_eq!((call.id.as_str(), call.to.as_deref()), ("c1", Some("+15550199888")));
    let lost = client.sip().calls().create("+15550199888").await.unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn f15_a_call_is_not_placed_twice_and_a_number_may_be_released_twice() {
    let (server, client) = house(json!([status(503)])).await;
    client.sip().calls().create("+15550199888").await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
    let gone = json!({"status": 200, "body": {"message": "Phone number released successfully"}});
    let (server, client) = house(json!([status(503), gone])).await;
    client.sip().phone_numbers().release("pn_1").options(quick()).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn f48_empty_is_not_the_same_as_not_given() {
    let trunk = json!({"status": 200, "body": {"id": "t"}});
    let (server, client) = house(json!([trunk, trunk])).await;
    let update = client.sip().inbound_trunks().update("t").tags(Vec::<String>::new()).omitted("reset");
    update.await.unwrap();
    client.sip().routing_rules().update("r").phone_numbers(Vec::<String>::new()).await.unwrap();
    let sent: Vec<_> = server.requests().iter().map(|request| request["body"].clone()).collect();
    assert_eq!(sent, [json!({"tags": []}), json!({"phoneNumbers": []})]);
}

/// The vendor's comments claim the reverse of what its SDKs do; a room id left out went out as a room without one.
#[tokio::test]
async fn f38_a_room_wins_over_a_target_and_a_direct_target_needs_its_room() {
    let rule = json!({"status": 200, "body": {"id": "r"}});
    let (server, client) = house(json!([rule])).await;
    let target = |word: &str| RoutingRuleTarget::default().r#type(word);
    let room = SipRoomConfig::default().r#type("static").id("q7mz-k2vd-x9tn");
    let update = |target| client.sip().routing_rules().update("r").target(target);
    update(target("individual")).room(room).await.unwrap();
    assert_eq!(server.requests()[0]["body"], json!({"room": {"type": "static", "id": "q7mz-k2vd-x9tn"}}));
    for (given, named) in [
        (target("direct"), "`target.roomId`"),
        (target("sideways"), "`target.type`"),
        (target("individual").room_id("q7mz-k2vd-x9tn"), "`target.roomId`"),
    ] {
        let error = update(given).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().contains(named), "{error}");
    }
    assert_eq!(server.requests().len(), 1);
}

/// The service resets four settings that an update leaves out; the vendor's SDKs let it.
#[tokio::test]
async fn an_update_of_a_trunk_forgets_nothing() {
    let trunk = json!({"status": 200, "body": {"id": "t", "record": true, "enableDtmf": true, "noiseCancellation": false, "geoRegion": "in002"}});
    let (server, client) = house(json!([trunk, trunk, status(404)])).await;
    client.sip().outbound_trunks().update("t").name("B").enable_dtmf(false).await.unwrap();
    let wanted = json!({"name": "B", "enableDtmf": false, "record": true, "noiseCancellation": false, "geoRegion": "in002"});
    assert_eq!((&server.requests()[0]["method"], &server.requests()[1]["body"]), (&json!("GET"), &wanted));
    let none = client.sip().outbound_trunks().update("t").name("B").await.unwrap_err();
    assert_eq!((none.kind(), none.operation()), (ErrorKind::NotFound, Some("sip.outboundTrunks.get")));
    assert_eq!(server.requests().len(), 3, "what could not be read is not written");
}

#[tokio::test]
async fn a_pin_given_in_short_is_in_no_error() {
    let echo = json!({"status": 400, "body": {"message": "pin 904117 is too simple"}});
    let (_server, client) = house(json!([echo])).await;
    let target = RoutingRuleTarget::default().r#type("individual").pin("904117");
    assert!(!format!("{target:?}").contains("904117"));
    let error = client.sip().routing_rules().create("Night", "inbound").target(target).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("904117"), "{error}");
}
