// Copied from specs/accounts/v3/sandbox/paging-token.ts. Do not edit.

import { base64urlOf, textOfBase64url } from "./base64url.ts";

/** What a paging token knows: the first booking of the page, and how its list was asked for. */
export interface PagingToken {
  readonly next?: string;
  readonly from?: string;
  readonly to?: string;
  readonly size?: number;
}

/** Writes the token that leads to the page which begins with a booking. */
export function pagingTokenOf(next: string, from?: string, to?: string, size?: number): string {
  return base64urlOf(JSON.stringify([next, from ?? "", to ?? "", size ?? 0]));
}

/** Reads a token; an empty one where a request has none, undefined for a text that is none. */
export function readPagingToken(text: string | undefined): PagingToken | undefined {
  if (text === undefined) return {};
  const parts = partsOf(textOfBase64url(text) ?? "");
  if (parts === undefined) return undefined;
  const [next, from, to, size] = parts;
  if (typeof next !== "string" || typeof from !== "string" || typeof to !== "string") return undefined;
  if (typeof size !== "number" || !Number.isInteger(size) || size < 0 || size > 100) return undefined;
  return { next, ...(from !== "" && { from }), ...(to !== "" && { to }), ...(size !== 0 && { size }) };
}

function partsOf(text: string): readonly unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}
