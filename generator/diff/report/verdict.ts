import type { DiffFinding, Verdict } from "../diff-result.ts";

const verdicts = ["none", "compatible", "risky", "breaking"] as const satisfies readonly Verdict[];

/** Rules about the number itself. */
const numberRules: ReadonlySet<string> = new Set([
  "version.not-bumped",
  "version.bump-too-small",
  "version.major-not-bumped",
  "version.decreased",
  "version.major-in-place",
]);

/**
 * The verdict over findings: by the gravest level. What the lifecycle allows to break is `risky`, however low its level: a
 * consumer of it is hurt all the same. Rules about version numbers are duties of the owner, and hurt nobody.
 */
export function verdictOf(findings: readonly DiffFinding[]): Verdict {
  return gravestVerdict(findings.filter(({ id, status }) => !numberRules.has(id) && status === "new").map(oneVerdict));
}

/** The gravest of several verdicts; `none` of none. */
export function gravestVerdict(all: readonly Verdict[]): Verdict {
  return verdicts.findLast((verdict) => all.includes(verdict)) ?? "none";
}

/** Whether a verdict is at least as grave as a limit. */
export function reaches(verdict: Verdict, limit: Verdict): boolean {
  return verdicts.indexOf(verdict) >= verdicts.indexOf(limit);
}

function oneVerdict({ level, allowedBy }: DiffFinding): Verdict {
  switch (level) {
    case "breaking":
      return "breaking";
    case "warning":
      return "risky";
    case "info":
      return allowedBy === undefined ? "compatible" : "risky";
  }
}
