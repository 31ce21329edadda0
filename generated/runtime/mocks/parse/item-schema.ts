// Copied from generator/runtime/mocks/parse/item-schema.ts. Do not edit.

import type { MediaTypeContract } from "../contract.ts";
import type { SchemaContract, SchemaRegistry } from "../schema-contract.ts";
import { contentKind } from "./media-type.ts";
import { reach, typesOf } from "./schema-reach.ts";

/** Which schema speaks of the whole content of a media type, and which of each of its items. */
export interface ContentSchemas {
  readonly whole?: SchemaContract;
  readonly item?: SchemaContract;
}

/** Whether content of a media type is a row of items. */
export function isSequential(mediaType: string): boolean {
  const kind = contentKind(mediaType);
  return kind === "lines" || kind === "sequence" || kind === "events";
}

/**
 * Tells the schemas of a media type apart. Documents before OpenAPI 3.2 have no `itemSchema`: under a sequential media
 * type their `schema` speaks of one item, unless it is that of an array.
 */
export function contentSchemas(media: MediaTypeContract, mediaType: string, schemas: SchemaRegistry): ContentSchemas {
  const { schema, itemSchema } = media;
  const whole = schema === undefined ? {} : { whole: schema };
  if (itemSchema !== undefined) return { ...whole, item: itemSchema };
  if (schema === undefined || !isSequential(mediaType)) return whole;
  return typesOf(reach([schema], schemas)).has("array") ? whole : { item: schema };
}
