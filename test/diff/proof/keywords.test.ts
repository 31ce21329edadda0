import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../generator/load/loaded-document.ts";
import { documentWith, keywordCases, placeCases, type KeywordCase, type PlaceCase } from "./keyword-cases.ts";
import { proofBetween } from "./proof-between.ts";

// A proof is worth something only where others come to the same verdict: every message is judged by ajv, over the documents
// as they are written.

describe.each(placeCases)("in $place", (place) => {
  test.each(keywordCases)("$keyword is proven both ways", (keyword) => {
    expect(provenBothWays(keyword, place)).toEqual({ narrowed: "proven", widened: "proven", changed: "proven" });
  });
});

function provenBothWays({ wide, narrow, isMutual, path = [] }: KeywordCase, place: PlaceCase) {
  const [before, after] = [documentWith(place.wrap(wide)), documentWith(place.wrap(narrow))];
  const verdict = (base: JsonObject, head: JsonObject, acceptedBy: "base" | "head") => {
    const { proof, isConfirmed } = proofBetween(base, head, { acceptedBy, path: [...place.path, ...path] });
    if (proof === undefined) return "not proven";
    return isConfirmed ? "proven" : `ajv does not agree: ${JSON.stringify(proof.message)}`;
  };
  return {
    narrowed: verdict(before, after, "base"),
    widened: verdict(after, before, "head"),
    // What changes to something else has messages of both sides alone.
    changed: isMutual ? verdict(before, after, "head") : "proven",
  };
}
