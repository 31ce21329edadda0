import type { SpecLocation } from "../diagnostics/location.ts";
import type { JsonValue } from "../load/loaded-document.ts";
import type { LifecycleStatus } from "./lifecycle.ts";
import type { Schema } from "./schema.ts";
import type { SdkMethod } from "./sdk-method.ts";
import type { SecurityRequirement, Signature } from "./security.ts";
import type { Server } from "./server.ts";

export interface Operation {
  /** The document's, or absent. */
  readonly operationId?: string;
  /** In capitals. */
  readonly method: string;
  /** The path template as written. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** The path item's parameters merged in, in the order of the document. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
  /** The operation's own or the document's; absent: nothing is said, none is needed. */
  readonly security: readonly SecurityRequirement[];
  /** Servers of the operation or of its path item, where they differ from the document's. */
  readonly servers: readonly Server[];
  /** Business error codes and what each says: `x-error-codes`. */
  readonly errorCodes: ReadonlyMap<string, string>;
  readonly sdk?: SdkMethod;
  /** The operation's own way of signing. */
  readonly signature?: Signature;
  /** What the API sends while the operation runs, by the callback's name; the path of each operation is its expression. */
  readonly callbacks?: ReadonlyMap<string, readonly Operation[]>;
  /** Where it differs from its product's: `x-lifecycle`, `x-sunset`, `x-deprecated-since`, `x-successor` of the operation. */
  readonly lifecycle?: OperationLifecycle;
  /** Its other `x-` members. */
  readonly extensions?: ReadonlyMap<string, JsonValue>;
  readonly at: SpecLocation;
}

export type ParameterLocation = "path" | "query" | "querystring" | "header" | "cookie";

export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** OpenAPI 3.0 and 2.0: `?name` and `?name=` are accepted. */
  readonly allowEmptyValue?: boolean;
  /** `x-sunset`: until when a deprecated parameter is read. As written; a date where the document is right. */
  readonly sunset?: string;
  readonly schema: Schema;
  /** The media type that serialises it, for a `content` parameter. */
  readonly mediaType?: string;
  readonly examples: ReadonlyMap<string, JsonValue>;
  readonly at: SpecLocation;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly at: SpecLocation;
}

export interface MediaType {
  /** As written: `application/json; charset=utf-8`. */
  readonly name: string;
  /** Swagger 2.0: the document names no media type of its own, and this is the usual one. */
  readonly isImplied?: boolean;
  readonly schema?: Schema;
  /** OpenAPI 3.2: the schema of each item of a sequence or stream. */
  readonly itemSchema?: Schema;
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly examples: ReadonlyMap<string, JsonValue>;
  readonly at: SpecLocation;
}

export interface Encoding {
  readonly contentType?: string;
  /** The headers of a part. */
  readonly headers?: ReadonlyMap<string, Header>;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description?: string;
  readonly content: readonly MediaType[];
  readonly headers: ReadonlyMap<string, Header>;
  /** The types of descriptor that this status carries: `x-error-types`. */
  readonly errorTypes: readonly string[];
  /** By name, each as written. */
  readonly links?: ReadonlyMap<string, JsonValue>;
  readonly at: SpecLocation;
}

export interface Header {
  readonly required: boolean;
  readonly example?: JsonValue;
  readonly description?: string;
  readonly deprecated?: boolean;
  /** Default: `simple`. */
  readonly style?: ParameterStyle;
  /** Default: `false`. */
  readonly explode?: boolean;
  /** The media type that serialises it, for a header with `content`. */
  readonly mediaType?: string;
  readonly schema: Schema;
  readonly at: SpecLocation;
}

/** What an operation says of its own life. */
export interface OperationLifecycle {
  readonly status?: LifecycleStatus;
  /** As written; a date where the document is right. */
  readonly sunset?: string;
  readonly deprecated?: string;
  readonly successor?: string;
}
