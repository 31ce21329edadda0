import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/finding.ts";
import { explainedIds } from "../explain/known-ids.ts";
import { nearest } from "../source-text/nearest.ts";
import { fixedCodes } from "./fixed-codes.ts";
import { members, wrong, type Faults, type Value } from "./read-value.ts";

const severities = ["error", "warning", "note", "off"] as const;

/** Reads `rules`: a severity for an id, or for all ids that begin with a word (`version.path.*`). */
export function readRules(rules: Value, faults: Faults): ReadonlyMap<string, Severity | "off"> {
  const read = new Map<string, Severity | "off">();
  for (const [id, value] of members(rules, faults)) {
    const severity = readSeverity(value, faults);
    if (isKnown(id, value, faults) && severity !== undefined && !isRefused(id, severity, value, faults)) {
      read.set(id, severity);
    }
  }
  return read;
}

/** YAML 1.1 reads `off` as false, and some editors still write it so. */
function readSeverity(value: Value, faults: Faults): Severity | "off" | undefined {
  const found = value.value === false ? "off" : severities.find((severity) => severity === value.value);
  return found ?? wrong(value, `one of ${severities.join(", ")}`, faults);
}

function isKnown(id: string, { at }: Value, faults: Faults): boolean {
  const ids = [...explainedIds.keys()];
  const isPrefix = id.endsWith(".*");
  if (isPrefix ? ids.some((one) => one.startsWith(id.slice(0, -1))) : explainedIds.has(id)) return true;
  const guess = nearest(id, ids);
  const known = guess === undefined ? "" : ` Did you mean "${guess}"?`;
  faults.push(diagnostic("config-unknown-rule", at, { id, known }));
  return false;
}

function isRefused(id: string, severity: Severity | "off", { at }: Value, faults: Faults): boolean {
  if (severity === "error" || !fixedCodes.has(id)) return false;
  faults.push(diagnostic("config-fixed-rule", at, { id }));
  return true;
}
