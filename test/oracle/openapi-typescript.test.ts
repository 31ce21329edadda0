import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generate } from "../../generator/generate.ts";
import { productName } from "../../generator/load/name-document.ts";
import { corpusFolder, hasCorpus } from "../support/corpus.ts";
import { writeFiles } from "../support/file-tree.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { typeCheck } from "../support/type-check.ts";
import { assertionModule, placeOfLine, placesOf, type Document, type Place } from "./assertions.ts";
import { knownDifferences } from "./known-differences.ts";
import { reachableSchemas } from "./reachable-schemas.ts";

// openapi-typescript prints the types of a document on its own: wherever it and `openapi.ts` do not mean the same, one of
// the two is wrong, or the difference is known. Documents with `readOnly` are left out: it has no view of who sends.
const goldens = [
  ...["parameter-styles", "parameter-content", "request-bodies", "responses-by-status", "servers-with-variables"],
  ...["security-schemes", "enum-escape", "nullable-3-0", "type-arrays-3-1", "all-of-inheritance", "no-operation-ids"],
  ...["additional-properties", "name-collisions"],
];
const corpus = [
  ...["aws-elastic-inference.json", "aws-sts.json", "callback-example-3.0.yaml", "google-pubsub.json", "icons8.json"],
  ...["link-example-3.0.yaml", "museum-3.1.yaml", "nexmo-application-v2.json", "nexmo-sms.json", "opencode-3.1.yaml"],
  ...["opto22-groov.json", "parameters-style-3.1.json", "petstore-3.0.json", "psd2-berlin-group-1.3.11.yaml"],
  ...["schema-types-3.1.json", "stripe.json", "tictactoe-3.1.yaml", "twilio-messaging-v1.json", "uspto-3.0.yaml"],
  ...["uk-open-banking-account-info.yaml", "waterlinked.json", "webhook-example-3.1.yaml"],
];
const documents = [
  ...goldens.map((name) => ({ name, path: join(import.meta.dirname, "../golden", name, "openapi.yaml") })),
  ...(hasCorpus ? corpus : []).map((name) => ({ name, path: join(corpusFolder, name) })),
];

const folder = temporaryFolder("oracle");
const compared = new Map<string, { readonly document: Document; readonly places: readonly Place[] }>();
for (const { name, path } of documents) {
  mkdirSync(join(folder, "in", productName(name)), { recursive: true });
  copyFileSync(path, join(folder, "in", productName(name), `openapi${extname(path)}`));
}
await generate({ input: join(folder, "in"), out: join(folder, "generated") });
await Promise.all(documents.map(({ name, path }) => compare(name, path)));
const differences = await findDifferences();

describe.each(documents)("$name", ({ name }) => {
  test("says the same as openapi-typescript, save for known differences", () => {
    const { document } = compared.get(name) ?? {};
    const known = knownDifferences.filter((each) => each.document === name);
    const unknown = differencesOf(name).filter(
      (place) =>
        !known.some(({ schema, places }) =>
          schema === undefined ? places?.test(place.name) : holds(document, place, schema),
        ),
    );
    expect(unknown.map((place) => place.name)).toEqual([]);
  });
});

test.each(knownDifferences.filter(({ document }) => compared.has(document)))(
  "$document still differs at $schema$places",
  ({ document, schema, places }) => {
    const names = differencesOf(document).map(({ name }) => name);
    expect(names.some((name) => (schema === undefined ? places?.test(name) : name === `schema ${schema}`))).toBe(true);
  },
);

/** Puts both outputs beside each other, with the module that compares them. */
async function compare(name: string, path: string): Promise<void> {
  const document: Document = parse(readFileSync(path, "utf8"));
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true };
  const theirs = await openapiTS(pathToFileURL(path), options);
  const places = placesOf(document);
  compared.set(name, { document, places });
  const ours = ["openapi.ts", "types.ts"].map((file): readonly [path: string, text: string] => [
    `ours/${file}`,
    readFileSync(join(folder, "generated", productName(name), file), "utf8"),
  ]);
  writeFiles(join(folder, "compared", name), [
    ...ours,
    ["theirs.ts", astToString(theirs)],
    ["same.ts", assertionModule(places)],
  ]);
}

/** The documents and lines that do not compile. What does not compile in their output is theirs. */
async function findDifferences(): Promise<readonly { readonly name: string; readonly line: number }[]> {
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  const config = { compilerOptions, include: ["*/same.ts"] };
  writeFiles(join(folder, "compared"), [["tsconfig.json", JSON.stringify(config)]]);
  const errors = await typeCheck("typescript7", join(folder, "compared"));
  return errors.flatMap((error) => {
    const [, name, line] = /^([^/]+)\/same\.ts\((\d+),/.exec(error) ?? [];
    return name === undefined ? [] : [{ name, line: Number(line) }];
  });
}

function differencesOf(name: string): readonly Place[] {
  const places = compared.get(name)?.places ?? [];
  return differences.filter((each) => each.name === name).flatMap(({ line }) => placeOfLine(places, line) ?? []);
}

function holds(document: Document | undefined, place: Place, schema: string): boolean {
  return place.name === `schema ${schema}` || reachableSchemas(document, place.node).has(schema);
}
