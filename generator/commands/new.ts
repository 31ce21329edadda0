import { exitCodes } from "./command.ts";
import { defineCommand } from "./define-command.ts";
import { commonFlags, UsageError, type FlagValues } from "./flags.ts";
import type { CommandIo } from "./io.ts";

const flags = {
  specs: { kind: "text", value: "<folder>", default: "specs", summary: "The folder of the products." },
  ...commonFlags,
} as const;

/** `op-api new`: starts a product, or a further version of one. */
export const newCommand = defineCommand({
  name: "new",
  summary: "Start a product or a version of one.",
  operands: [
    { name: "product", summary: "Lower case letters, digits and hyphens, such as card-limits." },
    { name: "version", isOptional: true, summary: "Such as v2. Default: the one after the newest." },
  ],
  flags,
  examples: [
    { line: "op-api new card-limits", does: "specs/card-limits/v1/openapi.yaml, valid and ready to be filled." },
    { line: "op-api new payments v2", does: "The second version of a product that is there." },
  ],
  run: runNew,
});

async function runNew(values: FlagValues<keyof typeof flags>, io: CommandIo): Promise<number> {
  const [product = "", version] = values.operands;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(product)) {
    throw new UsageError(`"${product}" is no product's name: lower case letters, digits and hyphens.`);
  }
  if (version !== undefined && !/^v[1-9]\d*$/.test(version)) {
    throw new UsageError(`"${version}" is no version: write v1, v2 and so on.`);
  }
  const { startProduct } = await import("../scaffold/start-product.ts");
  const started = await startProduct({ cwd: io.cwd, specs: values.text("specs") ?? "specs", product, version });
  if (started.kind === "refused") {
    io.stderr.write(`op-api: ${started.reason}\n`);
    return exitCodes.problems;
  }
  io.stdout.write(`${started.path}\n`);
  if (values.switch("quiet") !== true)
    io.stderr.write(`\n${started.nextSteps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n`);
  return exitCodes.ok;
}
