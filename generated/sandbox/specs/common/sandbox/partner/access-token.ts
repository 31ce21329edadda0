// Copied from specs/common/sandbox/partner/access-token.ts. Do not edit.

import type { SessionIds } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { hmacSha256, isSameText } from "./hmac-sha256.ts";

/** What a token may be used for. */
export type Scope = "payments" | "acquirings";

const scopes: readonly Scope[] = ["payments", "acquirings"];

/** What a token says. */
export interface AccessGrant {
  readonly scopes: readonly Scope[];
  /** Seconds since 1970. */
  readonly expires: number;
}

/**
 * A token of 64 hexadecimal digits that carries its grant and proves that the client's secret made it. So it needs no
 * place in a session's state, and holds in all sessions: clients fetch tokens with requests that name no session.
 */
export async function issueToken(grant: AccessGrant, secret: string, ids: SessionIds): Promise<string> {
  const bits = scopes.reduce((sum, scope, index) => sum + (grant.scopes.includes(scope) ? 2 ** index : 0), 0);
  const said = grant.expires.toString(16).padStart(8, "0") + bits.toString(16) + ids.hex(23);
  return said + (await proofOf(said, secret));
}

/** What a token grants; undefined for one that this secret has not made. */
export async function readToken(token: string, secret: string): Promise<AccessGrant | undefined> {
  if (!/^[\da-f]{64}$/.test(token)) return undefined;
  const said = token.slice(0, 32);
  if (!isSameText(token.slice(32), await proofOf(said, secret))) return undefined;
  const bits = Number.parseInt(said.slice(8, 9), 16);
  return {
    expires: Number.parseInt(said.slice(0, 8), 16),
    scopes: scopes.filter((_, index) => (bits & (2 ** index)) !== 0),
  };
}

/** The scopes that a request names, separated by spaces. */
export function scopesIn(text: string): readonly Scope[] {
  const named = text.split(" ");
  return scopes.filter((scope) => named.includes(scope));
}

async function proofOf(said: string, secret: string): Promise<string> {
  return (await hmacSha256(`access token ${said}`, secret)).slice(0, 32);
}
