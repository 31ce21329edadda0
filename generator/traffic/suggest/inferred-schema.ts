import type { JsonObject, JsonValue } from "../../load/loaded-document.ts";
import { safeName } from "../redact/safe-name.ts";
import type { SeenValues } from "./seen-values.ts";

/** How a document writes schemas. */
export interface SchemaDialect {
  /** OpenAPI before 3.1: `nullable` instead of the type `null`, and one type a schema. */
  readonly isOld: boolean;
  /** Of a query, a header or a cookie: texts stand for what they can be read as. */
  readonly areTexts: boolean;
}

/**
 * A schema that takes all values that were seen: their types and formats, and the members of objects. No limit, list of
 * values or required member is guessed from a few values.
 */
export function inferredSchema(values: SeenValues, dialect: SchemaDialect): JsonObject {
  const types = typesOf(values, dialect);
  const isNullable = types.delete("null");
  const [only] = types;
  const written: JsonValue | undefined = types.size > 1 ? [...types] : only;
  const members = [...values.members].filter(([name]) => safeName(name) === name);
  const shape = {
    ...(types.has("string") && values.format !== undefined && { format: values.format }),
    ...(types.has("array") && { items: values.items === undefined ? {} : inferredSchema(values.items, dialect) }),
    ...(members.length > 0 && {
      properties: Object.fromEntries(members.map(([name, member]) => [name, inferredSchema(member, dialect)])),
    }),
  };
  if (dialect.isOld) {
    const isOne = types.size === 1 && only !== undefined;
    return { ...(isOne && { type: only, ...shape }), ...(isNullable && isOne && { nullable: true }) };
  }
  if (isNullable) return { ...(written === undefined ? { type: "null" } : { type: [...types, "null"] }), ...shape };
  return { ...(written !== undefined && { type: written }), ...shape };
}

function typesOf({ types, readAs }: SeenValues, { areTexts }: SchemaDialect): Set<string> {
  if (areTexts) return new Set([readAs ?? "string"]);
  const own = new Set<string>(types);
  if (own.has("number")) own.delete("integer");
  return own;
}
