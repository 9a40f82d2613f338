//! What signing and verifying a token costs, beside the least work possible and beside the peers, in interleaved rounds.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, unreachable_pub)]

#[path = "support/measure.rs"]
#[allow(dead_code)]
mod measure;

use hmac::{Hmac, KeyInit, Mac};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use measure::{Goals, measure, row, wall};
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use videosdk_api::token::{Claims, Credentials, ParticipantToken, Signer, VerifyOptions};

const KEY: &str = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10";
const SECRET: &str = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8";
const ROOM: &str = "2kyv-gzay-64pg";
const ROUNDS: usize = 41;

const LIMIT: &str = "limit";
const OURS: &str = "videosdk-api";
const PEER: &str = "jsonwebtoken";
const OFFICIAL: &str = "official SDK";

const CALLS: usize = 20_000;

#[derive(Serialize, Deserialize)]
struct Payload {
    apikey: String,
    permissions: Vec<String>,
    version: u64,
    roles: Vec<String>,
    #[serde(rename = "participantId")]
    participant_id: String,
    #[serde(rename = "roomId")]
    room_id: String,
    iat: u64,
    exp: u64,
}

/// The least work: a constant front that is encoded and hashed already, the rest written by hand into one buffer.
struct Limit {
    front: String,
    rest: Vec<u8>,
    mac: Hmac<sha2::Sha256>,
}

impl Limit {
    fn new() -> Self {
        let json = format!(
            r#"{{"apikey":"{KEY}","permissions":["allow_join"],"version":2,"roles":["rtc"],"participantId":""#
        );
        let whole = json.len() - json.len() % 3;
        let front = format!(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{}",
            base64_simd::URL_SAFE_NO_PAD.encode_to_string(&json[..whole])
        );
        let mut mac = Hmac::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(front.as_bytes());
        Self { front, rest: json.as_bytes()[whole..].to_vec(), mac }
    }

    fn sign(&self, participant: &str) -> String {
        let mut tail = [0_u8; 256];
        let mut length = 0;
        let mut put = |bytes: &[u8]| {
            tail[length..length + bytes.len()].copy_from_slice(bytes);
            length += bytes.len();
        };
        put(&self.rest);
        put(participant.as_bytes());
        put(b"\",\"roomId\":\"");
        put(ROOM.as_bytes());
        put(b"\",\"iat\":");
        let iat = now();
        put(&ten_digits(iat));
        put(b",\"exp\":");
        put(&ten_digits(iat + 3600));
        put(b"}");
        let mut token = String::with_capacity(self.front.len() + 400);
        token.push_str(&self.front);
        base64_simd::URL_SAFE_NO_PAD.encode_append(&tail[..length], &mut token);
        let mut mac = self.mac.clone();
        mac.update(&token.as_bytes()[self.front.len()..]);
        token.push('.');
        base64_simd::URL_SAFE_NO_PAD.encode_append(&mac.finalize().into_bytes()[..], &mut token);
        token
    }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

fn ten_digits(mut number: u64) -> [u8; 10] {
    let mut digits = [b'0'; 10];
    for digit in digits.iter_mut().rev() {
        *digit += (number % 10) as u8;
        number /= 10;
    }
    digits
}

fn main() -> ExitCode {
    let signer = Signer::new(&Credentials::new(KEY, SECRET).unwrap()).unwrap();
    let limit = Limit::new();
    let (encoding, decoding) =
        (EncodingKey::from_secret(SECRET.as_bytes()), DecodingKey::from_secret(SECRET.as_bytes()));
    let header = Header::new(Algorithm::HS256);
    let request =
        |id: &str| ParticipantToken::new().participant_id(id).room_id(ROOM).expires_in(3600_u64).unwrap();
    let payload = |id: &str| {
        let iat = now();
        Payload {
            apikey: KEY.into(),
            permissions: vec!["allow_join".into()],
            version: 2,
            roles: vec!["rtc".into()],
            participant_id: id.into(),
            room_id: ROOM.into(),
            iat,
            exp: iat + 3600,
        }
    };
    let same = signer.participant_token(&request("participant-00000000")).unwrap();
    assert_eq!(limit.sign("participant-00000000").len(), same.len(), "the limit must do the same work");
    let ids: Vec<String> = (0..CALLS).map(|n| format!("participant-{n:08}")).collect();
    let used = |length: usize| assert!(black_box(length) > 0);
    let sign = measure(
        wall,
        ROUNDS,
        CALLS,
        vec![
            row(LIMIT, |n| used(limit.sign(&ids[n]).len())),
            row(OURS, |n| used(signer.participant_token(&request(&ids[n])).unwrap().len())),
            row(PEER, |n| used(jsonwebtoken::encode(&header, &payload(&ids[n]), &encoding).unwrap().len())),
            row(OFFICIAL, |n| {
                let builder = videosdk::AccessTokenBuilder::new(KEY, SECRET)
                    .set_participant(&ids[n])
                    .for_room(ROOM)
                    .grant(videosdk::Grant::AllowJoin);
                used(builder.expires_in(Duration::from_secs(3600)).to_jwt().unwrap().len());
            }),
        ],
    );
    sign.print("sign a participant token", LIMIT);
    let options = VerifyOptions::default();
    let mut validation = Validation::new(Algorithm::HS256);
    validation.leeway = 0;
    let verify = measure(
        wall,
        ROUNDS,
        CALLS,
        vec![
            row(OURS, |_| {
                let claims: Claims = signer.verify(black_box(&same), &options).unwrap();
                used(claims.permissions.len());
            }),
            row(PEER, |_| {
                let token =
                    jsonwebtoken::decode::<Payload>(black_box(&same), &decoding, &validation).unwrap();
                used(token.claims.permissions.len());
            }),
            row(OFFICIAL, |_| {
                used(videosdk::verify_token(black_box(&same), SECRET).unwrap().permissions.len());
            }),
        ],
    );
    verify.print("verify it", PEER);

    println!();
    let mut goals = Goals::default();
    goals.at_most(1.6, "sign / limit", sign.ratio(OURS, LIMIT));
    goals.at_most(1.0, "verify / jsonwebtoken", verify.ratio(OURS, PEER));
    goals.at_most(1.0, "sign / official SDK", sign.ratio(OURS, OFFICIAL));
    goals.at_most(1.0, "verify / official SDK", verify.ratio(OURS, OFFICIAL));
    goals.end()
}
