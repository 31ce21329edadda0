import type { Operation, Parameter } from "../../model/operation.ts";
import { schemaText } from "./schema-text.ts";

export interface ParameterPair {
  readonly base: Parameter;
  readonly head: Parameter;
  /** They have the same name and location; the same place in the path; or one of the two became another. */
  readonly how: "same" | "position" | "relocated" | "renamed";
}

export interface PairedParameters {
  readonly pairs: readonly ParameterPair[];
  readonly removed: readonly Parameter[];
  readonly added: readonly Parameter[];
}

/**
 * Pairs the parameters of an operation: those of the path by their position, others by location and name, names of headers
 * whatever their case. What is left is paired by name alone, then where one parameter of a location gave way to another of
 * the same schema.
 */
export function pairParameters(base: Operation, head: Operation): PairedParameters {
  const open = { base: new Set(base.parameters), head: new Set(head.parameters) };
  const pairs: ParameterPair[] = [];
  const pair = (before: Parameter, after: Parameter, how: ParameterPair["how"]): void => {
    pairs.push({ base: before, head: after, how });
    open.base.delete(before);
    open.head.delete(after);
  };
  for (const [before, after] of pathPairs(base, head)) pair(before, after, "position");
  const match = (keyOf: (parameter: Parameter) => string): void => {
    const heads = Map.groupBy(open.head, keyOf);
    for (const before of [...open.base]) {
      const after = heads.get(keyOf(before))?.shift();
      if (after === undefined) continue;
      const isSame = parameterKey(before) === parameterKey(after);
      pair(before, after, isSame ? "same" : before.in === after.in ? "renamed" : "relocated");
    }
  };
  match(parameterKey);
  match(({ name }) => name.toLowerCase());
  for (const [before, after] of renamed(open.base, open.head)) pair(before, after, "renamed");
  return { pairs, removed: [...open.base], added: [...open.head] };
}

export function parameterKey({ in: location, name }: Parameter): string {
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}

/** Only where both templates have as many holes: else the path is another one, and names tell more than positions. */
function pathPairs(base: Operation, head: Operation): readonly (readonly [Parameter, Parameter])[] {
  const before = pathParameters(base);
  const after = pathParameters(head);
  if (before.length !== after.length) return [];
  return before.flatMap((parameter, index) => {
    const other = after[index];
    return parameter === undefined || other === undefined ? [] : [[parameter, other] as const];
  });
}

/** By position in the template; a name that stands there twice is one parameter. */
function pathParameters(operation: Operation): readonly (Parameter | undefined)[] {
  const byName = new Map(operation.parameters.filter((one) => one.in === "path").map((one) => [one.name, one]));
  const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].map((name) => byName.get(name));
}

/** One is gone and one is new at a location, alike but for the name: it was renamed. */
function renamed(base: Iterable<Parameter>, head: Iterable<Parameter>): readonly (readonly [Parameter, Parameter])[] {
  const heads = Map.groupBy(head, (parameter) => parameter.in);
  return [...Map.groupBy(base, (parameter) => parameter.in)].flatMap(([location, removed]) => {
    const added = heads.get(location) ?? [];
    const [before] = removed;
    const [after] = added;
    if (location === "path" || removed.length !== 1 || added.length !== 1) return [];
    if (before === undefined || after === undefined || before.deprecated) return [];
    const isAlike = before.required === after.required && schemaText(before.schema) === schemaText(after.schema);
    return isAlike ? [[before, after] as const] : [];
  });
}
