// Copied from generator/runtime/mocks/parse/prefixes.ts. Do not edit.

import type { Contract } from "../contract.ts";

/**
 * The paths that may stand before the paths of the document: that of the base URL, else those of the servers;
 * undefined, for any, where neither is given or a server's path has variables.
 */
export function prefixesOf(contract: Contract, baseUrl: string | undefined): readonly string[] | undefined {
  const urls = baseUrl === undefined ? contract.servers : [baseUrl];
  const paths = urls?.map((url) => pathOf(url));
  return paths === undefined || paths.some((path) => path.includes("{")) ? undefined : paths;
}

/** The path of a URL that may be relative, and may have variables where its host should be. */
function pathOf(url: string): string {
  const [, path = ""] = /^(?:[^/?#]*:)?(?:\/\/[^/?#]*)?([^?#]*)/.exec(url) ?? [];
  return path;
}
