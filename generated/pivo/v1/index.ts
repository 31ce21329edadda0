// Generated from specs/pivo/v1/openapi.yaml by generator/emit/index. Do not edit.

export * from "./client.ts";
export * from "./errors.ts";
export * from "./operations/authorization.ts";
export * from "./operations/payments.ts";
export * from "./operations/payment-page.ts";
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
} from "../../runtime/client/index.ts";
export { signPivoForm, verifyPivoForm, type SigningKey } from "../../runtime/client/signature/index.ts";
export { TokenError, type ClientSecret } from "../../runtime/client/oauth/index.ts";
