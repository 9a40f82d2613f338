//! Phone numbers and the rules that say where their calls go.

use futures_util::TryStreamExt;
use videosdk::{
    CreatePhoneNumbersParams, CreateRoutingRuleParams, PhoneNumberInboundConfig, PhoneNumberListParams,
    PhoneNumberOutboundConfig, RoomCreateParams, RoutingRuleTarget, SipAuth, SipDirection, SipRegion,
    SipRoomPrefix, SipRoomType, SipRoutingRuleListParams, SipTransport, UpdatePhoneNumberGatewayParams,
    UpdateRoutingRuleParams,
};
use videosdk_peers::{House, call, stream};

pub(crate) const DESK: &str = "+15550100111";
const NIGHT: &str = "+15550100112";

/// Registers numbers with a trunk for each direction.
pub(crate) async fn register(house: &House, numbers: &[&str]) -> videosdk::Result<String> {
    let outbound = PhoneNumberOutboundConfig {
        address: "sip.carrier.test".to_owned(),
        sip_region: SipRegion::AUTO,
        auth: Some(SipAuth { username: "acme".to_owned(), password: "s3cret".to_owned() }),
        transport: None,
    };
    let params = CreatePhoneNumbersParams {
        name: "Desk lines".to_owned(),
        phone_numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        is_shared: None,
        media_encryption: None,
        inbound: PhoneNumberInboundConfig { sip_region: SipRegion::US002 },
        outbound,
    };
    call!(house, sip.phone_numbers.create(params)).map(|told| told.message)
}

pub(crate) async fn a_number_is_attached_and_given_up(house: &House) {
    assert_eq!(register(house, &[DESK, NIGHT]).await.unwrap(), "Numbers configured");
    let error = register(house, &[DESK]).await.unwrap_err();
    assert!(error.is_validation() && error.to_string().contains("already attached"), "{error}");
    let found = call!(house, sip.phone_numbers.get(DESK)).unwrap();
    let (inbound, outbound) = (found.inbound.unwrap(), found.outbound.unwrap());
    assert_eq!((found.phone_number.e164.as_str(), inbound.numbers), (DESK, vec![DESK.into(), NIGHT.into()]));
    assert_eq!((inbound.geo_region, outbound.transport), (Some(SipRegion::US002), Some(SipTransport::TLS)));
    let filter = PhoneNumberListParams { search: Some("0112".to_owned()), ..Default::default() };
    let page = call!(house, sip.phone_numbers.list(filter)).unwrap();
    assert_eq!((page.total(), page.data[0].phone_number.e164.as_str()), (1, NIGHT));
    let one_a_page = PhoneNumberListParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, sip.phone_numbers.list_stream(one_a_page)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|n| n.phone_number.e164.as_str()).collect::<Vec<_>>(), [NIGHT, DESK]);

    let address = || UpdatePhoneNumberGatewayParams {
        address: Some("sip2.carrier.test".to_owned()),
        ..Default::default()
    };
    let told = call!(house, sip.phone_numbers.update_gateway(&outbound.id, address())).unwrap();
    assert_eq!(told.message, "Gateway updated");
    let changed = call!(house, sip.phone_numbers.get(DESK)).unwrap().outbound.unwrap();
    assert_eq!(changed.address.as_deref(), Some("sip2.carrier.test"));
    let refused = call!(house, sip.phone_numbers.update_gateway(&inbound.id, address()));
    assert!(refused.unwrap_err().is_validation(), "a trunk that takes calls has no address");
    assert_eq!(call!(house, sip.phone_numbers.detach(DESK)).unwrap().message, "Detached successfully");
    assert!(call!(house, sip.phone_numbers.get(DESK)).unwrap().inbound.is_none());
    assert!(call!(house, sip.phone_numbers.detach(DESK)).unwrap_err().is_validation(), "twice");
    let id = found.phone_number.phone_number_id;
    let told = call!(house, sip.phone_numbers.release(&id)).unwrap();
    assert_eq!(told.message, "Phone number released successfully");
    assert!(call!(house, sip.phone_numbers.get(DESK)).unwrap_err().is_not_found());
}

pub(crate) async fn a_rule_is_made_by_its_target(house: &House) {
    register(house, &[DESK]).await.unwrap();
    let prefix = RoutingRuleTarget::Individual { room_prefix: Some(SipRoomPrefix::SIP_NUMBER), pin: None };
    let rule = |name: &str, numbers: &[&str]| CreateRoutingRuleParams {
        name: name.to_owned(),
        direction: Some(SipDirection::INBOUND),
        phone_numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        rule: Some(prefix.clone()),
        ..Default::default()
    };
    let made = call!(house, sip.routing_rules.create(rule("Night", &[DESK]))).unwrap();
    let room = made.room.unwrap();
    assert_eq!((room.kind, room.prefix), (Some(SipRoomType::DYNAMIC), Some(SipRoomPrefix::SIP_NUMBER)));
    assert_eq!((made.numbers, made.direction), (vec![DESK.to_owned()], Some(SipDirection::INBOUND)));
    let twice = call!(house, sip.routing_rules.create(rule("Day", &[DESK]))).unwrap_err();
    assert!(twice.to_string().contains("already has an inbound routing rule"), "{twice}");
    let other = call!(house, sip.routing_rules.create(rule("Day", &[]))).unwrap();
    assert_eq!(call!(house, sip.routing_rules.get(&made.id)).unwrap().name.as_deref(), Some("Night"));
    let filter = SipRoutingRuleListParams {
        rule_ids: vec![made.id.clone(), "rr_none".to_owned()],
        room_type: vec![SipRoomType::DYNAMIC, SipRoomType::STATIC],
        ..Default::default()
    };
    let page = call!(house, sip.routing_rules.list(filter)).unwrap();
    assert_eq!((page.total(), page.data[0].id.as_str()), (1, made.id.as_str()));
    let one_a_page = SipRoutingRuleListParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, sip.routing_rules.list_stream(one_a_page)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|rule| &rule.id).collect::<Vec<_>>(), [&other.id, &made.id]);

    let target = call!(house, rooms.create(RoomCreateParams::default())).unwrap().room_id;
    let direct = RoutingRuleTarget::Direct { room_id: target.clone(), pin: Some("4711".to_owned()) };
    let change = UpdateRoutingRuleParams { rule: Some(direct), ..Default::default() };
    let room = call!(house, sip.routing_rules.update(&made.id, change)).unwrap().room.unwrap();
    assert_eq!(
        (room.kind, room.id, room.pin),
        (Some(SipRoomType::STATIC), Some(target), Some("4711".into()))
    );
    let nothing = UpdateRoutingRuleParams::default();
    assert!(call!(house, sip.routing_rules.update(&made.id, nothing)).unwrap_err().is_validation());
    let told = call!(house, sip.routing_rules.delete(&made.id)).unwrap();
    assert_eq!(told.message, "Routing rule removed");
    assert!(call!(house, sip.routing_rules.get(&made.id)).unwrap_err().is_not_found());
}
