// Generated from golden/name-collisions/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";
import { getItemScheme, jsonScheme } from "../security.ts";

/** The input of {@link json2}. */
export type Json2Input = Record<string, never>;

/** What {@link json2} resolves to. */
export type Json2Result = undefined;

/** The answers of {@link json2} that are no errors. */
export type Json2Answers = Answer<204, Json2Result>;

/** The error answers of {@link json2}, by status. */
export type Json2Failures = never;

export const json2Operation: Operation<Json2Input, Json2Answers, Json2Failures> = {
  operationId: "json",
  method: "GET",
  path: "/c",
  responses: { 204: [] },
  security: [[getItemScheme, jsonScheme]],
};

/** `GET /c` */
export function json2(
  client: Client,
  input: Json2Input = {},
  options?: CallOptions,
): Call<Json2Answers, Json2Failures> {
  return call(client, json2Operation, input, options);
}
