//! How far a long call has come, on the standard error and only where somebody watches it.

use crate::screen::Screen;
use std::io::Write as _;
use videosdk_api::Progress;

const BAR: usize = 24;

/// Told by the library while a file is uploaded or something is waited for.
pub(crate) fn show(progress: Progress) {
    draw(&line(progress.step, progress.done, progress.total));
}

/// A page is being fetched; how many there are is known once the first is there, and not of every list.
pub(crate) fn paging(screen: &Screen, number: u64, last: Option<u64>) {
    if screen.watched {
        draw(&line("page", number, last.unwrap_or(0)));
    }
}

/// Wipes the line, so that what follows begins on a clean one.
pub(crate) fn end(screen: &Screen) {
    if screen.watched {
        draw("");
    }
}

fn draw(text: &str) {
    let mut err = std::io::stderr();
    // Progress that cannot be shown is no reason to fail.
    let _ = write!(err, "\r\u{1b}[K{text}").and_then(|()| err.flush());
}

fn line(step: &str, done: u64, total: u64) -> String {
    if total == 0 {
        return format!("{step} {done}");
    }
    let part = done.min(total) as f64 / total as f64;
    let full = (part * BAR as f64) as usize;
    format!(
        "{step} [{}{}] {:3.0} %  {done} of {total}",
        "#".repeat(full),
        " ".repeat(BAR - full),
        part * 100.0
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_drawn_where_the_end_is_known_and_never_overflows() {
        assert_eq!(line("parsing", 3, 0), "parsing 3");
        let half = format!("uploading [{}{}]  50 %  1 of 2", "#".repeat(12), " ".repeat(12));
        assert_eq!(line("uploading", 1, 2), half);
        assert!(line("uploading", 9, 2).ends_with("100 %  9 of 2"));
    }
}
