// Generated from golden/read-only-write-only/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Group, GroupInput } from "../types.ts";

/** The input of {@link replaceGroup}. */
export interface ReplaceGroupInput {
  body: GroupInput;
}

/** What {@link replaceGroup} resolves to. */
export type ReplaceGroupResult = Group;

/** The answers of {@link replaceGroup} that are no errors. */
export type ReplaceGroupAnswers = Answer<200, ReplaceGroupResult>;

/** The error answers of {@link replaceGroup}, by status. */
export type ReplaceGroupFailures = never;

export const replaceGroupOperation: Operation<ReplaceGroupInput, ReplaceGroupAnswers, ReplaceGroupFailures> = {
  operationId: "replaceGroup",
  method: "PUT",
  path: "/groups",
  requestBody: [json],
  responses: { 200: [json] },
};

/** `PUT /groups` */
export function replaceGroup(
  client: Client,
  input: ReplaceGroupInput,
  options?: CallOptions,
): Call<ReplaceGroupAnswers, ReplaceGroupFailures> {
  return call(client, replaceGroupOperation, input, options);
}
