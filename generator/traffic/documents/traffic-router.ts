import { segmentsOf } from "../../runtime/mocks/parse/path-template.ts";
import { otherMajors } from "../../runtime/sandbox/route/other-majors.ts";
import { createFamilyRouter, type FamilyRouter, type Prefixes } from "../../runtime/sandbox/route/family-router.ts";
import type { Family, SandboxOperation, SandboxProduct } from "../../runtime/sandbox/product.ts";
import { serverUrls } from "./server-urls.ts";
import type { TrafficApi, TrafficOperation } from "./traffic-api.ts";

/** Where a request goes. */
export type TrafficRoute =
  | { readonly kind: "operation"; readonly operation: TrafficOperation; readonly path: ReadonlyMap<string, string> }
  /** The path is known, the method is not: these are. */
  | { readonly kind: "method"; readonly allow: readonly string[]; readonly of: TrafficApi; readonly path: string }
  /** Only the version of the path is unknown; `served` tells which there are. */
  | { readonly kind: "major"; readonly served: string; readonly of?: TrafficApi }
  | { readonly kind: "unknown" };

/** Finds the operation of a method and a path, as it was sent. */
export type TrafficRouter = (method: string, path: string) => TrafficRoute;

const majorVersion = /^v\d{1,9}$/i;

/**
 * Makes the router of documents.
 *
 * @param isMounted Whether products with a host of their own are asked for below their mount, as on a shared origin.
 * @param basePaths What gateways put before the paths, beside the paths of the servers.
 */
export function createTrafficRouter(
  apis: readonly TrafficApi[],
  { isMounted, basePaths }: { readonly isMounted: boolean; readonly basePaths: readonly string[] },
): TrafficRouter {
  const operations = new Map<SandboxOperation, TrafficOperation>();
  const owners = new Map<SandboxProduct, TrafficApi>();
  const products = apis.map((of) => {
    const product = productOf(of, isMounted, operations);
    owners.set(product, of);
    return product;
  });
  const family: Family = { products };
  const route = createFamilyRouter(family);
  const prefixes = [...apis.flatMap(({ api }) => serverUrls(api).map(({ path }) => path)), ...basePaths].map(
    segmentsOf,
  );
  const distinct = new Map(prefixes.map((prefix) => [prefix.join("/"), prefix]));
  const known: Prefixes = [...distinct.values()].filter((prefix) => prefix.length > 0);
  return (method, path) => {
    const found = known.length === 0 ? route(method, path) : route(method, path, { known });
    switch (found.kind) {
      case "operation": {
        const [first] = found.operations;
        const operation = first && operations.get(first.target.operation);
        return operation === undefined
          ? { kind: "unknown" }
          : { kind: "operation", operation, path: first?.path ?? new Map() };
      }
      case "method": {
        const of = owners.get(found.product);
        return of === undefined
          ? { kind: "unknown" }
          : { kind: "method", allow: found.allow, of, path: templateOf(path, route, found.allow, known) };
      }
      case "unknown":
        return unknownMajor(path, family, owners, route, known) ?? { kind: "unknown" };
    }
  };
}

/** The path template that one of the methods has. */
function templateOf(path: string, route: FamilyRouter, allow: readonly string[], known: Prefixes): string {
  const found = route(allow[0] ?? "GET", path, { known });
  return found.kind === "operation" ? (found.operations[0]?.target.operation.path ?? "/") : "/";
}

/** Routing knows products of a sandbox: this is one without behaviour. */
function productOf(
  of: TrafficApi,
  isMounted: boolean,
  operations: Map<SandboxOperation, TrafficOperation>,
): SandboxProduct {
  const { api, contract } = of;
  const { mount, pathAliases, status } = api.lifecycle ?? {};
  return {
    product: api.product,
    version: api.version ?? versionOf(of),
    title: api.title,
    ...(isMounted && mount !== undefined && { mount }),
    ...(pathAliases !== undefined && { pathAliases: Object.fromEntries(pathAliases) }),
    ...(status !== undefined && { lifecycle: status }),
    operations: of.operations.map((operation) => {
      const { method, path } = operation.operation;
      const routed: SandboxOperation = { name: operation.name, method, path };
      operations.set(routed, operation);
      return routed;
    }),
    load: () => ({ contract }),
  };
}

/** The version that the paths of a document have, where its folder names none. */
function versionOf({ api }: TrafficApi): string {
  const [first] = api.operations;
  return segmentsOf(first?.path ?? "").find((segment) => majorVersion.test(segment)) ?? "";
}

/**
 * Whether a path would be one of a product, if only its version were another: it stands in the path, or in a server's.
 */
function unknownMajor(
  path: string,
  family: Family,
  owners: ReadonlyMap<SandboxProduct, TrafficApi>,
  route: FamilyRouter,
  known: Prefixes,
): TrafficRoute | undefined {
  const served = otherMajors(path, family);
  if (served !== undefined) return { kind: "major", served };
  const segments = segmentsOf(path);
  const at = segments.findIndex((segment) => majorVersion.test(segment));
  if (
    at === -1 ||
    known?.some((prefix) => majorVersion.test(prefix[at] ?? "") && startsWith(segments, prefix)) === true
  )
    return undefined;
  for (const prefix of known ?? []) {
    const version = prefix[at];
    if (version === undefined || !majorVersion.test(version)) continue;
    const found = route("GET", `/${segments.with(at, version).join("/")}`, { known });
    const product =
      found.kind === "operation"
        ? found.operations[0]?.target.product
        : found.kind === "method"
          ? found.product
          : undefined;
    if (product === undefined) continue;
    const of = owners.get(product);
    const sentence = `No ${segments[at] ?? "version"} of ${product.product} is here. Served is ${version} at /${prefix.join("/")}`;
    return { kind: "major", served: sentence, ...(of !== undefined && { of }) };
  }
  return undefined;
}

function startsWith(segments: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((segment, index) => segments[index] === segment);
}
