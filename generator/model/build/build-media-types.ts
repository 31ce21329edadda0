import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Encoding, MediaType } from "../operation.ts";
import { buildExamples } from "./build-examples.ts";
import { buildHeaders } from "./build-headers.ts";
import { buildSchema } from "./build-schema.ts";
import type { BuildContext } from "./context.ts";
import { booleanMember, mapMember, stringMember } from "./read.ts";
import { followed } from "./reference.ts";
import { readStyle } from "./styles.ts";

/** The media types of a `content` map, in the document's order. */
export function buildMediaTypes(context: BuildContext, cursor: Cursor): readonly MediaType[] {
  return mapMember(context, cursor, "content").flatMap(([name, member]) => {
    const mediaType = followed(context, member, "media type");
    return mediaType === undefined ? [] : [buildMediaType(context, name, mediaType)];
  });
}

function buildMediaType(context: BuildContext, name: string, cursor: Cursor): MediaType {
  const schema = memberCursor(cursor, "schema");
  const itemSchema = memberCursor(cursor, "itemSchema");
  return {
    name,
    ...(schema !== undefined && { schema: buildSchema(context, schema) }),
    ...(itemSchema !== undefined && { itemSchema: buildSchema(context, itemSchema) }),
    encoding: new Map(
      mapMember(context, cursor, "encoding").map(([property, encoding]) => [
        property,
        buildEncoding(context, encoding),
      ]),
    ),
    examples: buildExamples(context, cursor),
    at: locationOf(cursor),
  };
}

function buildEncoding(context: BuildContext, cursor: Cursor): Encoding {
  const contentType = stringMember(context, cursor, "contentType");
  const style = readStyle(context, cursor);
  const explode = booleanMember(context, cursor, "explode");
  const headers = memberCursor(cursor, "headers") === undefined ? undefined : buildHeaders(context, cursor);
  const allowReserved = booleanMember(context, cursor, "allowReserved");
  return {
    ...(contentType !== undefined && { contentType }),
    ...(headers !== undefined && { headers }),
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(allowReserved !== undefined && { allowReserved }),
  };
}
