import { counted } from "../../diagnostics/summary.ts";
import type { DriftResult } from "../drift-result.ts";

/** The comparison in one line: `breaking: 2 breaking, 1 warning, 3 info in 1 of 14 product versions since commit 1a2b3c4d`. */
export function summaryText({ verdict, versions, looked, base, unreadable }: DriftResult): string {
  const findings = versions.flatMap((version) => version.findings);
  const told = findings.filter(({ status }) => status === "new");
  const count = (level: string): string => {
    const number = told.filter((finding) => finding.level === level).length;
    return number === 0 ? "" : `${number} ${level}`;
  };
  const waived = findings.length - told.length;
  const parts = [count("breaking"), count("warning"), count("info"), waived === 0 ? "" : `${waived} waived`];
  const counts = parts.filter((part) => part !== "").join(", ");
  const what = counts === "" ? "nothing changed" : counts;
  const where = looked === 1 ? "" : ` in ${versions.length} of ${counted(looked, "product version")}`;
  const broken = unreadable.length === 0 ? "" : `; ${counted(unreadable.length, "document")} cannot be read`;
  // Of a pair that was not compared, nobody knows that nothing changed.
  if (unreadable.length === looked) return `not compared with ${base}${broken}`;
  return `${verdict}: ${what}${where} since ${base}${broken}`;
}
