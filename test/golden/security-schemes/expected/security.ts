// Generated from golden/security-schemes/openapi.yaml by generator/emit/security. Do not edit.
import { basic, type BasicCredential, type Credential, type SecurityScheme } from "../runtime/client/index.ts";
import type { ClientSecret } from "../runtime/client/oauth/index.ts";

/** From the developer portal. */
export const headerKey: SecurityScheme = { name: "headerKey", in: "header", as: "x-api-key" };

export const queryKey: SecurityScheme = { name: "queryKey", in: "query", as: "key" };

export const cookieKey: SecurityScheme = { name: "cookieKey", in: "cookie", as: "sid" };

export const basicScheme: SecurityScheme = { name: "basic", in: "header", as: "authorization", write: basic };

export const bearer: SecurityScheme = { name: "bearer", in: "header", as: "authorization", prefix: "Bearer " };

export const digest: SecurityScheme = { name: "digest", in: "header", as: "authorization" };

export const oauth: SecurityScheme = { name: "oauth", in: "header", as: "authorization", prefix: "Bearer " };

export const openId: SecurityScheme = { name: "openId", in: "header", as: "authorization", prefix: "Bearer " };

/** What this API asks for, by security scheme. */
export interface Credentials {
  /** From the developer portal. */
  headerKey?: Credential;
  queryKey?: Credential;
  cookieKey?: Credential;
  basic?: BasicCredential;
  bearer?: Credential;
  digest?: Credential;
  oauth?: Credential | ClientSecret;
  openId?: Credential;
}
