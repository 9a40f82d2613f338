//! Prints `bindings-node/ts/spec.ts` (what the open door knows of the operations) and `events.ts` (what webhooks carry).

use crate::node_api::answer;
use crate::node_text::{Uses, comment, key, quote};
use crate::node_types::{At, Node, PACKAGE};
use crate::spec::Spec;
use crate::types::TypeExpr;
use crate::{Printed, rust_table};
use std::fmt::Write as _;

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let node = Node::new(spec);
    vec![operations(&node), events(&node)]
}

fn operations(node: &Node<'_>) -> Printed {
    let (mut uses, mut lines) = (Uses::default(), String::new());
    for op in node.spec.operations() {
        let (answer, _) = answer(node, op, At::Above, &mut uses);
        let list = if op.is_list() { "[]" } else { "" };
        let _ = writeln!(lines, "  {}: {answer}{list};", key(&op.id));
    }
    let text = format!(
        "/** What the open door knows of the operations. Printed from core/spec by `make gen`. Do not edit. */\n\n{}\n\
         /** Fingerprint of the description; the native module holds the same one. */\nexport const SPEC_HASH = {};\n\n\
         /** What each operation gives; of a list its items. */\nexport interface Answers {{\n{lines}}}\n\n\
         /** Names of the operations known today. */\nexport type OperationName = keyof Answers;\n",
        uses.print(),
        quote(&rust_table::spec_hash(node.spec)),
    );
    Printed::new(format!("{PACKAGE}/spec.ts"), text)
}

fn events(node: &Node<'_>) -> Printed {
    let (mut uses, mut members, mut kinds) = (Uses::default(), String::new(), String::new());
    for event in &node.spec.events {
        let data = node.bare(&TypeExpr::Named(event.data.clone()), false, At::Above, &mut uses);
        let _ = writeln!(
            members,
            "{}  {}: {data};",
            comment(2, std::slice::from_ref(&event.doc)),
            key(&event.name)
        );
        let _ = writeln!(kinds, "  {},", quote(&event.name));
    }
    let imports = uses.print();
    let gap = if imports.is_empty() { "" } else { "\n" };
    let text = format!(
        "/** What webhooks carry. Printed from core/spec/events.yaml by `make gen`. Do not edit. */\n{gap}{imports}\n\
         /** What the events known today carry, by the name of the event. */\nexport interface EventData {{\n{members}}}\n{EVENTS_TAIL}\
         /** Names of the events known today. */\nexport const EVENT_KINDS: readonly KnownEventKind[] = [\n{kinds}];\n"
    );
    Printed::new(format!("{PACKAGE}/events.ts"), text)
}

const EVENTS_TAIL: &str = r#"
/** The name of an event known today. */
export type KnownEventKind = keyof EventData;

/**
 * A name that is none of those known today. Only the compiler sees the words before it: they keep it apart from the known
 * names, so that those tell what `data` is. The value is the bare name; compare it as `String(event.kind)`.
 */
export type UnknownEventKind = `(unknown today) ${string}`;

/** The name of an event; the service may send others than those known today. */
export type EventKind = KnownEventKind | (string & {});

/** An event known today: `kind` tells what `data` is. */
export type KnownEvent = {
  [Kind in KnownEventKind]: { readonly kind: Kind; readonly data: EventData[Kind] };
}[KnownEventKind];

/** An event that this version does not know. */
export interface UnknownEvent {
  readonly kind: UnknownEventKind;
  readonly data: unknown;
}

/** What a webhook says. A `switch` over `kind` gives `data` its type; the `default` branch is an event unknown today. */
export type WebhookEvent = KnownEvent | UnknownEvent;

"#;
