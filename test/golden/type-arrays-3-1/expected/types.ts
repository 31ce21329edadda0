// Generated from golden/type-arrays-3-1/openapi.yaml by generator/emit/types. Do not edit.

export interface Measure {
  /** Constraints: exclusiveMinimum 0 */
  value: number | null;
  unit: "kg";
  label?: string | number | boolean;
  range?: [number, number];
  path?: ["root", ...string[]];
  list?: (string | null)[] | null;
  parts?: { a?: number } | string;
  anything?: unknown;
  nothing?: never;
  /** Says nothing of its type. */
  untyped?: unknown;
  implied?: { a?: string };
}
