import type { MediaType, Operation } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";

/**
 * What an operation looks like without its path: method, bodies and statuses. Two operations that share it are taken for
 * one that moved. `undefined` where too little is said to tell operations apart by it.
 */
export function operationSignature(operation: Operation): string | undefined {
  const request = contentSignature(operation.requestBody?.content ?? []);
  const responses = operation.responses.map(({ status, content }) => `${status} ${contentSignature(content)}`);
  const isTelling = /[#{]/.test(request) || responses.some((text) => /^[23].*[#{]/.test(text));
  if (!isTelling) return undefined;
  return [operation.method, request, ...responses.sort()].join("\n");
}

function contentSignature(content: readonly MediaType[]): string {
  return content
    .map(({ name, schema }) => `${name.toLowerCase()} ${schemaSignature(schema)}`)
    .sort()
    .join(", ");
}

function schemaSignature(schema: Schema | undefined): string {
  if (schema === undefined) return "";
  if (schema.ref !== undefined) return `#${schema.ref}`;
  if (schema.items !== undefined) return `[${schemaSignature(schema.items)}]`;
  if (schema.properties !== undefined) return `{${[...schema.properties.keys()].sort().join(" ")}}`;
  return schema.types?.join("|") ?? "";
}
