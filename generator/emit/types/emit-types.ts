import type { Schema } from "../../model/schema.ts";
import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { typescriptFile } from "../text/typescript-file.ts";
import { identifier } from "../text/identifier.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { aliasCycles } from "./alias-cycles.ts";
import { objectMembers } from "./print-object.ts";
import { print, printType } from "./print-type.ts";
import { schemaDoc } from "./schema-doc.ts";
import type { TypeContext } from "./type-context.ts";

/**
 * Emits `types.ts`, one readable type for each named schema, in the document's order:
 *
 *     export interface Payment {
 *       // The amount in euros.
 *       amount: number;
 *     }
 */
export function emitTypes(context: EmitContext): readonly EmittedFile[] {
  const { api, names } = context;
  const cycles = aliasCycles(api);
  const declarations = [...api.schemas].flatMap(([key, { schema }]) => {
    const own = names.schemas.get(key);
    if (own === undefined) return [];
    const closing = cycles.get(key) ?? new Set<string>();
    const base: Omit<TypeContext, "view"> = { api, names, use: () => {}, cycles, closing, written: new Set([key]) };
    const output = declaration({ ...base, view: "output" }, own.type, schema);
    if (own.input === undefined) return [output];
    const seen = `As ${own.type}, but as the API takes it: without what is read-only.`;
    return [output, declaration({ ...base, view: "input" }, own.input, schema, seen)];
  });
  return [typescriptFile(context, "types.ts", "types", [], declarations)];
}

function declaration(context: TypeContext, name: string, schema: Schema, extra?: string): SourceText {
  const doc = schemaDoc(schema, extra);
  const members = isPlainObject(schema) ? objectMembers(context, schema, print) : [];
  if (members.length > 0) return code`${doc}export interface ${identifier(name)} { ${join(members, "\n")} }`;
  return code`${doc}export type ${identifier(name)} = ${printType(context, schema)};`;
}

/** An object and nothing else: it reads best as an interface. */
function isPlainObject(schema: Schema): boolean {
  const isObject = schema.types === undefined ? true : schema.types.length === 1 && schema.types[0] === "object";
  return (
    isObject && [schema.ref, schema.enum, schema.allOf, schema.anyOf, schema.oneOf].every((part) => part === undefined)
  );
}
