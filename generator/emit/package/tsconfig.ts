import type { EmittedFile } from "../emitted-file.ts";

/** `tsconfig.json` of the whole output: strict, no types but the language's and the web's, nothing written. */
export function tsconfig(): EmittedFile {
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
    exclude: ["**/dist", "**/node_modules"],
  };
  return { path: "tsconfig.json", text: `${JSON.stringify(content, undefined, 2)}\n` };
}
