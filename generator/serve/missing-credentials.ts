import type { SecurityScheme } from "../model/security.ts";
import type { Contract } from "../runtime/mocks/contract.ts";
import { preferenceOf } from "../runtime/mocks/respond/prefer.ts";
import { ownMember } from "../runtime/mocks/schema/json-value.ts";
import type { AuthorizeContext, Refusal } from "../runtime/sandbox/behaviour/behaviour.ts";

/**
 * Makes the check that credentials are sent where an operation needs some and declares 401. Any will do: who they
 * belong to, and what they allow, no document says.
 */
export function credentialsCheck(
  schemes: ReadonlyMap<string, SecurityScheme>,
  contract: Contract,
): (context: AuthorizeContext) => Refusal | undefined {
  return ({ operationId, request, credentials }) => {
    const isDeclared = ownMember(contract.operations[operationId]?.responses, "401") !== undefined;
    if (!isDeclared || credentials.length === 0) return undefined;
    // Who asks for a certain answer is to get it.
    if (preferenceOf(request.headers).code !== undefined) return undefined;
    const isSent = credentials.some((together) => together.every((name) => carries(request, schemes.get(name))));
    if (isSent) return undefined;
    const wanted = credentials.map((together) =>
      together.map((name) => placeOf(name, schemes.get(name))).join(" and "),
    );
    return { message: `Credentials are missing: ${wanted.join(", or ")}` };
  };
}

function carries({ url, headers }: Request, scheme: SecurityScheme | undefined): boolean {
  const { kind, parameterName = "" } = scheme ?? {};
  // The certificate of a connection is not seen here, and an undeclared scheme asks for nothing that could be sent.
  if (scheme === undefined || kind === "mutualTLS") return true;
  if (kind !== "apiKey") return hasAuthorization(headers, scheme);
  if (scheme.in === "query") return new URL(url).searchParams.has(parameterName);
  if (scheme.in === "header") return headers.has(parameterName);
  const cookies = (headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  return cookies.some((cookie) => cookie.startsWith(`${parameterName}=`));
}

function hasAuthorization(headers: Headers, { kind, scheme }: SecurityScheme): boolean {
  const value = headers.get("authorization") ?? "";
  const wanted = kind === "http" ? (scheme ?? "bearer") : "bearer";
  return value.toLowerCase().startsWith(`${wanted} `) && value.length > wanted.length + 1;
}

function placeOf(name: string, scheme: SecurityScheme | undefined): string {
  if (scheme?.kind === "apiKey") return `${scheme.in ?? "header"} ${scheme.parameterName ?? name}`;
  return scheme?.kind === "http"
    ? `header Authorization (${scheme.scheme ?? "bearer"})`
    : "header Authorization (bearer)";
}
