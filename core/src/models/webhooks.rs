//! Printed from `core/spec/webhooks.yaml` by `make gen`. Do not edit.

#[allow(unused_imports)]
use super::*;
use crate::model::Extra;

/// The key that signs webhooks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookPublicKey {
    /// RSA public key in PEM; PKCS#1 armour seen in the wild, possibly with leading and trailing newlines. Accept SPKI as well.
    pub public_key: String,
    /// Members that are not named above, or hold a value of another type, under their names on the wire.
    pub extra: Extra,
}

crate::model::wire_struct! { WebhookPublicKey {
public_key: "publicKey",
} }
