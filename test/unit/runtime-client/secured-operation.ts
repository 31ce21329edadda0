import {
  basic,
  call,
  type Answer,
  type ClientOptions,
  type Operation,
  type SecurityScheme,
} from "../../../generator/runtime/client/index.ts";
import { recorded } from "./recorder.ts";

export const apiKey: SecurityScheme = { name: "apiKey", in: "header", as: "X-Api-Key" };
export const endUser: SecurityScheme = { name: "endUser", in: "header", as: "authorization", prefix: "Bearer " };
export const queryKey: SecurityScheme = { name: "queryKey", in: "query", as: "api_key" };
export const cookieKey: SecurityScheme = { name: "cookieKey", in: "cookie", as: "session" };
export const login: SecurityScheme = { name: "login", in: "header", as: "authorization", write: basic };

export const secret = "s3cret/+=";

export type Security = readonly (readonly SecurityScheme[])[];

/** An operation that asks for these credentials. */
export function operation(
  security: Security,
  responses: Operation<object, Answer, Answer>["responses"] = { 200: [] },
): Operation<object, Answer, Answer> {
  return { operationId: "getThing", method: "GET", path: "/a", security, responses, parameters: [] };
}

/** The request that a client with these credentials sends. */
export async function sent(
  security: Security,
  credentials: object,
  options: ClientOptions<object> = {},
): Promise<Request> {
  const { client, seen } = recorded([new Response()], { credentials, ...options });
  await call(client, operation(security), {});
  return seen.request;
}
