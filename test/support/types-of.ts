import { readAssets } from "../../generator/assets/assets.ts";
import { emit } from "../../generator/emit/emit.ts";
import { formatFiles } from "../../generator/format/format-files.ts";
import { readableModel } from "./model-of.ts";

const assets = readAssets();

/** One file that is generated of a document given as its text: `types.ts`, `operations/pets.ts`. */
export async function generatedFile(text: string, path: string): Promise<string> {
  const files = await formatFiles(emit(readableModel(text), await assets));
  return files.find((file) => file.path === `api/${path}`)?.text ?? "";
}

/**
 * What one type in `types.ts` is declared as, on one line, without documentation: `{ a?: string }`, `Pet | null`.
 *
 * @param schemas The members of `components.schemas`, as YAML in flow style: `A: { type: string }`.
 */
export async function typeOf(name: string, schemas: string, operations = ""): Promise<string> {
  const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
  const text = `${head}paths: { ${operations} }\ncomponents: { schemas: { ${schemas} } }\n`;
  const source = (await generatedFile(text, "types.ts")).replace(/\/\*\*.*?\*\/\s*/gs, "");
  const [, type = "", members = ""] =
    new RegExp(`^export (?:type ${name} =\\s*(.*?);|interface ${name} (\\{.*?^\\}))$`, "ms").exec(source) ?? [];
  return `${type}${members}`.replace(/\s+/g, " ").replace(/^\| /, "").replace(/; \}/g, " }").trim();
}
