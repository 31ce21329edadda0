import type { SchemaUse } from "../../comparison.ts";
import type { Level } from "../../level.ts";
import type { Edit } from "../compare/edit.ts";

/** How a sentence about an edit ends: who is hit, in how many operations. */
export function consequenceOf(use: SchemaUse, { scope }: Edit, level: Level, count: number): string {
  if (level === "info" || scope === "docs") return "";
  const operations = namesOf(use, count);
  const [senders, readers] = partiesOf(use);
  if (level === "warning")
    return use.side === "request"
      ? `, which may concern who ${senders} ${operations}`
      : `, which may concern who ${readers} ${operations}`;
  return use.side === "request"
    ? `: ${isAnswer(use) ? "answers" : "requests"} to ${operations} that were right are refused now`
    : `, which ${isAnswer(use) ? "readers of the answers of" : "receivers of"} ${operations} were not told of`;
}

/** Who sends and who reads a message: of callbacks and webhooks it is the other way round. */
function partiesOf(use: SchemaUse): readonly [senders: string, readers: string] {
  return isAnswer(use) ? ["answers", "reads the answers of"] : ["calls", "receives"];
}

function namesOf({ operation: { method, path }, place }: SchemaUse, count: number): string {
  const name = path.startsWith("/") ? `${method} ${path}` : `the webhook ${method} ${path}`;
  const operations = count === 1 ? name : `${count} operations`;
  return place.startsWith("callback ") ? `the callbacks of ${operations}` : operations;
}

/** A message of a response, whoever sends it: `200 body`, `default header x-request-id`. */
function isAnswer({ place }: SchemaUse): boolean {
  return /(?:^| )(?:[1-5](?:\d\d|XX)|default) (?:body|header)\b/i.test(place);
}
