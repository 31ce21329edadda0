// Generated from golden/servers-with-variables/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  serverUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  listTenants,
  type ListTenantsAnswers,
  type ListTenantsFailures,
  type ListTenantsInput,
} from "./operations/tenants.ts";
import { listFiles, type ListFilesAnswers, type ListFilesFailures, type ListFilesInput } from "./operations/files.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type ServersWithVariablesEnvironment = "sandbox" | "production" | "local";

/** The base URL of each environment. */
export const servers: Readonly<Record<ServersWithVariablesEnvironment, string>> = {
  /** Sandbox */
  sandbox: "https://{region}.sandbox.example:{port}/v2",
  /** Live system */
  production: "https://{tenant}.example",
  /** On your own machine */
  local: "http://localhost:8080",
};

/** What stands for the variables in a base URL unless the options say otherwise. */
const variableDefaults: Readonly<Record<ServersWithVariablesEnvironment, Readonly<Record<string, string>>>> = {
  sandbox: { region: "eu", port: "443" },
  production: { tenant: "demo" },
  local: {},
};

/** What a ServersWithVariablesClient is made from. */
export interface ServersWithVariablesClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: ServersWithVariablesEnvironment;
  /** The variables of the base URL. */
  variables?: {
    /** Where the data is kept. */
    region?: "eu" | "us";
    port?: string;
    /** Your name. */
    tenant?: string;
  };
}

/** Makes the client that the functions of this package take as their first argument. */
export function createServersWithVariablesClient(options: ServersWithVariablesClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const variables = { ...variableDefaults[environment], ...options.variables };
  const baseUrl = options.baseUrl ?? serverUrl(environmentUrl(servers, environment), variables);
  return createClient({ ...options, baseUrl });
}

/** Tenants */
export class ServersWithVariablesClient {
  readonly #client: Client;

  constructor(options: ServersWithVariablesClientOptions = {}) {
    this.#client = createServersWithVariablesClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /tenants` */
  listTenants(input: ListTenantsInput = {}, options?: CallOptions): Call<ListTenantsAnswers, ListTenantsFailures> {
    return listTenants(this.#client, input, options);
  }

  /** `GET /files` */
  listFiles(input: ListFilesInput = {}, options?: CallOptions): Call<ListFilesAnswers, ListFilesFailures> {
    return listFiles(this.#client, input, options);
  }
}
