// One room from a fresh process: `node first.mjs SUBJECT URL`. Watched from outside by tests/benchmarks.

import { createRequire } from "node:module";

const [subject, url] = process.argv.slice(2);
const KEY = "0d8c4a4e-7f0b-4c8e-9a39-5f1f3f5a2b10";
const SECRET = "5f0c7d1e9b3a48e6a1c2d4f8b7e6a5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8";
const official = () => createRequire(`${process.env.PEERS}/package.json`)("@videosdk.live/server-sdk");
const ours = () => createRequire(import.meta.url)(process.env.OURS);

const { VideoSDK } = subject === "official" ? official() : ours();
const client = new VideoSDK({ apiKey: KEY, secret: SECRET, ...(subject === "official" ? { apiEndpoint: url } : { baseUrl: url }) });
const room = await client.rooms.create({ customRoomId: "first" });
process.exit(room.roomId === "k3vd-9qtm-0001" ? 0 : 1);
