// Generated from golden/enum-escape/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Mixed, Quote } from "../types.ts";

/** The input of {@link listValues}. */
export interface ListValuesInput {
  "it's"?: Quote;
}

/** What {@link listValues} resolves to. */
export type ListValuesResult = Mixed[];

/** The answers of {@link listValues} that are no errors. */
export type ListValuesAnswers = Answer<200, ListValuesResult>;

/** The error answers of {@link listValues}, by status. */
export type ListValuesFailures = never;

export const listValuesOperation: Operation<ListValuesInput, ListValuesAnswers, ListValuesFailures> = {
  operationId: "listValues",
  method: "GET",
  path: "/values",
  parameters: [{ name: "it's", in: "query" }],
  responses: { 200: [json] },
};

/**
 * Ends no comment: *\/ and starts no template: ${x} `y`
 *
 * `GET /values`
 */
export function listValues(
  client: Client,
  input: ListValuesInput = {},
  options?: CallOptions,
): Call<ListValuesAnswers, ListValuesFailures> {
  return call(client, listValuesOperation, input, options);
}
