// Copied from specs/common/sandbox/partner/token-endpoint.ts. Do not edit.

import type { Refusal, SessionIds } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/pivo/v1.ts";
import { issueToken, readToken, scopesIn, type Scope } from "./access-token.ts";
import { isSameText } from "./hmac-sha256.ts";

const { client } = seed;

/** What the token endpoint is asked with. */
export interface TokenCall {
  readonly input: { readonly body: { readonly client_id: string; readonly client_secret: string; scope: string } };
  readonly now: number;
  readonly ids: SessionIds;
}

/** Trades the client's id and secret for an access token: the endpoint that Pivo and Siirto share. */
export async function tokenAnswer({ input, now, ids }: TokenCall) {
  const { client_id, client_secret, scope } = input.body;
  const isClient = isSameText(client_id, client.id) && isSameText(client_secret, client.secret);
  if (!isClient) return { status: 401, body: invalidClient(ids) } as const;
  const lifetime = client.tokenLifetimeSeconds;
  const grant = { scopes: scopesIn(scope), expires: Math.floor(now / 1000) + lifetime };
  const access_token = await issueToken(grant, client.secret, ids);
  return { status: 200, body: { access_token, token_type: "bearer", expires_in: lifetime } } as const;
}

function invalidClient(ids: SessionIds) {
  const error = { id: ids.uuid(), level: "ERROR", type: "SECURITY", message: "Invalid client credentials" } as const;
  return { errors: [error] } as const;
}

/** What is wrong with the access token of a request; `authorization` is the value of that header. */
export async function tokenProblem(
  authorization: string | null,
  scope: Scope,
  now: number,
): Promise<Refusal | undefined> {
  if (!authorization) return { message: "Missing authorization token" };
  const [, token = ""] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  const grant = await readToken(token, client.secret);
  const isValid = grant !== undefined && grant.expires * 1000 > now && grant.scopes.includes(scope);
  return isValid ? undefined : { message: "Invalid authorization token" };
}
