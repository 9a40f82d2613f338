//! SIP trunks: one for taking calls, one for placing them.

use futures_util::TryStreamExt;
use videosdk::{
    CreateInboundTrunkParams, CreateOutboundTrunkParams, SipAuth, SipRegion, SipTransport,
    SipTrunkListParams, UpdateInboundTrunkParams, UpdateOutboundTrunkParams,
};
use videosdk_peers::{House, call, stream};

const DESK: &str = "+15550100111";

fn taking(name: &str, number: &str) -> CreateInboundTrunkParams {
    CreateInboundTrunkParams {
        name: name.to_owned(),
        numbers: vec![number.to_owned()],
        record: Some(true),
        tags: vec!["desk".to_owned()],
        geo_region: Some(SipRegion::US002),
        ..Default::default()
    }
}

pub(crate) async fn a_trunk_takes_calls(house: &House) {
    let made = call!(house, sip.trunks.inbound.create(taking("Front desk", DESK))).unwrap();
    assert_eq!((made.address, made.record, made.geo_region), (None, Some(true), Some(SipRegion::US002)));
    let found = call!(house, sip.trunks.inbound.get(&made.id)).unwrap();
    assert_eq!((found.id.as_str(), found.numbers, found.tags), (&*made.id, made.numbers, made.tags));
    let other = call!(house, sip.trunks.inbound.create(taking("Back door", "+15550100112"))).unwrap();
    let filter = SipTrunkListParams { search: Some("front".to_owned()), ..Default::default() };
    let page = call!(house, sip.trunks.inbound.list(filter)).unwrap();
    assert_eq!((page.total(), page.data[0].id.as_str()), (1, made.id.as_str()));
    let one_a_page = SipTrunkListParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, sip.trunks.inbound.list_stream(one_a_page)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|trunk| &trunk.id).collect::<Vec<_>>(), [&other.id, &made.id]);

    // The service resets what is left out, and the SDK leaves it out; the tags stay.
    let name = UpdateInboundTrunkParams { name: Some("Night desk".to_owned()), ..Default::default() };
    let changed = call!(house, sip.trunks.inbound.update(&made.id, name)).unwrap();
    assert_eq!((changed.name.as_deref(), changed.record), (Some("Night desk"), Some(false)));
    assert_eq!((changed.geo_region, changed.tags), (None, vec!["desk".to_owned()]));
    let told = call!(house, sip.trunks.inbound.delete(&made.id)).unwrap();
    assert_eq!(told.message, "Gateway deleted successfully");
    assert!(call!(house, sip.trunks.inbound.get(&made.id)).unwrap_err().is_not_found());
}

fn placing(name: &str) -> CreateOutboundTrunkParams {
    CreateOutboundTrunkParams {
        name: name.to_owned(),
        address: "sip.carrier.test".to_owned(),
        numbers: vec![DESK.to_owned()],
        auth: Some(SipAuth { username: "acme".to_owned(), password: "s3cret".to_owned() }),
        ..Default::default()
    }
}

pub(crate) async fn a_trunk_places_calls(house: &House) {
    let made = call!(house, sip.trunks.outbound.create(placing("Carrier"))).unwrap();
    assert_eq!(
        (made.address.as_deref(), &made.transport),
        (Some("sip.carrier.test"), &Some(SipTransport::TLS))
    );
    assert_eq!(made.auth.unwrap().password, "s3cret");
    assert_eq!(call!(house, sip.trunks.outbound.get(&made.id)).unwrap().numbers, [DESK]);
    let filter = SipTrunkListParams { id: Some(made.id.clone()), ..Default::default() };
    assert_eq!(call!(house, sip.trunks.outbound.list(filter)).unwrap().total(), 1);
    let params = SipTrunkListParams::default();
    let all: Vec<_> = stream!(house, sip.trunks.outbound.list_stream(params)).try_collect().await.unwrap();
    assert_eq!(all.len(), 1, "the trunks of the other direction are not among them");
    let change = UpdateOutboundTrunkParams {
        transport: Some(SipTransport::TCP),
        allowed_numbers: vec!["+1*".to_owned()],
        ..Default::default()
    };
    let changed = call!(house, sip.trunks.outbound.update(&made.id, change)).unwrap();
    assert_eq!(
        (changed.transport, changed.allowed_numbers),
        (Some(SipTransport::TCP), vec!["+1*".to_owned()])
    );
    let nothing = CreateOutboundTrunkParams { address: String::new(), ..placing("Nowhere") };
    assert!(call!(house, sip.trunks.outbound.create(nothing)).unwrap_err().is_validation());
    let told = call!(house, sip.trunks.outbound.delete(&made.id)).unwrap();
    assert_eq!(told.message, "Gateway deleted successfully");
    assert!(call!(house, sip.trunks.outbound.delete(&made.id)).unwrap_err().is_not_found());
}
