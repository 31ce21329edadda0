import { locationOf, memberCursor, type Cursor } from "../../../resolve/cursor.ts";
import type { Encoding, MediaType, RequestBody } from "../../operation.ts";
import type { Schema } from "../../schema.ts";
import { parameterCursors } from "../build-parameter.ts";
import { buildSchema } from "../build-schema.ts";
import type { BuildContext } from "../context.ts";
import { booleanMember, stringMember } from "../read.ts";
import { collectionStyle, inlineSchema } from "./parameter.ts";

/** A Swagger 2.0 request body: the one `body` parameter, or all `formData` parameters together. */
export function swaggerRequestBody(
  context: BuildContext,
  operation: Cursor,
  pathItem: Cursor,
  consumes: readonly string[],
): RequestBody | undefined {
  const parameters = [...parameterCursors(context, operation), ...parameterCursors(context, pathItem)];
  const located = (location: string): readonly Cursor[] =>
    parameters.filter((parameter) => memberCursor(parameter, "in")?.value === location);
  const body = located("body")[0];
  if (body !== undefined) return bodyOf(context, body, consumes);
  const fields = located("formData");
  return fields.length === 0 ? undefined : formOf(context, operation, fields, consumes);
}

function bodyOf(context: BuildContext, body: Cursor, consumes: readonly string[]): RequestBody {
  const schema = memberCursor(body, "schema");
  const description = stringMember(context, body, "description");
  const read = schema === undefined ? undefined : buildSchema(context, schema);
  return {
    required: booleanMember(context, body, "required") ?? false,
    ...(description !== undefined && { description }),
    content:
      consumes.length === 0
        ? [{ ...mediaType("application/json", read, body), isImplied: true }]
        : consumes.map((name) => mediaType(name, read, body)),
    at: locationOf(body),
  };
}

function formOf(
  context: BuildContext,
  operation: Cursor,
  fields: readonly Cursor[],
  consumes: readonly string[],
): RequestBody {
  const properties = new Map<string, Schema>();
  const encoding = new Map<string, Encoding>();
  const required: string[] = [];
  for (const field of fields) {
    const name = stringMember(context, field, "name");
    if (name === undefined || properties.has(name)) continue;
    const description = stringMember(context, field, "description");
    properties.set(name, { ...inlineSchema(context, field), ...(description !== undefined && { description }) });
    if (memberCursor(field, "collectionFormat") !== undefined)
      encoding.set(name, collectionStyle(context, field, "form"));
    if (booleanMember(context, field, "required") === true) required.push(name);
  }
  const hasFile = fields.some((field) => memberCursor(field, "type")?.value === "file");
  const forms = consumes.filter((name) => /^(multipart\/|application\/x-www-form-urlencoded)/i.test(name));
  const names = hasFile ? forms.filter((name) => /^multipart\//i.test(name)) : forms;
  const fallback = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const at = locationOf(operation);
  const schema: Schema = { at, types: ["object"], properties, ...(required.length > 0 && { required }) };
  return {
    required: required.length > 0,
    content: (names.length === 0 ? [fallback] : names).map((name) => ({
      ...mediaType(name, schema, operation),
      encoding,
    })),
    at,
  };
}

function mediaType(name: string, schema: Schema | undefined, cursor: Cursor): MediaType {
  return {
    name,
    ...(schema !== undefined && { schema }),
    encoding: new Map(),
    examples: new Map(),
    at: locationOf(cursor),
  };
}
