import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { SchemaType } from "../schema.ts";
import type { BuildContext } from "./context.ts";
import { arrayMember, booleanMember, wrongType } from "./read.ts";

const known: ReadonlyMap<string, SchemaType> = new Map(
  (["null", "boolean", "integer", "number", "string", "array", "object"] as const).map((type) => [type, type]),
);

/** `type` of every dialect as a list: OpenAPI 3.0's `nullable` and Swagger's `x-nullable` add `null`. */
export function readTypes(context: BuildContext, cursor: Cursor): readonly SchemaType[] | undefined {
  const member = memberCursor(cursor, "type");
  const written =
    member === undefined ? [] : Array.isArray(member.value) ? arrayMember(context, cursor, "type") : [member];
  const types = (written ?? []).flatMap((item) => typeOf(context, item));
  if (types.length === 0 || types.includes("null") || !isNullable(context, cursor))
    return types.length > 0 ? types : undefined;
  return [...types, "null"];
}

function typeOf(context: BuildContext, item: Cursor): readonly SchemaType[] {
  if (typeof item.value !== "string") {
    wrongType(context, item, "type", "the name of a type");
    return [];
  }
  // Swagger 2.0, "Parameter Object": a file is sent as it is.
  if (item.value === "file" && context.dialect === "2.0") return ["string"];
  const type = known.get(item.value);
  if (type !== undefined) return [type];
  context.report(diagnostic("unknown-type", locationOf(item, "value"), { type: item.value }));
  return [];
}

export function isNullable(context: BuildContext, cursor: Cursor): boolean {
  return booleanMember(context, cursor, context.dialect === "2.0" ? "x-nullable" : "nullable") ?? false;
}

/** `const` counts since 3.1. */
export function isConstant(context: BuildContext, cursor: Cursor): boolean {
  return (context.dialect === "3.1" || context.dialect === "3.2") && memberCursor(cursor, "const") !== undefined;
}

/** `enum`, or `const` as an `enum` of one; `null` joins where the schema is nullable, as most documents mean it. */
export function readEnum(context: BuildContext, cursor: Cursor): readonly JsonValue[] | undefined {
  const constant = memberCursor(cursor, "const");
  if (constant !== undefined && isConstant(context, cursor)) return [constant.value];
  const values = arrayMember(context, cursor, "enum")?.map((item) => item.value);
  if (values === undefined || values.length === 0) return undefined;
  return isNullable(context, cursor) && !values.includes(null) ? [...values, null] : values;
}
