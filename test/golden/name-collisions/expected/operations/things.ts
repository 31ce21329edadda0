// Generated from golden/name-collisions/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { GetItemResult, PromiseSchema } from "../types.ts";

/** The input of {@link delete_}. */
export interface DeleteInput {
  id: string;
  idInQuery?: number;
  idInHeader?: boolean;
  bodyInQuery?: string;
  class?: string;
  body: PromiseSchema;
}

/** What {@link delete_} resolves to. */
export type DeleteResult = GetItemResult;

/** The answers of {@link delete_} that are no errors. */
export type DeleteAnswers = Answer<200, DeleteResult>;

/** The error answers of {@link delete_}, by status. */
export type DeleteFailures = never;

export const deleteOperation: Operation<DeleteInput, DeleteAnswers, DeleteFailures> = {
  operationId: "delete",
  method: "PUT",
  path: "/items/{id}",
  parameters: [
    { name: "id", in: "path" },
    { name: "id", in: "query", key: "idInQuery" },
    { name: "id", in: "header", key: "idInHeader" },
    { name: "body", in: "query", key: "bodyInQuery" },
    { name: "class", in: "query" },
  ],
  requestBody: [json],
  responses: { 200: [json] },
};

/** `PUT /items/{id}` */
export function delete_(
  client: Client,
  input: DeleteInput,
  options?: CallOptions,
): Call<DeleteAnswers, DeleteFailures> {
  return call(client, deleteOperation, input, options);
}

/** The input of {@link getItem}. */
export type GetItemInput = Record<string, never>;

/** What {@link getItem} resolves to. */
export type GetItemResult2 = undefined;

/** The answers of {@link getItem} that are no errors. */
export type GetItemAnswers = Answer<204, GetItemResult2>;

/** The error answers of {@link getItem}, by status. */
export type GetItemFailures = never;

export const getItemOperation: Operation<GetItemInput, GetItemAnswers, GetItemFailures> = {
  operationId: "get_item",
  method: "GET",
  path: "/a",
  responses: { 204: [] },
};

/** `GET /a` */
export function getItem(
  client: Client,
  input: GetItemInput = {},
  options?: CallOptions,
): Call<GetItemAnswers, GetItemFailures> {
  return call(client, getItemOperation, input, options);
}

/** The input of {@link getItem2}. */
export type GetItem2Input = Record<string, never>;

/** What {@link getItem2} resolves to. */
export type GetItem2Result = undefined;

/** The answers of {@link getItem2} that are no errors. */
export type GetItem2Answers = Answer<204, GetItem2Result>;

/** The error answers of {@link getItem2}, by status. */
export type GetItem2Failures = never;

export const getItem2Operation: Operation<GetItem2Input, GetItem2Answers, GetItem2Failures> = {
  operationId: "getItem",
  method: "GET",
  path: "/b",
  responses: { 204: [] },
};

/** `GET /b` */
export function getItem2(
  client: Client,
  input: GetItem2Input = {},
  options?: CallOptions,
): Call<GetItem2Answers, GetItem2Failures> {
  return call(client, getItem2Operation, input, options);
}
