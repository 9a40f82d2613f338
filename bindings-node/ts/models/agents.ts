/** What answers and requests hold. Printed from core/spec/agents.yaml by `make gen`. Do not edit. */

/**
 * What a secret is for.
 *
 * Any other text is taken too.
 */
export type SecretType = "NORMAL" | "IMAGE_PULL" | (string & {});

/** How an agent behaves in a room. */
export interface AgentRoomOptions {
  /** End the session when the agent leaves. */
  autoEndSession?: boolean | undefined;
  /** Longest session in seconds. At least 0. */
  sessionTimeoutSeconds?: number | undefined;
  /** Run in the playground. */
  playground?: boolean | undefined;
  /** The agent gets the video too. */
  vision?: boolean | undefined;
  /** The agent joins the meeting. */
  joinMeeting?: boolean | undefined;
}

/** What came of sending an agent. */
export interface AgentDispatch {
  /** Whether a worker took it. */
  success?: boolean;
  /** Id of the job. */
  jobId?: string;
  /** State, for example `assigned`. */
  status?: string;
  /** Worker that took it. */
  workerId?: string;
  /** Room it goes to. */
  roomId?: string;
  /** Agent that was sent. */
  agentId?: string;
  /** Details of the cloud; their shape is not published. */
  cloud?: unknown;
}

/** What a worker needs to begin. */
export interface AgentInitConfig {
  /** Registry to connect to. */
  registryUrl: string;
}

/** A container image. */
export interface AgentImage {
  /** Full reference of the image. Not empty. */
  imageUrl: string;
  /** Host of its registry; read from the reference by `agents.deployments.deploy` unless given. */
  imageCR?: string;
  /** Who may pull it; `private` with a pull secret and `public` without, unless given. */
  imageType?: ImageAccess;
  /** Id of the secret to pull it with, for private ones. */
  imagePullSecret?: string;
}

/**
 * Who may pull an image.
 *
 * Any other text is taken too.
 */
export type ImageAccess = "public" | "private" | "managed" | (string & {});

/**
 * Size of a replica.
 *
 * Any other text is taken too.
 */
export type AgentProfile = "cpu-small" | "cpu-medium" | "cpu-large" | (string & {});

/** How many replicas run. */
export interface AgentScaling {
  /** Fewest; at most `max`. From 0 to 50. */
  min?: number | undefined;
  /** Most. From 0 to 50. */
  max?: number | undefined;
}

/** Where events of an agent's sessions go. */
export interface AgentWebhook {
  /** HTTPS address they are sent to. */
  endPoint: string;
  /** Names of the events; an empty list delivers none. */
  events: readonly string[];
}

/** An agent in the cloud. */
export interface AgentDeployment {
  /** Deployment id. */
  id: string;
  /** Agent. */
  agentId?: string;
  /** Display name. */
  name?: string;
  /** Template it was made of. */
  template?: string;
  /** State in free text. */
  status?: string;
  /** Secret with its environment variables. */
  envSecret?: string;
}

/**
 * A version of a deployment.
 *
 * Not settled: The image is untyped in one SDK, text in the other, an object in the command line: each is
 * read. `profile` and `createdAt` are read by the official command line only.
 */
export interface AgentVersion {
  /** Version id. */
  id: string;
  /** Deployment. */
  deploymentId?: string;
  /** Agent. */
  agentId?: string;
  /** Display name. */
  name?: string;
  /** Container image. */
  image?: AgentImage | string;
  /** Size of each replica. */
  profile?: AgentProfile;
  /** Where it runs. */
  region?: string;
  /** Fewest replicas. */
  minReplica?: number;
  /** Most replicas. */
  maxReplica?: number;
  /** State in free text. */
  status?: string;
  /** Whether it runs. */
  active?: boolean;
  /** Tag. */
  versionTag?: string;
  /** When it was made. */
  createdAt?: string;
}

/** What a deployment made. */
export interface DeployedAgent {
  /** The deployment. */
  deployment: AgentDeployment;
  /** Its version, active at once. */
  version: AgentVersion;
  /** Secret with the environment variables, when there are any. */
  secretId?: string;
}

/**
 * Order of the lines of a console: `1` oldest first, `-1` newest first.
 *
 * Any other text is taken too.
 */
export type AgentLogSort = "1" | "-1" | (string & {});

/**
 * A line of an agent's console.
 *
 * Not settled: `level` is read by the official command line only.
 */
export interface AgentLogLine {
  /** The line. */
  log: string;
  /** When it was written. */
  timestamp?: string;
  /** What belongs to it. */
  metadata?: Record<string, unknown>;
  /** Level, for example `info`. */
  level?: string;
}

/** A secret; its values are never given back. */
export interface AgentSecret {
  /** Secret id. */
  id: string;
  /** Name. */
  name?: string;
  /** What it is for. */
  type?: string;
}
