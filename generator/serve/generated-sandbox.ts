import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { runCommand } from "../runtime/sandbox/node/command/run-command.ts";
import type { Family } from "../runtime/sandbox/product.ts";
import { bundle } from "./bundle.ts";

/** What the generated package has for a command: the family, and the runtime that it was generated with. */
export interface GeneratedSandbox {
  readonly family: Family;
  readonly runCommand: typeof runCommand;
}

/** The modules of the package that have them. */
const modules = ["family", "node"];

/**
 * Loads the sandbox that is generated in a folder.
 *
 * @returns A sentence where there is none.
 */
export async function generatedSandbox(cwd: string): Promise<GeneratedSandbox | string> {
  const paths = await modulePaths(join(cwd, "generated"), cwd);
  if (paths === undefined) {
    return "There is no generated/sandbox here: generate it with `op-api generate`, or serve documents with --input.";
  }
  const loaded = await Promise.all(paths.map((path) => importModule(path)));
  const sandbox = Object.assign({}, ...loaded);
  if (isGeneratedSandbox(sandbox)) return sandbox;
  return "generated/sandbox is not as this version generates it: run `op-api generate` again.";
}

/** Sources go before what was built of them, which nobody need have built again. */
async function modulePaths(generated: string, cwd: string): Promise<readonly string[] | undefined> {
  const sources = modules.map((name) => join(generated, "sandbox", `${name}.ts`));
  if (sources.every((path) => existsSync(path))) {
    const folder = await bundle({ entries: sources, manifest: join(generated, "manifest.json"), cwd });
    return folder === undefined ? sources : modules.map((name) => join(folder, `${name}.mjs`));
  }
  const built = modules.map((name) => join(generated, "sandbox/dist/sandbox", `${name}.js`));
  return built.every((path) => existsSync(path)) ? built : undefined;
}

async function importModule(path: string): Promise<object> {
  const loaded: object = await import(pathToFileURL(path).href);
  return loaded;
}

function isGeneratedSandbox(value: object): value is GeneratedSandbox {
  return "family" in value && "runCommand" in value && typeof value.runCommand === "function";
}
