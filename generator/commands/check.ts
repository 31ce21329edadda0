import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { counted } from "../diagnostics/summary.ts";
import { exitCodes } from "./command.ts";
import { defineCommand } from "./define-command.ts";
import { commonFlags, UsageError, type FlagValues } from "./flags.ts";
import { formatFlag, readFormat } from "./format-flag.ts";
import { wantsColor, type CommandIo } from "./io.ts";
import { readAllowRemote, readInput } from "./read-generate-flags.ts";
import { projectFlags, readProjectFlags } from "./project-flags.ts";
import { toolVersion } from "./tool-version.ts";

const flags = {
  input: {
    kind: "text",
    value: "<file or folder>",
    default: "specs",
    summary: "The document, or a folder of documents.",
  },
  source: {
    kind: "list",
    value: "<glob>",
    summary: "Hold the URIs in these files against the documents too; repeatable.",
  },
  out: {
    kind: "text",
    value: "<dir>",
    summary: "The generated packages, whose versions are compared. Default: generated, for the input specs.",
  },
  ...projectFlags,
  format: formatFlag,
  "allow-remote": { kind: "list", value: "<origin>", summary: "Let $ref fetch from https://example.com; repeatable." },
  root: { kind: "text", value: "<folder>", summary: "The folder that $ref may read. Default: the input's." },
  ...commonFlags,
} as const;

/** `op-api check`: documents in, findings out. */
export const checkCommand = defineCommand({
  name: "check",
  summary: "Check OpenAPI documents by every rule.",
  flags,
  examples: [
    { line: "op-api check", does: "Every document below specs/, and the family's rules." },
    { line: "op-api check --input stripe.json --format sarif", does: "One document, as a log for code scanning." },
    { line: "op-api check --source 'src/**/*.{ts,md}'", does: "The URIs in these files as well." },
    { line: "op-api check --today 2027-12-31", does: "Whose sunset will have passed on that day?" },
  ],
  run: runCheck,
});

async function runCheck(values: FlagValues<keyof typeof flags>, io: CommandIo): Promise<number> {
  const started = io.now();
  const folders = readInput({ input: values.text("input"), root: values.text("root") }, io.cwd);
  const allowRemote = readAllowRemote(values.list("allow-remote"));
  const project = readProjectFlags(values, io.cwd);
  const out = values.text("out");
  if (out !== undefined && !existsSync(resolve(io.cwd, out)))
    throw new UsageError(`There is no folder "${out}" (--out).`);
  const { checkDocuments } = await import("../check-documents.ts");
  const { printReport } = await import("../diagnostics/print-report.ts");
  const source = values.list("source");
  const options = { cwd: io.cwd, allowRemote, source, ...(out !== undefined && { out }) };
  const result = await checkDocuments({ ...options, ...folders, ...project });
  const { documents, diagnostics, sources } = result;
  const format = readFormat(values.text("format"));
  if (format !== "text" || diagnostics.length > 0) {
    const color = wantsColor(values.switch("color"), io.stdout, io.env);
    const { describeCode } = await import("../explain/describe-code.ts");
    const printed = { format, color, toolVersion: toolVersion(), command: "check", describe: describeCode };
    io.stdout.write(printReport({ diagnostics, sources }, { ...printed, members: { documents } }));
  }
  const nothing = nothingToCheck(result, source);
  if (nothing !== undefined) {
    io.stderr.write(`op-api: ${nothing}\n`);
    return exitCodes.usage;
  }
  if (values.switch("quiet") !== true) {
    const files = source.length > 0 ? ` and ${counted(result.sourceFiles, "file")} of code` : "";
    const took = Math.round(io.now() - started);
    io.stderr.write(`${counted(documents.length, "document")}${files} checked in ${took} ms\n`);
  }
  return diagnostics.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.ok;
}

/** A gate that looks at nothing would pass for ever. */
function nothingToCheck(
  { documents, rules, sourceFiles }: { documents: readonly string[]; rules: number; sourceFiles: number },
  source: readonly string[],
): string | undefined {
  if (documents.length === 0) return "There is no document to check: give a file or a folder with --input.";
  if (source.length > 0 && sourceFiles === 0) return `No file is named by --source ${source.join(" ")}.`;
  if (rules === 0 && source.length === 0) return "Every rule is off: there is nothing to check by.";
  return undefined;
}
