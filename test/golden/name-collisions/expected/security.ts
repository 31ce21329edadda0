// Generated from golden/name-collisions/openapi.yaml by generator/emit/security. Do not edit.
import type { Credential, SecurityScheme } from "../runtime/client/index.ts";

export const getItemScheme: SecurityScheme = { name: "getItem", in: "header", as: "authorization", prefix: "Bearer " };

export const jsonScheme: SecurityScheme = { name: "json", in: "header", as: "x-json" };

/** What this API asks for, by security scheme. */
export interface Credentials {
  getItem?: Credential;
  json?: Credential;
}
