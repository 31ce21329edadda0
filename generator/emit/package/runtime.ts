import type { EmittedFile } from "../emitted-file.ts";

/** The runtimes as they ship: the hand-written sources with the header that says so, and a package of their own. */
export function runtimePackage(sources: readonly EmittedFile[], scope: string): readonly EmittedFile[] {
  const target = (module: string) => ({
    "@op/source": `./${module}/index.ts`,
    types: `./dist/runtime/${module}/index.d.ts`,
    default: `./dist/runtime/${module}/index.js`,
  });
  const content = {
    name: scope === "" ? "runtime" : `${scope}/runtime`,
    version: "0.0.0",
    description: "What the generated clients and mocks have in common",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: { "./client": target("client"), "./mocks": target("mocks") },
    files: ["dist"],
  };
  return [
    { path: "runtime/package.json", text: `${JSON.stringify(content, undefined, 2)}\n` },
    ...sources.map(({ path, text }) => ({
      path: `runtime/${path}`,
      text: `// Copied from generator/runtime/${path}. Do not edit.\n\n${text}`,
    })),
  ];
}
