import type { ApiDocument, Content, Exemplified, SchemaObject } from "./openapi-objects.ts";
import { operationsOf } from "./product-documents.ts";

/** A value that the document shows, and the schema that it must satisfy. */
export interface ShownValue {
  /** Where it stands, for people. */
  readonly place: string;
  readonly schema: SchemaObject;
  readonly value: unknown;
}

/** Every example of a document, and every default: of bodies, parameters, headers and of schemas at any depth. */
export function shownValues(document: ApiDocument): readonly ShownValue[] {
  const seen = new Set<SchemaObject>();
  const operations = operationsOf(document).flatMap(({ name, parameters, requestBody, responses }) => [
    ...parameters.flatMap((each) => [
      ...ofExemplified(`${name} ${each.in} ${each.name}`, each, seen),
      ...ofContent(`${name} ${each.in} ${each.name}`, each.content, seen),
    ]),
    ...ofContent(`${name} request`, requestBody?.content, seen),
    ...Object.entries(responses).flatMap(([status, { headers = {}, content }]) => [
      ...ofContent(`${name} ${status}`, content, seen),
      ...Object.entries(headers).flatMap(([header, each]) => ofExemplified(`${name} ${status} ${header}`, each, seen)),
    ]),
  ]);
  const components = Object.entries(document.components?.schemas ?? {});
  return [
    ...operations,
    ...components.flatMap(([name, schema]) => ofSchema(`#/components/schemas/${name}`, schema, seen)),
  ];
}

function ofContent(place: string, content: Content | undefined, seen: Set<SchemaObject>): readonly ShownValue[] {
  return Object.entries(content ?? {}).flatMap(([mediaType, each]) =>
    ofExemplified(`${place} ${mediaType}`, each, seen),
  );
}

function ofExemplified(place: string, each: Exemplified, seen: Set<SchemaObject>): readonly ShownValue[] {
  const { schema, examples = {}, example } = each;
  if (schema === undefined) return [];
  const named = Object.entries(examples).map(([name, { value }]) => ({ place: `${place} "${name}"`, schema, value }));
  const single = example === undefined ? [] : [{ place: `${place} example`, schema, value: example }];
  return [...named, ...single, ...ofSchema(place, schema, seen)];
}

function ofSchema(place: string, schema: SchemaObject, seen: Set<SchemaObject>): readonly ShownValue[] {
  // `true` and `false` are schemas as well.
  if (typeof schema !== "object" || seen.has(schema)) return [];
  seen.add(schema);
  const values = [...(schema.examples ?? []), schema.example, schema.default].filter((value) => value !== undefined);
  const below = Object.entries(schema).flatMap(([keyword, value]) => subschemas(keyword, value));
  return [
    ...values.map((value) => ({ place: `${place} (schema)`, schema, value })),
    ...below.flatMap(([step, each]) => ofSchema(`${place}/${step}`, each, seen)),
  ];
}

function subschemas(keyword: string, value: unknown): readonly (readonly [step: string, schema: SchemaObject])[] {
  if (typeof value !== "object" || value === null) return [];
  const isList = ["allOf", "anyOf", "oneOf", "prefixItems"].includes(keyword);
  const isMap = ["properties", "patternProperties", "$defs", "dependentSchemas"].includes(keyword);
  const isOne = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];
  if (isList || isMap) return Object.entries(value).map(([step, each]) => [`${keyword}/${step}`, each]);
  return isOne.includes(keyword) ? [[keyword, value]] : [];
}
