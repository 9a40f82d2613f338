//! Tokens the SDK makes: what is in them, and what the emulator lets them do.

use std::time::Duration;

use videosdk::{GenerateTokenParams, Grant, RoomCreateParams, RoomListParams};
use videosdk_peers::{House, call, on};

pub(crate) async fn tokens_open_the_api_or_not(house: &House) {
    let client = &house.client;
    let token = on!(house, Client, client.generate_token()).unwrap();
    let claims = on!(house, Client, client.verify_token(&token)).unwrap();
    assert_eq!(claims.api_key.as_deref(), Some(house.emulator.api_key()));
    assert_eq!((claims.version, claims.roles), (Some(2), vec!["crawler".to_owned()]));
    let holding =
        |token: String| videosdk::Client::builder().base_url(house.emulator.url()).token(token).build();
    assert_eq!(holding(token).unwrap().rooms().list(RoomListParams::default()).await.unwrap().total(), 0);

    let room = call!(house, rooms.create(RoomCreateParams::default())).unwrap();
    let token = client.access_token().unwrap();
    house.note("Client.access_token");
    let token = on!(house, AccessTokenBuilder, token.set_participant("ana-01"));
    let token = on!(house, AccessTokenBuilder, token.grants([Grant::AllowJoin, Grant::AllowMod]));
    let token = on!(house, AccessTokenBuilder, token.for_room(room.room_id.as_str()));
    let token = on!(house, AccessTokenBuilder, token.expires_in(Duration::from_secs(60)));
    let joining = on!(house, AccessTokenBuilder, token.to_jwt()).unwrap();
    let claims = client.verify_token(&joining).unwrap();
    assert_eq!(claims.permissions, ["allow_join", "allow_mod"]);
    assert_eq!(
        (&claims.raw["participantId"], &claims.raw["roomId"]),
        (&"ana-01".into(), &room.room_id.clone().into())
    );
    let error = holding(joining).unwrap().rooms().get(&room.room_id).await.unwrap_err();
    assert!(error.is_permission(), "a token for joining is not one for the API: {error}");
    assert_eq!(error.status(), Some(403));

    let asking = client.access_token().unwrap().set_participant("bo-02");
    let asking = on!(house, AccessTokenBuilder, asking.grant(Grant::AskJoin));
    let asking = on!(house, AccessTokenBuilder, asking.set_claim("team", "blue"));
    let claims = client.verify_token(&asking.to_jwt().unwrap()).unwrap();
    assert_eq!((claims.permissions, &claims.raw["team"]), (vec!["ask_join".to_owned()], &"blue".into()));

    let managing = on!(house, AccessTokenBuilder, token.for_api()).to_jwt().unwrap();
    let found = holding(managing).unwrap().rooms().get(&room.room_id).await.unwrap();
    assert_eq!(found.id, room.id);

    let stranger = house.builder().secret("not-the-secret").build().unwrap();
    let error = stranger.rooms().get(&room.room_id).await.unwrap_err();
    assert!(error.is_authentication() && error.status() == Some(401), "{error}");
    assert!(client.verify_token(&stranger.generate_token().unwrap()).unwrap_err().is_authentication());

    let params = GenerateTokenParams {
        api_key: house.emulator.api_key().to_owned(),
        secret_key: house.emulator.secret().to_owned(),
        expires_in: Some(Duration::from_secs(60)),
        ..Default::default()
    };
    let token = videosdk::generate_token(&params).unwrap();
    let claims = videosdk::decode_token(&token).unwrap();
    assert_eq!(claims.expires_at.unwrap() - claims.issued_at.unwrap(), 60);
    assert_eq!(holding(token).unwrap().rooms().get(&room.room_id).await.unwrap().id, room.id);
}
