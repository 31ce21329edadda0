// Generated from golden/versions/v2/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../../runtime/client/index.ts";

/** The input of {@link listRates}. */
export interface ListRatesInput {
  /**
   * Such as `EUR`.
   *
   * Constraints: pattern `^[A-Z]{3}$`
   */
  currency?: string;
}

/** What {@link listRates} resolves to. */
export type ListRatesResult = { [key: string]: number };

/** The answers of {@link listRates} that are no errors. */
export type ListRatesAnswers = Answer<200, ListRatesResult>;

/** The error answers of {@link listRates}, by status. */
export type ListRatesFailures = never;

export const listRatesOperation: Operation<ListRatesInput, ListRatesAnswers, ListRatesFailures> = {
  operationId: "listRates",
  method: "GET",
  path: "/v2/rates",
  parameters: [{ name: "currency", in: "query" }],
  responses: { 200: [json] },
};

/**
 * The rates of today
 *
 * `GET /v2/rates`
 */
export function listRates(
  client: Client,
  input: ListRatesInput = {},
  options?: CallOptions,
): Call<ListRatesAnswers, ListRatesFailures> {
  return call(client, listRatesOperation, input, options);
}
