import { completeRequest, hashRequest, type GenerateOptions } from "../generate-options.ts";
import { findUpToDate } from "../write/up-to-date.ts";
import { exitCodes } from "./command.ts";
import { defineCommand } from "./define-command.ts";
import { commonFlags, type FlagValues } from "./flags.ts";
import { formatFlag, readFormat } from "./format-flag.ts";
import type { GenerateReport } from "./generate-report.ts";
import { wantsColor, type CommandIo } from "./io.ts";
import { printGenerateReport } from "./print-generate-report.ts";
import { createProgress } from "./progress.ts";
import { readAllowRemote, readFolders, readScope } from "./read-generate-flags.ts";

const flags = {
  input: {
    kind: "text",
    value: "<file or folder>",
    default: "specs",
    summary: "The document, or a folder of documents.",
  },
  out: { kind: "text", value: "<dir>", default: "generated", summary: "Where to write." },
  check: {
    kind: "switch",
    summary: "Write nothing; print a diff of each file that is not as generated, and exit with 1.",
  },
  format: formatFlag,
  "allow-remote": { kind: "list", value: "<origin>", summary: "Let $ref fetch from https://example.com; repeatable." },
  root: { kind: "text", value: "<folder>", summary: "The folder that $ref may read. Default: the input's." },
  scope: { kind: "text", value: "<@scope>", default: "@op", summary: "The npm scope of the generated packages." },
  ...commonFlags,
} as const;

/** `op-api generate`: documents in, packages out. */
export const generateCommand = defineCommand({
  name: "generate",
  summary: "Generate packages from OpenAPI documents.",
  flags,
  examples: [
    { line: "op-api generate", does: "Every document below specs/ into generated/." },
    { line: "op-api generate --input stripe.json --out clients", does: "One document into another folder." },
    { line: "op-api generate --check", does: "In CI: fail where generated/ is not what specs/ generate." },
    { line: "op-api generate --check --format github", does: "The same, as annotations of a pull request." },
  ],
  run: runGenerate,
});

type GenerateFlags = FlagValues<keyof typeof flags>;

async function runGenerate(values: GenerateFlags, io: CommandIo): Promise<number> {
  const started = io.now();
  const options = readOptions(values, io);
  const report = options.check === true ? undefined : reuse(options);
  const progress = createProgress(io, values.switch("quiet") ?? false);
  const fresh = report ?? (await regenerate({ ...options, onProgress: (step) => progress.step(step) }));
  progress.clear();
  await printGenerateReport(fresh, io, {
    format: readFormat(values.text("format")),
    color: wantsColor(values.switch("color"), io.stdout, io.env),
    quiet: values.switch("quiet") ?? false,
    elapsedMs: io.now() - started,
  });
  return fresh.diagnostics.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.ok;
}

function readOptions(values: GenerateFlags, io: CommandIo): GenerateOptions {
  return {
    cwd: io.cwd,
    check: values.switch("check") ?? false,
    scope: readScope(values.text("scope")),
    allowRemote: readAllowRemote(values.list("allow-remote")),
    ...readFolders({ input: values.text("input"), out: values.text("out"), root: values.text("root") }, io.cwd),
  };
}

/** The last run's report where nothing has changed since. */
function reuse(options: GenerateOptions): GenerateReport | undefined {
  const request = completeRequest(options);
  const record = findUpToDate(request.cwd, request.input, request.out, hashRequest(request));
  if (record === undefined) return undefined;
  const unchanged = Object.keys(record.outputs).length;
  const { documents, diagnostics } = record;
  return { outcome: "unchanged", documents, diagnostics, written: [], removed: [], unchanged, differences: [] };
}

/** The stages and what they import are loaded only here: where nothing has changed, loading them would be the cost. */
async function regenerate(options: GenerateOptions): Promise<GenerateReport> {
  const { generate } = await import("../generate.ts");
  const result = await generate(options);
  const hasErrors = result.diagnostics.some(({ severity }) => severity === "error");
  if (options.check === true) {
    const outcome = result.differences.length > 0 ? "stale" : hasErrors ? "failed" : "fresh";
    return { ...result, outcome };
  }
  const changes = result.written.length + result.removed.length;
  return { ...result, outcome: hasErrors ? "failed" : changes > 0 ? "written" : "unchanged" };
}
