//! `operations`: the table, or the part of it that fits a word.

use crate::fail::Fail;
use crate::screen::Screen;
use crate::{help, table};
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use videosdk_api::operation::Operation;
use videosdk_api::operations::OPERATIONS;

pub(crate) fn command() -> Command {
    Command::new("operations").about("List what can be called").arg(
        Arg::new("filter")
            .value_name("FILTER")
            .help("Only those with this in their name, path or description"),
    )
}

pub(crate) fn run(given: &ArgMatches, screen: &Screen) -> Result<(), Fail> {
    let filter = given.get_one::<String>("filter").map(|word| word.to_lowercase()).unwrap_or_default();
    let fits = |op: &&Operation| {
        [op.id, &op.path_template(), op.doc].iter().any(|text| text.to_lowercase().contains(&filter))
    };
    let found: Vec<&Operation> = OPERATIONS.iter().filter(fits).collect();
    if screen.json {
        let all: Vec<Value> = found.iter().map(|op| row(op)).collect();
        screen.value(&Value::Array(all))?;
    } else if found.is_empty() {
        screen.note("nothing has that in its name, path or description");
    } else {
        let rows = found.iter().map(|op| vec![op.id.to_owned(), route(op), op.doc.to_owned()]).collect();
        screen.text(&table::aligned(&["OPERATION", "HTTP", "WHAT IT DOES"], rows, screen))?;
    }
    Ok(())
}

fn route(op: &Operation) -> String {
    if op.path.is_empty() {
        "composed".to_owned()
    } else {
        format!("{} {}", op.method.as_str(), op.path_template())
    }
}

fn row(op: &Operation) -> Value {
    let params: Vec<Value> = op
        .params
        .iter()
        .map(|p| json!({ "name": p.name, "type": help::words(&p.ty), "required": p.required, "secret": p.secret }))
        .collect();
    let (method, path) = if op.path.is_empty() {
        (Value::Null, Value::Null)
    } else {
        (op.method.as_str().into(), op.path_template().into())
    };
    json!({
        "operation": op.id,
        "method": method,
        "path": path,
        "description": op.doc,
        "list": op.envelope.is_page(),
        "params": params,
    })
}
