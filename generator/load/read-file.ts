import { readFile, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bounds } from "./bounds.ts";
import type { AbsentFile } from "./loaded-document.ts";
import { readRemote } from "./read-remote.ts";

/** What reading may reach. */
export interface Reach {
  /** Absolute path, links resolved: local files outside it are refused. */
  readonly root: string;
  /** The same as it was named: where a link leads to the input, paths below it begin so. */
  readonly namedRoot: string;
  /** Origins that may be fetched from. */
  readonly allowRemote: readonly string[];
}

/** Reads the files of one document: from the file system, or as they were at another time. */
export interface FileReader {
  /** @param path Absolute path of the root document. */
  readRoot(path: string): Promise<string | AbsentFile>;
  readReferenced(url: URL): Promise<string | AbsentFile>;
}

/** Reads a file of the input, or tells why it was not read. Never reads outside the reach, also not through links. */
export async function readReferenced(url: URL, reach: Reach): Promise<string | AbsentFile> {
  if (url.protocol === "https:" || url.protocol === "http:") {
    if (!reach.allowRemote.includes(url.origin)) return { reason: "remote-refused", detail: url.origin };
    return readRemote(url, reach.allowRemote);
  }
  if (url.protocol !== "file:") return { reason: "remote-refused", detail: url.protocol };
  // `//example.com/a.yaml`, written in a local file, is a file of another machine.
  if (url.host !== "") return { reason: "remote-refused", detail: `file://${url.host}` };
  const path = localPath(url);
  if (path === undefined) return { reason: "not-found", detail: url.href };
  const outside: AbsentFile = { reason: "outside-root", detail: reach.root };
  // Asked before the file system is: what stands outside must not even be told apart from what does not exist.
  if (!isBelow(path, reach.root) && !isBelow(path, reach.namedRoot)) return outside;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return { reason: "not-found", detail: path };
  if (!isBelow(real, reach.root)) return outside;
  return readLocal(real);
}

/** `undefined` where a URL names no path at all: `a%2Fb.yaml` has a slash in the name of a file. */
function localPath(url: URL): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** Reads a local file as UTF-8, refusing what is malformed or beyond the bounds. */
export async function readLocal(path: string): Promise<string | AbsentFile> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { reason: "unreadable", detail: "it is no file" };
    if (found.size > bounds.bytes) return { reason: "unreadable", detail: `it is larger than ${bounds.bytes} bytes` };
    return decode(await readFile(path));
  } catch (error) {
    return { reason: "unreadable", detail: error instanceof Error && "code" in error ? String(error.code) : "unknown" };
  }
}

/** UTF-8 only; a byte order mark is dropped. Silent replacement would change names. */
export function decode(bytes: Uint8Array): string | AbsentFile {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { reason: "unreadable", detail: "it is not valid UTF-8" };
  }
}

export function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
