import type { JsonObject } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { EmittedFile } from "../emitted-file.ts";

/** One product and its documents, the oldest version first. */
export interface Product {
  readonly name: string;
  readonly packageName: string;
  readonly apis: readonly ApiModel[];
}

/** The products of a run, in the order of their names. */
export function productsOf(apis: readonly ApiModel[], scope: string): readonly Product[] {
  const byName = new Map<string, ApiModel[]>();
  for (const api of apis) {
    const name = folderOf(api);
    byName.set(name, [...(byName.get(name) ?? []), api]);
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => ({
      name,
      packageName: scope === "" ? name : `${scope}/${name}`,
      apis: list.toSorted((a, b) => majorOf(a) - majorOf(b)),
    }));
}

/** The package's folder is the first part of the output's. */
function folderOf(api: ApiModel): string {
  return api.id.split("/", 1)[0] ?? api.product;
}

function majorOf(api: ApiModel): number {
  return Number(api.version?.slice(1) ?? 0);
}

/** The entry point of a document in its package: `./v1`, or `.` where it has no version. */
export function entryPoint(api: ApiModel): string {
  return api.version === undefined ? "." : `./${api.version}`;
}

/** `package.json` of a product: ESM, no dependency, an entry point for each version, its mocks and its document types. */
export function packageJson(product: Product): EmittedFile {
  const exports: Record<string, JsonObject> = {};
  for (const api of product.apis) {
    const entry = entryPoint(api);
    exports[entry] = target(product, api, "index");
    exports[`${entry}/mocks`] = target(product, api, "mocks");
    exports[`${entry}/openapi`] = target(product, api, "openapi");
  }
  const latest = product.apis.at(-1);
  const content = {
    name: product.packageName,
    version: semanticVersion(latest?.documentVersion ?? ""),
    description: oneLine(`Client of ${latest?.title ?? product.name}`),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports,
    files: ["dist"],
  };
  return { path: `${product.name}/package.json`, text: `${JSON.stringify(content, undefined, 2)}\n` };
}

/** In a checkout the sources serve, under the condition `@op/source`; a packed copy has the compiled modules. */
function target(product: Product, api: ApiModel, module: string): JsonObject {
  const below = api.version === undefined ? "" : `${api.version}/`;
  const compiled = `./dist/${product.name}/${below}${module}`;
  return { "@op/source": `./${below}${module}.ts`, types: `${compiled}.d.ts`, default: `${compiled}.js` };
}

/** npm wants a semantic version; a document's own may be a date, a word, or shorter. */
export function semanticVersion(text: string): string {
  const match = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?=$|[^\d.])/.exec(text.trim());
  return match === null ? "0.0.0" : [match[1], match[2] ?? 0, match[3] ?? 0].map(Number).join(".");
}

function oneLine(text: string): string {
  // Half of a surrogate pair, also one that was cut here, is no text: some readers of JSON refuse the whole file for it.
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .slice(0, 200)
    .toWellFormed();
}
