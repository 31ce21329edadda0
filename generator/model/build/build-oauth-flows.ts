import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { OAuthFlow } from "../security.ts";
import type { BuildContext } from "./context.ts";
import { isObject } from "./read.ts";

/** The names that OpenAPI 3 gives to the flows of Swagger 2.0. */
const swaggerFlows: ReadonlyMap<string, string> = new Map([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

/** The flows of an OAuth 2 scheme by their names in OpenAPI 3; `undefined` where there are none. */
export function buildOAuthFlows(context: BuildContext, scheme: Cursor): ReadonlyMap<string, OAuthFlow> | undefined {
  if (context.dialect === "2.0") {
    const name = swaggerFlows.get(textMember(scheme, "flow") ?? "");
    return name === undefined ? undefined : new Map([[name, buildFlow(scheme)]]);
  }
  const flows = memberCursor(scheme, "flows");
  const members = flows === undefined ? [] : childCursors(flows);
  const known = members.filter(([name, flow]) => !name.startsWith("x-") && isObject(flow.value));
  return known.length === 0 ? undefined : new Map(known.map(([name, flow]) => [name, buildFlow(flow)]));
}

function buildFlow(flow: Cursor): OAuthFlow {
  const authorizationUrl = textMember(flow, "authorizationUrl");
  const tokenUrl = textMember(flow, "tokenUrl");
  const refreshUrl = textMember(flow, "refreshUrl");
  const deviceAuthorizationUrl = textMember(flow, "deviceAuthorizationUrl");
  return {
    ...(authorizationUrl !== undefined && { authorizationUrl }),
    ...(tokenUrl !== undefined && { tokenUrl }),
    ...(refreshUrl !== undefined && { refreshUrl }),
    ...(deviceAuthorizationUrl !== undefined && { deviceAuthorizationUrl }),
    scopes: readScopes(flow),
    at: locationOf(flow),
  };
}

function readScopes(flow: Cursor): ReadonlyMap<string, string> {
  const scopes = memberCursor(flow, "scopes");
  if (scopes === undefined || !isObject(scopes.value)) return new Map();
  const texts = childCursors(scopes).filter(([name]) => !name.startsWith("x-"));
  return new Map(texts.map(([name, { value }]) => [name, typeof value === "string" ? value : ""]));
}

/** Nothing is generated from these texts, so one of another type is passed over. */
export function textMember(cursor: Cursor, key: string): string | undefined {
  const value = memberCursor(cursor, key)?.value;
  return typeof value === "string" ? value : undefined;
}
