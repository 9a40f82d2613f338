//! Deploying an agent: F34, and F04 of asking for one deployment.

use super::{Server, builder, params};
use serde_json::{Value, json};
use videosdk_api::{CallOptions, ErrorKind};

fn deployment() -> Value {
    json!({"status": 200, "body": {"id": "dep_1", "agentId": "ag_1", "name": "Night Bot"}})
}

/// F34: whatever step fails, the error says what was made until then, and holds no value of the environment.
#[tokio::test]
async fn f34_a_deployment_that_fails_names_what_it_left_behind() {
    let secret = json!({"status": 200, "body": {"data": {"id": "sec_1"}}});
    let refused = json!({"status": 400, "body": {"message": "no, not with k-1234567"}});
    for (script, created) in [
        (vec![refused.clone()], vec![]),
        (vec![secret.clone(), refused.clone()], vec![("secretId", "sec_1")]),
        (
            vec![secret, deployment(), refused],
            vec![("secretId", "sec_1"), ("deploymentId", "dep_1"), ("agentId", "ag_1")],
        ),
    ] {
        let server = Server::start(&script).await;
        let client = builder(&server).build().unwrap();
        let given = json!({"name": "Night Bot", "image": "acme/night", "env": {"LLM_KEY": "k-1234567"}});
        let options = CallOptions::new();
        let call = client.call("agents.deployments.deploy", params(given), &options);
        let error = call.await.unwrap_err();
        let seen: Vec<(&str, &str)> = error.created().iter().map(|(name, id)| (*name, id.as_str())).collect();
        assert_eq!(seen, created);
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Validation, Some(last(&server).as_str())));
    }
}

fn last(server: &Server) -> String {
    let path = server.requests().last().unwrap()["path"].as_str().unwrap().to_owned();
    let resource = path.rsplit('/').next().unwrap().to_owned();
    format!("agents.{resource}.create")
}

/// F34: cleaned up on wish; what cannot be taken back stays with the error.
#[tokio::test]
async fn f34_what_was_made_is_removed_on_wish() {
    let gone = json!({"status": 200, "body": {"message": "gone"}});
    let refused = json!({"status": 400, "body": {"message": "no"}});
    for (answer, left) in [(gone, vec![]), (refused.clone(), vec!["deploymentId", "agentId"])] {
        let server = Server::start(&[deployment(), refused.clone(), answer]).await;
        let client = builder(&server).build().unwrap();
        let call = client.agents().deployments().deploy("Night Bot", "acme/night").clean_up(true);
        let error = call.await.unwrap_err();
        assert_eq!(error.created().iter().map(|(name, _)| *name).collect::<Vec<_>>(), left);
        assert_eq!(error.message(), "no", "the first error is the one that is told");
    }
}

/// F04: a list that ignores its filter does not answer with another deployment.
#[tokio::test]
async fn f04_one_deployment_is_that_one_or_none() {
    let list = json!({"status": 200, "body": {"deployments": [{"id": "dep_other"}]}});
    let server = Server::start(&[list]).await;
    let client = builder(&server).build().unwrap();
    let error = client.agents().deployments().get("dep_1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let error = client.agents().deployments().get("").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(server.requests().len(), 1);
}
