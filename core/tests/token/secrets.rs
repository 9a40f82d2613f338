//! Credentials: checked when they are given, warned about when weak, never printed.

use super::*;

#[test]
fn t44_pasted_credentials_are_named_and_never_quoted() {
    let table = [
        ("\"k\"", "s", "quote"),
        (" k", "s", "blank"),
        ("", "s", "empty"),
        ("k\u{e9}", "s", "ASCII"),
        ("k\u{7}", "s", "control"),
        ("k", "", "empty"),
        ("k", "'hunter2'", "quote"),
        ("k", "hunter2\n", "line break"),
        ("k", "hunter2 ", "blank"),
        ("k", "\u{feff}hunter2", "blank"),
        ("k", "VIDEOSDK_SECRET=hunter2", "NAME=value"),
    ];
    for (key, secret, word) in table {
        let error = Credentials::new(key, secret).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().contains(word), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    let lookup = |pairs: &'static [(&str, &str)]| {
        move |name: &str| pairs.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned())
    };
    let both = Credentials::from_lookup(lookup(&[
        ("VIDEOSDK_API_KEY", "k"),
        ("VIDEOSDK_SECRET", ""),
        ("VIDEOSDK_SECRET_KEY", "second"),
    ]));
    assert_eq!(both.unwrap().secret().expose(), "second");
    let none = Credentials::from_lookup(lookup(&[("VIDEOSDK_API_KEY", "k")])).unwrap_err();
    assert!(none.message().contains("VIDEOSDK_SECRET_KEY"));
}

#[test]
fn t46_nothing_prints_the_secret_or_a_token() {
    let credentials = Credentials::new(KEY, "hunter2-hunter2").unwrap();
    let signer = Signer::new(&credentials).unwrap();
    let token = signer.api_token(&ApiToken::new()).unwrap();
    let source = TokenSource::new(Auth::Credentials(signer.clone())).unwrap();
    let authorization = source.authorization().unwrap();
    let printed = format!(
        "{credentials:?} {signer:#?} {source:?} {authorization:?} {:?} {} {:?}",
        signer.verifier(),
        explain(&token, Some(&signer)),
        explain(&token, None),
    );
    assert!(!printed.contains("hunter2"), "{printed}");
    for part in token.split('.').chain(authorization.token().expose().split('.')) {
        assert!(!printed.contains(part), "{printed}");
    }
}
