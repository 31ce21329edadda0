// Generated from specs/funds-info/v1/openapi.yaml by generator/emit/security. Do not edit.
import type { Credential, SecurityScheme } from "../../runtime/client/index.ts";

/**
 * Key of the developer's application, issued by the portal when the application is created. It also serves as
 * the client id. Share it inside the team only, never in a browser, an app or a public repository.
 */
export const apiKey: SecurityScheme = { name: "apiKey", in: "header", as: "x-api-key" };

/** What this API asks for, by security scheme. */
export interface Credentials {
  /**
   * Key of the developer's application, issued by the portal when the application is created. It also serves as
   * the client id. Share it inside the team only, never in a browser, an app or a public repository.
   */
  apiKey?: Credential;
}
