import { counted } from "../diagnostics/summary.ts";
import { exitCodes } from "./command.ts";
import { defineCommand } from "./define-command.ts";
import { commonFlags, type FlagValues } from "./flags.ts";
import { formatFlag, readFormat } from "./format-flag.ts";
import { wantsColor, type CommandIo } from "./io.ts";
import { readAllowRemote, readInput } from "./read-generate-flags.ts";
import { toolVersion } from "./tool-version.ts";

const flags = {
  input: {
    kind: "text",
    value: "<file or folder>",
    default: "specs",
    summary: "The document, or a folder of documents.",
  },
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
  ],
  run: runCheck,
});

async function runCheck(values: FlagValues<keyof typeof flags>, io: CommandIo): Promise<number> {
  const started = io.now();
  const folders = readInput({ input: values.text("input"), root: values.text("root") }, io.cwd);
  const allowRemote = readAllowRemote(values.list("allow-remote"));
  const { checkDocuments } = await import("../check-documents.ts");
  const { printReport } = await import("../diagnostics/print-report.ts");
  const { documents, diagnostics, sources } = await checkDocuments({ cwd: io.cwd, allowRemote, ...folders });
  const format = readFormat(values.text("format"));
  if (format !== "text" || diagnostics.length > 0) {
    const color = wantsColor(values.switch("color"), io.stdout, io.env);
    io.stdout.write(
      printReport({ diagnostics, sources }, { format, color, toolVersion: toolVersion(), members: { documents } }),
    );
  }
  if (values.switch("quiet") !== true) {
    io.stderr.write(`${counted(documents.length, "document")} checked in ${Math.round(io.now() - started)} ms\n`);
  }
  return diagnostics.some(({ severity }) => severity === "error") ? exitCodes.problems : exitCodes.ok;
}
