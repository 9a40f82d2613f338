//! Batches of calls, from the file with the recipients to the report.

use std::time::Duration;

use futures_util::TryStreamExt;
use videosdk::{
    BatchCallCancelMode, BatchCallRetryConfig, BatchCallRetryStatus, BatchCallStatus, CreateBatchCallParams,
    ExportBatchCallRecordsParams, ListBatchCallRecordsParams, ListBatchCallsParams, UpdateBatchCallParams,
    UpdateBatchCallRecordParams, UploadBatchCallParams,
};
use videosdk_peers::{House, call, stream};

const RECIPIENTS: &str = "phoneNumber,name\n+15550133001,Ada\n+15550133002,Grace\n+15550133003,Edsger\n";

/// Uploads the recipients and waits until they have been read; tells the batch.
async fn uploaded(house: &House) -> String {
    let name =
        format!("recipients-{}-{}.csv", std::process::id(), house.emulator.url().replace(['/', ':'], "-"));
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, RECIPIENTS).unwrap();
    let params = UploadBatchCallParams {
        file_path: path.to_string_lossy().into_owned(),
        poll_interval: Some(Duration::from_millis(20)),
        poll_timeout: Some(Duration::from_secs(10)),
        ..Default::default()
    };
    let batch = call!(house, batch_call.upload(params));
    std::fs::remove_file(&path).unwrap();
    let batch = batch.unwrap();
    assert_eq!((batch.status, batch.records_uploaded), (Some(BatchCallStatus::PARSED), Some(3)));
    batch.batch_id
}

fn campaign(batch_id: &str) -> CreateBatchCallParams {
    CreateBatchCallParams {
        batch_name: "Renewals".to_owned(),
        phone_number_id: "pn_7c2d91".to_owned(),
        routing_rule_id: "rr_out_91".to_owned(),
        batch_id: Some(batch_id.to_owned()),
        ..Default::default()
    }
}

pub(crate) async fn everybody_is_called(house: &House) {
    let id = uploaded(house).await;
    let retry = BatchCallRetryConfig {
        enabled: Some(true),
        retry_on: vec![BatchCallRetryStatus::NOT_ANSWERED],
        max_attempts: Some(2),
    };
    let params = CreateBatchCallParams { retry: Some(retry), ..campaign(&id) };
    let batch = call!(house, batch_call.create(params)).unwrap();
    assert_eq!(batch.status, Some(BatchCallStatus::RUNNING));
    house.emulator.settle().await;
    let stats = call!(house, batch_call.stats(&id)).unwrap();
    assert_eq!((stats.status, stats.total), (Some(BatchCallStatus::COMPLETED), Some(3)));
    assert_eq!((stats.counts["completed"], stats.counts["not connected"]), (3, 0));
    let filter = ListBatchCallRecordsParams { search: Some("3002".to_owned()), ..Default::default() };
    let found = call!(house, batch_call.records.list(&id, filter)).unwrap();
    assert_eq!((found.data.len(), found.data[0].attempts), (1, Some(1)));
    assert!(found.data[0].call_id.is_some());
    let filter = ExportBatchCallRecordsParams { search: Some("3003".to_owned()), ..Default::default() };
    let csv = call!(house, batch_call.records.export(&id, filter)).unwrap();
    assert!(csv.starts_with("recordId,phoneNumber,") && csv.lines().count() == 2, "{csv}");
    let filter = ListBatchCallsParams { status: Some(BatchCallStatus::COMPLETED), ..Default::default() };
    let page = call!(house, batch_call.list(filter)).unwrap();
    assert_eq!((page.data[0].batch_id.as_str(), page.data[0].progress), (id.as_str(), Some(100.0)));
    assert_eq!(call!(house, batch_call.delete(&id)).unwrap().message, "Batch removed");
    assert!(call!(house, batch_call.get(&id)).unwrap_err().is_not_found());
}

pub(crate) async fn a_draft_is_changed_and_cancelled(house: &House) {
    let id = uploaded(house).await;
    let draft = CreateBatchCallParams { save_as_draft: Some(true), ..campaign(&id) };
    assert_eq!(call!(house, batch_call.create(draft)).unwrap().status, Some(BatchCallStatus::DRAFT));
    let later = UpdateBatchCallParams {
        timing: Some(videosdk::BatchCallTiming::SCHEDULED),
        scheduled_date: Some("2036-09-20".to_owned()),
        scheduled_time: Some("10:30".to_owned()),
        save_as_draft: Some(false),
        ..Default::default()
    };
    let batch = call!(house, batch_call.update(&id, later)).unwrap();
    assert_eq!(batch.status, Some(BatchCallStatus::SCHEDULED));
    let records = call!(house, batch_call.records.list(&id, ListBatchCallRecordsParams::default())).unwrap();
    let two_a_page = ListBatchCallRecordsParams { per_page: Some(2), ..Default::default() };
    let walked: Vec<_> =
        stream!(house, batch_call.records.list_stream(&id, two_a_page)).try_collect().await.unwrap();
    let ids = |records: &[videosdk::BatchCallRecord]| -> Vec<String> {
        records.iter().map(|record| record.record_id.clone()).collect()
    };
    assert_eq!((walked.len(), ids(&walked)), (3, ids(&records.data)));
    let (first, second) = (&records.data[0].record_id, &records.data[1].record_id);
    let other =
        UpdateBatchCallRecordParams { phone_number: Some("+15550133009".to_owned()), ..Default::default() };
    let changed = call!(house, batch_call.records.update(&id, first, other)).unwrap();
    assert_eq!(changed.phone_number.as_deref(), Some("+15550133009"));
    let deleted = call!(house, batch_call.records.delete(&id, std::slice::from_ref(second))).unwrap();
    assert_eq!(deleted.deleted_count, 1);
    let batch = call!(house, batch_call.cancel(&id, BatchCallCancelMode::IMMEDIATE)).unwrap();
    assert_eq!(batch.status, Some(BatchCallStatus::CANCELLED));
    assert_eq!(call!(house, batch_call.get(&id)).unwrap().status, Some(BatchCallStatus::CANCELLED));
    let other = uploaded(house).await;
    let one_a_page = ListBatchCallsParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, batch_call.list_stream(one_a_page)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|batch| &batch.batch_id).collect::<Vec<_>>(), [&other, &id]);
}
