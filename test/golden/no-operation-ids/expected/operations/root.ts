// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";

/** The input of {@link get}. */
export type GetInput = Record<string, never>;

/** What {@link get} resolves to. */
export type GetResult = undefined;

/** The answers of {@link get} that are no errors. */
export type GetAnswers = Answer<204, GetResult>;

/** The error answers of {@link get}, by status. */
export type GetFailures = never;

export const getOperation: Operation<GetInput, GetAnswers, GetFailures> = {
  operationId: "get",
  method: "GET",
  path: "/",
  responses: { 204: [] },
};

/** `GET /` */
export function get(client: Client, input: GetInput = {}, options?: CallOptions): Call<GetAnswers, GetFailures> {
  return call(client, getOperation, input, options);
}
