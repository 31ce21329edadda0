import { sandboxExamples } from "../runtime/sandbox/node/command/command-help.ts";
import type { CommandRun } from "../runtime/sandbox/node/command/run-command.ts";
import { sandboxFlags, sandboxOperands } from "../runtime/sandbox/node/command/sandbox-flags.ts";
import { exitCodes } from "./command.ts";
import { defineCommand } from "./define-command.ts";
import { commonFlags, UsageError, type FlagValues } from "./flags.ts";
import type { CommandIo } from "./io.ts";
import { readAllowRemote, readInput } from "./read-generate-flags.ts";

const flags = {
  input: {
    kind: "text",
    value: "<file or folder>",
    summary: "Serve this document, or these. Default: the family in generated/sandbox.",
  },
  "allow-remote": { kind: "list", value: "<origin>", summary: "Let $ref fetch from https://example.com; repeatable." },
  root: { kind: "text", value: "<folder>", summary: "The folder that $ref may read. Default: the input's." },
  ...sandboxFlags,
  ...commonFlags,
} as const;

/** `op-api sandbox`: the family, or any documents, as a service on this machine. */
export const sandboxCommand = defineCommand({
  name: "sandbox",
  summary: "Serve the products, or any document, on this machine.",
  operands: sandboxOperands,
  flags,
  examples: [
    ...sandboxExamples.map(({ line, does }) => ({ line: line.replace("%", "op-api sandbox"), does })),
    { line: "op-api sandbox --input stripe.json", does: "One document, with examples, made values and state." },
  ],
  run: runSandbox,
});

type SandboxValues = FlagValues<keyof typeof flags>;

async function runSandbox(values: SandboxValues, io: CommandIo): Promise<number> {
  const [input, root] = [values.text("input"), values.text("root")];
  const run = {
    values,
    isQuiet: values.switch("quiet") ?? false,
    streams: io,
    name: "op-api",
    help: "op-api sandbox --help",
  };
  if (input === undefined) {
    if (root !== undefined) throw new UsageError("--root is the folder that the documents of --input may read.");
    return runGenerated(run, io);
  }
  const documents = {
    ...readInput({ input, root }, io.cwd),
    allowRemote: readAllowRemote(values.list("allow-remote")),
    color: values.switch("color"),
  };
  const { runCommand } = await import("../runtime/sandbox/node/command/run-command.ts");
  const loadFamily = async () => (await import("./serve-documents.ts")).serveDocuments(documents, io);
  return runCommand({ ...run, loadFamily });
}

/** Runs the package that is generated here, with the runtime that is in it. */
async function runGenerated(run: Omit<CommandRun, "loadFamily">, io: CommandIo): Promise<number> {
  const { generatedSandbox } = await import("../serve/generated-sandbox.ts");
  const generated = await generatedSandbox(io.cwd);
  if (typeof generated === "string") {
    io.stderr.write(`op-api: ${generated}\n`);
    return exitCodes.problems;
  }
  const { runCommand, family } = generated;
  return runCommand({ ...run, loadFamily: async () => family });
}
