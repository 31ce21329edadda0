import type { SpecLocation } from "../../diagnostics/location.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Header, MediaType, Operation, Parameter } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import { pointerToken, pointerTokens } from "../../resolve/pointer.ts";
import { allSchemas } from "./all-schemas.ts";

/** A value that a document shows, and the schema that it must satisfy. */
export interface ExamplePlace {
  readonly kind: "example" | "default";
  /** For a sentence: `the parameter "days"`. */
  readonly where: string;
  readonly schema: Schema;
  readonly value: JsonValue;
  /** Which way it travels; absent for what stands in a schema, and for what an API sends by itself. */
  readonly direction?: "request" | "response";
  /** The media type that it is written in, for a body. */
  readonly mediaType?: string;
  /** It stands in a place whose values are written as text: a parameter or a header. */
  readonly isText?: true;
  readonly at: SpecLocation;
}

const known = new WeakMap<ApiModel, readonly ExamplePlace[]>();

/** Every example and default of a document, each place once. */
export function examplePlaces(api: ApiModel): readonly ExamplePlace[] {
  const places = known.get(api) ?? distinct([...ofOperations(api), ...ofSchemas(api)]);
  known.set(api, places);
  return places;
}

/** What several operations refer to is one place. */
function distinct(places: readonly ExamplePlace[]): readonly ExamplePlace[] {
  const byPlace = new Map(places.map((place) => [`${place.at.file}#${place.at.pointer} ${place.kind}`, place]));
  return [...byPlace.values()];
}

function ofOperations(api: ApiModel): readonly ExamplePlace[] {
  return [
    ...api.operations.flatMap((operation) => ofOperation(operation, true)),
    ...api.webhooks.flatMap((operation) => ofOperation(operation, false)),
  ];
}

function ofOperation(operation: Operation, isCalled: boolean): readonly ExamplePlace[] {
  const request = isCalled ? { direction: "request" as const } : {};
  const response = isCalled ? { direction: "response" as const } : {};
  return [
    ...operation.parameters.flatMap((parameter) => ofParameter(parameter, request)),
    ...(operation.requestBody?.content ?? []).flatMap((content) => ofContent(content, "the request body", request)),
    ...operation.responses.flatMap(({ status, content, headers }) => [
      ...content.flatMap((media) => ofContent(media, `the response ${status}`, response)),
      ...[...headers].flatMap(([name, header]) => ofHeader(name, header, response)),
    ]),
    ...[...(operation.callbacks?.values() ?? [])].flat().flatMap((callback) => ofOperation(callback, false)),
  ];
}

type Travel = Pick<ExamplePlace, "direction">;

function ofParameter(parameter: Parameter, travel: Travel): readonly ExamplePlace[] {
  const { schema, mediaType, examples } = parameter;
  const where = `the ${parameter.in} parameter "${parameter.name}"`;
  const form = mediaType === undefined ? { isText: true as const } : { mediaType };
  return [...examples].map(([name, value]) => {
    const at = exampleAt(parameter.at, name);
    return { kind: "example", where, schema, value, ...form, ...travel, at };
  });
}

function ofContent(content: MediaType, where: string, travel: Travel): readonly ExamplePlace[] {
  const { schema, name: mediaType } = content;
  if (schema === undefined) return [];
  return [...content.examples].map(([name, value]) => {
    const at = exampleAt(content.at, name);
    return { kind: "example", where, schema, value, mediaType, ...travel, at };
  });
}

function ofHeader(name: string, { example, schema, mediaType, at }: Header, travel: Travel): readonly ExamplePlace[] {
  if (example === undefined) return [];
  const where = `the header "${name}"`;
  const form = mediaType === undefined ? { isText: true as const } : { mediaType };
  return [{ kind: "example", where, schema, value: example, ...form, ...travel, at: exampleAt(at, "example") }];
}

/** Where the one `example` stands instead is found when the place is settled. */
function exampleAt({ file, pointer }: SpecLocation, name: string): SpecLocation {
  return { file, pointer: `${pointer}/examples/${pointerToken(name)}/value` };
}

function ofSchemas(api: ApiModel): readonly ExamplePlace[] {
  return allSchemas(api).flatMap((schema) => {
    const { file, pointer } = schema.at;
    const where = schemaName(pointer);
    const examples = (schema.examples ?? []).map((value, index): ExamplePlace => {
      const at = { file, pointer: `${pointer}/examples/${index}` };
      return { kind: "example", where, schema, value, at };
    });
    if (schema.default === undefined) return examples;
    const at = { file, pointer: `${pointer}/default` };
    return [...examples, { kind: "default", where, schema, value: schema.default, at }];
  });
}

/** A schema is called by the name that it has where it stands: that of a component or of a property. */
function schemaName(pointer: string): string {
  const [owner = "", name = ""] = pointerTokens(pointer).slice(-2);
  if (owner === "properties") return `the property "${name}"`;
  return ["schemas", "definitions", "$defs"].includes(owner) ? `the schema "${name}"` : "the schema";
}
