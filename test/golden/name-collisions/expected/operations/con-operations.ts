// Generated from golden/name-collisions/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";

/** The input of {@link _2fa}. */
export type _2faInput = Record<string, never>;

/** What {@link _2fa} resolves to. */
export type _2faResult = undefined;

/** The answers of {@link _2fa} that are no errors. */
export type _2faAnswers = Answer<204, _2faResult>;

/** The error answers of {@link _2fa}, by status. */
export type _2faFailures = never;

export const _2faOperation: Operation<_2faInput, _2faAnswers, _2faFailures> = {
  operationId: "2fa",
  method: "GET",
  path: "/d",
  responses: { 204: [] },
};

/** `GET /d` */
export function _2fa(client: Client, input: _2faInput = {}, options?: CallOptions): Call<_2faAnswers, _2faFailures> {
  return call(client, _2faOperation, input, options);
}
