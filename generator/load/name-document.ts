const genericNames = new Set(["openapi", "swagger", "index", "api", "root", "main", "spec"]);
const versionFolder = /^v\d+$/i;
/** Folders of the output that are not a product's. */
const reservedProducts = new Set(["runtime", "sandbox", "sdk", "catalog", "node_modules", "dist", "manifest"]);

/** The product and the version that a document's path tells. */
export interface DocumentName {
  readonly product: string;
  readonly version?: string;
}

/**
 * Names a document by its path, so that there is no list to keep in step: `payments/v1/openapi.yaml` is product
 * `payments`, version `v1`; `stripe.json` is product `stripe`; `train-travel/openapi.yaml` is product `train-travel`.
 *
 * @param parts the path's segments, from the input folder (or as many parents as are known) to the file
 * @param fallback the product's name where the path has none to give
 */
export function nameDocument(parts: readonly string[], fallback: string): DocumentName {
  const stem = (parts.at(-1) ?? "").replace(/\.(ya?ml|json)$/i, "");
  const folders = parts.slice(0, -1);
  const words = genericNames.has(stem.toLowerCase()) ? folders : [...folders, stem];
  const last = words.at(-1);
  if (last !== undefined && versionFolder.test(last) && words.length > 1) {
    return { product: productName(words.slice(0, -1).join("-")), version: last.toLowerCase() };
  }
  return { product: productName(words.length > 0 ? words.join("-") : fallback) };
}

/** Lower case ASCII letters, digits and single hyphens: a legal npm package name and a safe folder on every system. */
export function productName(text: string): string {
  const name = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100)
    .replace(/-+$/, "");
  if (name === "") return "api";
  return reservedProducts.has(name) || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}-api` : name;
}
