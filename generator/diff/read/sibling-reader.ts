import { realpath } from "node:fs/promises";
import type { AbsentFile } from "../../load/loaded-document.ts";
import { readReferenced, type FileReader } from "../../load/read-file.ts";

/**
 * Reads a document that is given by itself, and the files of one folder for its references. The folder is only looked at
 * when there is a reference: most documents have none.
 *
 * @param root Absolute path of the folder; absent: the document may refer to no other file.
 */
export function siblingReader(root: string | undefined, readRoot: FileReader["readRoot"]): FileReader {
  let real: Promise<string> | undefined;
  return {
    readRoot,
    async readReferenced(url): Promise<string | AbsentFile> {
      if (root === undefined) return { reason: "not-found", detail: url.href };
      real ??= realpath(root).catch(() => root);
      return readReferenced(url, { root: await real, namedRoot: root, allowRemote: [] });
    },
  };
}
