/** The version of the package, and a check that its two halves belong together. */

import { native } from "./native";
import { SPEC_HASH } from "./spec";

if (native.SPEC_HASH !== SPEC_HASH) {
  throw new Error(
    "the parts of videosdk-api are of different versions (its addon was built from another description of the API): " +
      "delete node_modules and run `npm install` again",
  );
}

/** The version of this package. */
export const version: string = native.VERSION;
