//! Connectors: addresses at which telephony providers reach a room.

use videosdk::{ConnectorProvider, CreateConnectorParams, RoomCreateParams};
use videosdk_peers::{House, call};

pub(crate) async fn a_connector_is_made_and_rotated(house: &House) {
    let room = call!(house, rooms.create(RoomCreateParams::default())).unwrap().room_id;
    let params = CreateConnectorParams {
        provider: Some(ConnectorProvider::TELNYX),
        name: Some("Main line".to_owned()),
        room_id: Some(room.clone()),
        ..Default::default()
    };
    let made = call!(house, connectors.create(params)).unwrap();
    assert!(made.id.starts_with("cn_"), "{}", made.id);
    assert_eq!((made.provider, made.default_room_id), (Some(ConnectorProvider::TELNYX), Some(room)));
    let found = call!(house, connectors.get(&made.id)).unwrap();
    assert_eq!((&found.name, &found.webhook_url), (&made.name, &made.webhook_url));
    let page = call!(house, connectors.list()).unwrap();
    assert_eq!((page.data.len(), page.data[0].id.as_str(), page.has_next_page()), (1, &*made.id, false));
    let rotated = call!(house, connectors.rotate_key(&made.id)).unwrap();
    assert_eq!((&rotated.id, &rotated.name), (&made.id, &made.name));
    assert_ne!(rotated.webhook_url, made.webhook_url);
    let told = call!(house, connectors.delete(&made.id)).unwrap();
    assert_eq!(told.message, "Connector deleted successfully");
    assert!(call!(house, connectors.get(&made.id)).unwrap_err().is_not_found());
    let nobody = CreateConnectorParams::default();
    assert!(call!(house, connectors.create(nobody)).unwrap_err().is_validation(), "a provider is needed");
}
