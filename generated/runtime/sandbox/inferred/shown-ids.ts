// Copied from generator/runtime/sandbox/inferred/shown-ids.ts. Do not edit.

import { reach } from "../../mocks/parse/schema-reach.ts";
import type { Inferring } from "./inferring.ts";
import { itemParameterSchema } from "./reader.ts";
import { textOf } from "./rows.ts";

/** The ids that the document shows for the items of a collection: with the parameter that names them. */
export function shownIds(inferring: Inferring): readonly string[] {
  const { operation, role, contract } = inferring;
  const own = operation.parameters?.find((one) => one.in === "path" && one.name === role.parameter);
  const parts = reach([own?.schema ?? true, itemParameterSchema(inferring)], contract.schemas);
  const values = [...parts].flatMap((part) => [
    ...(part.examples ?? []),
    ...(part.enum ?? []),
    part.const,
    part.default,
  ]);
  return values.filter((value) => value !== undefined).map(textOf);
}
