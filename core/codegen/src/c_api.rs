//! Prints `bindings-c/include/videosdk_api/`: the structs and inline functions of every operation, one file a resource. They
//! are compiled into the caller's program, so a new field or operation changes nothing in the ABI.

use crate::c_types::{Shape, declaration, put, sentences, shape};
use crate::node_text::{comment, quote};
use crate::spec::{Kind, Member, Operation, Spec, TypeDecl};
use crate::{Printed, names, usage};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;

pub(crate) const INCLUDE: &str = "bindings-c/include/videosdk_api";

pub(crate) fn print(spec: &Spec) -> Vec<Printed> {
    let inputs = usage::inputs(spec);
    let mut files: BTreeMap<&str, Vec<&TypeDecl>> = BTreeMap::new();
    for decl in &spec.types {
        files.entry(&decl.file).or_default().push(decl);
    }
    let mut printed = Vec::new();
    let resources: BTreeSet<&str> = spec.resources.iter().map(|r| r.name.as_str()).collect();
    let all: BTreeSet<&str> = resources.iter().copied().chain(files.keys().copied()).collect();
    let mut names = Vec::new();
    for name in all {
        let types = files.get(name).map(Vec::as_slice).unwrap_or_default();
        let body = types_of(spec, types, &inputs) + &operations(spec, name);
        if body.is_empty() {
            continue;
        }
        let file = crate::names::snake(name);
        let shared = if resources.contains(name) && files.contains_key("types") {
            "#include \"types.h\"\n"
        } else {
            ""
        };
        let doc =
            spec.resources.iter().find(|r| r.name == name).map_or("What several resources take.", |r| &r.doc);
        let guard = format!("VIDEOSDK_API_{}_H", crate::names::shout(name));
        let text = format!(
            "/* {doc} Printed from core/spec/{name}.yaml by `make gen`. Do not edit. */\n\n\
             #ifndef {guard}\n#define {guard}\n\n#include \"../videosdk_api.h\"\n{shared}\n{body}\n#endif\n"
        );
        names.push(file.clone());
        printed.push(Printed::new(format!("{INCLUDE}/{file}.h"), text));
    }
    printed.push(everything(&names));
    printed
}

fn everything(names: &[String]) -> Printed {
    let includes: String = names.iter().map(|name| format!("#include \"{name}.h\"\n")).collect();
    let text = format!(
        "/* Every operation. Printed from core/spec by `make gen`. Do not edit. */\n\n\
         #ifndef VIDEOSDK_API_ALL_H\n#define VIDEOSDK_API_ALL_H\n\n{includes}\n#endif\n"
    );
    Printed::new(format!("{INCLUDE}/all.h"), text)
}

/// Words of enums, and the structs that requests hold with the functions that send them.
fn types_of(spec: &Spec, types: &[&TypeDecl], inputs: &HashSet<String>) -> String {
    let mut out = String::new();
    let given = |decl: &&&TypeDecl| inputs.contains(&decl.name);
    for decl in types.iter().filter(given) {
        if let Kind::Enum { values, .. } = &decl.kind {
            out += &comment(0, &[decl.doc.clone(), "Any other text is taken too.".into()]);
            for value in values {
                let _ = writeln!(out, "#define {} {}", names::c_word(&decl.name, value), quote(value));
            }
            out.push('\n');
        }
    }
    let objects: Vec<(&TypeDecl, &[Member])> = types
        .iter()
        .filter(given)
        .filter_map(|decl| match &decl.kind {
            Kind::Object(fields) => Some((*decl, fields.as_slice())),
            _ => None,
        })
        .collect();
    for (decl, _) in &objects {
        let name = names::snake(&decl.name);
        let _ = writeln!(out, "typedef struct vsdk_{name} vsdk_{name};");
    }
    for (decl, fields) in &objects {
        let doc = [decl.doc.clone()]
            .into_iter()
            .chain(decl.uncertain.as_ref().map(|t| format!("Not settled: {t}")));
        let name = names::snake(&decl.name);
        let _ = write!(out, "\n{}struct vsdk_{name} {{\n", comment(0, &doc.collect::<Vec<_>>()));
        out.extend(fields.iter().map(|field| declaration(spec, field)));
        out += "};\n";
    }
    let mut done = HashSet::new();
    for (decl, _) in &objects {
        put_object(spec, decl, &objects, &mut done, &mut out);
    }
    if !objects.is_empty() {
        out.push('\n');
    }
    out
}

/// The function that sends an object, behind those that it calls.
fn put_object(
    spec: &Spec,
    decl: &TypeDecl,
    objects: &[(&TypeDecl, &[Member])],
    done: &mut HashSet<String>,
    out: &mut String,
) {
    let Some((_, fields)) = objects.iter().find(|(other, _)| other.name == decl.name) else { return };
    if !done.insert(decl.name.clone()) {
        return;
    }
    for inner in fields.iter().flat_map(|f| f.ty.named()).filter_map(|name| spec.find(name)) {
        put_object(spec, inner, objects, done, out);
    }
    let name = names::snake(&decl.name);
    let _ = write!(
        out,
        "\nstatic inline void vsdk_put_{name}(vsdk_params *to, const char *name, const vsdk_{name} *from)\n{{\n    \
         vsdk_params_object(to, name);\n{}    vsdk_params_end(to);\n}}\n",
        fields.iter().map(|field| put(spec, field)).collect::<String>()
    );
}

fn operations(spec: &Spec, resource: &str) -> String {
    let Some(resource) = spec.resources.iter().find(|r| r.name == resource) else { return String::new() };
    let all: Vec<String> = resource.operations.iter().map(|op| operation(spec, op)).collect();
    all.join("\n")
}

/// The struct of an operation, and its functions: plain, with options, asynchronous, and page by page.
fn operation(spec: &Spec, op: &Operation) -> String {
    let (name, id) = (names::c(&op.id), quote(&op.id));
    let mut members: String = op.params.iter().map(|m| declaration(spec, m)).collect();
    if op.params.is_empty() {
        members = "    /** It takes nothing yet; 0. */\n    int reserved;\n".into();
    }
    let puts: String = op.params.iter().map(|m| put(spec, m)).collect();
    let puts = if op.params.is_empty() { "    (void)from;\n    (void)to;\n".into() } else { puts };
    let mut text = format!(
        "/** What `{}` takes. */\ntypedef struct vsdk_{name}_params {{\n{members}}} vsdk_{name}_params;\n\n\
         static inline void vsdk_{name}_put(vsdk_params *to, const vsdk_{name}_params *from)\n{{\n{puts}}}\n\n",
        op.id
    );
    let mut doc = sentences(op);
    doc.push(answer(op));
    let begin = format!(
        "    vsdk_params *sent = NULL;\n    vsdk_status status = vsdk_params_new(NULL, &sent, error);\n    \
         if (status != VSDK_OK) return status;\n    if (params != NULL) vsdk_{name}_put(sent, params);\n"
    );
    let empty = "    if (reply != NULL) *reply = NULL;\n";
    let _ = write!(
        text,
        "{}static inline vsdk_status vsdk_{name}_with(const vsdk_client *client, const vsdk_{name}_params *params,\n    \
         const vsdk_call_options *options, vsdk_reply **reply, vsdk_error **error)\n{{\n{empty}{begin}    \
         return vsdk_send(client, {id}, sent, options, reply, error);\n}}\n\n",
        comment(0, &doc)
    );
    let _ = write!(
        text,
        "/** `vsdk_{name}_with` without options. */\n\
         static inline vsdk_status vsdk_{name}(const vsdk_client *client, const vsdk_{name}_params *params,\n    \
         vsdk_reply **reply, vsdk_error **error)\n{{\n    \
         return vsdk_{name}_with(client, params, NULL, reply, error);\n}}\n\n"
    );
    let _ = write!(
        text,
        "/** The same without waiting: see `vsdk_send_async`. */\n\
         static inline vsdk_status vsdk_{name}_async(const vsdk_client *client, const vsdk_{name}_params *params,\n    \
         const vsdk_call_options *options, vsdk_done done, void *user, vsdk_error **error)\n{{\n{begin}    \
         return vsdk_send_async(client, {id}, sent, options, done, user, error);\n}}\n"
    );
    if op.is_list() {
        let _ = write!(
            text,
            "\n/** The list page by page: see `vsdk_pages_new`. */\n\
             static inline vsdk_status vsdk_{name}_pages(const vsdk_client *client, const vsdk_{name}_params *params,\n    \
             const char *cursor, const vsdk_call_options *options, vsdk_pages **pages, vsdk_error **error)\n{{\n    \
             if (pages != NULL) *pages = NULL;\n{begin}    \
             return vsdk_pages_new(client, {id}, sent, cursor, options, pages, error);\n}}\n"
        );
    }
    text
}

/// What the reply is.
fn answer(op: &Operation) -> String {
    let (kind, _) = op.envelope.split_once(':').unwrap_or((&op.envelope, ""));
    let of = op.returns.as_ref().map(|name| format!(" `{name}`")).unwrap_or_default();
    match kind {
        "page" => format!(
            "The reply is an array of{of}, one page; `vsdk_reply_about` says where it stands in the list."
        ),
        "text" => "The reply is an object; a bare text becomes its `message`.".into(),
        "raw" => "The reply is a text.".into(),
        "empty" => "The reply is null.".into(),
        "opaque" => "The reply is any JSON.".into(),
        _ => format!("The reply is an object{of}."),
    }
}

/// What the tests ask about an operation: how its members are written in C.
pub(crate) fn print_table(spec: &Spec) -> Printed {
    let members = |members: &[Member]| -> serde_json::Value {
        members.iter().map(|m| (m.name.clone(), described(spec, m))).collect::<serde_json::Map<_, _>>().into()
    };
    let inputs = usage::inputs(spec);
    let operations: serde_json::Map<_, _> = spec
        .operations()
        .into_iter()
        .map(|op| {
            let row = serde_json::json!({
                "function": format!("vsdk_{}", names::c(&op.id)), "list": op.is_list(), "members": members(&op.params),
            });
            (op.id.clone(), row)
        })
        .collect();
    let types: BTreeMap<_, _> = spec
        .types
        .iter()
        .filter(|t| inputs.contains(&t.name))
        .filter_map(|t| match &t.kind {
            Kind::Object(fields) => Some((names::snake(&t.name), members(fields))),
            _ => None,
        })
        .collect();
    let table = serde_json::json!({
        "about": "How operations are written in C, for the printer of cases. Printed from core/spec by `make gen`. Do not edit.",
        "operations": operations,
        "types": types,
    });
    let text = serde_json::to_string_pretty(&table).unwrap_or_default() + "\n";
    Printed::new("bindings-c/tests/conformance/operations.json", text)
}

fn described(spec: &Spec, m: &Member) -> serde_json::Value {
    fn word(shape: &Shape) -> String {
        match shape {
            Shape::Text => "text".into(),
            Shape::Json => "json".into(),
            Shape::Scalar(kind) => (*kind).into(),
            Shape::Object(name) => format!("object {name}"),
            Shape::List(item) => format!("list {}", word(item)),
        }
    }
    serde_json::json!([crate::c_types::field(spec, m), word(&shape(spec, &m.ty))])
}
