import { readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** A compiled module and the modules that it imports by relative path. */
export interface CompiledModule {
  /** Below the folder of the compiled tree, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/**
 * Reads a compiled JavaScript or declaration file. A declaration still imports `./x.ts`, because the compiler rewrites only
 * JavaScript; it is made `./x.js` here, which every version and mode of TypeScript resolves to the declaration beside it.
 */
export function readModule(root: string, path: string): CompiledModule {
  const text = readFileSync(posix.join(root, path), "utf8");
  const isDeclaration = path.endsWith(".d.ts");
  const imports: string[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const { fileName, pos } of ts.preProcessFile(text, true, true).importedFiles) {
    if (!fileName.startsWith(".")) continue;
    const specifier = fileName.replace(/(?<!\.d)\.ts$/, ".js");
    const target = posix.join(posix.dirname(path), specifier);
    imports.push(isDeclaration ? target.replace(/\.js$/, ".d.ts") : target);
    // `pos` is where the opening quote stands.
    parts.push(text.slice(end, pos + 1), specifier);
    end = pos + 1 + fileName.length;
  }
  return { path, text: [...parts, text.slice(end)].join(""), imports };
}

/** All modules that some modules need, themselves included, each once. */
export function reachableModules(root: string, entries: readonly string[]): readonly CompiledModule[] {
  const found = new Map<string, CompiledModule>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const module = readModule(root, path);
    found.set(path, module);
    waiting.push(...module.imports);
  }
  return [...found.values()];
}
