import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow, writeFiles } from "./file-tree.ts";

/**
 * Makes the TypeScript of every README below an output folder modules of their own, that import the packages by name as a
 * consumer does: through `node_modules` and `exports`.
 *
 * @returns The path of the `tsconfig.json` that checks them.
 */
export function writeReadmeCalls(out: string): string {
  const modules = filesBelow(out)
    .filter((path) => /^[^/]+\/README\.md$/.test(path))
    .flatMap((path) =>
      blocksOf(readFileSync(join(out, path), "utf8")).map((text, index) => callModule(path, index, text)),
    );
  writeFiles(out, [...modules, ["readme-calls/package.json", '{ "type": "module" }']]);
  linkPackages(out);
  const config = {
    extends: "./tsconfig.json",
    // What a call gives is there to be looked at: nothing uses it.
    compilerOptions: { customConditions: ["@op/source"], noUnusedLocals: false },
    include: ["readme-calls/*.ts"],
  };
  writeFiles(out, [["tsconfig.readme-calls.json", JSON.stringify(config)]]);
  return join(out, "tsconfig.readme-calls.json");
}

/** The blocks of each section together: a second block goes on where the first one ended. */
function blocksOf(markdown: string): readonly string[] {
  return markdown.split(/^## /m).flatMap((section) => {
    const blocks = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = ""]) => block);
    return blocks.length === 0 ? [] : [blocks.join("\n")];
  });
}

function callModule(readme: string, index: number, text: string): readonly [path: string, text: string] {
  return [`readme-calls/${dirname(readme)}-${index}.ts`, `${text}\nexport {};\n`];
}

/** Each package under its own name, as npm would link a workspace. */
function linkPackages(out: string): void {
  for (const entry of readdirSync(out, { withFileTypes: true })) {
    const file = join(out, entry.name, "package.json");
    if (!entry.isDirectory() || !existsSync(file)) continue;
    const { name }: { name?: string } = JSON.parse(readFileSync(file, "utf8"));
    if (name === undefined) continue;
    mkdirSync(dirname(join(out, "node_modules", name)), { recursive: true });
    symlinkSync(join(out, entry.name), join(out, "node_modules", name));
  }
}
