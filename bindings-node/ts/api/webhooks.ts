/** The `webhooks` operations. Printed from core/spec/webhooks.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type { WebhookPublicKey } from "../models/webhooks";
import type { CallOptions } from "../options";
import type { APIPromise } from "../reply";

/** The key that signs webhooks. */
export class Webhooks extends Resource {
  /**
   * Public key for webhook signatures; no token needed.
   *
   * HTTP: `GET /v2/public/rsa-public-key`, repeated after a failure that may pass.
   *
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  getPublicKey(options?: CallOptions): APIPromise<WebhookPublicKey> {
    return this._call<WebhookPublicKey>("webhooks.getPublicKey", undefined, options);
  }
}
