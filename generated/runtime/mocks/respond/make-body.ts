// Copied from generator/runtime/mocks/respond/make-body.ts. Do not edit.

/** Makes the value of a body: an example of the document, else a sample of the schema. */
import type { MediaTypeContract } from "../contract.ts";
import { contentSchemas, isSequential } from "../parse/item-schema.ts";
import { contentKind } from "../parse/media-type.ts";
import { createSampler } from "../sample/sample.ts";
import type { SchemaContract, SchemaRegistry } from "../schema-contract.ts";
import { isJsonArray } from "../schema/json-value.ts";
import type { Validator } from "../schema/validator.ts";
import { isEvent } from "./event-items.ts";
import { itemList } from "./items.ts";
import type { Preference } from "./prefer.ts";

/** A body, and whether the document itself shows it. */
export interface MadeBody {
  readonly value: unknown;
  readonly isExample: boolean;
}

/** What bodies are made with. */
export interface BodyMaking {
  readonly schemas: SchemaRegistry;
  /** Over the same schemas, for responses. */
  readonly validator: Validator;
  readonly seed: string;
}

/**
 * Makes the body of a response: the example that was asked for, valid or not; else, unless `dynamic`, the first valid
 * one; else a sample.
 */
export function makeBody(
  media: MediaTypeContract,
  mediaType: string,
  preference: Preference,
  making: BodyMaking,
): MadeBody {
  const examples = media.examples ?? {};
  const { example, dynamic } = preference;
  const shown = (value: unknown) => ({ value: asBody(value, mediaType), isExample: true });
  if (example !== undefined && Object.hasOwn(examples, example)) return shown(examples[example]);
  const valid = dynamic ? [] : Object.values(examples).filter((value) => isUsable(value, media, mediaType, making));
  if (valid.length > 0) return shown(valid[0]);
  return { value: asBody(sampleBody(media, mediaType, making), mediaType), isExample: false };
}

/** The value in the form that handlers of the media type give: octets, or items that come one by one. */
function asBody(value: unknown, mediaType: string): unknown {
  const kind = contentKind(mediaType);
  if (kind === "octets" && typeof value === "string") return new Blob([value], { type: mediaType });
  if (!isSequential(mediaType) || typeof value === "string") return value;
  const items = isJsonArray(value) ? value : [value];
  return itemList(kind === "events" ? items.map((item) => (isEvent(item) ? item : { data: item })) : items);
}

/** Whether an example may be sent. Outside of JSON it may be a text that is written as it stands. */
function isUsable(
  value: unknown,
  media: MediaTypeContract,
  mediaType: string,
  { validator, schemas }: BodyMaking,
): boolean {
  if (contentKind(mediaType) !== "json" && typeof value === "string") return true;
  const { whole, item } = contentSchemas(media, mediaType, schemas);
  if (item !== undefined && isJsonArray(value)) return value.every((one) => validator.accepts(item, one));
  return whole === undefined || validator.accepts(whole, value);
}

function sampleBody(media: MediaTypeContract, mediaType: string, making: BodyMaking): unknown {
  const one = (schema: SchemaContract) => createSampler({ ...making, direction: "response" }).sample(schema).value;
  const { whole, item } = contentSchemas(media, mediaType, making.schemas);
  if (item !== undefined) return [one(item)];
  if (whole !== undefined) return one(whole);
  return contentKind(mediaType) === "json" ? {} : "";
}
