import type { ApiModel } from "../../model/api-model.ts";
import type { SecurityScheme } from "../../model/security.ts";
import type { Comparison } from "../comparison.ts";

const known = new WeakMap<ApiModel, WeakMap<ApiModel, ReadonlyMap<string, string>>>();

/**
 * How the head calls the security schemes of the base: by their own names, unless one is gone there and another one, new,
 * says the same. A name of a component is no part of any message.
 */
export function schemeNames({ base, head }: Pick<Comparison, "base" | "head">): (scheme: string) => string {
  const names = renamedSchemes(base, head);
  return (scheme) => names.get(scheme) ?? scheme;
}

/** The schemes that only changed their names, each with its new one. */
export function renamedSchemes(base: ApiModel, head: ApiModel): ReadonlyMap<string, string> {
  const heads = known.get(base) ?? new WeakMap<ApiModel, ReadonlyMap<string, string>>();
  known.set(base, heads);
  const names = heads.get(head) ?? findRenamed(base, head);
  heads.set(head, names);
  return names;
}

function findRenamed(base: ApiModel, head: ApiModel): ReadonlyMap<string, string> {
  const added = [...head.securitySchemes.values()].filter(({ name }) => !base.securitySchemes.has(name));
  const byText = Map.groupBy(added, schemeText);
  return new Map(
    [...base.securitySchemes.values()].flatMap((scheme) => {
      if (head.securitySchemes.has(scheme.name)) return [];
      const other = byText.get(schemeText(scheme))?.shift();
      return other === undefined ? [] : [[scheme.name, other.name] as const];
    }),
  );
}

function schemeText(scheme: SecurityScheme): string {
  return JSON.stringify({ ...scheme, name: "" }, (key, value: unknown) => {
    if (key === "at" || key === "description") return undefined;
    return value instanceof Map ? [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : value;
  });
}
