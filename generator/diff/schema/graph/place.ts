import type { Site } from "../../change.ts";
import type { SchemaUse } from "../../comparison.ts";
import type { ProofStep } from "../../proof/proof-question.ts";

/** A place by names: `200 body items[].status`. Branches have no names, and do not count. */
export function placeOfPath(use: SchemaUse, path: readonly ProofStep[]): string {
  const below = path.map(nameOfStep).join("").replace(/^\./, "");
  return below === "" ? use.place : `${use.place} ${below}`;
}

function nameOfStep(step: ProofStep): string {
  switch (step.kind) {
    case "property":
      return `.${step.name}`;
    case "pattern-property":
      return `./${step.pattern}/`;
    case "additional":
      return ".*";
    case "item":
      return step.index === undefined ? "[]" : `[${step.index}]`;
    case "contains":
      return "[]";
    case "property-name":
      return ".(name)";
    case "branch":
    case "not":
    case "if":
    case "then":
    case "else":
    case "dependent":
    case "content":
      return "";
  }
}

/** What the place is: a member, an item, or the whole. */
export function siteOfPath(use: SchemaUse, path: readonly ProofStep[]): Site {
  const last = path.findLast((step) => nameOfStep(step) !== "");
  if (last === undefined) return use.site;
  return last.kind === "item" || last.kind === "contains" ? "item" : "property";
}

/** How a sentence begins: "`status` of the 200 body", "The request body", "Items of `tags`". */
export function subjectOfPath(use: SchemaUse, path: readonly ProofStep[]): string {
  const names = path.map(nameOfStep).join("").replace(/^\./, "");
  const whole = use.site === "body" ? `the ${use.place}` : `\`${use.place}\``;
  if (names === "") return use.site === "body" ? `The ${use.place}` : whole;
  return `\`${names}\` of ${whole}`;
}
