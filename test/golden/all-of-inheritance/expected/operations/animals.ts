// Generated from golden/all-of-inheritance/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Cat, Dog } from "../types.ts";

/** The input of {@link listAnimals}. */
export type ListAnimalsInput = Record<string, never>;

/** What {@link listAnimals} resolves to. */
export type ListAnimalsResult = (Dog | Cat)[];

/** The answers of {@link listAnimals} that are no errors. */
export type ListAnimalsAnswers = Answer<200, ListAnimalsResult>;

/** The error answers of {@link listAnimals}, by status. */
export type ListAnimalsFailures = never;

export const listAnimalsOperation: Operation<ListAnimalsInput, ListAnimalsAnswers, ListAnimalsFailures> = {
  operationId: "listAnimals",
  method: "GET",
  path: "/animals",
  responses: { 200: [json] },
};

/** `GET /animals` */
export function listAnimals(
  client: Client,
  input: ListAnimalsInput = {},
  options?: CallOptions,
): Call<ListAnimalsAnswers, ListAnimalsFailures> {
  return call(client, listAnimalsOperation, input, options);
}
