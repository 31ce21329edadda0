// Copied from generator/runtime/sandbox/route/server-prefixes.ts. Do not edit.

import type { Contract } from "../../mocks/contract.ts";
import { segmentsOf } from "../../mocks/parse/path-template.ts";
import { prefixesOf } from "../../mocks/parse/prefixes.ts";
import type { Prefixes } from "./family-router.ts";

/**
 * The paths that may stand before those of documents which belong to no platform: those of their servers. Undefined,
 * for any, where one names no server.
 */
export function serverPrefixes(contracts: readonly Contract[]): Prefixes {
  const prefixes: (readonly string[])[] = [];
  for (const contract of contracts) {
    const known = prefixesOf(contract, undefined);
    if (known === undefined) return undefined;
    prefixes.push(...known.map(segmentsOf));
  }
  return prefixes;
}
