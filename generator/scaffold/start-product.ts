import { mkdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import { templatesFolder } from "../assets/templates.ts";
import { productName } from "../load/name-document.ts";
import { copyVersion, newestVersion } from "./copy-version.ts";

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

/**
 * Writes the document of a new product version. The first is minimal and valid, with the shared parts wired; a further one
 * starts from the newest that is there. Replaces nothing.
 */
export async function startProduct({ cwd, specs, product, version }: StartOptions): Promise<Started> {
  const folder = resolve(cwd, specs);
  if (product === "common") return refused('"common" is the folder of what the products share: choose another name.');
  if (/^v\d+$/.test(product)) return refused(`"${product}" is a version: name the product first.`);
  if (productName(product) !== product)
    return refused(`"${product}" means something else in the output: choose another name.`);
  const present = await newestVersion(join(folder, product));
  const chosen = version ?? `v${Number(present?.slice(1) ?? 0) + 1}`;
  const place = { path: `${specs}/${product}/${chosen}/openapi.yaml`, target: join(folder, product, chosen) };
  if (existsSync(join(place.target, "openapi.yaml")))
    return refused(`${place.path} is there already: nothing was written.`);
  if (present !== undefined) {
    const copied = await copyVersion({ folder: join(folder, product), from: present, to: chosen });
    if (copied !== undefined) {
      const path = `${specs}/${product}/${chosen}/${copied}`;
      return { kind: "started", path, nextSteps: stepsFromPresent(path, product, present, chosen) };
    }
  }
  const absent = ["responses.yaml", "parameters.yaml", "security-schemes.yaml"].filter(
    (file) => !existsSync(join(folder, "common", file)),
  );
  if (absent.length > 0) return refused(`${specs}/common has no ${absent.join(", ")}: a product is wired to these.`);
  const text = await firstDocument(product, chosen);
  await mkdir(place.target, { recursive: true });
  await writeFile(join(place.target, "openapi.yaml"), text, { flag: "wx" });
  return { kind: "started", path: place.path, nextSteps: nextSteps(place.path, product, chosen) };
}

async function firstDocument(product: string, version: string): Promise<string> {
  const template = await readFile(fileURLToPath(new URL("product/openapi.yaml.hbs", templatesFolder)), "utf8");
  const words = product.split("-");
  return Handlebars.compile(template, { strict: true, noEscape: true, knownHelpersOnly: true })({
    title: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "),
    noun: words.join(" "),
    product,
    version,
    documentVersion: `${version.slice(1)}.0.0`,
    listOperation: `list${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`,
  });
}

function nextSteps(path: string, product: string, version: string): readonly string[] {
  return [
    `Describe the operations in ${path}.`,
    "npm run generate",
    `npm install, once, so that npm links @op/${product}.`,
    `import { ... } from "@op/${product}/${version}"`,
  ];
}

function stepsFromPresent(path: string, product: string, present: string, version: string): readonly string[] {
  return [
    `Make the change in ${path}: it says what ${present} says, under ${version}.`,
    `Copy sandbox.ts and seed.yaml of ${present} if the sandbox is to behave the same, and read them through: they name operations and fields.`,
    `When ${version} is in production, mark ${present} deprecated: x-lifecycle, x-successor: ${product}/${version}, x-deprecated-since, x-sunset.`,
    "npm run generate",
    `import { ... } from "@op/${product}/${version}"`,
  ];
}

function refused(reason: string): Started {
  return { kind: "refused", reason };
}
