import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import { templatesFolder } from "../assets/templates.ts";
import { productName } from "../load/name-document.ts";

/** What `op-api new` is asked for; product and version are already known to be well-formed. */
export interface StartOptions {
  readonly cwd: string;
  /** The folder of the products. */
  readonly specs: string;
  readonly product: string;
  /** Default: the one after the newest. */
  readonly version: string | undefined;
}

/** What became of it. */
export type Started =
  | { readonly kind: "started"; readonly path: string; readonly nextSteps: readonly string[] }
  | { readonly kind: "refused"; readonly reason: string };

/** Writes the document of a new product version: minimal, valid, with the shared parts wired. Replaces nothing. */
export async function startProduct({ cwd, specs, product, version }: StartOptions): Promise<Started> {
  const folder = resolve(cwd, specs);
  if (product === "common") return refused('"common" is the folder of what the products share: choose another name.');
  if (/^v\d+$/.test(product)) return refused(`"${product}" is a version: name the product first.`);
  if (productName(product) !== product)
    return refused(`"${product}" means something else in the output: choose another name.`);
  const absent = ["responses.yaml", "parameters.yaml", "security-schemes.yaml"].filter(
    (file) => !existsSync(join(folder, "common", file)),
  );
  if (absent.length > 0) return refused(`${specs}/common has no ${absent.join(", ")}: a product is wired to these.`);
  const chosen = version ?? (await nextVersion(join(folder, product)));
  const path = `${specs}/${product}/${chosen}/openapi.yaml`;
  const target = join(folder, product, chosen, "openapi.yaml");
  if (existsSync(target)) return refused(`${path} is there already: nothing was written.`);
  const template = await readFile(fileURLToPath(new URL("product/openapi.yaml.hbs", templatesFolder)), "utf8");
  const words = product.split("-");
  const text = Handlebars.compile(template, { strict: true, noEscape: true, knownHelpersOnly: true })({
    title: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "),
    noun: words.join(" "),
    product,
    version: chosen,
    documentVersion: `${chosen.slice(1)}.0.0`,
    listOperation: `list${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`,
  });
  await mkdir(join(folder, product, chosen), { recursive: true });
  await writeFile(target, text, { flag: "wx" });
  return { kind: "started", path, nextSteps: nextSteps(path, product, chosen) };
}

async function nextVersion(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const versions = names.flatMap((name) => (/^v\d+$/.test(name) ? [Number(name.slice(1))] : []));
  return `v${Math.max(0, ...versions) + 1}`;
}

function nextSteps(path: string, product: string, version: string): readonly string[] {
  return [
    `Describe the operations in ${path}.`,
    "npm run generate",
    `npm install, once, so that npm links @op/${product}.`,
    `import { ... } from "@op/${product}/${version}"`,
  ];
}

function refused(reason: string): Started {
  return { kind: "refused", reason };
}
