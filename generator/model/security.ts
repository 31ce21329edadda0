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
  /** For `oauth2`: where its client credentials flow gets tokens. */
  readonly clientCredentials?: ClientCredentialsFlow;
  /** The credential is computed from the message: `x-signature`. */
  readonly signature?: Signature;
  /** For `http`: what kind of token it is, a hint. */
  readonly bearerFormat?: string;
  /** For `openIdConnect`. */
  readonly openIdConnectUrl?: string;
  /** For `oauth2`: by the name of the flow, `authorizationCode`. */
  readonly flows?: ReadonlyMap<string, OAuthFlow>;
  readonly at: SpecLocation;
}

/** OpenAPI 3.2, "OAuth Flow Object", of the client credentials flow. */
export interface ClientCredentialsFlow {
  /** Absolute, or relative to the base URL. */
  readonly tokenUrl: string;
  /** Of the token request's body: `x-token-request`. Default: a form, as RFC 6749 says. */
  readonly mediaType?: "application/x-www-form-urlencoded" | "application/json";
}

/** OpenAPI 3.2, "OAuth Flow Object". */
export interface OAuthFlow {
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  /** What each scope allows. */
  readonly scopes: ReadonlyMap<string, string>;
  readonly at: SpecLocation;
}

/** `x-signature` of a security scheme or an operation. */
export interface Signature {
  readonly scheme: "SPH1" | "PIVO1";
  /** The signature travels in the header or the form field `signature`. */
  readonly in: "header" | "form";
  /** Parameters or form fields that signing fills in where the caller leaves them out. */
  readonly fills: readonly string[];
}

/** One alternative: all of its schemes together. Empty: no credentials are needed. */
export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];
