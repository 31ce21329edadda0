import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { JsonValue, LoadedDocument } from "../load/loaded-document.ts";
import type { SandboxSources } from "../load/read-sandbox-sources.ts";
import { withOwnLineEnds } from "./line-ends.ts";
import { sha256 } from "./sha256.ts";

/**
 * The files that a document was read from, as lock files name them on every machine: by their path below the folder that
 * references may read, or by URL; each with the digest of what it says. Layout, comments and line ends say nothing; the order
 * of members does, for the output follows it.
 *
 * @param root Absolute path of that folder.
 */
export function sourceDigests(document: LoadedDocument, root: string): Readonly<Record<string, string>> {
  const files = [...document.files.values()].map(({ url, text, value }) => {
    return [sourceName(url, root), valueDigest(value, text)] as const;
  });
  return Object.fromEntries(files);
}

/** The same for what a folder of documents says about its sandbox. */
export function sandboxDigests({ seeds, modules }: SandboxSources): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...seeds.map(({ name, value }) => [`${name}/seed.yaml`, valueDigest(value, "")] as const),
    ...modules.map(({ path, text }) => [path, sha256(withOwnLineEnds(text))] as const),
  ]);
}

function valueDigest(value: JsonValue, text: string): string {
  try {
    return sha256(JSON.stringify(value));
  } catch {
    // Aliases can say more than a string holds. Its text says the same, if less finely.
    return sha256(withOwnLineEnds(text));
  }
}

function sourceName(url: string, root: string): string {
  return url.startsWith("file:") ? relative(root, fileURLToPath(url)).split(sep).join("/") : url;
}
