//! A small library of another crate, with a Rust runtime of its own that catches a panic of its own.

/// Twice the number; negative ones panic inside and give -1.
#[no_mangle]
pub extern "C" fn other_twice(number: i32) -> i32 {
    let work = || {
        assert!(number >= 0, "on purpose");
        let digits: Vec<i32> = (0..2).map(|_| number).collect();
        digits.iter().sum()
    };
    std::panic::catch_unwind(work).unwrap_or(-1)
}
