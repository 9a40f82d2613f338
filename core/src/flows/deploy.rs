//! `agents.deployments.deploy`: a secret for the environment, a deployment, a version that is active at once.
//!
//! Three requests that no transaction holds together: an error carries the ids already made, and on wish they are
//! removed again as far as the API lets one.

use super::call;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::exchange::Exchange;
use crate::operations as table;
use crate::reply::Reply;
use crate::request::Params;
use serde_json::{Map, Value, json};

const DEFAULT_REGISTRY: &str = "docker.io";
const SLUG_LENGTH: usize = 40;

type Created = Vec<(&'static str, String)>;

pub(super) async fn run(exchange: &mut Exchange<'_>, mut params: Params) -> Result<Reply> {
    let clean_up = params.remove("cleanUp").and_then(|on| on.as_bool()).unwrap_or(false);
    let mut created = Created::new();
    match steps(exchange, &mut params, &mut created).await {
        Ok(reply) => Ok(reply),
        Err(error) => {
            let left = if clean_up { remove(exchange, created).await } else { created };
            Err(error.with_created(left))
        }
    }
}

async fn steps(exchange: &mut Exchange<'_>, params: &mut Params, created: &mut Created) -> Result<Reply> {
    check(params)?;
    let image = image(params.remove("image"))?;
    let name = params.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let secret = match params.remove("env") {
        Some(Value::Object(env)) if !env.is_empty() => {
            exchange.tell("secret", 0, 3);
            let wanted = params.remove("envSecretName").and_then(|v| v.as_str().map(str::to_owned));
            let wanted = wanted.unwrap_or_else(|| secret_name(&name));
            let body = json!({ "name": wanted, "keys": env, "type": "NORMAL" });
            let id = id_of(
                &call(exchange, table::AGENTS_SECRETS_CREATE, body).await?,
                "the secret",
                &["id", "secretId"],
            )?;
            created.push(("secretId", id.clone()));
            Some(id)
        }
        _ => None,
    };
    exchange.tell("deployment", 1, 3);
    let mut body = json!({ "name": name });
    if let Some(agent) = params.remove("agentId") {
        body["agentId"] = agent;
    }
    if let Some(id) = &secret {
        body["envSecret"] = id.as_str().into();
    }
    let deployment = call(exchange, table::AGENTS_DEPLOYMENTS_CREATE, body).await?;
    let id = id_of(&deployment, "the deployment", &["id", "deploymentId"])?;
    created.push(("deploymentId", id.clone()));
    let deployment = deployment.json()?;
    if let Some(agent) = deployment["agentId"].as_str() {
        created.push(("agentId", agent.to_owned()));
    }
    exchange.tell("version", 2, 3);
    let version =
        call(exchange, table::AGENTS_VERSIONS_CREATE, version(params, &deployment, &id, image)).await?;
    exchange.tell("deployed", 3, 3);
    let mut made = json!({ "deployment": deployment, "version": version.json()? });
    if let Some(id) = secret {
        made["secretId"] = id.into();
    }
    let text = serde_json::to_vec(&made)
        .map_err(|e| Error::new(ErrorKind::Other, format!("the answer cannot be written: {e}")))?;
    Ok(Reply::from_json(version.into_incoming(), text))
}

/// What would only be refused once something has been made.
fn check(params: &Params) -> Result<()> {
    let count = |name: &str| params.get("scaling").and_then(|scaling| scaling.get(name)?.as_i64());
    if let (Some(min), Some(max)) = (count("min"), count("max"))
        && min > max
    {
        return Err(Error::invalid(format!(
            "`scaling.min` must be at most `scaling.max`: {min} is above {max}"
        )));
    }
    let name = params.get("envSecretName").and_then(Value::as_str).unwrap_or_default();
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-';
    if !name.bytes().all(allowed) {
        let text = "`envSecretName` may only hold lower-case letters, digits, `_` and `-`";
        return Err(Error::invalid(text));
    }
    Ok(())
}

/// The body of the last request: what was given, under the names of the wire.
fn version(params: &Params, deployment: &Value, id: &str, image: Value) -> Value {
    let mut body = Map::new();
    body.insert("agentId".into(), deployment["agentId"].clone());
    body.insert("deploymentId".into(), id.into());
    body.insert("image".into(), image);
    for name in ["profile", "region", "versionTag", "webhook"] {
        if let Some(value) = params.get(name) {
            body.insert(name.into(), value.clone());
        }
    }
    for (from, to) in [("min", "minReplica"), ("max", "maxReplica")] {
        if let Some(count) = params.get("scaling").and_then(|scaling| scaling.get(from)) {
            body.insert(to.into(), count.clone());
        }
    }
    body.retain(|_, value| !value.is_null());
    Value::Object(body)
}

/// Takes away what was made, the last first; what cannot be taken away is given back.
async fn remove(exchange: &mut Exchange<'_>, created: Created) -> Created {
    let deployment = created.iter().find(|(name, _)| *name == "deploymentId").map(|(_, id)| id.clone());
    let Some(id) = deployment else { return created };
    exchange.tell("cleaning up", 0, 1);
    match call(exchange, table::AGENTS_DEPLOYMENTS_DELETE, json!({ "deploymentId": id, "force": true })).await
    {
        // The API has no documented way to delete a secret, so its id stays with the error.
        Ok(_) => created.into_iter().filter(|(name, _)| *name == "secretId").collect(),
        Err(_) => created,
    }
}

/// Without its id nothing can follow, and the next request would act on something else (finding F34).
fn id_of(reply: &Reply, what: &str, names: &[&str]) -> Result<String> {
    let answer = reply.json()?;
    let id = names.iter().find_map(|name| answer.get(*name)?.as_str()).filter(|id| !id.is_empty());
    id.map(str::to_owned).ok_or_else(|| {
        Error::new(ErrorKind::Decode, format!("the service made {what} but gave no id of it"))
            .with_request_id(reply.request_id().map(str::to_owned))
            .with_sent(Sent::Unknown)
    })
}

/// A reference such as `ghcr.io/acme/agent:1`, or an object; what is not given is derived.
fn image(given: Option<Value>) -> Result<Value> {
    let mut image = match given {
        Some(Value::String(reference)) => Map::from_iter([("imageUrl".to_owned(), reference.into())]),
        Some(Value::Object(members)) => members,
        _ => return Err(Error::invalid("`image` must be a reference or an object")),
    };
    let reference = image.get("imageUrl").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    if reference.is_empty() {
        return Err(Error::invalid(
            "`image` must not be empty: give a reference such as ghcr.io/acme/agent:1",
        ));
    }
    image.entry("imageCR").or_insert_with(|| registry(&reference).into());
    let private = image.get("imagePullSecret").is_some_and(|secret| !secret.is_null() && secret != "");
    image.entry("imageType").or_insert_with(|| if private { "private" } else { "public" }.into());
    Ok(Value::Object(image))
}

/// The registry of a reference: its first segment where that is a host and something follows it.
fn registry(reference: &str) -> &str {
    match reference.split_once('/') {
        Some((host, _)) if host.contains(['.', ':']) || host == "localhost" => host,
        _ => DEFAULT_REGISTRY,
    }
}

/// `support-bot-env-1f2e3d4c`: what the service lets a secret be called.
fn secret_name(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        if c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-' {
            slug.push(c);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug: String = slug.trim_matches('-').chars().take(SLUG_LENGTH).collect();
    let slug = if slug.is_empty() { "agent" } else { slug.as_str() };
    let mut bytes = [0; 4];
    let _ = aws_lc_rs::rand::fill(&mut bytes);
    format!("{slug}-env-{:08x}", u32::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registry_is_the_first_segment_of_a_path_when_it_is_a_host() {
        for (reference, wanted) in [
            ("agent", DEFAULT_REGISTRY),
            ("agent:1", DEFAULT_REGISTRY),
            ("acme/agent:1", DEFAULT_REGISTRY),
            ("ghcr.io/acme/agent:1", "ghcr.io"),
            ("localhost:5000/agent", "localhost:5000"),
        ] {
            assert_eq!(registry(reference), wanted, "{reference}");
        }
    }

    #[test]
    fn a_secret_is_called_what_the_service_allows() {
        for (name, start) in
            [("Support Bot!", "support-bot-env-"), ("***", "agent-env-"), ("a_b-c", "a_b-c-env-")]
        {
            let made = secret_name(name);
            let digits = made.strip_prefix(start).unwrap_or_default();
            assert!(digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_hexdigit()), "{made}");
        }
        assert!(secret_name(&"x".repeat(99)).starts_with(&format!("{}-env-", "x".repeat(40))));
    }
}
