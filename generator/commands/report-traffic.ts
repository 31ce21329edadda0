import { resolve } from "node:path";
import { counted } from "../diagnostics/summary.ts";
import { checkTraffic, type Recording, type TrafficResult } from "../traffic/check-traffic.ts";
import { BaselineError, readBaseline, writeBaseline } from "../traffic/baseline/baseline.ts";
import type { TrafficDocuments } from "../traffic/documents/read-documents.ts";
import { describeTraffic } from "../traffic/report/describe-traffic.ts";
import { trafficMembers } from "../traffic/report/traffic-members.ts";
import { exitCodes } from "./command.ts";
import { readToday } from "./diff-flags.ts";
import { trafficExit, type TrafficFlagName } from "./drift-traffic.ts";
import { UsageError, type FlagValues } from "./flags.ts";
import { readFormat } from "./format-flag.ts";
import { wantsColor, type CommandIo } from "./io.ts";
import { readProjectSays } from "./read-project-says.ts";
import { toolVersion } from "./tool-version.ts";

type Values = FlagValues<TrafficFlagName>;

/** Holds recordings against documents, and reports what departs: the end of every run that looks at behaviour. */
export async function reportTraffic(
  documents: TrafficDocuments,
  recordings: () => readonly Recording[],
  values: Values,
  io: CommandIo,
  own: { readonly hosts: readonly string[]; readonly basePaths: readonly string[] } = { hosts: [], basePaths: [] },
): Promise<number> {
  const today = readToday(values.text("today"));
  const says = await readProjectSays({
    cwd: io.cwd,
    today,
    config: values.text("config"),
    waivers: values.text("waivers"),
  });
  const known = await knownDrift(values, io);
  const result = await checkTraffic(documents.apis, recordings(), {
    hosts: [...values.list("traffic-host"), ...own.hosts],
    basePaths: [...values.list("base-path"), ...own.basePaths],
    coverage: values.switch("coverage") ?? false,
    keepsValues: values.text("suggest") !== undefined,
  });
  if (result.counts.checked === 0 && documents.diagnostics.length === 0) {
    io.stderr.write(`op-api: ${nothingChecked(result)}\n`);
    return exitCodes.usage;
  }
  const { judge } = await import("../config/judge.ts");
  const fresh = result.findings.filter(({ fingerprint }) => fingerprint === undefined || !known.has(fingerprint));
  const findings = judge([...documents.diagnostics, ...fresh], says);
  await print(documents, result, findings, values, io);
  await suggest(documents, result, known, values, io);
  const baseline = values.text("baseline");
  if (baseline !== undefined && values.switch("update-baseline") === true) {
    await writeBaseline(resolve(io.cwd, baseline), result.groups);
    return documents.diagnostics.length === 0 ? exitCodes.ok : exitCodes.problems;
  }
  return trafficExit(findings.some(({ severity }) => severity === "error"));
}

/** The fingerprints of drift that is known. While a baseline is being written nothing is. */
async function knownDrift(values: Values, io: CommandIo): Promise<ReadonlySet<string>> {
  const file = values.text("baseline");
  const isUpdate = values.switch("update-baseline") === true;
  if (file === undefined) {
    if (isUpdate) throw new UsageError("--update-baseline writes the file of --baseline: name it.");
    return new Set();
  }
  if (isUpdate) return new Set();
  try {
    return new Set((await readBaseline(resolve(io.cwd, file))).keys());
  } catch (error) {
    if (error instanceof BaselineError) throw new UsageError(error.message);
    throw error;
  }
}

function nothingChecked({ counts, unreadable, foreignHosts }: TrafficResult): string {
  if (counts.exchanges === 0) {
    return unreadable === 0
      ? "The traffic is empty: nothing was checked."
      : "No line of the traffic is an exchange in a known form: nothing was checked. Name its form with --traffic-format.";
  }
  const hosts = foreignHosts.slice(0, 5).join(", ");
  return counts.foreign > 0
    ? `Nothing of the traffic is for a host of the documents, only for ${hosts}: nothing was checked. Name yours with --traffic-host.`
    : "No request of the traffic was answered: nothing was checked.";
}

async function print(
  { sources }: TrafficDocuments,
  result: TrafficResult,
  findings: TrafficResult["findings"],
  values: Values,
  io: CommandIo,
): Promise<void> {
  const { printReport } = await import("../diagnostics/print-report.ts");
  const format = readFormat(values.text("format"));
  const members = trafficMembers(result, findings);
  const report = { diagnostics: findings, sources };
  const color = wantsColor(values.switch("color"), io.stdout, io.env);
  const heading = headingOf(result, findings.length);
  if (format !== "text" || findings.length > 0) {
    io.stdout.write(
      printReport(report, {
        format,
        color,
        toolVersion: toolVersion(),
        command: "drift",
        heading,
        describe: describeTraffic,
        members,
      }),
    );
  }
  if (values.switch("quiet") !== true) {
    const { seen, declared } = result.coverage.operations;
    io.stderr.write(
      `${counted(result.counts.checked, "exchange")} checked, ${seen} of ${counted(declared, "operation")} seen\n`,
    );
  }
}

function headingOf({ counts }: TrafficResult, findings: number): string {
  const drift = findings === 0 ? "The traffic is as documented" : `${counted(findings, "finding")} in the traffic`;
  return `${drift}: ${counted(counts.checked, "exchange")} checked.`;
}

async function suggest(
  documents: TrafficDocuments,
  result: TrafficResult,
  known: ReadonlySet<string>,
  values: Values,
  io: CommandIo,
): Promise<void> {
  const file = values.text("suggest");
  if (file === undefined) return;
  const { suggestPatch } = await import("../traffic/suggest/suggest-patch.ts");
  const groups = result.groups.filter(({ fingerprint }) => !known.has(fingerprint));
  const { patch, left } = suggestPatch(groups, documents.sources);
  if (file === "-") io.stdout.write(patch);
  else {
    const { writeFile } = await import("node:fs/promises");
    await writeFile(resolve(io.cwd, file), patch);
  }
  if (left > 0 && values.switch("quiet") !== true) {
    io.stderr.write(`${counted(left, "finding")} without a suggestion: a document cannot say what to make of them\n`);
  }
}
