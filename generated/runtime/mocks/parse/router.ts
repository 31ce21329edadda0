// Copied from generator/runtime/mocks/parse/router.ts. Do not edit.

/** Finds the operation that a request is for. */
import type { Contract } from "../contract.ts";
import { segmentsOf } from "./path-template.ts";
import { createPathTree, leavesOf } from "./path-tree.ts";

/** An operation, and its path parameters as they stand in the URL, still encoded. */
export interface RoutedOperation {
  readonly operationId: string;
  readonly path: ReadonlyMap<string, string>;
}

/**
 * Where a request goes. Documents that tell operations apart by a fragment of the path, which is never sent, have
 * several for one method and path.
 */
export type Route =
  | { readonly kind: "operation"; readonly operations: readonly RoutedOperation[] }
  /** The path is known, the method is not: these are. */
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "unknown" };

/** An unknown prefix has at most so many segments. */
const longestPrefix = 16;

/** Finds the operation of a method and a URL. */
export type Router = (method: string, url: URL) => Route;

/** Makes a router. `prefixes` are the paths that may stand before the templates; undefined for any. */
export function createRouter(contract: Contract, prefixes: readonly string[] | undefined): Router {
  const tree = createPathTree<string>();
  for (const [operationId, { method, path }] of Object.entries(contract.operations))
    tree.add(method, path, operationId);
  const known = prefixes?.map(segmentsOf);
  return (method, url) => {
    const segments = segmentsOf(url.pathname);
    const allow = new Set<string>();
    for (const rest of withoutPrefix(segments, known)) {
      for (const leaves of tree.at(rest)) {
        const found = leavesOf(leaves, method, rest);
        if (found.length > 0)
          return { kind: "operation", operations: found.map(({ target, path }) => ({ operationId: target, path })) };
        for (const one of leaves.keys()) allow.add(one);
      }
      if (allow.size > 0) return { kind: "method", allow: [...allow] };
    }
    return { kind: "unknown" };
  };
}

/** The part of a path that the templates speak of: the whole, else what stands behind a prefix. */
export function* withoutPrefix(
  segments: readonly string[],
  prefixes: readonly (readonly string[])[] | undefined,
): Iterable<readonly string[]> {
  yield segments;
  if (prefixes === undefined) {
    const most = Math.min(segments.length - 1, longestPrefix);
    for (let length = 1; length <= most; length += 1) yield segments.slice(length);
    return;
  }
  for (const prefix of prefixes) {
    const fits = prefix.length > 0 && prefix.every((segment, index) => segments[index] === segment);
    if (fits) yield segments.slice(prefix.length);
  }
}
