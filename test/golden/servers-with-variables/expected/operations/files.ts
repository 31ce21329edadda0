// Generated from golden/servers-with-variables/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";

/** The input of {@link listFiles}. */
export type ListFilesInput = Record<string, never>;

/** What {@link listFiles} resolves to. */
export type ListFilesResult = undefined;

/** The answers of {@link listFiles} that are no errors. */
export type ListFilesAnswers = Answer<204, ListFilesResult>;

/** The error answers of {@link listFiles}, by status. */
export type ListFilesFailures = never;

export const listFilesOperation: Operation<ListFilesInput, ListFilesAnswers, ListFilesFailures> = {
  operationId: "listFiles",
  method: "GET",
  path: "/files",
  responses: { 204: [] },
  server: "https://files.a.example",
};

/** `GET /files` */
export function listFiles(
  client: Client,
  input: ListFilesInput = {},
  options?: CallOptions,
): Call<ListFilesAnswers, ListFilesFailures> {
  return call(client, listFilesOperation, input, options);
}
