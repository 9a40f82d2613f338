// Who may ask for a token. Here it is whoever sends one of the keys in APP_KEYS; put your own login in its place.

import { createHash, timingSafeEqual } from "node:crypto";

// "key=user" pairs, for instance APP_KEYS="k-4f0c=ana,k-91d2=bruno".
const USERS = (process.env.APP_KEYS ?? "demo-key=ana").split(",").map((pair) => pair.split("="));

/** The user who sent this Authorization header, or null. Every key is compared in full: the time taken tells nothing. */
export function userOf(authorization = "") {
  const given = digest(authorization.replace(/^Bearer /i, ""));
  return USERS.filter(([key]) => timingSafeEqual(digest(key), given)).map(([, name]) => name)[0] ?? null;
}

function digest(text) {
  return createHash("sha256").update(text).digest();
}
