import type { SecurityScheme } from "../../model/security.ts";
import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { runtimeClient, runtimeOauth, runtimeSignature } from "../runtime-path.ts";
import { docText } from "../text/doc.ts";
import { identifier } from "../text/identifier.ts";
import { stringLiteral } from "../text/literal.ts";
import { propertyName } from "../text/property-name.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { typescriptFile } from "../text/typescript-file.ts";

/**
 * Emits `security.ts`, one constant for each security scheme, and the credentials that fill them:
 *
 *     export const apiKey: SecurityScheme = { name: "apiKey", in: "header", as: "x-api-key" };
 *
 *     export interface Credentials { apiKey?: Credential }
 */
export function emitSecurity(context: EmitContext): readonly EmittedFile[] {
  const { api, names } = context;
  const schemes = [...names.security.constants].flatMap(([key, name]) => {
    const scheme = api.securitySchemes.get(key);
    return scheme === undefined ? [] : [{ scheme, name }];
  });
  const used = new Set<string>(schemes.length === 0 ? [] : ["SecurityScheme"]);
  const constants = schemes.map(
    ({ scheme, name }) =>
      code`${docText(scheme.description)}export const ${identifier(name)}: SecurityScheme = ${schemeLiteral(scheme)};`,
  );
  const members = schemes.map(({ scheme }) => {
    const types = credentialTypes(scheme);
    for (const type of types) used.add(type);
    return code`${docText(scheme.description)}${propertyName(scheme.name)}?: ${join(types.map(identifier), " | ")};`;
  });
  const doc = docText("What this API asks for, by security scheme.");
  const credentials =
    members.length === 0
      ? code`${doc}export type Credentials = Record<string, never>;`
      : code`${doc}export interface Credentials { ${join(members, "\n")} }`;
  const from = (names: readonly string[]) => names.filter((name) => used.has(name));
  const others = new Set([...signatureTypes, ...oauthTypes]);
  const imports = [
    {
      from: runtimeClient(api.id),
      values: schemes.some(({ scheme }) => isBasic(scheme)) ? ["basic"] : [],
      types: [...used].filter((name) => !others.has(name)),
    },
    { from: runtimeOauth(api.id), types: from(oauthTypes) },
    { from: runtimeSignature(api.id), types: from(signatureTypes) },
  ];
  return [typescriptFile(context, "security.ts", "security", imports, [...constants, credentials])];
}

const signatureTypes: readonly string[] = ["Sph1Credential", "SigningKey"];
const oauthTypes: readonly string[] = ["ClientSecret"];

/** What fills a scheme: a text or what gives one; a name and a password; what signs; a client with its secret. */
function credentialTypes(scheme: SecurityScheme): readonly string[] {
  if (scheme.signature !== undefined) return [scheme.signature.scheme === "SPH1" ? "Sph1Credential" : "SigningKey"];
  if (isBasic(scheme)) return ["BasicCredential"];
  return scheme.clientCredentials === undefined ? ["Credential"] : ["Credential", "ClientSecret"];
}

function isBasic(scheme: SecurityScheme): boolean {
  return scheme.kind === "http" && scheme.scheme === "basic";
}

function schemeLiteral(scheme: SecurityScheme): SourceText {
  const name = code`name: ${stringLiteral(scheme.name)}`;
  if (scheme.kind === "apiKey") {
    const place = stringLiteral(scheme.in ?? "header");
    return code`{ ${name}, in: ${place}, as: ${stringLiteral(scheme.parameterName ?? "")} }`;
  }
  const header = code`${name}, in: "header", as: "authorization"`;
  if (isBasic(scheme)) return code`{ ${header}, write: basic }`;
  // A scheme without a well-known form (digest, hoba, ...) takes the whole value of the header from the caller.
  const isBearer = scheme.kind !== "http" || scheme.scheme === "bearer";
  return isBearer ? code`{ ${header}, prefix: "Bearer " }` : code`{ ${header} }`;
}
