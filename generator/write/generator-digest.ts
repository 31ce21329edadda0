import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { listFiles } from "./input-hashes.ts";
import { withOwnLineEnds } from "./line-ends.ts";
import { sha256 } from "./sha256.ts";

/** What takes part in making output: the stages from the document to the file, the runtimes, the templates. */
const parts = ["emit", "format", "load", "model", "resolve", "runtime"];

/** The file beside the stages in which a packed copy of the tool carries its digest, made when it was built. */
export const digestFile = "generator.digest";

/**
 * Digests what makes the output: sources, templates, and the package file with its version and exact dependencies. The same
 * on every machine, whatever its line ends; rules, reports and commands are left out, for they change no output.
 *
 * @param folder Absolute path of `generator/`. A packed copy has compiled modules there, and the digest of their sources.
 */
export function generatorDigest(folder: string = join(import.meta.dirname, "..")): string {
  const built = join(folder, digestFile);
  if (existsSync(built)) return readFileSync(built, "utf8").trim();
  const templates = join(folder, "../templates");
  const files = [
    join(folder, "package.json"),
    join(folder, "generate.ts"),
    ...parts.flatMap((part) => listFiles(join(folder, part), (name) => name.endsWith(".ts"))),
    ...listFiles(templates, (name) => name.endsWith(".hbs")),
  ];
  const digests = files.map((path) => [relative(folder, path).split(sep).join("/"), contentDigest(path)]);
  return sha256(JSON.stringify(digests.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))));
}

function contentDigest(path: string): string {
  return sha256(withOwnLineEnds(readFileSync(path, "utf8")));
}
