// Generated from golden/swagger-2/swagger.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  formUrlEncoded,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import { key } from "../security.ts";

/** The input of {@link logIn}. */
export interface LogInInput {
  body: { user: string; roles?: string[] };
}

/** What {@link logIn} resolves to. */
export type LogInResult = string;

/** The answers of {@link logIn} that are no errors. */
export type LogInAnswers = Answer<200, LogInResult>;

/** The error answers of {@link logIn}, by status. */
export type LogInFailures = never;

export const logInOperation: Operation<LogInInput, LogInAnswers, LogInFailures> = {
  operationId: "logIn",
  method: "POST",
  path: "/login",
  requestBody: [formUrlEncoded({ roles: { style: "form", explode: false } })],
  responses: { 200: [json] },
  security: [[key]],
};

/** `POST /login` */
export function logIn(client: Client, input: LogInInput, options?: CallOptions): Call<LogInAnswers, LogInFailures> {
  return call(client, logInOperation, input, options);
}
