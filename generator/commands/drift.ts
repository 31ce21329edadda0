import { exitCodes } from "./command.ts";
import { defineCommand } from "./define-command.ts";
import { comparisonFlags, readFailOn, readScopes, readToday } from "./diff-flags.ts";
import { runLive, runTraffic, trafficFlags } from "./drift-traffic.ts";
import { commonFlags, UsageError, type FlagValues } from "./flags.ts";
import { readFormat } from "./format-flag.ts";
import type { CommandIo } from "./io.ts";
import { readProjectSays } from "./read-project-says.ts";
import { reportComparison } from "./report-comparison.ts";
import { writeChangelog } from "./write-changelog.ts";

const flags = {
  base: {
    kind: "text",
    value: "<git ref, folder or file>",
    summary: "The state to compare with, such as origin/main.",
  },
  input: { kind: "text", value: "<file or folder>", default: "specs", summary: "The documents as they are." },
  product: { kind: "text", value: "<product>", summary: "Only this product (payments) or version (payments/v1)." },
  ...comparisonFlags,
  "report-only": { kind: "switch", summary: "Tell of everything and fail for nothing." },
  changelog: {
    kind: "text",
    value: "<file>",
    summary:
      "Also write the changelog and migration notes, as Markdown; --changelog=- prints them instead of the report.",
  },
  ...trafficFlags,
  root: {
    kind: "text",
    value: "<folder>",
    summary: "--traffic, --live: the folder that $ref may read. Default: the input's.",
  },
  "allow-remote": {
    kind: "list",
    value: "<origin>",
    summary: "--traffic, --live: let $ref fetch from it; repeatable.",
  },
  ...commonFlags,
} as const;

type Values = FlagValues<keyof typeof flags>;

/** `op-api drift`: two states of the documents in, or documents and traffic; what no longer agrees out. */
export const driftCommand = defineCommand({
  name: "drift",
  summary: "Hold the documents against another state of them, against traffic, or against a live service.",
  flags,
  examples: [
    { line: "op-api drift --base origin/main", does: "What this branch changes; nothing is checked out." },
    { line: "op-api drift --base origin/main...", does: "The same since this branch left main." },
    { line: "op-api drift --base ../released/specs --product payments", does: "Against a folder, one product." },
    { line: "op-api drift --base HEAD~1 --changelog CHANGES.md", does: "And what consumers should read of it." },
    { line: "op-api drift --traffic recording.har", does: "Whether recorded traffic obeys the documents." },
    { line: "op-api drift --live https://sandbox.example.com", does: "Whether a running service does." },
  ],
  run: runDrift,
});

/** What the documents are held against: another state of them, recordings, or a running service. */
async function runDrift(values: Values, io: CommandIo): Promise<number> {
  const base = values.text("base");
  const isTraffic = values.list("traffic").length > 0;
  const isLive = values.text("live") !== undefined;
  const given = [base !== undefined, isTraffic, isLive].filter(Boolean).length;
  if (given > 1) throw new UsageError("--base, --traffic and --live are three questions: ask one at a time.");
  if (isTraffic || isLive) {
    const code = await (isTraffic ? runTraffic(values, io) : runLive(values, io));
    return code === exitCodes.problems && values.switch("report-only") === true ? exitCodes.ok : code;
  }
  if (base !== undefined) return driftSince(base, values, io);
  throw new UsageError("Say what to compare with: --base origin/main, --traffic recording.har, or --live https://...");
}

async function driftSince(base: string, values: Values, io: CommandIo): Promise<number> {
  const scopes = readScopes(values.list("scope"));
  const today = readToday(values.text("today"));
  const files = { cwd: io.cwd, today, config: values.text("config"), waivers: values.text("waivers") };
  const says = await readProjectSays(files);
  const { drift } = await import("../diff/drift.ts");
  const { applyConfig } = await import("../diff/policy/apply-config.ts");
  const { comparisonExit } = await import("./comparison-exit.ts");
  const [input, product] = [values.text("input"), values.text("product")];
  const result = await drift({
    base,
    ...(input !== undefined && { input }),
    ...(product !== undefined && { product }),
    cwd: io.cwd,
    scopes,
    today,
    form: values.switch("form") ?? false,
    policy: says.config.policy,
  });
  if ("reason" in result) throw new UsageError(result.reason);
  const judged = applyConfig(result, says);
  const isPrinted = await writeChangelog(judged.result, values.text("changelog"), io);
  const format = readFormat(values.text("format"));
  const color = values.switch("color");
  if (!isPrinted) await reportComparison(judged, { command: "drift", format, color }, io);
  if (values.switch("report-only") === true) return exitCodes.ok;
  return comparisonExit(judged, readFailOn(values.text("fail-on")));
}
