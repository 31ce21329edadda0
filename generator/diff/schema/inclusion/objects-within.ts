import type { ObjectForm } from "../form/form.ts";
import { propertyOf } from "../form/meet-objects.ts";
import type { Ask } from "./arrays-within.ts";

/** Whether every object that satisfies one satisfies the other; `false` where that is not proven. */
export function areObjectsWithin(
  a: ObjectForm,
  b: ObjectForm,
  ask: Ask,
  holdsName: (name: string) => boolean,
): boolean {
  if (Math.max(a.minProperties ?? 0, a.required.size) < (b.minProperties ?? 0)) return false;
  if (mostProperties(a) > (b.maxProperties ?? Infinity)) return false;
  for (const name of b.required) if (!a.required.has(name)) return false;
  if (b.unevaluated !== undefined) return false;
  for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
    if (!ask(propertyOf(a, name), propertyOf(b, name))) return false;
  }
  return (
    areOthersWithin(a, b, ask) &&
    areNamesWithin(a, b, ask, holdsName) &&
    areDependentsWithin(a, b) &&
    [...b.dependentSchemas].every(
      ([name, schema]) => isForbidden(a, name, ask) || ask(a.dependentSchemas.get(name), schema),
    )
  );
}

/** How many properties an object can have. */
export function mostProperties({ additional, patterns, properties, maxProperties = Infinity }: ObjectForm): number {
  const isClosed = additional?.always === false && patterns.size === 0;
  return isClosed ? Math.min(maxProperties, properties.size) : maxProperties;
}

/** Members that neither side declares. */
function areOthersWithin(a: ObjectForm, b: ObjectForm, ask: Ask): boolean {
  if (!ask(a.additional, b.additional)) return false;
  for (const [pattern, schema] of b.patterns) {
    if (a.patterns.has(pattern) ? !ask(a.patterns.get(pattern), schema) : !ask(a.additional, schema)) return false;
    for (const [other, inner] of a.patterns) if (other !== pattern && !ask(inner, schema)) return false;
  }
  return [...a.patterns].every(([pattern, schema]) => b.patterns.has(pattern) || ask(schema, b.additional));
}

function areNamesWithin(a: ObjectForm, b: ObjectForm, ask: Ask, holdsName: (name: string) => boolean): boolean {
  if (b.names === undefined || ask(a.names ?? { at: b.names.at, types: ["string"] }, b.names)) return true;
  return a.additional?.always === false && a.patterns.size === 0 && [...a.properties.keys()].every(holdsName);
}

function areDependentsWithin(a: ObjectForm, b: ObjectForm): boolean {
  return [...b.dependentRequired].every(([trigger, names]) =>
    [...names].every((name) => a.required.has(name) || a.dependentRequired.get(trigger)?.has(name) === true),
  );
}

function isForbidden(a: ObjectForm, name: string, ask: Ask): boolean {
  const schema = propertyOf(a, name);
  return schema !== undefined && ask(schema, { at: schema.at, always: false });
}
