//! Uses a secret and lets go of it: `remains MIRRORED_SECRET URL`. What it says and waits for is told in remains.py.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::hint::black_box;
use videosdk_api::Client;
use videosdk_api::token::{ParticipantToken, VerifyOptions};

fn say_and_wait(word: &str) -> std::io::Result<()> {
    println!("{word}");
    std::io::stdin().read_line(&mut String::new()).map(drop)
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, mirrored, url] = &arguments[..] else { return Err("remains MIRRORED_SECRET URL".into()) };
    let secret = black_box(mirrored.chars().rev().collect::<String>());
    say_and_wait("held")?;
    let client = Client::builder().credentials("key", secret).base_url(url).build()?;
    for _ in 0..20 {
        client.rooms().create().wait()?;
        let token = client.participant_token(&ParticipantToken::new())?;
        client.verify_token(&token, &VerifyOptions::default())?;
    }
    say_and_wait("open")?;
    drop(client);
    say_and_wait("closed")?;
    std::process::abort()
}
