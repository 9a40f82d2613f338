//! Operations whose answer is composed or read with more care than the table can say.

mod agents;
mod deploy;
mod ingress;
mod participants;
mod socket;
mod telephony;
mod upload;
mod validate;

use crate::error::{Error, ErrorKind, Result};
use crate::exchange::Exchange;
use crate::operation::Operation;
use crate::reply::Reply;
use crate::request::Params;
use serde_json::Value;
use std::pin::Pin;
use std::time::Duration;

/// Runs the flow of an operation. On the heap, because calls without a flow should not carry it along; and its type has no
/// name, or each crate that calls would compile all flows for itself.
pub(crate) fn run<'a>(
    exchange: &'a mut Exchange<'_>,
    op: &'static Operation,
    params: Params,
) -> Pin<Box<dyn Future<Output = Result<Reply>> + Send + 'a>> {
    Box::pin(async move {
        match op.id {
            "participants.list" => participants::list(exchange, op, params).await,
            "participants.get" => participants::get(exchange, op, params).await,
            "participants.remove" => participants::remove(exchange, op, params).await,
            "rooms.validate" => validate::room(exchange, op, params).await,
            "batchCalls.uploadFile" => upload::run(exchange, op, params).await,
            "agents.dispatch" | "agents.connect" | "agents.generalDispatch" => {
                agents::dispatch(exchange, op, params).await
            }
            "agents.deployments.get" => agents::deployment(exchange, &params).await,
            "agents.deployments.logs" => agents::logs(exchange, op, params).await,
            "agents.deployments.deploy" => deploy::run(exchange, params).await,
            "sip.calls.create" => telephony::place_call(exchange, op, params).await,
            "sip.inboundTrunks.update" => telephony::update_trunk(exchange, op, params).await,
            "sip.outboundTrunks.update" => telephony::update_trunk(exchange, op, params).await,
            "sip.routingRules.create" => telephony::routing_rule(exchange, op, params).await,
            "sip.routingRules.update" => telephony::routing_rule(exchange, op, params).await,
            "socketIngress.create" => socket::create(exchange, op, params).await,
            "whip.create" => ingress::create(exchange, &ingress::WHIP, &params),
            "whip.start" => ingress::start(exchange, &ingress::WHIP, params).await,
            "whip.stop" => ingress::stop(exchange, &ingress::WHIP, params).await,
            "whep.create" => ingress::create(exchange, &ingress::WHEP, &params),
            "whep.start" => ingress::start(exchange, &ingress::WHEP, params).await,
            "whep.stop" => ingress::stop(exchange, &ingress::WHEP, params).await,
            other => Err(Error::new(ErrorKind::Other, format!("`{other}` has no flow in this version"))),
        }
    })
}

/// Calls another operation on the way.
async fn call(exchange: &mut Exchange<'_>, op: &'static Operation, params: Value) -> Result<Reply> {
    let Value::Object(params) = params else { return Err(Error::invalid("parameters are a JSON object")) };
    exchange.call(op, params).await
}

/// How much longer than other calls an operation may take by itself, because it waits for the service.
pub(crate) fn patience(op: &Operation, params: &Params) -> Duration {
    match op.id {
        "batchCalls.uploadFile" => upload::patience(params),
        _ => Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    /// The description says which operations have a flow; a new one without code here must not go unnoticed.
    #[test]
    fn every_flow_of_the_description_has_code() {
        let source = include_str!("mod.rs");
        for op in crate::operations::OPERATIONS.iter().filter(|o| o.flow) {
            let listed =
                [" =>", " |", " => {"].iter().any(|end| source.contains(&format!("{:?}{end}", op.id)));
            assert!(listed, "no flow for {}", op.id);
        }
    }
}
