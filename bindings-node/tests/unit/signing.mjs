// Signs webhook bodies as the service does, with node:crypto.

import { createSign, generateKeyPairSync } from "node:crypto";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The public half, as a client pins it. */
export const PUBLIC_PEM = publicKey.export({ type: "spki", format: "pem" });

export const BODY = '{"webhookType":"session-started","data":{"meetingId":"abcd-efgh-ijkl"}}';

/** The value of the signature header for a body. */
export function sign(body) {
  return createSign("RSA-SHA256").update(body).sign(privateKey, "base64");
}

/** Bodies that parsing and writing again would change, by what is odd about them. */
export const ODD_BODIES = {
  plain: BODY,
  "odd order and blanks": '{ "data" : {"b":1, "a":2},\r\n "webhookType":"x" }',
  "a key twice": '{"webhookType":"x","data":{},"note":1,"note":2}',
  escapes: '{"webhookType":"x","data":{"name":"\\u00e9\\ud83d\\ude00\\/"}}',
  "not ASCII": '{"webhookType":"x","data":{"name":"é😀"}}',
  "a line break at the end": `${BODY}\n`,
  "numbers with zeros": '{"webhookType":"x","data":{"n":1.0,"big":12345678901234567890,"e":1E2}}',
  "two megabytes": `{"webhookType":"x","data":{"text":"${"a".repeat(2_000_000)}"}}`,
};
