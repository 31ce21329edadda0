import type { Schema } from "../../model/schema.ts";
import { docTag, docText } from "../text/doc.ts";
import type { SourceText } from "../text/source-text.ts";

/** What a reader of a type should know of a schema: its text, what its type cannot say, and whether it is on its way out. */
export function schemaDoc(schema: Schema, extra?: string): SourceText {
  const description = schema.description ?? schema.title;
  const constraints = constraintText(schema);
  const deprecated = schema.deprecated === true ? [docTag("@deprecated", "")] : [];
  const fallback =
    schema.default === undefined ? [] : [docTag("@default", JSON.stringify(schema.default).slice(0, 200))];
  const tags = [...deprecated, ...fallback];
  return docText(description, extra, constraints, tags);
}

/** The format and bounds of a scalar, which TypeScript has no type for. */
function constraintText(schema: Schema): string | undefined {
  const bounds = [...(schema.bounds ?? [])].map(([keyword, value]) => `${keyword} ${value}`);
  const pattern = schema.pattern === undefined || schema.pattern.length > 80 ? [] : [`pattern \`${schema.pattern}\``];
  const format = schema.format === undefined ? [] : [`format ${schema.format}`];
  const parts = [...format, ...bounds, ...pattern];
  return parts.length === 0 ? undefined : `Constraints: ${parts.join(", ")}`;
}
