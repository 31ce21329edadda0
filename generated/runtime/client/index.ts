// Copied from generator/runtime/client/index.ts. Do not edit.

/** The runtime that every generated client shares: `fetch` and other web standards, and no dependency. */
export { basic } from "./basic.ts";
export { binary, type BinaryBody } from "./binary.ts";
export { call, createClient, type Client } from "./client.ts";
export { ClientError, isClientError, type CallDetails } from "./client-error.ts";
export * from "./error-descriptors.ts";
export * from "./errors.ts";
export { eventStream, textEventStream, type ServerSentEvent } from "./event-stream.ts";
export { formUrlEncoded, type FormEncoding, type PropertyEncoding } from "./form-url-encoded.ts";
export * from "./guards.ts";
export type * from "./hooks.ts";
export { json } from "./json.ts";
export { jsonSequence, ndjson } from "./json-lines.ts";
export { of, type BodyCodec, type ResponseDecoder } from "./media-type.ts";
export { multipart } from "./multipart.ts";
export type * from "./operation.ts";
export type * from "./options.ts";
export type * from "./outcome.ts";
export { environmentUrl } from "./environment-url.ts";
export { serverUrl } from "./server-url.ts";
export type * from "./status.ts";
export { styled } from "./styled.ts";
export { text } from "./text.ts";
