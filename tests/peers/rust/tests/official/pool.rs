//! Composers acquired ahead of time.

use futures_util::TryStreamExt;
use videosdk::{
    AcquireResourceParams, ComposerType, ListResourcesParams, RecordingStartParams, ResourceStatus,
};
use videosdk_peers::{House, call, stream};

use super::sessions::live_room;

pub(crate) async fn units_are_acquired_used_and_released(house: &House) {
    let params = AcquireResourceParams {
        kind: Some(ComposerType::RECORDING),
        webhook_url: "http://127.0.0.1:9/pool".to_owned(),
        units: Some(2),
        ..Default::default()
    };
    let units = call!(house, resource_pool.acquire(params)).unwrap();
    let ids: Vec<String> = units.iter().map(|unit| unit.id.clone()).collect();
    assert_eq!((ids.len(), &units[0].status), (2, &Some(ResourceStatus::PENDING)));
    house.minute_passes().await;
    let (room, _) = live_room(house).await;
    let params = RecordingStartParams { resource_id: Some(ids[0].clone()), ..Default::default() };
    call!(house, recordings.start(&room, params)).unwrap();
    house.minute_passes().await;
    let busy = call!(house, resource_pool.get(&ids[0])).unwrap();
    assert_eq!((busy.status, busy.composer_ids.len()), (Some(ResourceStatus::COMPOSING), 1));
    let results = call!(house, resource_pool.release(&ids)).unwrap();
    assert_eq!((results[0].success, results[1].success), (false, true));
    let filter = ListResourcesParams { status: Some(ResourceStatus::RELEASED), ..Default::default() };
    let page = call!(house, resource_pool.list(filter)).unwrap();
    assert_eq!(page.data.iter().map(|unit| &unit.id).collect::<Vec<_>>(), [&ids[1]]);
    let params = ListResourcesParams { per_page: Some(1), ..Default::default() };
    let mut all: Vec<String> =
        stream!(house, resource_pool.list_stream(params)).map_ok(|unit| unit.id).try_collect().await.unwrap();
    all.sort();
    let mut made = ids.clone();
    made.sort();
    assert_eq!(all, made);
}
