import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGenerated } from "../../../scripts/build/build-generated.ts";
import { CompileError } from "../../../scripts/build/compile.ts";
import { putFiles, snapshot, temporaryFolder } from "../write/folder-fixture.ts";
import { runTool } from "./run-fixture.ts";

const project = join(import.meta.dirname, "../../..");
const things = `openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
servers: [{ url: https://things.example }]
paths:
  /v1/things/{id}:
    get:
      operationId: getThing
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
components:
  schemas:
    Thing: { type: object, required: [name], properties: { name: { type: string } } }
`;

const consumer = `import { ThingsClient, getThing, type Thing } from "@op/things/v1";
import { createThingsMocks } from "@op/things/v1/mocks";
import type { components } from "@op/things/v1/openapi";

const client = new ThingsClient({ fetch: createThingsMocks().fetch });
export const thing: Thing = await client.getThing({ id: "1" });
export const same: components["schemas"]["Thing"] = thing;
// @ts-expect-error the name is a string
export const wrong: number = thing.name;
// @ts-expect-error the id is missing
await client.getThing({});
export { getThing };
`;

/** A project that has the packed package, and nothing else, installed. */
function installed(out: string): string {
  const folder = temporaryFolder();
  const target = join(folder, "node_modules/@op/things");
  mkdirSync(target, { recursive: true });
  for (const part of ["package.json", "dist"])
    cpSync(join(out, "things", part), join(target, part), { recursive: true });
  putFiles(folder, { "package.json": '{ "type": "module" }\n', "consumer.ts": consumer });
  return folder;
}

async function generated(): Promise<string> {
  const cwd = temporaryFolder();
  putFiles(cwd, { "specs/things/v1/openapi.yaml": things });
  expect(await runTool(["generate", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  return join(cwd, "generated");
}

describe("a package that is built", () => {
  test("holds its entry points and what they need, with no import that leaves it", async () => {
    const out = await generated();
    expect(buildGenerated(out)).toContain("@op/things");
    const dist = snapshot(join(out, "things/dist"));
    expect(Object.keys(dist)).toEqual(
      expect.arrayContaining(["things/v1/index.js", "things/v1/index.d.ts", "runtime/client/index.js"]),
    );
    for (const [path, text] of Object.entries(dist)) {
      for (const [, specifier = ""] of text.matchAll(/^(?:import|export)[^"']*from ["']([^"']+)["']/gm)) {
        expect(`${path}: ${specifier}`).toMatch(/: \.\.?\/.*\.js$/);
      }
    }
    const foreign = readdirSync(join(out, "things")).filter((name) => name.startsWith(".dist"));
    expect(foreign).toEqual([]);
  });

  test("is used from TypeScript in both resolutions by both compilers, and from JavaScript", async () => {
    const out = await generated();
    buildGenerated(out);
    const folder = installed(out);
    for (const [module, moduleResolution] of [
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ]) {
      for (const compiler of ["typescript", "typescript7"]) {
        const lib = ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"];
        const compilerOptions = {
          module,
          moduleResolution,
          lib,
          target: "ES2022",
          strict: true,
          noEmit: true,
          types: [],
        };
        putFiles(folder, { "tsconfig.json": JSON.stringify({ compilerOptions, files: ["consumer.ts"] }) });
        const run = spawnSync(process.execPath, [join(project, "node_modules", compiler, "bin/tsc"), "-p", folder], {
          encoding: "utf8",
        });
        expect({ compiler, moduleResolution, printed: run.stdout }).toEqual({
          compiler,
          moduleResolution,
          printed: "",
        });
      }
    }
    putFiles(folder, {
      "use.mjs": 'import * as v1 from "@op/things/v1"; console.log(typeof v1.getThing, typeof v1.ThingsClient);',
    });
    expect(spawnSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" }).stdout).toBe(
      "function function\n",
    );
  });

  test("keeps its last build where a source does not type-check", async () => {
    const out = await generated();
    buildGenerated(out);
    const before = snapshot(join(out, "things/dist"));
    putFiles(out, { "things/v1/broken.ts": "export const wrong: number = 'text';\n" });
    expect(() => buildGenerated(out)).toThrow(CompileError);
    expect(snapshot(join(out, "things/dist"))).toEqual(before);
  });
});
