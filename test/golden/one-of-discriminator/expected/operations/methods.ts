// Generated from golden/one-of-discriminator/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Method } from "../types.ts";

/** The input of {@link addMethod}. */
export interface AddMethodInput {
  body: Method;
}

/** What {@link addMethod} resolves to. */
export type AddMethodResult = Method;

/** The answers of {@link addMethod} that are no errors. */
export type AddMethodAnswers = Answer<200, AddMethodResult>;

/** The error answers of {@link addMethod}, by status. */
export type AddMethodFailures = never;

export const addMethodOperation: Operation<AddMethodInput, AddMethodAnswers, AddMethodFailures> = {
  operationId: "addMethod",
  method: "POST",
  path: "/methods",
  requestBody: [json],
  responses: { 200: [json] },
};

/** `POST /methods` */
export function addMethod(
  client: Client,
  input: AddMethodInput,
  options?: CallOptions,
): Call<AddMethodAnswers, AddMethodFailures> {
  return call(client, addMethodOperation, input, options);
}
