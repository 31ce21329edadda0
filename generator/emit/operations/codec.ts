import type { Encoding, MediaType } from "../../model/operation.ts";
import { literal, objectKey, stringLiteral } from "../text/literal.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import type { TypeContext } from "../types/type-context.ts";
import { eventDataSchema } from "./body-type.ts";
import { target } from "../types/lookup.ts";
import { essence, mediaKind } from "./media-kind.ts";

/** The media type that each codec of the runtime is made for. */
const ownMediaType = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  events: "text/event-stream",
  sequence: "application/x-ndjson",
  text: "text/plain",
  binary: "application/octet-stream",
} as const;

/** The codec of a media type as an expression: `json`, `of("application/hal+json", json)`, `multipart({ ... })`. */
export function codecOf(context: TypeContext, mediaType: MediaType): SourceText {
  const kind = mediaKind(context.api, mediaType);
  const base = baseCodec(context, mediaType, kind);
  const own = kind === "sequence" && isSequenceOfRecords(mediaType) ? "application/json-seq" : ownMediaType[kind];
  if (mediaType.name === own) return base;
  context.use("of");
  return code`of(${stringLiteral(mediaType.name)}, ${base})`;
}

function baseCodec(context: TypeContext, mediaType: MediaType, kind: keyof typeof ownMediaType): SourceText {
  const encoding = encodingArgument(mediaType.encoding);
  switch (kind) {
    case "json":
      context.use("json");
      return code`json`;
    case "form":
      context.use("formUrlEncoded");
      return code`formUrlEncoded(${encoding})`;
    case "multipart":
      context.use("multipart");
      return code`multipart(${encoding})`;
    case "events":
      return eventCodec(context, mediaType);
    case "sequence":
      return sequenceCodec(context, mediaType);
    case "text":
      context.use("text");
      return code`text`;
    case "binary":
      context.use("binary");
      return code`binary`;
  }
}

/** RFC 7464 has a record separator before each value; the other sequences only have lines. */
function sequenceCodec(context: TypeContext, mediaType: MediaType): SourceText {
  const isRecords = isSequenceOfRecords(mediaType);
  context.use(isRecords ? "jsonSequence" : "ndjson");
  return isRecords ? code`jsonSequence` : code`ndjson`;
}

function isSequenceOfRecords(mediaType: MediaType): boolean {
  return essence(mediaType.name).endsWith("json-seq");
}

/** Data that is a string stays one, also when it looks like JSON. */
function eventCodec(context: TypeContext, mediaType: MediaType): SourceText {
  const schema = eventDataSchema(context, mediaType);
  const data = schema === undefined ? undefined : target(context.api, schema);
  const isText = data === undefined || (data.types?.length === 1 && data.types[0] === "string");
  const name = isText ? "textEventStream" : "eventStream";
  context.use(name);
  return isText ? code`textEventStream` : code`eventStream`;
}

function encodingArgument(encoding: ReadonlyMap<string, Encoding>): SourceText {
  if (encoding.size === 0) return code``;
  const properties = [...encoding].map(([name, { contentType, style, explode, allowReserved }]) => {
    const members = Object.entries({ contentType, style, explode, allowReserved }).flatMap(([key, value]) =>
      value === undefined ? [] : [code`${objectKey(key)}: ${literal(value)}`],
    );
    return code`${objectKey(name)}: { ${join(members, ", ")} }`;
  });
  return code`{ ${join(properties, ", ")} }`;
}
