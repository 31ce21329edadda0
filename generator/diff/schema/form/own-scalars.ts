import type { Schema } from "../../../model/schema.ts";
import { anyNumber, anyString } from "./any-form.ts";
import { compact } from "./compact.ts";
import type { NumberForm, StringForm } from "./form.ts";

/** The keywords of numbers that a schema has itself. */
export function numberForm(schema: Schema): NumberForm {
  const { bounds, format } = schema;
  if (bounds === undefined && format === undefined) return anyNumber;
  const multipleOf = bounds?.get("multipleOf");
  return compact({
    minimum: bounds?.get("minimum"),
    maximum: bounds?.get("maximum"),
    exclusiveMinimum: bounds?.get("exclusiveMinimum"),
    exclusiveMaximum: bounds?.get("exclusiveMaximum"),
    multipleOf: multipleOf !== undefined && multipleOf > 0 ? multipleOf : undefined,
    formats: format !== undefined ? [format] : [],
  });
}

/** What OpenAPI 3.0 says by a format, 3.1 says by content keywords: OpenAPI 3.1, "Working with Binary Data". */
const contentFormats: ReadonlyMap<string, Pick<StringForm, "contentEncoding" | "contentMediaType">> = new Map([
  ["byte", { contentEncoding: "base64" }],
  ["base64", { contentEncoding: "base64" }],
  ["base64url", { contentEncoding: "base64url" }],
  ["binary", { contentMediaType: "application/octet-stream" }],
]);

/** The keywords of texts that a schema has itself. */
export function stringForm(schema: Schema): StringForm {
  const { bounds, format, pattern, contentEncoding, contentMediaType, contentSchema } = schema;
  if ([bounds, format, pattern, contentEncoding, contentMediaType, contentSchema].every(isAbsent)) return anyString;
  const content = format === undefined ? undefined : contentFormats.get(format);
  return compact({
    minLength: positive(bounds?.get("minLength")),
    maxLength: bounds?.get("maxLength"),
    patterns: pattern !== undefined ? [pattern] : [],
    formats: format !== undefined && content === undefined ? [format] : [],
    contentEncoding: content?.contentEncoding ?? contentEncoding,
    contentMediaType: content?.contentMediaType ?? contentMediaType?.toLowerCase(),
    contentSchema,
  });
}

/** Whether a keyword is not there. */
export function isAbsent(keyword: unknown): boolean {
  return keyword === undefined;
}

/** A lower bound that can bite. */
export function positive(bound: number | undefined): number | undefined {
  return bound !== undefined && bound > 0 ? bound : undefined;
}
