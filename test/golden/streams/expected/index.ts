// Generated from golden/streams/openapi.yaml by generator/emit/index. Do not edit.

export * from "./client.ts";
export * from "./operations/rooms.ts";
export * from "./operations/log.ts";
export * from "./security.ts";
export * from "./types.ts";
export {
  ApiError,
  CallAbortedError,
  ClientError,
  ConfigurationError,
  ConnectionError,
  UnreadableResponseError,
  isApiError,
  type Answer,
  type ApiErrorOf,
  type BasicCredential,
  type BinaryBody,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
  type Credential,
  type Fetch,
  type Hooks,
  type Operation,
  type Outcome,
  type ServerSentEvent,
} from "../runtime/client/index.ts";
