// Copied from generator/runtime/mocks/parse/form-fields.ts. Do not edit.

/** Reads the fields of a form, urlencoded or multipart, into an object by the schema of each property. */
import type { EncodingContract, MediaTypeContract } from "../contract.ts";
import type { SchemaContract } from "../schema-contract.ts";
import { setMember } from "../schema/json-value.ts";
import { coerce, coerceText, type Coercion } from "./coerce.ts";
import { contentKind } from "./media-type.ts";
import { decodeForm, splitPairs, type Pair } from "./percent.ts";
import { readStyle } from "./read-style.ts";
import { isOpenObject, propertyNamesOf, propertySchemas, reach, typesOf } from "./schema-reach.ts";
import type { WireMember } from "./wire-value.ts";

/** A field as it came: a text, or octets where a part holds a file. */
export interface FormField {
  readonly name: string;
  readonly value: string | Blob;
  /** The part itself says that its text is JSON. */
  readonly isJson?: boolean;
}

/** One of the fields that belong to a property; `path` leads further into it. */
interface PropertyField extends Omit<FormField, "name"> {
  readonly path: readonly string[];
}

/** Reads `a=1&b=2`. */
export function readFormText(text: string, media: MediaTypeContract, coercion: Coercion): unknown {
  const pairs = splitPairs(text, "&");
  const styled = Object.entries(media.encoding ?? {}).filter(([, encoding]) => isStyled(encoding));
  const parts = reach([media.schema ?? true], coercion.schemas);
  const value: Record<string, unknown> = {};
  const used = new Set<string>();
  for (const [name, encoding] of styled) {
    const found = readStyled(name, encoding, pairs, propertySchemas(parts, name), coercion);
    if (found === undefined) continue;
    setMember(value, name, found.value);
    for (const one of found.names) used.add(one);
  }
  const fields = pairs.map(([name, content]) => ({ name: decoded(name), value: decoded(content) }));
  return readFields(
    fields.filter(({ name }) => !used.has(name)),
    media,
    coercion,
    value,
  );
}

/** Adds fields to an object: several of one name are a list, `name[member]` is a member of an object. */
export function readFields(
  fields: readonly FormField[],
  media: MediaTypeContract,
  coercion: Coercion,
  value: Record<string, unknown> = {},
): unknown {
  const parts = reach([media.schema ?? true], coercion.schemas);
  const declared = propertyNamesOf(parts);
  const byName = new Map<string, PropertyField[]>();
  for (const field of fields) {
    const [base = "", ...path] = declared.has(field.name) ? [field.name] : splitName(field.name);
    const isKnown = declared.has(base) || path.length === 0 || isOpenObject(parts);
    const name = isKnown ? base : field.name;
    const found = byName.get(name) ?? [];
    found.push({ ...field, path: isKnown ? path : [] });
    byName.set(name, found);
  }
  for (const [name, found] of byName)
    setMember(value, name, readField(found, propertySchemas(parts, name), media.encoding?.[name], coercion));
  return value;
}

function readField(
  found: readonly PropertyField[],
  wanted: readonly SchemaContract[],
  encoding: EncodingContract | undefined,
  coercion: Coercion,
): unknown {
  const values = found.map((field) => field.value);
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length < values.length) return values.length === 1 && !isList(wanted, coercion) ? values[0] : values;
  if (found.some(({ path }) => path.length > 0)) {
    const members = found.map(({ path }, index): WireMember => ({ path, text: texts[index] ?? "" }));
    return coerce({ kind: "members", members }, wanted, coercion);
  }
  const [first = ""] = texts;
  const isJson = contentKind(encoding?.contentType ?? "") === "json" || found.every((field) => field.isJson === true);
  if (isJson && texts.length === 1 && (!isList(wanted, coercion) || first.trimStart().startsWith("[")))
    return parsed(first);
  if (isJson) return texts.map(parsed);
  if (texts.length === 1 && (!isList(wanted, coercion) || first.trimStart().startsWith("[")))
    return coerceText(first, wanted, coercion);
  return coerce({ kind: "list", items: texts }, wanted, coercion);
}

function isList(wanted: readonly SchemaContract[], { schemas }: Coercion): boolean {
  const types = typesOf(reach(wanted, schemas));
  return types.has("array") && !types.has("string");
}

function isStyled({ style, explode }: EncodingContract): boolean {
  return style !== undefined || explode !== undefined;
}

function readStyled(
  name: string,
  { style = "form", explode = style === "form" }: EncodingContract,
  pairs: readonly Pair[],
  wanted: readonly SchemaContract[],
  coercion: Coercion,
): { readonly value: unknown; readonly names: readonly string[] } | undefined {
  const parts = reach(wanted, coercion.schemas);
  const types = typesOf(parts);
  const shape = types.has("object") ? "members" : types.has("array") ? "list" : "text";
  const texts = pairs.filter(([key]) => decoded(key) === name).map(([, text]) => text);
  const isOwn = (key: string) => propertyNamesOf(parts).has(key);
  const wire = readStyle({ texts, pairs, isOwn, decode: decoded }, shape, style, explode, name);
  if (wire === undefined) return undefined;
  const isSpread = (key: string) => (style === "deepObject" ? key.startsWith(`${name}[`) : explode && isOwn(key));
  const spread = shape === "text" ? [] : pairs.map(([key]) => decoded(key)).filter(isSpread);
  return { value: coerce(wire, wanted, coercion), names: [name, ...spread] };
}

/** `a[b][]` as `a`, `b` and `""`. */
function splitName(name: string): readonly string[] {
  const [, base = name, brackets = ""] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
  return brackets === "" ? [name] : [base, ...brackets.slice(1, -1).split("][")];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function decoded(text: string): string {
  return decodeForm(text) ?? text;
}
