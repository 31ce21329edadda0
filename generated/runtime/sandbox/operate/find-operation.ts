// Copied from generator/runtime/sandbox/operate/find-operation.ts. Do not edit.

/** The first station: which operation a request is for. */
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { Family } from "../product.ts";
import type { FamilyRoute, Prefixes, RoutedOperation } from "../route/family-router.ts";
import { otherMajors } from "../route/other-majors.ts";
import { serverPrefixes } from "../route/server-prefixes.ts";
import type { Awaitable } from "../store/store.ts";
import type { Exchange } from "./exchange.ts";
import type { SandboxParts } from "./sandbox-parts.ts";

/** The operations that a request may be for, or the answer to one that is for none. */
export type OperationFinding =
  | { readonly operations: readonly [RoutedOperation, ...RoutedOperation[]] }
  | { readonly response: SandboxResponse };

/** Finds the operation of a request: at once, unless products have to be loaded for it. */
export function findOperation(exchange: Exchange, parts: SandboxParts): Awaitable<OperationFinding> {
  const { method, path } = exchange.request;
  const route = parts.route(method, path);
  // A document that belongs to no platform may be called below the path of its server.
  if (route.kind === "unknown" && parts.family.platform === undefined)
    return routeBelowServers(exchange, parts).then((below) => findingOf(below, exchange, parts));
  return findingOf(route, exchange, parts);
}

function findingOf(route: FamilyRoute, exchange: Exchange, parts: SandboxParts): Awaitable<OperationFinding> {
  const [first, ...others] = route.kind === "operation" ? route.operations : [];
  if (first === undefined) return missed(route, exchange, parts);
  exchange.product = first.target.product;
  exchange.operation = first.target.operation;
  return { operations: [first, ...others] };
}

/** Answers a request that no operation is for. */
async function missed(
  route: FamilyRoute,
  exchange: Exchange,
  { family, reports }: SandboxParts,
): Promise<OperationFinding> {
  if (route.kind !== "method")
    return { response: await reports.unknownRoute(exchange, otherMajors(exchange.request.path, family)) };
  exchange.product = route.product;
  const isAsked = exchange.request.method === "OPTIONS";
  return { response: isAsked ? options(route.allow) : await reports.wrongMethod(exchange, route.allow) };
}

const prefixesOfFamilies = new WeakMap<Family, { readonly known: Prefixes }>();

async function routeBelowServers({ request }: Exchange, parts: SandboxParts): Promise<FamilyRoute> {
  const prefixes = prefixesOfFamilies.get(parts.family) ?? (await findPrefixes(parts));
  prefixesOfFamilies.set(parts.family, prefixes);
  return parts.route(request.method, request.path, prefixes);
}

async function findPrefixes({ family, load }: SandboxParts): Promise<{ readonly known: Prefixes }> {
  const loaded = await Promise.all(family.products.map((product) => load(product)));
  return { known: serverPrefixes(loaded.map(({ contract }) => contract)) };
}

/** RFC 9110, section 9.3.7. */
function options(methods: readonly string[]): SandboxResponse {
  return { status: 204, headers: new Map([["allow", allowed(methods)]]), body: null };
}

/** The methods that a path can be asked with, as the value of `Allow`. */
export function allowed(methods: readonly string[]): string {
  const head = methods.includes("GET") ? ["HEAD"] : [];
  return [...new Set([...methods, ...head, "OPTIONS"])].join(", ");
}
