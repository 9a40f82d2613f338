/** What answers and requests hold. Printed from core/spec/webhooks.yaml by `make gen`. Do not edit. */

/** The key that signs webhooks. */
export interface WebhookPublicKey {
  /**
   * RSA public key in PEM; PKCS#1 armour seen in the wild, possibly with leading and trailing newlines.
   * Accept SPKI as well.
   */
  publicKey: string;
}
