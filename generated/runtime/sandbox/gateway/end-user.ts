// Copied from generator/runtime/sandbox/gateway/end-user.ts. Do not edit.

import type { EndUser } from "../behaviour/behaviour-context.ts";
import type { Platform } from "../behaviour/platform.ts";
import type { RequestHeaders } from "../exchange/sandbox-request.ts";

/** Who a request is made for, or why that is not known. */
export type EndUserFinding = EndUser | "missing" | "unknown" | "not needed";

/** The security schemes that name an end user, each with the header that a document with it means first. */
const headerOfScheme: ReadonlyMap<string, HeaderName> = new Map([
  ["endUser", "x-authorization"],
  ["endUserAuthorization", "authorization"],
  ["bearer", "authorization"],
]);

type HeaderName = "x-authorization" | "authorization";

/**
 * Finds the end user that a request is made for. On every product a token may come as `x-authorization: <token>`,
 * `authorization: Bearer <token>` or `authorization: <token>`. Where both headers come and differ, the one counts that
 * the document names first: `authorization` for accounts v2 and v3, `x-authorization` elsewhere.
 *
 * @param credentials the security schemes of the operation, as alternatives.
 */
export function endUserOf(
  headers: RequestHeaders,
  credentials: readonly (readonly string[])[] | undefined,
  platform: Pick<Platform, "endUsers">,
): EndUserFinding {
  const need = credentials === undefined ? nothing : needOf(credentials);
  if (need.first === undefined) return "not needed";
  const token = tokenIn(headers, need.first) ?? tokenIn(headers, otherHeader(need.first));
  const endUser = token === undefined ? undefined : endUsersOf(platform).get(token);
  if (endUser !== undefined) return endUser;
  if (need.isOptional) return "not needed";
  return token === undefined ? "missing" : "unknown";
}

function otherHeader(name: HeaderName): HeaderName {
  return name === "authorization" ? "x-authorization" : "authorization";
}

/** The token in a header. Schemes are named without regard to case (RFC 9110, section 11.1). */
function tokenIn(headers: RequestHeaders, name: HeaderName): string | undefined {
  const value = headers.get(name);
  if (value === null) return undefined;
  const token = name === "authorization" ? value.replace(/^bearer(?: +|$)/i, "") : value;
  return token.trim() === "" ? undefined : token.trim();
}

/** What an operation asks for. */
interface Need {
  /** The header that is looked at first; `undefined` where no end user is asked for. */
  readonly first: HeaderName | undefined;
  /** One of the alternatives does without an end user. */
  readonly isOptional: boolean;
}

const nothing: Need = { first: undefined, isOptional: true };

const needs = new WeakMap<object, Need>();

function needOf(credentials: readonly (readonly string[])[]): Need {
  const known = needs.get(credentials);
  if (known !== undefined) return known;
  const first = credentials.flat().find((scheme) => headerOfScheme.has(scheme)) ?? "";
  const isOptional = credentials.some((alternative) => !alternative.some((scheme) => headerOfScheme.has(scheme)));
  const need = { first: headerOfScheme.get(first), isOptional };
  needs.set(credentials, need);
  return need;
}

const endUsersByToken = new WeakMap<object, ReadonlyMap<string, EndUser>>();

function endUsersOf({ endUsers }: Pick<Platform, "endUsers">): ReadonlyMap<string, EndUser> {
  const known = endUsersByToken.get(endUsers);
  if (known !== undefined) return known;
  const byToken = new Map(endUsers.map((endUser) => [endUser.token, endUser]));
  endUsersByToken.set(endUsers, byToken);
  return byToken;
}
