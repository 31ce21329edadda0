// Generated from golden/swagger-2/swagger.yaml by generator/emit/security. Do not edit.
import { basic, type BasicCredential, type Credential, type SecurityScheme } from "../runtime/client/index.ts";

export const key: SecurityScheme = { name: "key", in: "header", as: "X-Key" };

export const login: SecurityScheme = { name: "login", in: "header", as: "authorization", write: basic };

export const grant: SecurityScheme = { name: "grant", in: "header", as: "authorization", prefix: "Bearer " };

/** What this API asks for, by security scheme. */
export interface Credentials {
  key?: Credential;
  login?: BasicCredential;
  grant?: Credential;
}
