// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/security. Do not edit.
import type { Credential, SecurityScheme } from "../../runtime/client/index.ts";

export const apiKey: SecurityScheme = { name: "apiKey", in: "header", as: "x-api-key" };

/** What this API asks for, by security scheme. */
export interface Credentials {
  apiKey?: Credential;
}
