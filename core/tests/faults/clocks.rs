//! A machine whose clock is off.

use super::client;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use videosdk_api::token::Clock;
use videosdk_api::{Client, ErrorKind};
use videosdk_emulator::Emulator;
use videosdk_faults::{Server, Step, answer};

#[test]
fn t45_five_minutes_either_way_do_no_harm() {
    let emulator = Emulator::start_blocking().unwrap();
    for seconds in [-300_i64, 300] {
        let clock = Clock::from_fn(move || {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
            Duration::from_secs(now.as_secs().saturating_add_signed(seconds))
        });
        let made = Client::builder().credentials(emulator.api_key(), emulator.secret()).clock(clock);
        let client = made.base_url(emulator.url()).build().unwrap();
        client.rooms().create().wait().unwrap();
        println!("T45: a token of a clock that is {seconds} s off is accepted");
    }
}

#[test]
fn t45_a_clock_that_is_far_off_is_told_when_the_token_is_refused() {
    for (off, way) in [(1200, "behind"), (-1200, "ahead of")] {
        let server = Server::start(move |_| {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
            let theirs = UNIX_EPOCH + Duration::from_secs(now.saturating_add_signed(off));
            let date = httpdate::fmt_http_date(theirs);
            vec![Step::Write(answer(
                401,
                &[("date", &date)],
                b"{\"message\":\"Token is invalid or expired\"}",
            ))]
        });
        let error = client(&server).rooms().get("r").wait().unwrap_err();
        println!("T45: {error}");
        assert_eq!(error.kind(), ErrorKind::Authentication);
        assert!(error.to_string().contains(way) && error.to_string().contains("clock"), "{error}");
    }
}
