import { Ajv2020 } from "ajv/dist/2020.js";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { examplePlaces, type ExamplePlace } from "../../generator/check/examples/example-places.ts";
import { wrongExamples } from "../../generator/check/examples/wrong-examples.ts";
import { schemaContract } from "../../generator/emit/contract/schema-contract.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { readDocuments } from "../../generator/read-documents.ts";
import { corpusFolder, corpusTitle, hasCorpus } from "../support/corpus.ts";
import { projectFolder } from "../support/source-modules.ts";

// What is said of an example is held against another validator: none that it accepts is reported, and none that it
// refuses for more than a missing member (which `readOnly` may excuse) is passed over.

const read = async (input: string) => (await readDocuments({ input, cwd: projectFolder })).apis;

test("of our own documents", async () => {
  const apis = await read("specs");
  expect(apis.flatMap(examplePlaces).length).toBeGreaterThan(500);
  expect(apis.flatMap(disagreements)).toEqual([]);
});

describe.skipIf(!hasCorpus)(corpusTitle, async () => {
  const apis = hasCorpus ? await read(corpusFolder) : [];

  test.each(apis)("$id", (api) => {
    expect(disagreements(api)).toEqual([]);
  });

  test("there is enough to disagree about", () => {
    expect(apis.flatMap(examplePlaces).length).toBeGreaterThan(2000);
    expect(apis.flatMap(wrongExamples).length).toBeGreaterThan(50);
  });
});

function disagreements(api: ApiModel): readonly string[] {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
    logger: false,
  });
  ajv.addSchema({
    $id: "api:/all",
    $defs: Object.fromEntries([...api.schemas].map(([key, { schema }]) => [key, said(schema)])),
  });
  const wrong = new Map(
    wrongExamples(api)
      .filter(({ isFormat }) => !isFormat)
      .map((each) => [each.place, each]),
  );
  return examplePlaces(api).flatMap((place) => {
    const refusals = refused(ajv, place);
    const found = wrong.get(place);
    const name = `${basename(place.at.file)}#${place.at.pointer}`;
    if (found !== undefined) return refusals.length === 0 ? [`${name}: only ours refuses: ${found.problem}`] : [];
    // A text in the place of a structure may be a message as it is sent.
    if (typeof place.value === "string" && place.kind === "example") return [];
    // Which branch of a choice was meant, and whether only a member is missing in it, the other does not tell.
    const isChoice = refusals.some((keyword) => keyword === "anyOf" || keyword === "oneOf");
    const grave = isChoice ? [] : refusals.filter((keyword) => keyword !== "required" && keyword !== "if");
    return grave.length === 0 ? [] : [`${name}: only the other refuses: ${grave.join(", ")}`];
  });
}

let count = 0;

function refused(ajv: Ajv2020, { schema, value }: ExamplePlace): readonly string[] {
  const validate = ajv.compile({ $id: `api:/one-${(count += 1)}`, allOf: [said(schema)] });
  return validate(value) ? [] : (validate.errors ?? []).map(({ keyword }) => keyword);
}

/** A schema as the emitters say it, with references that JSON Schema knows. */
function said(schema: Schema): object | boolean {
  const contract: unknown = schemaContract(schema, () => undefined);
  // A property may be called $ref: what refers has a text there.
  const known: unknown = JSON.parse(JSON.stringify(contract), (key, value: unknown) => {
    return key === "$ref" && typeof value === "string" ? `api:/all#/$defs/${pointerOf(value)}` : value;
  });
  return typeof known === "boolean" ? known : Object(known);
}

function pointerOf(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
