import type { ApiModel } from "../../model/api-model.ts";
import { createNames } from "../names/names.ts";
import { docTag, docText } from "../text/doc.ts";
import { camelCase, identifier, pascalCase } from "../text/identifier.ts";
import { propertyName } from "../text/property-name.ts";
import { stringLiteral } from "../text/literal.ts";
import { code, join, type SourceText } from "../text/source-text.ts";

/** The holes of `sdk.ts.hbs`: every product with its versions, and the credentials of all of them. */
export function sdkView(apis: readonly ApiModel[]): object {
  const byProduct = new Map<string, ApiModel[]>();
  for (const api of apis) byProduct.set(api.product, [...(byProduct.get(api.product) ?? []), api]);
  const secured = apis.filter((api) => createNames(api).security.constants.size > 0);
  return {
    imports: apis.map((api) => {
      const { client } = names(api);
      const own = [code`${identifier(createNames(api).client)} as ${client}`, code`servers as ${serversName(api)}`];
      return { names: join(own, ", "), from: stringLiteral(`../${api.id}/client.ts`) };
    }),
    credentialImports: secured.map((api) => ({
      names: code`Credentials as ${credentialsName(api)}`,
      from: stringLiteral(`../${api.id}/security.ts`),
    })),
    hasMounts: apis.some((api) => api.lifecycle?.mount !== undefined),
    credentials: secured.length === 0 ? code`object` : join(secured.map(credentialsName), " & "),
    products: [...byProduct].map(([product, versions]) => ({
      name: identifier(camelCase(product)),
      doc: docText(versions.at(-1)?.title),
      type: code`{ ${join(
        versions.map((api) => code`${versionDoc(api)}readonly ${versionKey(api)}: ${names(api).client};`),
        "\n",
      )} }`,
      versions: versions.map((api) => ({
        key: versionKey(api),
        member: identifier(camelCase(api.id)),
        client: names(api).client,
        servers: serversName(api),
        baseUrl: baseUrlOf(api),
      })),
    })),
  };
}

/** The caller's base URL is one origin for all: a product with a host of its own stands there under its mount. */
function baseUrlOf(api: ApiModel): SourceText {
  const mount = api.lifecycle?.mount;
  if (mount === undefined) return code`options.baseUrl`;
  return code`(options.baseUrl && mountedUrl(options.baseUrl, ${stringLiteral(mount)}))`;
}

function names(api: ApiModel): { readonly client: SourceText } {
  return { client: identifier(`${pascalCase(api.id)}Client`) };
}

function serversName(api: ApiModel): SourceText {
  return identifier(`${camelCase(api.id)}Servers`);
}

function credentialsName(api: ApiModel): SourceText {
  return identifier(`${pascalCase(api.id)}Credentials`);
}

function versionKey(api: ApiModel): SourceText {
  return propertyName(api.version ?? "latest");
}

function versionDoc(api: ApiModel): SourceText {
  const { status, successor } = api.lifecycle ?? {};
  if (status === "experimental") return docText([docTag("@experimental", "")]);
  if (status !== "deprecated") return docText();
  return docText([docTag("@deprecated", successor === undefined ? "" : `Use ${successor}.`)]);
}
