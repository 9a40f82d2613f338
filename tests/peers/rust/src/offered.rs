//! Which methods the official crate offers, read from its own source: Rust cannot ask a type at run time, and a list
//! kept by hand would not notice what a new version adds.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A public method: its name, and the resource it leads to unless it does something by itself.
#[derive(Debug)]
struct Method {
    name: String,
    leads_to: Option<String>,
}

type Types = BTreeMap<String, Vec<Method>>;

/// Every public method of every resource, as a caller writes it (`sip.trunks.inbound.create`), and those of the other
/// types that are named, under the name of the type (`Page.total`).
///
/// # Errors
/// When the source of the official crate is not to be found.
pub fn offered(types: &[&str]) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut known = Types::new();
    read_folder(&source()?, &mut known)?;
    let mut all = BTreeSet::new();
    walk(&known, "Client", "", &mut all);
    for name in types {
        let own = known.get(*name).ok_or_else(|| format!("the crate has no {name}"))?;
        let works = own.iter().filter(|method| method.leads_to.is_none());
        all.extend(works.map(|method| format!("{name}.{}", method.name)));
    }
    Ok(all)
}

/// Follows the accessors from a type; what hangs on the client itself is no method of a resource.
fn walk(known: &Types, name: &str, prefix: &str, all: &mut BTreeSet<String>) {
    for method in known.get(name).into_iter().flatten() {
        match &method.leads_to {
            Some(next) => walk(known, next, &format!("{prefix}{}.", method.name), all),
            None if prefix.is_empty() => {}
            None => drop(all.insert(format!("{prefix}{}", method.name))),
        }
    }
}

/// Where cargo keeps the source of the version that was built.
fn source() -> Result<PathBuf, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let asked = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--offline", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .output()?;
    let told: serde_json::Value = serde_json::from_slice(&asked.stdout)?;
    let packages = told["packages"].as_array().ok_or("cargo told of no packages")?;
    let crate_of = packages.iter().find(|package| package["name"] == "videosdk-server-sdk");
    let manifest = crate_of.and_then(|package| package["manifest_path"].as_str());
    let manifest = manifest.ok_or("the official crate is not among the packages")?;
    Ok(Path::new(manifest).with_file_name("src"))
}

fn read_folder(folder: &Path, known: &mut Types) -> Result<(), Box<dyn Error>> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_folder(&path, known)?;
        } else if path.extension().is_some_and(|end| end == "rs") {
            read_file(&std::fs::read_to_string(&path)?, known);
        }
    }
    Ok(())
}

/// The crate is formatted in the common style: a block of methods begins at the margin, a method four blanks in.
fn read_file(text: &str, known: &mut Types) {
    let mut lines = text.lines();
    let mut own = None;
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix("impl") {
            own = implemented(rest);
        } else if line == "}" {
            own = None;
        }
        let begins = line.starts_with("    pub fn ") || line.starts_with("    pub async fn ");
        if let Some(name) = own.as_ref().filter(|_| begins) {
            let mut signature = line.trim().to_owned();
            while !signature.ends_with('{') {
                let Some(more) = lines.next() else { return };
                signature.push_str(more.trim());
            }
            known.entry(name.clone()).or_default().extend(read_method(&signature));
        }
    }
}

/// The type that a block of methods is for, unless it implements a trait.
fn implemented(rest: &str) -> Option<String> {
    let rest = if rest.starts_with('<') { rest.split_once("> ")?.1 } else { rest };
    let name = rest.trim().trim_end_matches('{').trim();
    let name = name.split_once('<').map_or(name, |(name, _)| name);
    (!name.contains(' ') && rest.ends_with('{') && !rest.contains(" for ")).then(|| name.to_owned())
}

/// A method from its signature; a function without a `self` makes values and is no method.
fn read_method(signature: &str) -> Option<Method> {
    let (head, rest) = signature.split_once("fn ")?.1.split_once('(')?;
    let given = rest.trim_start_matches("mut ").trim_start_matches('&');
    if !given.starts_with("self") {
        return None;
    }
    let name = head.split_once('<').map_or(head, |(name, _)| name).to_owned();
    let returned = signature.rsplit_once("-> ").map_or("", |(_, returned)| returned);
    let leads_to = returned.split_once('<').map(|(name, _)| name.rsplit("::").next().unwrap_or(name));
    let leads_to = leads_to.filter(|name| name.ends_with("Resource")).map(str::to_owned);
    Some(Method { name, leads_to })
}

#[cfg(test)]
mod tests {
    use super::{Types, implemented, read_file, walk};
    use std::collections::BTreeSet;

    const SOURCE: &str = "\
impl Client {
    pub fn sip(&self) -> sip::SipResource<'_> {
        sip::SipResource::new(self)
    }
    pub fn base_url(&self) -> &str {
    }
}
impl<'a> SipResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
    }
    pub fn trunks(&self) -> TrunksResource<'a> {
    }
    pub fn none(name: &str) -> Self {
    }
}
impl<'a> TrunksResource<'a> {
    pub async fn update(
        &self,
        id: &str,
    ) -> Result<Trunk> {
    }
    fn fetcher(&self) {
    }
}
";

    #[test]
    fn methods_are_found_along_the_accessors() {
        let mut known = Types::new();
        read_file(SOURCE, &mut known);
        let mut all = BTreeSet::new();
        walk(&known, "Client", "", &mut all);
        assert_eq!(all, BTreeSet::from(["sip.trunks.update".to_owned()]));
    }

    #[test]
    fn blocks_of_traits_are_left_out() {
        assert_eq!(implemented(" Client {"), Some("Client".to_owned()));
        assert_eq!(implemented("<T: Send> Page<T> {"), Some("Page".to_owned()));
        assert_eq!(implemented(" From<&str> for Region {"), None);
        assert_eq!(implemented(" std::fmt::Debug for Client {"), None);
    }
}
