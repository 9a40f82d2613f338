//! Agents: deployed from an image, dispatched into a room, stopped and deleted.

use std::collections::HashMap;

use futures_util::TryStreamExt;
use videosdk::{
    AgentScaling, DeployAgentParams, DispatchAgentParams, GeneralDispatchAgentParams,
    ListDeploymentLogsParams, ListDeploymentsParams,
};
use videosdk_peers::{House, call, stream};

use super::sessions::live_room;

async fn deployed(house: &House) -> videosdk::DeployedAgent {
    let params = DeployAgentParams {
        name: "Night Bot".to_owned(),
        image: Some("registry.example.org/bots/night:1.0".into()),
        env: HashMap::from([("LLM_KEY".to_owned(), "k-123".to_owned())]),
        scaling: Some(AgentScaling { min: Some(0), max: Some(3) }),
        ..Default::default()
    };
    let agent = call!(house, agents.deployment.create(params)).unwrap();
    house.emulator.settle().await;
    agent
}

pub(crate) async fn an_agent_is_deployed_and_stopped(house: &House) {
    let agent = deployed(house).await;
    let id = agent.deployment.id.as_str();
    assert_eq!((agent.secret_id.is_some(), &agent.secret_id), (true, &agent.deployment.env_secret));
    let latest = call!(house, agents.deployment.get_latest_version(id)).unwrap();
    assert_eq!((latest.status.as_deref(), latest.max_replica), (Some("running"), Some(3)));
    assert_eq!(call!(house, agents.deployment.get(id)).unwrap().id, id);
    let page = call!(house, agents.deployment.list(ListDeploymentsParams::default())).unwrap();
    assert_eq!(page.data.len(), 1);
    let params = ListDeploymentLogsParams { sort: Some("1".to_owned()), ..Default::default() };
    let logs = call!(house, agents.deployment.logs(id, params)).unwrap();
    let lines: Vec<&str> = logs.data.iter().map(|line| line.log.as_str()).collect();
    assert_eq!(lines, ["boot", "worker ready"]);
    let newest = ListDeploymentLogsParams { per_page: Some(1), ..Default::default() };
    let walked: Vec<_> =
        stream!(house, agents.deployment.logs_stream(id, newest)).try_collect().await.unwrap();
    assert_eq!(walked.iter().map(|line| line.log.as_str()).collect::<Vec<_>>(), ["worker ready", "boot"]);
    let other = deployed(house).await.deployment.id;
    let params = ListDeploymentsParams { per_page: Some(1), ..Default::default() };
    let all: Vec<_> = stream!(house, agents.deployment.list_stream(params)).try_collect().await.unwrap();
    assert_eq!(all.iter().map(|deployment| deployment.id.as_str()).collect::<Vec<_>>(), [&*other, id]);
    assert!(call!(house, agents.deployment.delete(id, false)).is_err(), "an active one is kept");
    call!(house, agents.deployment.set_version_active(&latest.id, false, false)).unwrap();
    assert_eq!(call!(house, agents.deployment.get_latest_version(id)).unwrap().active, Some(false));
    call!(house, agents.deployment.delete(id, false)).unwrap();
    assert!(call!(house, agents.deployment.get(id)).unwrap_err().is_not_found());
}

pub(crate) async fn an_agent_joins_a_room(house: &House) {
    let (room, _) = live_room(house).await;
    let agent = deployed(house).await;
    let asked = || DispatchAgentParams {
        agent_id: agent.deployment.agent_id.clone(),
        room_id: Some(room.clone()),
        ..Default::default()
    };
    let answer = call!(house, agents.dispatch(asked())).unwrap();
    assert_eq!((answer.success, answer.status.as_deref()), (Some(true), Some("assigned")));
    assert_eq!(answer.room_id.as_deref(), Some(room.as_str()));
    let present = call!(house, participants.list(&room, Default::default())).unwrap();
    assert!(present.data.iter().any(|p| Some(&p.participant_id) == agent.deployment.agent_id.as_ref()));
    assert_eq!(call!(house, agents.connect(asked())).unwrap().status.as_deref(), Some("assigned"));
    let general = GeneralDispatchAgentParams {
        meeting_id: Some(room.clone()),
        version_id: Some(agent.version.id.clone()),
        ..Default::default()
    };
    assert_eq!(call!(house, agents.general_dispatch(general)).unwrap().status.as_deref(), Some("assigned"));
    let nobody = DispatchAgentParams { agent_id: Some("ag_nobody".to_owned()), ..asked() };
    let error = call!(house, agents.dispatch(nobody)).unwrap_err();
    assert!(error.to_string().contains("No workers available"), "{error}");
    assert!(call!(house, agents.init_config()).unwrap().registry_url.starts_with("ws://"));
}
