import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nextMajor, type MajorStep } from "./next-major.ts";

/** What stands beside a document and is the sandbox's, not the document's. */
const ofSandbox = new Set(["sandbox", "sandbox.ts", "seed.yaml"]);

/** The newest version of a product, by its folders; `undefined` where there is none. */
export async function newestVersion(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  const versions = names.flatMap((name) => (/^v[1-9]\d*$/.test(name) ? [Number(name.slice(1))] : []));
  return versions.length === 0 ? undefined : `v${Math.max(...versions)}`;
}

/**
 * Starts a version from another one of the same product: its document, and the files beside it that the document refers to.
 *
 * @returns The name of the document's file; `undefined` where the other version has no document.
 */
export async function copyVersion({ folder, from, to }: MajorStep & { folder: string }): Promise<string | undefined> {
  const names = await readdir(join(folder, from));
  const document = names.find((name) => /^openapi\.(ya?ml|json)$/.test(name));
  if (document === undefined) return undefined;
  const text = await readFile(join(folder, from, document), "utf8");
  await mkdir(join(folder, to), { recursive: true });
  await writeFile(join(folder, to, document), nextMajor(text, { from, to }), { flag: "wx" });
  for (const name of names) {
    if (name === document || ofSandbox.has(name) || name.startsWith(".") || !text.includes(name)) continue;
    await cp(join(folder, from, name), join(folder, to, name), { recursive: true, errorOnExist: true, force: false });
  }
  return document;
}
