import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EmittedFile } from "../emit/emitted-file.ts";

/** Where the runtimes stand that ship with every output. */
export const runtimeFolder = new URL("../runtime/", import.meta.url);

/** The sources of the client and the mock runtime, by their path below `runtime/`, in a fixed order. */
export async function readRuntime(folder: URL = runtimeFolder): Promise<readonly EmittedFile[]> {
  const root = fileURLToPath(folder);
  const names = await readdir(root, { recursive: true });
  const paths = names.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".ts"));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })));
}
