//! Telephone calls: placed, moved, handed over and ended, and the subscriptions that hear of it.

use futures_util::TryStreamExt;
use videosdk::{
    CreateSipCallParams, CreateSipWebhookParams, RoomCreateParams, SipCallListParams, SipCallStatus,
    SipDirection, SipWebhookEvent, SipWebhookListParams, SwitchRoomParams, TransferSipCallParams,
};
use videosdk_peers::{House, call, stream};

use super::numbers::{DESK, register};

const CALLEE: &str = "+15550199888";

/// A call that was answered in a new room.
async fn talking(house: &House) -> videosdk::SipCall {
    let room = call!(house, rooms.create(RoomCreateParams::default())).unwrap().room_id;
    let params = CreateSipCallParams {
        call_to: CALLEE.to_owned(),
        call_from: Some(DESK.to_owned()),
        room_id: Some(room.clone()),
        participant_id: Some("bo".to_owned()),
        ..Default::default()
    };
    let placed = call!(house, sip.calls.create(params)).unwrap();
    assert_eq!(placed.status, Some(SipCallStatus::INITIATED));
    assert_eq!((placed.to.as_deref(), placed.from.as_deref()), (Some(CALLEE), Some(DESK)));
    house.emulator.settle().await;
    let call = call!(house, sip.calls.get(&placed.id)).unwrap();
    assert_eq!((&call.status, call.room_id.as_deref()), (&Some(SipCallStatus::ANSWERED), Some(&*room)));
    call
}

pub(crate) async fn a_call_is_moved_and_handed_over(house: &House) {
    register(house, &[DESK]).await.unwrap();
    let call = talking(house).await;
    let room = call!(house, rooms.create(RoomCreateParams::default())).unwrap().room_id;
    let there = || SwitchRoomParams { room_id: room.clone(), ..Default::default() };
    assert!(call!(house, sip.calls.switch_room(&call.id, there())).unwrap_err().is_validation(), "empty");
    house.emulator.join(&room, "ana", "Ana").unwrap();
    let moving = call!(house, sip.calls.switch_room(&call.id, there())).unwrap();
    assert_eq!(moving.status, Some(SipCallStatus::SWITCH_ROOM_INITIATED));
    house.emulator.settle().await;
    assert_eq!(call!(house, sip.calls.get(&call.id)).unwrap().room_id.as_ref(), Some(&room));
    let to = TransferSipCallParams { to: Some("+15550177000".to_owned()), ..Default::default() };
    let handed = call!(house, sip.calls.transfer(&call.id, to)).unwrap();
    assert_eq!(handed.status, Some(SipCallStatus::TRANSFER_INITIATED));
    house.emulator.settle().await;
    let over = call!(house, sip.calls.get(&call.id)).unwrap();
    assert!(over.status == Some(SipCallStatus::TRANSFERRED) && over.end.is_some());
    let filter = SipCallListParams {
        room_id: Some(room),
        direction: Some(SipDirection::OUTBOUND),
        ..Default::default()
    };
    let page = call!(house, sip.calls.list(filter)).unwrap();
    assert_eq!((page.total(), page.data[0].id.as_str()), (1, call.id.as_str()));
    assert!(call!(house, sip.calls.get("none")).unwrap_err().is_not_found());
    let nobody = call!(house, sip.calls.create(CreateSipCallParams::default())).unwrap_err();
    assert!(nobody.is_validation() && nobody.status().is_none(), "the SDK says so by itself: {nobody}");
}

pub(crate) async fn subscriptions_hear_of_calls(house: &House) {
    register(house, &[DESK]).await.unwrap();
    let to = |events: &[SipWebhookEvent]| CreateSipWebhookParams {
        url: "http://127.0.0.1:9/calls".to_owned(),
        events: events.to_vec(),
    };
    let made = call!(house, sip.webhooks.create(to(&[SipWebhookEvent::CALL_ANSWERED]))).unwrap();
    let other = call!(house, sip.webhooks.create(to(&[SipWebhookEvent::CALL_MISSED]))).unwrap();
    assert_eq!(call!(house, sip.webhooks.get(&made.id)).unwrap().events, [SipWebhookEvent::CALL_ANSWERED]);
    let page = call!(house, sip.webhooks.list(SipWebhookListParams::default())).unwrap();
    assert_eq!(page.data.iter().map(|hook| &hook.id).collect::<Vec<_>>(), [&other.id, &made.id]);
    let one_a_page = SipWebhookListParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, sip.webhooks.list_stream(one_a_page)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|hook| &hook.id).collect::<Vec<_>>(), [&other.id, &made.id]);
    let events = [SipWebhookEvent::CALL_STARTED, SipWebhookEvent::CALL_HANGUP];
    assert_eq!(call!(house, sip.webhooks.update(&made.id, to(&events))).unwrap().events, events);

    let call = talking(house).await;
    assert_eq!(call!(house, sip.calls.end(&call.id)).unwrap().status, Some(SipCallStatus::ENDED));
    assert!(call!(house, sip.calls.end(&call.id)).unwrap_err().is_validation(), "it is over already");
    talking(house).await;
    let one_a_page = SipCallListParams { per_page: Some(1), ..Default::default() };
    let calls: Vec<_> = stream!(house, sip.calls.list_stream(one_a_page)).try_collect().await.unwrap();
    assert!(calls.len() == 2 && calls[1].id == call.id, "lists show the id under another name");
    house.emulator.settle().await;
    let told = house.emulator.webhook_deliveries();
    let told: Vec<_> = told.iter().filter_map(|delivery| delivery["event"].as_str()).collect();
    assert_eq!(told, ["call-started", "call-hangup", "call-started"]);
    assert_eq!(call!(house, sip.webhooks.delete(&made.id)).unwrap().message, "Webhook removed");
    assert!(call!(house, sip.webhooks.get(&made.id)).unwrap_err().is_not_found());
}
