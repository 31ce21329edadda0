import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import { subschemas } from "../../model/subschemas.ts";

/** Which named schemas look different to the one who sends and the one who reads. */
export interface SchemaViews {
  /** Used in requests, and holding `readOnly` or `writeOnly` properties, themselves or through references. */
  readonly inputKeys: ReadonlySet<string>;
}

export function schemaViews(api: ApiModel): SchemaViews {
  const direct = new Map<string, { readonly refs: ReadonlySet<string>; readonly isSplit: boolean }>();
  for (const [key, { schema }] of api.schemas) direct.set(key, scan(schema));
  const requested = reach(
    api.operations.flatMap((operation) => requestRoots(operation)),
    direct,
  );
  const split = new Set([...direct].flatMap(([key, { isSplit }]) => (isSplit ? [key] : [])));
  // What refers to a split schema is split itself: go round until nothing is added.
  for (let before = -1; before !== split.size;) {
    before = split.size;
    for (const [key, { refs }] of direct) if ([...refs].some((ref) => split.has(ref))) split.add(key);
  }
  return { inputKeys: new Set([...split].filter((key) => requested.has(key))) };
}

function requestRoots(operation: ApiModel["operations"][number]): readonly Schema[] {
  const body = operation.requestBody?.content.flatMap(({ schema, itemSchema }) => [schema, itemSchema]) ?? [];
  return [...operation.parameters.map((parameter) => parameter.schema), ...body].filter(
    (schema) => schema !== undefined,
  );
}

function scan(schema: Schema): { readonly refs: ReadonlySet<string>; readonly isSplit: boolean } {
  const refs = new Set<string>();
  let isSplit = false;
  const visit = (node: Schema): void => {
    if (node.ref !== undefined) refs.add(node.ref);
    if (node.readOnly === true || node.writeOnly === true) isSplit = true;
    for (const child of subschemas(node)) visit(child);
  };
  visit(schema);
  return { refs, isSplit };
}

function reach(
  roots: readonly Schema[],
  direct: ReadonlyMap<string, { readonly refs: ReadonlySet<string> }>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = roots.flatMap((root) => [...scan(root).refs]);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    open.push(...(direct.get(key)?.refs ?? []));
  }
  return reached;
}
