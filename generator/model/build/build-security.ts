import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { SecurityRequirement, SecurityScheme } from "../security.ts";
import { buildOAuthFlows, textMember } from "./build-oauth-flows.ts";
import type { BuildContext } from "./context.ts";
import { arrayMember, mapMember, stringMember, stringsMember } from "./read.ts";
import { buildClientCredentials, buildSignature } from "./build-signature.ts";
import { followed } from "./reference.ts";

/** The `security` alternatives of a document or an operation; `undefined` where it has none to say. */
export function buildSecurity(context: BuildContext, cursor: Cursor): readonly SecurityRequirement[] | undefined {
  return arrayMember(context, cursor, "security")?.map((alternative) =>
    childCursors(alternative).map(([scheme]) => ({
      scheme,
      scopes: stringsMember(context, alternative, scheme) ?? [],
    })),
  );
}

/** The security schemes of a document, by name. */
export function buildSecuritySchemes(context: BuildContext, root: Cursor): ReadonlyMap<string, SecurityScheme> {
  const holder = context.dialect === "2.0" ? root : memberCursor(root, "components");
  const key = context.dialect === "2.0" ? "securityDefinitions" : "securitySchemes";
  const schemes = new Map<string, SecurityScheme>();
  for (const [name, member] of holder === undefined ? [] : mapMember(context, holder, key)) {
    const cursor = followed(context, member, "security scheme");
    const scheme = cursor === undefined ? undefined : buildSecurityScheme(context, name, cursor);
    if (scheme !== undefined) schemes.set(name, scheme);
  }
  return schemes;
}

function buildSecurityScheme(context: BuildContext, name: string, cursor: Cursor): SecurityScheme | undefined {
  const type = stringMember(context, cursor, "type");
  const description = stringMember(context, cursor, "description");
  const head = { name, at: locationOf(cursor), ...(description !== undefined && { description }) };
  switch (type) {
    case "apiKey": {
      const location = stringMember(context, cursor, "in");
      const parameterName = stringMember(context, cursor, "name");
      if (parameterName === undefined || (location !== "header" && location !== "query" && location !== "cookie"))
        break;
      const signature = buildSignature(context, cursor);
      return { ...head, kind: "apiKey", in: location, parameterName, ...(signature !== undefined && { signature }) };
    }
    case "basic":
      return { ...head, kind: "http", scheme: "basic" };
    case "http":
      return httpScheme(head, (stringMember(context, cursor, "scheme") ?? "bearer").toLowerCase(), cursor);
    case "oauth2": {
      const clientCredentials = buildClientCredentials(context, cursor);
      const flows = buildOAuthFlows(context, cursor);
      return {
        ...head,
        kind: type,
        ...(clientCredentials !== undefined && { clientCredentials }),
        ...(flows !== undefined && { flows }),
      };
    }
    case "openIdConnect": {
      const openIdConnectUrl = textMember(cursor, "openIdConnectUrl");
      return { ...head, kind: type, ...(openIdConnectUrl !== undefined && { openIdConnectUrl }) };
    }
    case "mutualTLS":
      return { ...head, kind: type };
    default:
  }
  context.report(diagnostic("unknown-security-scheme", locationOf(cursor), { name, type: type ?? "" }));
  return undefined;
}

function httpScheme(
  head: Pick<SecurityScheme, "name" | "at" | "description">,
  scheme: string,
  cursor: Cursor,
): SecurityScheme {
  const bearerFormat = textMember(cursor, "bearerFormat");
  return { ...head, kind: "http", scheme, ...(bearerFormat !== undefined && { bearerFormat }) };
}
