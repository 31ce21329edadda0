import type { MediaType } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import { propertyName } from "../text/property-name.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { elementText, unionOf } from "../types/combine.ts";
import { target } from "../types/lookup.ts";
import { print } from "../types/print-type.ts";
import { schemaDoc } from "../types/schema-doc.ts";
import type { PrintedType, TypeContext } from "../types/type-context.ts";
import { mediaKind } from "./media-kind.ts";

const tight = (text: SourceText): PrintedType => ({ text, binds: "tight" });

/** What a caller gives for a request body of a media type. */
export function requestBodyType(context: TypeContext, mediaType: MediaType): PrintedType {
  const { schema } = mediaType;
  switch (mediaKind(context.api, mediaType)) {
    case "json":
    case "form":
      return schema === undefined ? tight(code`unknown`) : print(context, schema);
    case "multipart":
      return schema === undefined ? tight(code`FormData`) : multipartType(context, schema);
    case "events":
      context.use("ServerSentEvent");
      return streamType(tight(code`ServerSentEvent<${eventData(context, mediaType).text}>`));
    case "sequence":
      return streamType(itemType(context, mediaType));
    case "text":
      return tight(code`string`);
    case "binary":
      context.use("BinaryBody");
      return tight(code`BinaryBody`);
  }
}

/** What a caller gets from a response body of a media type. */
export function responseBodyType(context: TypeContext, mediaType: MediaType): PrintedType {
  const { schema } = mediaType;
  switch (mediaKind(context.api, mediaType)) {
    case "json":
      return schema === undefined ? tight(code`unknown`) : print(context, schema);
    case "events":
      context.use("ServerSentEvent");
      return tight(code`AsyncIterable<ServerSentEvent<${eventData(context, mediaType).text}>>`);
    case "sequence":
      return tight(code`AsyncIterable<${itemType(context, mediaType).text}>`);
    case "form":
    case "text":
      return tight(code`string`);
    case "multipart":
      return tight(code`FormData`);
    case "binary":
      return tight(code`Blob`);
  }
}

function streamType(item: PrintedType): PrintedType {
  return unionOf([tight(code`readonly ${elementText(item)}[]`), tight(code`AsyncIterable<${item.text}>`)]);
}

/** An item of a sequence: OpenAPI 3.2's `itemSchema`, or the items of an array that stands for the whole. */
function itemType(context: TypeContext, mediaType: MediaType): PrintedType {
  const item = itemSchema(context, mediaType);
  return item === undefined ? tight(code`unknown`) : print(context, item);
}

export function itemSchema(context: Pick<TypeContext, "api">, mediaType: MediaType): Schema | undefined {
  if (mediaType.itemSchema !== undefined) return mediaType.itemSchema;
  if (mediaType.schema === undefined) return undefined;
  const whole = target(context.api, mediaType.schema);
  return whole.types?.[0] === "array" && whole.items !== undefined ? whole.items : mediaType.schema;
}

/**
 * The data of an event. An `itemSchema` describes the event itself, whose `data` may say by `contentSchema` what its text
 * holds; before 3.2 the schema describes the data.
 */
export function eventDataSchema(context: Pick<TypeContext, "api">, mediaType: MediaType): Schema | undefined {
  const item = itemSchema(context, mediaType);
  const event = item === undefined ? undefined : target(context.api, item);
  const property = mediaType.itemSchema === undefined ? undefined : event?.properties?.get("data");
  return property === undefined ? item : (property.contentSchema ?? property);
}

function eventData(context: TypeContext, mediaType: MediaType): PrintedType {
  const schema = eventDataSchema(context, mediaType);
  return schema === undefined ? tight(code`string`) : print(context, schema);
}

/** A form's fields, where a binary string is a `Blob`: its top level is written out, so that each field can differ. */
function multipartType(context: TypeContext, schema: Schema): PrintedType {
  const form = target(context.api, schema);
  const isPlain = [form.allOf, form.anyOf, form.oneOf].every((part) => part === undefined);
  if (!isPlain || form.properties === undefined) return print(context, schema);
  const fields = [...form.properties].filter(([, property]) => property.readOnly !== true);
  const isBinary = fields.some(([, property]) => isBinaryField(context, property));
  if (!isBinary) return print(context, schema);
  const members = fields.map(([name, property]) => {
    const optional = form.required?.includes(name) === true ? code`` : code`?`;
    return code`${schemaDoc(property)}${propertyName(name)}${optional}: ${fieldType(context, property).text};`;
  });
  return tight(code`{ ${join(members, "\n")} }`);
}

function fieldType(context: TypeContext, property: Schema): PrintedType {
  const field = target(context.api, property);
  if (isBinaryScalar(field)) return tight(code`Blob`);
  if (field.items !== undefined && isBinaryScalar(target(context.api, field.items)))
    return tight(code`readonly Blob[]`);
  return print(context, property);
}

function isBinaryField(context: TypeContext, property: Schema): boolean {
  const field = target(context.api, property);
  return isBinaryScalar(field) || (field.items !== undefined && isBinaryScalar(target(context.api, field.items)));
}

/** `format: binary`, or 3.1's `contentMediaType` with no encoding: OpenAPI 3.1, "Considerations for File Uploads". */
function isBinaryScalar(schema: Schema): boolean {
  return schema.format === "binary" || (schema.contentMediaType !== undefined && schema.contentEncoding === undefined);
}
