// Copied from generator/runtime/mocks/schema-contract.ts. Do not edit.

/**
 * The Schema Object as the mocks read it: JSON Schema 2020-12, with `$ref` naming an entry of the registry. Earlier
 * dialects have been normalised before.
 */

/** The names `type` can hold. */
export type SchemaType = "null" | "boolean" | "object" | "array" | "number" | "string" | "integer";

/** A schema: `true` accepts everything, `false` nothing, an object what its keywords say. */
export type SchemaContract = boolean | SchemaKeywords;

/** Schemas by the name that `$ref` and `discriminator.mapping` use. */
export type SchemaRegistry = Readonly<Record<string, SchemaContract>>;

/** OpenAPI's Discriminator Object. */
export interface DiscriminatorContract {
  readonly propertyName: string;
  /** From the property's value to the key of a schema. A key stands for itself where no entry names it. */
  readonly mapping?: Readonly<Record<string, string>>;
}

/** The keywords of JSON Schema 2020-12 that decide validity, with OpenAPI's additions. */
export interface SchemaKeywords {
  /** A key of the registry; its siblings count as well. */
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;

  readonly multipleOf?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: SchemaContract;

  readonly prefixItems?: readonly SchemaContract[];
  readonly items?: SchemaContract;
  readonly contains?: SchemaContract;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly unevaluatedItems?: SchemaContract;

  readonly properties?: Readonly<Record<string, SchemaContract>>;
  readonly patternProperties?: Readonly<Record<string, SchemaContract>>;
  readonly additionalProperties?: SchemaContract;
  readonly propertyNames?: SchemaContract;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, SchemaContract>>;
  readonly unevaluatedProperties?: SchemaContract;

  readonly allOf?: readonly SchemaContract[];
  readonly anyOf?: readonly SchemaContract[];
  readonly oneOf?: readonly SchemaContract[];
  readonly not?: SchemaContract;
  readonly if?: SchemaContract;
  readonly then?: SchemaContract;
  readonly else?: SchemaContract;
  readonly discriminator?: DiscriminatorContract;

  /** Not required in a request. */
  readonly readOnly?: boolean;
  /** Not required in a response. */
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly [extension: `x-${string}`]: unknown;
}
