// Copied from generator/runtime/sandbox/route/family-router.ts. Do not edit.

/** Finds the operation that a request is for, among those of all products. */
import { segmentsOf } from "../../mocks/parse/path-template.ts";
import { createPathTree, leavesOf, type Found, type PathTree } from "../../mocks/parse/path-tree.ts";
import { withoutPrefix } from "../../mocks/parse/router.ts";
import type { Family, SandboxOperation, SandboxProduct } from "../product.ts";
import { servedPaths } from "./served-paths.ts";

/** An operation of a product. */
export interface FamilyOperation {
  readonly product: SandboxProduct;
  readonly operation: SandboxOperation;
}

/** An operation that was found, and its path parameters as they stand in the path, still encoded. */
export type RoutedOperation = Found<FamilyOperation>;

/** Where a request goes. */
export type FamilyRoute =
  /** Several only where a document tells operations apart by a fragment of the path, which is never sent. */
  | { readonly kind: "operation"; readonly operations: readonly RoutedOperation[] }
  /** The path is known, the method is not: these are. */
  | { readonly kind: "method"; readonly allow: readonly string[]; readonly product: SandboxProduct }
  | { readonly kind: "unknown" };

/** The paths that may stand before those of the documents; undefined for any. */
export type Prefixes = readonly (readonly string[])[] | undefined;

/** Routes by method (in capitals) and path, as it was sent. Doubled slashes and one at the end do not count. */
export type FamilyRouter = (method: string, path: string, prefixes?: { readonly known: Prefixes }) => FamilyRoute;

/** How many routes are remembered: clients ask for the same few paths again and again. */
const mostRecent = 256;

/** Routes of longer paths are not remembered, in characters. */
const longestRecent = 200;

/** Makes the router of a family. Its paths are looked at when the first request comes. */
export function createFamilyRouter(family: Family): FamilyRouter {
  let tree: PathTree<FamilyOperation> | undefined;
  const recent = new Map<string, FamilyRoute>();
  return (method, path, prefixes) => {
    if (prefixes !== undefined) return find(method, path, prefixes.known);
    if (path.length > longestRecent) return find(method, path, []);
    const key = `${method} ${path}`;
    const known = recent.get(key);
    if (known !== undefined) return known;
    const route = find(method, path, []);
    const [oldest] = recent.size < mostRecent ? [] : recent.keys();
    if (oldest !== undefined) recent.delete(oldest);
    recent.set(key, route);
    return route;
  };

  function find(method: string, path: string, prefixes: Prefixes): FamilyRoute {
    tree ??= growTree(family);
    for (const segments of withoutPrefix(segmentsOf(path), prefixes)) {
      const route = routeIn(tree, method, segments);
      if (route.kind !== "unknown") return route;
    }
    return { kind: "unknown" };
  }
}

function growTree({ products }: Family): PathTree<FamilyOperation> {
  const tree = createPathTree<FamilyOperation>();
  for (const product of products) {
    for (const operation of product.operations) {
      for (const path of servedPaths(product, operation.path)) tree.add(operation.method, path, { product, operation });
    }
  }
  return tree;
}

function routeIn(tree: PathTree<FamilyOperation>, method: string, segments: readonly string[]): FamilyRoute {
  const places = tree.at(segments);
  // RFC 9110, section 9.3.2: HEAD is answered as GET would be, wherever a document does not say otherwise.
  for (const wanted of method === "HEAD" ? ["HEAD", "GET"] : [method]) {
    for (const leaves of places) {
      const operations = leavesOf(leaves, wanted, segments);
      if (operations.length > 0) return { kind: "operation", operations };
    }
  }
  const allow = new Set(places.flatMap((leaves) => [...leaves.keys()]));
  const product = places[0]?.values().next().value?.[0]?.target.product;
  return product === undefined ? { kind: "unknown" } : { kind: "method", allow: [...allow], product };
}
