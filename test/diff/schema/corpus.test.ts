import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSchemaComparer } from "../../../generator/diff/schema/compare-schemas.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import { corpusDocuments, corpusFolder, corpusTitle, hasCorpus } from "../../support/corpus.ts";
import { modelOf } from "../../support/model-of.ts";
import { restated, restatements } from "./restate.ts";

// Reference, "breaking changes", section 8, 2: a document against itself, said in other words, yields nothing.

/** A document with more schemas is said in a third of the ways, each of them in another third. */
const mostSchemas = 60;

function toldOf(base: ApiModel, head: ApiModel): readonly string[] {
  const comparer = createSchemaComparer(base, head);
  const operation = { method: "POST", path: "/" };
  for (const [key, { schema }] of base.schemas) {
    const other = head.schemas.get(key)?.schema;
    if (other === undefined) continue;
    comparer.compare(schema, other, { side: "request", site: "body", place: key, isText: false, operation });
  }
  return comparer.finish().map(({ message }) => message);
}

describe.skipIf(!hasCorpus)(corpusTitle, () => {
  const documents = corpusDocuments().map((document, index) => ({ ...document, index }));

  test.each(documents)(
    "$file says the same in other words",
    ({ file, index }) => {
      const { value: model } = modelOf(readFileSync(join(corpusFolder, file), "utf8"));
      if (model === undefined) throw new Error("The document cannot be read.");
      const isLarge = model.schemas.size > mostSchemas;
      const ways = Object.entries(restatements).filter((_, way) => !isLarge || way % 3 === index % 3);
      const wrong = ways.flatMap(([name, restate]) =>
        toldOf(model, restated(model, restate)).map((message) => `${name}: ${message}`),
      );
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
