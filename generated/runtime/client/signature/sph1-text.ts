// Copied from generator/runtime/client/signature/sph1-text.ts. Do not edit.

import { pairLines, type Pairs } from "./signed-pairs.ts";

/** What a signature of scheme SPH1 covers. */
export interface Sph1Message {
  /** In capitals. */
  readonly method: string;
  /** The path and the query as they are sent; empty for the redirect back to the merchant. */
  readonly uri: string;
  /** Headers, form fields or query parameters. Only those whose name begins with `sph-`, in any case, are signed. */
  readonly pairs: Pairs;
  /** By default empty, as it is for GET and for forms, whose fields are the pairs. */
  readonly body?: string | undefined;
}

/** The pairs that SPH1 signs, with their names in lower case. */
export function sphPairs(pairs: Pairs): [name: string, value: string][] {
  return Array.from(pairs, ([name, value]): [string, string] => [name.toLowerCase(), value]).filter(([name]) =>
    name.startsWith("sph-"),
  );
}

/**
 * A slash that is doubled on the wire is signed as a single one. That goes for the path: a query is signed as it
 * is.
 */
function withSingleSlashes(uri: string): string {
  return uri.replace(/^[^?]*/, (path) => path.replaceAll(/\/{2,}/g, "/"));
}

/**
 * The text that SPH1 signs: the method, the URI, the `sph-` pairs and the body without surrounding white space,
 * joined by line feeds. An empty part keeps its place, so a message without a body ends with exactly one line feed
 * after the last pair:
 *
 *     GET\n/transaction/42\nsph-account:test\nsph-merchant:test_merchantId\n
 *
 * @throws TypeError where a value has a line break, or a name a colon.
 */
export function sph1Text({ method, uri, pairs, body = "" }: Sph1Message): string {
  return [method, withSingleSlashes(uri), pairLines(sphPairs(pairs)), body.trim()].join("\n");
}

/**
 * The URI that a call signs: path and query of its URL, but without the path of the base URL. The scheme signs the
 * URI as the client names it, and a prefix is a gateway's business, which takes it off before the service sees it.
 *
 * @param url as it is sent.
 * @param path the path template, which tells how many segments belong to the operation.
 */
export function sph1Uri(url: string, path: string): string {
  const { pathname, search } = new URL(url);
  const segments = withSingleSlashes(pathname).split("/").slice(1);
  return `/${segments.slice(1 - path.split("/").length).join("/")}${search}`;
}
