import { existsSync } from "node:fs";
import { join } from "node:path";

/** A generator that is measured. */
export interface Tool {
  readonly name: string;
  /** What Node is given to run it on a document, into an empty folder. */
  readonly args: (document: string, out: string) => readonly string[];
}

const project = join(import.meta.dirname, "../..");
const modules = join(project, "node_modules");

const known: readonly (Tool & { readonly script: string })[] = [
  tool("op-api", join(project, "generator/bin/op-api.js"), (document, out) => [
    "generate",
    "--input",
    document,
    "--out",
    out,
  ]),
  tool("openapi-typescript (types only)", join(modules, "openapi-typescript/bin/cli.js"), (document, out) => [
    document,
    "--output",
    join(out, "types.ts"),
  ]),
  // No dependency: measured where somebody has installed it.
  tool("@hey-api/openapi-ts", join(modules, "@hey-api/openapi-ts/bin/run.js"), (document, out) => [
    "--input",
    document,
    "--output",
    out,
  ]),
];

/** The tools that are installed, ours first. */
export const tools: readonly Tool[] = known.filter(({ script }) => existsSync(script));

function tool(name: string, script: string, args: Tool["args"]): Tool & { readonly script: string } {
  return { name, script, args: (document, out) => [script, ...args(document, out)] };
}
