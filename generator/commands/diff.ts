import { defineCommand } from "./define-command.ts";
import { comparisonFlags, readFailOn, readScopes, readToday } from "./diff-flags.ts";
import { commonFlags, UsageError, type FlagValues } from "./flags.ts";
import { readFormat } from "./format-flag.ts";
import type { CommandIo } from "./io.ts";
import { readProjectSays } from "./read-project-says.ts";
import { reportComparison } from "./report-comparison.ts";

const flags = { ...comparisonFlags, ...commonFlags } as const;

/** `op-api diff`: two documents in, classified changes out. */
export const diffCommand = defineCommand({
  name: "diff",
  summary: "Compare two documents, or two folders of them, and say what breaks.",
  operands: [
    { name: "base", summary: "The document as consumers know it, or a folder of documents." },
    { name: "head", summary: "The document as it is to be, or a folder of documents." },
  ],
  flags,
  examples: [
    { line: "op-api diff old.yaml new.yaml", does: "What changed, whom it hurts, and a message that proves it." },
    {
      line: "op-api diff specs/accounts/v2/openapi.yaml specs/accounts/v3/openapi.yaml",
      does: "Two majors: what consumers have to do to move. It never fails.",
    },
    { line: "op-api diff old/ new/ --format json --fail-on risky", does: "Folders, paired by product and version." },
  ],
  run: runDiff,
});

async function runDiff(values: FlagValues<keyof typeof flags>, io: CommandIo): Promise<number> {
  const [base = "", head = ""] = values.operands;
  const scopes = readScopes(values.list("scope"));
  const today = readToday(values.text("today"));
  const files = { cwd: io.cwd, today, config: values.text("config"), waivers: values.text("waivers") };
  const says = await readProjectSays(files);
  const { diffPaths } = await import("../diff/diff-paths.ts");
  const { applyConfig } = await import("../diff/policy/apply-config.ts");
  const { comparisonExit } = await import("./comparison-exit.ts");
  const form = values.switch("form") ?? false;
  const result = await diffPaths(base, head, { cwd: io.cwd, scopes, today, form, policy: says.config.policy });
  if ("reason" in result) throw new UsageError(result.reason);
  const judged = applyConfig(result, says);
  const format = readFormat(values.text("format"));
  await reportComparison(judged, { command: "diff", format, color: values.switch("color") }, io);
  return comparisonExit(judged, readFailOn(values.text("fail-on")));
}
