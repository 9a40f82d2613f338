/** What a client offers: one property a resource. Printed from core/spec by `make gen`. Do not edit. */

import type { StrangeThings } from "./strangeThings";
import { Root } from "../resource";

export type {
  StrangeThings,
  StrangeThingsExportParams,
  StrangeThingsMetrics,
  StrangeThingsPresignParams,
  StrangeThingsPublishParams,
  StrangeThingsRoutingRules,
  StrangeThingsRoutingRulesCreateParams,
  StrangeThingsRoutingRulesListParams,
  StrangeThingsTrickleParams,
  StrangeThingsUploadFileParams,
} from "./strangeThings";

/** The resources of a client. Each is loaded when it is first used. */
export class Resources extends Root {
  #strangeThings: StrangeThings | undefined;

  /** Shapes that the description must be able to say, taken from the odd corners of the API. */
  get strangeThings(): StrangeThings {
    return (this.#strangeThings ??= this._open((require("./strangeThings") as typeof import("./strangeThings")).StrangeThings));
  }
}
