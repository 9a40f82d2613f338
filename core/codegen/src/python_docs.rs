//! How Python documentation is laid out: paragraphs, arguments, what is returned and raised.

use crate::docs::{self, Words};
use crate::names;
use crate::python_text::{WIDTH, wrap};
use crate::spec::{Member, Operation, Spec};

const WORDS: Words = Words { param: names::python_param, truth: ["False", "True"], tags: false };

/// The options every method takes, with their documentation.
const OPTIONS: &[(&str, &str, &str)] = &[
    (
        "deadline",
        "Duration | None",
        "Time for the whole call with all its attempts: seconds, text such as \"500ms\" or \"2s\", or a timedelta. \
         30 seconds unless the client says otherwise; infinity for none.",
    ),
    (
        "retries",
        "int | None",
        "Greatest number of further attempts, made only where they are harmless. 2 unless the client says otherwise.",
    ),
    ("headers", "Mapping[str, str] | None", "HTTP headers to add to this call."),
    (
        "idempotent",
        "bool | None",
        "Whether a second attempt is harmless, where you know better than the description.",
    ),
];

/// The option of operations that tell how far they have come.
const ON_PROGRESS: (&str, &str, &str) = (
    "on_progress",
    "Callable[[Progress], object] | None",
    "Told how far it has come, on the thread that waits or that of the event loop, and never after the end. What it raises \
     is reported and does not disturb the call, unless it ends the program.",
);

/// The options of a method.
pub(crate) fn options(
    op: &Operation,
) -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    OPTIONS.iter().chain(op.progress.then_some(&ON_PROGRESS))
}

/// Documentation of `cursor`, which lists take.
pub(crate) const CURSOR: &str = "Where to go on: `next_cursor` of an earlier page.";

/// The paragraphs of a method's docstring.
pub(crate) fn operation(spec: &Spec, op: &Operation) -> Vec<String> {
    let mut out = docs::sentences(op, &WORDS);
    out.push(arguments(spec, op));
    out.extend(returns(op));
    out.push(raises());
    out
}

fn arguments(spec: &Spec, op: &Operation) -> String {
    let mut lines = vec!["Args:".to_owned()];
    for p in op.ordered_params() {
        lines.extend(entry(&names::python_param(&p.name), &member(spec, p)));
    }
    if op.is_list() {
        lines.extend(entry("cursor", CURSOR));
    }
    for (name, _, doc) in options(op) {
        lines.extend(entry(name, doc));
    }
    lines.join("\n")
}

fn returns(op: &Operation) -> Option<String> {
    let text = match op.envelope.split_once(':').map_or(op.envelope.as_str(), |(kind, _)| kind) {
        "page" => {
            "All items when iterated, page after page as they are needed; `.pages()` and `.page()` give pages."
        }
        "raw" => "The text of the answer, as it is.",
        "opaque" => "The JSON of the answer as plain Python data.",
        "text" => "What the service confirms with; bare text becomes `message`.",
        _ => return None,
    };
    Some(section("Returns:", text))
}

fn raises() -> String {
    section(
        "Raises:",
        "VideoSDKError: The call failed. The subclass and `kind` say how, `sent` whether it may have had an effect.",
    )
}

fn section(title: &str, text: &str) -> String {
    let lines = wrap(text, WIDTH - 12, 0, 4);
    lines.into_iter().fold(title.to_owned(), |all, line| format!("{all}\n    {line}"))
}

/// One entry of a list of arguments, wrapped, four blanks in.
fn entry(name: &str, doc: &str) -> Vec<String> {
    let lines = wrap(&format!("{name}: {doc}"), WIDTH - 12, 0, 4);
    lines.into_iter().map(|l| format!("    {l}")).collect()
}

/// All that is known about a parameter or field, in sentences.
pub(crate) fn member(spec: &Spec, m: &Member) -> String {
    docs::member(spec, m, &WORDS)
}
