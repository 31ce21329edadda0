// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/index. Do not edit.

export * from "./client.ts";
export * from "./errors.ts";
export * from "./operations/forms.ts";
export * from "./operations/hosted-pages.ts";
export * from "./operations/transactions.ts";
export * from "./operations/tokenization.ts";
export * from "./operations/reports.ts";
export * from "./operations/mobile-pay.ts";
export * from "./operations/pivo.ts";
export * from "./operations/siirto.ts";
export * from "./operations/after-pay.ts";
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
export {
  SignatureError,
  signForm,
  verifyRedirect,
  type Sph1Credential,
  type Sph1Options,
} from "../../runtime/client/signature/index.ts";
