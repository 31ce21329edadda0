import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { describe, expect, test } from "vitest";
import { check } from "../../generator/check/check.ts";
import { findDocuments } from "../../generator/load/find-documents.ts";
import { load } from "../../generator/load/load.ts";
import { buildApiModel } from "../../generator/model/build/build-api-model.ts";
import { corpusDocuments, corpusFolder, corpusTitle, hasCorpus } from "../support/corpus.ts";

// swagger-parser validates against the official schemas, by another way: what it accepts must give no error here.

/** What it refuses and we read, each with why. */
const acceptedHereOnly: Readonly<Record<string, string>> = {
  "hey-api-full-3.1/full.yaml":
    "Members that the schema does not know, and a boolean `required`: they touch nothing that is generated.",
  "oasdiff-keywords-3.1.yaml": "A licence with both `url` and `identifier`.",
  "openziti-edge-client/client.yml":
    "Its YAML is indented less than its reader wants, and a reference has a stray slash.",
  "psd2-berlin-group-1.3.11.yaml": "Its YAML is indented less than its reader wants.",
  "redocly-cafe-split/cafe.yaml": "It is of OpenAPI 3.2.",
  "redocly-join-3.2.yaml": "It is of OpenAPI 3.2.",
  "spotify-official.yml": "A reference to an absent file stands in an extension, which nobody follows.",
  "tictactoe-3.1.yaml": "`bearerFormat` beside another scheme than bearer.",
};

describe.skipIf(!hasCorpus)(corpusTitle, () => {
  test.each(corpusDocuments())("$file", async ({ file }) => {
    const isAccepted = await acceptedByThem(join(corpusFolder, file));
    const errors = await ourErrors(join(corpusFolder, file));
    if (isAccepted) expect(errors).toEqual([]);
    expect(acceptedHereOnly[file] !== undefined).toBe(!isAccepted && errors.length === 0);
  });
});

async function acceptedByThem(path: string): Promise<boolean> {
  try {
    await SwaggerParser.validate(path, { resolve: { external: true } });
    return true;
  } catch {
    return false;
  }
}

async function ourErrors(path: string): Promise<readonly string[]> {
  const [entry] = (await findDocuments({ input: path })).value;
  if (entry === undefined) return ["no document"];
  const loaded = await load(entry);
  const model = loaded.value === undefined ? undefined : buildApiModel(entry, loaded.value);
  const all = [
    ...loaded.diagnostics,
    ...(model?.diagnostics ?? []),
    ...(model?.value === undefined ? [] : check(model.value)),
  ];
  return all.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code}: ${message}`);
}
