import type { SpecLocation } from "../diagnostics/location.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { MagicValue } from "./magic-value.ts";
import type { Operation } from "./operation.ts";
import type { NamedSchema } from "./schema.ts";
import type { SecurityRequirement, SecurityScheme } from "./security.ts";
import type { Server } from "./server.ts";
import type { Versioning } from "./versioning.ts";

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
  /** Default: the version stands in the URI, and `info.version` has its major. */
  readonly versioning?: Versioning;
  /** In the order of the document. */
  readonly magicValues: readonly MagicValue[];
  readonly servers: readonly Server[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly security: readonly SecurityRequirement[];
  readonly tags: readonly Tag[];
  readonly operations: readonly Operation[];
  /** What the API sends: OpenAPI 3.1's `webhooks`; the path of each is its name. */
  readonly webhooks: readonly Operation[];
  /** By key, components first, in the document's order. */
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  /** What the document says it is: `2.0`, `3.0.3`, `3.1.1`. */
  readonly openapi?: string;
  /** OpenAPI 3.1: the dialect of its schemas, where it is not the standard's own. */
  readonly jsonSchemaDialect?: string;
  readonly at: SpecLocation;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}
