// Generated from golden/additional-properties/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Settings } from "../types.ts";

/** The input of {@link putSettings}. */
export interface PutSettingsInput {
  body: Settings;
}

/** What {@link putSettings} resolves to. */
export type PutSettingsResult = undefined;

/** The answers of {@link putSettings} that are no errors. */
export type PutSettingsAnswers = Answer<204, PutSettingsResult>;

/** The error answers of {@link putSettings}, by status. */
export type PutSettingsFailures = never;

export const putSettingsOperation: Operation<PutSettingsInput, PutSettingsAnswers, PutSettingsFailures> = {
  operationId: "putSettings",
  method: "PUT",
  path: "/settings",
  requestBody: [json],
  responses: { 204: [] },
};

/** `PUT /settings` */
export function putSettings(
  client: Client,
  input: PutSettingsInput,
  options?: CallOptions,
): Call<PutSettingsAnswers, PutSettingsFailures> {
  return call(client, putSettingsOperation, input, options);
}
