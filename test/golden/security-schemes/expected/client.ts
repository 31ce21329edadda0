// Generated from golden/security-schemes/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import { withClientCredentials } from "../runtime/client/oauth/index.ts";
import {
  withTheDocumentsDefault,
  type WithTheDocumentsDefaultAnswers,
  type WithTheDocumentsDefaultFailures,
  type WithTheDocumentsDefaultInput,
  withNothing,
  type WithNothingAnswers,
  type WithNothingFailures,
  type WithNothingInput,
  withBoth,
  type WithBothAnswers,
  type WithBothFailures,
  type WithBothInput,
  withEither,
  type WithEitherAnswers,
  type WithEitherFailures,
  type WithEitherInput,
  withOptional,
  type WithOptionalAnswers,
  type WithOptionalFailures,
  type WithOptionalInput,
  withCertificate,
  type WithCertificateAnswers,
  type WithCertificateFailures,
  type WithCertificateInput,
} from "./operations/secrets.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type SecuritySchemesEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<SecuritySchemesEnvironment, string>> = {
  production: "https://vault.example",
};

/** What a SecuritySchemesClient is made from. */
export interface SecuritySchemesClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: SecuritySchemesEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createSecuritySchemesClient(options: SecuritySchemesClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient(
    withClientCredentials({ ...options, baseUrl }, "oauth", {
      tokenUrl: "https://vault.example/token",
      scopes: ["read"],
    }),
  );
}

/** Vault */
export class SecuritySchemesClient {
  readonly #client: Client;

  constructor(options: SecuritySchemesClientOptions = {}) {
    this.#client = createSecuritySchemesClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /default` */
  withTheDocumentsDefault(
    input: WithTheDocumentsDefaultInput = {},
    options?: CallOptions,
  ): Call<WithTheDocumentsDefaultAnswers, WithTheDocumentsDefaultFailures> {
    return withTheDocumentsDefault(this.#client, input, options);
  }

  /** `GET /none` */
  withNothing(input: WithNothingInput = {}, options?: CallOptions): Call<WithNothingAnswers, WithNothingFailures> {
    return withNothing(this.#client, input, options);
  }

  /** `GET /both` */
  withBoth(input: WithBothInput = {}, options?: CallOptions): Call<WithBothAnswers, WithBothFailures> {
    return withBoth(this.#client, input, options);
  }

  /** `GET /either` */
  withEither(input: WithEitherInput = {}, options?: CallOptions): Call<WithEitherAnswers, WithEitherFailures> {
    return withEither(this.#client, input, options);
  }

  /** `GET /optional` */
  withOptional(input: WithOptionalInput = {}, options?: CallOptions): Call<WithOptionalAnswers, WithOptionalFailures> {
    return withOptional(this.#client, input, options);
  }

  /** `GET /certificate` */
  withCertificate(
    input: WithCertificateInput = {},
    options?: CallOptions,
  ): Call<WithCertificateAnswers, WithCertificateFailures> {
    return withCertificate(this.#client, input, options);
  }
}
