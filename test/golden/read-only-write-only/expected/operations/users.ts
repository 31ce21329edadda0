// Generated from golden/read-only-write-only/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { User, UserInput } from "../types.ts";

/** The input of {@link createUser}. */
export interface CreateUserInput {
  body: UserInput;
}

/** What {@link createUser} resolves to. */
export type CreateUserResult = User;

/** The answers of {@link createUser} that are no errors. */
export type CreateUserAnswers = Answer<201, CreateUserResult>;

/** The error answers of {@link createUser}, by status. */
export type CreateUserFailures = never;

export const createUserOperation: Operation<CreateUserInput, CreateUserAnswers, CreateUserFailures> = {
  operationId: "createUser",
  method: "POST",
  path: "/users",
  requestBody: [json],
  responses: { 201: [json] },
};

/** `POST /users` */
export function createUser(
  client: Client,
  input: CreateUserInput,
  options?: CallOptions,
): Call<CreateUserAnswers, CreateUserFailures> {
  return call(client, createUserOperation, input, options);
}
