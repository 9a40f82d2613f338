/** The `resourcePool` operations. Printed from core/spec/resourcePool.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import type {
  AcquiredResources,
  ComposerType,
  ReleasedResources,
  ResourceQuality,
  ResourceStatus,
  ResourceUnit,
} from "../models/resourcePool";
import type { CompositionMode } from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** Composers reserved ahead of time. Enterprise plans only. */
export class ResourcePool extends Resource {
  /**
   * Reserve composers ahead of time.
   *
   * A new unit is `pending`; once it is ready it becomes `idle`, which the event resource-acquired tells. Its
   * id goes into the start of a recording, HLS stream or RTMP output as `resourceId`. What is acquired may
   * cost money, so the call is not repeated when it is not known whether it was carried out.
   *
   * Not settled: The service answers with `success` beside the list under `data`, and the official SDKs hand
   * out the list alone: they lose what stands beside it, and all units when the list comes bare. Chosen: the
   * whole answer, and a bare list becomes its `data`.
   *
   * HTTP: `POST /v2/resource/acquire`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  acquire(params: ResourcePoolAcquireParams, options?: CallOptions): APIPromise<AcquiredResources> {
    return this._call<AcquiredResources>("resourcePool.acquire", params, options);
  }

  /**
   * List the units of the account.
   *
   * HTTP: `GET /v2/resource`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: ResourcePoolListParams, options?: CallOptions): Pager<ResourceUnit> {
    return this._list<ResourceUnit>("resourcePool.list", params, options);
  }

  /**
   * Fetch one unit.
   *
   * Not settled: Docs of 2024 show the unit itself, both SDKs read it under `data`. Chosen: either is read.
   *
   * HTTP: `GET /v2/resource/{resourceId}`, repeated after a failure that may pass.
   *
   * @param resourceId Unit id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(resourceId: string, options?: CallOptions): APIPromise<ResourceUnit> {
    return this._call<ResourceUnit>("resourcePool.get", { resourceId }, options);
  }

  /**
   * Give units back.
   *
   * There is one result for each id. Only idle units are released; any other has `success` false and says why
   * in `msg`.
   *
   * Not settled: See `acquire` for why the whole answer is kept.
   *
   * HTTP: `POST /v2/resource/release`, repeated only when it surely never reached the service.
   *
   * @param ids Ids of the units. Not empty.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  release(ids: readonly string[], options?: CallOptions): APIPromise<ReleasedResources> {
    return this._call<ReleasedResources>("resourcePool.release", { ids }, options);
  }
}

/** What `resourcePool.acquire` takes. */
export interface ResourcePoolAcquireParams {
  /** What the units are for. */
  type: ComposerType;
  /** Address that gets the events of the units. */
  webhookUrl: string;
  /** Number of units. The service assumes `1`. At least 1. */
  units?: number | undefined;
  /** Tracks they can compose. The service assumes `video-and-audio`. */
  mode?: CompositionMode | undefined;
  /** Encoder tier they are sized for. The service assumes `med`. */
  quality?: ResourceQuality | undefined;
}

/** What `resourcePool.list` takes. */
export interface ResourcePoolListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /** Page size. The service assumes `20`. At least 1. */
  perPage?: number | undefined;
  /** Only units in this state. */
  status?: ResourceStatus | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
