import { textOf, type Value } from "./value.ts";

const methods = new Set(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]);

/** The method that a text is, in capitals, where it is the same in each alternative. */
export function knownMethod(values: readonly Value[]): string | undefined {
  const names = new Set(values.map((value) => textOf(value).toUpperCase()));
  const [name] = names;
  return name !== undefined && names.size === 1 && methods.has(name) ? name : undefined;
}
