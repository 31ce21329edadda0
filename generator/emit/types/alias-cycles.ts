import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";

/**
 * For each schema whose alias would lead back to itself with no object or array between, the references that close the
 * circle. TypeScript refuses `type A = A | B`; leaving the reference out of the union says the same.
 */
export function aliasCycles(api: ApiModel): ReadonlyMap<string, ReadonlySet<string>> {
  const cycles = new Map<string, Set<string>>();
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (key: string): void => {
    const schema = api.schemas.get(key)?.schema;
    if (schema === undefined || done.has(key)) return;
    open.add(key);
    for (const next of shallowReferences(schema)) {
      if (open.has(next)) cycles.set(key, (cycles.get(key) ?? new Set()).add(next));
      else visit(next);
    }
    open.delete(key);
    done.add(key);
  };
  for (const key of api.schemas.keys()) visit(key);
  return cycles;
}

function shallowReferences(schema: Schema): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Schema): void => {
    if (node.ref !== undefined) found.add(node.ref);
    for (const part of [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(part);
  };
  visit(schema);
  return found;
}
