import type { SchemaObject } from "./openapi-objects.ts";
import { membersOf, typesOf } from "./schema-members.ts";
import type { DocumentOperation } from "./product-documents.ts";

/** The words of each line of a table. */
export function rows(table: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split(/\s+/));
}

/** What of a table of fields does not hold for an object; none where all of it does. */
export function fieldDifferences(table: string, schema: SchemaObject): readonly string[] {
  const members = membersOf(schema);
  return rows(table).flatMap(([name = "", type = "-", presence = "-", ...values]) => {
    const member = members.get(name);
    if (member === undefined) return [`${name} is absent`];
    return memberDifferences(name, member.schema, member.isRequired, { type, presence, values });
  });
}

interface Told {
  readonly type: string;
  readonly presence: string;
  readonly values: readonly string[];
}

/** `-` is what nobody knows: anything is right. */
export function memberDifferences(
  name: string,
  schema: SchemaObject,
  isRequired: boolean,
  { type, presence, values }: Told,
): readonly string[] {
  const found = { type: typesOf(schema), presence: isRequired ? "R" : "O", values: valuesOf(schema).join(" ") };
  return [
    ...(type === "-" || type === found.type ? [] : [`${name} is ${found.type}, not ${type}`]),
    ...(presence === "-" || presence === found.presence ? [] : [`${name} is ${found.presence}, not ${presence}`]),
    ...(values.length === 0 || values.join(" ") === found.values ? [] : [`${name} has the values ${found.values}`]),
  ];
}

function valuesOf({ enum: values, const: constant, anyOf = [], ...schema }: SchemaObject): readonly string[] {
  const known = values ?? schema["x-extensible-enum"] ?? (constant === undefined ? [] : [constant]);
  return [...new Set([...known.map(String), ...anyOf.flatMap(valuesOf)])];
}

/**
 * The schema that a key of a table names: `request`, `request:<media type>` or a status, then the way down, `[]` to the
 * items of an array and `.name` to a member.
 */
export function schemaAt(operation: DocumentOperation, part: string, way = ""): SchemaObject {
  const [side = "", mediaType] = part.split(":");
  const content = side === "request" ? operation.requestBody?.content : operation.responses[side]?.content;
  const body = mediaType === undefined ? Object.values(content ?? {})[0] : content?.[mediaType];
  let schema = body?.schema;
  for (const [step] of way.matchAll(/\[\]|\.[^.[]+/g)) {
    schema = step === "[]" ? schema?.items : membersOf(schema ?? {}).get(step.slice(1))?.schema;
  }
  if (schema === undefined) throw new Error(`${operation.name} ${part} ${way} is not there.`);
  return schema;
}
