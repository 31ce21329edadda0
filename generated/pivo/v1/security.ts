// Generated from specs/pivo/v1/openapi.yaml by generator/emit/security. Do not edit.
import type { Credential, SecurityScheme } from "../../runtime/client/index.ts";
import type { ClientSecret } from "../../runtime/client/oauth/index.ts";
import type { SigningKey } from "../../runtime/client/signature/index.ts";

/** Client credentials. The token request is JSON and carries the client's id and secret in its body. */
export const oauth2: SecurityScheme = { name: "oauth2", in: "header", as: "authorization", prefix: "Bearer " };

/**
 * Signature of the request: the id of the key, a space, and HMAC-SHA256 in hex over the fields of the body,
 * sorted by name, as lines `name:value`.
 */
export const pivoSignature: SecurityScheme = { name: "pivoSignature", in: "header", as: "signature" };

/** What this API asks for, by security scheme. */
export interface Credentials {
  /** Client credentials. The token request is JSON and carries the client's id and secret in its body. */
  oauth2?: Credential | ClientSecret;
  /**
   * Signature of the request: the id of the key, a space, and HMAC-SHA256 in hex over the fields of the body,
   * sorted by name, as lines `name:value`.
   */
  pivoSignature?: SigningKey;
}
