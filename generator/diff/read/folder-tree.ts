import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decode, readLocal } from "../../load/read-file.ts";
import { bounds } from "../../load/bounds.ts";
import { siblingReader } from "./sibling-reader.ts";
import { blobDigest, documentFile, type SpecTree, type TreeFile } from "./spec-tree.ts";

/** The files below a folder of the file system, without hidden folders and `node_modules`; links are not followed. */
export function folderTree(root: string, algorithm: "sha1" | "sha256" = "sha1"): SpecTree {
  const files = new Map<string, TreeFile>();
  const walk = (below: string): void => {
    const names = readdirSync(join(root, below), { withFileTypes: true });
    for (const name of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (name.name.startsWith(".") || name.name === "node_modules") continue;
      const path = below === "" ? name.name : `${below}/${name.name}`;
      if (name.isDirectory()) walk(path);
      else if (name.isFile() && documentFile.test(path)) files.set(path, localFile(join(root, path), algorithm));
    }
  };
  walk("");
  return { root, files, reader: siblingReader(root, readLocal) };
}

function localFile(path: string, algorithm: "sha1" | "sha256"): TreeFile {
  let digest: string | undefined;
  return {
    digest() {
      digest ??= blobDigest(readFileSync(path), algorithm);
      return digest;
    },
    text() {
      const { size } = statSync(path);
      if (size > bounds.bytes) return { reason: "unreadable", detail: `it is larger than ${bounds.bytes} bytes` };
      return decode(readFileSync(path));
    },
  };
}
