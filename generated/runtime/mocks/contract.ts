// Copied from generator/runtime/mocks/contract.ts. Do not edit.

/**
 * A document as the mocks read it: plain data, emitted next to the client. Only what decides whether a request or a
 * response is valid, and what an answer may look like, is kept.
 */
import type { Parameter } from "../client/operation.ts";
import type { SchemaContract, SchemaRegistry } from "./schema-contract.ts";

/** What a body or a value looks like in one media type. */
export interface MediaTypeContract {
  readonly schema?: SchemaContract;
  /** OpenAPI 3.2: the schema of each item of a sequential media type (JSON lines, server-sent events). */
  readonly itemSchema?: SchemaContract;
  /** The values of the document's examples, by name and in its order. */
  readonly examples?: Readonly<Record<string, unknown>>;
  /** How each property of a form or multipart body is written. */
  readonly encoding?: Readonly<Record<string, EncodingContract>>;
}

/** OpenAPI's Encoding Object: how one property of a form or multipart body is serialised. */
export interface EncodingContract {
  readonly contentType?: string;
  readonly style?: Parameter["style"];
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** A parameter: where it stands, how it is written, and what it may hold. */
export interface ParameterContract extends Omit<Parameter, "content" | "write"> {
  /** Always true for a path parameter, whatever stands here. By default false. */
  readonly required?: boolean;
  readonly schema?: SchemaContract;
  /** Instead of `schema`: one entry, the media type the value is written in. */
  readonly content?: Readonly<Record<string, MediaTypeContract>>;
}

/** A header of a response. */
export interface HeaderContract {
  /** By default false. */
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema?: SchemaContract;
  readonly content?: Readonly<Record<string, MediaTypeContract>>;
  readonly example?: unknown;
}

/** The body of a request, by media type or media type range; the first is the default. */
export interface RequestBodyContract {
  /** By default false. */
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaTypeContract>>;
}

/** One declared response. Without `content` it has no body. */
export interface ResponseContract {
  readonly content?: Readonly<Record<string, MediaTypeContract>>;
  readonly headers?: Readonly<Record<string, HeaderContract>>;
}

/** One operation of the document. */
export interface OperationContract {
  /** In capitals. */
  readonly method: string;
  /** The path template, `{name}` for a path parameter. */
  readonly path: string;
  readonly parameters?: readonly ParameterContract[];
  readonly requestBody?: RequestBodyContract;
  /** By status: `200`, `"4XX"` or `"default"`. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
  /** What each business error code of the operation says. */
  readonly errorCodes?: Readonly<Record<string, string>>;
  /** The values that a sandbox answers with an error that the document declares. */
  readonly magicValues?: readonly MagicValue[];
}

/** A value that a tester sends to get a certain error: a row of `x-magic-values`. */
export interface MagicValue {
  readonly in: "path" | "query" | "header" | "body";
  /** The name of the parameter, or the path of the body's member: `payer.name`. */
  readonly name: string;
  readonly value: string | number | boolean;
  /** The status of the answer. */
  readonly status: number;
  /** The business error code of the answer. */
  readonly code?: string;
}

/** One document: its operations by operationId, and the schemas they refer to. */
export interface Contract {
  readonly title: string;
  readonly operations: Readonly<Record<string, OperationContract>>;
  readonly schemas: SchemaRegistry;
  /**
   * The URLs of the document's servers, absolute or relative. Where given, only their paths may stand before a path of
   * the document; otherwise any prefix may.
   */
  readonly servers?: readonly string[];
  /** The document reports errors as descriptors; absent: mocks report theirs as problems (RFC 9457). */
  readonly errors?: "descriptors";
}
