import type { SandboxModule } from "../../load/read-sandbox-sources.ts";
import type { EmittedFile } from "../emitted-file.ts";

/**
 * A module of the documents' folder as the sandbox's package has it. Between themselves such modules import relatively,
 * and keep the places that they have to each other; packages become the folders that the packages are made of.
 */
export function copiedModule({ path, text }: SandboxModule, scope: string): EmittedFile {
  const target = `sandbox/specs/${path}`;
  const up = "../".repeat(target.split("/").length - 1);
  const prefix = scope === "" ? "" : `${scope}/`;
  const own = text.replace(importedModule, (whole, before: string, name: string, after: string) => {
    if (name.startsWith(".") || !name.startsWith(prefix)) return whole;
    return `${before}${up}${moduleOf(name.slice(prefix.length))}${after}`;
  });
  return { path: target, text: `// Copied from specs/${path}. Do not edit.\n\n${own}` };
}

/** Of an import or export declaration, or an `import()`: what stands before the module's name, the name, the quote. */
const importedModule = /(\b(?:from|import)\s*\(?\s*")([^"\n]+)(")/g;

/** The module behind an entry point of a generated package. */
function moduleOf(entry: string): string {
  if (entry === "sandbox/behaviour") return "runtime/sandbox/behaviour/index.ts";
  if (entry === "catalog") return "catalog/index.ts";
  if (entry.startsWith("sandbox/")) return `${entry}.ts`;
  const [product = "", version, module = "index"] = entry.split("/");
  const isVersioned = version !== undefined && /^v\d+$/.test(version);
  return isVersioned ? `${product}/${version}/${module}.ts` : `${product}/${version ?? "index"}.ts`;
}
