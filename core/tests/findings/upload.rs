//! The recipients file of a batch: F35 and F36.

use super::{house, params, runtime};
use serde_json::{Value, json};
use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use videosdk_api::{CallOptions, Client, ErrorKind, Progress, Sent};
use videosdk_emulator::Emulator;
use videosdk_faults::{in_time, patiently};

const LIST: &str = "phoneNumber,name\n+15550100101,Ana\n";

fn emulated() -> (Emulator, Client) {
    let emulator = Emulator::builder().start_blocking().unwrap();
    let builder = Client::builder().credentials(emulator.api_key(), emulator.secret());
    let client = builder.base_url(emulator.url()).build().unwrap();
    (emulator, client)
}

fn file(name: &str, content: &[u8]) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("videosdk-api-{}-{name}", std::process::id()));
    std::fs::File::create(&path).unwrap().write_all(content).unwrap();
    path
}

/// F35: a file of 1.5 GB is refused by its size alone. It is sparse, so reading it would take memory and not disk.
#[test]
fn f35_a_file_that_is_too_large_is_never_read() {
    patiently(|| {
        runtime().block_on(async {
            let (server, client) = house(json!([])).await;
            let path = file("large.csv", b"");
            std::fs::File::options().write(true).open(&path).unwrap().set_len(1_500_000_000).unwrap();
            let start = Instant::now();
            let error =
                client.batch_calls().upload_file().file_path(path.to_str().unwrap()).await.unwrap_err();
            let took = start.elapsed();
            std::fs::remove_file(&path).unwrap();
            assert_eq!((error.kind(), error.sent()), (ErrorKind::InvalidArgument, Sent::NotSent));
            assert!(error.message().contains("1500000000 bytes"), "{error}");
            in_time(took, Duration::from_millis(200));
            assert!(server.requests().is_empty());
        })
    });
}

/// F35: what is sent comes from the disk piece by piece, and its progress is told.
#[tokio::test]
async fn f35_a_file_on_disk_is_streamed_and_its_progress_told() {
    let (emulator, client) = emulated();
    let mut list = String::from("phoneNumber,name\n");
    for number in 0..6_000 {
        list.push_str(&format!("+1555{number:07},Somebody with a name that fills the line {number}\n"));
    }
    let path = file("list.csv", list.as_bytes());
    let told = Arc::new(Mutex::new(Vec::<Progress>::new()));
    let tell = Arc::clone(&told);
    let call = client.batch_calls().upload_file().file_path(path.to_str().unwrap()).poll_interval_ms(50);
    let batch = call.on_progress(move |progress| tell.lock().unwrap().push(progress)).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(batch.status.as_ref().map(|status| status.as_str()), Some("parsed"));
    let told = told.lock().unwrap();
    let sent: Vec<u64> = told.iter().filter(|p| p.step == "uploading").map(|p| p.done).collect();
    assert!(sent.len() >= 6 && sent.is_sorted(), "in pieces of 64 KiB at most: {sent:?}");
    assert_eq!(sent.last(), Some(&(list.len() as u64)));
    assert!(told.iter().all(|p| p.step != "uploading" || p.total == list.len() as u64));
    assert_eq!(told.last().map(|p| p.step), Some("parsed"));
    let put: Vec<Value> =
        emulator.requests().into_iter().filter(|request| request["method"] == "PUT").collect();
    assert_eq!(put.len(), 1);
    assert!(put[0]["headers"].get("authorization").is_none(), "the storage sees no token");
}

/// F36: any final state ends the wait, whatever it is.
#[test]
fn f36_polling_ends_at_every_final_state() {
    patiently(|| {
        runtime().block_on(async {
            for (status, outcome) in [
                ("parsed", Ok(())),
                ("running", Ok(())),
                ("completed", Ok(())),
                ("parse_failed", Err((ErrorKind::Validation, "batchcall_parse_failed"))),
                ("cancelled", Err((ErrorKind::Conflict, "batchcall_cancelled"))),
            ] {
                let (server, client) = scripted(&[status]).await;
                let start = Instant::now();
                let call = client.batch_calls().upload_file().content(LIST).file_name("a.csv");
                let seen =
                    call.await.map(|_| ()).map_err(|e| (e.kind(), e.code().unwrap_or_default().to_owned()));
                assert_eq!(seen, outcome.map_err(|(kind, code)| (kind, code.to_owned())), "{status}");
                in_time(start.elapsed(), Duration::from_secs(1));
                assert_eq!(server.requests().len(), 4);
            }
        })
    });
}

/// F36: the wait has an end, and its error names the batch that is still being read.
#[tokio::test]
async fn f36_the_wait_ends_and_the_batch_is_not_lost() {
    let (_server, client) = scripted(&["parsing"; 40]).await;
    let call = client.batch_calls().upload_file().content(LIST).file_name("a.csv");
    let error = call.poll_interval_ms(50).poll_timeout_ms(120).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Timeout, Some("batchcall_parse_timeout")));
    assert_eq!(error.created(), [("batchId", "bc_91".to_owned())]);
    assert!(error.message().contains("`parsing`"), "{error}");
}

/// F36: a poll interval of zero would be a busy loop, no batch id a poll of something else.
#[tokio::test]
async fn f36_what_would_spin_or_poll_nothing_is_refused() {
    let (server, client) = house(json!([])).await;
    let options = CallOptions::new();
    for wrong in [json!({"pollIntervalMs": 0}), json!({"pollTimeoutMs": "soon"}), json!({"pollTimeoutMs": 0})]
    {
        let mut given = params(json!({"content": LIST, "fileName": "a.csv"}));
        given.extend(params(wrong));
        let error = client.call("batchCalls.uploadFile", given, &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
    assert!(server.requests().is_empty());
}

/// The address is a secret: whatever becomes of the upload, its signature is in no error.
#[tokio::test]
async fn a_signed_address_is_never_printed() {
    let refusal = "<Error><Code>SignatureDoesNotMatch</Code><SignatureProvided>s3cr3t-signature</SignatureProvided></Error>";
    for answer in [
        json!({"status": 403, "headers": {"content-type": "application/xml"}, "text": refusal}),
        json!({"status": 307, "headers": {"location": "https://elsewhere.example/x?sig=s3cr3t-signature"}}),
        json!({"drop": "before"}),
    ] {
        let (server, client) = with_put(answer, &[]).await;
        let call = client.batch_calls().upload_file().content(LIST).file_name("a.csv").retries(0);
        let error = call.await.unwrap_err();
        let shown = format!("{error} {error:?} {:?}", error.body());
        assert!(!shown.contains("s3cr3t"), "{shown}");
        assert_eq!(error.created(), [("batchId", "bc_91".to_owned())]);
        drop(server);
    }
}

async fn scripted(states: &[&str]) -> (super::Server, Client) {
    with_put(json!({"status": 200}), states).await
}

/// A server that is the service and the storage at once.
async fn with_put(put: Value, states: &[&str]) -> (super::Server, Client) {
    let server = super::Server::start(&[]).await;
    let address = format!("{}/people.csv?sig=s3cr3t-signature", server.url);
    let mut script = vec![json!({"status": 200, "body": {"batchId": "bc_91", "presignedUrl": address}}), put];
    script.push(json!({"status": 204}));
    for status in states {
        script.push(json!({"status": 200, "body": {"batchId": "bc_91", "status": status}}));
    }
    server.script(&script);
    let client = super::builder(&server).build().unwrap();
    (server, client)
}
