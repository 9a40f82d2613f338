/** The `recordings` operations. Printed from core/spec/recordings.yaml by `make gen`. Do not edit. */

import { Resource } from "../resource";
import {
  nameCompositeRecording,
  nameEgressStarted,
  nameIndividualRecording,
  nameMergeRecording,
  nameMergeRecordingCreateResult,
  nameRecording,
} from "../older";
import type {
  CompositeFormat,
  CompositeParticipantSelector,
  CompositeRecording,
  CompositeRecordingStartResult,
  CompositeWatermark,
  IndividualRecording,
  MergeChannelEntry,
  MergeRecording,
  MergeRecordingCreateResult,
  MergeStatus,
  ParticipantRecordingFormat,
  Recording,
  RecordingFormat,
  RecordingMode,
  TrackKind,
  TrackRecordingFormat,
} from "../models/recordings";
import type {
  CompositionConfig,
  Confirmation,
  EgressStarted,
  OnFailureConfig,
  TranscriptionConfig,
} from "../models/types";
import type { CallOptions } from "../options";
import type { Pager } from "../pages";
import type { APIPromise } from "../reply";

/** The `recordings.track` operations. */
export class RecordingsTrack extends Resource {
  /**
   * Record one track.
   *
   * HTTP: `POST /v2/recordings/participant/track/start`, repeated only when it surely never reached the
   * service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(roomId: string, params: RecordingsTrackStartParams, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.track.start", { ...params, roomId }, options);
  }

  /**
   * Stop recording one track.
   *
   * HTTP: `POST /v2/recordings/participant/track/stop`, repeated only when it surely never reached the
   * service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param participantId Caller-chosen or generated participant id; no whitespace.
   * @param kind Media track.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(
    roomId: string,
    participantId: string,
    kind: TrackKind,
    options?: CallOptions,
  ): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.track.stop", { roomId, participantId, kind }, options);
  }

  /**
   * List track recordings.
   *
   * HTTP: `GET /v2/recordings/participant/track`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: RecordingsTrackListParams, options?: CallOptions): Pager<IndividualRecording> {
    return this._list<IndividualRecording>("recordings.track.list", params, options, nameIndividualRecording);
  }

  /**
   * Fetch a track recording.
   *
   * HTTP: `GET /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(recordingId: string, options?: CallOptions): APIPromise<IndividualRecording> {
    return this._call<IndividualRecording>(
      "recordings.track.get",
      { recordingId },
      options,
      nameIndividualRecording,
    );
  }

  /**
   * Delete a track recording.
   *
   * Not settled: Confirmation wording unknown; any string will do.
   *
   * HTTP: `DELETE /v2/recordings/participant/track/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(recordingId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.track.delete", { recordingId }, options);
  }
}

/** The `recordings.participant` operations. */
export class RecordingsParticipant extends Resource {
  /**
   * Record one participant.
   *
   * Not settled: Confirmation wording inferred from the track page.
   *
   * HTTP: `POST /v2/recordings/participant/start`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(
    roomId: string,
    params: RecordingsParticipantStartParams,
    options?: CallOptions,
  ): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.participant.start", { ...params, roomId }, options);
  }

  /**
   * Stop recording one participant.
   *
   * Not settled: Confirmation wording inferred from the track page.
   *
   * HTTP: `POST /v2/recordings/participant/stop`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param participantId Caller-chosen or generated participant id; no whitespace.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(roomId: string, participantId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.participant.stop", { roomId, participantId }, options);
  }

  /**
   * List participant recordings.
   *
   * HTTP: `GET /v2/recordings/participant`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: RecordingsParticipantListParams, options?: CallOptions): Pager<IndividualRecording> {
    return this._list<IndividualRecording>(
      "recordings.participant.list",
      params,
      options,
      nameIndividualRecording,
    );
  }

  /**
   * Fetch a participant recording.
   *
   * HTTP: `GET /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(recordingId: string, options?: CallOptions): APIPromise<IndividualRecording> {
    return this._call<IndividualRecording>(
      "recordings.participant.get",
      { recordingId },
      options,
      nameIndividualRecording,
    );
  }

  /**
   * Delete a participant recording.
   *
   * Not settled: Confirmation wording unknown; any string will do.
   *
   * HTTP: `DELETE /v2/recordings/participant/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(recordingId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.participant.delete", { recordingId }, options);
  }
}

/** The `recordings.merge` operations. */
export class RecordingsMerge extends Resource {
  /**
   * Start a stereo merge of participant audio.
   *
   * HTTP: `POST /v2/recordings/participant/merge`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  create(params: RecordingsMergeCreateParams, options?: CallOptions): APIPromise<MergeRecordingCreateResult> {
    return this._call<MergeRecordingCreateResult>(
      "recordings.merge.create",
      params,
      options,
      nameMergeRecordingCreateResult,
    );
  }

  /**
   * List merge jobs.
   *
   * HTTP: `GET /v2/recordings/participant/merge`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: RecordingsMergeListParams, options?: CallOptions): Pager<MergeRecording> {
    return this._list<MergeRecording>("recordings.merge.list", params, options, nameMergeRecording);
  }

  /**
   * Fetch a merge job.
   *
   * HTTP: `GET /v2/recordings/participant/merge/{mergeId}`, repeated after a failure that may pass.
   *
   * @param mergeId Merge job id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(mergeId: string, options?: CallOptions): APIPromise<MergeRecording> {
    return this._call<MergeRecording>("recordings.merge.get", { mergeId }, options, nameMergeRecording);
  }
}

/** The `recordings.composite` operations. */
export class RecordingsComposite extends Resource {
  /**
   * Start a composite recording of chosen participants.
   *
   * Not settled: No composite-recording-* webhook events are documented although webhookUrl exists.
   *
   * HTTP: `POST /v2/recordings/composite/start`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(
    roomId: string,
    params?: RecordingsCompositeStartParams,
    options?: CallOptions,
  ): APIPromise<CompositeRecordingStartResult> {
    return this._call<CompositeRecordingStartResult>(
      "recordings.composite.start",
      { ...params, roomId },
      options,
    );
  }

  /**
   * Stop a composite recording.
   *
   * HTTP: `POST /v2/recordings/composite/stop`, repeated only when it surely never reached the service.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(params: RecordingsCompositeStopParams, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.composite.stop", params, options);
  }

  /**
   * List composite recordings.
   *
   * HTTP: `GET /v2/recordings/composite`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: RecordingsCompositeListParams, options?: CallOptions): Pager<CompositeRecording> {
    return this._list<CompositeRecording>(
      "recordings.composite.list",
      params,
      options,
      nameCompositeRecording,
    );
  }

  /**
   * Fetch a composite recording.
   *
   * HTTP: `GET /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(recordingId: string, options?: CallOptions): APIPromise<CompositeRecording> {
    return this._call<CompositeRecording>(
      "recordings.composite.get",
      { recordingId },
      options,
      nameCompositeRecording,
    );
  }

  /**
   * Delete a composite recording.
   *
   * Not settled: Confirmation wording unknown; any string will do.
   *
   * HTTP: `DELETE /v2/recordings/composite/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(recordingId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.composite.delete", { recordingId }, options);
  }
}

/** Recordings of rooms, participants, single tracks, composites and merges. */
export class Recordings extends Resource {
  #composite: RecordingsComposite | undefined;
  #merge: RecordingsMerge | undefined;
  #participant: RecordingsParticipant | undefined;
  #track: RecordingsTrack | undefined;

  /** The `recordings.composite` operations. */
  get composite(): RecordingsComposite {
    return (this.#composite ??= this._open(RecordingsComposite));
  }

  /** The `recordings.merge` operations. */
  get merge(): RecordingsMerge {
    return (this.#merge ??= this._open(RecordingsMerge));
  }

  /** The `recordings.participant` operations. */
  get participant(): RecordingsParticipant {
    return (this.#participant ??= this._open(RecordingsParticipant));
  }

  /** The `recordings.track` operations. */
  get track(): RecordingsTrack {
    return (this.#track ??= this._open(RecordingsTrack));
  }

  /**
   * Start the composed recording of a room with a live session.
   *
   * Not settled: Status for a refused start (no live session, already running, previous one still processing,
   * quota) is not documented. Emulator: 400 for state refusals, 403 for quota.
   *
   * Sends `GRID` as `config.layout.type` unless given, wherever the parameter around it is.
   *
   * HTTP: `POST /v2/recordings/start`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  start(roomId: string, params?: RecordingsStartParams, options?: CallOptions): APIPromise<EgressStarted> {
    return this._call<EgressStarted>("recordings.start", { ...params, roomId }, options, nameEgressStarted);
  }

  /**
   * Stop the room recording.
   *
   * Not settled: A docs index and a third-party OpenAPI name the path /v2/recordings/stop; the docs page and
   * both SDKs use /end.
   *
   * HTTP: `POST /v2/recordings/end`, repeated only when it surely never reached the service.
   *
   * @param roomId A roomId, or the caller's own customRoomId where the operation says so.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  stop(roomId: string, params?: RecordingsStopParams, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.stop", { ...params, roomId }, options);
  }

  /**
   * List room recordings.
   *
   * HTTP: `GET /v2/recordings`, repeated after a failure that may pass.
   *
   * @param params What the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns All items with `for await`, page after page as they are needed; `.pages()` gives pages, `await`
   *   the first.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  list(params?: RecordingsListParams, options?: CallOptions): Pager<Recording> {
    return this._list<Recording>("recordings.list", params, options, nameRecording);
  }

  /**
   * Fetch a room recording.
   *
   * HTTP: `GET /v2/recordings/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param params What else the operation takes.
   * @param options Signal, deadline, retries and headers of this call.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  get(recordingId: string, params?: RecordingsGetParams, options?: CallOptions): APIPromise<Recording> {
    return this._call<Recording>("recordings.get", { ...params, recordingId }, options, nameRecording);
  }

  /**
   * Soft-delete a room recording.
   *
   * HTTP: `DELETE /v2/recordings/{recordingId}`, repeated after a failure that may pass.
   *
   * @param recordingId Recording id.
   * @param options Signal, deadline, retries and headers of this call.
   * @returns What the service confirms with; bare text becomes `message`.
   * @throws VideoSDKError: the subclass and `kind` say how it failed, `sent` whether it may have had an
   *   effect.
   */
  delete(recordingId: string, options?: CallOptions): APIPromise<Confirmation> {
    return this._call<Confirmation>("recordings.delete", { recordingId }, options);
  }
}

/** What `recordings.start` takes besides. */
export interface RecordingsStartParams {
  /** Composition options. A non-empty object without layout is refused with 406. */
  config?: CompositionConfig | undefined;
  /** Custom layout page; the server appends participantId of the recorder. */
  templateUrl?: string | undefined;
  /** Post transcription requested with a composition. */
  transcription?: TranscriptionConfig | undefined;
  /** What to do when the composition fails. */
  onFailure?: OnFailureConfig | undefined;
  /** Output container. The service assumes `mp4`. */
  fileFormat?: RecordingFormat | undefined;
  /** Extra webhook for this recording. */
  webhookUrl?: string | undefined;
  /** Storage prefix (this endpoint's name for it). */
  awsDirPath?: string | undefined;
  /** Pre-acquired composer. */
  resourceId?: string | undefined;
  /**
   * Upload URL (lowercase l in Url).
   *
   * Secret: not for logs.
   */
  preSignedUrl?: string | undefined;
}

/** What `recordings.stop` takes besides. */
export interface RecordingsStopParams {
  /** Which one, when several run at once. */
  id?: string | undefined;
}

/** What `recordings.list` takes. */
export interface RecordingsListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only items of this session. */
  sessionId?: string | undefined;
  /** Owner account; honoured for admin tokens only. */
  userId?: string | undefined;
  /** Match on the room's roomId or customRoomId (SDK notes: exact, or pattern on egress lists). */
  query?: string | undefined;
  /** Add transcription data to the result. The service assumes `false`. */
  withTranscription?: boolean | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `recordings.get` takes besides. */
export interface RecordingsGetParams {
  /** Add transcription data to the result. The service assumes `false`. */
  withTranscription?: boolean | undefined;
}

/** What `recordings.participant.start` takes besides. */
export interface RecordingsParticipantStartParams {
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs list three. */
  fileFormat?: ParticipantRecordingFormat | undefined;
  /** Extra webhook. */
  webhookUrl?: string | undefined;
  /** Storage prefix (this endpoint's name for it). */
  bucketDirPath?: string | undefined;
  /** Free-form data kept with the recording (SDK only). */
  metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** What `recordings.participant.list` takes. */
export interface RecordingsParticipantListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only items of this session. */
  sessionId?: string | undefined;
  /** Only items of this participant. */
  participantId?: string | undefined;
  /** Owner account; honoured for admin tokens only. */
  userId?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `recordings.track.start` takes besides. */
export interface RecordingsTrackStartParams {
  /** Caller-chosen or generated participant id; no whitespace. */
  participantId: string;
  /** Media track. */
  kind: TrackKind;
  /** Container. The service assumes `webm`. Not settled: Older docs knew webm only; SDKs list four. */
  fileFormat?: TrackRecordingFormat | undefined;
  /** Extra webhook. */
  webhookUrl?: string | undefined;
  /** Storage prefix. */
  bucketDirPath?: string | undefined;
}

/** What `recordings.track.list` takes. */
export interface RecordingsTrackListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only items of this session. */
  sessionId?: string | undefined;
  /** Only items of this participant. */
  participantId?: string | undefined;
  /** Owner account; honoured for admin tokens only. */
  userId?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `recordings.composite.start` takes besides. */
export interface RecordingsCompositeStartParams {
  /**
   * Who to compose; absent or empty lets the recorder choose. Not settled: Docs speak of at most three
   * participants; the SDKs set no limit.
   */
  participants?: readonly CompositeParticipantSelector[] | undefined;
  /** At most three marks laid over the picture. At most 3 elements. */
  watermarks?: readonly CompositeWatermark[] | undefined;
  /** Address that gets the events of this job, whatever the room has subscribed to. */
  webhookUrl?: string | undefined;
  /** Storage prefix. */
  bucketDirPath?: string | undefined;
  /**
   * Upload URL (capital URL here).
   *
   * Secret: not for logs.
   */
  preSignedURL?: string | undefined;
  /** Container; docs example uses webm. */
  fileFormat?: CompositeFormat | undefined;
}

/** What `recordings.composite.stop` takes. */
export interface RecordingsCompositeStopParams {
  /** A roomId, or the caller's own customRoomId where the operation says so. */
  roomId: string;
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  recordingId: string;
}

/** What `recordings.composite.list` takes. */
export interface RecordingsCompositeListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. No upper bound is documented. The service assumes `20`. At least 1. Not settled: Docs say
   * default 20 for every list; the SDK says 10 or 20 and the merge list sample shows 10. Chosen: 20, and 10
   * for merge.
   */
  perPage?: number | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only items of this session. */
  sessionId?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}

/** What `recordings.merge.create` takes. */
export interface RecordingsMergeCreateParams {
  /**
   * 24 lowercase hex digits (Mongo ObjectId style); used for rooms, sessions, recordings, HLS, RTMP and
   * files.
   */
  sessionId: string;
  /** Left channel. Not empty. */
  channel1: readonly MergeChannelEntry[];
  /** Right channel. Not empty. */
  channel2: readonly MergeChannelEntry[];
  /** Overrides the type of every entry. */
  type?: RecordingMode | undefined;
  /** Address that gets the events of this job, whatever the room has subscribed to. */
  webhookUrl?: string | undefined;
  /** Storage prefix (this endpoint's name for it). */
  dirPath?: string | undefined;
  /** Sent by the agents SDK only; optional. */
  roomId?: string | undefined;
}

/** What `recordings.merge.list` takes. */
export interface RecordingsMergeListParams {
  /** 1-based page number. The service assumes `1`. At least 1. */
  page?: number | undefined;
  /**
   * Page size. The service assumes `10`. At least 1. Not settled: Default read off the sample response (10).
   */
  perPage?: number | undefined;
  /** State filter. */
  status?: MergeStatus | undefined;
  /**
   * Only items of this room. Not settled: Docs flag it as required on several lists while their own text
   * calls it optional; SDKs send it optionally. Chosen: optional.
   */
  roomId?: string | undefined;
  /** Only items of this session. */
  sessionId?: string | undefined;
  /** One job. */
  id?: string | undefined;
  /** Where to go on: `nextCursor` of an earlier page. */
  cursor?: string | undefined;
}
