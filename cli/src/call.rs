//! `call`: any operation of the table, through the library's open door.

use crate::credentials::Project;
use crate::fail::Fail;
use crate::progress;
use crate::screen::Screen;
use crate::table::clean;
use crate::{help, table, values};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};
use videosdk_api::operation::{Envelope, Operation};
use videosdk_api::operations::OPERATIONS;
use videosdk_api::{CallOptions, Client, PageInfo, Params, host};

/// More names than that help nobody.
const MOST_HINTS: usize = 12;

const AFTER: &str = "\
A value is read by the type of its parameter: lists are a,b,c or JSON, objects are JSON or
NAME.MEMBER=VALUE. NAME=@FILE takes the value from a file, NAME=@- from the standard input, and
NAME=@@text is the text @text. Secret values are accepted only from a file or the standard input.
A table shows the simple members of an answer, as many as fit; --json is the whole answer.

videosdk-api call OPERATION --help says what an operation takes; videosdk-api operations lists them.";

pub(crate) fn command() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name);
    Command::new("call").about("Make a call").disable_help_flag(true).after_help(AFTER).args([
        Arg::new("operation")
            .index(1)
            .value_name("OPERATION")
            .help("What to call, for instance rooms.create"),
        Arg::new("values")
            .index(2)
            .value_name("NAME=VALUE")
            .action(ArgAction::Append)
            .num_args(0..)
            .help("Its parameters"),
        option("body")
            .value_name("JSON")
            .help("All parameters as one JSON object (or the raw body), @FILE or @- for the standard input"),
        option("all").action(ArgAction::SetTrue).help("Walk a list to its end; as JSON, one item a line"),
        option("timeout").value_name("TIME").help("Total time for a call: 500ms, 90s, 5m (30s unless said)"),
        option("retries")
            .value_name("N")
            .value_parser(clap::value_parser!(u32))
            .help("0 to 10; 2 unless said"),
        option("allow-unknown")
            .action(ArgAction::SetTrue)
            .help("Send parameters that the description does not know"),
        Arg::new("help")
            .long("help")
            .short('h')
            .action(ArgAction::SetTrue)
            .help("Of this command, or of OPERATION"),
    ])
}

/// The operation with this name, or a hint at those that may be meant.
pub(crate) fn find(id: &str) -> Result<&'static Operation, Fail> {
    videosdk_api::operation::find(id)
        .ok_or_else(|| Fail::Usage(format!("there is no operation `{}`: {}", clean(id), hint(id))))
}

fn hint(id: &str) -> String {
    let known: Vec<&str> = OPERATIONS.iter().map(|op| op.id).collect();
    let inside = format!("{}.", id.trim_end_matches('.').to_lowercase());
    let of_it: Vec<&str> =
        known.iter().copied().filter(|known| known.to_lowercase().starts_with(&inside)).collect();
    if !of_it.is_empty() {
        return format!("it has {}", of_it.join(", "));
    }
    if let Some(near) = host::closest(id, &known) {
        return format!("did you mean `{near}`?");
    }
    // Perhaps one of the two words is right.
    let (resource, verb) = id.rsplit_once('.').unwrap_or(("", id));
    let mut resources: Vec<&str> = OPERATIONS.iter().map(|op| op.resource).collect();
    resources.dedup();
    let near: Vec<&str> = match host::closest(resource, &resources).filter(|_| !resource.is_empty()) {
        Some(near) => OPERATIONS.iter().filter(|op| op.resource == near).map(|op| op.id).collect(),
        None => known.into_iter().filter(|known| known.rsplit('.').next() == Some(verb)).collect(),
    };
    if near.is_empty() || near.len() > MOST_HINTS {
        return "videosdk-api operations lists them".to_owned();
    }
    format!("there is {}", near.join(", "))
}

pub(crate) fn run(given: &ArgMatches, project: &Project, screen: &Screen) -> Result<(), Fail> {
    let id = given.get_one::<String>("operation");
    if given.get_flag("help") {
        let text = match id {
            Some(id) => help::of(find(id)?, screen),
            None => own_help(),
        };
        return Ok(screen.text(&text)?);
    }
    let id = id.ok_or_else(|| Fail::Usage("call needs an OPERATION: see call --help".to_owned()))?;
    let op = find(id)?;
    let words = given.get_many::<String>("values").into_iter().flatten().map(String::as_str);
    let body = given.get_one::<String>("body").map(String::as_str);
    let allow_unknown = given.get_flag("allow-unknown");
    let params = values::params(op, words, body, allow_unknown)?;
    let options = options(given, screen)?;
    let client = project.client()?;
    if given.get_flag("all") {
        return walk(&client, op, params, options, screen);
    }
    let outcome = client.call_blocking(op.id, params, &options);
    progress::end(screen);
    let reply = outcome?;
    if let Envelope::Raw(_) = op.envelope
        && !screen.json
    {
        return Ok(screen.text(&String::from_utf8_lossy(reply.data()))?);
    }
    if reply.data().is_empty() {
        return Ok(());
    }
    show(op, reply.json()?, reply.page(), screen)
}

/// As the other commands print theirs, with the options that all of them share.
fn own_help() -> String {
    let mut all = crate::command::command();
    all.build();
    all.find_subcommand_mut("call").map(|call| call.render_help().to_string()).unwrap_or_default()
}

fn options(given: &ArgMatches, screen: &Screen) -> Result<CallOptions, Fail> {
    let mut options = CallOptions::new().allow_unknown(given.get_flag("allow-unknown"));
    if let Some(text) = given.get_one::<String>("timeout") {
        let time = host::duration(text)
            .ok_or_else(|| Fail::Usage(format!("--timeout is a time such as 90s or 5m, not `{text}`")))?;
        options = options.deadline(time);
    }
    if let Some(times) = given.get_one::<u32>("retries") {
        options = options.retries(*times);
    }
    Ok(if screen.watched { options.on_progress(progress::show) } else { options })
}

fn show(op: &Operation, answer: Value, page: Option<PageInfo>, screen: &Screen) -> Result<(), Fail> {
    match page {
        Some(page) if screen.json => {
            screen.value(&json!({ "data": answer, "page": place(&page), "hasMore": page.has_more() }))?;
        }
        None if screen.json => screen.value(&answer)?,
        page => {
            screen.text(&table::object(&table::masked(answer, op.returns), screen))?;
            if let Some(page) = page.filter(PageInfo::has_more) {
                let of = page.last_page.map_or_else(String::new, |last| format!(" of {last}"));
                screen.note(&format!("page {}{of}; --all walks to the end", page.page.unwrap_or(1)));
            }
        }
    }
    Ok(())
}

fn place(page: &PageInfo) -> Value {
    json!({ "page": page.page, "perPage": page.per_page, "lastPage": page.last_page, "total": page.total })
}

/// Every page. Programs get an item as soon as it is there; a table needs all of them to know its widths.
fn walk(
    client: &Client,
    op: &Operation,
    params: Params,
    options: CallOptions,
    screen: &Screen,
) -> Result<(), Fail> {
    let mut pages = client.pages(op.id, params, options)?;
    let mut all = Vec::new();
    let mut last = None;
    for number in 1u64.. {
        progress::paging(screen, number, last);
        let next = pages.next_blocking();
        progress::end(screen);
        let Some(reply) = next? else { break };
        last = reply.page().and_then(|page| page.last_page);
        if screen.json {
            for item in reply.items()? {
                screen.line(item.get())?;
            }
        } else if let Value::Array(items) = reply.json()? {
            all.extend(items);
        }
    }
    if !screen.json {
        let Value::Array(items) = table::masked(Value::Array(all), op.returns) else { return Ok(()) };
        screen.text(&table::list(&items, screen))?;
    }
    Ok(())
}
