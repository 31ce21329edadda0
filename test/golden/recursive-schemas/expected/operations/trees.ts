// Generated from golden/recursive-schemas/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Json, Tree } from "../types.ts";

/** The input of {@link addTree}. */
export interface AddTreeInput {
  body: Tree;
}

/** What {@link addTree} resolves to. */
export type AddTreeResult = Json;

/** The answers of {@link addTree} that are no errors. */
export type AddTreeAnswers = Answer<200, AddTreeResult>;

/** The error answers of {@link addTree}, by status. */
export type AddTreeFailures = never;

export const addTreeOperation: Operation<AddTreeInput, AddTreeAnswers, AddTreeFailures> = {
  operationId: "addTree",
  method: "POST",
  path: "/trees",
  requestBody: [json],
  responses: { 200: [json] },
};

/** `POST /trees` */
export function addTree(
  client: Client,
  input: AddTreeInput,
  options?: CallOptions,
): Call<AddTreeAnswers, AddTreeFailures> {
  return call(client, addTreeOperation, input, options);
}
