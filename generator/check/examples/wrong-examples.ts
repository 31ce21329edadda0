import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import { judgeExample, type ExampleVerdict } from "./example-check.ts";
import { examplePlaces, type ExamplePlace } from "./example-places.ts";

/** An example that does not fit. */
export interface WrongExample extends ExampleVerdict {
  readonly place: ExamplePlace;
  /** What is wrong, to be read after a colon: `items[0].amount must be at least 1`. */
  readonly problem: string;
}

const known = new WeakMap<ApiModel, readonly WrongExample[]>();

/** The examples and defaults of a document that do not fit their schemas; found once, told by several rules. */
export function wrongExamples(api: ApiModel): readonly WrongExample[] {
  const wrong = known.get(api) ?? examplePlaces(api).flatMap((place) => judged(api, place));
  known.set(api, wrong);
  return wrong;
}

function judged(api: ApiModel, place: ExamplePlace): readonly WrongExample[] {
  if (!isComparable(api, place)) return [];
  const verdict = judgeExample(api, place);
  if (verdict === undefined) return [];
  const { path, message } = verdict.violation;
  return [{ ...verdict, place, problem: path === "" ? `it ${message}` : `${path} ${message}` }];
}

/**
 * A text may be a message as it is sent, of which no schema speaks: XML, a form, a list in a query. OpenAPI 3.2, "Example
 * Object", leaves that to the author.
 */
function isComparable(api: ApiModel, { value, schema, mediaType, isText, kind }: ExamplePlace): boolean {
  if (kind === "default" || typeof value !== "string") return true;
  if (isText === true) return !takesStructures(api, schema);
  return mediaType === undefined || /^application\/([^;]*\+)?json\b/i.test(mediaType) || takesOnlyStrings(api, schema);
}

function takesStructures(api: ApiModel, schema: Schema): boolean {
  const target = schema.ref === undefined ? schema : (api.schemas.get(schema.ref)?.schema ?? schema);
  return target.types === undefined || target.types.includes("array") || target.types.includes("object");
}

function takesOnlyStrings(api: ApiModel, schema: Schema): boolean {
  const target = schema.ref === undefined ? schema : (api.schemas.get(schema.ref)?.schema ?? schema);
  return target.types?.every((type) => type === "string" || type === "null") ?? false;
}
