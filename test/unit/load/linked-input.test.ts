import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDocuments } from "../../../generator/check-documents.ts";
import { writeFiles } from "../../support/file-tree.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = temporaryFolder("linked");
writeFiles(join(folder, "real"), [
  [
    "shop/openapi.yaml",
    'openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths: { /a: { $ref: "../parts/a.yaml" } }\n',
  ],
  ["parts/a.yaml", "get: { operationId: getA }\n"],
]);
symlinkSync(join(folder, "real"), join(folder, "linked"));

// On some systems every temporary folder is behind a link.
test.each(["real", "linked"])("references work where the input is named by its %s path", async (name) => {
  const { documents, diagnostics } = await checkDocuments({ input: join(folder, name) });
  expect(diagnostics).toEqual([]);
  expect(documents).toEqual(["shop"]);
});

test.each(["real", "linked"])("and still lead nowhere outside it: %s", async (name) => {
  const { diagnostics } = await checkDocuments({ input: join(folder, name, "shop") });
  expect(diagnostics.map(({ code }) => code)).toEqual(["reference-outside-root"]);
});
