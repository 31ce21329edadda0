import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecLocation } from "../diagnostics/location.ts";
import type { JsonValue } from "../load/loaded-document.ts";
import { pointerToken } from "../resolve/pointer.ts";
import { nearest } from "../source-text/nearest.ts";

/** A value of a file of the project, and where it stands. */
export interface Value {
  readonly name: string;
  readonly value: JsonValue;
  readonly at: SpecLocation;
}

/** Collects what is wrong while values are read. */
export type Faults = Diagnostic[];

/** The members of an object, each known; what is not is a fault. `known` absent: each name is allowed. */
export function members(owner: Value, faults: Faults, known?: readonly string[]): ReadonlyMap<string, Value> {
  const { value, at } = owner;
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    if (value !== null) wrong(owner, "a map of names and values", faults);
    return new Map();
  }
  const found = Object.entries(value).map(([name, child]): Value => {
    return { name, value: child, at: { file: at.file, pointer: `${at.pointer}/${pointerToken(name)}` } };
  });
  for (const { name, at: place } of found) {
    if (known === undefined || known.includes(name)) continue;
    const guess = nearest(name, known);
    const hint = guess === undefined ? ` It may be ${known.join(", ")}.` : ` Did you mean "${guess}"?`;
    faults.push(diagnostic("config-unknown-member", place, { name, known: hint }));
  }
  return new Map(found.map((one) => [one.name, one]));
}

/** The items of a list. */
export function items(owner: Value, faults: Faults): readonly Value[] {
  const { value, at, name } = owner;
  if (value === null) return [];
  if (!Array.isArray(value)) {
    wrong(owner, "a list", faults);
    return [];
  }
  const list: readonly JsonValue[] = value;
  return list.map((item, index) => ({
    name: `${name} item`,
    value: item,
    at: { file: at.file, pointer: `${at.pointer}/${index}` },
  }));
}

/** A text that is not empty; an absent value gives nothing and is no fault. */
export function text(value: Value | undefined, faults: Faults): string | undefined {
  if (value === undefined || (typeof value.value === "string" && value.value !== "")) {
    return typeof value?.value === "string" ? value.value : undefined;
  }
  return wrong(value, "a text, in quotes where it looks like a number", faults);
}

export function boolean(value: Value | undefined, faults: Faults): boolean | undefined {
  if (value === undefined) return undefined;
  return typeof value.value === "boolean" ? value.value : wrong(value, "true or false", faults);
}

/** A number of days. */
export function days(value: Value, faults: Faults): number | undefined {
  const count = value.value;
  if (typeof count === "number" && Number.isInteger(count) && count >= 0) return count;
  return wrong(value, "a whole number of days", faults);
}

/** Reports a value that is not as expected. */
export function wrong({ name, at }: Value, expected: string, faults: Faults): undefined {
  faults.push(diagnostic("config-wrong-value", { ...at, mark: "value" }, { name, expected }));
}
