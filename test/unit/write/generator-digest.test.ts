import { join } from "node:path";
import { expect, test } from "vitest";
import { digestFile, generatorDigest } from "../../../generator/write/generator-digest.ts";
import { putFiles, temporaryFolder } from "./folder-fixture.ts";

const files = {
  "generator/package.json": '{ "version": "1.0.0" }\n',
  "generator/generate.ts": "export {};\n",
  "generator/emit/emit.ts": "// One.\n// Two.\n",
  "generator/format/format.ts": "export {};\n",
  "generator/load/load.ts": "export {};\n",
  "generator/model/model.ts": "export {};\n",
  "generator/resolve/resolve.ts": "export {};\n",
  "generator/runtime/client/send.ts": "export {};\n",
  "generator/check/rule.ts": "export {};\n",
  "templates/client/client.ts.hbs": "{{name}}\n",
};

/** The digest of a generator that has these files in another folder, with some of them changed. */
function digest(changes: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  putFiles(folder, { ...files, ...changes });
  return generatorDigest(join(folder, "generator"));
}

test.each([
  "generator/package.json",
  "generator/generate.ts",
  "generator/emit/emit.ts",
  "generator/emit/added.ts",
  "generator/runtime/client/send.ts",
  "templates/client/client.ts.hbs",
])("%s is a part of the generator", (path) => {
  expect(digest({ [path]: "changed\n" })).not.toBe(digest());
});

test.each([
  { name: "another folder", changes: {} },
  { name: "other line ends", changes: { "generator/emit/emit.ts": "// One.\r\n// Two.\r\n" } },
  { name: "a rule, which changes no output", changes: { "generator/check/rule.ts": "changed\n" } },
])("$name makes no other generator of it", ({ changes }) => {
  expect(digest(changes)).toBe(digest());
});

test("a packed copy carries the digest of its sources", () => {
  const folder = temporaryFolder();
  putFiles(folder, { [`generator/${digestFile}`]: `${digest()}\n` });
  expect(generatorDigest(join(folder, "generator"))).toBe(digest());
});
