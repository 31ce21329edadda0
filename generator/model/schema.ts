import type { SpecLocation } from "../diagnostics/location.ts";
import type { JsonValue } from "../load/loaded-document.ts";

export type SchemaType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/**
 * A schema in one dialect, JSON Schema 2020-12, whatever the document's own: `nullable` is a type, `const` an `enum` of one,
 * `exclusiveMinimum` a number, `example` one of `examples`. A keyword that is absent says nothing.
 */
export interface Schema {
  readonly at: SpecLocation;
  /** A boolean schema: `true` allows all, `false` nothing; no other keyword then stands beside it. */
  readonly always?: boolean;
  /** The key of a {@link NamedSchema}; other keywords may stand beside it and then apply as well. */
  readonly ref?: string;
  readonly types?: readonly SchemaType[];
  readonly enum?: readonly JsonValue[];
  readonly format?: string;

  readonly properties?: ReadonlyMap<string, Schema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly patternProperties?: ReadonlyMap<string, Schema>;
  readonly propertyNames?: Schema;
  readonly dependentSchemas?: ReadonlyMap<string, Schema>;
  readonly dependentRequired?: ReadonlyMap<string, readonly string[]>;
  readonly unevaluatedProperties?: Schema;

  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly contains?: Schema;
  readonly unevaluatedItems?: Schema;

  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly discriminator?: Discriminator;

  /** The bounds, as numbers by keyword: `minimum`, `maxLength`, `multipleOf`, ... */
  readonly bounds?: ReadonlyMap<BoundKeyword, number>;
  readonly pattern?: string;
  readonly uniqueItems?: boolean;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;

  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  /** Values that are known of an open string: `x-extensible-enum`. Others may come. */
  readonly knownValues?: readonly string[];
  /** The bank's envelope of error descriptors: `x-error-envelope`. */
  readonly errorEnvelope?: boolean;
  /** `enum` was written as `const`. */
  readonly isConst?: boolean;
  /** Members that no other field tells of: `xml`, `x-` extensions, keywords that are not known. */
  readonly others?: ReadonlyMap<string, JsonValue>;
}

export type BoundKeyword = (typeof boundKeywords)[number];

export const boundKeywords = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
] as const;

/** Tells the members of a union apart by one property's value: OpenAPI 3.2, "Discriminator Object". */
export interface Discriminator {
  readonly propertyName: string;
  /** Value of the property to the key of the schema it selects; implicit names are written out by whoever needs them. */
  readonly mapping: ReadonlyMap<string, string>;
}

/** A schema that others refer to by its key. */
export interface NamedSchema {
  /** Unique in the document: the component's name, or a name made from the place of the reference's target. */
  readonly key: string;
  readonly schema: Schema;
  /** It stands under `components.schemas` (or `definitions`) of the root document. */
  readonly isComponent: boolean;
}
