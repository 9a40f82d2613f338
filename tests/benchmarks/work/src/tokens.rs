//! Signing and verifying a participant token: ours, the peers, and the least work possible.

use crate::{KEY, SECRET, id};
use base64_simd::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use videosdk_api::token::{Credentials, ParticipantToken, Signer, VerifyOptions};

const TARGET: &str = "2kyv-gzay-64pg";
const TOKENS: usize = 1024;

/// What does one piece of the work.
pub(crate) fn piece(work: &str, subject: &str) -> Box<dyn FnMut(usize)> {
    match (work, subject) {
        ("sign", "limit") => signs(Limit::new(), Limit::sign),
        ("sign", "videosdk-api") => {
            let signer = signer();
            signs(signer, |signer, id| signer.participant_token(&request(id)).unwrap())
        }
        ("sign", "jsonwebtoken") => {
            let keys = (Header::new(Algorithm::HS256), EncodingKey::from_secret(SECRET.as_bytes()));
            signs(keys, |(header, key), id| jsonwebtoken::encode(header, &payload(id), key).unwrap())
        }
        ("sign", "official") => signs((), |(), id| {
            let builder = videosdk::AccessTokenBuilder::new(KEY, SECRET)
                .set_participant(id)
                .for_room(TARGET)
                .grant(videosdk::Grant::AllowJoin);
            builder.expires_in(Duration::from_secs(3600)).to_jwt().unwrap()
        }),
        ("verify", "limit") => {
            let mac: Hmac<sha2::Sha256> = Hmac::new_from_slice(SECRET.as_bytes()).unwrap();
            verifies(move |token| {
                let (signed, signature) = token.rsplit_once('.').unwrap();
                let mut mac = mac.clone();
                mac.update(signed.as_bytes());
                let mut bytes = [0; 32];
                let given = URL_SAFE_NO_PAD
                    .decode(signature.as_bytes(), base64_simd::Out::from_slice(&mut bytes))
                    .unwrap();
                mac.verify_slice(given).unwrap();
            })
        }
        ("verify", "videosdk-api") => {
            let (signer, options) = (signer(), VerifyOptions::default());
            verifies(move |token| {
                black_box(signer.verify(token, &options).unwrap().permissions.len());
            })
        }
        ("verify", "jsonwebtoken") => {
            let key = DecodingKey::from_secret(SECRET.as_bytes());
            let mut validation = Validation::new(Algorithm::HS256);
            validation.leeway = 0;
            verifies(move |token| {
                let read = jsonwebtoken::decode::<Payload>(token, &key, &validation).unwrap();
                black_box(read.claims.permissions.len());
            })
        }
        ("verify", "official") => verifies(|token| {
            black_box(videosdk::verify_token(token, SECRET).unwrap().permissions.len());
        }),
        _ => panic!("no subject {subject} of {work}"),
    }
}

/// Each token has another participant, so that no cache answers.
fn signs<T: 'static>(with: T, sign: impl Fn(&T, &str) -> String + 'static) -> Box<dyn FnMut(usize)> {
    let ids: Vec<String> = (0..TOKENS).map(id).collect();
    Box::new(move |n| {
        black_box(sign(&with, &ids[n % TOKENS]));
    })
}

fn verifies(verify: impl Fn(&str) + 'static) -> Box<dyn FnMut(usize)> {
    let signer = signer();
    let made: Vec<_> = (0..TOKENS).map(|n| signer.participant_token(&request(&id(n))).unwrap()).collect();
    Box::new(move |n| verify(black_box(&made[n % TOKENS])))
}

fn signer() -> Signer {
    Signer::new(&Credentials::new(KEY, SECRET).unwrap()).unwrap()
}

fn request(id: &str) -> ParticipantToken {
    ParticipantToken::new().participant_id(id).room_id(TARGET).expires_in(3600_u64).unwrap()
}

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

fn payload(id: &str) -> Payload {
    let iat = now();
    Payload {
        apikey: KEY.into(),
        permissions: vec!["allow_join".into()],
        version: 2,
        roles: vec!["rtc".into()],
        participant_id: id.into(),
        room_id: TARGET.into(),
        iat,
        exp: iat + 3600,
    }
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
            URL_SAFE_NO_PAD.encode_to_string(&json[..whole])
        );
        let mut mac = Hmac::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(front.as_bytes());
        let limit = Self { front, rest: json.as_bytes()[whole..].to_vec(), mac };
        let (ours, id) = (signer(), id(0));
        let same = ours.participant_token(&request(&id)).unwrap();
        assert_eq!(limit.sign(&id).len(), same.len(), "the limit must do the same work");
        limit
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
        put(TARGET.as_bytes());
        put(b"\",\"iat\":");
        let iat = now();
        put(&ten_digits(iat));
        put(b",\"exp\":");
        put(&ten_digits(iat + 3600));
        put(b"}");
        let mut token = String::with_capacity(self.front.len() + 400);
        token.push_str(&self.front);
        URL_SAFE_NO_PAD.encode_append(&tail[..length], &mut token);
        let mut mac = self.mac.clone();
        mac.update(&token.as_bytes()[self.front.len()..]);
        token.push('.');
        URL_SAFE_NO_PAD.encode_append(&mac.finalize().into_bytes()[..], &mut token);
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
