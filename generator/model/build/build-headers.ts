import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Header } from "../operation.ts";
import type { Schema } from "../schema.ts";
import { buildExamples } from "./build-examples.ts";
import { buildSchema } from "./build-schema.ts";
import type { BuildContext } from "./context.ts";
import { booleanMember, mapMember, stringMember } from "./read.ts";
import { followed } from "./reference.ts";
import { readStyle } from "./styles.ts";
import { collectionStyle, swaggerHeaderSchema } from "./swagger-2/parameter.ts";

/** The headers of a response or of a part of a body. */
export function buildHeaders(context: BuildContext, cursor: Cursor): ReadonlyMap<string, Header> {
  const headers = new Map<string, Header>();
  for (const [name, member] of mapMember(context, cursor, "headers")) {
    // OpenAPI 3.2, "Response Object": a header called Content-Type is ignored.
    if (name.toLowerCase() === "content-type") continue;
    const header = followed(context, member, "header");
    if (header !== undefined) headers.set(name, buildHeader(context, header));
  }
  return headers;
}

function buildHeader(context: BuildContext, cursor: Cursor): Header {
  const description = stringMember(context, cursor, "description");
  const [example] = buildExamples(context, cursor).values();
  return {
    required: booleanMember(context, cursor, "required") ?? false,
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
    ...(booleanMember(context, cursor, "deprecated") === true && { deprecated: true }),
    ...readHeaderStyle(context, cursor),
    ...readHeaderSchema(context, cursor),
    at: locationOf(cursor),
  };
}

function readHeaderStyle(context: BuildContext, cursor: Cursor): Pick<Header, "style" | "explode"> {
  if (context.dialect === "2.0") {
    if (memberCursor(cursor, "collectionFormat") === undefined) return {};
    return collectionStyle(context, cursor, "simple");
  }
  const style = readStyle(context, cursor);
  const explode = booleanMember(context, cursor, "explode");
  return { ...(style !== undefined && { style }), ...(explode !== undefined && { explode }) };
}

/** Not by the reader of media types: the parts of a media type have headers, which a hostile document may refer back to. */
function readHeaderSchema(
  context: BuildContext,
  cursor: Cursor,
): { readonly schema: Schema; readonly mediaType?: string } {
  if (context.dialect === "2.0") return { schema: swaggerHeaderSchema(context, cursor) };
  const schema = memberCursor(cursor, "schema");
  if (schema !== undefined) return { schema: buildSchema(context, schema) };
  const [content] = mapMember(context, cursor, "content");
  const mediaType = content === undefined ? undefined : followed(context, content[1], "media type");
  const inner = mediaType === undefined ? undefined : memberCursor(mediaType, "schema");
  return {
    schema: inner === undefined ? { at: locationOf(cursor), always: true } : buildSchema(context, inner),
    ...(content !== undefined && { mediaType: content[0] }),
  };
}
