import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ProofStep } from "../../../generator/diff/proof/proof-question.ts";
import { createProver } from "../../../generator/diff/proof/prove.ts";
import type { JsonValue } from "../../../generator/load/loaded-document.ts";
import { createRandom } from "../../../generator/runtime/mocks/sample/random.ts";
import { corpusDocuments, corpusFolder, corpusTitle, hasCorpus } from "../../support/corpus.ts";
import { modelOf } from "../../support/model-of.ts";
import { messagesOf, randomPlace } from "./document-places.ts";
import { mutations, withValueAt } from "./mutations.ts";
import { originalSchemas } from "./original-schemas.ts";

// Edits of schemas of real documents, by chance but always the same ones: nearly each gets its proof, and ajv agrees with
// every proof.

interface Edit {
  readonly edit: string;
  readonly pointer: string;
  /** The message's place among the bodies of the model. */
  readonly message: number;
  readonly path: readonly ProofStep[];
}

const editsOfDocument = 16;
/** Larger documents take the validator that judges too long. */
const largest = 1_000_000;

const documents = corpusDocuments().filter(
  ({ file, bytes, openapi }) => !file.includes("/") && bytes < largest && openapi,
);
const tally = { edits: 0, proven: 0 };

describe.skipIf(!hasCorpus)(corpusTitle, () => {
  test.each(documents)("every proof of an edit of $file is right", ({ file }) => {
    const { proven, unproven, wrong } = provenEdits(file);
    tally.edits += proven + unproven.length;
    tally.proven += proven;
    if (unproven.length > 0) console.log(`${file}: no proof for\n  ${unproven.join("\n  ")}`);
    expect(wrong).toEqual([]);
  });

  test("of a hundred edits at least 95 are proven", () => {
    console.log(`${tally.proven} of ${tally.edits} edits of the corpus are proven.`);
    expect(tally.edits).toBeGreaterThan(200);
    expect(tally.proven / tally.edits).toBeGreaterThanOrEqual(0.95);
  });
});

function provenEdits(file: string) {
  const text = readFileSync(join(corpusFolder, file), "utf8");
  const document: JsonValue = JSON.parse(JSON.stringify(file.endsWith(".json") ? JSON.parse(text) : load(text)));
  const { edited, edits } = edit(document, file);
  const [wide, narrow] = [document, edited].map((each) => modelOf(JSON.stringify(each)).value);
  if (wide === undefined || narrow === undefined) throw new Error(`${file} has a model.`);
  const [wideMessages, narrowMessages] = [messagesOf(wide), messagesOf(narrow)];
  const [wideOriginal, narrowOriginal] = [originalSchemas(document), originalSchemas(edited)];
  const [narrowing, widening] = [createProver(wide, narrow), createProver(narrow, wide)];
  const result = { proven: 0, unproven: Array<string>(), wrong: Array<string>() };
  for (const [index, { edit: kind, message, path, pointer }] of edits.entries()) {
    const [before, after] = [wideMessages[message], narrowMessages[message]];
    if (before === undefined || after === undefined) continue;
    const question = { path, hints: [] };
    const proof =
      index % 2 === 0
        ? narrowing.prove({ ...question, base: before, head: after, acceptedBy: "base" })
        : widening.prove({ ...question, base: after, head: before, acceptedBy: "head" });
    const told = `${kind}: ${pointer}`;
    if (proof === undefined) {
      result.unproven.push(told);
      continue;
    }
    result.proven += 1;
    const isAccepted = wideOriginal.accepts(before.at.pointer, proof.message);
    const isRejected = !narrowOriginal.accepts(after.at.pointer, proof.message);
    if (!isAccepted || !isRejected) result.wrong.push(`${told}: ${JSON.stringify(proof.message)}`);
  }
  return result;
}

/** Edits a document in several places, no two of which are inside each other. */
function edit(document: JsonValue, seed: string): { readonly edited: JsonValue; readonly edits: readonly Edit[] } {
  const random = createRandom(seed);
  const model = modelOf(JSON.stringify(document)).value;
  const messages = model === undefined ? [] : messagesOf(model);
  let edited = document;
  const edits: Edit[] = [];
  for (let tries = 0; tries < 600 && edits.length < editsOfDocument && messages.length > 0; tries += 1) {
    const message = random.integer(0, messages.length - 1);
    const place = randomPlace(document, messages[message]?.at.pointer ?? "", random);
    const mutation = random.pick(mutations);
    if (place === undefined || mutation === undefined) continue;
    const changed = mutation.apply(place.node, random);
    const pointer = place.tokens.join(" ");
    const isNear = edits.some((other) => pointer.startsWith(other.pointer) || other.pointer.startsWith(pointer));
    if (changed === undefined || isNear) continue;
    edited = withValueAt(edited, place.tokens, changed);
    edits.push({ edit: mutation.edit, pointer, message, path: place.path });
  }
  return { edited, edits };
}
