/** The `agents` operations. Printed from core/spec/agents.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import { nameAgentDeployment, nameAgentSecret, nameAgentVersion, nameDeployedAgent } from "../older";
import type {
  AgentDeployment,
  AgentDispatch,
  AgentImage,
  AgentInitConfig,
  AgentLogLine,
  AgentLogSort,
  AgentProfile,
  AgentRoomOptions,
  AgentScaling,
  AgentSecret,
  AgentVersion,
  AgentWebhook,
  DeployedAgent,
  SecretType,
} from "../models/agents";
import type { Confirmation } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** The `agents.versions` operations. */
export class AgentsVersions extends Resource {
  /**
   * Add a version to a deployment; it is active at once.
   *
   * A step of `agents.deployments.deploy`. Numbers of replicas out of range are refused.
   *
   * Not settled: How Docker Hub is called differs: docker.io in the SDKs, docker_hub in the official command
   * line. Chosen: docker.io.
   *
   * HTTP: `POST /ai/v1/cloud/versions`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: AgentsVersionsCreateParams, options?: CallOptions): APIPromise<AgentVersion> {
    return this._call<AgentVersion>("agents.versions.create", params, options, nameAgentVersion);
  }

  /**
   * Roll onto a version, or stop it.
   *
   * HTTP: `PUT /ai/v1/cloud/versions/{versionId}/activate`, repeated after a failure that may pass.
   *
   * @param versionId Version id.
   * @param activate True rolls onto it; false stops it.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  setActive(
    versionId: string,
    activate: boolean,
    params?: AgentsVersionsSetActiveParams,
    options?: CallOptions,
  ): APIPromise<Confirmation> {
    return this._call<Confirmation>("agents.versions.setActive", { ...params, versionId, activate }, options);
  }
}

/** The `agents.secrets` operations. */
export class AgentsSecrets extends Resource {
  /**
   * Keep environment variables in a secret.
   *
   * A step of `agents.deployments.deploy`.
   *
   * HTTP: `POST /ai/v1/cloud/secrets`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: AgentsSecretsCreateParams, options?: CallOptions): APIPromise<AgentSecret> {
    return this._call<AgentSecret>("agents.secrets.create", params, options, nameAgentSecret);
  }
}

/** The `agents.deployments` operations. */
export class AgentsDeployments extends Resource {
  /**
   * Deploy an agent; its version is active at once.
   *
   * Makes a secret when `env` is given, then the deployment, then the version. No transaction holds them
   * together: the error of a later step names what was created (`secretId`, `deploymentId`, `agentId`), and
   * `cleanUp` deletes the deployment again. The API has no documented way to delete a secret. Progress:
   * `secret`, `deployment`, `version`, `deployed`.
   *
   * Composed of `agents.secrets.create` and `agents.deployments.create` and `agents.versions.create`.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  deploy(params: AgentsDeploymentsDeployParams, options?: CallOptions): APIPromise<DeployedAgent> {
    return this._call<DeployedAgent>("agents.deployments.deploy", params, options, nameDeployedAgent);
  }

  /**
   * Fetch one deployment.
   *
   * The API has no route for one, so it is looked for in the list. Only the deployment with this very id is
   * returned.
   *
   * Composed of `agents.deployments.list`.
   *
   * @param deploymentId Deployment id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(deploymentId: string, options?: CallOptions): APIPromise<AgentDeployment> {
    return this._call<AgentDeployment>(
      "agents.deployments.get",
      { deploymentId },
      options,
      nameAgentDeployment,
    );
  }

  /**
   * List deployments.
   *
   * HTTP: `GET /ai/v1/cloud/deployments`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: AgentsDeploymentsListParams, options?: CallOptions): Pager<AgentDeployment> {
    return this._list<AgentDeployment>("agents.deployments.list", params, options, nameAgentDeployment);
  }

  /**
   * Make a deployment without a version.
   *
   * A step of `agents.deployments.deploy`. Makes an agent too unless `agentId` is given.
   *
   * HTTP: `POST /ai/v1/cloud/deployments`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params?: AgentsDeploymentsCreateParams, options?: CallOptions): APIPromise<AgentDeployment> {
    return this._call<AgentDeployment>("agents.deployments.create", params, options, nameAgentDeployment);
  }

  /**
   * Fetch the newest version of a deployment.
   *
   * HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/latest`, repeated after a failure that may pass.
   *
   * @param deploymentId Deployment id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  getLatestVersion(deploymentId: string, options?: CallOptions): APIPromise<AgentVersion> {
    return this._call<AgentVersion>(
      "agents.deployments.getLatestVersion",
      { deploymentId },
      options,
      nameAgentVersion,
    );
  }

  /**
   * List past lines of the console.
   *
   * The service reads moments as text only; numbers are written as such here.
   *
   * HTTP: `GET /ai/v1/cloud/deployments/{deploymentId}/console-logs`, repeated after a failure that may pass.
   *
   * @param deploymentId Deployment id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  logs(
    deploymentId: string,
    params?: AgentsDeploymentsLogsParams,
    options?: CallOptions,
  ): Pager<AgentLogLine> {
    return this._list<AgentLogLine>("agents.deployments.logs", { ...params, deploymentId }, options);
  }

  /**
   * Delete a deployment.
   *
   * Not settled: What happens to an active deployment without `force` is not published. Emulator: 409.
   *
   * HTTP: `POST /ai/v1/cloud/deployments/{deploymentId}/delete`, repeated after a failure that may pass.
   *
   * @param deploymentId Deployment id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(
    deploymentId: string,
    params?: AgentsDeploymentsDeleteParams,
    options?: CallOptions,
  ): APIPromise<Confirmation> {
    return this._call<Confirmation>("agents.deployments.delete", { ...params, deploymentId }, options);
  }
}

/** AI agents that join rooms, and their deployments in the cloud. */
export class Agents extends Resource {
  #deployments: AgentsDeployments | undefined;
  #secrets: AgentsSecrets | undefined;
  #versions: AgentsVersions | undefined;

  /** The `agents.deployments` operations. */
  get deployments(): AgentsDeployments {
    return (this.#deployments ??= this._open(AgentsDeployments));
  }

  /** The `agents.secrets` operations. */
  get secrets(): AgentsSecrets {
    return (this.#secrets ??= this._open(AgentsSecrets));
  }

  /** The `agents.versions` operations. */
  get versions(): AgentsVersions {
    return (this.#versions ??= this._open(AgentsVersions));
  }

  /**
   * Send an agent into a room.
   *
   * Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type jobId,
   * workerId and cloud. Which status a failure has is not published. Emulator: 503 without a worker, 404 for
   * an agent that is not deployed.
   *
   * At least one of `roomId` and `meetingId` is needed.
   *
   * HTTP: `POST /v2/agent/dispatch`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  dispatch(params: AgentsDispatchParams, options?: CallOptions): APIPromise<AgentDispatch> {
    return this._call<AgentDispatch>("agents.dispatch", params, options);
  }

  /**
   * Send an agent into a room, on a route of its own; otherwise like `agents.dispatch`.
   *
   * Not settled: The docs show success, status, roomId and agentId in the answer; the SDKs also type jobId,
   * workerId and cloud. Which status a failure has is not published. Emulator: 503 without a worker, 404 for
   * an agent that is not deployed.
   *
   * At least one of `roomId` and `meetingId` is needed.
   *
   * HTTP: `POST /v2/agent/connect`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  connect(params: AgentsConnectParams, options?: CallOptions): APIPromise<AgentDispatch> {
    return this._call<AgentDispatch>("agents.connect", params, options);
  }

  /**
   * Send a managed or low-code agent into a room.
   *
   * Not settled: Whether `agentId` is needed differs between the SDKs; it is optional here. Which status a
   * failure has is not published.
   *
   * At least one of `roomId` and `meetingId` is needed.
   *
   * HTTP: `POST /v2/agent/general/dispatch`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  generalDispatch(params: AgentsGeneralDispatchParams, options?: CallOptions): APIPromise<AgentDispatch> {
    return this._call<AgentDispatch>("agents.generalDispatch", params, options);
  }

  /**
   * Fetch the address of the registry to which a worker connects.
   *
   * HTTP: `POST /v2/agent/init-config`, repeated after a failure that may pass.
   *
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  initConfig(options?: CallOptions): APIPromise<AgentInitConfig> {
    return this._call<AgentInitConfig>("agents.initConfig", undefined, options);
  }
}

/** What `agents.dispatch` takes. */
export interface AgentsDispatchParams {
  /** Agent to send. Not empty. */
  agentId: string;
  /** Room to join. */
  roomId?: string | undefined;
  /** The same under its older name; both are sent, whichever is given. */
  meetingId?: string | undefined;
  /** How the agent behaves in the room. */
  roomOptions?: AgentRoomOptions | undefined;
  /** When given, an outbound call is placed too. */
  sipOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Given to the agent, for example `variables`. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Version to run; the newest deployed one unless given. */
  versionId?: string | undefined;
  /** Tag of the version to run. */
  versionTag?: string | undefined;
  /** Any JSON; passed on to the registry of workers. */
  wait?: unknown;
}

/** What `agents.connect` takes. */
export interface AgentsConnectParams {
  /** Agent to send. Not empty. */
  agentId: string;
  /** Room to join. */
  roomId?: string | undefined;
  /** The same under its older name; both are sent, whichever is given. */
  meetingId?: string | undefined;
  /** How the agent behaves in the room. */
  roomOptions?: AgentRoomOptions | undefined;
  /** When given, an outbound call is placed too. */
  sipOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Given to the agent, for example `variables`. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Version to run; the newest deployed one unless given. */
  versionId?: string | undefined;
  /** Tag of the version to run. */
  versionTag?: string | undefined;
  /** Any JSON; passed on to the registry of workers. */
  wait?: unknown;
}

/** What `agents.generalDispatch` takes. */
export interface AgentsGeneralDispatchParams {
  /** Version to run. Not empty. */
  versionId: string;
  /** Agent to send. */
  agentId?: string | undefined;
  /** Room to join. */
  roomId?: string | undefined;
  /** The same under its older name; both are sent, whichever is given. */
  meetingId?: string | undefined;
  /** How the agent behaves in the room. */
  roomOptions?: AgentRoomOptions | undefined;
  /** When given, an outbound call is placed too. */
  sipOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Given to the agent, for example `variables`. */
  metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** What `agents.deployments.deploy` takes. */
export interface AgentsDeploymentsDeployParams {
  /** Display name of the deployment. Not empty. */
  name: string;
  /** Container image: a reference such as ghcr.io/acme/agent:1, or an object. */
  image: string | AgentImage;
  /**
   * Environment variables; kept in a secret.
   *
   * Secret: not for logs.
   */
  env?: Readonly<Record<string, string>> | undefined;
  /** How many replicas run. */
  scaling?: AgentScaling | undefined;
  /** Size of each replica. The service assumes `cpu-small`. */
  profile?: AgentProfile | undefined;
  /** Where it runs. The service assumes `us002`. */
  region?: string | undefined;
  /** Agent to deploy; a new one is made unless given. */
  agentId?: string | undefined;
  /** Tag of the version. */
  versionTag?: string | undefined;
  /** Where events of its sessions go. */
  webhook?: AgentWebhook | undefined;
  /** Name of the secret; made of `name`, `-env-` and 8 random hex digits unless given. */
  envSecretName?: string | undefined;
  /** Delete the deployment again when a later step fails; not sent. The service assumes `false`. */
  cleanUp?: boolean | undefined;
}

/** What `agents.deployments.list` takes. */
export interface AgentsDeploymentsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published for
   * this list. Chosen: 10.
   */
  perPage?: number | undefined;
  /** Only deployments of this agent. */
  agentId?: string | undefined;
  /** Only deployments whose name fits this regular expression. */
  name?: string | undefined;
  /** Only deployments in this state. */
  status?: string | undefined;
  /** Only this deployment. */
  deploymentId?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `agents.deployments.create` takes. */
export interface AgentsDeploymentsCreateParams {
  /**
   * Display name; the service chooses one unless given. Not empty. Not settled: Always sent by the SDKs; the
   * official command line may leave it out. Chosen: optional.
   */
  name?: string | undefined;
  /** Agent to deploy. Not empty. */
  agentId?: string | undefined;
  /** Secret with its environment variables. */
  envSecret?: string | undefined;
  /** Template; sent by the official command line only. */
  template?: string | undefined;
}

/** What `agents.deployments.logs` takes besides. */
export interface AgentsDeploymentsLogsParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: The default is 10 or 20, not published for
   * this list. Chosen: 10.
   */
  perPage?: number | undefined;
  /** Only lines of this agent. */
  agentId?: string | undefined;
  /** Only lines of this version. */
  versionId?: string | undefined;
  /** Only lines of this session. */
  sessionId?: string | undefined;
  /** Only lines of this user. */
  userId?: string | undefined;
  /** Only lines of this room. */
  roomId?: string | undefined;
  /** Lines from this moment on, ISO 8601 or milliseconds since 1970; 24 hours back unless given. */
  start?: string | Date | number | undefined;
  /** Lines up to this moment, ISO 8601 or milliseconds since 1970. */
  end?: string | Date | number | undefined;
  /** `1` oldest first, `-1` newest first. */
  sort?: AgentLogSort | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `agents.deployments.delete` takes besides. */
export interface AgentsDeploymentsDeleteParams {
  /** Delete it even while a version is active. The service assumes `false`. */
  force?: boolean | undefined;
}

/** What `agents.versions.create` takes. */
export interface AgentsVersionsCreateParams {
  /** Deployment id. Not empty. */
  deploymentId: string;
  /** Container image. */
  image: AgentImage;
  /** Agent of the deployment. */
  agentId?: string | undefined;
  /** Size of each replica. The service assumes `cpu-small`. */
  profile?: AgentProfile | undefined;
  /** Fewest replicas; at most `maxReplica`. At least 0. */
  minReplica?: number | undefined;
  /** Most replicas. From 0 to 50. */
  maxReplica?: number | undefined;
  /** Where it runs. The service assumes `us002`. */
  region?: string | undefined;
  /** Tag of the version. */
  versionTag?: string | undefined;
  /** Where events of its sessions go. */
  webhook?: AgentWebhook | undefined;
}

/** What `agents.versions.setActive` takes besides. */
export interface AgentsVersionsSetActiveParams {
  /** Do it in spite of what runs. */
  force?: boolean | undefined;
}

/** What `agents.secrets.create` takes. */
export interface AgentsSecretsCreateParams {
  /** Name of the secret. */
  name: string;
  /**
   * Values by name.
   *
   * Secret: not for logs.
   */
  keys: Readonly<Record<string, string>>;
  /** `NORMAL` for environment variables. */
  type: SecretType;
  /** Where it is kept; sent by the official command line only. */
  region?: string | undefined;
}
