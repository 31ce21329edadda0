import type { ChangeExample, ChangeKind } from "../change-kind.ts";

/** Why a set of messages that shrinks or grows hurts whom it hurts. */
export const narrows =
  "Requests that were valid are refused where the API takes them; where the API sends them, readers get less than they were told of.";
export const widens =
  "Readers may get what they were not told of where the API sends it; where clients send it, they may send more than before.";
export const crosses =
  "Some messages that were valid are not any more, and others that were not now are: it hurts who sends and who reads.";

/** What to do instead. */
export const keepAccepting =
  "Keep accepting what was valid: add a new optional property or operation beside it, or make the change in a new major version.";
export const keepSending =
  "Keep to what readers were told: send the new thing in a new property, on request only, or in a new major version.";
export const keepBoth = "Leave it as it is and add the new form beside it, or make the change in a new major version.";

interface Sides {
  /** The fragment before and after; what they are the schema of is `of`. */
  readonly before: string;
  readonly after: string;
  readonly of?: ChangeExample["of"];
}

/** A kind whose set shrinks: its example is a request. */
export function narrowing(
  what: string,
  { before, after, of = "request-schema" }: Sides,
  advice = keepAccepting,
): ChangeKind {
  return { what, why: narrows, advice, scopes: ["wire"], example: { of, before, after } };
}

/** A kind whose set grows: its example is a response. */
export function widening(
  what: string,
  { before, after, of = "response-schema" }: Sides,
  advice = keepSending,
): ChangeKind {
  return { what, why: widens, advice, scopes: ["wire"], example: { of, before, after } };
}

/** A kind whose sets lie across each other. */
export function crossing(what: string, { before, after, of = "request-schema" }: Sides, advice = keepBoth): ChangeKind {
  return { what, why: crosses, advice, scopes: ["wire"], example: { of, before, after } };
}
