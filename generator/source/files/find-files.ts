import type { Dirent } from "node:fs";
import { glob, realpath } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";

/** What is not people's own code: searched only where a pattern names it. */
const passedOver = new Set(["node_modules", "dist", "generated", "bower_components", "coverage"]);

/**
 * Finds the files that patterns name: `src/**\/*.{ts,md}`, and `!src/**\/*.test.ts` for those to leave out. Hidden folders
 * and those of other people's code are passed over unless a pattern names them; nothing outside the folder is found, also not
 * through a link. A folder stands for all files below it.
 *
 * @returns Paths below the folder with `/`, sorted.
 */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = new Map<string, Dirent>();
  for (const pattern of patterns.filter((each) => !each.startsWith("!"))) {
    const matched = await matches(pattern, cwd);
    const all = matched.size === 0 && !/[*?{[]/.test(pattern) ? await matches(`${pattern}/**/*`, cwd) : matched;
    for (const [path, entry] of all) found.set(path, entry);
  }
  for (const pattern of patterns.filter((each) => each.startsWith("!"))) {
    for (const path of (await matches(pattern.slice(1), cwd)).keys()) found.delete(path);
  }
  return withoutLinksOutside(found, cwd);
}

async function matches(pattern: string, cwd: string): Promise<ReadonlyMap<string, Dirent>> {
  const below = posix.normalize(pattern.replaceAll("\\", "/"));
  const inside = posix.isAbsolute(below) ? relative(cwd, below).split(sep).join("/") : below;
  if (inside.startsWith("../")) return new Map();
  const named = new Set(inside.split("/"));
  const isPassedOver = (name: string): boolean =>
    !named.has(name) && (passedOver.has(name) || (name.startsWith(".") && name.length > 1));
  const found = new Map<string, Dirent>();
  const entries = glob(inside, { cwd, withFileTypes: true, exclude: (entry) => isPassedOver(entry.name) });
  for await (const entry of entries) {
    const path = relative(cwd, join(entry.parentPath, entry.name)).split(sep).join("/");
    const isOwn = path !== "" && !path.startsWith("../") && !path.split("/").some((name) => isPassedOver(name));
    if (isOwn && !entry.isDirectory()) found.set(path, entry);
  }
  return found;
}

async function withoutLinksOutside(found: ReadonlyMap<string, Dirent>, cwd: string): Promise<readonly string[]> {
  const root = await realpath(cwd);
  const folders = new Map<string, boolean>();
  const isInside = async (path: string): Promise<boolean> => {
    const real = await realpath(join(cwd, path)).catch(() => undefined);
    return real !== undefined && (real === root || real.startsWith(root + sep));
  };
  const inside: string[] = [];
  for (const [path, entry] of found) {
    const folder = posix.dirname(path);
    const known = folders.get(folder) ?? (await isInside(folder));
    folders.set(folder, known);
    if (known && (!entry.isSymbolicLink() || (await isInside(path)))) inside.push(path);
  }
  return inside.sort();
}
