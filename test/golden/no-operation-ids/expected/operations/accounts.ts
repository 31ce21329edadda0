// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";

/** The input of {@link getV1Accounts}. */
export type GetV1AccountsInput = Record<string, never>;

/** What {@link getV1Accounts} resolves to. */
export type GetV1AccountsResult = undefined;

/** The answers of {@link getV1Accounts} that are no errors. */
export type GetV1AccountsAnswers = Answer<204, GetV1AccountsResult>;

/** The error answers of {@link getV1Accounts}, by status. */
export type GetV1AccountsFailures = never;

export const getV1AccountsOperation: Operation<GetV1AccountsInput, GetV1AccountsAnswers, GetV1AccountsFailures> = {
  operationId: "getV1Accounts",
  method: "GET",
  path: "/v1/accounts",
  responses: { 204: [] },
};

/** `GET /v1/accounts` */
export function getV1Accounts(
  client: Client,
  input: GetV1AccountsInput = {},
  options?: CallOptions,
): Call<GetV1AccountsAnswers, GetV1AccountsFailures> {
  return call(client, getV1AccountsOperation, input, options);
}

/** The input of {@link postV1Accounts}. */
export type PostV1AccountsInput = Record<string, never>;

/** What {@link postV1Accounts} resolves to. */
export type PostV1AccountsResult = undefined;

/** The answers of {@link postV1Accounts} that are no errors. */
export type PostV1AccountsAnswers = Answer<204, PostV1AccountsResult>;

/** The error answers of {@link postV1Accounts}, by status. */
export type PostV1AccountsFailures = never;

export const postV1AccountsOperation: Operation<PostV1AccountsInput, PostV1AccountsAnswers, PostV1AccountsFailures> = {
  operationId: "postV1Accounts",
  method: "POST",
  path: "/v1/accounts",
  responses: { 204: [] },
};

/** `POST /v1/accounts` */
export function postV1Accounts(
  client: Client,
  input: PostV1AccountsInput = {},
  options?: CallOptions,
): Call<PostV1AccountsAnswers, PostV1AccountsFailures> {
  return call(client, postV1AccountsOperation, input, options);
}

/** The input of {@link getV1AccountsByAccountIdTransactionsByTransactionId}. */
export interface GetV1AccountsByAccountIdTransactionsByTransactionIdInput {
  accountId: string;
  "transaction-id": string;
}

/** What {@link getV1AccountsByAccountIdTransactionsByTransactionId} resolves to. */
export type GetV1AccountsByAccountIdTransactionsByTransactionIdResult = undefined;

/** The answers of {@link getV1AccountsByAccountIdTransactionsByTransactionId} that are no errors. */
export type GetV1AccountsByAccountIdTransactionsByTransactionIdAnswers = Answer<
  204,
  GetV1AccountsByAccountIdTransactionsByTransactionIdResult
>;

/** The error answers of {@link getV1AccountsByAccountIdTransactionsByTransactionId}, by status. */
export type GetV1AccountsByAccountIdTransactionsByTransactionIdFailures = never;

export const getV1AccountsByAccountIdTransactionsByTransactionIdOperation: Operation<
  GetV1AccountsByAccountIdTransactionsByTransactionIdInput,
  GetV1AccountsByAccountIdTransactionsByTransactionIdAnswers,
  GetV1AccountsByAccountIdTransactionsByTransactionIdFailures
> = {
  operationId: "getV1AccountsByAccountIdTransactionsByTransactionId",
  method: "GET",
  path: "/v1/accounts/{accountId}/transactions/{transaction-id}",
  parameters: [
    { name: "accountId", in: "path" },
    { name: "transaction-id", in: "path" },
  ],
  responses: { 204: [] },
};

/** `GET /v1/accounts/{accountId}/transactions/{transaction-id}` */
export function getV1AccountsByAccountIdTransactionsByTransactionId(
  client: Client,
  input: GetV1AccountsByAccountIdTransactionsByTransactionIdInput,
  options?: CallOptions,
): Call<
  GetV1AccountsByAccountIdTransactionsByTransactionIdAnswers,
  GetV1AccountsByAccountIdTransactionsByTransactionIdFailures
> {
  return call(client, getV1AccountsByAccountIdTransactionsByTransactionIdOperation, input, options);
}
