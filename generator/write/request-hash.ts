import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./input-hashes.ts";
import { sha256 } from "./sha256.ts";

/** The generator's own folder, and the templates beside it: laid out the same in a checkout and in a package. */
const generatorFolder = join(import.meta.dirname, "..");
const templatesFolder = join(import.meta.dirname, "../../templates");

/**
 * Hashes what a run is asked for, together with the generator that is to answer: its sources, its templates and the
 * versions of what it depends on, by content. 10 ms.
 */
export function requestHash(request: Readonly<Record<string, unknown>>): string {
  const folders = [generatorFolder, templatesFolder].filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => listFiles(folder, (name) => /\.(ts|js|json|hbs)$/.test(name)));
  const contents = files.map((path) => `${path}\n${readFileSync(path, "latin1")}`);
  return sha256(JSON.stringify([request, process.version, sha256(contents.join("\n"))]));
}
