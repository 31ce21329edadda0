import type { SandboxSeed } from "../../load/read-sandbox-sources.ts";
import type { JsonObject } from "../../load/loaded-document.ts";
import type { EmittedFile } from "../emitted-file.ts";

/** `package.json` of the sandbox: a library for tests, a behaviour kit, a server with a bin. */
export function sandboxPackage(seeds: readonly SandboxSeed[], scope: string): EmittedFile {
  const exports: Record<string, JsonObject> = {
    ".": target("./index", "sandbox/index"),
    "./behaviour": target("./behaviour", "sandbox/behaviour"),
    "./node": target("./node", "sandbox/node"),
  };
  for (const { name } of seeds) exports[`./seeds/${name}`] = target(`./seeds/${name}`, `sandbox/seeds/${name}`);
  const content = {
    name: scope === "" ? "sandbox" : `${scope}/sandbox`,
    version: "1.0.0",
    description: "The bank on your own machine: every product behind the platform's rules",
    type: "module",
    engines: { node: ">=22.19" },
    bin: { "op-sandbox": "./dist/command/bin.js" },
    exports,
    dependencies: { ioredis: "6.0.0", pg: "8.23.1" },
    files: ["dist"],
  };
  return { path: "sandbox/package.json", text: `${JSON.stringify(content, undefined, 2)}\n` };
}

function target(source: string, compiled: string): JsonObject {
  return { "@op/source": `${source}.ts`, types: `./dist/${compiled}.d.ts`, default: `./dist/${compiled}.js` };
}
