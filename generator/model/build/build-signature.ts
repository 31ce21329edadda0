import { memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { ClientCredentialsFlow, Signature } from "../security.ts";
import type { BuildContext } from "./context.ts";
import { objectMember, stringMember, stringsMember } from "./read.ts";

/** Reads `x-signature` of a security scheme or an operation. Other families may mean something else by it: that is none. */
export function buildSignature(context: BuildContext, cursor: Cursor): Signature | undefined {
  const member = memberCursor(cursor, "x-signature");
  const scheme = member === undefined ? undefined : memberCursor(member, "scheme")?.value;
  if (member === undefined || (scheme !== "SPH1" && scheme !== "PIVO1")) return undefined;
  const place = memberCursor(member, "in")?.value === "form" ? "form" : "header";
  return { scheme, in: place, fills: stringsMember(context, member, "fills") ?? [] };
}

/** Reads the client credentials flow of an OAuth 2 scheme, also as Swagger 2.0 has it. */
export function buildClientCredentials(context: BuildContext, scheme: Cursor): ClientCredentialsFlow | undefined {
  const flows = objectMember(context, scheme, "flows");
  const flow = flows === undefined ? undefined : objectMember(context, flows, "clientCredentials");
  const isSwagger = memberCursor(scheme, "flow")?.value === "application";
  const tokenUrl = stringMember(context, flow ?? scheme, "tokenUrl");
  if ((flow === undefined && !isSwagger) || tokenUrl === undefined || !isUsable(tokenUrl)) return undefined;
  const isJson = memberCursor(scheme, "x-token-request")?.value === "application/json";
  return { tokenUrl, ...(isJson && { mediaType: "application/json" as const }) };
}

/** A document may leave the URL empty or write a placeholder: then the caller brings the tokens. */
function isUsable(tokenUrl: string): boolean {
  return tokenUrl.startsWith("/") || (/^https?:/.test(tokenUrl) && URL.canParse(tokenUrl));
}
