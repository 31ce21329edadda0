import { childCursors, type Cursor } from "../../../resolve/cursor.ts";
import type { Parameter, ParameterStyle } from "../../operation.ts";
import type { Schema } from "../../schema.ts";
import { buildSchema } from "../build-schema.ts";
import { parameterHead } from "../build-parameter.ts";
import type { BuildContext } from "../context.ts";
import { stringMember } from "../read.ts";
import { defaultExplode, defaultStyle } from "../../parameter-defaults.ts";

/** A Swagger 2.0 parameter, which is its own schema: `type`, `format`, `items` and the bounds stand in it. */
export function swaggerParameter(context: BuildContext, cursor: Cursor): Parameter | undefined {
  const head = parameterHead(context, cursor);
  if (head === undefined) return undefined;
  const { style, explode } = collectionStyle(context, cursor, defaultStyle(head.in));
  return { ...head, style, explode, allowReserved: false, schema: inlineSchema(context, cursor), examples: new Map() };
}

/** A Swagger 2.0 header, which is its own schema too. */
export function swaggerHeaderSchema(context: BuildContext, cursor: Cursor): Schema {
  return inlineSchema(context, cursor);
}

const parameterMembers = new Set(["required", "description", "in", "name", "collectionFormat", "allowEmptyValue"]);

/** The members of a parameter that are no schema keywords must not be read as such: `required: true`, `description`. */
export function inlineSchema(context: BuildContext, cursor: Cursor): Schema {
  const keywords = childCursors(cursor).filter(([key]) => !parameterMembers.has(key));
  const value = Object.fromEntries(keywords.map(([key, child]) => [key, child.value]));
  return buildSchema(context, { ...cursor, value });
}

/** Swagger 2.0, "Parameter Object", `collectionFormat`. Tab-separated values have no style of OpenAPI 3; commas come nearest. */
export function collectionStyle(
  context: BuildContext,
  cursor: Cursor,
  fallback: ParameterStyle,
): { readonly style: ParameterStyle; readonly explode: boolean } {
  const isList = stringMember(context, cursor, "type") === "array";
  switch (stringMember(context, cursor, "collectionFormat")) {
    case "multi":
      return { style: "form", explode: true };
    case "ssv":
      return { style: "spaceDelimited", explode: false };
    case "pipes":
      return { style: "pipeDelimited", explode: false };
    default:
      // Without a list there is nothing to explode, and OpenAPI 3 writes nothing.
      return { style: fallback, explode: !isList && defaultExplode(fallback) };
  }
}
