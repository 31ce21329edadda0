import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diff, UnreadableDocument, type DocumentInput } from "../../../generator/diff/diff.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const info = { title: "A", version: "1.0.0" };
const get = { get: { responses: { "204": { description: "Done" } } } };
const before = { openapi: "3.1.0", info, paths: { "/a": get, "/b": get } };
const after = { openapi: "3.1.0", info, paths: { "/a": get } };

describe("diff(base, head)", () => {
  test.each<[string, (document: object, name: string) => DocumentInput]>([
    ["a value", (document) => ({ document: Object(document) })],
    ["a value with a file", (document, name) => ({ document: Object(document), file: `${name}.json` })],
    ["a JSON text", (document) => ({ text: JSON.stringify(document) })],
    ["a YAML text", (document) => ({ text: `# comment\n${JSON.stringify(document)}`, file: "a.yaml" })],
    ["a path", (document, name) => written(name, JSON.stringify(document))],
  ])("takes %s", async (_, input) => {
    const result = await diff(input(before, "base"), input(after, "head"));
    expect(result).toMatchObject({ verdict: "breaking", nextVersion: "2.0.0", problems: [] });
    expect(result.findings).toMatchObject([
      { id: "path.removed", location: { document: "base", line: expect.any(Number), pointer: "/paths/~1b" } },
    ]);
  });

  test("tells what is wrong with a document, and compares it all the same", async () => {
    const faulty = { ...after, paths: { "/a": { get: { responses: 3 } } } };
    const { problems, verdict } = await diff({ document: after }, { document: faulty });
    expect(problems).toMatchObject([
      { severity: "error", location: { document: "head", pointer: expect.any(String) } },
    ]);
    expect(verdict).toBeDefined();
  });

  test.each<[string, DocumentInput]>([
    ["no OpenAPI document", { text: "a: 1" }],
    ["a broken text", { text: "{" }],
    ["an empty text", { text: "" }],
    ["a file that is absent", "absent.yaml"],
  ])("refuses %s, and says which side and why", async (_, input) => {
    await expect(diff(input, { document: after })).rejects.toThrow(UnreadableDocument);
    await expect(diff({ document: after }, input)).rejects.toMatchObject({
      document: "head",
      diagnostics: [expect.objectContaining({ severity: "error" })],
    });
  });

  test("reads files beside a document, and none outside its folder, also not through a link", async () => {
    const folder = temporaryFolder("references");
    mkdirSync(join(folder, "api"));
    writeFileSync(join(folder, "secret.yaml"), "Done: { description: secret }\n");
    writeFileSync(join(folder, "api/near.yaml"), "Done: { description: Done }\n");
    symlinkSync(join(folder, "secret.yaml"), join(folder, "api/link.yaml"));
    const refer = (file: string) => ({
      openapi: "3.1.0",
      info,
      paths: { "/a": { get: { responses: { "204": { $ref: `${file}#/Done` } } } } },
    });
    const compare = (file: string) =>
      diff(
        { document: refer(file), file: "api/a.json" },
        { document: refer(file), file: "api/a.json" },
        { cwd: folder },
      );
    expect((await compare("near.yaml")).problems).toEqual([]);
    for (const file of ["../secret.yaml", "link.yaml", "https://example.com/x.yaml"]) {
      const { problems } = await compare(file);
      expect(problems).not.toEqual([]);
      expect(JSON.stringify(problems)).not.toContain("description: secret");
    }
  });

  test("a name that every object has is a name like any other", async () => {
    const named = (name: string) => ({
      ...after,
      paths: JSON.parse(`{"/a": ${JSON.stringify(get)}, "/${name}": ${JSON.stringify(get)}}`),
    });
    for (const name of ["__proto__", "constructor", "toString"]) {
      const { findings } = await diff({ document: named(name) }, { document: after });
      expect(findings.map(({ id }) => id)).toEqual(["path.removed"]);
    }
  });
});

function written(name: string, text: string): string {
  const path = join(temporaryFolder("diff"), `${name}.json`);
  writeFileSync(path, text);
  return path;
}
