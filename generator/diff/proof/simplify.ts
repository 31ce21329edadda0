import { isJsonArray, isJsonObject } from "../../runtime/mocks/schema/json-value.ts";
import { withoutMember } from "./put-value.ts";

/** Values that are tried on the way to a simpler one. */
const mostTries = 120;

/** The smallest value that can be made of another one by leaving out and by rounding, and that still serves. */
export function simplify(value: unknown, serves: (simpler: unknown) => boolean): unknown {
  let tries = 0;
  let best = value;
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const simpler of simplerValues(best)) {
      tries += 1;
      if (tries > mostTries) return best;
      if (!serves(simpler)) continue;
      best = simpler;
      isBetter = true;
      break;
    }
  }
  return best;
}

/** The value with one thing left out or rounded, the largest things first. */
function* simplerValues(value: unknown): Iterable<unknown> {
  if (isJsonArray(value)) {
    for (const index of value.keys()) yield value.filter((_item, other) => other !== index);
    for (const [index, item] of value.entries())
      for (const simpler of simplerValues(item)) yield value.with(index, simpler);
  } else if (isJsonObject(value)) {
    const names = Object.keys(value);
    for (const name of names) yield withoutMember(value, name);
    for (const name of names) {
      for (const simpler of simplerValues(value[name])) yield replaced(value, name, simpler);
    }
  } else if (typeof value === "number" && !Number.isInteger(value)) {
    yield Math.trunc(value) + 1;
  }
}

/** Members keep their order: the document's readers know the object by it. */
function replaced(target: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  return Object.fromEntries(Object.entries(target).map(([other, old]) => [other, other === name ? value : old]));
}
