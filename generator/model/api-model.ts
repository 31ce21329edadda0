import type { SpecLocation } from "../diagnostics/location.ts";
import type { Operation } from "./operation.ts";
import type { NamedSchema } from "./schema.ts";
import type { SecurityRequirement, SecurityScheme } from "./security.ts";
import type { Server } from "./server.ts";

/** One document, said one way whatever its version: the last thing in the pipeline that comes from OpenAPI. */
export interface ApiModel {
  /** The folder of its output: `payments/v1`. */
  readonly id: string;
  readonly product: string;
  readonly version?: string;
  /** How generated files name the document. */
  readonly source: string;
  readonly title: string;
  readonly description?: string;
  /** `info.version`, independent of the URI's major version. */
  readonly documentVersion: string;
  readonly lifecycle?: Lifecycle;
  readonly servers: readonly Server[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly security: readonly SecurityRequirement[];
  readonly tags: readonly Tag[];
  readonly operations: readonly Operation[];
  /** What the API sends: OpenAPI 3.1's `webhooks`; the path of each is its name. */
  readonly webhooks: readonly Operation[];
  /** By key, components first, in the document's order. */
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly at: SpecLocation;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

/** The platform's metadata of a product: `x-lifecycle`, `x-category`, `x-security-level`, `x-successor` of `info`. */
export interface Lifecycle {
  readonly status?: string;
  readonly category?: string;
  readonly securityLevel?: string;
  /** The product version that takes its place: `accounts/v2`. */
  readonly successor?: string;
  /** Other path prefixes that a gateway answers the same operations under, each with the one that it stands for. */
  readonly pathAliases?: ReadonlyMap<string, string>;
  /** The prefix of a product with a host of its own, where all are served from one origin. */
  readonly mount?: string;
}
