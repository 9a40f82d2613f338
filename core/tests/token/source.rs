//! The token that goes with calls: renewed in time, dropped when refused, asked for once.

use super::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;
use videosdk_api::secret::Secret;

#[test]
fn a_source_renews_in_time_and_after_a_refusal() {
    let now = Arc::new(AtomicU64::new(NOW));
    let clock = Clock::from_fn({
        let now = Arc::clone(&now);
        move || Duration::from_secs(now.load(Ordering::SeqCst))
    });
    let source = TokenSource::new(Auth::Credentials(signer_at(clock))).unwrap();
    let first = source.authorization().unwrap();
    now.store(NOW + 86_400 - 61, Ordering::SeqCst);
    assert!(Arc::ptr_eq(&first, &source.authorization().unwrap()));
    now.store(NOW + 86_400 - 60, Ordering::SeqCst);
    let second = source.authorization().unwrap();
    assert_ne!(first.generation(), second.generation());
    // A late refusal of the first token must not drop the second one.
    assert!(source.invalidate(first.generation()));
    assert!(Arc::ptr_eq(&second, &source.authorization().unwrap()));
    assert!(source.invalidate(second.generation()));
    assert_ne!(second.generation(), source.authorization().unwrap().generation());
}

#[test]
fn a_provider_is_asked_once_and_may_fail_while_its_token_lives() {
    let asked = Arc::new(AtomicUsize::new(0));
    let now = Arc::new(AtomicU64::new(NOW));
    let clock = {
        let now = Arc::clone(&now);
        Clock::from_fn(move || Duration::from_secs(now.load(Ordering::SeqCst)))
    };
    let token = signer().api_token(&ApiToken::new().expires_in(600_u64).unwrap()).unwrap();
    let provider: Provider = Arc::new({
        let asked = Arc::clone(&asked);
        move || match asked.fetch_add(1, Ordering::SeqCst) {
            0 => Ok(Secret::new(token.clone())),
            _ => Err(Error::new(ErrorKind::Network, "vault is down")),
        }
    });
    let source = TokenSource::new(Auth::Provider(provider)).unwrap().with_clock(clock);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| source.authorization().unwrap());
        }
    });
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    now.store(NOW + 550, Ordering::SeqCst);
    assert!(source.authorization().is_ok());
    now.store(NOW + 600, Ordering::SeqCst);
    assert_eq!(source.authorization().unwrap_err().kind(), ErrorKind::Network);
}

#[test]
fn a_ready_token_is_checked_at_once_and_sent_unchanged() {
    for bad in ["", "Bearer abc", "bearer abc", "abc\r\nx: y", "abc ", "\"abc\"", "ab\u{e9}", "a\0b"] {
        let error = TokenSource::new(Auth::Fixed(Secret::from(bad))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(!error.message().contains("abc"), "{error}");
    }
    let source = TokenSource::new(Auth::Fixed(Secret::from("abc"))).unwrap();
    let authorization = source.authorization().unwrap();
    assert_eq!(authorization.token().expose(), "abc");
    assert!(!source.invalidate(authorization.generation()));
}
