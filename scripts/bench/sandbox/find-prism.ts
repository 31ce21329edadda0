import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Prism is, or why it is not measured. */
export type FoundPrism = { readonly script: string } | { readonly absent: string };

export interface FindPrismOptions {
  /** The folder that has it in its `node_modules`. Absent: this project's. */
  readonly folder?: string;
  /** Installs it into a temporary folder where it is absent. */
  readonly install: boolean;
}

/** The version that the ratios are told of. */
const wanted = "@stoplight/prism-cli@5.16.0";
const script = "node_modules/@stoplight/prism-cli/dist/index.js";
const project = join(import.meta.dirname, "../../..");

/** Looks for Prism. It is no dependency of the project: it is measured where somebody wants it to be. */
export function findPrism({ folder = project, install }: FindPrismOptions): FoundPrism {
  if (existsSync(join(folder, script))) return { script: join(folder, script) };
  if (!install) return { absent: `not installed: give --install, or --prism <folder> with ${wanted} in it` };
  const fresh = mkdtempSync(join(tmpdir(), "op-api-bench-prism-"));
  const npm = spawnSync("npm", ["install", "--prefix", fresh, "--no-audit", "--no-fund", wanted], { encoding: "utf8" });
  return npm.status === 0 ? { script: join(fresh, script) } : { absent: `npm install failed: ${npm.stderr.trim()}` };
}
