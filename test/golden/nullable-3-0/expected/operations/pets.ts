// Generated from golden/nullable-3-0/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Pet } from "../types.ts";

/** The input of {@link getPet}. */
export interface GetPetInput {
  id: string;
  /** Constraints: format date */
  at?: string | null;
}

/** What {@link getPet} resolves to. */
export type GetPetResult = Pet;

/** The answers of {@link getPet} that are no errors. */
export type GetPetAnswers = Answer<200, GetPetResult>;

/** The error answers of {@link getPet}, by status. */
export type GetPetFailures = never;

export const getPetOperation: Operation<GetPetInput, GetPetAnswers, GetPetFailures> = {
  operationId: "getPet",
  method: "GET",
  path: "/pets/{id}",
  parameters: [
    { name: "id", in: "path" },
    { name: "at", in: "query" },
  ],
  responses: { 200: [json] },
};

/** `GET /pets/{id}` */
export function getPet(client: Client, input: GetPetInput, options?: CallOptions): Call<GetPetAnswers, GetPetFailures> {
  return call(client, getPetOperation, input, options);
}
