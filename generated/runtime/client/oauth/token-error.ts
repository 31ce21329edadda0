// Copied from generator/runtime/client/oauth/token-error.ts. Do not edit.

import { ClientError } from "../client-error.ts";

/**
 * Why there is no access token:
 *
 * - `insecure`: nothing was sent, because the secret would have travelled over plain `http` to another machine.
 * - `no-answer`: the network failed, twice, or the time was over.
 * - `refused`: the token endpoint answered, and not with success.
 * - `unreadable`: it answered with success, but not with a bearer token.
 */
export type TokenProblem = "insecure" | "no-answer" | "refused" | "unreadable";

/** What else there is to tell. */
export interface TokenErrorParts {
  readonly status?: number;
  readonly code?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A client got no access token. Calls that need one reject with this error as it is. It has nothing of the
 * request's body or headers, and of the answer's body only the error code, because what an endpoint answers may
 * repeat what it was sent.
 */
export class TokenError extends ClientError {
  readonly problem: TokenProblem;
  /** The status of the token endpoint's answer, where one came. */
  declare readonly status: number | undefined;
  /** The error code of the answer (RFC 6749 section 5.2), for example `invalid_client`, or its first error's `type`. */
  readonly code: string | undefined;

  constructor(tokenUrl: URL, problem: TokenProblem, text: string, { code, ...parts }: TokenErrorParts = {}) {
    // Neither the query nor a user name: either may be a secret.
    const url = tokenUrl.origin + tokenUrl.pathname;
    const call = { operationId: "clientCredentials", method: "POST", path: tokenUrl.pathname, url, requestId: "" };
    super(call, code ? `${text} (${code})` : text, parts);
    this.problem = problem;
    this.code = code;
  }

  override get name(): string {
    return "TokenError";
  }
}
