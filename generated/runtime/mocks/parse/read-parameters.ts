// Copied from generator/runtime/mocks/parse/read-parameters.ts. Do not edit.

/** Reads and checks the parameters of a request. */
import type { MediaTypeContract, ParameterContract } from "../contract.ts";
import type { SchemaContract } from "../schema-contract.ts";
import { setMember } from "../schema/json-value.ts";
import type { Validator } from "../schema/validator.ts";
import { coerce, coerceText, type Coercion } from "./coerce.ts";
import { readFormText } from "./form-fields.ts";
import { contentKind } from "./media-type.ts";
import { sourceOf, type ParameterPlaces } from "./parameter-source.ts";
import { readStyle } from "./read-style.ts";
import { ofParameter, wholeViolation, type RequestViolation } from "./request-violation.ts";
import { isOpenObject, propertyNamesOf, reach, typesOf } from "./schema-reach.ts";
import type { WireShape } from "./wire-value.ts";

/** What reading parameters needs besides the request. */
export interface ParameterReading extends Coercion {
  readonly validator: Validator;
  /** A query parameter that is present but empty counts as absent, whatever its schema says. */
  readonly emptyIsAbsent: boolean;
}

type Read = { readonly value: unknown } | { readonly malformed: string } | undefined;

/** Adds the parameters of a request to `input`, and gives what is wrong with them. */
export function readParameters(
  parameters: readonly ParameterContract[],
  places: ParameterPlaces,
  reading: ParameterReading,
  input: Record<string, unknown>,
): readonly RequestViolation[] {
  return parameters.flatMap((parameter) => {
    const { name, in: place, key = name } = parameter;
    const read = readParameter(parameter, parameters, places, reading);
    if (read === undefined) {
      const isRequired = parameter.required === true || place === "path";
      return isRequired && places.canCarry(place) ? [wholeViolation(place, name, "required", "is required")] : [];
    }
    if ("malformed" in read) return [wholeViolation(place, name, "encoding", read.malformed)];
    setMember(input, key, read.value);
    return ofParameter(place, name, reading.validator.violations(schemaOf(parameter), read.value));
  });
}

function schemaOf(parameter: ParameterContract): SchemaContract {
  const [content] = Object.values(parameter.content ?? {});
  return parameter.schema ?? content?.schema ?? true;
}

function readParameter(
  parameter: ParameterContract,
  all: readonly ParameterContract[],
  places: ParameterPlaces,
  reading: ParameterReading,
): Read {
  const parts = reach([schemaOf(parameter)], reading.schemas);
  const names = propertyNamesOf(parts);
  const others = new Set(all.filter((other) => other.in === parameter.in).map((other) => other.name));
  const isOwn = (name: string) => names.has(name) || (isOpenObject(parts) && !others.has(name));
  const source = sourceOf(parameter, places, isOwn);
  const [content] = Object.entries(parameter.content ?? {});
  if (content !== undefined || parameter.in === "querystring") {
    const text = source.texts[0];
    if (text === undefined || text === "") return undefined;
    return readContent(text, source.decode(text), content?.[0] ?? "text/plain", content?.[1] ?? {}, reading, source);
  }
  const readings = shapesOf(parameter, reading, source.texts).map((shape) => {
    const wire = readStyle(source, shape, styleOf(parameter), explodeOf(parameter), parameter.name);
    return wire && { value: coerce(wire, [schemaOf(parameter)], reading) };
  });
  const present = readings.filter((one) => one !== undefined);
  if (source.isMalformed()) return { malformed: "must be percent-encoded UTF-8" };
  const chosen = present.find(({ value }) => reading.accepts(schemaOf(parameter), value)) ?? present[0];
  return chosen !== undefined && isAbsent(parameter, source.texts, chosen.value, reading) ? undefined : chosen;
}

/** The shapes that the schema allows, the likeliest for these texts first. */
function shapesOf(parameter: ParameterContract, reading: Coercion, texts: readonly string[]): readonly WireShape[] {
  const types = typesOf(reach([schemaOf(parameter)], reading.schemas));
  const shapes: WireShape[] = [];
  if (types.has("object")) shapes.push("members");
  if (types.has("array")) shapes.push("list");
  const isPlain = [...types].some((type) => type !== "object" && type !== "array");
  const isSingle = texts.length === 1 && !/[,|]|%20|%7C/i.test(texts[0] ?? "");
  if (isPlain && isSingle) shapes.unshift("text");
  else if (isPlain) shapes.push("text");
  return shapes;
}

/** An empty text stands for no value where nothing else was written and the schema does not take it. */
function isAbsent(
  parameter: ParameterContract,
  texts: readonly string[],
  value: unknown,
  reading: ParameterReading,
): boolean {
  if (parameter.in !== "query" && parameter.in !== "cookie") return false;
  if (texts.length === 0 || texts.some((text) => text !== "")) return false;
  return reading.emptyIsAbsent || !reading.accepts(schemaOf(parameter), value);
}

function styleOf({ style, in: place }: ParameterContract) {
  return style ?? (place === "path" || place === "header" ? "simple" : "form");
}

function explodeOf(parameter: ParameterContract): boolean {
  const style = styleOf(parameter);
  return parameter.explode ?? (style === "form" || style === "cookie");
}

function readContent(
  raw: string,
  text: string,
  mediaType: string,
  { schema = true }: MediaTypeContract,
  reading: ParameterReading,
  source: { isMalformed(): boolean },
): Read {
  if (contentKind(mediaType) === "form") return { value: readFormText(raw, { schema }, reading) };
  if (source.isMalformed()) return { malformed: "must be percent-encoded UTF-8" };
  if (contentKind(mediaType) !== "json") return { value: coerceText(text, [schema], reading) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { malformed: "must be valid JSON" };
  }
}
