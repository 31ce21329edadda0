import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { familyOfDocuments } from "../../../generator/serve/documents-family.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = temporaryFolder("family");

async function served(name: string, document: object) {
  writeFileSync(
    join(folder, name),
    JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, ...document }),
  );
  return familyOfDocuments({ input: name, cwd: folder });
}

const reference = (target: string) => ({
  "/a": {
    get: { responses: { 200: { description: "d", content: { "application/json": { schema: { $ref: target } } } } } },
  },
});
const filler = { "x-filler": "x".repeat(1_100_000) };

describe("a document with an error is not served, and the error is told", () => {
  test.each([
    ["small.json", {}],
    // Large documents are looked at less closely: nothing of this kind may slip through all the same.
    ["large.json", filler],
  ])("%s", async (name, more) => {
    const dangling = await served(name, { ...more, paths: reference("#/components/schemas/Nowhere") });
    expect(dangling.family).toBeUndefined();
    expect(dangling.diagnostics.map(({ code }) => code)).toEqual(["reference-not-found"]);
    expect([...dangling.sources.keys()]).toEqual([name]);

    const operation = { operationId: "same", responses: { 200: { description: "d" } } };
    const twice = await served(name, { ...more, paths: { "/a": { get: operation }, "/b": { get: operation } } });
    expect(twice.diagnostics.map(({ code }) => code)).toContain("duplicate-operation-id");
  });

  test("a file that is not there", async () => {
    const { family, diagnostics } = await familyOfDocuments({ input: "nothing.json", cwd: folder });
    expect([family, diagnostics.map(({ code }) => code)]).toEqual([undefined, ["file-unreadable"]]);
  });
});

test("a large document and a small one have the same contract", async () => {
  const paths = reference("#/components/schemas/A");
  const components = { schemas: { A: { type: "object", properties: { again: { $ref: "#/components/schemas/A" } } } } };
  const contracts = await Promise.all(
    [{}, filler].map(async (more) => {
      const { family } = await served("one.json", { ...more, paths, components });
      const parts = await family?.products[0]?.load();
      return JSON.parse(JSON.stringify(parts?.contract));
    }),
  );
  expect(contracts[0].operations).toEqual({ getA: expect.objectContaining({ method: "GET", path: "/a" }) });
  expect(contracts[1]).toEqual(contracts[0]);
});

test("operations go by their id, others by method and path", async () => {
  const operation = { responses: { 200: { description: "d" } } };
  const { family } = await served("names.json", {
    paths: { "/pets/{id}": { get: { ...operation, operationId: "get pet!" }, put: operation } },
  });
  expect(family?.products[0]?.operations.map(({ name }) => name)).toEqual(["get pet!", "putPetsById"]);
});
