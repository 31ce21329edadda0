import type { EmittedFile } from "../emitted-file.ts";

/** `package.json` of the catalogue. */
export function catalogPackage(scope: string): EmittedFile {
  const content = {
    name: scope === "" ? "catalog" : `${scope}/catalog`,
    version: "0.0.0",
    description: "The products of the family, their versions and operations, as typed data",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ".": {
        "@op/source": "./index.ts",
        types: "./dist/catalog/index.d.ts",
        default: "./dist/catalog/index.js",
      },
    },
    files: ["dist"],
  };
  return { path: "catalog/package.json", text: `${JSON.stringify(content, undefined, 2)}\n` };
}
