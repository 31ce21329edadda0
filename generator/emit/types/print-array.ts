import type { Schema } from "../../model/schema.ts";
import { code, join } from "../text/source-text.ts";
import { elementText, unknownType } from "./combine.ts";
import type { PrintedType, TypeContext } from "./type-context.ts";

type Print = (context: TypeContext, schema: Schema) => PrintedType;

/** `T[]`, or a tuple where `prefixItems` says what stands at each place. */
export function printArray(context: TypeContext, schema: Schema, print: Print): PrintedType {
  const { closing: _, written: __, outer: ___, ...inner } = context;
  const items = schema.items === undefined ? unknownType : print(inner, schema.items);
  if (schema.prefixItems === undefined) return { text: code`${elementText(items)}[]`, binds: "tight" };
  const fixed = schema.prefixItems.map((item) => print(inner, item).text);
  const rest = schema.items?.always === false ? [] : [code`...${elementText(items)}[]`];
  return { text: code`[${join([...fixed, ...rest], ", ")}]`, binds: "tight" };
}
