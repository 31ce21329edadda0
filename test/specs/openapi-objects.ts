/** The objects of OpenAPI 3.1 as far as these tests read them, with every reference resolved. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly [extension: `x-${string}`]: unknown };
  readonly servers?: readonly { readonly url: string; readonly "x-environment"?: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItemObject>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, SchemaObject>>;
    readonly securitySchemes?: Readonly<Record<string, SecuritySchemeObject>>;
  };
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecuritySchemeObject {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
}

export interface PathItemObject {
  readonly parameters?: readonly ParameterObject[];
  readonly get?: OperationObject;
  readonly put?: OperationObject;
  readonly post?: OperationObject;
  readonly delete?: OperationObject;
  readonly patch?: OperationObject;
}

export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly security?: readonly SecurityRequirement[];
  readonly deprecated?: boolean;
  readonly "x-error-codes"?: Readonly<Record<string, string>>;
}

/** By media type. */
export type Content = Readonly<Record<string, MediaTypeObject>>;

/** A schema, and examples of it: a media type, a parameter or a header. */
export interface Exemplified {
  readonly schema?: SchemaObject;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

export interface MediaTypeObject extends Exemplified {
  readonly encoding?: Readonly<Record<string, { readonly headers?: Readonly<Record<string, Exemplified>> }>>;
}

export interface ParameterObject extends Exemplified {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly content?: Content;
}

export interface ResponseObject {
  readonly headers?: Readonly<Record<string, Exemplified>>;
  readonly content?: Content;
}

export interface SchemaObject {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly required?: readonly string[];
  readonly items?: SchemaObject;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly allOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly "x-extensible-enum"?: readonly string[];
}
