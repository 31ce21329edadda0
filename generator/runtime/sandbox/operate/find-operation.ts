/** The first station: which operation a request is for. */
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { Family } from "../product.ts";
import type { FamilyRoute, Prefixes, RoutedOperation } from "../route/family-router.ts";
import { otherMajors } from "../route/other-majors.ts";
import { serverPrefixes } from "../route/server-prefixes.ts";
import type { Exchange } from "./exchange.ts";
import type { SandboxParts } from "./sandbox-parts.ts";

/** The operations that a request may be for, or the answer to one that is for none. */
export type OperationFinding =
  { readonly operations: readonly [RoutedOperation, ...RoutedOperation[]] } | { readonly response: SandboxResponse };

/** Finds the operation of a request. */
export async function findOperation(exchange: Exchange, parts: SandboxParts): Promise<OperationFinding> {
  const { method, path } = exchange.request;
  const { family, reports } = parts;
  let route = parts.route(method, path);
  // A document that belongs to no platform may be called below the path of its server.
  if (route.kind === "unknown" && family.platform === undefined) route = await routeBelowServers(exchange, parts);
  switch (route.kind) {
    case "operation": {
      const [first, ...others] = route.operations;
      if (first === undefined) return { response: await reports.unknownRoute(exchange) };
      exchange.product = first.target.product;
      exchange.operation = first.target.operation;
      return { operations: [first, ...others] };
    }
    case "method":
      exchange.product = route.product;
      return {
        response: method === "OPTIONS" ? options(route.allow) : await reports.wrongMethod(exchange, route.allow),
      };
    case "unknown":
      return { response: await reports.unknownRoute(exchange, otherMajors(path, family)) };
  }
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
