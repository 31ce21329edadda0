import type { ApiModel } from "../../model/api-model.ts";
import type { JsonObject } from "../../load/loaded-document.ts";
import type { Operation } from "../../model/operation.ts";
import { namedServers } from "../client/servers.ts";
import { object } from "../contract/schema-contract.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { createNames } from "../names/names.ts";
import { entryPoint, productsOf, type Product } from "../package/package-json.ts";
import { docTag, docText } from "../text/doc.ts";
import { literal } from "../text/literal.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { basePaths } from "./base-paths.ts";
import { catalogPackage } from "./catalog-package.ts";

/**
 * Emits `catalog/`, the family as typed data, where the documents carry the platform's metadata (`x-lifecycle`): what the
 * SDK, the checks, the sandbox and the portal read instead of lists of their own.
 */
export function emitCatalog(apis: readonly ApiModel[], scope: string): readonly EmittedFile[] {
  if (!apis.some((api) => api.lifecycle !== undefined)) return [];
  const products = productsOf(apis, scope);
  return [catalogPackage(scope), { path: "catalog/index.ts", text: catalogModule(products) }];
}

function catalogModule(products: readonly Product[]): string {
  const names = join(
    products.map(({ name }) => literal(name)),
    " | ",
  );
  const declarations: readonly SourceText[] = [
    code`// Generated from the documents of all products by generator/emit/catalog. Do not edit.`,
    code`${docText("The name of a product.")}export type ProductName = ${names};`,
    code`export type Lifecycle = "experimental" | "in-development" | "in-production" | "deprecated";`,
    code`export type Category = "Banking" | "Wealth" | "Mobility";`,
    code`export type SecurityLevel = "High" | "Substantial" | "Basic" | "Open";`,
    code`${docText("One operation of a product version.")}export interface CatalogOperation {
      ${docText("The name of its function in the client package.")}readonly name: string;
      readonly method: string;
      readonly path: string;
      readonly summary?: string;
      readonly deprecated?: boolean;
      ${docText("The security schemes that a call needs, as alternatives.")}readonly credentials?: readonly (readonly string[])[];
      ${docText("The business error codes that it can answer with.")}readonly errorCodes?: readonly string[];
    }`,
    code`${docText("One version of a product.")}export interface CatalogVersion {
      readonly version: string;
      ${docText("What a client imports.")}readonly entryPoint: string;
      readonly title: string;
      readonly lifecycle?: Lifecycle;
      ${docText("The product version that takes its place, as `<product>/<version>`.")}readonly successor?: string;
      ${docText("Since when it is deprecated: a date.")}readonly deprecated?: string;
      ${docText("Until when it is served: a date.")}readonly sunset?: string;
      readonly category?: Category;
      readonly securityLevel?: SecurityLevel;
      ${docText("The longest prefixes without parameters that its paths share.")}readonly basePaths: readonly string[];
      ${docText("Other prefixes that a gateway answers the same operations under.")}readonly pathAliases?: Readonly<Record<string, string>>;
      ${docText("Where a product with a host of its own stands when all are served from one origin.")}readonly mount?: string;
      ${docText("The base URL of each environment.")}readonly servers: Readonly<Record<string, string>>;
      readonly operations: readonly CatalogOperation[];
    }`,
    code`${docText("One product.")}export interface CatalogProduct {
      readonly product: ProductName;
      readonly packageName: string;
      readonly versions: readonly CatalogVersion[];
    }`,
    code`${docText("All products, by name, each with its versions, the oldest first.")}export const catalog: readonly CatalogProduct[] = ${literal(products.map(productEntry))};`,
    code`${docText("A product of the catalogue.", [docTag("@throws", "RangeError when there is none of that name.")])}export function productOf(name: ProductName): CatalogProduct {
      const found = catalog.find(({ product }) => product === name);
      if (found === undefined) throw new RangeError(\`There is no product "\${name}".\`);
      return found;
    }`,
  ];
  return `${join(declarations, "\n\n")}\n`;
}

function productEntry(product: Product): JsonObject {
  return object([
    ["product", product.name],
    ["packageName", product.packageName],
    ["versions", product.apis.map((api) => versionEntry(product, api))],
  ]);
}

function versionEntry(product: Product, api: ApiModel): JsonObject {
  const names = createNames(api);
  return object([
    ["version", api.version ?? ""],
    ["entryPoint", `${product.packageName}${entryPoint(api).slice(1)}`],
    ["title", api.title],
    ["lifecycle", api.lifecycle?.status],
    ["successor", api.lifecycle?.successor],
    ["deprecated", api.lifecycle?.deprecated],
    ["sunset", api.lifecycle?.sunset],
    ["category", api.lifecycle?.category],
    ["securityLevel", api.lifecycle?.securityLevel],
    ["basePaths", basePaths(api.operations.map((operation) => operation.path))],
    ["pathAliases", api.lifecycle?.pathAliases === undefined ? undefined : object([...api.lifecycle.pathAliases])],
    ["mount", api.lifecycle?.mount],
    ["servers", object(namedServers(api).map(({ name, server }) => [name, server.url]))],
    [
      "operations",
      api.operations.map((operation) => operationEntry(operation, names.operations.get(operation)?.function ?? "")),
    ],
  ]);
}

function operationEntry(operation: Operation, name: string): JsonObject {
  const credentials = operation.security.map((requirement) => requirement.map(({ scheme }) => scheme));
  return object([
    ["name", name],
    ["method", operation.method],
    ["path", operation.path],
    ["summary", operation.summary],
    ["deprecated", operation.deprecated ? true : undefined],
    ["credentials", credentials.length === 0 ? undefined : credentials],
    ["errorCodes", operation.errorCodes.size === 0 ? undefined : [...operation.errorCodes.keys()]],
  ]);
}
