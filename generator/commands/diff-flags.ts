import { UsageError, type Flags } from "./flags.ts";
import { formatFlag } from "./format-flag.ts";
import type { Scope } from "../diff/level.ts";
import type { Verdict } from "../diff/diff-result.ts";

const scopes = ["wire", "sdk", "docs"] as const satisfies readonly Scope[];
const limits = ["breaking", "risky", "none"] as const;

/** What `diff` and `drift` have in common. */
export const comparisonFlags = {
  format: formatFlag,
  scope: {
    kind: "list",
    value: "<scope>",
    summary: `What the verdict is about: ${scopes.join(", ")}; repeatable. Default: wire.`,
  },
  "fail-on": {
    kind: "text",
    value: "<verdict>",
    default: "breaking",
    choices: limits,
    summary: "From which verdict on the exit code is 1: breaking, risky; none never fails.",
  },
  form: { kind: "switch", summary: "Also tell of what changed in form only, such as 3.0 written as 3.1." },
  today: { kind: "text", value: "<date>", summary: "The day that dates are compared with. Default: today." },
  config: {
    kind: "text",
    value: "<file>",
    summary: "The project's configuration. Default: .op-api.yaml, if there is one.",
  },
  waivers: {
    kind: "text",
    value: "<file>",
    summary: "The project's waivers. Default: .op-api-waivers.yaml, if there is one.",
  },
} as const satisfies Flags;

/** @throws UsageError where a value is no scope. */
export function readScopes(values: readonly string[]): readonly Scope[] {
  if (values.length === 0) return ["wire"];
  return values.map((value) => {
    const scope = scopes.find((known) => known === value);
    if (scope === undefined) throw new UsageError(`"${value}" is no scope: it is ${scopes.join(", ")}.`);
    return scope;
  });
}

/** The verdict that fails; `undefined` where none does. */
export function readFailOn(value: string | undefined): Verdict | undefined {
  return value === "none" ? undefined : value === "risky" ? "risky" : "breaking";
}

/** @throws UsageError where the value is no date. */
export function readToday(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new UsageError(`"${value}" is no date: write --today 2026-11-23.`);
  }
  return value;
}
