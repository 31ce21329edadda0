// Generated from golden/request-bodies/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  binary,
  type BinaryBody,
  type Call,
  call,
  type CallOptions,
  type Client,
  formUrlEncoded,
  json,
  multipart,
  of,
  type Operation,
  text,
} from "../../runtime/client/index.ts";
import type { Document } from "../types.ts";

/** The input of {@link sendJson}. */
export interface SendJsonInput {
  body: Document;
}

/** What {@link sendJson} resolves to. */
export type SendJsonResult = undefined;

/** The answers of {@link sendJson} that are no errors. */
export type SendJsonAnswers = Answer<204, SendJsonResult>;

/** The error answers of {@link sendJson}, by status. */
export type SendJsonFailures = never;

export const sendJsonOperation: Operation<SendJsonInput, SendJsonAnswers, SendJsonFailures> = {
  operationId: "sendJson",
  method: "POST",
  path: "/json",
  requestBody: [json],
  responses: { 204: [] },
};

/** `POST /json` */
export function sendJson(
  client: Client,
  input: SendJsonInput,
  options?: CallOptions,
): Call<SendJsonAnswers, SendJsonFailures> {
  return call(client, sendJsonOperation, input, options);
}

/** The input of {@link sendMergePatch}. */
export interface SendMergePatchInput {
  /** What is absent stays. May be left out altogether. */
  body?: Document;
}

/** What {@link sendMergePatch} resolves to. */
export type SendMergePatchResult = undefined;

/** The answers of {@link sendMergePatch} that are no errors. */
export type SendMergePatchAnswers = Answer<204, SendMergePatchResult>;

/** The error answers of {@link sendMergePatch}, by status. */
export type SendMergePatchFailures = never;

export const sendMergePatchOperation: Operation<SendMergePatchInput, SendMergePatchAnswers, SendMergePatchFailures> = {
  operationId: "sendMergePatch",
  method: "PATCH",
  path: "/merge-patch",
  requestBody: [of("application/merge-patch+json", json)],
  responses: { 204: [] },
};

/** `PATCH /merge-patch` */
export function sendMergePatch(
  client: Client,
  input: SendMergePatchInput = {},
  options?: CallOptions,
): Call<SendMergePatchAnswers, SendMergePatchFailures> {
  return call(client, sendMergePatchOperation, input, options);
}

/** The input of {@link sendForm}. */
export interface SendFormInput {
  body: { title: string; tags?: string[] };
}

/** What {@link sendForm} resolves to. */
export type SendFormResult = undefined;

/** The answers of {@link sendForm} that are no errors. */
export type SendFormAnswers = Answer<204, SendFormResult>;

/** The error answers of {@link sendForm}, by status. */
export type SendFormFailures = never;

export const sendFormOperation: Operation<SendFormInput, SendFormAnswers, SendFormFailures> = {
  operationId: "sendForm",
  method: "POST",
  path: "/form",
  requestBody: [formUrlEncoded({ tags: { style: "spaceDelimited", explode: false } })],
  responses: { 204: [] },
};

/** `POST /form` */
export function sendForm(
  client: Client,
  input: SendFormInput,
  options?: CallOptions,
): Call<SendFormAnswers, SendFormFailures> {
  return call(client, sendFormOperation, input, options);
}

/** The input of {@link sendMultipart}. */
export interface SendMultipartInput {
  body: {
    document: Document;
    /** The scanned page. */
    scan: Blob;
    attachments?: readonly Blob[];
  };
}

/** What {@link sendMultipart} resolves to. */
export type SendMultipartResult = undefined;

/** The answers of {@link sendMultipart} that are no errors. */
export type SendMultipartAnswers = Answer<204, SendMultipartResult>;

/** The error answers of {@link sendMultipart}, by status. */
export type SendMultipartFailures = never;

export const sendMultipartOperation: Operation<SendMultipartInput, SendMultipartAnswers, SendMultipartFailures> = {
  operationId: "sendMultipart",
  method: "POST",
  path: "/multipart",
  requestBody: [
    multipart({ document: { contentType: "application/json" }, scan: { contentType: "image/png, image/jpeg" } }),
  ],
  responses: { 204: [] },
};

/** `POST /multipart` */
export function sendMultipart(
  client: Client,
  input: SendMultipartInput,
  options?: CallOptions,
): Call<SendMultipartAnswers, SendMultipartFailures> {
  return call(client, sendMultipartOperation, input, options);
}

/** The input of {@link sendText}. */
export interface SendTextInput {
  body: string;
}

/** What {@link sendText} resolves to. */
export type SendTextResult = undefined;

/** The answers of {@link sendText} that are no errors. */
export type SendTextAnswers = Answer<204, SendTextResult>;

/** The error answers of {@link sendText}, by status. */
export type SendTextFailures = never;

export const sendTextOperation: Operation<SendTextInput, SendTextAnswers, SendTextFailures> = {
  operationId: "sendText",
  method: "PUT",
  path: "/text",
  requestBody: [text],
  responses: { 204: [] },
};

/** `PUT /text` */
export function sendText(
  client: Client,
  input: SendTextInput,
  options?: CallOptions,
): Call<SendTextAnswers, SendTextFailures> {
  return call(client, sendTextOperation, input, options);
}

/** The input of {@link sendBytes}. */
export interface SendBytesInput {
  body: BinaryBody;
}

/** What {@link sendBytes} resolves to. */
export type SendBytesResult = undefined;

/** The answers of {@link sendBytes} that are no errors. */
export type SendBytesAnswers = Answer<204, SendBytesResult>;

/** The error answers of {@link sendBytes}, by status. */
export type SendBytesFailures = never;

export const sendBytesOperation: Operation<SendBytesInput, SendBytesAnswers, SendBytesFailures> = {
  operationId: "sendBytes",
  method: "PUT",
  path: "/bytes",
  requestBody: [binary],
  responses: { 204: [] },
};

/** `PUT /bytes` */
export function sendBytes(
  client: Client,
  input: SendBytesInput,
  options?: CallOptions,
): Call<SendBytesAnswers, SendBytesFailures> {
  return call(client, sendBytesOperation, input, options);
}

/** The input of {@link sendAny}. */
export type SendAnyInput = { name: string } & (
  | {
      mediaType?: "application/json";
      /** In one of three forms. */
      body: Document;
    }
  | {
      mediaType: "text/markdown";
      /** In one of three forms. */
      body: string;
    }
  | {
      mediaType: "application/pdf";
      /** In one of three forms. */
      body: BinaryBody;
    }
);

/** What {@link sendAny} resolves to. */
export type SendAnyResult = undefined;

/** The answers of {@link sendAny} that are no errors. */
export type SendAnyAnswers = Answer<204, SendAnyResult>;

/** The error answers of {@link sendAny}, by status. */
export type SendAnyFailures = never;

export const sendAnyOperation: Operation<SendAnyInput, SendAnyAnswers, SendAnyFailures> = {
  operationId: "sendAny",
  method: "PUT",
  path: "/any/{name}",
  parameters: [{ name: "name", in: "path" }],
  requestBody: [json, of("text/markdown", text), of("application/pdf", binary)],
  responses: { 204: [] },
};

/** `PUT /any/{name}` */
export function sendAny(
  client: Client,
  input: SendAnyInput,
  options?: CallOptions,
): Call<SendAnyAnswers, SendAnyFailures> {
  return call(client, sendAnyOperation, input, options);
}
