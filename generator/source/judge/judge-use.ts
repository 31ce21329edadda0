import type { Family } from "../family/family.ts";
import type { KnownPath } from "../family/known-path.ts";
import type { UriRule } from "../uri-rules.ts";
import { parseUri, type WrittenUri } from "../uri/written-uri.ts";
import { looksOurs } from "./looks-ours.ts";
import { isBeginning, isGuess, matchUri, pathsAt } from "./match-uri.ts";
import { nearestPath } from "./nearest-path.ts";
import { endOfLife } from "./end-of-life.ts";
import { unknownMajor } from "./unknown-major.ts";

/** What is wrong with a URI. */
export interface Fault {
  readonly code: UriRule;
  /** One sentence. */
  readonly message: string;
  /** The way out. */
  readonly help: string;
  /** The product version that it is about. */
  readonly product?: string;
}

/** What a URI is held against. */
export interface Standard {
  readonly family: Family;
  /** A date, `2026-07-30`: what has its sunset before it is gone. */
  readonly today: string;
}

/**
 * Tells what is wrong with a URI and the method that it is called with. Where it may be one of several (a condition, a
 * hole), only what is wrong with all of them is told.
 *
 * @param method In capitals; absent where it is not known, which also allows the beginning of a path: a base URL.
 */
export function judgeUris(uris: readonly string[], method: string | undefined, standard: Standard): Fault | undefined {
  const faults = uris.map((uri) => judgeUri(uri, method, standard));
  return faults.includes(undefined) ? undefined : faults[0];
}

function judgeUri(text: string, method: string | undefined, standard: Standard): Fault | undefined {
  const uri = parseUri(text);
  if (uri === undefined || uri.segments.length === 0 || !looksOurs(uri, standard.family)) return undefined;
  const paths = pathsAt(standard.family, uri);
  const found = matchUri(uri, paths);
  const isCalled = method === undefined || found.some((path) => hasMethod(path, method));
  // A hole that could be a word, `/v1/payments/${id}` for `/v1/payments/confirm`, is one only where the call fits too.
  const isKnown = isCalled || !found.every((path) => isGuess(uri, path));
  if (found.length > 0 && isKnown) return judgeOperations(found, method, standard);
  if (uri.segments.every((segment) => /^[\uE000\uE001]+$/.test(segment))) return undefined;
  if (method === undefined && isBeginning(uri.segments, paths)) return undefined;
  return unknownMajor(uri, paths, method) ?? unknownPath(uri, paths, method);
}

function unknownPath(uri: WrittenUri, paths: readonly KnownPath[], method: string | undefined): Fault {
  const near = nearestPath(uri.segments, paths, method === undefined ? {} : { method });
  const written = `/${uri.segments.join("/")}`.replaceAll(/[\uE000\uE001]+/g, "{…}");
  const where = uri.host === undefined ? "" : ` at ${uri.host}`;
  return {
    code: "uri.unknown-path",
    message: `No document has the path "${written}"${where}.`,
    help:
      near === undefined
        ? "Correct the path, or add the operation to its document if it exists."
        : `Did you mean "${near.template.text}" (${[...near.operations.keys()].join(", ")} of ${near.api.id})?`,
    ...(near === undefined ? {} : { product: near.api.id }),
  };
}

/** What a browser asks before a call, and a GET without its body, need no operation of their own. */
function hasMethod({ operations }: KnownPath, method: string): boolean {
  return operations.has(method) || method === "OPTIONS" || (method === "HEAD" && operations.has("GET"));
}

function judgeOperations(
  found: readonly KnownPath[],
  method: string | undefined,
  standard: Standard,
): Fault | undefined {
  if (method === undefined || method === "OPTIONS") return endOfLife(found, undefined, standard);
  const called = found.filter((path) => hasMethod(path, method));
  if (called.length === 0) return wrongMethod(found, method);
  return endOfLife(called, method === "HEAD" ? "GET" : method, standard);
}

function wrongMethod(found: readonly KnownPath[], method: string): Fault | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const methods = [...new Set(found.flatMap(({ operations }) => [...operations.keys()]))];
  return {
    code: "uri.wrong-method",
    message: `"${first.template.text}" of ${first.api.id} has no ${method}.`,
    help: `Call it with ${methods.join(" or ")}.`,
    product: first.api.id,
  };
}
