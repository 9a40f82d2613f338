//! The promises about C that the fuzzer tries to break, held against the inputs that are checked in.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../../core/fuzz/invariants/c_params.rs"]
mod c_params;
#[path = "../../core/fuzz/invariants/c_values.rs"]
mod c_values;

use std::path::Path;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Those too that the library caught: the fuzzer ends at each of them.
static PANICS: AtomicUsize = AtomicUsize::new(0);

fn count_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |about| {
            PANICS.fetch_add(1, Ordering::Relaxed);
            usual(about);
        }));
    });
}

fn all(target: &str, check: fn(&[u8])) {
    count_panics();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/fuzz/seeds").join(target);
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        println_name(&entry.path());
        check(&std::fs::read(entry.path()).unwrap());
        assert_eq!(PANICS.load(Ordering::Relaxed), 0, "something panicked inside");
        seen += 1;
    }
    assert!(seen >= 4, "{target} has {seen} seeds");
}

/// Shown when the check after it panics.
#[allow(clippy::print_stdout)]
fn println_name(path: &Path) {
    println!("{}", path.display());
}

#[test]
fn parameters() {
    all("c_params", c_params::check);
}

#[test]
fn values() {
    all("c_values", c_values::check);
}
