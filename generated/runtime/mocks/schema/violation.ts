// Copied from generator/runtime/mocks/schema/violation.ts. Do not edit.

/** One step into a value: a member's name or an item's index. */
export type Step = string | number;

/** One way in which a value breaks its schema. */
export interface Violation {
  /** The place as people write it: `items[0].amount`. The value itself is `""`. */
  readonly path: string;
  /** The same place as a JSON pointer (RFC 6901): `/items/0/amount`. */
  readonly pointer: string;
  /** The keyword that is not satisfied. */
  readonly keyword: string;
  /** What the keyword asks for, to be read after the name of the place: `must be at least 1`. */
  readonly message: string;
}

/** A name that stands in a path as it is; any other is quoted in brackets, so that two places never share a path. */
const plain = /^[^\s."'[\]]+$/u;

/** Writes steps as a path; `start` is the path of the value that the first step goes into. */
export function pathOf(steps: readonly Step[], start = ""): string {
  let path = start;
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else if (!plain.test(step)) path += `[${JSON.stringify(step)}]`;
    else path += path === "" ? step : `.${step}`;
  }
  return path;
}

/** Puts the path of an inner value behind the name of what holds it: `filter` and `[0].id` make `filter[0].id`. */
export function joinPath(outer: string, inner: string): string {
  return inner === "" || outer === "" || inner.startsWith("[") ? outer + inner : `${outer}.${inner}`;
}

/** Writes steps as a JSON pointer. */
export function pointerOf(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
