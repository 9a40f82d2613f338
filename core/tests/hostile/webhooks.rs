//! Forged webhooks.

use super::{corpus, fits};
use bytes::Bytes;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use videosdk_api::ErrorKind;
use videosdk_api::webhook::{PublicKey, WebhookProblem, verify_signature};

/// Body and signature headers with one bit turned, for each bit that the corpus asks for.
fn flipped(all: &Value) -> Vec<(Vec<u8>, String)> {
    let body = all["body"].as_str().unwrap().as_bytes();
    let signature = base64_simd::STANDARD.decode_to_vec(all["signature"].as_str().unwrap()).unwrap();
    let flip = |bytes: &[u8], bit: usize| {
        let mut bytes = bytes.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        bytes
    };
    let encode = |bytes: &[u8]| base64_simd::STANDARD.encode_to_string(bytes);
    let bits = usize::try_from(all["flips"]["bits"].as_u64().unwrap()).unwrap();
    (0..bits)
        .flat_map(|bit| {
            [(flip(body, bit), encode(&signature)), (body.to_vec(), encode(&flip(&signature, bit)))]
        })
        .collect()
}

/// T50: none is accepted, each is refused for the reason it should be refused for, and none takes long.
#[test]
fn t50_no_forged_webhook_is_accepted() {
    let all = corpus("webhooks.json");
    let key = PublicKey::from_pem(all["pem"].as_str().unwrap()).unwrap();
    let body = all["body"].as_str().unwrap();
    let good = all["signature"].as_str().unwrap();
    verify_signature(&key, &Bytes::copy_from_slice(body.as_bytes()), &[good]).unwrap();
    let mut reasons = BTreeMap::new();
    let mut refuse = |name: &str, body: Vec<u8>, signatures: &[&str], wanted: &Value| {
        let error = verify_signature(&key, &Bytes::from(body), signatures).expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Webhook, "{name}: {error}");
        let code = WebhookProblem::of(&error).expect("a named reason").code();
        assert!(fits(wanted, code), "{name}: {code} instead of {wanted}");
        *reasons.entry(code).or_insert(0) += 1;
    };
    let (flips, started) = (flipped(&all), Instant::now());
    let count = u32::try_from(flips.len()).unwrap();
    for (body, signature) in flips {
        refuse("a flipped bit", body, &[&signature], &all["flips"]["reason"]);
    }
    let each = started.elapsed() / count;
    for case in all["forged"].as_array().unwrap() {
        let sent = case["body"].as_str().unwrap_or(body);
        let signatures: Vec<&str> =
            case["signatures"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect();
        refuse(case["name"].as_str().unwrap(), sent.into(), &signatures, &case["reason"]);
    }
    let tried: i32 = reasons.values().sum();
    println!("T50: 0 of {tried} forged webhooks accepted, {each:?} each: {reasons:?}");
    assert!(tried >= 4000 && each < Duration::from_millis(5), "{tried}, {each:?}");
}
