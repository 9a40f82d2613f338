//! The only place that changes the case of a name.

/// `customRoomId` → `custom_room_id`, `getById` → `get_by_id`, `us001` stays, `180` → `n180`, `_id` → `id_`.
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        if c.is_ascii_uppercase() {
            let after_lower = i > 0 && (chars[i - 1].is_ascii_lowercase() || chars[i - 1].is_ascii_digit());
            let before_lower = i > 0
                && chars[i - 1].is_ascii_uppercase()
                && chars.get(i + 1).is_some_and(char::is_ascii_lowercase);
            if after_lower || before_lower {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
        } else if c == '.' || c == '-' || c == ' ' {
            out.push('_');
        } else {
            out.push(c);
        }
    }
    if out.starts_with('_') {
        out = format!("{}_", out.trim_start_matches('_'));
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'n');
    }
    out
}

/// A name that Rust accepts: reserved words get a trailing underscore.
pub(crate) fn rust(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        "extra" => "extra_".to_owned(),
        "as" | "break" | "const" | "continue" | "crate" | "else" | "enum" | "fn" | "for" | "if" | "impl"
        | "in" | "let" | "loop" | "match" | "mod" | "move" | "mut" | "pub" | "ref" | "return" | "self"
        | "static" | "struct" | "super" | "trait" | "type" | "unsafe" | "use" | "where" | "while"
        | "async" | "await" | "dyn" => {
            format!("r#{name}")
        }
        _ => name,
    }
}

/// A name that Python accepts: keywords get a trailing underscore.
pub(crate) fn python(name: &str) -> String {
    let name = snake(&name.replace([':', '/', '$', '@'], "_"));
    match name.as_str() {
        "and" | "as" | "assert" | "async" | "await" | "break" | "class" | "continue" | "def" | "del"
        | "elif" | "else" | "except" | "finally" | "for" | "from" | "global" | "if" | "import" | "in"
        | "is" | "lambda" | "nonlocal" | "not" | "or" | "pass" | "raise" | "return" | "try" | "while"
        | "with" | "yield" => format!("{name}_"),
        _ => name,
    }
}

/// The name of a parameter: those of the options every method takes get a trailing underscore.
pub(crate) fn python_param(name: &str) -> String {
    let name = python(name);
    match name.as_str() {
        "self" | "cursor" | "deadline" | "retries" | "headers" | "idempotent" | "on_progress" => {
            format!("{name}_")
        }
        _ => name,
    }
}

/// The name of a field: those of what every view can do, and of types that annotations name, get a trailing
/// underscore.
pub(crate) fn python_field(name: &str) -> String {
    let name = python(name);
    match name.as_str() {
        "get" | "items" | "keys" | "values" | "to_dict" | "to_json" | "from_dict" | "from_json"
        | "list_from_json" | "str" | "int" | "float" | "bool" | "list" | "dict" => format!("{name}_"),
        _ => name,
    }
}

/// Whether Python takes the name as it is where a class is written out.
pub(crate) fn is_python_identifier(name: &str) -> bool {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    plain
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.starts_with("__")
        && python(name) != format!("{name}_")
}

/// The name of an argument in TypeScript: reserved words and the names of the two objects get a trailing underscore.
pub(crate) fn node_argument(name: &str) -> String {
    let name: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    match name.as_str() {
        "arguments" | "await" | "break" | "case" | "catch" | "class" | "const" | "continue" | "debugger"
        | "default" | "delete" | "do" | "else" | "enum" | "eval" | "export" | "extends" | "false"
        | "finally" | "for" | "function" | "if" | "implements" | "import" | "in" | "instanceof"
        | "interface" | "let" | "new" | "null" | "options" | "package" | "params" | "private"
        | "protected" | "public" | "require" | "return" | "static" | "super" | "switch" | "this"
        | "throw" | "true" | "try" | "typeof" | "undefined" | "var" | "void" | "while" | "with" | "yield" => {
            format!("{name}_")
        }
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        _ => name,
    }
}

/// A name that C and C++ accept: what dots and other signs part is joined, keywords get a trailing underscore.
pub(crate) fn c(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = snake(&plain);
    match name.as_str() {
        "and" | "asm" | "auto" | "bool" | "break" | "case" | "catch" | "char" | "class" | "const"
        | "continue" | "default" | "delete" | "do" | "double" | "else" | "enum" | "explicit" | "export"
        | "extern" | "false" | "float" | "for" | "friend" | "goto" | "if" | "inline" | "int" | "long"
        | "mutable" | "namespace" | "new" | "not" | "operator" | "or" | "private" | "protected"
        | "public" | "register" | "requires" | "restrict" | "return" | "short" | "signed" | "sizeof"
        | "static" | "struct" | "switch" | "template" | "this" | "throw" | "true" | "try" | "typedef"
        | "typename" | "union" | "unsigned" | "using" | "virtual" | "void" | "volatile" | "while" | "xor" => {
            format!("{name}_")
        }
        _ => name,
    }
}

/// A word that is made of signs, as it is spoken; every other word as it is.
fn spoken(word: &str) -> &str {
    match word {
        "=" => "equal",
        "!=" => "not equal",
        ">" => "greater",
        ">=" => "greater or equal",
        "<" => "less",
        "<=" => "less or equal",
        // The directions of a sort.
        "1" => "ascending",
        "-1" => "descending",
        _ => word,
    }
}

/// A word of an enum as a macro: `Region`, `us001` → `VSDK_REGION_US001`.
pub(crate) fn c_word(type_name: &str, word: &str) -> String {
    let plain = spoken(word).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
    let plain: String = plain.collect();
    format!("VSDK_{}_{}", shout(type_name), plain.to_ascii_uppercase())
}

/// `recordings.track` → `RecordingsTrack`, `screen_audio` → `ScreenAudio`, `GRID` → `Grid`, `>=` → `GreaterOrEqual`.
pub(crate) fn pascal(name: &str) -> String {
    let name = spoken(name);
    let mut out = String::new();
    let all_caps = !name.chars().any(|c| c.is_ascii_lowercase());
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()) {
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            out.push(first.to_ascii_uppercase());
            if all_caps { out.extend(chars.map(|c| c.to_ascii_lowercase())) } else { out.extend(chars) }
        }
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'N');
    }
    out
}

/// `rooms.create` → `ROOMS_CREATE`.
pub(crate) fn shout(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// A name without regard to case, for sorting and looking for a word.
pub(crate) fn unified(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// A sentence to be put behind a colon; abbreviations keep their capitals.
pub(crate) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
    let second_upper = text.chars().nth(1).is_some_and(|c| c.is_uppercase());
    if second_upper { text.to_owned() } else { first + chars.as_str() }
}

/// A sentence from what stood behind a colon.
pub(crate) fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default() + chars.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_case_mechanically() {
        assert_eq!(snake("customRoomId"), "custom_room_id");
        assert_eq!(snake("preSignedURL"), "pre_signed_url");
        assert_eq!(snake("_id"), "id_");
        assert_eq!(snake("1080"), "n1080");
        assert_eq!(rust("type"), "r#type");
        assert_eq!((python("from").as_str(), python("type").as_str()), ("from_", "type"));
        assert_eq!((python_param("headers").as_str(), python_field("keys").as_str()), ("headers_", "keys_"));
        assert!(is_python_identifier("roomId") && is_python_identifier("get_room"));
        assert!(
            !is_python_identifier("from") && !is_python_identifier("__v") && !is_python_identifier("180")
        );
        assert_eq!(pascal("recordings.track"), "RecordingsTrack");
        assert_eq!(pascal("GRID"), "Grid");
        assert_eq!(pascal("SEND_AND_RECV"), "SendAndRecv");
        assert_eq!(pascal("video-and-audio"), "VideoAndAudio");
        assert_eq!((pascal(">=").as_str(), pascal("!=").as_str()), ("GreaterOrEqual", "NotEqual"));
        assert_eq!(c_word("Sign", "<="), "VSDK_SIGN_LESS_OR_EQUAL");
        assert_eq!(shout("rooms.getById"), "ROOMS_GET_BY_ID");
    }
}
