// Generated from golden/servers-with-variables/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";

/** The input of {@link listTenants}. */
export type ListTenantsInput = Record<string, never>;

/** What {@link listTenants} resolves to. */
export type ListTenantsResult = undefined;

/** The answers of {@link listTenants} that are no errors. */
export type ListTenantsAnswers = Answer<204, ListTenantsResult>;

/** The error answers of {@link listTenants}, by status. */
export type ListTenantsFailures = never;

export const listTenantsOperation: Operation<ListTenantsInput, ListTenantsAnswers, ListTenantsFailures> = {
  operationId: "listTenants",
  method: "GET",
  path: "/tenants",
  responses: { 204: [] },
};

/** `GET /tenants` */
export function listTenants(
  client: Client,
  input: ListTenantsInput = {},
  options?: CallOptions,
): Call<ListTenantsAnswers, ListTenantsFailures> {
  return call(client, listTenantsOperation, input, options);
}
