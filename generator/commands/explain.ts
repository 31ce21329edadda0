import { exitCodes } from "./command.ts";
import { defineCommand } from "./define-command.ts";
import { commonFlags, UsageError, type FlagValues } from "./flags.ts";
import type { CommandIo } from "./io.ts";
import { didYouMean } from "./suggest.ts";

const flags = {
  format: {
    kind: "text",
    value: "<form>",
    default: "text",
    choices: ["text", "json", "markdown"],
    summary: "How to print: text, json, markdown.",
  },
  ...commonFlags,
} as const;

/** `op-api explain`: what an id means, why it matters, and what to do. */
export const explainCommand = defineCommand({
  name: "explain",
  summary: "Explain a rule, a diagnostic or a kind of change.",
  operands: [{ name: "rule", isOptional: true, summary: "An id as reports print it. Default: the list of all ids." }],
  flags,
  examples: [
    { line: "op-api explain version.path.mixed", does: "What it means, a pair before and after, and the way out." },
    { line: "op-api explain --format markdown", does: "All ids with a line each, as a page." },
  ],
  run: runExplain,
});

async function runExplain(values: FlagValues<keyof typeof flags>, io: CommandIo): Promise<number> {
  const { explainedIds } = await import("../explain/known-ids.ts");
  const { printAll, printOne } = await import("../explain/print-explained.ts");
  const format = formats.find((known) => known === values.text("format")) ?? "text";
  const [id] = values.operands;
  if (id === undefined) {
    io.stdout.write(printAll([...explainedIds.values()], format));
    return exitCodes.ok;
  }
  const explained = explainedIds.get(id);
  if (explained === undefined) {
    throw new UsageError(`There is no rule "${id}".${didYouMean(id, [...explainedIds.keys()])}`);
  }
  io.stdout.write(printOne(explained, format));
  return exitCodes.ok;
}

const formats = ["text", "json", "markdown"] as const;
