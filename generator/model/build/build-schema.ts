import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { SpecLocation } from "../../diagnostics/location.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { boundKeywords, type BoundKeyword, type Discriminator, type Schema } from "../schema.ts";
import type { BuildContext } from "./context.ts";
import {
  arrayMember,
  booleanMember,
  isObject,
  mapMember,
  numberMember,
  objectMember,
  stringMember,
  stringsMember,
  wrongType,
} from "./read.ts";
import { readOthers } from "./other-members.ts";
import { cycle, referenceOf, resolved } from "./reference.ts";
import { isConstant, isNullable, readEnum, readTypes } from "./schema-types.ts";

/** Reads a schema of any dialect. */
export function buildSchema(context: BuildContext, cursor: Cursor): Schema {
  const at = locationOf(cursor);
  if (typeof cursor.value === "boolean") return { at, always: cursor.value };
  if (!isObject(cursor.value)) {
    wrongType(context, cursor, "schema", "a schema");
    return { at, always: true };
  }
  const reference = stringMember(context, cursor, "$ref") ?? stringMember(context, cursor, "$dynamicRef");
  if (reference === undefined)
    return nullableComposition(context, cursor) ?? said(at, (say) => readKeywords(context, cursor, say));
  const target = schemaTarget(context, reference, cursor);
  if (target === undefined) return { at, always: true };
  const ref = context.named.keyOf(target);
  // Before 3.1 nothing beside `$ref` counts; a description is harmless, and authors mean it.
  if (context.dialect === "2.0" || context.dialect === "3.0") {
    const description = stringMember(context, cursor, "description");
    return { at, ref, ...(description !== undefined && { description }) };
  }
  return said(at, (say) => {
    say("ref", ref);
    readKeywords(context, cursor, say);
  });
}

/**
 * `nullable` beside `allOf`, `anyOf` or `oneOf`: by the letter of OpenAPI 3.0.3 it then says nothing, but every author
 * means that `null` is one more alternative.
 */
function nullableComposition(context: BuildContext, cursor: Cursor): Schema | undefined {
  const isComposed = ["allOf", "anyOf", "oneOf"].some((key) => memberCursor(cursor, key) !== undefined);
  if (!isComposed || !isNullable(context, cursor)) return undefined;
  const at = locationOf(cursor);
  const members = childCursors(cursor).filter(([key]) => key !== "nullable" && key !== "x-nullable");
  const value = Object.fromEntries(members.map(([key, child]) => [key, child.value]));
  const { description, deprecated, readOnly, writeOnly, ...inner } = buildSchema(context, { ...cursor, value });
  return said(at, (say) => {
    say("description", description);
    say("deprecated", deprecated);
    say("readOnly", readOnly);
    say("writeOnly", writeOnly);
    say("anyOf", [inner, { at, types: ["null"] }]);
  });
}

/** Where a schema's reference leads; a place that is nothing but another reference is passed through. */
function schemaTarget(context: BuildContext, reference: string, from: Cursor): Cursor | undefined {
  const visited = new Set<string>();
  let target = resolved(context, reference, from);
  while (target !== undefined) {
    const next = referenceOf(target.value);
    const isPure = next !== undefined && childCursors(target).length === 1;
    if (!isPure) return target;
    const place = `${target.file.url}#${target.pointer}`;
    if (visited.has(place)) {
      context.report(cycle(from, reference));
      return undefined;
    }
    visited.add(place);
    target = resolved(context, next, target);
  }
  return undefined;
}

/** Says one thing of a schema that is being read; of what is `undefined`, the schema says nothing. */
type Say = <Key extends keyof Schema>(key: Key, value: Schema[Key] | undefined) => void;

/** A schema of what a reader says. Large documents have a hundred thousand of them, and most keywords are absent in each. */
function said(at: SpecLocation, read: (say: Say) => void): Schema {
  const schema: { -readonly [Key in keyof Schema]: Schema[Key] } = { at };
  const say = <Key extends keyof Schema>(key: Key, value: (typeof schema)[Key] | undefined): void => {
    if (value !== undefined) schema[key] = value;
  };
  read(say);
  return schema;
}

function readKeywords(context: BuildContext, cursor: Cursor, say: Say): void {
  const sub = (key: string): Schema | undefined => {
    const member = memberCursor(cursor, key);
    return member === undefined || member.value === null ? undefined : buildSchema(context, member);
  };
  const list = (key: string): readonly Schema[] | undefined =>
    nonEmpty(arrayMember(context, cursor, key)?.map((item) => buildSchema(context, item)));
  const map = (key: string): ReadonlyMap<string, Schema> | undefined =>
    nonEmptyMap(new Map(mapMember(context, cursor, key).map(([name, child]) => [name, buildSchema(context, child)])));
  say("types", readTypes(context, cursor));
  say("enum", readEnum(context, cursor));
  say("format", memberCursor(cursor, "type")?.value === "file" ? "binary" : stringMember(context, cursor, "format"));
  say("properties", map("properties"));
  say("required", readRequired(context, cursor));
  say("additionalProperties", sub("additionalProperties"));
  say("patternProperties", map("patternProperties"));
  say("propertyNames", sub("propertyNames"));
  say("dependentSchemas", map("dependentSchemas"));
  say("dependentRequired", readDependentRequired(context, cursor));
  say("unevaluatedProperties", sub("unevaluatedProperties"));
  say("items", readItems(context, cursor));
  say("prefixItems", list("prefixItems"));
  say("contains", sub("contains"));
  say("unevaluatedItems", sub("unevaluatedItems"));
  say("allOf", list("allOf"));
  say("anyOf", list("anyOf"));
  say("oneOf", list("oneOf"));
  say("not", sub("not"));
  say("if", sub("if"));
  say("then", sub("then"));
  say("else", sub("else"));
  say("discriminator", readDiscriminator(context, cursor));
  say("bounds", readBounds(context, cursor));
  say("pattern", stringMember(context, cursor, "pattern"));
  say("uniqueItems", booleanMember(context, cursor, "uniqueItems") === true ? true : undefined);
  say("contentEncoding", stringMember(context, cursor, "contentEncoding"));
  say("contentMediaType", stringMember(context, cursor, "contentMediaType"));
  say("contentSchema", sub("contentSchema"));
  say("title", stringMember(context, cursor, "title"));
  say("description", stringMember(context, cursor, "description"));
  say("deprecated", booleanMember(context, cursor, "deprecated") === true ? true : undefined);
  say("readOnly", booleanMember(context, cursor, "readOnly") === true ? true : undefined);
  say("writeOnly", booleanMember(context, cursor, "writeOnly") === true ? true : undefined);
  say("default", memberCursor(cursor, "default")?.value);
  say("examples", readExamples(cursor));
  say("knownValues", readKnownValues(cursor));
  say("errorEnvelope", memberCursor(cursor, "x-error-envelope")?.value === true ? true : undefined);
  say("isConst", isConstant(context, cursor) ? true : undefined);
  say("others", readOthers(context.dialect, cursor));
}

/** Before 2020-12 an array of schemas under `items` was what `prefixItems` is now; some documents still write it so. */
function readItems(context: BuildContext, cursor: Cursor): Schema | undefined {
  const member = memberCursor(cursor, "items");
  if (member === undefined || member.value === null || Array.isArray(member.value)) return undefined;
  return buildSchema(context, member);
}

/** A boolean `required` is JSON Schema draft 3, or a parameter's member in the wrong place: it says nothing here. */
function readRequired(context: BuildContext, cursor: Cursor): readonly string[] | undefined {
  const member = memberCursor(cursor, "required");
  if (typeof member?.value !== "boolean") return nonEmpty(stringsMember(context, cursor, "required"));
  context.report(diagnostic("boolean-required", locationOf(member), {}));
  return undefined;
}

function readDependentRequired(
  context: BuildContext,
  cursor: Cursor,
): ReadonlyMap<string, readonly string[]> | undefined {
  const map = objectMember(context, cursor, "dependentRequired");
  if (map === undefined) return undefined;
  return new Map(childCursors(map).map(([name]) => [name, stringsMember(context, map, name) ?? []]));
}

/** The numeric keywords; a boolean `exclusiveMinimum` of 3.0 and 2.0 turns `minimum` into it. */
function readBounds(context: BuildContext, cursor: Cursor): ReadonlyMap<BoundKeyword, number> | undefined {
  const found = new Map<BoundKeyword, number>();
  for (const keyword of boundKeywords) {
    const inclusive =
      keyword === "exclusiveMinimum" ? "minimum" : keyword === "exclusiveMaximum" ? "maximum" : undefined;
    const flag = inclusive === undefined ? undefined : memberCursor(cursor, keyword)?.value;
    if (typeof flag === "boolean" && inclusive !== undefined) {
      const limit = found.get(inclusive);
      if (!flag || limit === undefined) continue;
      found.delete(inclusive);
      found.set(keyword, limit);
      continue;
    }
    const value = numberMember(context, cursor, keyword);
    if (value !== undefined) found.set(keyword, value);
  }
  return nonEmptyMap(found);
}

function readExamples(cursor: Cursor): readonly JsonValue[] | undefined {
  const examples = memberCursor(cursor, "examples")?.value;
  const example = memberCursor(cursor, "example")?.value;
  const all = [...(Array.isArray(examples) ? examples : []), ...(example === undefined ? [] : [example])];
  return all.length > 0 ? all : undefined;
}

function readKnownValues(cursor: Cursor): readonly string[] | undefined {
  const value = memberCursor(cursor, "x-extensible-enum")?.value;
  if (!Array.isArray(value)) return undefined;
  return nonEmpty(value.filter((each) => typeof each === "string"));
}

/** A mapping's target is a reference or a component's name; both are told as a schema's key. */
function readDiscriminator(context: BuildContext, cursor: Cursor): Discriminator | undefined {
  const member = memberCursor(cursor, "discriminator");
  if (member === undefined || member.value === null) return undefined;
  // Swagger 2.0 has the property's name alone.
  if (typeof member.value === "string") return { propertyName: member.value, mapping: new Map() };
  const propertyName = isObject(member.value) ? stringMember(context, member, "propertyName") : undefined;
  if (propertyName === undefined) {
    wrongType(context, member, "discriminator", "an object with `propertyName`");
    return undefined;
  }
  const mapping = new Map<string, string>();
  for (const [value, target] of mapMember(context, member, "mapping")) {
    if (typeof target.value !== "string") {
      wrongType(context, target, "mapping", "a reference or the name of a schema");
      continue;
    }
    const key = mappedKey(context, target.value, target);
    if (key !== undefined) mapping.set(value, key);
  }
  return { propertyName, mapping };
}

function mappedKey(context: BuildContext, text: string, from: Cursor): string | undefined {
  const references =
    /^[\w.-]+$/.test(text) && !/\.(ya?ml|json)$/i.test(text) ? [componentPointer(context) + text, text] : [text];
  for (const reference of references) {
    const found = context.resolver.resolve(reference, from.file);
    if (found.kind === "found") return context.named.keyOf(found.target);
  }
  context.report(diagnostic("mapping-not-found", locationOf(from, "value"), { target: text }));
  return undefined;
}

function componentPointer(context: BuildContext): string {
  return context.dialect === "2.0" ? "#/definitions/" : "#/components/schemas/";
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

function nonEmptyMap<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> | undefined {
  return map.size === 0 ? undefined : map;
}
