import type { ApiModel } from "../../model/api-model.ts";
import type { SecurityScheme } from "../../model/security.ts";
import { runtimeOauth, runtimeSignature } from "../runtime-path.ts";
import { literal, stringLiteral } from "../text/literal.ts";
import { code, type SourceText } from "../text/source-text.ts";
import type { Import } from "../text/typescript-file.ts";

/** The options that a client is made from, with what its credentials need around them. */
export interface WiredOptions {
  /** The expression: `{ ...options, baseUrl }`, or that with tokens or signatures around it. */
  readonly expression: SourceText;
  readonly imports: readonly Import[];
  /** The options take `signature`: how requests are signed and answers verified. */
  readonly hasSignatureOptions: boolean;
}

/** Wires the schemes whose credential is computed or fetched: each is one function around the options. */
export function wiredOptions(api: ApiModel, base: SourceText): WiredOptions {
  const schemes = [...api.securitySchemes.values()];
  const signed = schemes.filter((scheme) => scheme.signature !== undefined);
  const tokens = schemes.filter((scheme) => scheme.clientCredentials !== undefined);
  const hasSph1 = signed.some((scheme) => scheme.signature?.scheme === "SPH1");
  const withSignatures = signed.reduce((inner, scheme) => signedBy(scheme, inner), base);
  return {
    expression: tokens.reduce((inner, scheme) => tokensOf(api, scheme, inner), withSignatures),
    imports: [
      { from: runtimeOauth(api.id), values: tokens.length > 0 ? ["withClientCredentials"] : [] },
      {
        from: runtimeSignature(api.id),
        values: [...new Set(signed.map(({ signature }) => (signature?.scheme === "SPH1" ? "withSph1" : "withPivo1")))],
        types: hasSph1 ? ["Sph1Options"] : [],
      },
    ],
    hasSignatureOptions: hasSph1,
  };
}

function signedBy({ name, signature }: SecurityScheme, inner: SourceText): SourceText {
  if (signature?.scheme === "SPH1") return code`withSph1(${inner}, ${stringLiteral(name)}, options.signature)`;
  return code`withPivo1(${inner}, ${stringLiteral(name)})`;
}

function tokensOf(api: ApiModel, { name, clientCredentials }: SecurityScheme, inner: SourceText): SourceText {
  const requirements = [...api.security, ...api.operations.flatMap(({ security }) => security)].flat();
  const scopes = [...new Set(requirements.filter(({ scheme }) => scheme === name).flatMap((each) => each.scopes))];
  const endpoint = { ...clientCredentials, ...(scopes.length > 0 && { scopes }) };
  return code`withClientCredentials(${inner}, ${stringLiteral(name)}, ${literal(endpoint)})`;
}
