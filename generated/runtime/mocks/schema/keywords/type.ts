// Copied from generator/runtime/mocks/schema/keywords/type.ts. Do not edit.

import type { SchemaType } from "../../schema-contract.ts";
import { equal } from "../equality.ts";
import { kindOf, type JsonKind } from "../json-value.ts";
import type { Keyword } from "../keyword.ts";
import { fail } from "../run.ts";

/** `type` (validation 6.1.1). An integer is a number without a fraction, `1.0` included. */
export const type: Keyword = (schema) => {
  if (schema.type === undefined) return undefined;
  const types: readonly SchemaType[] = typeof schema.type === "string" ? [schema.type] : schema.type;
  const message = `must be ${types.map(article).join(" or ")}`;
  const only = types.length === 1 ? types[0] : undefined;
  if (only === "string") {
    return (value, run) => typeof value === "string" || kindOf(value) === "octets" || fail(run, "type", message);
  }
  if (only !== undefined) return (value, run) => isOf(only, kindOf(value), value) || fail(run, "type", message);
  return (value, run) => {
    const kind = kindOf(value);
    return types.some((one) => isOf(one, kind, value)) || fail(run, "type", message);
  };
};

/** `const` and `enum` (validation 6.1.2, 6.1.3). Octets pass: their content is not known here. */
export const enumeration: Keyword = (schema) => {
  const values = schema.enum;
  const hasConst = Object.hasOwn(schema, "const");
  if (values === undefined && !hasConst) return undefined;
  const constMessage = hasConst ? `must be ${shown(schema.const)}` : "";
  const enumMessage = values === undefined ? "" : `must be ${values.map(shown).join(" or ")}`;
  const scalars = new Set(values);
  const deep = values?.some((one) => typeof one === "object") ?? false;
  return (value, run) => {
    if (kindOf(value) === "octets") return true;
    if (hasConst && !equal(schema.const, value)) return fail(run, "const", constMessage);
    if (values === undefined || scalars.has(value)) return true;
    if (deep && values.some((one) => equal(one, value))) return true;
    return fail(run, "enum", enumMessage);
  };
};

function isOf(type: SchemaType, kind: JsonKind, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === kind || (type === "string" && kind === "octets");
}

function article(type: SchemaType): string {
  if (type === "null") return "null";
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function shown(value: unknown): string {
  const text = String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
