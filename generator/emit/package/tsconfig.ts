import type { EmittedFile } from "../emitted-file.ts";

/** What runs in Node only: it is checked where Node's types are, as those who build it have them. */
const nodeOnly = [
  ...["sandbox/bin.ts", "sandbox/node.ts"],
  ...["node", "store/open-store.ts", "store/sqlite-*", "store/postgres-*", "store/redis-*"].map(
    (path) => `runtime/sandbox/${path}`,
  ),
];

/** `tsconfig.json` of the whole output: strict, no types but the language's and the web's, nothing written. */
export function tsconfig(hasSandbox: boolean): EmittedFile {
  const content = {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: "nodenext",
      moduleResolution: "nodenext",
      moduleDetection: "force",
      types: [],
      strict: true,
      noUnusedLocals: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      erasableSyntaxOnly: true,
      verbatimModuleSyntax: true,
      allowImportingTsExtensions: true,
      noEmit: true,
    },
    include: ["**/*.ts"],
    exclude: ["**/dist", "**/node_modules", ...(hasSandbox ? nodeOnly : [])],
  };
  return { path: "tsconfig.json", text: `${JSON.stringify(content, undefined, 2)}\n` };
}
