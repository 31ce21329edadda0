// Generated from specs/siirto/v1/openapi.yaml by generator/emit/security. Do not edit.
import type { Credential, SecurityScheme } from "../../runtime/client/index.ts";
import type { ClientSecret } from "../../runtime/client/oauth/index.ts";

/** Client credentials. The token request is JSON and carries the client's id and secret in its body. */
export const oauth2: SecurityScheme = { name: "oauth2", in: "header", as: "authorization", prefix: "Bearer " };

/** What this API asks for, by security scheme. */
export interface Credentials {
  /** Client credentials. The token request is JSON and carries the client's id and secret in its body. */
  oauth2?: Credential | ClientSecret;
}
