// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";

/** The input of {@link postV1AccountsFreeze}. */
export type PostV1AccountsFreezeInput = Record<string, never>;

/** What {@link postV1AccountsFreeze} resolves to. */
export type PostV1AccountsFreezeResult = undefined;

/** The answers of {@link postV1AccountsFreeze} that are no errors. */
export type PostV1AccountsFreezeAnswers = Answer<204, PostV1AccountsFreezeResult>;

/** The error answers of {@link postV1AccountsFreeze}, by status. */
export type PostV1AccountsFreezeFailures = never;

export const postV1AccountsFreezeOperation: Operation<
  PostV1AccountsFreezeInput,
  PostV1AccountsFreezeAnswers,
  PostV1AccountsFreezeFailures
> = { operationId: "postV1AccountsFreeze", method: "POST", path: "/v1/accounts:freeze", responses: { 204: [] } };

/** `POST /v1/accounts:freeze` */
export function postV1AccountsFreeze(
  client: Client,
  input: PostV1AccountsFreezeInput = {},
  options?: CallOptions,
): Call<PostV1AccountsFreezeAnswers, PostV1AccountsFreezeFailures> {
  return call(client, postV1AccountsFreezeOperation, input, options);
}
