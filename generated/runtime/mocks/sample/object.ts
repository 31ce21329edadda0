// Copied from generator/runtime/mocks/sample/object.ts. Do not edit.

import { isHidden, isHiddenSchema } from "../schema/access.ts";
import { setMember } from "../schema/json-value.ts";
import type { Draw, Drawn } from "./draw.ts";
import type { Facets } from "./facets.ts";
import { declaredNames, extraNames, isNameAllowed } from "./member-names.ts";
import { memberSchemas } from "./member-schemas.ts";

/** An object in the making. */
interface Making {
  readonly facets: Facets;
  readonly draw: Draw;
  readonly value: Record<string, unknown>;
  readonly required: ReadonlySet<string>;
  isValid: boolean;
}

/** Makes an object: the required members, those that `hasOptional` brings, and more where the schema wants more. */
export function drawObject(facets: Facets, draw: Draw): Drawn {
  const required = new Set([...facets.required].filter((name) => !isHidden(name, facets.objects, draw)));
  const making: Making = { facets, draw, value: {}, required, isValid: true };
  const declared = declaredNames(facets);
  // In the order of the declarations, which is how the document's readers know the object.
  for (const name of new Set([...declared, ...required])) {
    if (required.has(name)) addRequired(name, making);
    else if (draw.hasOptional && hasRoom(making)) addOptional(name, making);
  }
  addDependents(making);
  for (const name of [...declared, ...lazily(() => extraNames(facets, draw), wantedSize(making) > sizeOf(making))]) {
    if (sizeOf(making) >= wantedSize(making)) break;
    addOptional(name, making);
  }
  return { value: making.value, isValid: making.isValid };
}

function* lazily(names: () => Iterable<string>, isWanted: boolean): Iterable<string> {
  if (isWanted) yield* names();
}

function addRequired(name: string, making: Making): void {
  const drawn = drawMember(name, making);
  making.isValid &&= drawn?.isValid === true;
  if (drawn !== undefined) setMember(making.value, name, drawn.value);
}

/** Adds a member that may as well be absent: only one that is valid and does not recur. */
function addOptional(name: string, making: Making): void {
  const { facets, draw } = making;
  if (Object.hasOwn(making.value, name) || !isNameAllowed(name, facets, draw)) return;
  const schemas = memberSchemas(name, facets, draw);
  if (schemas.some((schema) => draw.isOpen(schema) || isHiddenSchema(schema, draw))) return;
  const drawn = drawMember(name, making);
  if (drawn?.isValid === true) setMember(making.value, name, drawn.value);
}

function drawMember(name: string, { facets, draw }: Making): Drawn | undefined {
  const schemas = memberSchemas(name, facets, draw);
  return draw.below(schemas, { name, key: name, keys: facets.keys });
}

/** Adds what `dependentRequired` asks for, until nothing is missing. */
function addDependents(making: Making): void {
  const { value, facets } = making;
  for (let size = -1; size !== sizeOf(making);) {
    size = sizeOf(making);
    const present = facets.dependentRequired.filter(([trigger]) => Object.hasOwn(value, trigger));
    for (const name of present.flatMap(([, names]) => names)) {
      if (!Object.hasOwn(value, name)) addRequired(name, making);
    }
  }
}

function hasRoom(making: Making): boolean {
  const missing = [...making.required].filter((name) => !Object.hasOwn(making.value, name)).length;
  return sizeOf(making) + missing < making.facets.maxProperties;
}

/** As many members as `minProperties` asks; of a map, which declares none, one or two to show what it holds. */
function wantedSize({ facets, draw, required }: Making): number {
  const isMap = declaredNames(facets).length + required.size === 0 && facets.objects.length > 0;
  const shown = isMap && draw.hasOptional && draw.depth < 3 ? 2 : 0;
  return Math.min(Math.max(facets.minProperties, shown), facets.maxProperties);
}

function sizeOf(making: Making): number {
  return Object.keys(making.value).length;
}
