import type { SpecLocation } from "../diagnostics/location.ts";

/** OpenAPI 3.2, "Security Scheme Object". */
export interface SecurityScheme {
  readonly name: string;
  readonly kind: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  readonly description?: string;
  /** For `apiKey`: where the key goes, and under which name. */
  readonly in?: "header" | "query" | "cookie";
  readonly parameterName?: string;
  /** For `http`: the authentication scheme, in lower case. */
  readonly scheme?: string;
  readonly at: SpecLocation;
}

/** One alternative: all of its schemes together. Empty: no credentials are needed. */
export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];
